//! Cells and columns that documents have in common.

use chrono::NaiveDate;

use crate::board::{Board, CardId, CardNumber, Signature};
use crate::locale::Words;
use crate::report::document::{Cell, Column, Document, Table};
use crate::report::name;

/// The number that people say: `#31`.
pub(super) fn number(number: CardNumber) -> Cell {
    Cell::of(number.to_string(), number)
}

/// Who, or nobody.
pub(super) fn person(who: Option<&Signature>) -> Cell {
    who.map_or_else(Cell::nothing, |who| Cell::of(who.to_string(), who))
}

/// A day in a table, or none.
pub(super) fn day(words: &Words, day: Option<NaiveDate>) -> Cell {
    day.map_or_else(Cell::nothing, |day| Cell::of(words.date_in_table(day), day))
}

/// A card by its number and title.
pub(super) fn card(words: &Words, board: &Board, id: CardId) -> Cell {
    Cell::of(name::of(words, board, id), id)
}

/// The column that names the rows of a table of cards, and the one with their titles.
pub(super) fn named(words: &Words) -> Vec<Column> {
    vec![
        Column::words("number", words.text("column-number")),
        Column::words("title", words.text("field-title")),
    ]
}

/// A column with its title from the messages.
pub(super) fn column(words: &Words, key: &'static str, title: &str) -> Column {
    Column::words(key, words.text(title))
}

/// Puts in a table, or the sentence that there is nothing.
pub(super) fn table_or(document: &mut Document, table: Table, nothing: String) {
    if table.rows().is_empty() {
        document.paragraph(nothing);
    } else {
        document.table(table);
    }
}
