//! Makes changes on a board that is read in parts, reading more parts when a change needs them.

use std::collections::BTreeSet;

use crate::board::{Board, CardRef, Change, Outcome, Part, Refusal};

use super::CommitError;

/// How a change is made: [`Board::apply`], or [`Board::apply_late`].
pub(super) type Way = fn(&mut Board, &Change) -> Result<Outcome, Refusal>;

/// Makes the changes one after the other; the first refusal ends it.
///
/// `fetch` reads an absent part into the board. When all is made, every part that a card lies in
/// has been read: a card that was closed may have moved into a part nobody asked for, and a part
/// that has not been read must not be written.
pub(super) fn make(
    board: &mut Board,
    changes: &[Change],
    way: Way,
    fetch: &mut dyn FnMut(&mut Board, Part) -> Result<(), CommitError>,
) -> Result<Vec<Outcome>, CommitError> {
    let mut outcomes = Vec::with_capacity(changes.len());
    for (index, change) in changes.iter().enumerate() {
        let outcome = loop {
            match way(board, change) {
                Ok(outcome) => break outcome,
                Err(Refusal::NotLoaded(part)) => fetch(board, part)?,
                Err(refusal) => return Err(CommitError::Refused { index, refusal }),
            }
        };
        outcomes.push(outcome);
    }
    while let Some(part) = lived_in(board).intersection(&board.absent).next().copied() {
        fetch(board, part)?;
    }
    for part in board.years_of_values_astray().into_iter().map(Part::Year) {
        if !board.is_loaded(part) {
            // Where it cannot be read or written, what belongs there stays where it lies.
            drop(fetch(board, part));
        }
    }
    board.gather_values_astray();
    Ok(outcomes)
}

/// The parts that the board's cards and values lie in, and the open one.
pub(super) fn lived_in(board: &Board) -> BTreeSet<Part> {
    let cards = board.every_card().map(CardRef::part);
    let years = board.years.keys().map(|year| Part::Year(*year));
    let lines = board.unit_log_parts().into_iter();
    cards
        .chain(years)
        .chain(lines)
        .chain([Part::Open])
        .collect()
}
