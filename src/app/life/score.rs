//! Effort and effect: how much work a proposal is, and how much it gives.

use crate::app::form::FormField;
use crate::app::{App, Ask, Effect, Form, Purpose};
use crate::board::{Act, CardId, Deed, Proposal, ProposalEdit, ProposalField, Score, Swap};

impl App {
    /// Asks for the effort and the effect of the proposal that the cursor is on.
    pub(super) fn ask_score(&mut self) {
        let current = self.current().and_then(|id| self.board.proposals.get(id));
        match current.map(|card| card.id) {
            Some(card) => self.ask_score_of(card),
            None => self.say(self.words.text("notice-choose-proposal")),
        }
    }

    pub(in crate::app) fn ask_score_of(&mut self, card: CardId) {
        let Some(card) = self.board.proposals.get(card) else {
            return;
        };
        let begin = |score: Option<Score>| {
            score.map_or_else(String::new, |score| u8::from(score).to_string())
        };
        let fields = vec![
            FormField::new(Ask::Effort, &begin(card.body.effort)),
            FormField::new(Ask::Effect, &begin(card.body.effect)),
        ];
        self.open_form(Form::new(Purpose::Score { card: card.id }, fields));
    }

    pub(in crate::app) fn submit_score(
        &mut self,
        form: &mut Form,
        card: CardId,
    ) -> Option<Vec<Effect>> {
        let effort = self.score(form, Ask::Effort).ok()?;
        let effect = self.score(form, Ask::Effect).ok()?;
        let old = &self.board.proposals.get(card)?.body;
        let edits = scored(old, effort, effect).into_iter();
        let acts = edits.map(|edit| Act::Proposal(card, Deed::Edit(ProposalEdit::Set(edit))));
        let done = self.attempt_together(acts.collect());
        let effects = self.or_explain(done)?;
        if !effects.is_empty() {
            let args = [("card", self.name(card).into())];
            self.say(self.words.with("notice-scored", &args));
        }
        Some(effects)
    }

    /// Reads a score; an empty field is none.
    fn score(&self, form: &mut Form, ask: Ask) -> Result<Option<Score>, Unfit> {
        let typed = form.answer(ask).trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let number = typed.parse::<u8>().ok();
        let score = number.and_then(|number| Score::try_from(number).ok());
        if score.is_none() {
            form.complain(ask, self.words.text("form-bad-score"));
        }
        score.map(Some).ok_or(Unfit)
    }
}

/// What was typed is no score; the form says so.
struct Unfit;

fn scored(old: &Proposal, effort: Option<Score>, effect: Option<Score>) -> Vec<ProposalField> {
    let mut edits = Vec::new();
    if old.effort != effort {
        edits.push(ProposalField::Effort(Swap::new(old.effort, effort)));
    }
    if old.effect != effect {
        edits.push(ProposalField::Effect(Swap::new(old.effect, effect)));
    }
    edits
}
