//! Client data does not come in by the drop folder.

use super::common::{Scratch, adding, board, card, change, line, slug};
use crate::board::{Act, Change, Deed, ProposalEdit, ProposalField, Swap};
use crate::store::cache::Cache;
use crate::store::disk::Disk;
use crate::store::place::Place;
use crate::store::{Extent, FolderStore, Store as _, Tiding, inbox};

/// The change that gives card 1 another title.
fn titling(id: u64, from: &str, to: &str) -> Change {
    let swap = Swap::new(line(from), line(to));
    let edit = ProposalEdit::Set(ProposalField::Title(swap));
    change(id, Act::Proposal(card(1), Deed::Edit(edit)))
}

/// What becomes of a note about a board that some changes were made to, and the title of card 1.
fn noted(before: &[Change], changes: &[Change]) -> (Vec<Tiding>, String) {
    let scratch = Scratch::new();
    let store = FolderStore::new(scratch.path());
    store.create(&slug(), &board()).unwrap();
    // Made by a program that looks at nothing.
    store.commit(&slug(), &[adding(1)]).unwrap();
    store.commit(&slug(), before).unwrap();
    let (disk, cache) = (Disk::default(), Cache::default());
    let place = Place::new(scratch.path(), &slug(), &disk, &cache);
    std::fs::create_dir(place.folder.join("inbox")).unwrap();
    inbox::put(&place, board().unit.id, changes).unwrap();
    let mut tidings = store.tend(&slug()).unwrap();
    for tiding in &mut tidings {
        if let Tiding::LeftInInbox(path) = tiding {
            assert!(path.exists());
            path.clear();
        }
    }
    let board = store.load(&slug(), Extent::Whole).unwrap().board;
    let title = board.proposals.get(card(1)).unwrap().body.title.to_string();
    (tidings, title)
}

#[test]
fn a_note_with_a_personnummer_is_left() {
    // One of the Swedish Tax Agency's numbers for testing.
    let (tidings, title) = noted(&[], &[titling(11, "Förslag 1", "Ring 19811218-9876")]);
    assert_eq!(tidings, [Tiding::LeftInInbox(std::path::PathBuf::new())]);
    assert_eq!(title, "Förslag 1");
}

#[test]
fn a_note_that_takes_one_away_is_taken_in() {
    let there = titling(11, "Förslag 1", "Ring 19811218-9876");
    let gone = titling(12, "Ring 19811218-9876", "Ring senast 2026-11-30");
    let (tidings, title) = noted(&[there], &[gone]);
    assert_eq!(tidings, [Tiding::TakenIn(1)]);
    assert_eq!(title, "Ring senast 2026-11-30");
}
