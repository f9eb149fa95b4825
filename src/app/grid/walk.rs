//! Moving about in the grid.

use super::{Mode, Place};
use crate::app::{App, Command, Effect};
use crate::board::{Part, Week};

impl App {
    /// Goes to a cell; what is being typed in another one stays there.
    pub(in crate::app) fn go_to_cell(&mut self, place: Place, week: Week) {
        if let Some(grid) = self.grid_mut().filter(|grid| grid.is_walking()) {
            grid.place = place;
            grid.week = week;
            grid.error = None;
        }
    }

    /// Moves the cursor so many lines down, or up; past an end it stays there.
    pub(in crate::app) fn grid_step(&mut self, by: isize) {
        let places = self.places();
        let Some(grid) = self.grid_mut() else {
            return;
        };
        let at = places.iter().position(|place| *place == grid.place);
        let last = places.len().saturating_sub(1);
        let to = at.unwrap_or(0).saturating_add_signed(by).min(last);
        if let Some(place) = places.get(to) {
            grid.place = *place;
            grid.error = None;
        }
    }

    /// Moves the cursor a week; weeks ahead of this one cannot be reached. A year that has not
    /// been read is asked for.
    pub(in crate::app) fn grid_week(&mut self, forward: bool) -> Vec<Effect> {
        let (this, columns) = (Week::of(self.now.date()), self.size.0);
        let Some(grid) = self.grid_mut() else {
            return Vec::new();
        };
        let to = grid.week.plus(if forward { 1 } else { -1 });
        if to > this && forward {
            return Vec::new();
        }
        grid.week = to;
        grid.error = None;
        grid.first = grid.reach(this, columns);
        let first = Part::Year(grid.first.year());
        if self.board.is_loaded(first) {
            Vec::new()
        } else {
            vec![Effect::ReadAll]
        }
    }

    /// Moves the cursor to the next metric without a value for the week, or else a line down.
    pub(in crate::app) fn grid_next_missing(&mut self) {
        let places = self.places();
        let Some(grid) = self.grid() else {
            return;
        };
        let week = grid.week;
        let at = places.iter().position(|place| *place == grid.place);
        let after = at.map_or(0, |at| at + 1);
        let (before, behind) = places.split_at(after.min(places.len()));
        let here = grid.place;
        let lacks = |place: &&Place| **place != here && self.lacks(**place, week);
        let next = behind.iter().chain(before).find(lacks).copied();
        match next {
            Some(next) => {
                if let Some(grid) = self.grid_mut() {
                    grid.place = next;
                    grid.error = None;
                }
            }
            None => self.grid_step(1),
        }
    }

    /// Tells whether a line has nothing for a week that could be typed there.
    fn lacks(&self, place: Place, week: Week) -> bool {
        let card = self.board.metrics.get(place.metric);
        let value = card.and_then(|card| self.board.value(&card.body.key, week));
        match (place.part, value) {
            (None, value) => value.is_none(),
            (Some(part), Some(value)) => value.part(part).is_none(),
            // The whole comes first.
            (Some(_), None) => false,
        }
    }

    /// Leaves what is being typed, or the grid.
    pub(in crate::app) fn grid_back(&mut self) {
        let Some(grid) = self.grid_mut() else {
            return;
        };
        let mode = std::mem::replace(&mut grid.mode, Mode::Walk);
        grid.error = None;
        match mode {
            Mode::Walk => drop(self.screens.pop()),
            Mode::Value { input, .. } => self.left_unsaved(input.text()),
            Mode::Note { input, .. } | Mode::Odd { input } => self.keep_note(input.text()),
            Mode::Anyway { of, .. } => self.back_to_remark(*of),
            Mode::Paste(_) => self.say(self.words.text("grid-paste-left")),
        }
    }

    fn left_unsaved(&mut self, typed: &str) {
        if !typed.trim().is_empty() {
            let args = [("typed", typed.into())];
            self.say(self.words.with("grid-left", &args));
        }
    }

    /// Keeps a remark that was left half typed, for the next time one is typed there.
    fn keep_note(&mut self, typed: &str) {
        if typed.trim().is_empty() {
            return;
        }
        if let Some(grid) = self.grid_mut() {
            grid.kept = Some((grid.place.metric, grid.week, typed.to_owned()));
        }
        self.say(self.with_key("grid-note-kept", Command::Remark));
    }
}
