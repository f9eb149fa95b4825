//! The program killed, and told an error, at each of its calls to the system, by `strace`.
//! `FAULTS=all` for every call; otherwise a few of each kind.
#![cfg(target_os = "linux")]

use std::process::{Command, Output};

use super::check::{check_titles, text_with};
use super::{asked, variable};
use crate::common::World;
use crate::store::scratch::Scratch;
use crate::store::writers::process;

/// The calls on the way from a change to the disk.
const CALLS: &[&str] = &[
    "openat",
    "read",
    "write",
    "fsync",
    "fdatasync",
    "rename",
    "linkat",
    "unlink",
    "mkdir",
    "flock",
    "fchmod",
    "ftruncate",
    "copy_file_range",
    "utimensat",
    "close",
];

/// What a disk says when it fails.
const ERRORS: &[&str] = &["EIO", "ENOSPC", "EACCES"];

/// Calls of one kind that a short run makes fail.
const FEW: usize = 2;

/// A command under `strace`, with its environment.
fn traced(command: &Command, options: &[String], trace: &str) -> Option<Output> {
    let mut strace = Command::new("strace");
    strace.env_clear().args(["-f", "-qq", "-o", trace]);
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            strace.env(name, value);
        }
    }
    strace.args(options).arg(command.get_program());
    strace.args(command.get_args()).output().ok()
}

/// How often a clean run of a command makes each call.
fn counts(command: &Command, trace: &str) -> Option<Vec<(&'static str, usize)>> {
    let known: Vec<String> = CALLS.iter().map(|call| format!("?{call}")).collect();
    let options = ["-e".to_owned(), format!("trace={}", known.join(","))];
    let ran = traced(command, &options, trace)?;
    let text = std::fs::read_to_string(trace).ok()?;
    let count = |call: &str| text.matches(&format!(" {call}(")).count();
    ran.status
        .success()
        .then(|| CALLS.iter().map(|call| (*call, count(call))).collect())
}

/// Which of so many calls are made to fail: all, or the last few, which are nearest to the board.
fn chosen(count: usize) -> Vec<usize> {
    if variable("FAULTS").is_some_and(|asked| asked == "all") {
        return (1..=count).collect();
    }
    let step = (count / FEW).max(1);
    (1..=count).rev().step_by(step).take(FEW).collect()
}

/// A world with a unit, or nothing where calls cannot be traced.
fn begun() -> Option<(World, String)> {
    let world = World::new().with("TAVLA_AS", "KL");
    assert_eq!(world.run(&["init", "Enheten"]).code, Some(0));
    let trace = world.home().join("trace").display().to_string();
    let mut command = world.command();
    command.args(["propose", "Först"]);
    counts(&command, &trace).map(|_| (world, trace))
}

/// Runs with one call after the other failing; gives how many runs there were.
fn ordeal(call: &'static str, fault: &str, world: &World, trace: &str) -> usize {
    let mut acknowledged = Vec::new();
    let mut command = world.command();
    command.args(["propose", &format!("Utan fel {call} {fault}")]);
    let counts = counts(&command, trace).unwrap();
    let count = counts
        .iter()
        .find(|(name, _)| *name == call)
        .map_or(0, |(_, count)| *count);
    let all = chosen(count);
    for number in &all {
        let title = format!("Med fel {call} {fault} {number}");
        let mut command = world.command();
        command.args(["propose", &title]);
        let fault = match fault {
            "KILL" => "signal=KILL".to_owned(),
            error => format!("error={error}"),
        };
        let inject = format!("inject={call}:{fault}:when={number}");
        let options = [
            "-e".to_owned(),
            format!("trace={call}"),
            "-e".to_owned(),
            inject,
        ];
        let ran = traced(&command, &options, trace).unwrap();
        let done = ran.status.success();
        if done {
            acknowledged.push(title.clone());
        }
        assert!(
            !(done && call == "fsync"),
            "{title}: acknowledged though the disk was not sure"
        );
        assert_eq!(
            check_titles(&world.boards(), &acknowledged),
            Ok(()),
            "{title}"
        );
        let next = format!("Efter fel {call} {number} {fault}");
        let ran = world.run(&["propose", &next]);
        assert_eq!(ran.code, Some(0), "{title}: the next is stuck: {}", ran.err);
        acknowledged.push(next);
        assert_eq!(
            check_titles(&world.boards(), &acknowledged),
            Ok(()),
            "after {title}"
        );
    }
    all.len()
}

#[test]
fn a_program_that_dies_or_a_call_that_fails_loses_nothing_that_was_acknowledged() {
    let Some((_, _)) = begun() else {
        println!("skipped: strace cannot trace here");
        return;
    };
    let mut runs = 0;
    for call in CALLS {
        // A close that fails has closed all the same, and one that is made to fail has not.
        let errors = if *call == "close" { &[] } else { ERRORS };
        for fault in ["KILL"].iter().chain(errors) {
            let (world, trace) = begun().unwrap();
            runs += ordeal(call, fault, &world, &trace);
        }
    }
    println!("{runs} runs with a fault, nothing lost");
    assert!(
        runs as u64 > asked("FAULTS_AT_LEAST", 40),
        "only {runs} runs"
    );
}

/// Somebody who writes in place; run by the test below.
#[test]
#[ignore = "a process of another test"]
fn somebody_careless() {
    let Some(root) = std::env::var_os("WRITER_ROOT") else {
        return;
    };
    let text = text_with(root.as_ref(), 1);
    let unit = std::path::Path::new(&root).join("enheten");
    std::fs::File::create(unit.join("board.ron"))
        .and_then(|mut file| std::io::Write::write_all(&mut file, text.as_bytes()))
        .unwrap();
}

#[test]
fn somebody_who_writes_in_place_is_found_out() {
    let found = |number: usize| {
        let scratch = Scratch::with_unit();
        let trace = scratch.path().join("trace").display().to_string();
        let command = process("store::faults::system_calls::somebody_careless", &scratch);
        let inject = format!("inject=write:signal=KILL:when={number}");
        let options = ["-e", "trace=write", "-e", &inject].map(str::to_owned);
        let ran = traced(&command, &options, &trace)?;
        Some((
            ran.status.success(),
            check_titles(scratch.path(), &[]).is_err(),
        ))
    };
    if begun().is_none() {
        println!("skipped: strace cannot trace here");
        return;
    }
    let mut runs = (1..40).map_while(|number| found(number).filter(|(done, _)| !done));
    assert!(
        runs.any(|(_, broken)| broken),
        "the test above proves nothing"
    );
}
