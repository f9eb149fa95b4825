//! A goal in the meeting: where it stands, its metric's chart with the finding, this week's value.

use super::page::Page;
use crate::board::{Card, Goal, Metric};
use crate::report::statistics::metric;
use crate::report::statistics::plot;
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;
use crate::report::{figure, label};
use crate::view::{Brush, chart, goals};

/// Lines that all but the chart takes.
const WORDS: usize = 18;
/// From this height on there is room for a chart.
const ROOMY: usize = 19;
/// The fewest and the most lines of a chart.
const HEIGHT: (usize, usize) = (7, 20);
/// Weeks on the chart: half a year, as far back as a meeting looks.
const WEEKS: usize = 26;

pub(super) fn content(page: &mut Page<'_>, brush: &Brush<'_>, height: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let items = app.items();
    let shown = app.shown_card().and_then(|id| app.board.goals.get(id));
    if let Some(card) = shown {
        goal(page, brush, card, height);
    } else if items.aside.is_empty() {
        page.text(&words.text("meeting-no-goals"), 0, paint.base);
        page.hint(&words.text("meeting-pass-hint"));
    } else {
        page.text(&words.text("meeting-all-on-track"), 0, paint.strong);
    }
    if items.aside.is_empty() {
        return;
    }
    page.gap();
    let status = crate::board::GoalStatus::OnTrack;
    let symbol = brush.glyph.goal(status);
    let track = format!("{symbol} {}", label::goal_status(words, status));
    for (nth, id) in items.aside.iter().enumerate() {
        let label = if nth == 0 { track.as_str() } else { "" };
        let title = app
            .board
            .goals
            .get(*id)
            .map(|goal| format!("{} {}", goal.number, goal.body.title));
        page.labelled(&format!("{label:<16}"), &title.unwrap_or_default(), 0);
    }
}

fn goal(page: &mut Page<'_>, brush: &Brush<'_>, card: &Card<Goal>, height: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let progress = app.board.progress(card, app.now.date());
    let status = label::goal_status(words, progress.status);
    let symbol = brush.glyph.goal(progress.status);
    page.text(
        &format!("{}  {}", card.number, card.body.title),
        0,
        paint.strong,
    );
    let facts = goals::figures(brush, card, &progress).join(brush.glyph.dot);
    let row = page.row().left("     ", paint.base);
    let row = row.left(&format!("{symbol} {status}"), paint.goal(progress.status));
    let gap = if facts.is_empty() {
        ""
    } else {
        brush.glyph.dot
    };
    let line = row.left(gap, paint.soft).left(&facts, paint.base).line();
    page.push(line);
    let key = card.body.metric.as_ref();
    if let Some(measured) = key.and_then(|key| app.board.metric(key)) {
        figures(page, brush, &measured.body, height);
    } else if let Some(manual) = &card.body.manual {
        page.gap();
        page.text(manual.reason.as_str(), 5, paint.base);
    }
    let open = |card: &&Card<crate::board::Activity>| {
        !matches!(
            card.body.state,
            crate::board::ActivityState::Finished { .. }
        )
    };
    let doing = app
        .board
        .activities
        .iter()
        .filter(open)
        .filter(|one| one.body.of == Some(card.id));
    page.gap();
    for one in doing {
        let due = one
            .body
            .due
            .map(|day| figure::due(words, day, app.now.date()));
        let who = one.body.owner.as_ref().map(ToString::to_string);
        let facts: Vec<_> = [who, due].into_iter().flatten().collect();
        let text = format!(
            "{} {}  {}",
            one.number,
            one.body.title,
            facts.join(brush.glyph.dot)
        );
        page.labelled(&words.text("meeting-activity"), &text, 5);
    }
}

fn figures(page: &mut Page<'_>, brush: &Brush<'_>, measured: &Metric, height: usize) {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let reading = MetricReading::of(&app.board, measured, app.now.date());
    page.gap();
    if let Some(reading) = &reading {
        let drawn = metric::chart(words, &app.board, measured, reading);
        let frame = plot::Frame {
            width: page.room().saturating_sub(2),
            height: height.saturating_sub(WORDS).clamp(HEIGHT.0, HEIGHT.1),
            strokes: chart::strokes(brush),
            weeks: WEEKS,
            cursor: None,
            margins: (0, 0),
        };
        if height >= ROOMY {
            for line in chart::drawn(brush, &drawn, frame) {
                page.push(line);
            }
        }
        if let Some(newest) = reading.newest {
            let said = said::sentence(words, newest, reading.signal().improvement);
            page.text(&said, 5, paint.base);
        }
    }
    page.gap();
    let asked = app.value_week();
    let week = words.week(asked.number());
    let value = app.board.value(&measured.key, asked);
    let said = value.map(|value| figure::week_value(words, measured, value));
    let args = [
        ("week", week.into()),
        ("value", said.clone().unwrap_or_default().into()),
    ];
    let id = if said.is_some() {
        "meeting-value"
    } else {
        "meeting-value-missing"
    };
    page.text(&words.with(id, &args), 5, paint.strong);
}
