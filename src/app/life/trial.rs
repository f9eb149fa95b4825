//! Trials: their step in the PDSA cycle, the limit of how many go on at once, what was learnt.

use crate::app::form::{Caution, FormField};
use crate::app::{App, Ask, Effect, Form};
use crate::board::{
    Act, CardId, Deed, Pdsa, Proposal, ProposalEdit, ProposalField, Status, StatusKind, Swap, Text,
};
use crate::report::{label, typed};

impl App {
    /// The proposal that a command is about, if it is being tried.
    pub(in crate::app) fn current_trial(&self) -> Option<CardId> {
        let card = self.board.proposals.get(self.current()?)?;
        let tried = card.body.standing.status.kind() == StatusKind::Testing;
        tried.then_some(card.id)
    }

    /// Asks for the step where the status has one, beginning with the one that stands.
    pub(in crate::app) fn trial_field(
        &self,
        proposal: &Proposal,
        to: StatusKind,
    ) -> Option<FormField> {
        let step = match proposal.standing.status {
            Status::Testing { step, .. } => step,
            _ => Pdsa::default(),
        };
        let begin = label::pdsa(&self.words, step);
        (to == StatusKind::Testing).then(|| FormField::new(Ask::Step, &begin))
    }

    /// Reads the step that was typed: its word, the start of it, or its letters.
    pub(in crate::app) fn step_of_trial(&self, form: &mut Form) -> Option<Pdsa> {
        let step = typed::step(&self.words, form.answer(Ask::Step));
        if step.is_none() {
            let args = [("written", form.answer(Ask::Step).into())];
            form.complain(Ask::Step, self.words.with("form-bad-step", &args));
        }
        step
    }

    /// Gives a trial another step; nothing else of its status changes, nor how old it is.
    pub(in crate::app) fn give_step(&mut self, card: CardId, to: Pdsa) -> Vec<Effect> {
        let Some(proposal) = self.board.proposals.get(card) else {
            return Vec::new();
        };
        let Status::Testing { owner, due, .. } = proposal.body.standing.status.clone() else {
            return Vec::new();
        };
        let status = Status::Testing {
            owner,
            due,
            step: to,
        };
        let today = self.now.date();
        let edit = proposal.body.moved(status, today, Text::EMPTY);
        let done = self.attempt(Act::Proposal(card, Deed::Edit(edit)), None);
        let effects = self.or_explain(done).unwrap_or_default();
        if !effects.is_empty() {
            let step = label::pdsa(&self.words, to);
            let args = [("card", self.name(card).into()), ("status", step.into())];
            self.say(self.words.with("notice-moved", &args));
        }
        effects
    }

    /// Goes on only where nothing speaks against it, or where a person said yes once more.
    pub(in crate::app) fn insist(&self, form: &mut Form) -> Option<()> {
        if !matches!(form.caution, Some(Caution::Told(_))) {
            return Some(());
        }
        let limit = self.board.unit.settings.wip_limit;
        let asked = self.words.with("form-wip-sure", &[("limit", limit.into())]);
        form.caution = Some(Caution::Asked(asked));
        None
    }
}

/// Writes down what was learnt, where something was.
pub(in crate::app) fn learning_noted(proposal: &Proposal, learning: Text) -> Option<ProposalEdit> {
    let stands = &proposal.learning;
    let says_more = !learning.is_empty() && learning != *stands;
    says_more.then(|| {
        let swap = Swap::new(stands.clone(), learning);
        ProposalEdit::Set(ProposalField::Learning(swap))
    })
}
