//! Documents: what a report says, as a value, and the forms it can be given.
//!
//! A report is a pure function from a board and words to a [`Document`]; how that looks is not its
//! business. [`Document::print`] gives it as plain text, Markdown, HTML, CSV or JSON, each the same
//! to the byte for the same document, and [`text::lines`] gives it to the screen.
//!
//! - A [`Document`] is a title and [`Block`]s: headings, paragraphs, lists, [`Table`]s, [`Fact`]s
//!   and notes. What has a stable English `key` keeps it in the data, whatever the language.
//! - A [`Cell`] is said in words and held as data.

mod cell;
mod csv;
pub(super) mod html;
mod json;
mod markdown;
mod style;
mod table;
#[cfg(test)]
pub(crate) mod tests;
pub mod text;

use serde_json::Value as Json;

use crate::locale::{Lang, capitalised};

use super::exchange::delimited::Dialect;
use super::table::Paper;

pub use cell::{Cell, Fact};
pub use table::{Align, Column, Table};

/// A report, before it has a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What kind of report it is; its stable English name.
    pub key: &'static str,
    /// The language of its words.
    pub lang: Lang,
    /// What it is called.
    pub title: String,
    blocks: Vec<Block>,
}

/// A part of a document, in the order it is read.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// The title of what follows.
    Heading {
        /// How deep it stands.
        level: Level,
        /// Its stable English name.
        key: &'static str,
        /// The title.
        text: String,
    },
    /// Something said in sentences; a line break in it is kept.
    Paragraph(String),
    /// Things that belong together, each as its own item.
    List(Vec<Cell>),
    /// Rows and columns.
    Table(Table),
    /// Labels with what they stand for.
    Facts(Vec<Fact>),
    /// Something to be minded: that it is a draft, that numbers are missing.
    Note(String),
}

/// How deep a heading stands under the title.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// A main part of the document.
    Section,
    /// A part of a section.
    Part,
}

/// The forms that a document can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text for a terminal, a mail or a screen reader.
    Text(Paper),
    /// Markdown (`CommonMark`, tables as on GitHub).
    Markdown,
    /// A whole web page in one file, without scripts.
    Html,
    /// The tables alone, for a spreadsheet or another program.
    Csv(Dialect),
    /// Data, with stable English keys.
    Json,
}

impl Document {
    /// Begins a document.
    pub const fn new(key: &'static str, lang: Lang, title: String) -> Self {
        Self {
            key,
            lang,
            title,
            blocks: Vec::new(),
        }
    }

    /// Begins a section.
    pub fn section(&mut self, key: &'static str, text: String) {
        let level = Level::Section;
        self.blocks.push(Block::Heading { level, key, text });
    }

    /// Begins a part of a section; before the first section it is one itself, so that no level is
    /// left out (WCAG 2.2, 1.3.1).
    pub fn part(&mut self, key: &'static str, text: String) {
        let section = |block: &Block| matches!(block, Block::Heading { .. });
        let level = if self.blocks.iter().any(section) {
            Level::Part
        } else {
            Level::Section
        };
        self.blocks.push(Block::Heading { level, key, text });
    }

    /// Says something, unless there is nothing to say.
    pub fn paragraph(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.blocks.push(Block::Paragraph(text));
        }
    }

    /// Lists things, if there are any.
    pub fn list(&mut self, items: Vec<Cell>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Puts in a table, if it has rows.
    pub fn table(&mut self, table: Table) {
        if !table.rows().is_empty() {
            self.blocks.push(Block::Table(table));
        }
    }

    /// Puts in labelled facts, if there are any.
    pub fn facts(&mut self, mut facts: Vec<Fact>) {
        for fact in &mut facts {
            fact.label = capitalised(&fact.label);
        }
        if !facts.is_empty() {
            self.blocks.push(Block::Facts(facts));
        }
    }

    /// Puts in something to be minded.
    pub fn note(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Note(text.into()));
    }

    /// What it says, in the order it is read.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Writes the document in a form.
    pub fn print(&self, form: Form) -> String {
        match form {
            Form::Text(paper) => text::print(self, paper),
            Form::Markdown => markdown::print(self),
            Form::Html => html::print(self),
            Form::Csv(dialect) => csv::print(self, dialect),
            Form::Json => format!("{:#}\n", self.data()),
        }
    }

    /// The document as data, with stable English keys.
    pub fn data(&self) -> Json {
        json::data(self)
    }
}
