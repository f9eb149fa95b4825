//! One thing that a document says: in words for people, as data for programs.

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::board::Number;

/// Something said, with the same thing as data.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// What people read.
    pub said: String,
    /// What programs read.
    pub data: Json,
}

impl Cell {
    /// Words that are their own data.
    pub fn words(said: impl Into<String>) -> Self {
        let said = said.into();
        let data = Json::from(said.as_str());
        Self { said, data }
    }

    /// Words for something that has a form of its own as data: a day, a week, a key, a card.
    pub fn of(said: impl Into<String>, data: impl Serialize) -> Self {
        Self {
            said: said.into(),
            data: json!(data),
        }
    }

    /// A number in words, and in full as data; whole numbers stay whole.
    pub fn number(said: impl Into<String>, value: f64) -> Self {
        Self::of(said, Number::new(value))
    }

    /// A count as it is.
    pub fn count(count: usize) -> Self {
        Self::of(count.to_string(), count)
    }

    /// Nothing: not known, or not asked for.
    pub const fn nothing() -> Self {
        Self {
            said: String::new(),
            data: Json::Null,
        }
    }
}

/// A label with what it stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The stable English name of what it is about.
    pub key: &'static str,
    /// What it is about.
    pub label: String,
    /// What it says.
    pub text: String,
    /// The same as data.
    pub data: Json,
}

impl Fact {
    /// Puts a label to a cell.
    pub fn new(key: &'static str, label: impl Into<String>, cell: Cell) -> Self {
        Self {
            key,
            label: label.into(),
            text: cell.said,
            data: cell.data,
        }
    }
}
