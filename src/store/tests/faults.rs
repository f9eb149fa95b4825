//! Whatever step towards the disk fails, or is the last one before a crash: what was
//! acknowledged is there, and the board opens whole.

use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use super::common::{Scratch, adding, board, card, moving, slug, supporting};
use crate::board::{Board, Change, Part, StatusKind};
use crate::store::disk::{Disk, Step};
use crate::store::{Extent, FolderStore, Store};

/// What happens at the fatal step.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fate {
    /// The step fails, and the program goes on.
    Error,
    /// The program ends there: nothing after it is done, not even the tidying.
    Death,
}

pub(super) fn doomed(fate: Fate, at: usize) -> Disk {
    let count = AtomicUsize::new(0);
    Disk::watched(Box::new(move |_step, _path: &Path| {
        match (fate, count.fetch_add(1, Ordering::Relaxed) == at) {
            (_, false) => Ok(()),
            (Fate::Error, true) => Err(io::Error::from(io::ErrorKind::StorageFull)),
            // Unwinds without a word on stderr; no destructor here tidies files.
            (Fate::Death, true) => resume_unwind(Box::new("killed")),
        }
    }))
}

/// A unit with proposals 1 and 2 open and 3 and 4 closed in 2025.
fn begun(scratch: &Scratch) -> Board {
    let store = FolderStore::new(scratch.path());
    store.create(&slug(), &board()).unwrap();
    let added = store.commit(&slug(), &[1, 2, 3, 4].map(adding)).unwrap();
    let close = |id, number| moving(id, number, &added.board, StatusKind::Declined, "2025-02-02");
    store
        .commit(&slug(), &[close(11, 3), close(12, 4)])
        .unwrap();
    whole(scratch)
}

fn whole(scratch: &Scratch) -> Board {
    let fresh = FolderStore::new(scratch.path());
    let loaded = fresh.load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.troubles.is_empty(), "{:?}", loaded.troubles);
    loaded.board
}

fn changes(board: &Board) -> Vec<(&'static str, Vec<Change>)> {
    let close = |id, number| moving(id, number, board, StatusKind::Declined, "2025-02-02");
    let reopen = |id, number| moving(id, number, board, StatusKind::Investigating, "2026-11-22");
    vec![
        ("add", vec![adding(5)]),
        (
            "close",
            vec![
                supporting(20, 1, "RL"),
                supporting(19, 1, "JN"),
                close(21, 1),
            ],
        ),
        ("reopen", vec![reopen(22, 3)]),
        ("both ways", vec![close(23, 1), reopen(24, 3)]),
    ]
}

#[test]
fn no_failing_step_and_no_death_loses_a_card_or_an_acknowledged_change() {
    for fate in [Fate::Error, Fate::Death] {
        for which in 0..4 {
            let mut at = 0;
            while !survives(fate, which, at) {
                at += 1;
                assert!(at < 100, "the steps never end");
            }
            assert!(at >= 7, "{fate:?} {which}: only {at} steps");
        }
    }
}

/// Runs a commit to its fatal step; tells whether it came through.
fn survives(fate: Fate, which: usize, at: usize) -> bool {
    let scratch = Scratch::new();
    let before = begun(&scratch);
    let (name, changes) = changes(&before).swap_remove(which);
    let store = FolderStore::on(doomed(fate, at), scratch.path());
    let run = catch_unwind(AssertUnwindSafe(|| store.commit(&slug(), &changes)));
    let after = whole(&scratch);
    let at = format!("{name}, {fate:?} at step {at}");
    for number in 1..=4 {
        assert!(
            after.proposals.get(card(number)).is_some(),
            "{at}: {number} is lost"
        );
    }
    let done = run.is_ok_and(|result| result.is_ok());
    if done {
        // The same changes again are harmless.
        let again = FolderStore::new(scratch.path()).commit(&slug(), &changes);
        again.unwrap_or_else(|error| panic!("{at}: {error:?}"));
    }
    for number in [1, 3] {
        let next = supporting(100 + number, number, "EN");
        let committed =
            FolderStore::new(scratch.path()).commit(&slug(), std::slice::from_ref(&next));
        assert!(committed.is_ok(), "{at}: {committed:?}");
        let card = whole(&scratch).proposals.get(card(number)).cloned();
        assert!(
            card.is_some_and(|card| card.knows(next.id)),
            "{at}: acknowledged and lost"
        );
    }
    if matches!(fate, Fate::Error) {
        assert_eq!(temporaries(&scratch), 0, "{at}");
    }
    done
}

fn temporaries(scratch: &Scratch) -> usize {
    let folder = scratch.path().join(slug().as_str());
    let names = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name());
    names
        .filter(|name| name.to_string_lossy().ends_with(".tmp"))
        .count()
}

#[test]
fn a_commit_is_forced_to_the_disk_before_and_after_it_takes_the_name() {
    let scratch = Scratch::new();
    begun(&scratch);
    let steps = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&steps);
    let disk = Disk::watched(Box::new(move |step, _| {
        seen.lock().unwrap().push(step);
        Ok(())
    }));
    let store = FolderStore::on(disk, scratch.path());
    store.commit(&slug(), &[adding(5)]).unwrap();
    let expected = [
        Step::Lock,
        Step::Read,
        Step::Create,
        Step::Mode,
        Step::Write,
        Step::Sync,
        Step::Rename,
        Step::SyncFolder,
    ];
    assert_eq!(*steps.lock().unwrap(), expected);
}

#[test]
fn a_card_that_moves_is_written_where_it_goes_before_it_is_taken_away() {
    let scratch = Scratch::new();
    let board = begun(&scratch);
    let written = |changes: &[Change]| {
        let names = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&names);
        let disk = Disk::watched(Box::new(move |step, path: &Path| {
            if step == Step::Rename {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                seen.lock().unwrap().push(name);
            }
            Ok(())
        }));
        let store = FolderStore::on(disk, scratch.path());
        store.commit(&slug(), changes).unwrap();
        names.lock().unwrap().clone()
    };
    let close = moving(31, 1, &board, StatusKind::Declined, "2025-02-02");
    assert_eq!(written(&[close]), ["closed-2025.ron", "board.ron"]);
    let reopen = moving(32, 3, &board, StatusKind::Investigating, "2026-11-22");
    assert_eq!(written(&[reopen]), ["board.ron", "closed-2025.ron"]);
    assert!(whole(&scratch).is_loaded(Part::Closed(2025)));
}
