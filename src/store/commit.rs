//! Committing changes: lock, read the newest, make them, write whole, and only then say done.

use std::sync::Arc;

use crate::board::{Board, Change, Outcome, Part};

use super::atomic::{self, Durability};
use super::cache::Held;
use super::make::{Way, make};
use super::place::Place;
use super::save::{Read, Saved, save};
use super::{CommitError, Committed, lock};

/// Makes changes durable, all or none.
pub(super) fn commit(
    place: &Place<'_>,
    changes: &[Change],
    way: Way,
) -> Result<Committed, CommitError> {
    let mut lock = lock::take(place.disk, &place.folder)?;
    atomic::sweep(&place.folder);
    let unfinished = lock.unfinished()?;
    let (mut board, mut read) = open(place)?;
    let mut fetch = |board: &mut Board, part| {
        let held = place.own_page(part, board.unit.id)?;
        writable(place, part, &held)?;
        board.add_sheet(part, held.page.leaf.sheet.clone());
        read.insert(part, held);
        Ok::<(), CommitError>(())
    };
    for part in unfinished.iter().filter(|part| **part != Part::Open) {
        if !board.is_loaded(*part) {
            fetch(&mut board, *part)?;
        }
    }
    let outcomes = make(&mut board, changes, way, &mut fetch)?;
    let saved = if outcomes.contains(&Outcome::Done) || !unfinished.is_empty() {
        save(place, &mut lock, &board, &read)?
    } else {
        Saved::NOTHING
    };
    Ok(Committed {
        board,
        outcomes,
        durability_unknown: saved.durability == Durability::Unknown,
        kept_copies: saved.copies,
    })
}

/// Makes changes on the newest board and writes nothing.
pub(super) fn trial(place: &Place<'_>, changes: &[Change]) -> Result<Board, CommitError> {
    let (mut board, _open) = place.open()?;
    let mut fetch = |board: &mut Board, part| {
        let held = place.page_of(part, board.unit.id)?;
        board.add_sheet(part, held.page.leaf.sheet.clone());
        Ok::<(), CommitError>(())
    };
    make(&mut board, changes, Board::apply, &mut fetch)?;
    Ok(board)
}

fn open(place: &Place<'_>) -> Result<(Board, Read), CommitError> {
    let (board, held) = place.open()?;
    writable(place, Part::Open, &held)?;
    Ok((board, Read::from([(Part::Open, held)])))
}

fn writable(place: &Place<'_>, part: Part, held: &Arc<Held>) -> Result<(), CommitError> {
    let read_only = place.read_only(part, held);
    read_only.map_or(Ok(()), |why| Err(CommitError::ReadOnly(why)))
}
