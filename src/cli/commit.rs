//! Makes changes and commits them: what a command wants becomes the same change that the screen
//! would make.

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
        let at = board.moment(self.now);
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

    /// Commits acts by whoever asks in one go, all or none.
    pub(super) fn commit_acts(
        &mut self,
        unit: &UnitSlug,
        before: &Board,
        acts: Vec<Act>,
    ) -> Result<Committed, Failure> {
        let first = self.change_id()?;
        let ids = std::iter::successors(Some(first), |id| Some(id.following()));
        let change = |(id, act)| self.change(before, id, act);
        let changes: Vec<Change> = ids.zip(acts).map(change).collect();
        self.commit_all(unit, before, &changes)
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
        let passed = self.pass(&before.unit.settings.mail_domains)?;
        let with_passed = |change: &Change| Change {
            passed,
            ..change.clone()
        };
        let changes: Vec<_> = changes.iter().map(with_passed).collect();
        let committed = self.store.commit(unit, &changes);
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
