//! Looking whether own changes are on the board, and making those that are not.
//!
//! What somebody has undone or taken off the board is in its histories and counts as made; so a
//! change is made again only where a board has lost it.

use crate::board::{Board, Change, UnitSlug};
use crate::store::{CommitError, Extent, FolderStore, Store as _, StoreError, Tiding};

use super::outbox::{Batch, Outbox, State};

/// How many changes came to what.
#[derive(Default)]
struct Tally {
    again: usize,
    sent: usize,
    refused: usize,
}

/// Makes own changes that the board lacks, and tells how many.
pub(super) fn audit(
    boards: &FolderStore,
    unit: &UnitSlug,
    outbox: &Outbox,
) -> Result<Vec<Tiding>, StoreError> {
    let batches = outbox.batches();
    if batches.is_empty() {
        return Ok(Vec::new());
    }
    let board = enough(boards, unit, &batches)?;
    let mut tally = Tally::default();
    for batch in batches {
        let lacks = |change: &&Change| board.has_made(change) == Some(false);
        let lost: Vec<Change> = batch.changes.iter().filter(lacks).cloned().collect();
        if lost.is_empty() {
            if batch.state == State::Waiting {
                outbox.settle(&batch.changes, |_| true);
            }
            continue;
        }
        match make(boards, unit, outbox, &lost, &mut tally, batch.state) {
            Err(CommitError::Store(error)) if error.may_pass() => break,
            Err(CommitError::Store(error)) if !error.is_denied() => return Err(error),
            _ => {}
        }
    }
    Ok(tally.tidings())
}

/// Reads the board as far as it takes to know whether the changes have been made.
fn enough(boards: &FolderStore, unit: &UnitSlug, batches: &[Batch]) -> Result<Board, StoreError> {
    let board = boards.load(unit, Extent::Open)?.board;
    let mut changes = batches.iter().flat_map(|batch| &batch.changes);
    if changes.all(|change| board.has_made(change).is_some()) {
        return Ok(board);
    }
    Ok(boards.load(unit, Extent::Whole)?.board)
}

/// Makes lost changes together, or each for itself where together they are refused.
fn make(
    boards: &FolderStore,
    unit: &UnitSlug,
    outbox: &Outbox,
    lost: &[Change],
    tally: &mut Tally,
    state: State,
) -> Result<(), CommitError> {
    match boards.commit(unit, lost) {
        Ok(committed) => {
            let is_made = |change: &Change| committed.board.has_made(change) == Some(true);
            tally.count(state, lost.iter().filter(|change| is_made(change)).count());
            outbox.settle(lost, is_made);
            Ok(())
        }
        Err(CommitError::Refused { .. }) if state == State::Made && lost.len() > 1 => {
            for one in lost {
                make(
                    boards,
                    unit,
                    outbox,
                    std::slice::from_ref(one),
                    tally,
                    state,
                )?;
            }
            Ok(())
        }
        Err(CommitError::Refused { .. }) => {
            tally.refused += lost.len();
            outbox.settle(lost, |_| false);
            Ok(())
        }
        Err(error) => Err(error),
    }
}

impl Tally {
    const fn count(&mut self, state: State, made: usize) {
        match state {
            State::Waiting => self.sent += made,
            State::Made => self.again += made,
        }
    }

    fn tidings(self) -> Vec<Tiding> {
        let all = [
            (self.again, Tiding::MadeAgain(self.again)),
            (self.sent, Tiding::Sent(self.sent)),
            (self.refused, Tiding::Refused(self.refused)),
        ];
        all.into_iter()
            .filter_map(|(count, tiding)| (count > 0).then_some(tiding))
            .collect()
    }
}
