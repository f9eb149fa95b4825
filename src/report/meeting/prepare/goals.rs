//! Goals that do not go as wanted, numbers that are missing, and what the charts show.

use super::Draft;
use crate::analysis::signal::Reading;
use crate::board::{Card, Goal, GoalStatus, Metric, Point, Week};
use crate::report::document::{Cell, Column, Table};
use crate::report::meeting::cells;
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;
use crate::report::{figure, label, name};

impl Draft<'_> {
    pub(super) fn goals(&mut self) {
        self.section(Point::Goals);
        self.off_track();
        self.missing();
        self.signals();
    }

    fn off_track(&mut self) {
        let words = self.words;
        let mut columns = cells::named(words);
        columns.push(cells::column(words, "status", "field-status"));
        columns.push(Column::numbers("value", words.text("metric-value")));
        columns.push(Column::numbers("target", words.text("goal-target")));
        columns.push(cells::column(words, "deadline", "field-deadline"));
        let mut table = Table::new("goals", words.text("prepare-goals"), columns);
        let open = self
            .board
            .goals
            .iter()
            .filter(|goal| goal.body.closed.is_none());
        let mut open: Vec<&Card<Goal>> = open.collect();
        let progress = |goal: &&Card<Goal>| self.board.progress(goal, self.today);
        // The worst first, as the meeting takes them.
        let worst = |status| match status {
            GoalStatus::OffTrack => 0,
            GoalStatus::AtRisk => 1,
            GoalStatus::NoReport => 2,
            GoalStatus::OnTrack => 3,
        };
        open.sort_by_key(|goal| (worst(progress(goal).status), goal.number));
        for goal in open {
            let progress = progress(&goal);
            if progress.status == GoalStatus::OnTrack {
                continue;
            }
            let metric = goal.body.metric.as_ref();
            let metric = metric
                .and_then(|key| self.board.metric(key))
                .map(|card| &card.body);
            let value = metric.zip(progress.latest).map(|(metric, (_, value))| {
                Cell::number(figure::figure(words, metric, value), value)
            });
            let target = metric.zip(goal.body.target).map(|(metric, target)| {
                Cell::number(figure::bound(words, metric, target), target.get())
            });
            let status = label::goal_status(words, progress.status);
            table.row(vec![
                cells::number(goal.number),
                Cell::words(goal.body.title.as_str()),
                Cell::of(status, progress.status.key()),
                value.unwrap_or_else(Cell::nothing),
                target.unwrap_or_else(Cell::nothing),
                cells::day(words, goal.body.deadline),
            ]);
        }
        cells::table_or(&mut self.document, table, words.text("prepare-goals-none"));
    }

    /// Values of the last week that is over when the unit meets.
    fn missing(&mut self) {
        let (words, board) = (self.words, self.board);
        let week = Week::of(self.on).previous();
        let missing = board.measured();
        let missing = missing.filter(|card| board.value(&card.body.key, week).is_none());
        let missing: Vec<&Card<Metric>> = missing.collect();
        let args = [(
            "week",
            name::weeks(words, week, week, Week::of(self.today).year()).into(),
        )];
        if missing.is_empty() {
            self.document
                .paragraph(words.with("prepare-values-whole", &args));
            return;
        }
        let columns = vec![
            cells::column(words, "metric", "field-metric"),
            cells::column(words, "owner", "activity-owner"),
        ];
        let mut table = Table::new("missing", words.with("prepare-missing", &args), columns);
        for card in missing {
            let metric = Cell::of(card.body.name.as_str(), &card.body.key);
            table.row(vec![metric, cells::person(card.body.owner.as_ref())]);
        }
        self.document.table(table);
    }

    /// What the newest values show, and whether that is new since the meeting before.
    fn signals(&mut self) {
        let (words, board) = (self.words, self.board);
        let columns = vec![
            cells::column(words, "metric", "field-metric"),
            Column::numbers("value", words.text("metric-value")),
            cells::column(words, "shows", "prepare-shows"),
            cells::column(words, "new", "prepare-new"),
        ];
        let mut table = Table::new("signals", words.text("prepare-signals"), columns);
        for card in board.measured() {
            let newest = |day| {
                let newest = MetricReading::of(board, &card.body, day)?.newest;
                newest.filter(|newest| matches!(newest, Reading::Signal(_)))
            };
            let Some(now) = newest(self.today) else {
                continue;
            };
            let value = board.latest(&card.body.key, Week::of(self.today));
            let value = value
                .map(|(_, value)| Cell::number(figure::figure(words, &card.body, value), value));
            let new = newest(self.since).is_none();
            table.row(vec![
                Cell::of(card.body.name.as_str(), &card.body.key),
                value.unwrap_or_else(Cell::nothing),
                Cell::words(said::short(words, now).unwrap_or_default()),
                Cell::of(label::choice(words, new), new),
            ]);
        }
        cells::table_or(
            &mut self.document,
            table,
            words.text("prepare-signals-none"),
        );
    }
}
