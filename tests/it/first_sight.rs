//! What the first frame is drawn from: the board without the histories of its cards.

use std::fs;
use std::path::Path;

use tavla::app::Look;
use tavla::board::{Board, CardRef};
use tavla::locale::Lang;
use tavla::store::{Extent, FolderStore, Store};

use super::common::World;
use super::screens::{app, draw};

const UNITS: [(&str, &str); 3] = [
    ("boards", "mottagningsenheten"),
    ("boards", "ungdomsenheten"),
    ("tests/boards/format-1", "enheten"),
];
const SIZES: [(u16, u16); 4] = [(160, 45), (120, 36), (80, 24), (60, 20)];

fn in_project(folder: &str) -> FolderStore {
    FolderStore::new(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder))
}

fn lines_of_history(board: &Board) -> usize {
    board.every_card().map(CardRef::log_length).sum()
}

#[test]
fn the_first_frame_is_that_of_the_board_with_its_histories() {
    for (folder, unit) in UNITS {
        let (store, unit) = (in_project(folder), unit.parse().unwrap());
        let first = store.first_sight(&unit).unwrap();
        let open = store.load(&unit, Extent::Open).unwrap().board;
        assert_eq!(lines_of_history(&first), 0);
        assert!(lines_of_history(&open) > 0);
        for (lang, size) in [Lang::SV, Lang::EN]
            .into_iter()
            .flat_map(|lang| SIZES.map(|size| (lang, size)))
        {
            let drawn = |board: &Board| draw(&mut app(board.clone(), lang, Look::default()), size);
            assert_eq!(drawn(&first), drawn(&open));
        }
    }
}

/// Where a file is not as the program writes it, or has something to hide, nothing is shown before
/// it is read whole.
#[test]
fn a_board_that_is_out_of_the_ordinary_is_read_whole() {
    let world = World::new();
    let file = Path::new("mottagningsenheten").join("board.ron");
    let path = world.boards().join(&file);
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("boards");
    let plain = fs::read_to_string(examples.join(&file)).unwrap();
    World::put(&path, plain.as_bytes());
    let store = FolderStore::new(world.boards());
    let unit = "mottagningsenheten".parse().unwrap();
    assert!(store.first_sight(&unit).is_some());
    for (from, to) in [
        ("title: \"", "title: \"20170101-2393 "),
        ("  format: 1", "  mood: \"good\",\n  format: 1"),
        ("  format: 1", "  format: 2"),
        ("log: [", "log: [["),
        ("log: [", "log: [<<<<<<< "),
        ("note: \"", "note: \"\n<<<<<<< HEAD\n"),
        ("#!", "\u{feff}#!"),
    ] {
        let other = plain.replacen(from, to, 1);
        assert_ne!(other, plain, "{from}");
        World::put(&path, other.as_bytes());
        assert!(store.first_sight(&unit).is_none(), "{to}");
    }
    // A comment of somebody's own behind a history, which cards would be lost by.
    let (before, after) = plain.split_once("      log: [\n").unwrap();
    let after = after.replacen("\n      ],\n", "\n      ], // mine\n", 1);
    World::put(&path, format!("{before}      log: [\n{after}").as_bytes());
    assert!(store.load(&unit, Extent::Open).is_ok());
    assert!(store.first_sight(&unit).is_none());
}

/// A number of a person is not on the first frame either, in whichever text of the file it stands.
#[test]
fn nothing_that_is_to_be_hidden_is_in_sight() {
    const NUMBER: &str = "20170101-2393";
    let world = World::new();
    let unit = "enheten".parse().unwrap();
    let path = world.boards().join("enheten").join("board.ron");
    let plain =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/boards/format-1/enheten/board.ron");
    let plain = fs::read_to_string(plain).unwrap();
    let store = FolderStore::new(world.boards());
    let mut seen = 0;
    for (at, _quote) in plain.match_indices('"') {
        let mut planted = plain.clone();
        planted.insert_str(at + 1, NUMBER);
        World::put(&path, planted.as_bytes());
        if let Some(board) = store.first_sight(&unit) {
            assert!(!format!("{board:?}").contains(NUMBER), "at byte {at}");
            seen += 1;
        }
    }
    assert!(seen > 0, "in histories it is not in the way");
}
