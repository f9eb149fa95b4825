//! Several processes write at once, one is killed, and what was acknowledged is there.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use tavla::board::{Board, CardId, CardRef};
use tavla::store::{CommitError, Extent, FolderStore, Store as _, StoreErrorKind};

use super::scratch::{Scratch, adding, slug};

const WRITERS: u64 = 4;
const CHANGES: u64 = 100;
/// The writer that is killed, after this many acknowledged changes.
const KILLED: (u64, usize) = (0, 30);

/// One of the processes; run by the test below, which says where and who it is.
#[test]
#[ignore = "a process of another test"]
fn a_writer() {
    let (Some(root), Some(who)) = (std::env::var_os("WRITER_ROOT"), std::env::var_os("WRITER"))
    else {
        return;
    };
    let who: u64 = who.to_str().unwrap().parse().unwrap();
    let store = FolderStore::new(root);
    for number in 0..CHANGES {
        let number = who * 1000 + number;
        // On a loaded machine the others can hold the lock for longer than a commit waits.
        while let Err(error) = store.commit(&slug(), &[adding(number)]) {
            assert!(is_busy(&error), "{error:?}");
        }
        println!("ok {number}");
    }
}

fn is_busy(error: &CommitError) -> bool {
    matches!(error, CommitError::Store(error) if matches!(error.kind, StoreErrorKind::Busy))
}

/// A test of this binary as a process of its own.
pub(super) fn process(test: &str, scratch: &Scratch) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--ignored", "--exact", "--nocapture", test])
        .env("WRITER_ROOT", scratch.path())
        .stdout(Stdio::piped());
    command
}

fn start(scratch: &Scratch, who: u64) -> Child {
    let mut command = process("store::writers::a_writer", scratch);
    command.env("WRITER", who.to_string()).spawn().unwrap()
}

/// The changes that a writer says are done; a killed writer's last word may be cut short.
fn acknowledged(output: ChildStdout, until: usize) -> Vec<u64> {
    let lines = BufReader::new(output).lines().map_while(Result::ok);
    let acknowledged = lines.filter_map(|line| {
        let (_, number) = line.split_once("ok ")?;
        number.parse().ok()
    });
    acknowledged.take(until).collect()
}

fn whole(scratch: &Scratch) -> Board {
    let loaded = scratch.store().load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.troubles.is_empty(), "{:?}", loaded.troubles);
    loaded.board
}

#[test]
fn nothing_acknowledged_is_lost_when_four_processes_write_and_one_is_killed() {
    let scratch = Scratch::with_unit();
    let mut writers: Vec<Child> = (0..WRITERS).map(|who| start(&scratch, who)).collect();
    let mut acks: BTreeSet<u64> = BTreeSet::new();
    for (who, writer) in (0..).zip(&mut writers) {
        let until = if who == KILLED.0 {
            KILLED.1
        } else {
            usize::MAX
        };
        acks.extend(acknowledged(writer.stdout.take().unwrap(), until));
        if who == KILLED.0 {
            writer.kill().unwrap();
        }
        whole(&scratch);
    }
    for mut writer in writers {
        writer.wait().unwrap();
    }
    let board = whole(&scratch);
    let there: BTreeSet<CardId> = board.every_card().map(CardRef::id).collect();
    let kept = acks
        .iter()
        .filter(|number| there.contains(&CardId::from_bits(**number)));
    assert_eq!(kept.count(), acks.len());
    let all_of_the_others = (WRITERS - 1) * CHANGES;
    assert_eq!(acks.len() as u64, all_of_the_others + KILLED.1 as u64);
    let numbers: BTreeSet<_> = board.every_card().map(CardRef::number).collect();
    assert_eq!(numbers.len(), there.len(), "two cards got one number");
}

#[test]
fn who_waits_too_long_for_the_lock_is_told_so() {
    let scratch = Scratch::with_unit();
    let lock = std::fs::File::open(scratch.file(".lock")).unwrap();
    lock.lock().unwrap();
    let refused = scratch.store().commit(&slug(), &[adding(1)]);
    assert!(refused.as_ref().is_err_and(is_busy), "{refused:?}");
    lock.unlock().unwrap();
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
}
