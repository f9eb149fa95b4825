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

use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::store::{StoreError, StoreErrorKind, Syntax};

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
    let path = folder.join(FILE_NAME);
    match std::fs::read_to_string(&path) {
        Ok(text) => parse(&text).map_err(|syntax| StoreError {
            kind: StoreErrorKind::Syntax(syntax),
            path,
        }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Read::default()),
        Err(error) => Err(StoreError {
            kind: StoreErrorKind::Io(error),
            path,
        }),
    }
}

fn parse(text: &str) -> Result<Read, Syntax> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let options =
        ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let mut unknown = Vec::new();
    let mut reader = ron::Deserializer::from_str_with_options(text, &options)
        .map_err(|error| syntax(text, &error, String::new()))?;
    let mut note = |path: serde_ignored::Path<'_>| unknown.push(path.to_string());
    let noting = serde_ignored::Deserializer::new(&mut reader, &mut note);
    let read = serde_path_to_error::deserialize(noting);
    let settings = read.map_err(|error| {
        let field = error.path().to_string();
        syntax(text, &reader.span_error(error.into_inner()), field)
    })?;
    reader
        .end()
        .map_err(|error| syntax(text, &reader.span_error(error), String::new()))?;
    Ok(Read { settings, unknown })
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
        let read = parse("(boards: \"/srv/tavlor\", sound: true, ascii: true)").unwrap();
        assert_eq!(read.settings.boards, Some(PathBuf::from("/srv/tavlor")));
        assert!(read.settings.ascii);
        assert_eq!(read.unknown, ["sound"]);
        assert_eq!(parse("()").unwrap(), Read::default());
    }

    #[test]
    fn a_mistake_is_shown_where_it_stands() {
        let wrong = parse("(\n    unit: 3,\n)").unwrap_err();
        assert_eq!((wrong.line, wrong.field.as_str()), (2, "unit"));
        assert_eq!(wrong.excerpt, "    unit: 3,");
        assert!(parse("(unit: \"a\") trailing").is_err());
    }
}
