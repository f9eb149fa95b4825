//! A list as text: its titles, and a table under each.

use chrono::NaiveDate;

use super::super::table::{Paper, Table};
use super::{Register, Row, said};
use crate::board::Board;
use crate::locale::Words;

/// Writes the lines of a list on paper.
pub fn print(
    words: &Words,
    (board, today): (&Board, NaiveDate),
    register: Register,
    rows: &[Row],
    paper: Paper,
) -> String {
    let mut text = String::new();
    let mut table = empty();
    for row in rows {
        if let Row::Title(title, count) = row {
            text.push_str(&std::mem::replace(&mut table, empty()).print(paper));
            let gap = if text.is_empty() { "" } else { "\n" };
            text.extend([gap, title, " (", &count.to_string(), ")\n"]);
        } else {
            let said = said(words, board, today, register, row);
            let facts: Vec<String> = said.facts.into_iter().chain(said.when).collect();
            table
                .rows
                .push(vec![said.lead, said.text, facts.join(", ")]);
        }
    }
    text + &table.print(paper)
}

fn empty() -> Table {
    Table {
        head: vec![String::new(); 3],
        rows: Vec::new(),
        giving: 1,
    }
}
