//! Typing a value into the cell under the cursor.

use super::{Mode, Place, concern};
use crate::app::{App, Command, Effect, Input};
use crate::board::{Act, Amount, Metric, Refusal, ValueProblem, ValueSwap, Week, WeekValue};
use crate::report::exchange::amount::{BadAmount, amount};
use crate::report::{figure, refusal};

/// Why a typed figure does not become a value.
#[derive(Debug)]
pub(super) enum NoValue {
    /// It cannot be read.
    Amount(BadAmount),
    /// A part without the whole.
    NoWhole,
    /// The week has not begun.
    Ahead,
}

impl NoValue {
    pub(super) fn explain(&self, words: &crate::locale::Words) -> String {
        match self {
            Self::Amount(error) => error.explain(words),
            Self::NoWhole => words.text("grid-no-whole"),
            Self::Ahead => words.text("grid-week-ahead"),
        }
    }
}

/// Puts a typed figure into a week's value.
pub(super) fn filled(
    metric: &Metric,
    part: Option<usize>,
    before: Option<&WeekValue>,
    week: Week,
    typed: &str,
) -> Result<WeekValue, NoValue> {
    let amount: Amount = amount(typed).map_err(NoValue::Amount)?;
    match (part, before) {
        (None, before) => Ok(WeekValue::with_whole(before, week, amount)),
        (Some(part), Some(before)) => Ok(before.with_part(metric.parts.len(), part, Some(amount))),
        (Some(_), None) => Err(NoValue::NoWhole),
    }
}

impl App {
    /// Opens the cell under the cursor with what stands there.
    pub(in crate::app) fn edit_value(&mut self) -> Vec<Effect> {
        let before = self.value_at_cursor();
        let part = self.grid().and_then(|grid| grid.place.part);
        let amount = before.as_ref().and_then(|value| match part {
            None => Some(value.whole()),
            Some(part) => value.part(part),
        });
        let typed = amount.map(|amount| figure::amount(&self.words, amount));
        if let Some(grid) = self.grid_mut() {
            let input = Input::holding(&typed.unwrap_or_default());
            grid.mode = Mode::Value { input, before };
            grid.error = None;
        }
        Vec::new()
    }

    /// Begins to type a value with its first character; tells whether it could be one.
    pub(in crate::app) fn begin_value(&mut self, first: &str) -> bool {
        let begins = |c: char| c.is_ascii_digit() || "-+,.\u{2212}".contains(c);
        let walks = self.grid().is_some_and(|grid| grid.mode == Mode::Walk);
        if !walks || !first.starts_with(begins) {
            return false;
        }
        let before = self.value_at_cursor();
        if let Some(grid) = self.grid_mut() {
            let input = Input::holding(first);
            grid.mode = Mode::Value { input, before };
            grid.error = None;
        }
        true
    }

    fn value_at_cursor(&self) -> Option<WeekValue> {
        let (metric, _, week) = self.at_cursor()?;
        self.board.value(&metric.key, week).cloned()
    }

    /// Tells whether there is a value under the cursor that can be taken away.
    pub(in crate::app) fn has_value_at_cursor(&self) -> bool {
        let part = self.grid().and_then(|grid| grid.place.part);
        let there = |value: &WeekValue| part.is_none_or(|part| value.part(part).is_some());
        self.value_at_cursor().as_ref().is_some_and(there)
    }

    /// Takes what is typed: saves it and gives what is to be carried out, or None where it cannot
    /// be taken and the cell stays open.
    pub(in crate::app) fn accept_in_grid(&mut self) -> Option<Vec<Effect>> {
        match self.grid().map(|grid| grid.mode.clone())? {
            Mode::Walk => Some(Vec::new()),
            Mode::Value { input, before } => self.accept_value(input.text(), before),
            Mode::Note { input, .. } => self.accept_note(input.text()),
            Mode::Odd { input } => self.accept_odd(input.text()),
            Mode::Anyway { input, of } => self.accept_anyway(input.text(), *of),
            Mode::Paste(paste) => Some(self.accept_paste(paste)),
        }
    }

    fn accept_value(&mut self, typed: &str, before: Option<WeekValue>) -> Option<Vec<Effect>> {
        let (metric, place, week) = self.at_cursor()?;
        if typed.trim().is_empty() {
            self.close_cell();
            return Some(Vec::new());
        }
        let made = filled(metric, place.part, before.as_ref(), week, typed);
        let metric = metric.key.clone();
        let to = match made {
            Ok(to) => Some(to),
            Err(no) => return self.complain(&no.explain(&self.words)),
        };
        let from = before;
        let swap = ValueSwap {
            metric,
            week,
            from,
            to,
        };
        let effects = self.put(swap)?;
        self.close_cell();
        self.ask_cause(place, week);
        Some(effects)
    }

    /// Makes a change of a value, or says beside the cell why not; a value that somebody else
    /// changed meanwhile may then be written over knowingly.
    pub(super) fn put(&mut self, swap: ValueSwap) -> Option<Vec<Effect>> {
        let (metric, week) = (swap.metric.clone(), swap.week);
        match self.attempt(Act::Values(vec![swap]), None) {
            Ok(effects) if effects.is_empty() && self.read_only.is_some() => None,
            Ok(effects) => Some(effects),
            Err(Refusal::BadValue { problem, .. }) => {
                let said = refusal::value_problem(&self.words, &problem);
                self.complain(&match problem {
                    ValueProblem::PartsDiffer { .. } => {
                        format!("{said} {}", self.words.text("grid-parts-hint"))
                    }
                    _ => said,
                })
            }
            Err(reason) => {
                if let Refusal::ValueChanged { .. } = reason {
                    let now = self.board.value(&metric, week).cloned();
                    if let Some(Mode::Value { before, .. }) =
                        self.grid_mut().map(|grid| &mut grid.mode)
                    {
                        *before = now;
                    }
                }
                let said = refusal::sentence(&self.words, &self.board, &reason);
                let hint = said.hint.map(|hint| format!(" {hint}")).unwrap_or_default();
                self.complain(&format!("{}{hint}", said.what))
            }
        }
    }

    /// Says beside the cell what is wrong; what was typed stays.
    pub(super) fn complain<T>(&mut self, why: &str) -> Option<T> {
        if let Some(grid) = self.grid_mut() {
            grid.error = Some(why.to_owned());
        }
        None
    }

    /// Asks for a line of cause where a figure calls for one and has none.
    fn ask_cause(&mut self, place: Place, week: Week) {
        let card = self.board.metrics.get(place.metric);
        let calls = card.is_some_and(|card| {
            let value = self.board.value(&card.body.key, week);
            let bare = value.is_some_and(|value| value.note.is_empty());
            place.part.is_none() && bare && concern(&self.board, &card.body, week).is_some()
        });
        if calls {
            self.begin_note(true);
        }
    }

    /// Takes the value under the cursor away: a part alone, or the whole week.
    pub(in crate::app) fn clear_value(&mut self) -> Vec<Effect> {
        let Some(from) = self.value_at_cursor() else {
            return Vec::new();
        };
        let Some((metric, place, week)) = self.at_cursor() else {
            return Vec::new();
        };
        let parts = metric.parts.len();
        let swap = ValueSwap {
            metric: metric.key.clone(),
            week,
            to: place.part.map(|part| from.with_part(parts, part, None)),
            from: Some(from),
        };
        let effects = self.put(swap).unwrap_or_default();
        if !effects.is_empty() {
            self.say(self.with_key("grid-cleared", Command::Undo));
        }
        effects
    }
}
