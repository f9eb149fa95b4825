//! A metric: its chart, what it says, and the facts under it.
//!
//! ```text
//!  Within 14 days · percent                  signal: 7 weeks below mean
//!  95 ┤  ●   ●       ●                                 target 95 %
//!     │ ──────────────────────────                     mean 93,1 %
//!  90 ┤    ●   ●  ●     ■  ■  ■
//!     └┬───────┬──────┬──────────
//!  wk 40: 90 % (44/49) · signal                  the week that is read
//!  Signal for the worse: 7 weeks in a row below the mean …
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Brush;
use super::card;
use super::text::wrap;
use crate::app::Glyphs;
use crate::board::{Card, CardId, CardRef, Metric};
use crate::report::label;
use crate::report::statistics::metric;
use crate::report::statistics::plot::{self, Ink, Run};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;

/// Lines of the body that the chart leaves for the title and the words under it.
const WORDS: u16 = 8;
/// The fewest and the most lines of a chart.
const HEIGHT: (u16, u16) = (10, 26);
/// Text wider than this is hard to read.
const WIDEST: usize = 120;

/// Draws a metric from a line on, with one week being read.
pub(super) fn draw(
    frame: &mut Frame<'_>,
    area: Rect,
    brush: &Brush<'_>,
    id: CardId,
    (scroll, back): (usize, usize),
) {
    brush.scrolled(frame, area, lines(brush, id, area, back), scroll);
}

/// Builds all lines of a metric.
pub(super) fn lines(brush: &Brush<'_>, id: CardId, area: Rect, back: usize) -> Vec<Line<'static>> {
    let app = brush.app;
    let most = usize::from(area.width).saturating_sub(4);
    let Some(metric) = app.board.metrics.get(id) else {
        let gone = format!("  {}", app.words.text("card-gone"));
        return vec![Line::styled(gone, brush.paint.soft)];
    };
    let reading = MetricReading::of(&app.board, &metric.body, app.now.date());
    let mut lines = title(brush, metric, reading.as_ref(), most);
    if let Some(reading) = &reading {
        lines.extend(chart(brush, metric, reading, area, back));
    }
    let today = app.now.date();
    let said = metric::sentences(
        &app.words,
        &app.board,
        &metric.body,
        today,
        reading.as_ref(),
    );
    lines.push(Line::default());
    for (nth, sentence) in said.iter().enumerate() {
        let style = if nth == 1 {
            brush.paint.soft
        } else {
            brush.paint.base
        };
        let wrapped = wrap(sentence, most.min(WIDEST)).into_iter();
        lines.extend(wrapped.map(|line| Line::styled(format!("  {line}"), style)));
    }
    lines.extend(card::under_chart(brush, CardRef::Metric(metric), most));
    lines
}

fn title(
    brush: &Brush<'_>,
    metric: &Card<Metric>,
    reading: Option<&MetricReading>,
    most: usize,
) -> Vec<Line<'static>> {
    let words = &brush.app.words;
    let unit = label::metric_unit(words, metric.body.unit);
    let title = format!("{}{}{unit}", metric.body.name, brush.glyph.dot);
    let newest = reading.and_then(|reading| reading.newest);
    let said = newest.and_then(|newest| said::short(words, newest));
    card::heading(brush, &title, &said.unwrap_or_default(), most)
}

/// The chart, and the week that is being read under it.
fn chart(
    brush: &Brush<'_>,
    metric: &Card<Metric>,
    reading: &MetricReading,
    area: Rect,
    back: usize,
) -> Vec<Line<'static>> {
    let (app, words) = (brush.app, &brush.app.words);
    let last = reading.series.values.len().saturating_sub(1);
    let row = last.saturating_sub(back);
    let height = area.height.saturating_sub(WORDS).clamp(HEIGHT.0, HEIGHT.1);
    let frame = plot::Frame {
        width: usize::from(area.width).saturating_sub(3),
        height: height.into(),
        ascii: app.look.glyphs == Glyphs::Ascii,
        weeks: usize::MAX,
        cursor: Some(row),
    };
    let drawn = metric::chart(words, &app.board, &metric.body, reading);
    let drawn = plot::draw(words, &drawn, frame).into_iter();
    let mut lines: Vec<Line<'static>> = drawn.map(|runs| line(brush, runs)).collect();
    let most = usize::from(area.width).saturating_sub(2);
    let week = brush.row(most, None).left("  ", brush.paint.base);
    let week = week.left(&format!("{} ", brush.glyph.cursor), brush.paint.focus);
    let said = metric::week(
        words,
        &app.board,
        (&metric.body, reading),
        row,
        brush.glyph.dot,
    );
    lines.push(week.left(&said, brush.paint.strong).line());
    lines
}

pub(super) fn line(brush: &Brush<'_>, runs: Vec<Run>) -> Line<'static> {
    let inset = Span::styled("  ", brush.paint.base);
    let runs = runs.into_iter();
    let spans = runs.map(|run| Span::styled(run.text, style(brush, run.ink)));
    std::iter::once(inset).chain(spans).collect()
}

/// A signal has a glyph of its own, so its colour tells nothing alone.
const fn style(brush: &Brush<'_>, ink: Ink) -> Style {
    let paint = &brush.paint;
    match ink {
        Ink::Plain | Ink::Centre | Ink::Target => paint.base,
        Ink::Axis | Ink::Limit | Ink::Odd => paint.soft,
        Ink::Value | Ink::Start => paint.strong,
        Ink::Signal => paint.watch,
        Ink::Cursor => paint.focus,
    }
}
