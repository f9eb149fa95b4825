//! A disk that forgets: the power goes at each step of several commits, and what was not forced
//! to the disk by then is gone, or has its new name and nothing in it.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use super::common::{Scratch, adding, board, card, moving, slug, supporting};
use crate::board::{Change, StatusKind};
use crate::store::disk::{Disk, Step};
use crate::store::{Extent, FolderStore, Store as _};

/// What would be left of a unit's folder if the power went now.
#[derive(Default)]
struct Memory {
    /// Whether forcing a file to the disk does so.
    forces: bool,
    steps: usize,
    last: Option<(Step, PathBuf)>,
    synced: BTreeSet<PathBuf>,
    /// Names that the disk has or has not taken in yet, and what is then under them.
    named: BTreeMap<PathBuf, Vec<u8>>,
    kept: BTreeMap<PathBuf, Vec<u8>>,
}

impl Memory {
    /// Takes in that the step before has been taken.
    fn conclude(&mut self) {
        match self.last.take() {
            Some((Step::Sync, path)) if self.forces => drop(self.synced.insert(path)),
            Some((Step::Rename, path)) => {
                // A file with a new name and no text yet, as some file systems leave it.
                let text = if self.synced.remove(&path) {
                    std::fs::read(&path).unwrap()
                } else {
                    vec![0; 64]
                };
                self.named.insert(path, text);
            }
            Some((Step::SyncFolder, _)) => self.kept.append(&mut self.named),
            _ => {}
        }
    }
}

/// Runs commits until the power goes at a step; tells whether they came through, or what was
/// wrong with what is left.
fn cut(at: usize, forces: bool) -> Result<bool, String> {
    let scratch = Scratch::new();
    let plain = FolderStore::new(scratch.path());
    plain.create(&slug(), &board()).unwrap();
    let begun = plain.commit(&slug(), &[1, 2, 3].map(adding)).unwrap().board;
    let close = moving(21, 1, &begun, StatusKind::Declined, "2025-02-02");
    let folder = scratch.path().join(slug().as_str());
    let whole = folder.join("board.ron");
    let memory = Arc::new(Mutex::new(Memory {
        forces,
        kept: BTreeMap::from([(whole.clone(), std::fs::read(&whole).unwrap())]),
        ..Memory::default()
    }));
    let hook = Arc::clone(&memory);
    let disk = Disk::watched(Box::new(move |step, path: &Path| {
        let mut memory = hook.lock().unwrap();
        memory.conclude();
        memory.last = Some((step, path.to_owned()));
        memory.steps += 1;
        if memory.steps > at {
            memory.last = None;
            drop(memory);
            resume_unwind(Box::new("the power went"));
        }
        Ok(())
    }));
    let store = FolderStore::on(disk, scratch.path());
    let all = [adding(5), close, supporting(22, 2, "RL")];
    let mut acknowledged: Vec<&Change> = Vec::new();
    let mut through = true;
    for change in &all {
        let commit = || store.commit(&slug(), std::slice::from_ref(change));
        let Ok(done) = catch_unwind(AssertUnwindSafe(commit)) else {
            through = false;
            break;
        };
        done.unwrap();
        acknowledged.push(change);
    }
    let mut memory = memory.lock().unwrap();
    if through {
        memory.conclude();
    }
    // Names that were not forced are there or not, as the disk pleases.
    let mut early = memory.kept.clone();
    early.extend(memory.named.clone());
    for left in [&memory.kept, &early] {
        look(left, &acknowledged).map_err(|found| format!("step {at}: {found}"))?;
    }
    Ok(through)
}

/// Reads what a power cut has left.
fn look(left: &BTreeMap<PathBuf, Vec<u8>>, acknowledged: &[&Change]) -> Result<(), String> {
    let scratch = Scratch::new();
    let folder = scratch.path().join(slug().as_str());
    std::fs::create_dir(&folder).unwrap();
    for (path, text) in left {
        let file = std::fs::File::create(folder.join(path.file_name().unwrap()));
        file.and_then(|mut file| std::io::Write::write_all(&mut file, text))
            .unwrap();
    }
    let loaded = FolderStore::new(scratch.path()).load(&slug(), Extent::Whole);
    let loaded = loaded.map_err(|error| format!("{:?}", error.path))?;
    if !loaded.troubles.is_empty() {
        return Err("a part cannot be read".to_owned());
    }
    let there = |number| loaded.board.proposals.get(card(number)).is_some();
    let lost = acknowledged
        .iter()
        .find(|change| loaded.board.has_made(change) != Some(true));
    match lost {
        Some(lost) => Err(format!("{} is lost", lost.id)),
        None if (1..=3).all(there) => Ok(()),
        None => Err("a card is gone".to_owned()),
    }
}

#[test]
fn a_power_cut_at_any_step_loses_nothing_that_was_acknowledged() {
    let mut at = 0;
    while !cut(at, true).unwrap() {
        at += 1;
        assert!(at < 200, "the steps never end");
    }
    assert!(at > 25, "only {at} steps");
}

#[test]
fn were_files_not_forced_to_the_disk_this_would_be_found_out() {
    let found = (0..60).any(|at| cut(at, false).is_err());
    assert!(found, "the test above proves nothing");
}
