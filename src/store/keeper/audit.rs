//! Looking whether own changes are on the board, and making those that are not.
//!
//! Where others have changed the same field since, theirs and the lost one stand side by side
//! until a person settles it. What still cannot be made, because the card it is about is gone, is
//! told once and tried again as long as it stays in the outbox: another session may bring the
//! card back.
//!
//! What somebody has undone or taken off the board is in its histories and counts as made; so a
//! change is made again only where a board has lost it.

use crate::board::{Board, Change, UnitSlug, Week};
use crate::store::{CommitError, Extent, FolderStore, Store as _, StoreError, Tiding};

use super::outbox::{Batch, Outbox, State};

/// A look at one unit's outbox.
struct Audit<'a> {
    boards: &'a FolderStore,
    unit: &'a UnitSlug,
    outbox: &'a Outbox,
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
    let mut audit = Audit {
        boards,
        unit,
        outbox,
        again: 0,
        sent: 0,
        refused: 0,
    };
    let board = audit.enough(&batches)?;
    for batch in batches {
        let lacks = |change: &&Change| board.has_made(change) == Some(false);
        let lost: Vec<Change> = batch.changes.iter().filter(lacks).cloned().collect();
        if lost.is_empty() {
            if batch.state == State::Waiting {
                outbox.settle(&batch.changes, |_| true);
            }
            continue;
        }
        match audit.make(&lost, batch.state) {
            Err(CommitError::Store(error)) if error.may_pass() => break,
            Err(CommitError::Store(error)) if !error.is_denied() => return Err(error),
            _ => {}
        }
    }
    Ok(audit.tidings())
}

impl Audit<'_> {
    /// Reads the board as far as it takes to know whether the changes have been made.
    fn enough(&self, batches: &[Batch]) -> Result<Board, StoreError> {
        let changes = || batches.iter().flat_map(|batch| &batch.changes);
        let oldest = changes().map(|change| change.at.date()).min();
        let lately = oldest.map_or(Extent::Open, |day| Extent::Since(Week::of(day)));
        // Most cards are open still, or were closed lately.
        for extent in [Extent::Open, lately] {
            let board = self.boards.load(self.unit, extent)?.board;
            if changes().all(|change| board.has_made(change).is_some()) {
                return Ok(board);
            }
        }
        Ok(self.boards.load(self.unit, Extent::Whole)?.board)
    }

    /// Makes lost changes together, or each for itself where together they are refused.
    fn make(&mut self, lost: &[Change], state: State) -> Result<(), CommitError> {
        match self.boards.commit_late(self.unit, lost) {
            Ok(committed) => {
                let is_made = |change: &Change| committed.board.has_made(change) == Some(true);
                let made = lost.iter().filter(|change| is_made(change)).count();
                match state {
                    State::Waiting => self.sent += made,
                    State::Made | State::Refused => self.again += made,
                }
                self.outbox.settle(lost, is_made);
                Ok(())
            }
            Err(CommitError::Refused { .. }) if state != State::Waiting && lost.len() > 1 => {
                let mut each = lost.iter().map(std::slice::from_ref);
                each.try_for_each(|one| self.make(one, state))
            }
            Err(CommitError::Refused { .. }) => {
                if state != State::Refused {
                    self.refused += lost.len();
                    self.outbox.refuse(lost);
                }
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn tidings(self) -> Vec<Tiding> {
        let all = [
            (self.again, Tiding::MadeAgain(self.again)),
            (self.sent, Tiding::Sent(self.sent)),
            (self.refused, Tiding::Refused(self.refused)),
        ];
        let some = all.into_iter().filter(|(count, _)| *count > 0);
        some.map(|(_, tiding)| tiding).collect()
    }
}
