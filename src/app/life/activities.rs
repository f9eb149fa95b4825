//! Activities: how far they have come.

use crate::app::{App, Effect, Listing};
use crate::board::{Act, ActivityEdit, ActivityState, CardId, Deed, Swap};
use crate::report::label;

impl App {
    /// The activity that a command is about.
    pub(super) fn current_activity(&self) -> Option<CardId> {
        let card = self.board.activities.get(self.current()?)?;
        Some(card.id)
    }

    pub(super) fn choose_state(&mut self, card: CardId) {
        self.list(Listing::State(card));
    }

    /// Gives an activity a state, and says so.
    pub(in crate::app) fn give_state(&mut self, card: CardId, to: ActivityState) -> Vec<Effect> {
        let Some(activity) = self.board.activities.get(card) else {
            return Vec::new();
        };
        let edit = ActivityEdit::State(Swap::new(activity.body.state, to));
        let done = self.attempt(Act::Activity(card, Deed::Edit(edit)), None);
        let effects = self.or_explain(done).unwrap_or_default();
        if !effects.is_empty() {
            let state = label::activity_state(&self.words, to);
            let args = [("card", self.name(card).into()), ("status", state.into())];
            self.say(self.words.with("notice-moved", &args));
        }
        effects
    }
}
