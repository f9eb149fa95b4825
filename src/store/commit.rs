//! Committing changes: lock, read the newest, make them, write whole, and only then say done.

use std::sync::Arc;

use crate::board::{Board, Change, Outcome, Part};

use super::atomic::{self, Durability};
use super::cache::Held;
use super::make::{Way, make};
use super::mask::{self, Hidden};
use super::place::Place;
use super::save::{Read, Saved, save};
use super::{CommitError, Committed, StoreError, lock};

/// Makes changes durable, all or none.
pub(super) fn commit(
    place: &Place<'_>,
    changes: &[Change],
    way: Way,
) -> Result<Committed, CommitError> {
    let mut lock = lock::take(place.disk, &place.folder)?;
    atomic::sweep(&place.folder);
    let unfinished = lock.unfinished()?;
    let (mut board, mut read) = begin(place, &unfinished)?;
    let made = make(&mut board, changes, way, &mut |board, part| {
        fetch(place, &mut read, board, part)
    });
    let outcomes = match made {
        Err(CommitError::Refused { .. }) if read.values().any(|held| held.page.shown.is_some()) => {
            (board, read) = begin(place, &unfinished)?;
            make_meant(place, &mut board, &mut read, changes, way)?
        }
        made => made?,
    };
    let saved = if outcomes.contains(&Outcome::Done) || !unfinished.is_empty() {
        save(place, &mut lock, &board, &read)?
    } else {
        Saved::NOTHING
    };
    if read.values().any(|held| held.page.shown.is_some()) {
        let path = place.path(Part::Open);
        board = mask::board(board).map_err(|kind| StoreError::new(kind, &path))?;
    }
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

/// Makes changes that may have been made against masked texts, one at a time: as it stands, or
/// else as it is meant.
fn make_meant(
    place: &Place<'_>,
    board: &mut Board,
    read: &mut Read,
    changes: &[Change],
    way: Way,
) -> Result<Vec<Outcome>, CommitError> {
    let mut outcomes = Vec::with_capacity(changes.len());
    for (index, change) in changes.iter().enumerate() {
        let mut make_one = |change: &Change, read: &mut Read| {
            make(
                board,
                std::slice::from_ref(change),
                way,
                &mut |board, part| fetch(place, read, board, part),
            )
        };
        let mut made = make_one(change, read);
        if matches!(made, Err(CommitError::Refused { .. })) {
            let mut meant = mask::meant(change, &hidden(read)).into_iter();
            let taken = meant.find_map(|change| make_one(&change, read).ok());
            made = taken.map_or(made, Ok);
        }
        outcomes.extend(made.map_err(|error| match error {
            CommitError::Refused { refusal, .. } => CommitError::Refused { index, refusal },
            other => other,
        })?);
    }
    Ok(outcomes)
}

/// All that is masked of what has been read.
fn hidden(read: &Read) -> Hidden {
    let mut all = Hidden::new();
    let shown = read.values().filter_map(|held| held.page.shown.as_ref());
    for (masked, behind) in shown.flat_map(|shown| &shown.hidden) {
        let known = all.entry(masked.clone()).or_default();
        known.extend(behind.iter().cloned());
    }
    all
}

/// Reads the open part, and the parts that an earlier commit left half written.
fn begin(place: &Place<'_>, unfinished: &[Part]) -> Result<(Board, Read), CommitError> {
    let (mut board, held) = place.open()?;
    writable(place, Part::Open, &held)?;
    let mut read = Read::from([(Part::Open, held)]);
    for part in unfinished.iter().filter(|part| **part != Part::Open) {
        if !board.is_loaded(*part) {
            fetch(place, &mut read, &mut board, *part)?;
        }
    }
    Ok((board, read))
}

fn fetch(
    place: &Place<'_>,
    read: &mut Read,
    board: &mut Board,
    part: Part,
) -> Result<(), CommitError> {
    let held = place.own_page(part, board.unit.id)?;
    writable(place, part, &held)?;
    board.add_sheet(part, held.page.leaf.sheet.clone());
    read.insert(part, held);
    Ok(())
}

fn writable(place: &Place<'_>, part: Part, held: &Arc<Held>) -> Result<(), CommitError> {
    let read_only = place.read_only(part, held);
    read_only.map_or(Ok(()), |why| Err(CommitError::ReadOnly(why)))
}
