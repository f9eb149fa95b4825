//! The words of one language, from its message file.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::Lang;
use super::number::Marks;
use super::sort::Alphabet;

/// Everything the program says in one language: words, numbers, dates, sorting.
///
/// A missing message shows as its id and a missing argument as `{$name}`: visible, never a panic.
/// Tests hold the files complete.
pub struct Words {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    pub(super) marks: Marks,
    pub(super) alphabet: Alphabet,
}

impl Words {
    /// Reads the language's message file, which is part of the program.
    pub fn new(lang: Lang) -> Self {
        let bundle = bundle(lang);
        let say = |id: &str| plain(&bundle, id);
        let marks = Marks::new(say("number-decimal"), say("number-group"));
        let alphabet = Alphabet::new(&say("sort-alphabet"), &say("sort-as"));
        Self {
            lang,
            bundle,
            marks,
            alphabet,
        }
    }

    /// Returns the language spoken.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Returns the message with this id.
    pub fn text(&self, id: &str) -> String {
        plain(&self.bundle, id)
    }

    /// Returns the message with this id, its `{ $variables }` filled in.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent.set(*name, self.value(arg));
        }
        message(&self.bundle, id, Some(&fluent))
    }

    fn value<'a>(&self, arg: &'a Arg<'_>) -> FluentValue<'a> {
        match arg {
            Arg::Text(text) => FluentValue::from(text.as_ref()),
            Arg::Integer(integer) => FluentValue::from(*integer),
            Arg::Number(number) => FluentValue::from(self.trimmed(*number, 2)),
        }
    }
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Words").field(&self.lang.code()).finish()
    }
}

fn bundle(lang: Lang) -> FluentBundle<FluentResource> {
    let code: LanguageIdentifier = lang.code().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![code]);
    // The isolating marks U+2068 and U+2069 have no glyph in common console fonts.
    bundle.set_use_isolating(false);
    let resource = FluentResource::try_new(lang.messages().to_owned());
    // What could be read is used: a faulty message then shows as its id.
    bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    bundle
}

fn plain(bundle: &FluentBundle<FluentResource>, id: &str) -> String {
    message(bundle, id, None)
}

fn message(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: Option<&FluentArgs<'_>>,
) -> String {
    let Some(pattern) = bundle.get_message(id).and_then(|found| found.value()) else {
        return id.to_owned();
    };
    // Errors are arguments that were not given; Fluent has put their names in the text.
    let mut errors = Vec::new();
    bundle
        .format_pattern(pattern, args, &mut errors)
        .into_owned()
}

/// A value for a `{ $variable }` in a message.
///
/// Made with `.into()` from text, integers and decimal numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Text, put in as it is: names, and what [`Words`] has formatted.
    Text(Cow<'a, str>),
    /// A count, which chooses the plural form. Printed without group separators, so that years and
    /// card numbers need no care; where five digits may come, give [`Words::count`] as text.
    Integer(i64),
    /// A decimal number, printed by the language's rules with at most two decimals. It chooses no
    /// plural form. For other decimals give [`Words::number`] as text.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

macro_rules! from_integers {
    ($($integer:ty)+) => {$(
        impl From<$integer> for Arg<'_> {
            fn from(integer: $integer) -> Self {
                Self::Integer(i64::try_from(integer).unwrap_or(i64::MAX))
            }
        }
    )+};
}

from_integers!(i32 i64 u8 u16 u32 u64 usize);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_shows_its_id() {
        assert_eq!(
            Words::new(Lang::SV).text("no-such-message"),
            "no-such-message"
        );
    }

    #[test]
    fn a_missing_argument_shows_its_name() {
        assert_eq!(Words::new(Lang::SV).text("week-label"), "v.\u{a0}{$week}");
    }

    #[test]
    fn integers_choose_the_plural_form() {
        let say = |lang, count: u32| Words::new(lang).with("days", &[("count", count.into())]);
        assert_eq!(say(Lang::SV, 1), "1 dag");
        assert_eq!(say(Lang::SV, 0), "0 dagar");
        assert_eq!(say(Lang::EN, 1), "1 day");
        assert_eq!(say(Lang::EN, 2026), "2026 days");
    }

    #[test]
    fn decimal_numbers_follow_the_language() {
        let say = |lang, value: f64| Words::new(lang).with("week-label", &[("week", value.into())]);
        assert_eq!(say(Lang::SV, 1234.5), "v.\u{a0}1\u{a0}234,5");
        assert_eq!(say(Lang::EN, 1234.5), "wk\u{a0}1\u{a0}234.5");
    }

    #[test]
    fn text_gets_no_isolating_marks() {
        let said = Words::new(Lang::EN).with("week-label", &[("week", "ארבע".into())]);
        assert_eq!(said, "wk\u{a0}ארבע");
    }
}
