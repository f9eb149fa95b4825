//! Goals: what is said of them week by week, and a status given by hand.

use crate::app::form::FormField;
use crate::app::{App, Ask, Effect, Form, Listing, Purpose};
use crate::board::{
    Act, Card, CardId, ChangeId, Deed, FollowUp, GoalEdit, GoalField, GoalStatus, ManualStatus,
    Metric, Need, Swap, Text, Week,
};
use crate::report::label;

impl App {
    /// The goal that a command is about.
    pub(in crate::app) fn current_goal(&self) -> Option<CardId> {
        let card = self.board.goals.get(self.current()?)?;
        Some(card.id)
    }

    /// Asks what is to be said of a goal this week.
    pub(super) fn ask_follow_up(&mut self) {
        match self.current_goal() {
            Some(card) => self.follow_up(card),
            None => self.say(self.words.text("notice-choose-goal")),
        }
    }

    pub(in crate::app) fn follow_up(&mut self, card: CardId) {
        let fields = vec![FormField::new(Ask::Note, "")];
        self.open_form(Form::new(Purpose::FollowUp { card }, fields));
    }

    /// The metric that tells a goal's status, where one does.
    pub(in crate::app) fn measuring(&self, card: CardId) -> Option<&Card<Metric>> {
        let goal = &self.board.goals.get(card)?.body;
        let key = goal.metric.as_ref().filter(|_| goal.target.is_some())?;
        self.board.metric(key)
    }

    /// Offers the statuses of a goal, unless its metric says how it goes.
    pub(super) fn choose_goal_status(&mut self, card: CardId) {
        if let Some(metric) = self.measuring(card) {
            let args = [("metric", metric.body.name.to_string().into())];
            let said = self.words.with("notice-goal-measured", &args);
            self.say(said);
        } else {
            self.list(Listing::GoalStatus(card));
        }
    }

    /// Asks why a goal has a status, or takes the one away that was given.
    pub(in crate::app) fn judge(&mut self, card: CardId, to: Option<GoalStatus>) -> Vec<Effect> {
        let Some(to) = to else {
            return self.give_goal_status(card, None).unwrap_or_default();
        };
        self.ask_judgement(card, to);
        Vec::new()
    }

    pub(in crate::app) fn ask_judgement(&mut self, card: CardId, to: GoalStatus) {
        let goal = self.board.goals.get(card);
        let reason = goal.and_then(|goal| goal.body.manual.as_ref());
        let begin = reason.map_or("", |manual| manual.reason.as_str());
        let field = FormField::new(Ask::Needed(Need::Reason), begin);
        self.open_form(Form::new(Purpose::Judge { card, to }, vec![field]));
    }

    pub(in crate::app) fn submit_judgement(
        &mut self,
        form: &mut Form,
        card: CardId,
        to: GoalStatus,
    ) -> Option<Vec<Effect>> {
        let reason = self.line(form, Ask::Needed(Need::Reason))?;
        let week = Week::of(self.now.date());
        let manual = ManualStatus {
            status: to,
            reason,
            week,
        };
        self.give_goal_status(card, Some(manual))
    }

    fn give_goal_status(
        &mut self,
        card: CardId,
        manual: Option<ManualStatus>,
    ) -> Option<Vec<Effect>> {
        let stands = self.board.goals.get(card)?.body.manual.clone();
        let status = manual.as_ref().map(|manual| manual.status);
        let edit = GoalEdit::Set(GoalField::Manual(Swap::new(stands, manual)));
        let done = self.attempt(Act::Goal(card, Deed::Edit(edit)), None);
        let effects = self.or_explain(done)?;
        let status = match status {
            Some(status) => label::goal_status(&self.words, status),
            None => self.words.text("list-no-goal-status"),
        };
        let args = [("card", self.name(card).into()), ("status", status.into())];
        if !effects.is_empty() {
            self.say(self.words.with("notice-moved", &args));
        }
        Some(effects)
    }

    pub(in crate::app) fn submit_follow_up(
        &mut self,
        form: &mut Form,
        card: CardId,
    ) -> Option<Vec<Effect>> {
        let text: Text = self.line(form, Ask::Note)?.into();
        let note = FollowUp {
            id: ChangeId::from_bits((self.mint)()),
            week: Week::of(self.now.date()),
            text,
        };
        let edit = GoalEdit::Note { note, on: true };
        let done = self.attempt(Act::Goal(card, Deed::Edit(edit)), None);
        let effects = self.or_explain(done)?;
        let args = [("card", self.name(card).into())];
        if !effects.is_empty() {
            self.say(self.words.with("notice-followed-up", &args));
        }
        Some(effects)
    }
}
