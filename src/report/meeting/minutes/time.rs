//! The time a meeting was given and used.

use super::Draft;
use crate::report::document::{Cell, Column, Table};
use crate::report::label;

impl Draft<'_> {
    /// Minutes planned and used, point by point and in all.
    pub(super) fn time(&mut self) {
        let (words, meeting) = (self.words, &self.card.body);
        if meeting.points.is_empty() {
            return;
        }
        let columns = vec![
            Column::words("point", words.text("field-point")),
            Column::numbers("planned", words.text("minutes-planned")),
            Column::numbers("used", words.text("minutes-used")),
        ];
        let mut table = Table::new("time", words.text("minutes-time"), columns);
        for point in &meeting.points {
            let at = point.planned.point;
            let title = point.heading.as_ref().map(ToString::to_string);
            let title = title.unwrap_or_else(|| label::point(words, at));
            table.row(vec![
                Cell::of(title, at.key()),
                Cell::count(point.planned.minutes.into()),
                minutes(meeting.used(at, self.to)),
            ]);
        }
        let planned = meeting.planned_in_all() / 60;
        table.row(vec![
            Cell::of(words.text("minutes-in-all"), "all"),
            Cell::count(planned as usize),
            minutes(meeting.used_in_all(self.to)),
        ]);
        self.document
            .section("time", words.text("minutes-time-title"));
        self.document.table(table);
    }
}

/// Seconds in whole minutes, for people; in full as data.
fn minutes(seconds: u32) -> Cell {
    // Whole minutes that have passed, as they were counted on the screen.
    let rounded = seconds / 60;
    Cell::number(rounded.to_string(), f64::from(seconds) / 60.0)
}
