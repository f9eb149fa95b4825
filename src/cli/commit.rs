//! Makes changes and commits them: what a command wants becomes the same change that the screen
//! would make.

use chrono::{Duration, NaiveDateTime};

use crate::board::{Act, Board, CardId, CardRef, Change, ChangeId, Outcome, UnitId, UnitSlug};
use crate::env::random_bits;
use crate::error::{Exit, Failure, commit_failure};
use crate::report::listing;
use crate::store::Committed;

use super::session::Session;

impl Session<'_, '_> {
    /// Draws an id for a change.
    pub(super) fn change_id(&self) -> Result<ChangeId, Failure> {
        self.bits().map(ChangeId::from_bits)
    }

    /// Draws an id for a card.
    pub(super) fn card_id(&self) -> Result<CardId, Failure> {
        self.bits().map(CardId::from_bits)
    }

    /// Draws an id for a unit.
    pub(super) fn unit_id(&self) -> Result<UnitId, Failure> {
        self.bits().map(UnitId::from_bits)
    }

    /// Draws 64 random bits.
    pub(super) fn bits(&self) -> Result<u64, Failure> {
        random_bits().map_err(|error| {
            Failure::new(Exit::Unusable, self.words.text("cli-no-randomness")).cause(&error)
        })
    }

    /// Makes a change by whoever asks.
    pub(super) fn change(&self, board: &Board, id: ChangeId, act: Act) -> Change {
        let at = moment(board, self.now);
        Change::new(id, at, self.me.clone(), act)
    }

    /// Commits a change; comes back only when it is saved.
    pub(super) fn commit(
        &mut self,
        unit: &UnitSlug,
        before: &Board,
        change: Change,
    ) -> Result<Committed, Failure> {
        self.commit_all(unit, before, &[change])
    }

    /// Commits changes, all or none, after what others left at the board has been taken in;
    /// comes back only when they are saved.
    pub(super) fn commit_all(
        &mut self,
        unit: &UnitSlug,
        before: &Board,
        changes: &[Change],
    ) -> Result<Committed, Failure> {
        self.tend(unit)?;
        let committed = self.store.commit(unit, changes);
        let committed = committed.map_err(|error| commit_failure(self.words, before, &error))?;
        if committed.durability_unknown {
            let said = self.words.text("cli-durability-unknown");
            self.tell(&said)?;
        }
        Ok(committed)
    }

    /// Acknowledges a change to a card: the card as a row of a list, or a sentence; where the
    /// board already was as wanted, that is said instead.
    pub(super) fn acknowledge_card(
        &mut self,
        committed: &Committed,
        id: CardId,
        said: impl FnOnce(CardRef<'_>) -> String,
    ) -> Result<(), Failure> {
        let Some(card) = committed.board.card(id) else {
            return Ok(());
        };
        let row = listing::row(&committed.board, card, self.today());
        let done = committed.outcomes.contains(&Outcome::Done);
        let sentence = if done {
            said(card)
        } else {
            self.words.text("cli-already-so")
        };
        self.acknowledge(&row, &sentence)
    }
}

/// The time of a change: now, or a second after the board's newest change where that is a little
/// ahead, so that changes keep their order though clocks count whole seconds and differ a little.
fn moment(board: &Board, now: NaiveDateTime) -> NaiveDateTime {
    /// Minutes. A clock further ahead is wrong, and is not followed.
    const AHEAD: i64 = 10;
    let newest = board.happenings().last().map(|one| one.stamp.at);
    let a_little_ahead = |last: &NaiveDateTime| {
        (Duration::zero()..Duration::minutes(AHEAD)).contains(&(*last - now))
    };
    let ahead = newest.filter(a_little_ahead);
    ahead.map_or(now, |last| last + Duration::seconds(1))
}
