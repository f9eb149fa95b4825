//! Texts that people type: one line or several, cleaned of what a screen cannot show.

use std::fmt;

/// Longest single line, in characters.
pub const LINE_MAX: usize = 200;
/// Longest text of several lines, in characters.
pub const TEXT_MAX: usize = 10_000;

/// Writes and reads a type in files as the text that `Display` and `FromStr` give.
macro_rules! serde_as_text {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                struct Reader;
                impl serde::de::Visitor<'_> for Reader {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str(concat!("a text that is a ", stringify!($name)))
                    }
                    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<$name, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                from.deserialize_str(Reader)
            }
        }
    };
}
pub(super) use serde_as_text;

/// Why a typed text is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextError {
    /// Nothing was left when spaces and invisible characters were taken away.
    Empty,
    /// The text is longer than its field holds.
    TooLong {
        /// Characters typed.
        length: usize,
        /// Characters that the field holds.
        max: usize,
    },
}

impl fmt::Display for TextError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the text is empty"),
            Self::TooLong { length, max } => {
                write!(f, "the text has {length} characters, at most {max}")
            }
        }
    }
}

impl std::error::Error for TextError {}

/// Tells whether a character steers the text around it instead of being seen.
///
/// Bidirectional controls (Unicode Standard Annex 9) can make a line read otherwise than it is
/// stored; other control characters can steer a terminal.
fn steers(c: char) -> bool {
    let bidi = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    bidi || (c.is_control() && c != '\n') || c == '\u{feff}'
}

fn within(text: String, max: usize) -> Result<String, TextError> {
    // No text has more characters than bytes, and those are counted already.
    if text.len() <= max {
        return Ok(text);
    }
    let length = text.chars().count();
    if length > max {
        Err(TextError::TooLong { length, max })
    } else {
        Ok(text)
    }
}

/// Tells whether a text has nothing but letters, digits and marks of ASCII and the letters of
/// Swedish: nothing that steers, and no line break. So has nearly every text in a file.
fn is_plain(text: &str) -> bool {
    let plain = |byte: &u8| matches!(byte, b' '..=b'~' | 0xC3 | 0x80..=0xBF);
    // Without a way out in the middle, a processor looks at sixteen bytes in one step.
    text.as_bytes()
        .chunks(64)
        .all(|some| some.iter().fold(true, |all, byte| all & plain(byte)))
}

fn has_double_space(text: &str) -> bool {
    let bytes = text.as_bytes();
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    pairs.fold(false, |any, (one, next)| {
        any || (*one == b' ' && *next == b' ')
    })
}

/// Takes a text over as it is where cleaning would change nothing, as with all that comes from
/// a file; working that out costs a fraction of the cleaning.
fn cleaned(typed: &str, is_clean: fn(&str) -> bool, clean: fn(&str) -> String) -> String {
    if is_clean(typed) {
        typed.to_owned()
    } else {
        clean(typed)
    }
}

fn is_clean_line(typed: &str) -> bool {
    let edge = typed.starts_with(' ') || typed.ends_with(' ');
    let seen = || is_plain(typed) || !typed.chars().any(|c| steers(c) || c == '\n');
    !edge && !has_double_space(typed) && seen()
}

fn clean_line(typed: &str) -> String {
    let spaced: String = typed
        .chars()
        .map(|c| {
            if matches!(c, '\n' | '\r' | '\t') {
                ' '
            } else {
                c
            }
        })
        .collect();
    let seen: String = spaced.chars().filter(|c| !steers(*c)).collect();
    seen.split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Tabs and carriage returns count among what steers.
fn is_clean_text(typed: &str) -> bool {
    if is_plain(typed) {
        return !typed.ends_with(' ');
    }
    let edge = typed.starts_with('\n') || typed.ends_with('\n');
    let mut lines = typed.split('\n');
    !edge && !typed.chars().any(steers) && lines.all(|line| line.trim_end().len() == line.len())
}

fn clean_text(typed: &str) -> String {
    let unix = typed
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\t', "    ");
    let seen: String = unix.chars().filter(|c| !steers(*c)).collect();
    let lines: Vec<&str> = seen.split('\n').map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// One line of text that is never empty: a title, a reason, a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Line(String);

impl Line {
    /// Cleans a typed line: line breaks and tabs become spaces, runs of spaces one space.
    pub fn new(typed: &str) -> Result<Self, TextError> {
        let line = cleaned(typed, is_clean_line, clean_line);
        if line.trim().is_empty() {
            Err(TextError::Empty)
        } else {
            within(line, LINE_MAX).map(Self)
        }
    }

    /// Gives the line as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for Line {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Line {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, TextError> {
        Self::new(text)
    }
}

serde_as_text!(Line);

/// A text of any number of lines; empty when nothing was written.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Text(String);

impl Text {
    /// Gives a text with nothing in it.
    pub const fn empty() -> Self {
        Self(String::new())
    }

    /// Nothing written.
    pub const EMPTY: Self = Self(String::new());

    /// Cleans a typed text: line ends become LF, tabs four spaces, spaces at line ends go.
    pub fn new(typed: &str) -> Result<Self, TextError> {
        within(cleaned(typed, is_clean_text, clean_text), TEXT_MAX).map(Self)
    }

    /// Gives the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<Line> for Text {
    fn from(line: Line) -> Self {
        Self(line.0)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Text {
    type Err = TextError;

    fn from_str(text: &str) -> Result<Self, TextError> {
        Self::new(text)
    }
}

serde_as_text!(Text);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_line_loses_breaks_and_hidden_characters() {
        let line = Line::new("  SMS-\u{202e}påminnelse\r\n\tinför  besök\u{7} ");
        assert_eq!(
            line.map(|l| l.to_string()),
            Ok("SMS-påminnelse inför besök".to_owned())
        );
    }

    #[test]
    fn an_empty_line_is_refused_and_an_empty_text_is_not() {
        assert_eq!(Line::new(" \u{200e}\n"), Err(TextError::Empty));
        assert_eq!(Text::new(" \n\n"), Ok(Text::default()));
    }

    #[test]
    fn what_is_too_long_says_how_long() {
        let typed = "å".repeat(LINE_MAX + 1);
        assert_eq!(
            Line::new(&typed),
            Err(TextError::TooLong {
                length: 201,
                max: 200
            })
        );
    }

    proptest! {
        #[test]
        fn a_text_is_clean_exactly_where_cleaning_changes_nothing(
            typed in "([ab\u{e5}\u{3000}\u{7}\u{200e}\n\r\t]| {1,2}){0,6}"
        ) {
            prop_assert_eq!(is_clean_line(&typed), clean_line(&typed) == typed);
            prop_assert_eq!(is_clean_text(&typed), clean_text(&typed) == typed);
        }

        #[test]
        fn cleaning_twice_changes_nothing(typed in "\\PC{0,60}[\\n\\t\\r ]{0,3}\\PC{0,60}") {
            if let Ok(line) = Line::new(&typed) {
                prop_assert_eq!(Line::new(line.as_str()), Ok(line));
            }
            if let Ok(text) = Text::new(&typed) {
                prop_assert_eq!(Text::new(text.as_str()), Ok(text));
            }
        }
    }
}
