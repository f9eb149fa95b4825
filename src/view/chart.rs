//! A metric: its chart, what it says, and the facts under it.
//!
//! ```text
//!  Within 14 days · percent                  signal: 7 weeks below mean
//!  95 ┤  ●   ●       ●                                 target 95 %
//!     │ ──────────────────────────                     mean 93,1 %
//!  90 ┤    ●   ●  ●     ■  ■  ■
//!     └┬───────┬──────┬──────────
//!  Signal for the worse: 7 weeks in a row below the mean …
//! ```
//!
//! The week that is read, by the arrows or the pointer, stands in the line above the footer.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::Brush;
use super::card;
use super::parts;
use super::text::wrap;
use crate::app::{Glyphs, Screen};
use crate::board::{Card, CardId, CardRef, Metric};
use crate::report::statistics::beside::aligned;
use crate::report::statistics::metric;
use crate::report::statistics::plot::{self, Chart, Ink, Run, Strokes};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;
use crate::report::{label, name};

/// Lines of the body that the chart leaves for the title and the words under it.
const WORDS: u16 = 8;
/// The fewest and the most lines of a chart.
const HEIGHT: (u16, u16) = (10, 26);
/// The fewest lines of each of two charts.
const LOWEST: u16 = 7;
/// What stands left of a chart.
const INSET: &str = "  ";
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

    /// What is shown on a screen, where it is a chart.
    const fn on(screen: &Screen) -> Option<Self> {
        match screen {
            Screen::Chart { id, back, with, .. } => Some(Self::new(*id, *back, *with)),
            _ => None,
        }
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
        lines.extend(self.picture(brush, &read, area).lines(brush));
        lines.extend(sentences(brush, card, Some(&read.reading), most));
        lines.extend(parts::lines(brush, &card.body, &read.reading, most));
        lines.extend(card::under_chart(brush, CardRef::Metric(card), most));
        lines
    }

    /// Gives the row of the week that is read.
    fn row(self, read: &Read<'_>) -> usize {
        read.last().saturating_sub(self.back)
    }

    /// The chart, or two under each other with each week in the same column.
    fn picture(self, brush: &Brush<'_>, read: &Read<'_>, area: Rect) -> Picture {
        let words = &brush.app.words;
        let row = self.row(read);
        let Some(other) = self.with.and_then(|other| Read::of(brush, other)) else {
            let height = area.height.saturating_sub(WORDS).clamp(HEIGHT.0, HEIGHT.1);
            return Picture {
                charts: vec![(String::new(), read.chart(brush))],
                before: 0,
                frame: frame(brush, area, (height.into(), row)),
            };
        };
        let (first, second, before) = aligned(read.chart(brush), other.chart(brush));
        let height = area.height.saturating_sub(WORDS + 2) / 2;
        let height = height.clamp(LOWEST, HEIGHT.1 / 2);
        let plain = frame(brush, area, (height.into(), row + before));
        let margins = [&first, &second].map(|chart| plot::margins(words, chart, plain));
        let margins = (
            margins[0].0.max(margins[1].0),
            margins[0].1.max(margins[1].1),
        );
        let name = |read: &Read<'_>| read.card.body.name.to_string();
        Picture {
            charts: vec![(name(read), first), (name(&other), second)],
            before,
            frame: plot::Frame { margins, ..plain },
        }
    }
}

/// The charts that are shown, each with the name over it, all in frames of one shape.
struct Picture {
    charts: Vec<(String, Chart)>,
    /// Rows before the first of the metric itself.
    before: usize,
    frame: plot::Frame,
}

impl Picture {
    fn lines(&self, brush: &Brush<'_>) -> Vec<Line<'static>> {
        let mut lines = Vec::new();
        for (name, chart) in &self.charts {
            if !name.is_empty() {
                let name = brush.fit(name, self.frame.width);
                lines.push(Line::styled(format!("  {name}"), brush.paint.strong));
            }
            lines.extend(drawn(brush, chart, self.frame));
        }
        lines
    }

    /// Gives the row of the metric itself that stands in a column of the frame, on a line of the
    /// picture.
    fn row_at(&self, brush: &Brush<'_>, column: usize, line: usize) -> Option<usize> {
        let named = usize::from(self.charts.len() > 1);
        let (_, chart) = self.charts.get(line / (self.frame.height + named))?;
        let row = plot::row_at(&brush.app.words, chart, self.frame, column)?;
        row.checked_sub(self.before)
    }
}

/// Tells which week of a chart lies at a place on the screen, counted back from the newest.
pub(super) fn week_at(
    brush: &Brush<'_>,
    screen: &Screen,
    area: Rect,
    spot: Position,
) -> Option<usize> {
    let shown = Shown::on(screen)?;
    let read = Read::of(brush, shown.id)?;
    let most = usize::from(area.width).saturating_sub(4);
    let above = title(brush, read.card, Some(&read.reading), most).len();
    let Screen::Chart { scroll, .. } = screen else {
        return None;
    };
    let line = usize::from(spot.y.checked_sub(area.y)?) + *scroll;
    let column = usize::from(spot.x.checked_sub(area.x)?).checked_sub(INSET.len())?;
    let picture = shown.picture(brush, &read, area);
    let row = picture.row_at(brush, column, line.checked_sub(above)?)?;
    read.last().checked_sub(row)
}

/// Reads the week aloud that the chart on the screen is read at: `v. 46 2026: 142`; with two
/// metrics, both.
pub(super) fn read(brush: &Brush<'_>) -> Option<String> {
    let shown = Shown::on(super::base(brush.app)?)?;
    let read = Read::of(brush, shown.id)?;
    let row = shown.row(&read);
    let Some(other) = shown.with.and_then(|other| Read::of(brush, other)) else {
        return Some(read.week(brush, row));
    };
    let same = read.reading.series.week(row);
    let there = usize::try_from(same.since(other.reading.series.first)).ok();
    let both = [(&read, Some(row)), (&other, there)];
    let said = both.map(|(read, row)| {
        let missing = || brush.app.words.text("chart-missing");
        let said = row.map_or_else(missing, |row| read.said(brush, row));
        format!("{} {said}", read.card.body.name)
    });
    let week = name::week(&brush.app.words, same);
    Some(format!("{week}: {}", said.join(brush.glyph.dot)))
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

    /// The newest row.
    fn last(&self) -> usize {
        self.reading.series.values.len().saturating_sub(1)
    }

    /// Says what a week was, with its name.
    fn week(&self, brush: &Brush<'_>, row: usize) -> String {
        let app = brush.app;
        let of = (&self.card.body, &self.reading);
        metric::week(&app.words, &app.board, of, row, brush.glyph.dot)
    }

    fn said(&self, brush: &Brush<'_>, row: usize) -> String {
        let app = brush.app;
        let of = (&self.card.body, &self.reading);
        metric::week_read(&app.words, &app.board, of, row, brush.glyph.dot)
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
    card::heading(
        brush,
        &title,
        (&said.unwrap_or_default(), brush.paint.base),
        most,
    )
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
    let inset = || Span::styled(INSET, brush.paint.base);
    let line = |runs| std::iter::once(inset()).chain(spans(brush, runs)).collect();
    drawn.map(line).collect()
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
