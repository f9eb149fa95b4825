//! Saved and loaded, a board is the same, and so are its bytes.

use proptest::prelude::*;

use super::common::{Scratch, slug};
use crate::board::tests::grown;
use crate::board::{Board, Line, Part, Proposal, Text};
use crate::store::format::{Leaf, file_name};
use crate::store::make::lived_in;
use crate::store::{Extent, FolderStore, Store, read, write};

fn there_and_back(leaf: &Leaf) -> (String, Leaf) {
    let text = write::text(leaf.clone()).unwrap();
    let path = file_name(leaf.part);
    let page = read::page(path.as_ref(), text.as_bytes()).unwrap();
    assert_eq!(page.unknown, Vec::<String>::new());
    (text, page.leaf)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_part_of_a_board_reads_back_as_itself_in_the_same_bytes(seeds: Vec<u64>) {
        let board = grown(&seeds);
        for part in lived_in(&board) {
            let leaf = Leaf::of(&board, part);
            let (text, again) = there_and_back(&leaf);
            prop_assert_eq!(&again, &leaf);
            prop_assert_eq!(write::text(again).unwrap(), text);
        }
    }

    #[test]
    fn a_board_that_was_created_loads_as_itself(seeds in proptest::collection::vec(any::<u64>(), 0..40)) {
        let (scratch, board) = (Scratch::new(), grown(&seeds));
        let store = FolderStore::without_fsync(scratch.path());
        store.create(&slug(), &board).unwrap();
        let fresh = FolderStore::without_fsync(scratch.path());
        let loaded = fresh.load(&slug(), Extent::Whole).unwrap();
        prop_assert_eq!(loaded.board, board);
    }

    #[test]
    fn any_text_reads_back_as_itself(typed in "[\"#\\\\/*<>='(){}, \nråäö\u{2028}\u{85}\u{1F600}]{0,40}|\\PC{0,40}") {
        let Ok(text) = Text::new(&typed) else { return Ok(()) };
        let board = told(&text);
        let leaf = Leaf::of(&board, Part::Open);
        prop_assert_eq!(there_and_back(&leaf).1, leaf);
    }
}

fn told(text: &Text) -> Board {
    let mut board = grown(&[]);
    let title = Line::new("Rubrik").unwrap();
    let mut body = Proposal::captured(title, None, "2026-11-01".parse().unwrap());
    body.problem = text.clone();
    let change = super::common::adding(1);
    board.apply(&change).unwrap();
    let mut sheet = board.sheet(Part::Open);
    sheet.proposals[0].to_mut().body = body;
    let mut fresh = grown(&[]);
    fresh.add_sheet(Part::Open, sheet);
    fresh
}

#[test]
fn a_note_that_looks_like_a_merge_conflict_is_no_conflict() {
    let text = Text::new("så här:\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b").unwrap();
    let leaf = Leaf::of(&told(&text), Part::Open);
    assert_eq!(there_and_back(&leaf).1, leaf);
}
