//! The words of one language, from its message file.

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};

use super::Lang;
use super::messages::Messages;
use super::number::Marks;
use super::sort::Alphabet;

/// Everything the program says in one language: words, numbers, dates, sorting.
///
/// A missing message shows as its id and a missing argument as `{$name}`: visible, never a panic.
/// Tests hold the files complete.
pub struct Words {
    lang: Lang,
    messages: Messages,
    pub(super) marks: Marks,
    pub(super) alphabet: Alphabet,
}

impl Words {
    /// Opens the language's message file, which is part of the program.
    pub fn new(lang: Lang) -> Self {
        let messages = Messages::new(lang);
        let say = |id: &str| messages.say(id, None);
        let marks = Marks::new(say("number-decimal"), say("number-group"));
        let alphabet = Alphabet::new(&say("sort-alphabet"), &say("sort-as"));
        Self {
            lang,
            messages,
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
        self.messages.say(id, None)
    }

    /// Returns the message with this id, its `{ $variables }` filled in.
    pub fn with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            fluent.set(*name, self.value(arg));
        }
        self.messages.say(id, Some(&fluent))
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
