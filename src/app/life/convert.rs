//! Input from service users and hinders become proposals: what was said, and what came of it.

use crate::app::{App, Effect};
use crate::board::{Act, CardId, Deed};
use crate::report::conversion::{Conversion, Draft, conversion};

impl App {
    /// Makes a proposal of the input or hinder that is open, or opens the one that came of it.
    pub(super) fn convert(&mut self) -> Vec<Effect> {
        let made = self.current().map(|id| conversion(&self.board, id));
        match made {
            Some(Some(Conversion::Made(proposal))) => {
                self.open_card(proposal);
                self.say(self.words.text("notice-converted-already"));
                Vec::new()
            }
            Some(Some(Conversion::ToMake(draft))) => self.make_proposal_of(&draft),
            _ => {
                self.say(self.words.text("notice-choose-voice"));
                Vec::new()
            }
        }
    }

    /// The proposal first, then the link to it: each step leaves a board that holds together.
    fn make_proposal_of(&mut self, draft: &Draft) -> Vec<Effect> {
        let id = CardId::from_bits((self.mint)());
        let proposal = draft.proposal(self.me.clone(), self.now.date());
        let add = Act::Proposal(id, Deed::Add(Box::new(proposal)));
        let done = self.attempt_together(vec![add, draft.link(id)]);
        let effects = self.or_explain(done).unwrap_or_default();
        if effects.is_empty() {
            return effects;
        }
        let args = [("card", self.name(id).into())];
        self.open_card(id);
        self.say(self.words.with("notice-converted", &args));
        effects
    }
}
