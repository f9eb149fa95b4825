//! The chart of a metric: which of its weeks is being read.

use super::{App, Screen};
use crate::board::CardId;
use crate::report::statistics::series::MetricSeries;

impl App {
    /// Reads another week of the chart.
    pub(super) fn read_week(&mut self, further_back: isize) {
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
}
