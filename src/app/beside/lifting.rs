//! Lifting a card to the unit above, and answering what the units below have lifted.

use crate::app::form::FormField;
use crate::app::{App, Ask, Effect, Form, Listing, Purpose};
use crate::board::{CardId, Lift, Liftable, Refusal, Response, Stance};
use crate::report::lifted::{self, Received};

impl App {
    /// Asks why a card is to be lifted; of one that is lifted, whether that is to be taken back.
    pub(super) fn escalate(&mut self) {
        let Some(card) = self.liftable() else {
            self.say(self.words.text("notice-choose-liftable"));
            return;
        };
        if self.is_lifted() {
            self.list(Listing::Withdraw(card));
        } else if self.can_lift() {
            self.ask_lift_of(card);
        } else {
            self.explain(&Refusal::NotToLift(card));
        }
    }

    pub(in crate::app) fn ask_lift_of(&mut self, card: CardId) {
        let fields = vec![FormField::new(Ask::LiftReason, "")];
        self.open_form(Form::new(Purpose::Lift { card }, fields));
    }

    fn liftable(&self) -> Option<CardId> {
        let card = self.board.card(self.current()?)?;
        Liftable::of(card).map(|one| one.card.id())
    }

    /// Tells whether the card that a command is about can be lifted, or its lift taken back.
    pub(in crate::app) fn can_lift(&self) -> bool {
        let card = self.liftable().and_then(|id| self.board.card(id));
        card.is_some_and(|card| self.is_lifted() || card.closed_on().is_none())
    }

    /// Tells whether it is lifted.
    pub(in crate::app) fn is_lifted(&self) -> bool {
        let card = self.current().and_then(|id| self.board.card(id));
        let lift = card.and_then(Liftable::of).and_then(Liftable::standing);
        lift.is_some()
    }

    pub(in crate::app) fn submit_lift(
        &mut self,
        form: &mut Form,
        card: CardId,
    ) -> Option<Vec<Effect>> {
        let lift = self.lift(form, Ask::LiftReason)?;
        let act = self.board.lifting(card, lift);
        let done = act.and_then(|act| self.attempt(act, None));
        let effects = self.or_explain(done)?;
        if !effects.is_empty() {
            let id = match self.board.unit.parent {
                Some(_) => "notice-lifted",
                None => "notice-lifted-no-parent",
            };
            let args = [("card", self.name(card).into())];
            self.say(self.words.with(id, &args));
        }
        Some(effects)
    }

    fn lift(&self, form: &mut Form, ask: Ask) -> Option<Lift> {
        Some(Lift {
            on: self.now.date(),
            reason: self.line(form, ask)?,
            by: self.me.clone(),
            withdrawn: None,
        })
    }

    pub(in crate::app) fn withdraw(&mut self, card: CardId) -> Vec<Effect> {
        let act = self.board.withdrawing(card, self.now.date());
        let done = act.and_then(|act| self.attempt(act, None));
        let effects = self.or_explain(done).unwrap_or_default();
        if !effects.is_empty() {
            let args = [("card", self.name(card).into())];
            self.say(self.words.with("notice-withdrawn", &args));
        }
        effects
    }

    /// Asks for the words of an answer to a lifted card, or why it is sent on.
    pub(in crate::app) fn ask_response(&mut self, key: CardId, stance: Option<Stance>) {
        let ask = asked(stance);
        let given = self.with_received(key, |one| {
            let reply = one.reply.map(|card| &card.body);
            reply.and_then(|reply| reply.response.clone())
        });
        let given = given.flatten();
        let begin = given.filter(|given| Some(given.stance) == stance);
        let begin = begin.map_or_else(String::new, |given| given.text.to_string());
        let fields = vec![FormField::new(ask, &begin)];
        self.open_form(Form::new(Purpose::Respond { key, stance }, fields));
    }

    pub(in crate::app) fn submit_response(
        &mut self,
        form: &mut Form,
        key: CardId,
        stance: Option<Stance>,
    ) -> Option<Vec<Effect>> {
        let Some((to, on)) =
            self.with_received(key, |one| (one.card.origin.clone(), one.card.lift.on))
        else {
            self.say(self.words.text("lift-gone"));
            return Some(Vec::new());
        };
        let new = CardId::from_bits((self.mint)());
        let act = match stance {
            None => {
                let lift = self.lift(form, Ask::LiftReason)?;
                self.board.sending_on(&to, lift, new)
            }
            Some(stance) => {
                let response = Response {
                    stance,
                    text: self.line(form, asked(Some(stance)))?,
                    lift: on,
                    on: self.now.date(),
                    by: self.me.clone(),
                };
                Ok(self.board.responding(&to, response, new))
            }
        };
        let done = act.and_then(|act| self.attempt(act, None));
        let effects = self.or_explain(done)?;
        if !effects.is_empty() {
            self.refresh_pages();
            let args = [
                ("card", self.received_name(key).into()),
                ("stance", stance.map_or("sends_on", Stance::key).into()),
            ];
            self.say(self.words.with("notice-responded", &args));
        }
        Some(effects)
    }

    fn with_received<T>(&self, key: CardId, read: impl FnOnce(&Received<'_>) -> T) -> Option<T> {
        let all = lifted::received(&self.board, &self.neighbours, self.now.date());
        all.iter().find(|one| one.key() == key).map(read)
    }

    /// What a lifted card of another unit is called: its unit, number and title.
    pub fn received_name(&self, key: CardId) -> String {
        let mut lines = self.lifted.iter();
        let line = lines.find(|line| line.received && line.id == key);
        line.map(|line| line.text.clone()).unwrap_or_default()
    }
}

/// What an answer is asked for by: a no and a card that is sent on need a reason.
const fn asked(stance: Option<Stance>) -> Ask {
    match stance {
        Some(Stance::Answered) => Ask::Response,
        Some(Stance::TakesOn) => Ask::Doing,
        Some(Stance::Declines) | None => Ask::LiftReason,
    }
}
