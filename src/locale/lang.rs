//! The languages the program speaks.

use std::fmt;
use std::str::FromStr;

use super::Words;
use super::messages::Entry;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// One of the languages in `locales/`, Swedish unless something else is asked for.
///
/// A place in the table that the build makes from the folder, so a value always has its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct Lang(usize);

impl Lang {
    /// Lists the languages, the default first and the others by code.
    pub fn all() -> impl ExactSizeIterator<Item = Self> {
        (0..LANGUAGES.len()).map(Self)
    }

    /// Returns the language's code, `sv`, as in `--lang` and the name of its file.
    pub fn code(self) -> &'static str {
        self.row().0
    }

    /// Returns the language's own name for itself, as shown when choosing a language.
    pub fn name(self) -> String {
        Words::new(self).text("language-name")
    }

    /// Returns the language after this one, the first after the last: one key goes through all.
    #[must_use]
    pub fn next(self) -> Self {
        Self((self.0 + 1) % LANGUAGES.len())
    }

    /// Returns the text of the language's message file.
    pub(super) fn messages(self) -> &'static str {
        self.row().1
    }

    /// Returns where each message stands in that text, sorted by id.
    pub(super) fn entries(self) -> &'static [Entry] {
        self.row().2
    }

    fn row(self) -> (&'static str, &'static str, &'static [Entry]) {
        LANGUAGES.get(self.0).copied().unwrap_or_default()
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Lang {
    type Err = UnknownLang;

    /// Reads a code in any case: `sv`, `EN`.
    fn from_str(text: &str) -> Result<Self, UnknownLang> {
        let code = text.trim();
        let mut all = Self::all();
        let found = all.find(|lang| lang.code().eq_ignore_ascii_case(code));
        found.ok_or_else(|| UnknownLang {
            given: code.to_owned(),
        })
    }
}

/// A language code that no message file answers to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLang {
    /// The code as it was given.
    pub given: String,
}

impl UnknownLang {
    /// Lists the codes that would have been understood, `sv, en`.
    pub fn known() -> String {
        let codes: Vec<_> = Lang::all().map(Lang::code).collect();
        codes.join(", ")
    }
}

impl fmt::Display for UnknownLang {
    /// Speaks English, since it is printed before there is a language to speak.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "unknown language {:?}: choose {}",
            self.given,
            Self::known()
        )
    }
}

impl std::error::Error for UnknownLang {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn swedish_is_the_default_and_comes_first() {
        assert_eq!(Lang::default(), Lang::SV);
        assert_eq!(Lang::all().next(), Some(Lang::SV));
        assert_eq!(Lang::SV.code(), "sv");
        assert_eq!(Lang::EN.name(), "English");
    }

    #[test]
    fn next_goes_through_all_and_comes_back() {
        let mut lang = Lang::default();
        for _ in Lang::all() {
            lang = lang.next();
        }
        assert_eq!(lang, Lang::default());
        assert_ne!(Lang::SV.next(), Lang::SV);
    }

    #[test]
    fn every_code_is_read_in_any_case() {
        for lang in Lang::all() {
            assert_eq!(lang.code().parse(), Ok(lang));
        }
        assert_eq!(" EN ".parse(), Ok(Lang::EN));
    }

    #[test]
    fn an_unknown_code_lists_the_known_ones() {
        let said = "klingon".parse::<Lang>().unwrap_err().to_string();
        assert!(said.contains(r#""klingon""#), "{said}");
        for lang in Lang::all() {
            assert!(said.contains(lang.code()), "{said}");
        }
    }
}
