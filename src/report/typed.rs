//! What is wrong with something that a person typed, and how to write instead.

use crate::board::{BadName, NameRule, Pdsa, TextError};
use crate::locale::{Words, fold_case};

use super::label;

/// Says why a text is not taken, naming what it was to be (`titel`).
pub fn text_error(words: &Words, what: &str, error: TextError) -> String {
    match error {
        TextError::Empty => words.with("typed-empty", &[("what", what.into())]),
        TextError::TooLong { length, max } => {
            let (length, max) = (words.count(length), words.count(max));
            let args = [
                ("what", what.into()),
                ("length", length.into()),
                ("max", max.into()),
            ];
            words.with("typed-too-long", &args)
        }
    }
}

/// Reads the step of a trial as people write it: its word, the start of it (`stu`), its letters
/// (`PGS`).
pub fn step(words: &Words, typed: &str) -> Option<Pdsa> {
    let typed = fold_case(typed.trim());
    let named = |step: &Pdsa| {
        let word = fold_case(&label::pdsa(words, *step));
        let letters = fold_case(&label::pdsa_letters(words, *step));
        !typed.is_empty() && (word.starts_with(&typed) || letters == typed)
    };
    Pdsa::ALL.into_iter().find(named)
}

/// Says why a short name (signature, unit, metric key) is not taken.
pub fn name_error(words: &Words, error: &BadName) -> String {
    let id = match error.rule {
        NameRule::Signature => "typed-bad-signature",
        NameRule::Slug => "typed-bad-slug",
    };
    words.with(id, &[("written", (&error.written).into())])
}

/// Says that a text is no week.
pub fn week_error(words: &Words, written: &str) -> String {
    words.with("typed-bad-week", &[("written", written.into())])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Signature, Text, UnitSlug};
    use crate::locale::Lang;

    #[test]
    fn a_long_text_says_how_long_in_the_language_s_own_numbers() {
        let words = Words::new(Lang::SV);
        let error = Text::new(&"å".repeat(12_345)).unwrap_err();
        assert_eq!(
            text_error(&words, "problem", error),
            "För lång text (problem): 12\u{a0}345 tecken, högst 10\u{a0}000 får plats."
        );
    }

    #[test]
    fn a_bad_name_says_what_a_good_one_is() {
        let words = Words::new(Lang::SV);
        let signature = "abcdefgh".parse::<Signature>().unwrap_err();
        assert!(name_error(&words, &signature).contains("sex"));
        let slug = "Åsa".parse::<UnitSlug>().unwrap_err();
        assert!(name_error(&words, &slug).contains("”Åsa”"));
    }
}
