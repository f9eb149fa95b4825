//! The guard against client data in forms: what a field holds is said while it is typed, and what
//! the guard only warns of is saved after a reason has been given.

use super::{App, Ask, Command, Form, FormField, Screen};
use crate::privacy::{Finding, Guard, Level};
use crate::report::guard;

impl App {
    /// Says beside the field that has the cursor what the guard finds in it. The question for a
    /// reason goes when nothing calls for one any more.
    pub(super) fn look_while_typing(&mut self) {
        let own = self.guard();
        let Some(Screen::Form(form)) = self.screens.last_mut() else {
            return;
        };
        if let Some(field) = form.focused() {
            field.live = guard::live(&self.words, &findings(&own, field));
        }
        let asks = form.fields.iter().any(|field| field.ask == Ask::Anyway);
        if asks && !calls_for_reason(&own, form) {
            form.fields.retain(|field| field.ask != Ask::Anyway);
            form.focus = form.focus.min(form.fields.len().saturating_sub(1));
        }
    }

    /// Lets a form pass that holds nothing to warn of, or a reason; what it lets pass is kept for
    /// the change. Where a reason is missing, the form asks for it.
    pub(super) fn has_reason(&mut self, form: &mut Form) -> bool {
        let own = self.guard();
        if !calls_for_reason(&own, form) {
            return true;
        }
        let texts = form.fields.iter().filter(|field| field.ask != Ask::Anyway);
        let found: Vec<Finding> = texts.flat_map(|field| findings(&own, field)).collect();
        for field in &mut form.fields {
            field.live = guard::live(&self.words, &findings(&own, field));
        }
        let asked = form.fields.iter().any(|field| field.ask == Ask::Anyway);
        if !asked {
            form.fields.push(FormField::new(Ask::Anyway, ""));
            form.focus = form.fields.len() - 1;
            return false;
        }
        match self.reason_error(form.answer(Ask::Anyway), Command::NextField) {
            None => {
                self.passing = guard::passed(&found);
                true
            }
            Some(error) => {
                form.complain(Ask::Anyway, error);
                false
            }
        }
    }

    /// What is wrong with a reason, where something is; a command leads back to what is warned of.
    pub(super) fn reason_error(&self, reason: &str, back: Command) -> Option<String> {
        if reason.trim().is_empty() {
            Some(self.with_key("guard-reason-missing", back))
        } else if self.guard().scan(reason).is_empty() {
            None
        } else {
            Some(self.words.text("guard-reason-guarded"))
        }
    }
}

/// What a field holds that was not there before it was typed in.
fn findings(guard: &Guard, field: &FormField) -> Vec<Finding> {
    if field.input.text() == field.began {
        Vec::new()
    } else {
        guard::scan_line(guard, field.input.text())
    }
}

/// Tells whether a form holds something to warn of, and nothing worse.
fn calls_for_reason(guard: &Guard, form: &Form) -> bool {
    let texts = form.fields.iter().filter(|field| field.ask != Ask::Anyway);
    let worst = texts
        .flat_map(|field| findings(guard, field))
        .map(|found| found.level());
    worst.max() == Some(Level::Warn)
}
