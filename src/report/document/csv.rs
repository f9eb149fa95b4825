//! The tables of a document for spreadsheets and other programs.

use super::{Block, Cell as Said, Document, Table};
use crate::report::exchange::delimited::{self, Dialect};
use crate::report::exchange::{Cell, Rows};

/// The mark that tells Excel that a text is UTF-8.
const MARK: &str = "\u{feff}";

/// Writes the tables, each after its caption where there are several, with an empty row between
/// them. Numbers are written in full, not as people read them.
pub(super) fn print(document: &Document, dialect: Dialect) -> String {
    let tables: Vec<&Table> = document.blocks().iter().filter_map(table).collect();
    let captioned = tables.len() > 1;
    let mut rows = Rows::new();
    for table in tables {
        if !rows.is_empty() {
            rows.push(vec![Cell::Empty]);
        }
        if captioned {
            rows.push(vec![Cell::text(&table.caption)]);
        }
        let titles = table.columns().iter();
        rows.push(titles.map(|column| Cell::text(&column.title)).collect());
        rows.extend(
            table
                .rows()
                .iter()
                .map(|row| row.iter().map(cell).collect()),
        );
    }
    let text = delimited::write(&rows, dialect);
    match dialect {
        Dialect::Excel => format!("{MARK}{text}"),
        Dialect::Plain => text,
    }
}

const fn table(block: &Block) -> Option<&Table> {
    match block {
        Block::Table(table) => Some(table),
        _ => None,
    }
}

fn cell(said: &Said) -> Cell {
    match said.data.as_f64() {
        Some(number) => Cell::Number(number),
        None => Cell::text(&said.said),
    }
}
