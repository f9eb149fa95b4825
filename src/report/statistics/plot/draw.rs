//! Puts the parts of a chart on its canvas, what matters most last.

use super::axis::{Scale, Weeks};
use super::canvas::{Canvas, Ink, Run};
use super::glyphs::{Glyphs, glyphs};
use super::names;
use super::{Chart, Frame, Strokes};
use crate::locale::Words;

/// The widest that the names at the right edge may be.
const NAMES: usize = 24;
/// How much taller the scale may become for weeks that are not counted in.
const MOST_FOR_ODD: f64 = 1.3;
/// The narrowest plot with names beside it.
const PLOT: usize = 24;

struct Pen<'a> {
    chart: &'a Chart,
    canvas: Canvas,
    glyphs: &'static Glyphs,
    /// Whether values are drawn as dots at a quarter of a line.
    braille: bool,
    scale: Scale,
    weeks: Weeks,
    /// The column of the axis.
    axis: usize,
    /// The column after the plot.
    edge: usize,
    /// Lines of the plot.
    height: usize,
}

/// Where the parts of a chart stand in its frame.
struct Layout {
    scale: Scale,
    ticks: Vec<(f64, String)>,
    weeks: Weeks,
    /// Columns of the axis with its figures, and of the names.
    axis: usize,
    names: usize,
    /// Lines of the plot.
    height: usize,
}

impl Layout {
    /// `None` where there is no value or no room.
    fn of(words: &Words, chart: &Chart, frame: Frame) -> Option<Self> {
        let rows = Some(chart.values.len()).filter(|rows| *rows > 0)?;
        let height = frame.height.saturating_sub(under(chart));
        let scale = scale(chart, frame, height)?;
        let ticks = ticks(words, &scale);
        let (axis, names) = room(chart, frame, &ticks);
        let columns = frame.width.saturating_sub(axis + 2 + names);
        let weeks = Weeks::of(rows, frame.weeks, columns, frame.cursor);
        Some(Self {
            scale,
            ticks,
            weeks,
            axis,
            names,
            height,
        })
    }
}

/// Tells which row stands in a column of the frame.
pub(super) fn row_at(words: &Words, chart: &Chart, frame: Frame, column: usize) -> Option<usize> {
    let layout = Layout::of(words, chart, frame)?;
    let edge = frame.width.saturating_sub(layout.names);
    let within = Some(column).filter(|column| *column < edge)?;
    layout.weeks.row(within.checked_sub(layout.axis + 2)?)
}

/// Draws a chart.
pub(super) fn chart(words: &Words, chart: &Chart, frame: Frame) -> Vec<Vec<Run>> {
    let Some(Layout {
        scale,
        ticks,
        weeks,
        axis,
        names,
        height,
    }) = Layout::of(words, chart, frame)
    else {
        return Vec::new();
    };
    let mut pen = Pen {
        chart,
        canvas: Canvas::new(frame.width, frame.height),
        glyphs: glyphs(frame.strokes),
        braille: frame.strokes == Strokes::Braille,
        scale,
        weeks,
        axis,
        edge: frame.width.saturating_sub(names),
        height,
    };
    pen.axes(&ticks);
    pen.weeks(words);
    pen.levels();
    pen.cursor(frame.cursor);
    pen.values();
    if names > 0 {
        pen.names();
    }
    pen.canvas.runs()
}

/// Tells how many columns the figures and the names take.
pub(super) fn margins(words: &Words, chart: &Chart, frame: Frame) -> (usize, usize) {
    let height = frame.height.saturating_sub(under(chart));
    let Some(scale) = scale(chart, frame, height) else {
        return frame.margins;
    };
    room(chart, frame, &ticks(words, &scale))
}

fn scale(chart: &Chart, frame: Frame, height: usize) -> Option<Scale> {
    let guess = Weeks::of(chart.values.len(), frame.weeks, frame.width, frame.cursor);
    let rows = guess.first..guess.end;
    let whole = Scale::over(chart.figures(rows.clone()), chart.bounds, height);
    let counted = Scale::over(chart.counted(rows), chart.bounds, height);
    match (counted, whole) {
        (Some(counted), Some(whole)) if whole.span() > MOST_FOR_ODD * counted.span() => {
            Some(counted)
        }
        (_, whole) => whole,
    }
}

fn ticks(words: &Words, scale: &Scale) -> Vec<(f64, String)> {
    let said = |tick| (tick, words.number(tick, scale.decimals()));
    scale.ticks().into_iter().map(said).collect()
}

/// Columns of the axis with its figures, and of the names; none where names have no room.
fn room(chart: &Chart, frame: Frame, ticks: &[(f64, String)]) -> (usize, usize) {
    let lines = chart.lines.iter().map(|line| &line.1);
    let names = chart.names.iter().chain(lines);
    let names = names.map(|name| name.chars().count()).max().unwrap_or(0);
    let names = if names == 0 || names > NAMES || frame.width < names + PLOT {
        0
    } else {
        names + 2
    };
    let figures = ticks.iter().map(|(_, said)| said.chars().count());
    let axis = figures.max().unwrap_or(0) + 1;
    (axis.max(frame.margins.0), names.max(frame.margins.1))
}

/// Counts the lines under the plot: the axis and the weeks, the years where they are known, and
/// what began.
pub(super) fn under(chart: &Chart) -> usize {
    let weeks = if chart.told_below {
        0
    } else {
        1 + usize::from(chart.first.is_some())
    };
    let known = |start: &(usize, String)| start.0 < chart.values.len();
    let starts = usize::from(chart.starts.iter().any(known));
    1 + weeks + starts
}

impl Pen<'_> {
    fn column(&self, row: usize) -> Option<usize> {
        Some(self.axis + 2 + self.weeks.column(row)?).filter(|column| *column < self.edge)
    }

    fn axes(&mut self, ticks: &[(f64, String)]) {
        for line in 0..self.height {
            self.canvas
                .put(self.axis, line, self.glyphs.upright, Ink::Axis);
        }
        for (tick, said) in ticks {
            let Some(line) = self.scale.line(*tick) else {
                continue;
            };
            let column = self.axis.saturating_sub(said.chars().count() + 1);
            for (at, glyph) in said.chars().enumerate() {
                self.canvas.put(column + at, line, glyph, Ink::Axis);
            }
            self.canvas
                .put(self.axis, line, self.glyphs.tick, Ink::Axis);
        }
        self.canvas
            .put(self.axis, self.height, self.glyphs.corner, Ink::Axis);
        for column in self.axis + 1..self.end() {
            self.canvas
                .put(column, self.height, self.glyphs.level, Ink::Axis);
        }
    }

    /// The column after the last week.
    fn end(&self) -> usize {
        let weeks = self.weeks.end - self.weeks.first;
        (self.axis + 2 + weeks * self.weeks.step).min(self.edge)
    }

    /// Marks the weeks that bear a label, with the label where no chart below has it, and what
    /// began.
    fn weeks(&mut self, words: &Words) {
        for row in self.weeks.labelled() {
            if let Some(column) = self.column(row) {
                self.canvas
                    .put(column, self.height, self.glyphs.label, Ink::Axis);
            }
        }
        if !self.chart.told_below {
            self.labels(words);
            self.years();
        }
        self.starts();
    }

    /// Labels weeks, the newest first: it is never without its label, which ends at the edge and
    /// leaves the one before it no room if it must.
    fn labels(&mut self, words: &Words) {
        let rows: Vec<usize> = self.weeks.labelled().collect();
        for row in rows.into_iter().rev() {
            let Some(column) = self.column(row) else {
                continue;
            };
            let said = match self.chart.week(row) {
                Some(week) => words.week(week.number()),
                None => (row + 1).to_string(),
            };
            let newest = row + 1 == self.weeks.end;
            let furthest = self.canvas.width().saturating_sub(said.chars().count());
            let column = if newest { column.min(furthest) } else { column };
            self.canvas.text(column, self.height + 1, &said, Ink::Axis);
        }
    }

    /// Tells the year where it begins or changes.
    fn years(&mut self) {
        for row in self.weeks.first..self.weeks.end {
            let Some((week, column)) = self.chart.week(row).zip(self.column(row)) else {
                continue;
            };
            let begins = row == self.weeks.first || week.number() == 1;
            if begins {
                let year = week.year().to_string();
                self.canvas.text(column, self.height + 2, &year, Ink::Axis);
            }
        }
    }

    fn starts(&mut self) {
        for (row, name) in &self.chart.starts {
            let Some(column) = self.column(*row) else {
                continue;
            };
            let said = format!("{}{name}", self.glyphs.start);
            if !self.canvas.text(
                column,
                self.height + under(self.chart) - 1,
                &said,
                Ink::Start,
            ) {
                self.canvas.put(
                    column,
                    self.height + under(self.chart) - 1,
                    self.glyphs.start,
                    Ink::Start,
                );
            }
        }
    }

    fn levels(&mut self) {
        for (value, _) in &self.chart.lines {
            if let Some(line) = self.scale.line(*value) {
                for column in self.axis + 1..self.end() {
                    self.canvas
                        .put(column, line, self.glyphs.target, Ink::Target);
                }
            }
        }
        let (limit, centre) = (self.glyphs.limit, self.glyphs.centre);
        let levels = [
            (&self.chart.lower, limit, Ink::Limit),
            (&self.chart.upper, limit, Ink::Limit),
            (&self.chart.centre, centre, Ink::Centre),
        ];
        for (list, glyph, ink) in levels {
            for row in self.weeks.first..self.weeks.end {
                let value = list.get(row).copied().flatten();
                let place = value
                    .and_then(|value| self.scale.line(value))
                    .zip(self.column(row));
                let Some((line, column)) = place else {
                    continue;
                };
                for step in 0..self.weeks.step {
                    self.canvas.put(column + step, line, glyph, ink);
                }
            }
        }
    }

    fn cursor(&mut self, row: Option<usize>) {
        let Some(column) = row.and_then(|row| self.column(row)) else {
            return;
        };
        for line in 0..=self.height {
            self.canvas
                .put(column, line, self.glyphs.upright, Ink::Cursor);
        }
    }

    fn values(&mut self) {
        for row in self.weeks.first..self.weeks.end {
            let Some(column) = self.column(row) else {
                continue;
            };
            let at = |list: &[Option<f64>]| list.get(row).copied().flatten();
            let signal = self.chart.signals.get(row) == Some(&true);
            let (glyph, ink) = if signal {
                (self.glyphs.signal, Ink::Signal)
            } else {
                (self.glyphs.value, Ink::Value)
            };
            if let Some(value) = at(&self.chart.odd) {
                let (line, glyph) = self.place_of_odd(value);
                self.canvas.put(column, line, glyph, Ink::Odd);
            }
            let value = at(&self.chart.values);
            let dot = value.filter(|_| self.braille && !signal);
            if let Some((line, dot)) = dot.and_then(|value| self.scale.dot(value)) {
                self.canvas.put(column, line, dot, ink);
            } else if let Some(line) = value.and_then(|value| self.scale.line(value)) {
                self.canvas.put(column, line, glyph, ink);
            }
        }
    }

    /// The line and the sign of an odd week's value: an arrow at the edge where it lies outside.
    fn place_of_odd(&self, value: f64) -> (usize, char) {
        match self.scale.line(value) {
            Some(line) => (line, self.glyphs.odd),
            None if self.scale.is_above(value) => (0, self.glyphs.above),
            None => (self.height.saturating_sub(1), self.glyphs.below),
        }
    }

    /// Names the lines at the right edge, each where it runs; where several share a row, as many as
    /// there is room for.
    fn names(&mut self) {
        let column = self.end() + 2;
        for (line, named) in names::by_row(self.chart, self.weeks.end, &self.scale) {
            let ink = named.first().map_or(Ink::Plain, |(_, ink)| *ink);
            let mut texts = names::joined(&named);
            let _named = texts.any(|text| self.canvas.text(column, line, &text, ink));
        }
    }
}
