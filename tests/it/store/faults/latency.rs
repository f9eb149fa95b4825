//! How long a commit takes with many writers; measured when asked for, by
//! `cargo test --release --test it -- --ignored --nocapture commit_latency`.

use std::path::Path;
use std::time::Instant;
use std::{io::Read as _, thread};

use tavla::store::{Keeper, Store as _};

use super::{asked, variable};
use crate::store::scratch::{Scratch, adding, slug};
use crate::store::writers::process;

/// One of the processes; run by the measurement below. Prints microseconds, a line a commit.
#[test]
#[ignore = "a process of another test"]
fn a_writer_with_a_clock() {
    let (Some(root), Some(home)) = (variable("WRITER_ROOT"), variable("WRITER_HOME")) else {
        return;
    };
    let who: u64 = variable("WRITER").unwrap().parse().unwrap();
    let keeper = Keeper::new(root, Path::new(&home));
    for number in 0..asked("COMMITS", 50) {
        let change = adding(who * 100_000 + number);
        let begun = Instant::now();
        while keeper
            .commit(&slug(), std::slice::from_ref(&change))
            .is_err()
        {}
        println!("us {}", begun.elapsed().as_micros());
    }
}

/// The commits of so many writers, in microseconds, sorted.
fn measured(writers: u64) -> Vec<u64> {
    // Of too few a hundredth part is but the slowest.
    let commits = asked("COMMITS", (400 / writers).max(50));
    let (scratch, homes) = (Scratch::with_unit(), Scratch::new());
    let start = |who: u64| {
        let mut command = process("store::faults::latency::a_writer_with_a_clock", &scratch);
        command.env("WRITER", who.to_string());
        command.env("WRITER_HOME", homes.path().join(who.to_string()));
        command.env("COMMITS", commits.to_string());
        command.spawn().unwrap()
    };
    let children: Vec<_> = (0..writers).map(start).collect();
    let mut all: Vec<u64> = thread::scope(|scope| {
        let listen = |mut child: std::process::Child| {
            scope.spawn(move || {
                let mut said = String::new();
                let out = child.stdout.take();
                out.unwrap().read_to_string(&mut said).unwrap();
                child.wait().unwrap();
                said
            })
        };
        let listeners: Vec<_> = children.into_iter().map(listen).collect();
        let said = listeners.into_iter().map(|one| one.join().unwrap());
        let said: String = said.collect();
        let times = said.lines().filter_map(|line| line.split_once("us "));
        times.filter_map(|(_, time)| time.parse().ok()).collect()
    });
    all.sort_unstable();
    all
}

#[test]
#[ignore = "a measurement"]
fn commit_latency() {
    for writers in [1, 4, 16] {
        let all = measured(writers);
        let at = |part: usize| all[(all.len() - 1) * part / 100] as f64 / 1000.0;
        let (half, most) = (at(50), at(99));
        println!(
            "{writers} writers, {} commits: p50 {half:.1} ms, p99 {most:.1} ms",
            all.len()
        );
    }
}
