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
use super::panels::{Picture, alone, pair};
use super::parts;
use super::text::{width, wrap};
use crate::app::{Glyphs, Screen};
use crate::board::{Card, CardId, CardRef, Metric};
use crate::report::statistics::metric;
use crate::report::statistics::plot::{self, Chart, Ink, Run, Strokes};
use crate::report::statistics::reading::MetricReading;
use crate::report::statistics::said;
use crate::report::{label, name};

/// What stands left of a chart.
const INSET: &str = "  ";
/// The shortest that a metric's name is cut to.
const SHORTEST: usize = 6;
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
pub(super) struct Read<'a> {
    pub(super) card: &'a Card<Metric>,
    pub(super) reading: MetricReading,
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
        let mut lines = self.picture(brush, &read, area).lines(brush);
        let other = self.other(brush);
        let named = other.is_some();
        for read in std::iter::once(&read).chain(&other) {
            lines.push(Line::default());
            if named {
                let name = brush.fit(read.card.body.name.as_str(), most);
                lines.push(Line::styled(format!("  {name}"), brush.paint.strong));
            }
            lines.extend(sentences(brush, read.card, Some(&read.reading), most));
        }
        lines.extend(parts::lines(brush, &card.body, &read.reading, most));
        lines.extend(card::under_chart(brush, CardRef::Metric(card), most));
        lines
    }

    /// The metric that stands under it, where it has values.
    fn other<'a>(self, brush: &Brush<'a>) -> Option<Read<'a>> {
        self.with.and_then(|other| Read::of(brush, other))
    }

    /// Gives the row of the week that is read.
    fn row(self, read: &Read<'_>) -> usize {
        read.last().saturating_sub(self.back)
    }

    /// The chart, or two under each other with each week in the same column.
    fn picture(self, brush: &Brush<'_>, read: &Read<'_>, area: Rect) -> Picture {
        let row = self.row(read);
        match self.other(brush) {
            Some(other) => pair(brush, (read, &other), area, row),
            None => alone(brush, read, area, row),
        }
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
    let Screen::Chart { scroll, .. } = screen else {
        return None;
    };
    let line = usize::from(spot.y.checked_sub(area.y)?) + *scroll;
    let column = usize::from(spot.x.checked_sub(area.x)?).checked_sub(INSET.len())?;
    let picture = shown.picture(brush, &read, area);
    let row = picture.row_at(brush, column, line)?;
    read.last().checked_sub(row)
}

/// Reads the week aloud that the chart on the screen is read at: `v. 46 2026: 142`; with two
/// metrics, both, their names cut before their values.
pub(super) fn read(brush: &Brush<'_>) -> Option<String> {
    let shown = Shown::on(super::base(brush.app)?)?;
    let read = Read::of(brush, shown.id)?;
    let row = shown.row(&read);
    let Some(other) = shown.other(brush) else {
        return Some(read.week(brush, row));
    };
    let same = read.reading.series.week(row);
    let there = usize::try_from(same.since(other.reading.series.first)).ok();
    let said = [(&read, Some(row)), (&other, there)].map(|(read, row)| {
        let missing = || brush.app.words.text("chart-missing");
        row.map_or_else(missing, |row| read.said(brush, row))
    });
    let week = name::week(&brush.app.words, same);
    let dot = brush.glyph.dot;
    let values: usize = said.iter().map(|said| width(said) + 1).sum();
    let room = usize::from(brush.app.size.0).saturating_sub(width(&week) + width(dot) + values + 4);
    let names = [&read, &other].map(|read| read.card.body.name.to_string());
    let rooms = shared(room, [width(&names[0]), width(&names[1])]);
    let both = [0, 1].map(|nth| {
        let name = brush.fit(&names[nth], rooms[nth].max(SHORTEST));
        format!("{name} {}", said[nth])
    });
    Some(format!("{week}: {}", both.join(dot)))
}

/// Shares room between two names, the one that needs less than half served first.
fn shared(room: usize, [first, second]: [usize; 2]) -> [usize; 2] {
    let half = room / 2;
    match (first <= half, second <= half) {
        (true, _) => [first, room - first],
        (_, true) => [room - second, second],
        _ => [half, room - half],
    }
}

impl<'a> Read<'a> {
    fn of(brush: &Brush<'a>, id: CardId) -> Option<Self> {
        let app = brush.app;
        let card = app.board.metrics.get(id)?;
        let reading = MetricReading::of(&app.board, &card.body, app.now.date())?;
        Some(Self { card, reading })
    }

    pub(super) fn chart(&self, brush: &Brush<'_>) -> Chart {
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

/// What the chart says.
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
    said.map(|line| Line::styled(format!("  {line}"), brush.paint.base))
        .collect()
}

pub(super) fn title(
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

pub(super) fn frame(brush: &Brush<'_>, area: Rect, (height, row): (usize, usize)) -> plot::Frame {
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
