//! A document as plain text: for a terminal, a mail, a screen reader, and for the screen.
//!
//! Nothing is drawn: no rules, no boxes, no underlines that a screen reader would spell out. A
//! table that does not fit the paper is written a row at a time, with the columns' titles before
//! their cells, so that nothing is ever cut.

use unicode_width::UnicodeWidthStr;

use super::{Align, Block, Cell, Column, Document, Fact, Level, Table};
use crate::report::table::Paper;

/// What a line is, for those who give it a style.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Of the document's title.
    Title,
    /// Of a section's title.
    Section,
    /// Of the title of a part.
    Part,
    /// The caption of a table, or its columns' titles.
    Head,
    /// What is said.
    Body,
    /// Something to be minded.
    Note,
    /// Between two blocks.
    Gap,
}

/// A line of text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub role: Role,
    /// What it says.
    pub text: String,
}

/// No paper is narrower than this to its text.
const LEAST: usize = 20;

/// Writes the document.
pub(super) fn print(document: &Document, paper: Paper) -> String {
    let mut text = String::new();
    for line in lines(document, paper, usize::MAX) {
        text.push_str(line.text.trim_end());
        text.push('\n');
    }
    text
}

/// Lays the document out in lines: tables over the whole width, words over so many columns at most.
pub fn lines(document: &Document, paper: Paper, widest: usize) -> Vec<Line> {
    let mut sheet = Sheet {
        paper,
        widest,
        lines: Vec::new(),
    };
    sheet.put(Role::Title, "", &document.title);
    let mut after_heading = false;
    for block in document.blocks() {
        if !after_heading {
            sheet.gap();
        }
        after_heading = matches!(block, Block::Heading { .. });
        sheet.block(block);
    }
    sheet.lines
}

struct Sheet {
    paper: Paper,
    widest: usize,
    lines: Vec<Line>,
}

impl Sheet {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text, .. } => {
                let role = match level {
                    Level::Section => Role::Section,
                    Level::Part => Role::Part,
                };
                if role == Role::Section || self.is_under_heading() {
                    self.gap();
                }
                self.put(role, "", text);
            }
            Block::Paragraph(text) => self.put(Role::Body, "", text),
            Block::Note(text) => self.put(Role::Note, "", text),
            Block::List(items) => {
                for item in items {
                    self.put(Role::Body, "- ", &item.said);
                }
            }
            Block::Facts(list) => {
                for line in facts(list, self.paper) {
                    self.line(Role::Body, line);
                }
            }
            Block::Table(table) => self.table(table),
        }
    }

    /// Tells whether a heading stands right above, with nothing under it yet.
    fn is_under_heading(&self) -> bool {
        let last = self.lines.last().map(|line| line.role);
        matches!(last, Some(Role::Section | Role::Part))
    }

    /// Puts in a text, broken over lines; those after the first stand under its first word.
    fn put(&mut self, role: Role, begin: &str, text: &str) {
        let indent = " ".repeat(begin.width());
        let room = self.room(begin.width());
        for (nth, line) in self.paper.wrap(text, room).into_iter().enumerate() {
            let before = if nth == 0 { begin } else { &indent };
            self.line(role, format!("{before}{line}"));
        }
    }

    fn table(&mut self, table: &Table) {
        let table = &table.filled();
        self.put(Role::Head, "", &table.caption);
        match columns(table, self.paper) {
            Some(lines) => {
                for (nth, line) in lines.into_iter().enumerate() {
                    let role = if nth == 0 { Role::Head } else { Role::Body };
                    self.line(role, line);
                }
            }
            None => self.records(table),
        }
    }

    /// A row at a time: its name, and under it each cell after its column's title. A card's number
    /// and its title are one name.
    fn records(&mut self, table: &Table) {
        let keys: Vec<&str> = table.columns().iter().map(|column| column.key).collect();
        let named = if keys.starts_with(&["number", "title"]) {
            2
        } else {
            1
        };
        for row in table.rows() {
            let name = row.iter().take(named).map(|cell| cell.said.as_str());
            let name: Vec<&str> = name.filter(|said| !said.is_empty()).collect();
            self.put(Role::Body, "- ", &name.join(" "));
            let cells = table.columns().iter().zip(row).skip(named);
            for (column, cell) in cells.filter(|(_, cell)| !cell.said.is_empty()) {
                let text = format!("{}: {}", column.title, cell.said);
                self.put(Role::Body, "  ", &text);
            }
        }
    }

    fn gap(&mut self) {
        self.line(Role::Gap, String::new());
    }

    fn line(&mut self, role: Role, text: String) {
        let text = self.paper.printed(text);
        self.lines.push(Line { role, text });
    }

    fn room(&self, indent: usize) -> usize {
        let room = |width: usize| width.min(self.widest).saturating_sub(indent).max(LEAST);
        self.paper.width.map_or(usize::MAX, room)
    }
}

/// Lays facts out with their labels in a column of their own.
pub fn facts(facts: &[Fact], paper: Paper) -> Vec<String> {
    let widest = facts.iter().map(|fact| fact.label.width()).max();
    let indent = widest.unwrap_or(0) + 2;
    let room = |width: usize| width.saturating_sub(indent).max(LEAST);
    let room = paper.width.map_or(usize::MAX, room);
    let mut lines = Vec::new();
    for fact in facts {
        let mut label = fact.label.as_str();
        for line in paper.wrap(&fact.text, room) {
            let fill = " ".repeat(indent - label.width());
            lines.push(format!("{label}{fill}{line}").trim_end().to_owned());
            label = "";
        }
    }
    lines
}

/// The table in columns, titles first; none where that leaves too little room for words or a cell
/// has several lines of its own.
fn columns(table: &Table, paper: Paper) -> Option<Vec<String>> {
    let several = |cell: &Cell| cell.said.contains('\n');
    if table.rows().iter().flatten().any(several) {
        return None;
    }
    let widths = widths(table, paper)?;
    let titles = table.columns().iter().map(|one| one.title.as_str());
    let mut lines = row(table, &widths, paper, titles);
    for cells in table.rows() {
        let cells = cells.iter().map(|one| one.said.as_str());
        lines.extend(row(table, &widths, paper, cells));
    }
    Some(lines)
}

/// Between two columns.
const BETWEEN: usize = 2;
/// A column whose cells are broken over lines keeps this width.
const WORDS: usize = 24;

/// How wide each column is: as its widest cell, but the widest of all gives way to the paper.
fn widths(table: &Table, paper: Paper) -> Option<Vec<usize>> {
    let width = |(nth, column): (usize, &Column)| {
        let cells = table.rows().iter().filter_map(|row| row.get(nth));
        let widest = cells.map(|cell| cell.said.width()).max().unwrap_or(0);
        widest.max(column.title.width())
    };
    let columns = table.columns().iter().enumerate();
    let mut widths: Vec<usize> = columns.map(width).collect();
    let gaps = BETWEEN * widths.len().saturating_sub(1);
    let whole = widths.iter().sum::<usize>() + gaps;
    let over = paper.width.map_or(0, |most| whole.saturating_sub(most));
    let widest = widths.iter_mut().max()?;
    if over > 0 {
        *widest = widest.checked_sub(over).filter(|left| *left >= WORDS)?;
    }
    Some(widths)
}

/// The lines of a row, its cells broken to their columns.
fn row<'a>(
    table: &Table,
    widths: &[usize],
    paper: Paper,
    cells: impl Iterator<Item = &'a str>,
) -> Vec<String> {
    let wrapped = cells
        .zip(widths)
        .map(|(cell, width)| paper.wrap(cell, *width));
    let wrapped: Vec<Vec<String>> = wrapped.collect();
    let height = wrapped.iter().map(Vec::len).max().unwrap_or(0);
    let line = |nth: usize| {
        let mut line = String::new();
        for ((column, cell), width) in table.columns().iter().zip(&wrapped).zip(widths) {
            let text = cell.get(nth).map_or("", String::as_str);
            let fill = " ".repeat(width.saturating_sub(text.width()));
            let (before, after) = match column.align {
                Align::Start => ("", fill.as_str()),
                Align::End => (fill.as_str(), ""),
            };
            line.extend([before, text, after, "  "]);
        }
        line.trim_end().to_owned()
    };
    (0..height).map(line).collect()
}
