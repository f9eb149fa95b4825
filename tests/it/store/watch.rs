//! A watch tells of changes by whoever, once a burst, and of nothing else.

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use tavla::store::{Store as _, Watch};

use super::scratch::{Scratch, adding, slug};

/// Longer than the look every two seconds.
const PATIENCE: Duration = Duration::from_secs(6);
/// Longer than a burst is waited for, shorter than the look.
const QUIET: Duration = Duration::from_millis(400);

fn watched(scratch: &Scratch) -> (Watch, Receiver<()>) {
    let (told, tells) = channel();
    let tell = Box::new(move || told.send(()).unwrap_or(()));
    (scratch.store().watch(&slug(), tell).unwrap(), tells)
}

#[test]
fn a_commit_is_told_once_and_soon() {
    let scratch = Scratch::with_unit();
    let (_watch, tells) = watched(&scratch);
    let began = Instant::now();
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
    tells.recv_timeout(PATIENCE).unwrap();
    println!("told after {:?}", began.elapsed());
    assert!(tells.recv_timeout(QUIET).is_err(), "told twice");
}

#[test]
fn reading_and_files_that_are_no_boards_are_not_told() {
    let scratch = Scratch::with_unit();
    let (_watch, tells) = watched(&scratch);
    scratch.put(".board.ron.1.00000001.tmp", b"half");
    scratch.put("anteckningar.txt", b"hej");
    scratch.put("board.ron.kommentarer.bak", b"// hej");
    scratch.read("board.ron");
    let longer_than_a_look = Duration::from_millis(2500);
    assert!(tells.recv_timeout(longer_than_a_look).is_err());
}

#[test]
fn a_folder_that_goes_and_comes_back_is_told_both_times() {
    let scratch = Scratch::with_unit();
    let (_watch, tells) = watched(&scratch);
    let away = scratch.path().join("away");
    std::fs::create_dir(&away).unwrap();
    let gone = away.join("unit");
    mv(&scratch.unit(), &gone);
    tells.recv_timeout(PATIENCE).unwrap();
    while tells.recv_timeout(QUIET).is_ok() {}
    let copied = scratch.unit();
    std::fs::create_dir(&copied).unwrap();
    std::fs::copy(gone.join("board.ron"), copied.join("board.ron")).unwrap();
    tells.recv_timeout(PATIENCE).unwrap();
    while tells.recv_timeout(PATIENCE / 2).is_ok() {}
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
    let began = Instant::now();
    tells.recv_timeout(PATIENCE).unwrap();
    println!("told again after {:?}", began.elapsed());
}

fn mv(from: &std::path::Path, to: &std::path::Path) {
    let moved = std::process::Command::new("mv").arg(from).arg(to).status();
    assert!(moved.unwrap().success());
}

#[test]
fn an_older_file_of_the_same_size_is_told() {
    let scratch = Scratch::with_unit();
    let text = scratch.read("board.ron");
    let (_watch, tells) = watched(&scratch);
    scratch.put("board.ron", text.replace("enheten", "lagetxx").as_bytes());
    let file = std::fs::File::options()
        .write(true)
        .open(scratch.file("board.ron"));
    let long_ago = std::time::SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000);
    file.unwrap().set_modified(long_ago).unwrap();
    tells.recv_timeout(PATIENCE).unwrap();
}

#[test]
fn dropping_a_watch_ends_it_at_once() {
    let scratch = Scratch::with_unit();
    let (watch, tells) = watched(&scratch);
    let began = Instant::now();
    drop(watch);
    assert!(
        began.elapsed() < Duration::from_millis(400),
        "{:?}",
        began.elapsed()
    );
    // The thread is gone, and the closure with it.
    assert_eq!(
        tells.recv_timeout(QUIET),
        Err(std::sync::mpsc::RecvTimeoutError::Disconnected)
    );
}
