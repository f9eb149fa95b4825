//! The settings file: what a person has chosen once for all, in RON, in the platform's folder for
//! settings. It is only read; a person writes it.
//!
//! ```ron
//! (
//!     boards: "/srv/tavlor",
//!     unit: "mottagningsenheten",
//!     signature: "KL",
//!     lang: "sv",
//! )
//! ```

mod keys;

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::store::{StoreError, StoreErrorKind, Syntax};

pub use keys::{KEYS_FILE_NAME, Place, Written, WrittenKeys, WrittenRow, read_keys};

/// The file's name in the platform's folder for settings.
pub const FILE_NAME: &str = "settings.ron";

/// What a person has chosen; every field may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The folder of boards.
    pub boards: Option<PathBuf>,
    /// The unit to work with.
    pub unit: Option<String>,
    /// The signature of whoever sits at the keyboard.
    pub signature: Option<String>,
    /// The language to speak.
    pub lang: Option<String>,
    /// The colours of the screen.
    pub theme: Option<String>,
    /// Whether only plain characters may be printed.
    pub ascii: bool,
    /// Whether charts are drawn with braille dots and the steps of a trial as quarter circles,
    /// which many fonts lack.
    pub fine_glyphs: bool,
    /// Whether the mouse does anything on the screen.
    pub mouse: bool,
}

/// Settings as they were read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Read {
    /// The settings.
    pub settings: Settings,
    /// Fields that this version does not know; they are passed over.
    pub unknown: Vec<String>,
}

/// Reads the settings file of a folder; a file that is not there is an empty one.
pub fn read(folder: &Path) -> Result<Read, StoreError> {
    let (settings, unknown) = read_file(&folder.join(FILE_NAME), parse)?.unwrap_or_default();
    Ok(Read { settings, unknown })
}

/// Reads a file that a person wrote; None where there is none.
fn read_file<T>(
    path: &Path,
    parse: impl FnOnce(&str) -> Result<T, Syntax>,
) -> Result<Option<T>, StoreError> {
    let failed = |kind| StoreError {
        kind,
        path: path.to_owned(),
    };
    match std::fs::read_to_string(path) {
        Ok(text) => parse(text.strip_prefix('\u{feff}').unwrap_or(&text))
            .map(Some)
            .map_err(|syntax| failed(StoreErrorKind::Syntax(syntax))),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(StoreErrorKind::Io(error))),
    }
}

/// Reads RON, and names the fields that are not known.
fn parse<T: DeserializeOwned>(text: &str) -> Result<(T, Vec<String>), Syntax> {
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut unknown = Vec::new();
    let mut reader = ron::Deserializer::from_str_with_options(text, &options)
        .map_err(|error| syntax(text, &error, String::new()))?;
    let mut note = |path: serde_ignored::Path<'_>| unknown.push(path.to_string());
    let noting = serde_ignored::Deserializer::new(&mut reader, &mut note);
    let read = serde_path_to_error::deserialize(noting);
    let read = read.map_err(|error| {
        let field = error.path().to_string();
        syntax(text, &reader.span_error(error.into_inner()), field)
    })?;
    reader
        .end()
        .map_err(|error| syntax(text, &reader.span_error(error), String::new()))?;
    Ok((read, unknown))
}

fn syntax(text: &str, error: &ron::error::SpannedError, field: String) -> Syntax {
    let start = error.span.start;
    let excerpt = text.lines().nth(start.line.saturating_sub(1));
    Syntax {
        line: start.line,
        column: start.col,
        field: if field == "." { String::new() } else { field },
        message: error.code.to_string(),
        excerpt: excerpt.unwrap_or_default().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_may_be_left_out_and_unknown_ones_are_told() {
        let text = "(boards: \"/srv/tavlor\", sound: true, ascii: true, fine_glyphs: true)";
        let (settings, unknown): (Settings, _) = parse(text).unwrap();
        assert_eq!(settings.boards, Some(PathBuf::from("/srv/tavlor")));
        assert!(settings.ascii && settings.fine_glyphs);
        assert_eq!(unknown, ["sound"]);
        assert_eq!(parse("()").unwrap(), (Settings::default(), Vec::new()));
    }

    #[test]
    fn a_mistake_is_shown_where_it_stands() {
        let wrong = parse::<Settings>("(\n    unit: 3,\n)").unwrap_err();
        assert_eq!((wrong.line, wrong.field.as_str()), (2, "unit"));
        assert_eq!(wrong.excerpt, "    unit: 3,");
        assert!(parse::<Settings>("(unit: \"a\") trailing").is_err());
    }
}
