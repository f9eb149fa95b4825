//! Weekly values as tables that other programs read and write: in from a spreadsheet, out to one.
//!
//! Two layouts are read. The long one has a row a value, under headings that may stand in any
//! order and in any of the program's languages:
//!
//! ```text
//! mått;vecka;värde;av;flickor;pojkar;anmärkning
//! orosanmalningar;2026-W47;149;;70;79;
//! i-tid;2026-W47;42;50;;;två sjuka
//! ```
//!
//! The wide one has a row a week and a column a metric, headed by its key or its name:
//!
//! ```text
//! vecka;orosanmalningar;i-tid
//! 2026-W47;149;42/50
//! ```
//!
//! What a table does not speak of stays as it is: an empty cell changes nothing, and the parts and
//! the note of a week stay where the table has no column for them. So the same table twice is the
//! same as once. Only the long layout is written ([`export`]), since it holds everything.

pub mod amount;
pub mod delimited;
pub mod export;
mod heading;
pub mod import;
mod long;
mod week;
mod wide;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

/// What stands in one place of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, or a number written as one.
    Text(String),
    /// A number that needs no reading.
    Number(f64),
    /// A day.
    Day(NaiveDate),
    /// What a spreadsheet shows where it could not compute, such as `#DIV/0!`.
    Wrong(String),
}

impl Cell {
    /// A text, or nothing where it has only spaces.
    pub fn text(text: &str) -> Self {
        if text.trim().is_empty() {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// Tells whether nothing stands there.
    pub const fn is_empty(&self) -> bool {
        matches!(self, Self::Empty)
    }

    /// What stands there, for a sentence that names it.
    fn written(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Wrong(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// A table: rows of cells, the first with the headings.
pub type Rows = Vec<Vec<Cell>>;
