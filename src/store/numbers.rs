//! Cards in two files with one number, as a merge of the files one by one can leave them.

use std::collections::BTreeMap;

use crate::board::{Board, CardId, CardNumber, Part};

use super::lock::Lock;
use super::place::Place;
use super::save::{Read, save};
use super::{StoreError, Tiding};

/// How many of the newest files of closed cards are looked through: branches that give out the
/// same number were parted lately.
const LOOKED_THROUGH: usize = 2;

/// Tells whether an open card and one that was closed lately have one number.
pub(super) fn is_needed(place: &Place<'_>, open: &Board) -> bool {
    let mut holders: BTreeMap<CardNumber, CardId> = BTreeMap::new();
    let mut clash = |(number, id)| holders.insert(number, id).is_some_and(|other| other != id);
    let mut cards = open.every_card();
    if cards.any(|card| {
        card.number()
            .is_some_and(|number| clash((number, card.id())))
    }) {
        return true;
    }
    let closed = |part: &&Part| matches!(part, Part::Closed(_));
    let newest = open.absent.iter().rev().filter(closed);
    newest.take(LOOKED_THROUGH).any(|part| {
        // What cannot be read is told when it is asked for.
        let held = place.own_page(*part, open.unit.id);
        held.is_ok_and(|held| held.page.leaf.sheet.numbers().into_iter().any(&mut clash))
    })
}

/// Gives each card a number of its own again.
pub(super) fn part(place: &Place<'_>, lock: &mut Lock) -> Result<Option<Tiding>, StoreError> {
    let (mut board, open) = place.open()?;
    if !is_needed(place, &board) {
        return Ok(None);
    }
    let mut read = Read::from([(Part::Open, open)]);
    if !place.fill(&mut board, &mut read)? {
        return Ok(None);
    }
    let moved = board.part_numbers();
    save(place, lock, &board, &read)?;
    Ok((moved > 0).then_some(Tiding::Renumbered(moved)))
}
