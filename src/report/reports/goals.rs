//! Goals in reports: which of them a period is about, and how they go.

use super::draft::Draft;
use crate::board::{Board, Card, Goal, GoalStatus, Metric};
use crate::locale::Words;
use crate::report::cells::{self, column};
use crate::report::document::{Cell, Column, Table};
use crate::report::{figure, label, name};

/// The goals that a period is about, by their numbers.
pub(super) fn of_period<'a>(draft: &Draft<'_>, board: &'a Board) -> Vec<&'a Card<Goal>> {
    let (from, until) = (draft.period.from, draft.until);
    let goals = board.goals.iter().filter(|card| {
        let open = card.body.closed.is_none_or(|closed| closed >= from);
        open && card.added.day() <= until
    });
    super::cards::by_number(goals.collect())
}

/// Each goal with where it began, where it is to come, and where it has come.
pub(super) fn table(draft: &Draft<'_>, board: &Board, goals: &[&Card<Goal>]) -> Table {
    let words = draft.words;
    let mut columns = cells::named(words);
    columns.extend([
        Column::numbers("baseline", words.text("goal-baseline")),
        Column::numbers("target", words.text("goal-target")),
        Column::numbers("outcome", words.text("report-outcome")),
        column(words, "week", "metric-week"),
        column(words, "status", "field-status"),
    ]);
    let mut table = Table::new("goals", words.text("report-goals-table"), columns);
    for card in goals {
        table.row(row(draft, board, card));
    }
    table
}

fn row(draft: &Draft<'_>, board: &Board, card: &Card<Goal>) -> Vec<Cell> {
    let words = draft.words;
    let goal = &card.body;
    let metric = goal.metric.as_ref().and_then(|key| board.metric(key));
    let metric = metric.map(|card| &card.body);
    let progress = board.progress(card, draft.until);
    let bound = |value: Option<crate::board::Number>| {
        value.map_or_else(Cell::nothing, |value| {
            Cell::number(bound(words, metric, value), value.get())
        })
    };
    let outcome = metric.zip(progress.latest);
    let (week, outcome) = outcome.map_or_else(
        || (Cell::nothing(), Cell::nothing()),
        |(metric, (week, value))| {
            let said = figure::figure(words, metric, value);
            let week = Cell::of(name::week(words, week), week);
            (week, Cell::number(said, value))
        },
    );
    vec![
        cells::number(card.number),
        Cell::words(goal.title.as_str()),
        bound(goal.baseline),
        bound(goal.target),
        outcome,
        week,
        status(words, card, progress.status),
    ]
}

/// Writes a baseline or target, in the metric's unit where there is one.
fn bound(words: &Words, metric: Option<&Metric>, value: crate::board::Number) -> String {
    match metric {
        Some(metric) => figure::bound(words, metric, value),
        None => words.trimmed(value.get(), 2),
    }
}

fn status(words: &Words, card: &Card<Goal>, status: GoalStatus) -> Cell {
    if let Some(closed) = card.body.closed {
        let day = words.date_in_table(closed);
        return Cell::of(
            format!("{} {day}", words.text("state-goal-closed")),
            "closed",
        );
    }
    Cell::of(label::goal_status(words, status), status.key())
}

/// How many open goals go how, and which.
pub(super) fn by_status(draft: &Draft<'_>, board: &Board) -> Table {
    let words = draft.words;
    let columns = vec![
        column(words, "status", "field-status"),
        Column::numbers("goals", words.text("kind-goals")),
        column(words, "which", "report-goals-which").if_any(),
    ];
    let mut table = Table::new(
        "goals_by_status",
        words.text("report-goals-by-status"),
        columns,
    );
    let open = board.goals.iter().filter(|card| card.body.closed.is_none());
    let open: Vec<_> = open
        .map(|card| (board.progress(card, draft.until).status, card))
        .collect();
    for status in GoalStatus::ALL {
        let these = open.iter().filter(|(one, _)| *one == status);
        let titles: Vec<&str> = these.map(|(_, card)| card.body.title.as_str()).collect();
        table.row(vec![
            Cell::of(label::goal_status(words, status), status.key()),
            Cell::count(titles.len()),
            Cell::of(titles.join("; "), &titles),
        ]);
    }
    table
}
