//! A run or control chart in characters, for the screen and for paper alike.
//!
//! ```text
//!  40 ┤            ●                              limit ·  upper limit 38,1
//!  30 ┤  ●   ●   ●   ●   ●           ■  ■         centre ─ mean 29,4
//!  20 ┤    ●   ●       ●   ●  ■  ■                limit ·  lower limit 20,7
//!     └┬───────┬───────┬───────┬──────
//!      v. 40   v. 44   v. 48   v. 52
//!      2026
//! ```
//!
//! The axis is drawn from the values and every line that is shown, never from a part of them; a
//! week without a value leaves a gap. Only an odd week, which is not counted in, may lie outside: an
//! arrow at the edge stands for it where it would press all others together.

mod axis;
mod canvas;
mod draw;
mod glyphs;
mod names;

pub use axis::Ladder;
pub use canvas::{Ink, Run};

use std::ops::Range;

use crate::board::Week;
use crate::locale::Words;

/// What is to be drawn, a row a week.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Chart {
    /// The week of row 0; without it rows are numbered from 1.
    pub first: Option<Week>,
    /// The values.
    pub values: Vec<Option<f64>>,
    /// The values of odd weeks, drawn hollow.
    pub odd: Vec<Option<f64>>,
    /// Rows with a signal.
    pub signals: Vec<bool>,
    /// The centre line of each row.
    pub centre: Vec<Option<f64>>,
    /// The lower limit of each row.
    pub lower: Vec<Option<f64>>,
    /// The upper limit of each row.
    pub upper: Vec<Option<f64>>,
    /// What the last centre line and limits are called, with their figures; upper, centre, lower.
    pub names: [String; 3],
    /// Level lines over the whole chart, such as target and cap, with what they are called.
    pub lines: Vec<(f64, String)>,
    /// Rows where something began, and its short name.
    pub starts: Vec<(usize, String)>,
    /// What a value cannot be below or above; lines outside are not drawn.
    pub bounds: (f64, f64),
    /// What the scale has to hold besides, so that several charts share one.
    pub span: Option<(f64, f64)>,
    /// Whether a chart under it tells the weeks of both.
    pub told_below: bool,
}

impl Chart {
    /// Gives the week of a row, where weeks are known.
    pub fn week(&self, row: usize) -> Option<Week> {
        Some(self.first?.plus(i64::try_from(row).ok()?))
    }

    /// Visits every figure of some rows that a scale has to hold: all values, those of odd weeks too,
    /// and the lines that lie within what a value can be.
    fn figures(&self, rows: Range<usize>) -> impl Iterator<Item = f64> {
        let odd = self
            .odd
            .get(rows.start.min(self.odd.len())..rows.end.min(self.odd.len()));
        let odd: Vec<f64> = odd.unwrap_or_default().iter().flatten().copied().collect();
        self.counted(rows).chain(odd)
    }

    /// Visits the same figures but for those of odd weeks.
    fn counted(&self, rows: Range<usize>) -> impl Iterator<Item = f64> {
        let within = |value: &f64| (self.bounds.0..=self.bounds.1).contains(value);
        let seen = |list: &[Option<f64>]| {
            let end = rows.end.min(list.len());
            let list = list.get(rows.start.min(end)..end).unwrap_or_default();
            list.iter().flatten().copied().collect::<Vec<f64>>()
        };
        let values = seen(&self.values);
        let drawn = [&self.centre, &self.lower, &self.upper].map(|list| seen(list));
        let lines = self.lines.iter().map(|line| line.0);
        let drawn = drawn.into_iter().flatten().chain(lines).filter(within);
        values
            .into_iter()
            .chain(drawn.collect::<Vec<f64>>())
            .chain(self.span.into_iter().flat_map(|(low, high)| [low, high]))
    }
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// Columns.
    pub width: usize,
    /// Lines, those under the axis included.
    pub height: usize,
    /// Which characters it is drawn with.
    pub strokes: Strokes,
    /// Most weeks to show, the newest ones.
    pub weeks: usize,
    /// The row that is being read, where one is.
    pub cursor: Option<usize>,
    /// Columns that the figures at the left and the names at the right take at least, so that
    /// charts under each other have their weeks in the same columns.
    pub margins: (usize, usize),
}

/// Which characters a chart is drawn with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Strokes {
    /// Lines and blocks that common console fonts have.
    #[default]
    Standard,
    /// Braille dots, four heights to a line; many fonts lack them.
    Braille,
    /// Plain characters only.
    Ascii,
}

impl Strokes {
    /// Chooses by whether only plain characters may be used.
    pub const fn plain(ascii: bool) -> Self {
        if ascii { Self::Ascii } else { Self::Standard }
    }
}

/// Tells how many columns the figures at the left and the names at the right of a chart take.
pub fn margins(words: &Words, chart: &Chart, frame: Frame) -> (usize, usize) {
    draw::margins(words, chart, frame)
}

/// Counts the lines of a frame that stand under the plot.
pub fn under(chart: &Chart) -> usize {
    draw::under(chart)
}

/// The signs that a value of an odd week and one with a signal are drawn with.
pub const fn signs(strokes: Strokes) -> (char, char) {
    glyphs::signs(strokes)
}

/// Tells which row stands in a column of the frame; `None` beside the weeks.
pub fn row_at(words: &Words, chart: &Chart, frame: Frame, column: usize) -> Option<usize> {
    draw::row_at(words, chart, frame, column)
}

/// Draws a chart, line by line in runs of one ink. Nothing is drawn where there is no value or no
/// room.
pub fn draw(words: &Words, chart: &Chart, frame: Frame) -> Vec<Vec<Run>> {
    draw::chart(words, chart, frame)
}

/// Writes a chart as plain text.
pub fn text(words: &Words, chart: &Chart, frame: Frame) -> String {
    let mut text = String::new();
    for line in draw(words, chart, frame) {
        let line: String = line.iter().map(|run| run.text.as_str()).collect();
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests;
