//! A week's value typed in the meeting, under the goal that it tells about.

use chrono::{Datelike, Weekday};

use super::capture::Meant;
use crate::app::form::FormField;
use crate::app::{App, Ask, Effect, Form, concern};
use crate::board::{Act, CardId, Line, Metric, Refusal, ValueSwap, Week, WeekValue};
use crate::report::exchange::amount::amount;
use crate::report::{figure, refusal};

impl App {
    /// The week whose value is asked for: before Thursday the week that was, then this one.
    pub fn value_week(&self) -> Week {
        let this = Week::of(self.now.date());
        let day = self.now.date().weekday().num_days_from_monday();
        if day < Weekday::Thu.num_days_from_monday() {
            this.previous()
        } else {
            this
        }
    }

    /// Asks for the value of the metric that is shown, or opens the week's values where none is.
    pub(super) fn ask_value(&mut self) -> Vec<Effect> {
        if let Some(metric) = self.shown_metric() {
            return self.write_down(Meant::Value(metric));
        }
        self.open_grid();
        Vec::new()
    }

    fn measured(&self, id: CardId) -> Option<(&Metric, Week)> {
        let metric = &self.board.metrics.get(id)?.body;
        Some((metric, self.value_week()))
    }

    pub(super) fn value_field(&self, id: CardId) -> FormField {
        let known = self.measured(id).and_then(|(metric, week)| {
            let value = self.board.value(&metric.key, week)?;
            Some(figure::amount(&self.words, value.whole()))
        });
        FormField::new(Ask::Figure, &known.unwrap_or_default())
    }

    pub(super) fn value_title(&self, id: CardId) -> String {
        let words = &self.words;
        let Some((metric, week)) = self.measured(id) else {
            return String::new();
        };
        let before = self.board.value(&metric.key, week.previous());
        let before = before.map(|value| figure::week_value(words, metric, value));
        let name = ("metric", metric.name.to_string().into());
        let week = ("week", words.week(week.number()).into());
        match before {
            Some(value) => words.with("form-value", &[name, week, ("value", value.into())]),
            None => words.with("form-first-value", &[name, week]),
        }
    }

    pub(super) fn cause_title(&self, id: CardId) -> String {
        let Some(metric) = self.board.metrics.get(id) else {
            return String::new();
        };
        let week = self.words.week(self.value_week().number());
        let args = [
            ("metric", metric.body.name.to_string().into()),
            ("week", week.into()),
        ];
        self.words.with("form-cause", &args)
    }

    /// Saves the value; one that stands out is followed by the question for its cause.
    pub(super) fn submit_value(&mut self, form: &mut Form, id: CardId) -> Option<Vec<Effect>> {
        let typed = amount(form.answer(Ask::Figure));
        let whole = typed
            .map_err(|error| form.complain(Ask::Figure, error.explain(&self.words)))
            .ok()?;
        let (metric, week) = self.measured(id)?;
        let metric = metric.key.clone();
        let from = self.board.value(&metric, week).cloned();
        let to = Some(WeekValue::with_whole(from.as_ref(), week, whole));
        let swap = ValueSwap {
            metric: metric.clone(),
            week,
            from,
            to,
        };
        let effects = match self.attempt(Act::Values(vec![swap]), None) {
            Ok(effects) => effects,
            Err(Refusal::BadValue { problem, .. }) => {
                form.complain(Ask::Figure, refusal::value_problem(&self.words, &problem));
                return None;
            }
            Err(reason) => {
                self.explain(&reason);
                return None;
            }
        };
        let card = self.board.metrics.get(id)?;
        let value = self.board.value(&metric, week);
        let bare = value.is_some_and(|value| value.note.is_empty());
        if bare && !effects.is_empty() && concern(&self.board, &card.body, week).is_some() {
            drop(self.write_down(Meant::Cause(id)));
        }
        Some(effects)
    }

    pub(super) fn submit_cause(&mut self, id: CardId, note: Line) -> Option<Vec<Effect>> {
        let metric = self.board.metrics.get(id)?.body.key.clone();
        let week = self.value_week();
        let from = self.board.value(&metric, week).cloned();
        let to = from.clone().map(|value| WeekValue {
            note: note.into(),
            ..value
        });
        let swap = ValueSwap {
            metric,
            week,
            from,
            to,
        };
        let done = self.attempt(Act::Values(vec![swap]), None);
        self.or_explain(done)
    }
}
