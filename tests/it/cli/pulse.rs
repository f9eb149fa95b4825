//! The pulse survey: `pulse`, `pulse open`, `count`, `close`, `show`.

use super::sample::{UNIT, sample};
use crate::common::expect;

#[test]
fn a_round_is_opened_answered_counted_closed_and_shown() {
    let world = sample();
    let told = world.script(&[
        "pulse show",
        "pulse 4",
        "enkät open --question \"Hur var veckan?\" --question \"Hinner du det du ska?\"",
        "pulse open --question \"En till\"",
        "pulse 4",
        "pulse 4 6",
        "pulse",
        "pulse 4 2",
        "pulse 5 5",
        "pulse show",
        "pulse show --json",
        "pulse count 0,1,2",
        "pulse count 0,1,2,4,0 1,2,1,1,0",
        "pulse close --metric orosanmalningar",
        "pulse close --metric enkat",
        "pulse show --json",
        "pulse 3 3",
        "pulse close",
        "pulse open --question \"Samma vecka\"",
        "--lang en pulse show",
        "undo",
        "undo",
    ]);
    expect("pulse", &told);
}

#[test]
fn an_answer_waits_here_and_is_handed_in_by_a_command_that_reads() {
    let world = sample();
    let board = || std::fs::read_to_string(world.boards().join(UNIT).join("board.ron")).unwrap();
    world.run(&["pulse", "open", "--question", "Hur var veckan?"]);
    let before = board();
    assert_eq!(world.run(&["pulse", "4"]).code, Some(0));
    assert_eq!(board(), before, "nothing is written when it is given");
    world.run(&["list"]);
    assert_eq!(board(), before, "it waits");
    world.run(&["support", "6", "--as", "KL", "--today", "2026-11-23"]);
    assert!(!board().contains("(0, 0, 0, 1, 0)"), "{}", board());
    world.run(&["list", "--today", "2026-11-23"]);
    assert!(board().contains("(0, 0, 0, 1, 0)"), "{}", board());
    let handed_in = board();
    world.run(&["list", "--today", "2026-11-24"]);
    assert_eq!(board(), handed_in, "and counts once");
}

#[test]
fn an_answer_that_came_too_late_is_told_of() {
    let world = sample();
    world.run(&["pulse", "open", "--question", "Hur var veckan?"]);
    world.run(&["pulse", "4"]);
    let elsewhere = world.boards().join("other-home");
    let close = world
        .command()
        .env("HOME", &elsewhere)
        .args(["pulse", "close"])
        .output();
    assert!(close.unwrap().status.success());
    let told = world.run(&["list"]).told();
    assert!(told.contains("räknas inte"), "{told}");
    let told = world.run(&["list"]).told();
    assert!(!told.contains("räknas inte"), "{told}");
}
