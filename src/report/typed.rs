//! What is wrong with something that a person typed, and how to write instead.

use std::ops::RangeInclusive;
use std::sync::OnceLock;

use crate::board::{BadName, NameRule, Pdsa, TextError, Week};
use crate::locale::{Lang, Words, fold, fold_case};

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

/// Reads a week: `2026-W47`, `47`, `v. 47`, `v. 52 2025`.
///
/// A number alone is the nearest week with that number among the years that may be meant, counted
/// from this one: with `-1..=0`, `52` in January is the week of December.
pub fn week(typed: &str, this: Week, years: RangeInclusive<i32>) -> Option<Week> {
    if let Ok(week) = typed.trim().parse() {
        return Some(week);
    }
    let folded = fold(typed);
    let bare = folded.trim_start_matches(|c: char| c.is_alphabetic());
    let named = folded.strip_suffix(bare).unwrap_or_default();
    if !named.is_empty() && !is_week_word(named) {
        return None;
    }
    let mut parts = bare
        .trim_start_matches(['.', ' ', '\u{a0}'])
        .split_whitespace();
    let number = parts.next()?.parse().ok()?;
    match (parts.next(), parts.next()) {
        (None, None) => nearest(number, this, years),
        (Some(year), None) => Week::new(year.parse().ok()?, number).ok(),
        _ => None,
    }
}

fn nearest(number: u32, this: Week, years: RangeInclusive<i32>) -> Option<Week> {
    let weeks = years.filter_map(|ahead| Week::new(this.year() + ahead, number).ok());
    weeks.min_by_key(|week| week.since(this).abs())
}

fn is_week_word(word: &str) -> bool {
    /// The words of all languages, read from their message files at the first call.
    static KNOWN: OnceLock<Vec<String>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let texts = Lang::all().map(|lang| Words::new(lang).text("date-input-week"));
        texts
            .flat_map(|text| {
                text.split(',')
                    .map(|one| fold(one.trim()))
                    .collect::<Vec<_>>()
            })
            .collect()
    });
    known.iter().any(|one| one == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::board::{Signature, Text, UnitSlug};

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

    #[test]
    fn a_week_is_read_as_people_write_it() {
        let this: Week = "2026-W47".parse().unwrap();
        let rows = [
            ("2026-W47", "2026-W47"),
            ("47", "2026-W47"),
            ("v. 46", "2026-W46"),
            ("v.46", "2026-W46"),
            ("V46", "2026-W46"),
            ("vecka 3", "2026-W03"),
            ("wk 3", "2026-W03"),
            ("v. 52 2025", "2025-W52"),
            ("48", "2026-W48"),
            ("52", "2026-W52"),
        ];
        for (typed, meant) in rows {
            let read = week(typed, this, -1..=0).map(|week| week.to_string());
            assert_eq!(read.as_deref(), Some(meant), "{typed}");
        }
        let january: Week = "2027-W02".parse().unwrap();
        assert_eq!(week("52", january, -1..=0).map(Week::year), Some(2026));
        for typed in ["", "v.", "54", "x 3", "3 4 5", "v. 53 2025", "0"] {
            assert_eq!(week(typed, this, -1..=0), None, "{typed}");
        }
        let ahead = |typed| week(typed, this, -1..=1).map(|week| week.to_string());
        assert_eq!(ahead("v. 2").as_deref(), Some("2027-W02"));
    }
}
