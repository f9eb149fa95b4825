//! A shared card as one small file, for units that share no folder: what is said, where it comes
//! from, and nobody's name, no value and no comment.

use ron::ser::PrettyConfig;
use serde::{Deserialize, Serialize};

use super::write::options;
use crate::board::{Finding, Line, Origin, Text};

/// The format that this version writes.
const FORMAT: u32 = 1;
/// More than this is no shared card: 256 KiB.
pub const EXAMPLE_MOST_BYTES: u64 = 256 << 10;
/// What the file begins with: the extension for other tools, and a word to people.
const HEADER: &str = "#![enable(implicit_some)]\n// Ett delat exempel ur tavla. Läses in med: tavla import example FIL\n";

/// What kind of file it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum FileKind {
    /// A shared card.
    SharedExample,
}

/// What a file of a shared card says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExampleFile {
    format: u32,
    kind: FileKind,
    /// Where it comes from; the title stands there.
    pub from: Origin,
    /// The key of a proposal's status; None for a good example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Line>,
    /// The latest verdict that was stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Finding>,
    /// What was wrong.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub problem: Text,
    /// What was done about it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub idea: Text,
    /// What it was to give.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub expected: Text,
    /// What was learnt.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub learning: Text,
}

/// Why a file is no shared card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoExample {
    /// It is not text in UTF-8, or too large.
    NotText,
    /// It is another kind of file.
    Foreign,
    /// It was written by a newer version.
    Newer,
    /// It is broken.
    Broken {
        /// The line, counted from 1.
        line: usize,
        /// The column in characters, counted from 1.
        column: usize,
        /// What the reader says about it.
        message: String,
    },
}

/// What any file of this program's says of itself.
#[derive(Deserialize)]
struct Heading {
    format: u32,
    kind: AnyKind,
}

/// The kinds of files that there are, as far as it matters here.
#[derive(PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum AnyKind {
    SharedExample,
    #[serde(other)]
    Other,
}

impl ExampleFile {
    /// A file that says nothing yet but where it comes from.
    pub const fn from(from: Origin) -> Self {
        Self {
            format: FORMAT,
            kind: FileKind::SharedExample,
            from,
            status: None,
            verdict: None,
            problem: Text::EMPTY,
            idea: Text::EMPTY,
            expected: Text::EMPTY,
            learning: Text::EMPTY,
        }
    }

    /// Writes the file.
    pub fn write(&self) -> Result<String, ron::Error> {
        let config = PrettyConfig::new().new_line("\n").indentor("  ");
        let text = options().to_string_pretty(self, config)?;
        Ok(format!("{HEADER}{text}\n"))
    }

    /// Reads a file, or says why it is none.
    pub fn read(bytes: &[u8]) -> Result<Self, NoExample> {
        let text = std::str::from_utf8(bytes).map_err(|_bad| NoExample::NotText)?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let read = options().from_str::<Self>(text);
        let error = match read {
            Ok(file) if file.format <= FORMAT => return Ok(file),
            Ok(_) => return Err(NoExample::Newer),
            Err(error) => error,
        };
        // A whole file of another kind, or of a later version, is not broken.
        Err(match options().from_str::<Heading>(text) {
            Ok(heading) if heading.kind == AnyKind::Other => NoExample::Foreign,
            Ok(heading) if heading.format > FORMAT => NoExample::Newer,
            Ok(_) => broken(&error),
            Err(_) if text.contains("shared_example") => broken(&error),
            Err(_) => NoExample::Foreign,
        })
    }
}

fn broken(error: &ron::de::SpannedError) -> NoExample {
    NoExample::Broken {
        line: error.span.start.line,
        column: error.span.start.col,
        message: error.code.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{CardId, CardNumber};

    fn file() -> ExampleFile {
        let from = Origin {
            unit: "ungdomsenheten".parse().unwrap(),
            name: Line::new("Ungdomsenheten").unwrap(),
            card: CardId::from_bits(7),
            number: Some(CardNumber(12)),
            title: Line::new("Jourtelefon i två pass").unwrap(),
        };
        ExampleFile {
            status: Some(Line::new("implemented").unwrap()),
            verdict: Some(Finding::Improved),
            learning: Text::new("Ja.\nOch mer därtill.").unwrap(),
            ..ExampleFile::from(from)
        }
    }

    #[test]
    fn a_file_reads_back_as_it_was_written() {
        let written = file().write().unwrap();
        assert_eq!(ExampleFile::read(written.as_bytes()), Ok(file()));
        let marked = format!("\u{feff}{written}");
        assert_eq!(ExampleFile::read(marked.as_bytes()), Ok(file()));
    }

    #[test]
    fn what_is_no_shared_card_says_why() {
        let written = file().write().unwrap();
        let cut = &written.as_bytes()[..written.len() / 2];
        assert!(matches!(ExampleFile::read(cut), Err(NoExample::Broken { line, .. }) if line > 2));
        let newer = written.replace("format: 1", "format: 9");
        assert_eq!(ExampleFile::read(newer.as_bytes()), Err(NoExample::Newer));
        let more = written.replace("format: 1,", "format: 9,\n  mood: 3,");
        assert_eq!(ExampleFile::read(more.as_bytes()), Err(NoExample::Newer));
        let unknown = written.replace("format: 1,", "format: 1,\n  mood: 3,");
        let read = ExampleFile::read(unknown.as_bytes());
        assert!(matches!(read, Err(NoExample::Broken { .. })), "{read:?}");
        let board = include_bytes!("../../boards/ungdomsenheten/board.ron");
        assert_eq!(ExampleFile::read(board), Err(NoExample::Foreign));
        assert_eq!(ExampleFile::read(b"hej"), Err(NoExample::Foreign));
        assert_eq!(
            ExampleFile::read(&[0xff, 0xfe, 0x00]),
            Err(NoExample::NotText)
        );
    }
}
