//! What every test of faults asks of a board afterwards, and somebody careless who fails it.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tavla::board::{Board, Body as _, CardId, CardRef, Proposal};
use tavla::store::{Extent, FolderStore, Store as _};

use crate::store::scratch::{Scratch, adding, slug};

/// Reads a whole board; a reader's error is a finding.
pub(super) fn read(store: &FolderStore) -> Result<Board, String> {
    let unit = store.slugs().map_err(|error| format!("{error:?}"))?;
    let unit = unit.first().ok_or("no unit")?;
    let loaded = store.load(unit, Extent::Whole);
    let loaded =
        loaded.map_err(|error| format!("{error:?}").chars().take(300).collect::<String>())?;
    if loaded.troubles.is_empty() {
        Ok(loaded.board)
    } else {
        Err(format!("{:?}", loaded.troubles))
    }
}

/// Finds what is wrong with a board on which some cards were acknowledged.
pub(super) fn check(board: &Board, acknowledged: &BTreeSet<CardId>) -> Result<(), String> {
    let there: Vec<CardId> = board.every_card().map(CardRef::id).collect();
    let once: BTreeSet<CardId> = there.iter().copied().collect();
    let lost: Vec<&CardId> = acknowledged.difference(&once).collect();
    if !lost.is_empty() {
        return Err(format!("{} acknowledged and lost: {lost:?}", lost.len()));
    }
    if once.len() != there.len() {
        return Err("a card is there twice".to_owned());
    }
    let numbers: BTreeSet<_> = board.every_card().map(CardRef::number).collect();
    if numbers.len() != there.len() {
        return Err("two cards have one number".to_owned());
    }
    Ok(())
}

/// The same by titles, for the program itself: each acknowledged one is there, none twice.
pub(super) fn check_titles(root: &Path, acknowledged: &[String]) -> Result<(), String> {
    let board = read(&FolderStore::new(root))?;
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    for card in Proposal::on(&board).iter() {
        *count.entry(card.body.title.to_string()).or_default() += 1;
    }
    if let Some((title, _)) = count.iter().find(|(_, count)| **count > 1) {
        return Err(format!("{title} is there twice"));
    }
    let lost = acknowledged
        .iter()
        .find(|title| !count.contains_key(*title));
    lost.map_or(Ok(()), |title| {
        Err(format!("{title} acknowledged and lost"))
    })
}

/// The text of a board's file with a change made to it.
pub(super) fn text_with(root: &Path, number: u64) -> String {
    let mut board = read(&FolderStore::new(root)).unwrap();
    board.apply(&adding(number)).unwrap();
    let aside = Scratch::new();
    aside.store().create(&slug(), &board).unwrap();
    aside.read("board.ron")
}

#[test]
fn the_check_finds_what_two_writers_without_a_lock_lose() {
    let scratch = Scratch::with_unit();
    let (first, second) = (text_with(scratch.path(), 1), text_with(scratch.path(), 2));
    scratch.put("board.ron", first.as_bytes());
    scratch.put("board.ron", second.as_bytes());
    let board = read(&scratch.store()).unwrap();
    let both = BTreeSet::from([1, 2].map(CardId::from_bits));
    assert!(check(&board, &both).is_err());
}

#[test]
fn the_check_finds_half_a_file_and_one_number_twice() {
    let scratch = Scratch::with_unit();
    scratch
        .store()
        .commit(&slug(), &[adding(1), adding(2)])
        .unwrap();
    let (whole, both) = (
        scratch.read("board.ron"),
        BTreeSet::from([1, 2].map(CardId::from_bits)),
    );
    assert_eq!(check(&read(&scratch.store()).unwrap(), &both), Ok(()));
    scratch.put(
        "board.ron",
        whole.replace("number: 2,", "number: 1,").as_bytes(),
    );
    let found = read(&scratch.store()).and_then(|board| check(&board, &both));
    assert!(found.is_err());
    scratch.put("board.ron", &whole.as_bytes()[..whole.len() / 2]);
    assert!(read(&scratch.store()).is_err());
}
