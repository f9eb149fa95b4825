//! The drop folder, by somebody who may only add to it.
#![cfg(unix)]

use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use tavla::board::CardId;
use tavla::store::{CommitError, Extent, Kept, Store as _, Tiding};

use super::scratch::{Scratch, adding, slug};
use super::writers::process;

/// A colleague without the right to write the board; run by the test below.
#[test]
#[ignore = "a process of another test"]
fn a_colleague() {
    let Some(root) = std::env::var_os("WRITER_ROOT") else {
        return;
    };
    let store = tavla::store::FolderStore::new(root);
    for _ in 0..2 {
        let kept = store.commit(&slug(), &[adding(1)]);
        assert!(
            matches!(kept, Err(CommitError::Kept(Kept::Inbox))),
            "{kept:?}"
        );
    }
    assert_eq!(store.tend(&slug()).unwrap(), []);
    println!("dropped as it should be");
}

#[test]
fn who_may_not_write_the_board_drops_a_note_that_is_taken_in_once() {
    let scratch = Scratch::with_unit();
    let inbox = scratch.file("inbox");
    std::fs::create_dir(&inbox).unwrap();
    std::fs::set_permissions(&inbox, PermissionsExt::from_mode(0o1733)).unwrap();
    let child = process("store::inbox::a_colleague", &scratch);
    let colleague = Command::new("setpriv")
        .args(["--reuid=65534", "--regid=65534", "--clear-groups", "--"])
        .arg(child.get_program())
        .args(child.get_args())
        .env("WRITER_ROOT", scratch.path())
        .output();
    let run = |output: &std::process::Output| output.stdout.starts_with(b"\nrunning");
    if !colleague.as_ref().is_ok_and(run) {
        println!("skipped: cannot run as another user: {colleague:?}");
        return;
    }
    let said = String::from_utf8(colleague.unwrap().stdout).unwrap();
    assert!(said.contains("dropped as it should be"), "{said}");
    let notes = || inbox.read_dir().unwrap().count();
    assert_eq!(notes(), 1);
    let note = inbox.read_dir().unwrap().next().unwrap().unwrap().path();
    let text = std::fs::read(&note).unwrap();
    assert_eq!(scratch.store().tend(&slug()).unwrap(), [Tiding::TakenIn(1)]);
    assert_eq!(notes(), 0);
    // The same note once more, as a sync program may bring it.
    std::io::Write::write_all(&mut std::fs::File::create(&note).unwrap(), &text).unwrap();
    scratch.store().tend(&slug()).unwrap();
    let board = scratch.store().load(&slug(), Extent::Whole).unwrap().board;
    assert_eq!(board.every_card().count(), 1);
    assert!(board.card(CardId::from_bits(1)).is_some());
}

#[test]
fn a_note_that_is_none_is_left() {
    let scratch = Scratch::with_unit();
    std::fs::create_dir(scratch.file("inbox")).unwrap();
    scratch.put("inbox/abc.ron", b"(format: 1, unit: ");
    let left = Tiding::LeftInInbox(scratch.file("inbox/abc.ron"));
    let store = scratch.store();
    assert_eq!(store.tend(&slug()).unwrap(), [left]);
    assert_eq!(store.tend(&slug()).unwrap(), []);
    assert!(scratch.file("inbox/abc.ron").exists());
}
