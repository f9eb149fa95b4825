//! Undo and redo: what this person did last in one go, here or before the program was started.
//!
//! What was done on this screen is taken back at once. What the history remembers from before is
//! only told at the first key, and taken back at the second: nobody expects a key to reach back to
//! last Thursday.

use std::collections::BTreeSet;

use super::{App, Command, Effect};
use crate::board::{ChangeId, Refusal};
use crate::report::history;

/// What undo and redo remember.
#[derive(Debug, Default)]
pub(super) struct Offers {
    /// The change of an earlier session that was told of, until something else is done.
    told: Option<ChangeId>,
    /// Changes that could not be taken back, or had nothing left to take back: the next key goes
    /// on to those before them.
    passed_over: BTreeSet<ChangeId>,
}

impl App {
    /// Takes back what this person did last.
    pub(super) fn undo(&mut self) -> Vec<Effect> {
        if let Some(last) = self.undo.pop() {
            let (made, effects) = self.take_back(&last, &last, "notice-undone");
            self.redo.extend(made);
            return effects;
        }
        let Some(last) =
            self.earlier(|app, passed_over| app.board.last_by(app.me.as_ref(), passed_over))
        else {
            self.say(self.words.text("notice-nothing-to-undo"));
            return Vec::new();
        };
        let targets = self.board.made_with(last);
        if !self.is_told(last) {
            return self.offer_earlier(last, &targets, "notice-offer-undo", Command::Undo);
        }
        let (made, effects) = self.take_back(&targets, &targets, "notice-undone");
        self.redo.extend(made);
        effects
    }

    /// Makes again what this person took back last.
    pub(super) fn redo(&mut self) -> Vec<Effect> {
        if let Some(last) = self.redo.pop() {
            let again = self.board.taken_back_by(&last);
            let (made, effects) = self.take_back(&last, &again, "notice-redone");
            self.undo.extend(made);
            return effects;
        }
        let last =
            self.earlier(|app, passed_over| app.board.last_undo_by(app.me.as_ref(), passed_over));
        let Some(last) = last else {
            self.say(self.words.text("notice-nothing-to-redo"));
            return Vec::new();
        };
        let targets = self.board.made_with(last);
        let again = self.board.taken_back_by(&targets);
        if !self.is_told(last) {
            return self.offer_earlier(last, &again, "notice-offer-redo", Command::Redo);
        }
        let (made, effects) = self.take_back(&targets, &again, "notice-redone");
        self.undo.extend(made);
        effects
    }

    /// Forgets what was told of when something else is done.
    pub(super) const fn forget_offer(&mut self) {
        self.offers.told = None;
    }

    /// Looks in the history; only somebody with a signature has a history of their own.
    fn earlier(
        &self,
        find: impl FnOnce(&Self, &BTreeSet<ChangeId>) -> Option<ChangeId>,
    ) -> Option<ChangeId> {
        self.me.as_ref()?;
        find(self, &self.offers.passed_over)
    }

    fn is_told(&mut self, change: ChangeId) -> bool {
        self.offers.told.take() == Some(change)
    }

    fn offer_earlier(
        &mut self,
        last: ChangeId,
        what: &[ChangeId],
        said: &str,
        again: Command,
    ) -> Vec<Effect> {
        let all = self.board.happenings();
        let happened = all.iter().find(|one| one.stamp.change == last);
        let day = happened.map_or_else(|| self.now.date(), |one| one.stamp.day());
        let when = self.words.relative_day(day, self.now.date());
        let what = history::told(&self.words, &self.board, what);
        let args = [
            ("when", when.into()),
            ("what", what.into()),
            ("key", self.key_for(again).into()),
        ];
        self.say(self.words.with(said, &args));
        self.offers.told = Some(last);
        Vec::new()
    }

    /// Takes changes back, all or none, and tells of them; gives the changes that did it.
    fn take_back(
        &mut self,
        targets: &[ChangeId],
        told: &[ChangeId],
        said: &str,
    ) -> (Option<Vec<ChangeId>>, Vec<Effect>) {
        match self.try_to_take_back(targets) {
            Ok(effects) => {
                let made = effects.first().and_then(|effect| match effect {
                    Effect::Commit(changes) => {
                        Some(changes.iter().map(|change| change.id).collect())
                    }
                    _ => None,
                });
                if made.is_some() {
                    let what = history::told(&self.words, &self.board, told);
                    self.say(self.words.with(said, &[("what", what.into())]));
                } else if self.read_only.is_none() {
                    self.offers.passed_over.extend(targets);
                    self.say(self.words.text("notice-already-so"));
                }
                (made, effects)
            }
            Err(reason) => {
                self.offers.passed_over.extend(targets);
                self.explain(&reason);
                (None, Vec::new())
            }
        }
    }

    fn try_to_take_back(&mut self, targets: &[ChangeId]) -> Result<Vec<Effect>, Refusal> {
        let acts = self.board.undoing_all(targets)?;
        let acts = acts
            .into_iter()
            .map(|(target, act)| (Some(target), act))
            .collect();
        self.attempt_all(acts)
    }
}
