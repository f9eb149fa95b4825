//! Damaged, foreign and locked files: each gets a clear sentence, and nothing is lost.

use std::path::{Path, PathBuf};
use std::time::{Duration, UNIX_EPOCH};

use super::sample::{UNIT, sample};
use crate::common::{World, expect};

fn board(world: &World) -> PathBuf {
    world.boards().join(UNIT).join("board.ron")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// Checks and changes a board of which the file has been changed, and sees that the file stays as
/// it is.
fn told_of(change: impl Fn(&str) -> Vec<u8>) -> String {
    let world = sample().with("TZ", "UTC");
    let path = board(&world);
    let bytes = change(&read(&path));
    World::put(&path, &bytes);
    // What can be read of it is shown with its age.
    let written = UNIX_EPOCH + Duration::from_secs(1_795_158_720);
    let file = std::fs::File::options().append(true).open(&path).unwrap();
    file.set_modified(written).unwrap();
    let told = world.script(&["check", "propose Något nytt"]);
    assert_eq!(std::fs::read(&path).unwrap(), bytes, "{told}");
    told
}

#[test]
fn every_kind_of_damage_is_said_with_its_place() {
    let mut told = String::new();
    let mut tell = |what: &str, text: String| told.extend(["== ", what, "\n", &text]);
    tell("empty", told_of(|_| Vec::new()));
    tell(
        "no comma",
        told_of(|text| text.replacen("\",", "\"", 1).into_bytes()),
    );
    tell(
        "unknown field",
        told_of(|text| {
            text.replacen("title:", "titel: \"x\", title:", 1)
                .into_bytes()
        }),
    );
    tell(
        "markers",
        told_of(|text| {
            text.replacen("  goals:", "<<<<<<< HEAD\n  goals:", 1)
                .into_bytes()
        }),
    );
    tell(
        "newer",
        told_of(|text| text.replacen("format: 1", "format: 99", 1).into_bytes()),
    );
    tell(
        "latin-1",
        told_of(|text| {
            text.replace('å', "\u{1}")
                .bytes()
                .map(|b| if b == 1 { 0xe5 } else { b })
                .collect()
        }),
    );
    expect("damage", &told);
}

#[test]
fn a_broken_rule_is_said_and_does_not_stop_the_work() {
    let world = sample();
    let path = board(&world);
    let broken = read(&path).replacen("proposer:", "area: Some(77), proposer:", 1);
    World::put(&path, broken.as_bytes());
    let told = world.script(&["check", "propose Något nytt", "check --lang en --json"]);
    expect("broken_rule", &told);
}

#[test]
fn harmless_differences_are_read() {
    for change in [
        (|text: &str| format!("\u{feff}{text}")) as fn(&str) -> String,
        |text: &str| text.replace('\n', "\r\n"),
    ] {
        let world = sample();
        let path = board(&world);
        World::put(&path, change(&read(&path)).as_bytes());
        let ran = world.run(&["check"]);
        assert_eq!(ran.told(), format!("{UNIT}: inget fel\n[0]\n"));
        assert_eq!(world.run(&["propose", "Något"]).out, "#9\n");
    }
}

#[test]
fn a_damaged_unit_does_not_stop_the_others() {
    let world = sample();
    let told = world.script(&["init Annan"]);
    assert!(told.contains("[0]"));
    World::put(
        &world.boards().join("annan/board.ron"),
        b"(format: 1, kind: board",
    );
    let told = world.script(&[
        "units",
        "units --json",
        &format!("--unit {UNIT} list goals"),
        "--unit annan list",
        "check",
        "--lang en check --unit annan --json",
    ]);
    expect("damaged_unit", &told);
}

#[test]
fn a_unit_from_a_newer_version_can_only_be_read() {
    let world = sample();
    let path = board(&world);
    World::put(
        &path,
        read(&path)
            .replacen("title:", "colour: \"red\", title:", 1)
            .as_bytes(),
    );
    let told = world.script(&[
        "list goals",
        "propose Något",
        "move 6 utreds",
        "value enkat 3",
        "undo --as RL",
        "check",
        "--lang en comment 6 Yes",
    ]);
    expect("read_only_unit", &told);
}

#[test]
fn a_boards_folder_that_is_not_there_is_said() {
    let world = World::new();
    let told = world.script(&[
        "list",
        "check",
        "propose Något",
        "--lang en units",
        "--boards /nowhere/at/all list",
    ]);
    expect("no_boards_folder", &told);
    World::put(&world.boards(), b"a file");
    let told = world.script(&["list", "init Något"]);
    expect("boards_folder_is_a_file", &told);
}
