//! What stands in files as they lie on the disk, text by text: for those who look for what should
//! not be there. Nothing is understood and nothing is masked, so a broken file is read too.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::board::CardNumber;

use super::mask::literals;

/// A text in a file, as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The line that it begins on, counted from 1.
    pub line: usize,
    /// The card that it belongs to, where the file is laid out as this program writes it.
    pub card: Option<CardNumber>,
    /// The field, or nothing in a file that has none.
    pub field: String,
    /// The text. It may be client data: it is not for showing.
    pub text: String,
}

/// Finds all files under a folder, sorted; none where there is no such folder.
pub fn files_under(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = match folder.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files_under(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Reads the texts of a file: those in quotes of one that this program's boards are made of, and
/// the lines of any other, such as a draft.
pub fn written(path: &Path) -> io::Result<Vec<Written>> {
    let bytes = fs::read(path)?;
    let file = String::from_utf8_lossy(&bytes);
    let quoted = file.trim_start().starts_with(['(', '#', '[']) || file.starts_with("//");
    Ok(if quoted { texts(&file) } else { lines(&file) })
}

fn lines(file: &str) -> Vec<Written> {
    let written = |(at, text): (usize, &str)| Written {
        line: at + 1,
        card: None,
        field: String::new(),
        text: text.to_owned(),
    };
    file.lines().enumerate().map(written).collect()
}

fn texts(file: &str) -> Vec<Written> {
    let mut found = Vec::new();
    let (mut done, mut line, mut card) = (0, 1, None);
    for place in literals(file) {
        let between = file.get(done..place.start).unwrap_or_default();
        card = card_after(between, card);
        found.extend(comment(between, line));
        line += between.matches('\n').count();
        let text = file.get(place.clone()).unwrap_or_default();
        let raw = between.trim_end_matches(['"', '#']).ends_with('r');
        found.push(Written {
            line,
            card,
            field: field_before(between),
            text: if raw { text.to_owned() } else { plain(text) },
        });
        line += text.matches('\n').count();
        done = place.end;
    }
    found.extend(comment(file.get(done..).unwrap_or_default(), line));
    found
}

/// What stands between two texts, where a person has written a comment there.
fn comment(between: &str, line: usize) -> Option<Written> {
    let has_one = between.contains("//") || between.contains("/*");
    has_one.then(|| Written {
        line,
        card: None,
        field: String::new(),
        text: between.to_owned(),
    })
}

/// The card that is spoken of after some lines: each begins with a bracket alone on its line, and
/// tells its number before anything that was typed.
fn card_after(between: &str, before: Option<CardNumber>) -> Option<CardNumber> {
    let mut card = before;
    for line in between.lines() {
        if line == "    (" {
            card = None;
        } else if let Some(number) = line.strip_prefix("      number: ") {
            card = number.trim_end_matches(',').parse().ok();
        }
    }
    card
}

/// The field whose value begins, or continues, after some signs: `title: "` and `["ett", "`.
fn field_before(between: &str) -> String {
    let name = between.rsplit_once(':').map_or("", |(before, _)| before);
    let start = name.rfind(|c: char| !c.is_alphanumeric() && c != '_');
    let name = start.map_or(name, |at| name.get(at + 1..).unwrap_or_default());
    name.to_owned()
}

/// Takes the escapes out of a text.
fn plain(text: &str) -> String {
    if !text.contains('\\') {
        return text.to_owned();
    }
    let quoted = format!("\"{text}\"");
    super::write::options()
        .from_str(&quoted)
        .unwrap_or_else(|_unreadable| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_its_line_its_card_and_its_field() {
        let file = "(\n  about: (\n    name: \"Enhet\",\n  ),\n  proposals: [\n    (\n      id: \"a\",\n      number: 31,\n      body: (\n        title: \"Ring \\u{31}\",\n        problem: r#\"Två\n\"rader\"\"#,\n      ),\n    ),\n    (\n      id: \"b\",\n    ),\n  ],\n)\n";
        let told: Vec<_> = texts(file)
            .into_iter()
            .map(|one| (one.line, one.card.map(|card| card.0), one.field, one.text))
            .collect();
        let row =
            |line, card, field: &str, text: &str| (line, card, field.to_owned(), text.to_owned());
        assert_eq!(
            told,
            [
                row(3, None, "name", "Enhet"),
                row(7, None, "id", "a"),
                row(10, Some(31), "title", "Ring 1"),
                row(11, Some(31), "problem", "Två\n\"rader\""),
                row(16, None, "id", "b"),
            ]
        );
    }
}
