//! Remarks on a week's value, and weeks marked as odd.

use super::{Mode, odd_week};
use crate::app::{App, Effect, Input};
use crate::board::{Act, Deed, Line, MetricEdit, OddWeek, Swap, Text, TextError, ValueSwap};
use crate::report::typed;

impl App {
    /// Begins to type a remark on the value under the cursor.
    pub(in crate::app) fn begin_note(&mut self, asked: bool) {
        let Some((metric, place, week)) = self.at_cursor() else {
            return;
        };
        let Some(value) = self.board.value(&metric.key, week) else {
            self.say(self.words.text("grid-note-needs-value"));
            return;
        };
        let known = value.note.to_string();
        if let Some(grid) = self.grid_mut() {
            let kept = grid
                .kept
                .take_if(|(metric, of, _)| (*metric, *of) == (place.metric, week));
            let begin = kept.map_or(known, |(_, _, typed)| typed);
            let input = Input::holding(&begin);
            grid.mode = Mode::Note { input, asked };
            grid.error = None;
        }
    }

    /// Saves the remark, and goes on to the next line where the program had asked for it.
    pub(super) fn accept_note(&mut self, typed: &str) -> Option<Vec<Effect>> {
        let (metric, _, week) = self.at_cursor()?;
        let known = self.board.value(&metric.key, week)?.note.to_string();
        self.passes(typed, &known)?;
        let note = match Text::new(typed) {
            Ok(note) => note,
            Err(error) => return self.bad_text(error),
        };
        let (metric, _, week) = self.at_cursor()?;
        let from = self.board.value(&metric.key, week)?.clone();
        let to = Some(crate::board::WeekValue {
            note,
            ..from.clone()
        });
        let swap = ValueSwap {
            metric: metric.key.clone(),
            week,
            from: Some(from),
            to,
        };
        let effects = self.put(swap)?;
        self.close_cell();
        Some(effects)
    }

    /// Begins to type what is odd about the week, or takes the mark away where there is one.
    pub(in crate::app) fn toggle_odd(&mut self) -> Vec<Effect> {
        let Some((metric, _, week)) = self.at_cursor() else {
            return Vec::new();
        };
        if odd_week(metric, week).is_none() {
            if let Some(grid) = self.grid_mut() {
                let input = Input::default();
                grid.mode = Mode::Odd { input };
                grid.error = None;
            }
            return Vec::new();
        }
        let kept = metric.odd.iter().filter(|odd| odd.week != week).cloned();
        let odd = kept.collect();
        self.mark(odd, "grid-odd-off").unwrap_or_default()
    }

    /// Marks the week.
    pub(super) fn accept_odd(&mut self, typed: &str) -> Option<Vec<Effect>> {
        self.passes(typed, "")?;
        let note = match Line::new(typed) {
            Ok(note) => note,
            Err(error) => return self.bad_text(error),
        };
        let (metric, _, week) = self.at_cursor()?;
        let mut odd = metric.odd.clone();
        odd.push(OddWeek { week, note });
        odd.sort_by_key(|odd| odd.week);
        let effects = self.mark(odd, "grid-odd-on")?;
        self.close_cell();
        Some(effects)
    }

    fn mark(&mut self, odd: Vec<OddWeek>, said: &str) -> Option<Vec<Effect>> {
        let (metric, place, _) = self.at_cursor()?;
        let edit = MetricEdit::Odd(Swap::new(metric.odd.clone(), odd));
        match self.attempt(Act::Metric(place.metric, Deed::Edit(edit)), None) {
            Ok(effects) => {
                if !effects.is_empty() {
                    self.say(self.words.text(said));
                }
                Some(effects)
            }
            Err(reason) => {
                self.explain(&reason);
                None
            }
        }
    }

    fn bad_text<T>(&mut self, error: TextError) -> Option<T> {
        let what = self.words.text("column-remark");
        self.complain(&typed::text_error(&self.words, &what, error))
    }

    pub(super) fn close_cell(&mut self) {
        if let Some(grid) = self.grid_mut() {
            grid.mode = Mode::Walk;
            grid.error = None;
            grid.live = None;
        }
    }
}
