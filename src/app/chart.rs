//! The chart of a metric: which of its weeks is being read, and which other metric stands beside
//! it.

use super::{App, Listing, Screen};
use crate::board::CardId;
use crate::report::statistics::series::MetricSeries;

impl App {
    /// Reads the week so many weeks before the newest; tells whether another one was read.
    pub(super) fn read_week(&mut self, to: usize) -> bool {
        let Some(Screen::Chart { back, .. }) = self.screens.last_mut() else {
            return false;
        };
        std::mem::replace(back, to) != to
    }

    /// Reads a week further back or further on, as far as there are values.
    pub(super) fn step_week(&mut self, further_back: isize) {
        let rows = |id: CardId| {
            let metric = &self.board.metrics.get(id)?.body;
            let series = MetricSeries::of(&self.board, metric, self.now.date())?;
            Some(series.values.len())
        };
        let rows = self.current().and_then(rows).unwrap_or(0);
        if let Some(Screen::Chart { back, .. }) = self.screens.last_mut() {
            let last = rows.saturating_sub(1);
            *back = back.saturating_add_signed(further_back).min(last);
        }
    }

    /// Takes the other metric away, or asks which one to put beside this.
    pub(super) fn compare(&mut self) {
        match self.screens.last_mut() {
            Some(Screen::Chart { with, .. }) if with.is_some() => *with = None,
            Some(Screen::Chart { id, .. }) => {
                let id = *id;
                self.list(Listing::Beside(id));
            }
            _ => {}
        }
    }

    /// Puts another metric under the one that is shown, on the same weeks.
    pub(super) fn put_beside(&mut self, other: CardId) {
        if let Some(Screen::Chart { with, scroll, .. }) = self.screens.last_mut() {
            (*with, *scroll) = (Some(other), 0);
        }
    }

    /// Opens what stands behind the finding on the card or chart that is open.
    pub(super) fn open_basis(&mut self) {
        if let Some(id) = self.current() {
            self.screens.push(Screen::Basis { id, scroll: 0 });
        }
    }
}
