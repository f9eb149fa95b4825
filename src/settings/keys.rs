//! The keymap file: other keys for the commands of the screen, in RON beside the settings.
//!
//! ```ron
//! (
//!     letters: true,
//!     keys: {
//!         "new_proposal": ["å", "F2"],
//!     },
//! )
//! ```
//!
//! What the names mean is for others to say; here they are only read, each with its place, so
//! that a mistake can be shown where it stands.

use std::fmt;
use std::path::Path;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};

use super::{parse, read_file};
use crate::store::{StoreError, Syntax};

/// The file's name in the platform's folder for settings.
pub const KEYS_FILE_NAME: &str = "keys.ron";

/// A line and a column, both counted from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Something written, and where.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// What.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// A command with the keys it is to have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenRow {
    /// The command's name.
    pub command: Written,
    /// The keys' names.
    pub keys: Vec<Written>,
}

/// The file as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WrittenKeys {
    /// Whether keys that type a character are commands where nothing is typed.
    pub letters: bool,
    /// The commands that are to have other keys, in the order of the file.
    pub rows: Vec<WrittenRow>,
    /// Fields that this version does not know; they are passed over.
    pub unknown: Vec<String>,
}

impl Default for WrittenKeys {
    fn default() -> Self {
        Self {
            letters: true,
            rows: Vec::new(),
            unknown: Vec::new(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct File {
    letters: Option<bool>,
    keys: Rows,
}

/// A map that keeps its order and what stands in it twice.
#[derive(Default)]
struct Rows(Vec<(String, Vec<String>)>);

impl<'de> Deserialize<'de> for Rows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Pairs;
        impl<'de> Visitor<'de> for Pairs {
            type Value = Rows;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of commands and lists of keys")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Rows, M::Error> {
                let mut rows = Vec::new();
                while let Some(row) = map.next_entry()? {
                    rows.push(row);
                }
                Ok(Rows(rows))
            }
        }
        deserializer.deserialize_map(Pairs)
    }
}

/// Reads the keymap file of a folder; a file that is not there changes nothing.
pub fn read_keys(folder: &Path) -> Result<WrittenKeys, StoreError> {
    let read = read_file(&folder.join(KEYS_FILE_NAME), written)?;
    Ok(read.unwrap_or_default())
}

fn written(text: &str) -> Result<WrittenKeys, Syntax> {
    let (file, unknown): (File, _) = parse(text)?;
    // The only strings of the file are the names, so they stand in the order of the rows.
    let mut places = strings(text).into_iter();
    let mut at = |text| Written {
        text,
        place: places.next().unwrap_or_default(),
    };
    let rows = file.keys.0.into_iter().map(|(command, keys)| WrittenRow {
        command: at(command),
        keys: keys.into_iter().map(&mut at).collect(),
    });
    let rows = rows.collect();
    Ok(WrittenKeys {
        letters: file.letters.unwrap_or(true),
        rows,
        unknown,
    })
}

/// Finds where each string of a RON text begins, but for those in comments.
fn strings(text: &str) -> Vec<Place> {
    let mut found = Vec::new();
    let mut state = State::Code;
    let mut before = ' ';
    let mut place = Place { line: 1, column: 0 };
    for c in text.chars() {
        place.column += 1;
        state = match (state, before, c) {
            (State::Code, '/', '/') => State::Line,
            (State::Code, '/', '*') => State::Block(1),
            (State::Code, _, '"') => {
                found.push(place);
                State::String
            }
            (State::String, '\\', _) => State::String,
            (State::String, _, '"') | (State::Line, _, '\n') | (State::Block(1), '*', '/') => {
                State::Code
            }
            (State::Block(depth), '/', '*') => State::Block(depth + 1),
            (State::Block(depth), '*', '/') => State::Block(depth - 1),
            (state, ..) => state,
        };
        // A backslash that is itself escaped escapes nothing.
        let escaped = before == '\\' && c == '\\' && state == State::String;
        before = if escaped { ' ' } else { c };
        if c == '\n' {
            place = Place {
                line: place.line + 1,
                column: 0,
            };
        }
    }
    found
}

/// Where in a RON text one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Code,
    String,
    Line,
    Block(usize),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_found_with_its_place() {
        let text = "// \"no\"\n(letters: false, /* \"nor\" */\n  keys: {\n    \"a\\\\\": [\"å\", \"F2\"],\n    \"b\": [],\n  })";
        let file = written(text).unwrap();
        assert!(!file.letters);
        let row = &file.rows[0];
        assert_eq!(row.command.text, "a\\");
        assert_eq!(row.command.place, Place { line: 4, column: 5 });
        assert_eq!(row.keys[0].text, "å");
        assert_eq!(
            row.keys[1].place,
            Place {
                line: 4,
                column: 18
            }
        );
        assert_eq!(file.rows[1].command.place, Place { line: 5, column: 5 });
    }

    #[test]
    fn a_file_that_says_nothing_changes_nothing() {
        assert_eq!(written("()").unwrap(), WrittenKeys::default());
        assert_eq!(written("(sound: 1)").unwrap().unknown, ["sound"]);
        assert!(written("(keys: {\"undo\": \"F2\"})").is_err());
    }

    #[test]
    fn a_command_that_stands_twice_is_kept_twice() {
        let file = written("(keys: {\"undo\": [\"F2\"], \"undo\": [\"F3\"]})").unwrap();
        assert_eq!(file.rows.len(), 2);
    }
}
