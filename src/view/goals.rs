//! The second column: goals with their status beside their target.

use ratatui::text::Line;

use super::Brush;
use super::board::{Window, freshness, lead};
use super::row::Row;
use super::text::width;
use crate::app::Column;
use crate::board::{ActivityState, Better, Card, Goal, GoalProgress, Number, Week};
use crate::report::statistics::said;
use crate::report::{figure, label};

/// Lines a goal takes, the blank one after it included.
const SIZE: usize = 4;

/// Builds the lines that are in sight.
pub(super) fn lines(brush: &Brush<'_>, width: usize, height: usize) -> Vec<Line<'static>> {
    let goals = &brush.app.columns.goals;
    let window = window(brush, height);
    let build = |line: usize| {
        let row = brush.row(width, None);
        let (place, nth) = (line / SIZE, line % SIZE);
        let goal = goals
            .get(place)
            .and_then(|id| brush.app.board.goals.get(*id));
        let (lead, here) = lead(brush, Column::Goals, place);
        let Some(goal) = goal.filter(|_| nth < SIZE - 1) else {
            return row.line();
        };
        let line = line_of(brush, goal, nth, &lead, row);
        brush.paint.on_ground(line, here && nth == 0)
    };
    (window.first..window.end).map(build).collect()
}

/// The lines in sight.
pub(super) fn window(brush: &Brush<'_>, height: usize) -> Window {
    let total = (brush.app.columns.goals.len() * SIZE).saturating_sub(1);
    let cursor = brush.app.cursor(Column::Goals);
    Window::over(total, cursor * SIZE, SIZE - 1, height)
}

/// Tells which goal stands on a line of the column, counted from the first in sight.
pub(super) fn place_at(brush: &Brush<'_>, height: usize, line: usize) -> Option<usize> {
    let window = window(brush, height);
    let line = Some(window.first + line).filter(|line| *line < window.end)?;
    (line % SIZE < SIZE - 1).then_some(line / SIZE)
}

pub(super) fn line_of(
    brush: &Brush<'_>,
    goal: &Card<Goal>,
    nth: usize,
    lead: &str,
    row: Row,
) -> Line<'static> {
    let paint = &brush.paint;
    let progress = brush.app.board.progress(goal, brush.app.now.date());
    let style = paint.goal(progress.status);
    match nth {
        0 => {
            let symbol = brush.glyph.goal(progress.status);
            let row = freshness(brush, goal.id, row).left(lead, paint.strong);
            let row = row.left(&format!("{symbol} "), style);
            row.left(goal.body.title.as_str(), paint.base).line()
        }
        1 => {
            let facts = figures(brush, goal, &progress);
            row.left("   ", paint.base)
                .facts(&facts, brush.glyph.dot, paint.soft)
                .line()
        }
        _ => {
            let status = label::goal_status(&brush.app.words, progress.status);
            let row = row.left("   ", paint.base).left(&status, style);
            let facts = more(brush, goal, &progress, row.room());
            row.more_facts(&facts, brush.glyph.dot, paint.soft).line()
        }
    }
}

/// Where it is, where it should be, and by when.
pub(super) fn figures(
    brush: &Brush<'_>,
    goal: &Card<Goal>,
    progress: &GoalProgress,
) -> Vec<String> {
    let (app, words) = (brush.app, &brush.app.words);
    let metric = goal
        .body
        .metric
        .as_ref()
        .and_then(|key| app.board.metric(key));
    let latest = progress.latest.zip(metric);
    let latest = latest.map(|((_, value), card)| figure::figure(words, &card.body, value));
    let bound = |value: Number| {
        let plain = || words.trimmed(value.get(), 2);
        metric.map_or_else(plain, |card| figure::bound(words, &card.body, value))
    };
    let target = goal.body.target.map(|target| {
        let id = if goal.body.better == Better::Lower {
            "goal-at-most"
        } else {
            "goal-aims-at"
        };
        words.with(id, &[("value", bound(target).into())])
    });
    let deadline = goal
        .body
        .deadline
        .map(|day| words.with("goal-until", &[("day", brush.day(day).into())]));
    [latest, target, deadline].into_iter().flatten().collect()
}

/// Whether the target can be expected to be met, how old the figure is where it is too old, and
/// what is being done; the first in as many words as leave room for all.
fn more(brush: &Brush<'_>, goal: &Card<Goal>, progress: &GoalProgress, room: usize) -> Vec<String> {
    let (app, words) = (brush.app, &brush.app.words);
    let this = Week::of(app.now.date());
    let silent = progress
        .latest
        .map(|(week, _)| this.since(week))
        .filter(|weeks| *weeks > 3);
    let silent = silent.map(|weeks| words.with("goal-silent", &[("weeks", weeks.into())]));
    let open = |state| !matches!(state, ActivityState::Finished { .. });
    let activities = app.board.activities.iter();
    let count = activities
        .filter(|card| card.body.of == Some(goal.id) && open(card.body.state))
        .count();
    let doing = (count > 0).then(|| words.with("goal-activities", &[("count", count.into())]));
    let assured = app.columns.statistics.assured.get(&goal.id);
    let with = |assurance: Option<String>| -> Vec<String> {
        let facts = [assurance, silent.clone(), doing.clone()];
        facts.into_iter().flatten().collect()
    };
    let whole = with(assured.map(|one| said::assurance(words, *one)));
    let taken: usize = whole
        .iter()
        .map(|fact| width(brush.glyph.dot) + width(fact))
        .sum();
    if taken <= room {
        whole
    } else {
        with(assured.map(|one| said::assurance_short(words, *one)))
    }
}
