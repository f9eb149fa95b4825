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

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Brush;
use super::card;
use super::parts;
use super::text::wrap;
use crate::app::Glyphs;
use crate::board::{Card, CardId, CardRef, Metric};
use crate::report::label;
use crate::report::statistics::beside::aligned;
use crate::report::statistics::metric;
use crate::report::statistics::plot::{self, Chart, Ink, Run, Strokes};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;

/// Lines of the body that the chart leaves for the title and the words under it.
const WORDS: u16 = 8;
/// The fewest and the most lines of a chart.
const HEIGHT: (u16, u16) = (10, 26);
/// The fewest lines of each of two charts.
const LOWEST: u16 = 7;
/// Text wider than this is hard to read.
const WIDEST: usize = 120;

/// What is shown of a metric.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown {
    id: CardId,
    /// The week that is being read, counted back from the newest.
    back: usize,
    /// The metric that stands under it.
    with: Option<CardId>,
}

/// A metric with its chart and what may be said of it.
struct Read<'a> {
    card: &'a Card<Metric>,
    reading: MetricReading,
}

impl Shown {
    /// A metric with one of its weeks being read.
    pub(super) const fn new(id: CardId, back: usize, with: Option<CardId>) -> Self {
        Self { id, back, with }
    }

    /// Builds all lines.
    pub(super) fn lines(self, brush: &Brush<'_>, area: Rect) -> Vec<Line<'static>> {
        let app = brush.app;
        let most = usize::from(area.width).saturating_sub(4);
        let Some(card) = app.board.metrics.get(self.id) else {
            let gone = format!("  {}", app.words.text("card-gone"));
            return vec![Line::styled(gone, brush.paint.soft)];
        };
        let Some(read) = Read::of(brush, self.id) else {
            let mut lines = title(brush, card, None, most);
            lines.extend(sentences(brush, card, None, most));
            lines.extend(card::under_chart(brush, CardRef::Metric(card), most));
            return lines;
        };
        let mut lines = title(brush, card, Some(&read.reading), most);
        let row = read.reading.series.values.len().saturating_sub(1);
        let row = row.saturating_sub(self.back);
        match self.with.and_then(|other| Read::of(brush, other)) {
            Some(other) => lines.extend(pair(brush, &read, &other, (area, row))),
            None => lines.extend(alone(brush, &read, (area, row))),
        }
        lines.extend(sentences(brush, card, Some(&read.reading), most));
        lines.extend(parts::lines(brush, &card.body, &read.reading, most));
        lines.extend(card::under_chart(brush, CardRef::Metric(card), most));
        lines
    }
}

impl<'a> Read<'a> {
    fn of(brush: &Brush<'a>, id: CardId) -> Option<Self> {
        let app = brush.app;
        let card = app.board.metrics.get(id)?;
        let reading = MetricReading::of(&app.board, &card.body, app.now.date())?;
        Some(Self { card, reading })
    }

    fn chart(&self, brush: &Brush<'_>) -> Chart {
        let app = brush.app;
        metric::chart(&app.words, &app.board, &self.card.body, &self.reading)
    }
}

/// What the chart says, under it.
fn sentences(
    brush: &Brush<'_>,
    card: &Card<Metric>,
    reading: Option<&MetricReading>,
    most: usize,
) -> Vec<Line<'static>> {
    let app = brush.app;
    let today = app.now.date();
    let said = metric::sentences(&app.words, &app.board, &card.body, today, reading);
    let said = said
        .iter()
        .flat_map(|sentence| wrap(sentence, most.min(WIDEST)));
    let said = said.map(|line| Line::styled(format!("  {line}"), brush.paint.base));
    std::iter::once(Line::default()).chain(said).collect()
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
fn alone(brush: &Brush<'_>, read: &Read<'_>, (area, row): (Rect, usize)) -> Vec<Line<'static>> {
    let height = area.height.saturating_sub(WORDS).clamp(HEIGHT.0, HEIGHT.1);
    let frame = frame(brush, area, (height.into(), row));
    let mut lines = drawn(brush, &read.chart(brush), frame);
    lines.push(week(brush, read, (area, row), ""));
    lines
}

/// Two metrics under each other, each week in the same column.
fn pair(
    brush: &Brush<'_>,
    read: &Read<'_>,
    other: &Read<'_>,
    (area, row): (Rect, usize),
) -> Vec<Line<'static>> {
    let words = &brush.app.words;
    let (first, second, before) = aligned(read.chart(brush), other.chart(brush));
    let height = area.height.saturating_sub(WORDS + 2) / 2;
    let height = height.clamp(LOWEST, HEIGHT.1 / 2);
    let plain = frame(brush, area, (height.into(), row + before));
    let margins = [&first, &second].map(|chart| plot::margins(words, chart, plain));
    let frame = plot::Frame {
        margins: (
            margins[0].0.max(margins[1].0),
            margins[0].1.max(margins[1].1),
        ),
        ..plain
    };
    let mut lines = drawn(brush, &first, frame);
    lines.push(week(brush, read, (area, row), read.card.body.name.as_str()));
    lines.push(Line::default());
    lines.extend(drawn(brush, &second, frame));
    let same = read.reading.series.week(row);
    let there = same.since(other.reading.series.first);
    let name = other.card.body.name.as_str();
    match usize::try_from(there) {
        Ok(row) => lines.push(week(brush, other, (area, row), name)),
        Err(_before) => lines.push(Line::default()),
    }
    lines
}

fn frame(brush: &Brush<'_>, area: Rect, (height, row): (usize, usize)) -> plot::Frame {
    plot::Frame {
        width: usize::from(area.width).saturating_sub(3),
        height,
        strokes: strokes(brush),
        weeks: usize::MAX,
        cursor: Some(row),
        margins: (0, 0),
    }
}

/// The characters that charts are drawn with on this screen.
pub(super) fn strokes(brush: &Brush<'_>) -> Strokes {
    match brush.app.look.glyphs {
        Glyphs::Standard => Strokes::Standard,
        Glyphs::Fine => Strokes::Braille,
        Glyphs::Ascii => Strokes::Ascii,
    }
}

/// A chart as lines, a little in from the edge.
pub(super) fn drawn(brush: &Brush<'_>, chart: &Chart, frame: plot::Frame) -> Vec<Line<'static>> {
    let drawn = plot::draw(&brush.app.words, chart, frame).into_iter();
    let inset = || Span::styled("  ", brush.paint.base);
    let line = |runs| std::iter::once(inset()).chain(spans(brush, runs)).collect();
    drawn.map(line).collect()
}

/// The week that is being read, after the metric's name where two are shown.
fn week(
    brush: &Brush<'_>,
    read: &Read<'_>,
    (area, row): (Rect, usize),
    name: &str,
) -> Line<'static> {
    let app = brush.app;
    let most = usize::from(area.width).saturating_sub(2);
    let line = brush.row(most, None).left("  ", brush.paint.base);
    let line = line.left(&format!("{} ", brush.glyph.cursor), brush.paint.focus);
    let of = (&read.card.body, &read.reading);
    let said = metric::week(&app.words, &app.board, of, row, brush.glyph.dot);
    let said = if name.is_empty() {
        said
    } else {
        format!("{name}{}{said}", brush.glyph.dot)
    };
    line.left(&said, brush.paint.strong).line()
}

/// The characters of a chart in the colours of the screen.
pub(super) fn spans(brush: &Brush<'_>, runs: Vec<Run>) -> Vec<Span<'static>> {
    let runs = runs.into_iter();
    runs.map(|run| Span::styled(run.text, style(brush, run.ink)))
        .collect()
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
