//! Many processes write at once and are killed at random; a reader looks all the while.
//! `WRITERS=8 CHANGES=200 KILLS=10` for the long run.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::Child;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tavla::board::CardId;
use tavla::store::{FolderStore, Keeper, Store, Tiding};

use super::check::{check, read};
use super::{asked, variable};
use crate::store::scratch::{Scratch, adding, slug};
use crate::store::writers::process;

/// How the writers go about it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    /// As the program does.
    AsMade,
    /// Locks that never meet, as on some network shares.
    NoLocks,
    /// The same, and nothing kept on the writer's own disk.
    NoLocksNoOutbox,
}

impl Manner {
    const ALL: [Self; 3] = [Self::AsMade, Self::NoLocks, Self::NoLocksNoOutbox];

    const fn name(self) -> &'static str {
        match self {
            Self::AsMade => "as made",
            Self::NoLocks => "no locks",
            Self::NoLocksNoOutbox => "no locks, no outbox",
        }
    }
}

/// One round of writing.
struct Round {
    writers: u64,
    changes: u64,
    kills: u64,
    manner: Manner,
    boards: Scratch,
    homes: Scratch,
}

impl Round {
    fn new(manner: Manner, kills: u64) -> Self {
        Self {
            writers: asked("WRITERS", 4),
            changes: asked("CHANGES", 25),
            kills,
            manner,
            boards: Scratch::with_unit(),
            homes: Scratch::new(),
        }
    }

    fn home(&self, who: u64) -> PathBuf {
        self.homes.path().join(who.to_string())
    }

    fn start(&self, who: u64, from: u64) -> Child {
        let mut command = process("store::faults::histories::a_writer_of_many", &self.boards);
        command.env("WRITER", who.to_string());
        command.env("WRITER_HOME", self.home(who));
        command.env("WRITER_MANNER", self.manner.name());
        command.env("WRITER_CHANGES", format!("{from} {}", self.changes));
        command.spawn().unwrap()
    }

    /// Has one writer make all its changes, killing it now and then; its last word may be lost.
    fn drive(&self, who: u64, told: &Mutex<BTreeSet<CardId>>) {
        let mut from = 0;
        for life in 0.. {
            let mut writer = self.start(who, from);
            // No two writers die at the same place, and each dies after a few changes.
            let span = (self.changes / (self.kills + 1)).max(1);
            let until = (life < self.kills).then_some(1 + (who * 7 + life * 3) % span);
            let said = BufReader::new(writer.stdout.take().unwrap()).lines();
            let mut done = 0;
            for line in said.map_while(Result::ok) {
                let number = line
                    .split_once("ok ")
                    .and_then(|(_, number)| number.parse().ok());
                let Some(number): Option<u64> = number else {
                    continue;
                };
                told.lock().unwrap().insert(card(who, number));
                (from, done) = (number + 1, done + 1);
                if Some(done) == until {
                    writer.kill().unwrap();
                    break;
                }
            }
            writer.wait().unwrap();
            if from == self.changes {
                return;
            }
            assert!(life < self.kills + 20, "writer {who} comes to no end");
        }
    }

    /// Reads all the while: what was told before a reading began is in it.
    fn watch(&self, told: &Mutex<BTreeSet<CardId>>, over: &AtomicBool) -> Result<u64, String> {
        let store = FolderStore::new(self.boards.path());
        for readings in 0.. {
            if over.load(Ordering::SeqCst) {
                return Ok(readings);
            }
            let before = told.lock().unwrap().clone();
            let board = read(&store)?;
            if self.manner == Manner::AsMade {
                check(&board, &before)?;
            }
        }
        Ok(0)
    }

    /// Runs all writers to their end, and tells what was acknowledged and how often it was read.
    fn run(&self) -> (BTreeSet<CardId>, Result<u64, String>) {
        let (told, over) = (Mutex::default(), AtomicBool::new(false));
        let readings = thread::scope(|scope| {
            let reader = scope.spawn(|| self.watch(&told, &over));
            let drive = |who| {
                let told = &told;
                scope.spawn(move || self.drive(who, told))
            };
            let writers: Vec<_> = (0..self.writers).map(drive).collect();
            for writer in writers {
                writer.join().unwrap();
            }
            over.store(true, Ordering::SeqCst);
            reader.join().unwrap()
        });
        (told.into_inner().unwrap(), readings)
    }

    fn check(&self, told: &BTreeSet<CardId>) -> Result<(), String> {
        check(&read(&FolderStore::new(self.boards.path()))?, told)
    }

    /// Has every session look after its own changes once, and tells how many it made again.
    fn tend_all(&self) -> usize {
        let tend = |who| {
            let keeper = Keeper::new(self.boards.path(), &self.home(who));
            keeper.tend(&slug()).unwrap()
        };
        let made = (0..self.writers).flat_map(tend).map(|tiding| match tiding {
            Tiding::MadeAgain(made) | Tiding::Sent(made) => made,
            other => panic!("{other:?}"),
        });
        made.sum()
    }
}

fn card(who: u64, number: u64) -> CardId {
    CardId::from_bits(who * 100_000 + number)
}

/// One of the processes; run by the tests below.
#[test]
#[ignore = "a process of another test"]
fn a_writer_of_many() {
    let (Some(root), Some(home)) = (variable("WRITER_ROOT"), variable("WRITER_HOME")) else {
        return;
    };
    let who: u64 = variable("WRITER").unwrap().parse().unwrap();
    let named = variable("WRITER_MANNER").unwrap();
    let manner = Manner::ALL
        .into_iter()
        .find(|one| one.name() == named)
        .unwrap();
    let changes = variable("WRITER_CHANGES").unwrap();
    let (from, until) = changes.split_once(' ').unwrap();
    let store: Box<dyn Store> = if manner == Manner::NoLocksNoOutbox {
        Box::new(FolderStore::new(&root))
    } else {
        Box::new(Keeper::new(&root, Path::new(&home)))
    };
    let lock = Path::new(&root).join(slug().as_str()).join(".lock");
    for number in from.parse::<u64>().unwrap()..until.parse().unwrap() {
        let change = adding(who * 100_000 + number);
        loop {
            if manner != Manner::AsMade {
                // The lock is the file, not its name: a new one excludes nobody.
                drop(std::fs::remove_file(&lock));
            }
            // On a loaded machine others hold the lock for longer than a commit waits.
            if store.commit(&slug(), std::slice::from_ref(&change)).is_ok() {
                break;
            }
        }
        println!("ok {number}");
    }
}

#[test]
fn many_writers_that_are_killed_lose_nothing_and_the_board_can_always_be_read() {
    let round = Round::new(Manner::AsMade, asked("KILLS", 2));
    let (told, readings) = round.run();
    assert_eq!(told.len() as u64, round.writers * round.changes);
    assert_eq!(round.check(&told), Ok(()));
    let readings = readings.unwrap();
    assert!(readings > 3, "read {readings} times only");
    let (writers, changes) = (round.writers, round.changes);
    println!("{writers} writers, {changes} changes each, read {readings} times, nothing lost");
    assert_eq!(round.tend_all(), 0);
}

#[test]
fn without_locks_that_meet_every_change_is_there_in_the_end() {
    let round = Round::new(Manner::NoLocks, 1);
    let (told, readings) = round.run();
    readings.unwrap();
    assert_eq!(told.len() as u64, round.writers * round.changes);
    let again = round.tend_all();
    assert_eq!(round.check(&told), Ok(()));
    assert_eq!(round.tend_all(), 0);
    println!("{again} of {} made again at the end", told.len());
}

#[test]
fn without_locks_and_outbox_changes_are_lost() {
    // Whether two meet is chance; that none do in several rounds is not to be expected.
    let lost = (0..5).any(|_| {
        let round = Round::new(Manner::NoLocksNoOutbox, 0);
        let (told, _) = round.run();
        round.check(&told).is_err()
    });
    assert!(lost, "the test above proves nothing");
}
