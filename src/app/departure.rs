//! Taking somebody off the board: who, what it touches, and a second yes.

use super::form::FormField;
use super::{App, Ask, Caution, Effect, Form, Purpose};
use crate::report::departure;

impl App {
    /// Asks who is to be taken off, and has all of the board read.
    pub(super) fn ask_departure(&mut self) -> Vec<Effect> {
        let field = FormField::new(Ask::Who, "");
        let mut form = Form::new(Purpose::Depart, vec![field]);
        form.caution = Some(Caution::Told(self.words.text("departure-asked")));
        self.open_form(form);
        self.read_all()
    }

    /// Tells first what it touches; the second time, with the same signature, it is done.
    pub(super) fn submit_departure(&mut self, form: &mut Form) -> Option<Vec<Effect>> {
        let who = self.signature(form, Ask::Who)?;
        let args = [("who", who.to_string().into())];
        if !self.board.absent.is_empty() {
            form.complain(Ask::Who, self.words.text("departure-reading"));
            return None;
        }
        if self.board.unit.has_departed(&who) {
            form.complain(Ask::Who, self.words.with("typed-departed", &args));
            return None;
        }
        let presence = self.board.presence(&who);
        if presence.is_nothing() {
            form.complain(Ask::Who, self.words.with("cli-staff-unknown", &args));
            return None;
        }
        let touched = departure::sentences(&self.words, &self.board, &who, &presence).join(" ");
        let asked = format!("{touched} {}", self.words.with("departure-sure", &args));
        let told = Some(Caution::Asked(asked));
        if form.caution != told {
            form.caution = told;
            return None;
        }
        let done = self.attempt(self.board.departure(&who), None);
        let effects = self.or_explain(done)?;
        if effects.is_empty() {
            return None;
        }
        let alias = self.board.unit.departed.last();
        let alias = alias.map_or_else(String::new, |one| one.alias.to_string());
        let args = [("who", who.to_string().into()), ("alias", alias.into())];
        self.say(self.words.with("cli-staff-removed", &args));
        Some(effects)
    }
}
