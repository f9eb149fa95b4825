//! Two writers whose commits meet at a chosen step, with the lock and without.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use super::common::{Scratch, adding, board, card, moving, slug};
use crate::board::{Board, CardId, CardRef, StatusKind};
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
fn a_reader_does_not_miss_a_card_on_its_way_between_two_files() {
    let scratch = begun();
    let store = FolderStore::new(scratch.path());
    let added = store.commit(&slug(), &[adding(1)]).unwrap();
    let close = moving(11, 1, &added.board, StatusKind::Declined, "2025-02-02");
    let closed = store.commit(&slug(), &[close]).unwrap();
    let reopen = moving(
        12,
        1,
        &closed.board,
        StatusKind::Investigating,
        "2026-11-22",
    );
    let (done, root) = (AtomicBool::new(false), scratch.path().to_owned());
    let disk = Disk::watched(Box::new(move |_step, path: &Path| {
        let between = path.ends_with("closed-2025.ron");
        if between && !done.swap(true, Ordering::Relaxed) {
            let writer = FolderStore::new(&root);
            writer
                .commit(&slug(), std::slice::from_ref(&reopen))
                .unwrap();
        }
        Ok(())
    }));
    let reader = FolderStore::on(disk, scratch.path());
    let loaded = reader.load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.board.proposals.get(card(1)).is_some());
}
