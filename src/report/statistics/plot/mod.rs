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
//! week without a value leaves a gap.

mod axis;
mod canvas;
mod draw;

pub use canvas::{Ink, Run};

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
}

/// How a chart is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame {
    /// Columns.
    pub width: usize,
    /// Lines, those under the axis included.
    pub height: usize,
    /// Whether only plain characters may be used.
    pub ascii: bool,
    /// Most weeks to show, the newest ones.
    pub weeks: usize,
    /// The row that is being read, where one is.
    pub cursor: Option<usize>,
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
