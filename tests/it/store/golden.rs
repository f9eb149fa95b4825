//! Files as they were written once: every format opens, and today's is written in the same bytes.

use std::path::{Path, PathBuf};

use tavla::board::{Board, CardRef, Part};
use tavla::store::{Extent, FolderStore, Store as _};

use super::scratch::{Scratch, adding, slug};

/// The formats there have been; the last is today's.
const FORMATS: [&str; 1] = ["format-1"];

fn kept(format: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/boards")
        .join(format)
}

fn whole(root: &Path) -> Board {
    let loaded = FolderStore::new(root).load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.troubles.is_empty(), "{:?}", loaded.troubles);
    assert_eq!(loaded.read_only, None);
    loaded.board
}

#[test]
fn every_format_opens() {
    for format in FORMATS {
        let board = whole(&kept(format));
        assert_eq!(board.every_card().count(), 13, "{format}");
        assert_eq!(board.years.len(), 2, "{format}");
    }
}

#[test]
fn todays_format_is_written_in_the_same_bytes() {
    let kept = kept(FORMATS[FORMATS.len() - 1]);
    let scratch = Scratch::new();
    scratch.store().create(&slug(), &whole(&kept)).unwrap();
    let names = ["2025.ron", "2026.ron", "board.ron", "closed-2025.ron"];
    assert_eq!(scratch.names()[1..], names);
    for name in names {
        let golden = std::fs::read_to_string(kept.join(slug().as_str()).join(name)).unwrap();
        assert_eq!(scratch.read(name), golden, "{name}");
    }
}

#[test]
fn a_commit_touches_only_the_file_that_it_is_about() {
    let scratch = Scratch::new();
    let before = whole(&kept("format-1"));
    scratch.store().create(&slug(), &before).unwrap();
    let year = scratch
        .file("2026.ron")
        .metadata()
        .unwrap()
        .modified()
        .unwrap();
    let text = scratch.read("board.ron");
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
    let same = scratch
        .file("2026.ron")
        .metadata()
        .unwrap()
        .modified()
        .unwrap();
    assert_eq!(year, same);
    let after = scratch.read("board.ron");
    let new = after.lines().filter(|line| !text.contains(*line)).count();
    assert!(
        new <= 7,
        "a new card of six lines and the next number gave {new} new ones"
    );
}

#[test]
fn a_card_that_a_person_put_into_another_file_is_not_lost() {
    let scratch = Scratch::new();
    let before = whole(&kept("format-1"));
    scratch.store().create(&slug(), &before).unwrap();
    let closed = scratch.read("closed-2025.ron");
    let cards = closed.split_once("  proposals: [\n").unwrap().1;
    let card = cards.split_once("  ],\n)").unwrap().0;
    let open = scratch.read("board.ron");
    let both = open.replace("  proposals: [\n", &format!("  proposals: [\n{card}"));
    scratch.put("board.ron", both.as_bytes());
    std::fs::remove_file(scratch.file("closed-2025.ron")).unwrap();
    scratch.store().commit(&slug(), &[adding(1)]).unwrap();
    assert_eq!(scratch.read("closed-2025.ron"), closed);
    assert_eq!(whole(scratch.path()).every_card().count(), 14);
}

#[test]
fn of_a_card_in_two_files_the_longer_history_counts() {
    let scratch = Scratch::new();
    let before = whole(&kept("format-1"));
    scratch.store().create(&slug(), &before).unwrap();
    let open = scratch.read("board.ron");
    let card = scratch.read("closed-2025.ron");
    let cards = card.split_once("  proposals: [\n").unwrap().1;
    let (card, _log) = cards.split_once("      log: [\n").unwrap();
    let status = "status: Declined(reason: \"Skrivaren på plan 1 räcker\")";
    let stale = format!("{}    ),\n", card.replace(status, "status: New"));
    let both = open.replace("  proposals: [\n", &format!("  proposals: [\n{stale}"));
    scratch.put("board.ron", both.as_bytes());
    let board = whole(scratch.path());
    assert_eq!(board.every_card().count(), 13);
    let id = "ess5b7h0va".parse().unwrap();
    assert_eq!(board.card(id).map(CardRef::part), Some(Part::Closed(2025)));
}
