//! Two writers whose commits meet at a chosen step, with the lock and without.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use super::common::{Scratch, adding, board, card, slug};
use crate::board::{Board, CardId, CardRef};
use crate::store::disk::{Disk, Step};
use crate::store::{Extent, FolderStore, Store};

fn begun() -> Scratch {
    let scratch = Scratch::new();
    let store = FolderStore::new(scratch.path());
    store.create(&slug(), &board()).unwrap();
    scratch
}

fn ids(scratch: &Scratch) -> Vec<CardId> {
    let store = FolderStore::new(scratch.path());
    let board: Board = store.load(&slug(), Extent::Whole).unwrap().board;
    board.every_card().map(CardRef::id).collect()
}

/// A disk that does something once, after the commit has read the board and before it writes.
fn interrupted(meanwhile: impl Fn() + Send + Sync + 'static) -> Disk {
    let done = AtomicBool::new(false);
    Disk::watched(Box::new(move |step, _path: &Path| {
        if step == Step::Write && !done.swap(true, Ordering::Relaxed) {
            meanwhile();
        }
        Ok(())
    }))
}

#[test]
fn a_second_writer_waits_for_the_first_and_both_are_kept() {
    let scratch = begun();
    let root = scratch.path().to_owned();
    let second: Arc<Mutex<Option<JoinHandle<()>>>> = Arc::default();
    let started = Arc::clone(&second);
    let disk = interrupted(move || {
        let root = root.clone();
        let writer = std::thread::spawn(move || {
            let committed = FolderStore::new(root).commit(&slug(), &[adding(2)]);
            committed.unwrap();
        });
        std::thread::sleep(Duration::from_millis(50));
        assert!(!writer.is_finished(), "the lock let two writers in");
        *started.lock().unwrap() = Some(writer);
    });
    let first = FolderStore::on(disk, scratch.path());
    first.commit(&slug(), &[adding(1)]).unwrap();
    let second = second.lock().unwrap().take().unwrap();
    second.join().unwrap();
    assert_eq!(ids(&scratch), [card(1), card(2)]);
}

#[test]
fn without_the_lock_the_same_meeting_loses_a_change() {
    let scratch = begun();
    let root = scratch.path().to_owned();
    let disk = interrupted(move || {
        // The lock is the file, not its name: a new file of that name excludes nobody.
        std::fs::remove_file(root.join(slug().as_str()).join(".lock")).unwrap();
        let second = FolderStore::new(&root);
        second.commit(&slug(), &[adding(2)]).unwrap();
    });
    let first = FolderStore::on(disk, scratch.path());
    first.commit(&slug(), &[adding(1)]).unwrap();
    assert_eq!(ids(&scratch), [card(1)], "the test above proves nothing");
}

#[test]
fn a_reader_never_misses_a_card_on_its_way_between_two_files() {
    use super::common::moving;
    use crate::board::StatusKind::{Declined, Investigating};
    let scratch = begun();
    let store = FolderStore::new(scratch.path());
    let mut board = store.commit(&slug(), &[adding(1)]).unwrap().board;
    let reader = {
        let root = scratch.path().to_owned();
        std::thread::spawn(move || {
            let store = FolderStore::new(root);
            (0..200)
                .filter(|_| {
                    let loaded = store.load(&slug(), Extent::Whole).unwrap();
                    loaded.board.proposals.get(card(1)).is_none()
                })
                .count()
        })
    };
    let mut id = 100;
    while !reader.is_finished() {
        for (to, day) in [(Declined, "2025-02-02"), (Investigating, "2026-11-22")] {
            id += 1;
            let change = moving(id, 1, &board, to, day);
            board = store.commit(&slug(), &[change]).unwrap().board;
        }
    }
    assert_eq!(reader.join().unwrap(), 0, "readings without the card");
}
