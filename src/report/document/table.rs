//! Tables of documents: every column has a title, and the first cell of a row names the row.

use super::Cell;
use crate::locale::capitalised;

/// To which side the cells of a column stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words: from the start of the column.
    Start,
    /// Numbers: to its end, so that their digits stand under each other.
    End,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its stable English name.
    pub key: &'static str,
    /// Its title.
    pub title: String,
    /// To which side its cells stand.
    pub align: Align,
    /// Whether it is left out of a text where nothing stands in it.
    pub spare: bool,
}

impl Column {
    /// A column of words.
    pub fn words(key: &'static str, title: impl AsRef<str>) -> Self {
        Self {
            key,
            title: capitalised(title.as_ref()),
            align: Align::Start,
            spare: false,
        }
    }

    /// Leaves the column out of a text where nothing stands in it.
    #[must_use]
    pub fn if_any(self) -> Self {
        Self {
            spare: true,
            ..self
        }
    }

    /// A column of numbers.
    pub fn numbers(key: &'static str, title: impl AsRef<str>) -> Self {
        Self {
            align: Align::End,
            ..Self::words(key, title)
        }
    }
}

/// Rows and columns; the first column holds the names of the rows.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Its stable English name.
    pub key: &'static str,
    /// What it shows, in a few words.
    pub caption: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

impl Table {
    /// Begins a table with what it shows and its columns.
    pub fn new(key: &'static str, caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self {
            key,
            caption: caption.into(),
            columns,
            rows: Vec::new(),
        }
    }

    /// Adds a row. Every row gets as many cells as there are columns: what is missing is empty,
    /// what is too much is left out.
    pub fn row(&mut self, mut cells: Vec<Cell>) {
        cells.resize(self.columns.len(), Cell::nothing());
        self.rows.push(cells);
    }

    /// The table without spare columns that nothing stands in.
    pub(super) fn filled(&self) -> Self {
        let is_empty = |nth: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(nth));
            cells.all(|cell| cell.said.is_empty())
        };
        let columns = self.columns.iter().enumerate();
        let stays: Vec<bool> = columns
            .map(|(nth, column)| !column.spare || !is_empty(nth))
            .collect();
        Self {
            columns: kept(&self.columns, &stays),
            rows: self.rows.iter().map(|row| kept(row, &stays)).collect(),
            ..Self::new(self.key, self.caption.clone(), Vec::new())
        }
    }

    /// The columns, in the order they stand.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The rows, each with a cell a column.
    pub fn rows(&self) -> &[Vec<Cell>] {
        &self.rows
    }
}

/// What stays of a row.
fn kept<T: Clone>(all: &[T], stays: &[bool]) -> Vec<T> {
    let kept = all.iter().zip(stays).filter(|(_, stays)| **stays);
    kept.map(|(one, _)| one.clone()).collect()
}
