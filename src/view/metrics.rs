//! The third column: each metric with its newest figure and the weeks before it.

use ratatui::style::Style;
use ratatui::text::Line;

use super::Brush;
use super::board::{Window, lead};
use super::row::Row;
use super::text::width;
use crate::analysis::signal::Reading;
use crate::app::Column;
use crate::board::{Card, Metric, Number, Week};
use crate::report::figure;
use crate::report::statistics::said;

/// Lines a metric takes, the blank one after it included.
const SIZE: usize = 3;
/// Weeks in a sparkline.
const WEEKS: usize = 8;
/// Fewer weeks than this show nothing.
const FEWEST: usize = 4;

/// Builds the lines that are in sight.
pub(super) fn lines(brush: &Brush<'_>, width: usize, height: usize) -> Vec<Line<'static>> {
    let metrics = &brush.app.columns.metrics;
    let (window, note) = window(brush, height);
    let build = |line: usize| {
        let row = brush.row(width, None);
        let place = line / SIZE;
        let metric = metrics
            .get(place)
            .and_then(|id| brush.app.board.metrics.get(*id));
        let (lead, here) = lead(brush, Column::Metrics, place);
        match (metric, line % SIZE) {
            (Some(metric), 0) => {
                let line = figures(brush, metric, &lead, row);
                brush.paint.on_ground(line, here)
            }
            (Some(metric), 1) => marks(brush, metric, row),
            _ => row.line(),
        }
    };
    let mut lines: Vec<_> = (window.first..window.end).map(build).collect();
    if let Some(note) = note {
        lines.push(Line::default());
        lines.push(
            brush
                .row(width, None)
                .left("  ", brush.paint.base)
                .left(&note, brush.paint.watch)
                .line(),
        );
    }
    lines
}

/// The lines in sight, and what stands under them.
pub(super) fn window(brush: &Brush<'_>, height: usize) -> (Window, Option<String>) {
    let note = missing(brush).filter(|_| height > SIZE + 1);
    let height = height - note.as_ref().map_or(0, |_| 2);
    let total = (brush.app.columns.metrics.len() * SIZE).saturating_sub(1);
    let cursor = brush.app.cursor(Column::Metrics);
    (Window::over(total, cursor * SIZE, SIZE - 1, height), note)
}

/// Tells which metric stands on a line of the column, counted from the first in sight.
pub(super) fn place_at(brush: &Brush<'_>, height: usize, line: usize) -> Option<usize> {
    let (window, _) = window(brush, height);
    let line = Some(window.first + line).filter(|line| *line < window.end)?;
    (line % SIZE < SIZE - 1).then_some(line / SIZE)
}

/// Says how many values this week lacks.
pub(super) fn missing(brush: &Brush<'_>) -> Option<String> {
    let (app, words) = (brush.app, &brush.app.words);
    let (missing, all) = (app.columns.missing, app.columns.metrics.len());
    let week = words.week(Week::of(app.now.date()).number());
    let args = [
        ("week", week.into()),
        ("missing", missing.into()),
        ("all", all.into()),
    ];
    (missing > 0).then(|| words.with("metrics-missing", &args))
}

pub(super) fn figures(
    brush: &Brush<'_>,
    metric: &Card<Metric>,
    lead: &str,
    row: Row,
) -> Line<'static> {
    let (app, paint) = (brush.app, &brush.paint);
    let newest = app.board.latest(&metric.body.key, Week::of(app.now.date()));
    let value = newest.map(|(_, value)| figure::figure(&app.words, &metric.body, value));
    let value = value.unwrap_or_else(|| "–".to_owned());
    let row = row.right(&format!(" {value} "), paint.strong);
    let row = row.left(lead, paint.strong).left(" ", paint.base);
    row.left(metric.body.name.as_str(), paint.base).line()
}

/// What the newest figure shows, the figure's week where that is not the last one, target and cap;
/// and the weeks before it, as many as there is room for.
pub(super) fn marks(brush: &Brush<'_>, metric: &Card<Metric>, row: Row) -> Line<'static> {
    let (app, words) = (brush.app, &brush.app.words);
    let last = Week::of(app.now.date()).previous();
    let mark = |id, value: Option<Number>| {
        let value = figure::bound(words, &metric.body, value?);
        Some(words.with(id, &[("value", value.into())]))
    };
    let newest = app.board.latest(&metric.body.key, last.next());
    let old = newest.filter(|(week, _)| *week < last).map(|(week, _)| {
        let week = words.week_of(week.year(), week.number(), last.year());
        words.with("metric-latest", &[("week", week.into())])
    });
    let none = newest.is_none().then(|| words.text("metric-no-values"));
    let (said, style) = signal(brush, metric);
    let target = mark("metric-target", metric.body.target);
    let cap = mark("metric-cap", metric.body.cap);
    let facts: Vec<_> = [none, cap, target].into_iter().flatten().collect();
    // That a figure is old goes before what it shows: the head of the column names last week.
    let said = match old {
        Some(old) => {
            let both = |said: &String| format!("{old}{}{said}", brush.glyph.dot);
            said.iter().map(both).chain([old.clone()]).collect()
        }
        None => said,
    };
    // All sparklines stand over the same weeks; words give way before weeks do.
    let room = row.room().saturating_sub(3 + 3);
    let said = said.into_iter().find(|said| width(said) + WEEKS <= room);
    let said = said.unwrap_or_default();
    let weeks = WEEKS.min(room);
    let bars = app.board.figures(&metric.body.key, last, weeks);
    let row = if weeks < FEWEST {
        row
    } else {
        row.right(
            &format!(" {} ", brush.glyph.sparkline(&bars)),
            brush.paint.base,
        )
    };
    let row = row.left("   ", brush.paint.base).left(&said, style);
    if said.is_empty() {
        return row.facts(&facts, brush.glyph.dot, brush.paint.soft).line();
    }
    row.more_facts(&facts, brush.glyph.dot, brush.paint.soft)
        .line()
}

/// The signal in words, in fewer and fewer; only a signal stands out.
fn signal(brush: &Brush<'_>, metric: &Card<Metric>) -> (Vec<String>, Style) {
    let app = brush.app;
    let newest = app.columns.statistics.signals.get(&metric.id);
    let newest = newest.and_then(|signal| signal.newest);
    let said = newest.map(|newest| said::shorter(&app.words, newest));
    let style = match newest {
        Some(Reading::Signal(_)) => brush.paint.strong,
        _ => brush.paint.soft,
    };
    (said.unwrap_or_default(), style)
}
