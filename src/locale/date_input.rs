//! Dates as people type them, in the words of any of the languages.

use std::iter::Peekable;
use std::str::Chars;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::date_vocabulary::{Meaning, Vocabulary};
use super::{Words, fold};

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// Nothing but space.
    Empty,
    /// No form of a date that is known.
    NotADate,
    /// A day the calendar does not have: 31 November.
    NoSuchDay,
    /// A week the year does not have: most years end with week 52.
    NoSuchWeek,
    /// More than ten years ahead, which a slip of the finger explains better than a plan.
    TooFar,
}

impl DateError {
    /// Says what is wrong and how to write instead.
    pub fn explain(self, words: &Words) -> String {
        words.text(match self {
            Self::Empty => "date-error-empty",
            Self::NotADate => "date-error-not-a-date",
            Self::NoSuchDay => "date-error-no-such-day",
            Self::NoSuchWeek => "date-error-no-such-week",
            Self::TooFar => "date-error-too-far",
        })
    }
}

/// Reads a date, counted from today.
///
/// | typed | means |
/// |--|--|
/// | `2026-12-12`, `12 dec 2026`, `12/12 2026` | that day |
/// | `12 dec`, `12 december`, `dec 12`, `12/12` | the next such day, today included; day first |
/// | `fredag`, `fre` | the next Friday, today not included: today is written `i dag` |
/// | `v. 49`, `v49`, `vecka 49` | the Friday of this week or of the next week with that number |
/// | `v. 1 2027` | the Friday of that week |
/// | `i dag`, `i morgon` | what it says |
/// | `+7` | in seven days |
///
/// A week means its Friday, since "klart v. 49" promises the working week; when the Friday of this
/// week has passed, this week means today. Words may be cut to three letters and written without
/// marks (`lor`), in any of the languages.
pub fn parse_date(text: &str, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let tokens = tokens(text).ok_or(DateError::NotADate)?;
    if tokens.is_empty() {
        return Err(DateError::Empty);
    }
    let date = read(&tokens, today)?;
    match date.years_since(today) {
        Some(10..) => Err(DateError::TooFar),
        _ => Ok(date),
    }
}

enum Token {
    Number(u32),
    Word(Meaning),
    /// One of `+ - /`.
    Sign(char),
}

fn read(tokens: &[Token], today: NaiveDate) -> Result<NaiveDate, DateError> {
    use Meaning::{Month, Today, Tomorrow, Week, Weekday};
    use Token::{Number, Sign, Word};
    match *tokens {
        [Word(Today)] => Ok(today),
        [Word(Tomorrow)] => in_days(1, today),
        [Sign('+'), Number(days)] => in_days(days, today),
        [Word(Weekday(weekday))] => next_weekday(weekday, today),
        [Word(Week), Number(week)] => next_week(week, today),
        [Word(Week), Number(week), Number(year)] => {
            friday(year_from(year)?, week).ok_or(DateError::NoSuchWeek)
        }
        [Number(day), Word(Month(month))]
        | [Word(Month(month)), Number(day)]
        | [Number(day), Sign('/'), Number(month)] => next_day(day, month, today),
        [Number(day), Word(Month(month)), Number(year)]
        | [Word(Month(month)), Number(day), Number(year)]
        | [Number(day), Sign('/'), Number(month), Number(year)]
        | [
            Number(day),
            Sign('/'),
            Number(month),
            Sign('/'),
            Number(year),
        ]
        | [
            Number(year),
            Sign('-'),
            Number(month),
            Sign('-'),
            Number(day),
        ] => {
            let date = NaiveDate::from_ymd_opt(year_from(year)?, month, day);
            date.ok_or(DateError::NoSuchDay)
        }
        _ => Err(DateError::NotADate),
    }
}

fn in_days(days: u32, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let date = today.checked_add_days(Days::new(days.into()));
    date.ok_or(DateError::TooFar)
}

fn next_weekday(weekday: Weekday, today: NaiveDate) -> Result<NaiveDate, DateError> {
    match weekday.days_since(today.weekday()) {
        0 => in_days(7, today),
        days => in_days(days, today),
    }
}

fn next_week(week: u32, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let now = today.iso_week();
    if week == now.week() {
        let friday = friday(now.year(), week).ok_or(DateError::NoSuchWeek)?;
        return Ok(friday.max(today));
    }
    let mut years = [now.year(), now.year() + 1].into_iter();
    let coming = years.find_map(|year| friday(year, week).filter(|date| *date > today));
    coming.ok_or(DateError::NoSuchWeek)
}

fn friday(week_year: i32, week: u32) -> Option<NaiveDate> {
    NaiveDate::from_isoywd_opt(week_year, week, Weekday::Fri)
}

/// Looks eight years ahead, the longest wait for a 29 February.
fn next_day(day: u32, month: u32, today: NaiveDate) -> Result<NaiveDate, DateError> {
    let mut years = (0..=8).map(|ahead| today.year() + ahead);
    let coming = years
        .find_map(|year| NaiveDate::from_ymd_opt(year, month, day).filter(|date| *date >= today));
    coming.ok_or(DateError::NoSuchDay)
}

/// Takes a year of four digits only: `27` could be a day.
fn year_from(number: u32) -> Result<i32, DateError> {
    let year = i32::try_from(number).ok();
    let year = year.filter(|year| (1900..=9999).contains(year));
    year.ok_or(DateError::NotADate)
}

/// Cuts the text where letters, digits and signs meet; nothing if a piece has no meaning.
///
/// Words side by side are one word (`i morgon` is `imorgon`), points and commas are as spaces.
fn tokens(text: &str) -> Option<Vec<Token>> {
    let folded = fold(text);
    let mut rest = folded.chars().peekable();
    let mut tokens = Vec::new();
    while let Some(first) = rest.next() {
        if !is_gap(first) {
            tokens.push(token(first, &mut rest)?);
        }
    }
    Some(tokens)
}

fn token(first: char, rest: &mut Peekable<Chars<'_>>) -> Option<Token> {
    if first.is_ascii_digit() {
        let digits = piece(first, rest, |c| c.is_ascii_digit());
        digits.parse().ok().map(Token::Number)
    } else if first.is_alphabetic() {
        let mut word = piece(first, rest, |c| c.is_alphabetic() || is_gap(c));
        word.retain(char::is_alphabetic);
        Vocabulary::get().meaning(&word).map(Token::Word)
    } else {
        Some(Token::Sign(first))
    }
}

/// Takes what belongs together from its first character on.
fn piece(first: char, rest: &mut Peekable<Chars<'_>>, belongs: impl Fn(char) -> bool) -> String {
    let more = std::iter::from_fn(|| rest.next_if(|c| belongs(*c)));
    std::iter::once(first).chain(more).collect()
}

fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '.' | ',')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Words};
    use proptest::prelude::*;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    /// A Sunday, the last day of week 47.
    fn today() -> NaiveDate {
        on(2026, 11, 22)
    }

    fn read_all(rows: &[(&str, NaiveDate)]) {
        for (text, date) in rows {
            assert_eq!(parse_date(text, today()), Ok(*date), "{text}");
        }
    }

    #[test]
    fn a_day_and_month_are_the_next_such_day() {
        read_all(&[
            ("12 dec", on(2026, 12, 12)),
            ("12 december", on(2026, 12, 12)),
            ("12dec", on(2026, 12, 12)),
            ("12/12", on(2026, 12, 12)),
            ("Dec 12", on(2026, 12, 12)),
            ("1 maj", on(2027, 5, 1)),
            ("1 may", on(2027, 5, 1)),
            ("22 nov", on(2026, 11, 22)),
            ("21 nov.", on(2027, 11, 21)),
            ("29 feb", on(2028, 2, 29)),
        ]);
    }

    #[test]
    fn a_year_is_taken_as_written() {
        read_all(&[
            ("2026-12-12", on(2026, 12, 12)),
            ("2025-01-02", on(2025, 1, 2)),
            ("12 dec 2027", on(2027, 12, 12)),
            ("December 12, 2027", on(2027, 12, 12)),
            ("12/12 2027", on(2027, 12, 12)),
            ("12/12/2027", on(2027, 12, 12)),
        ]);
    }

    #[test]
    fn a_weekday_is_the_next_one_and_never_today() {
        read_all(&[
            ("fredag", on(2026, 11, 27)),
            ("Fre", on(2026, 11, 27)),
            ("friday", on(2026, 11, 27)),
            ("lor", on(2026, 11, 28)),
            ("sön", on(2026, 11, 29)),
            ("Thu", on(2026, 11, 26)),
        ]);
    }

    #[test]
    fn a_week_is_its_friday() {
        read_all(&[
            ("v. 49", on(2026, 12, 4)),
            ("v49", on(2026, 12, 4)),
            ("V 49", on(2026, 12, 4)),
            ("vecka 49", on(2026, 12, 4)),
            ("week 49", on(2026, 12, 4)),
            ("v. 53", on(2027, 1, 1)),
            ("v. 1", on(2027, 1, 8)),
            ("v. 46", on(2027, 11, 19)),
            ("v. 1 2028", on(2028, 1, 7)),
            ("v. 47", today()),
        ]);
        let monday = on(2026, 11, 16);
        assert_eq!(parse_date("v. 47", monday), Ok(on(2026, 11, 20)));
        let in_week_53 = on(2027, 1, 1);
        assert_eq!(parse_date("v. 53", in_week_53), Ok(in_week_53));
    }

    #[test]
    fn near_days_have_words_and_numbers() {
        read_all(&[
            ("idag", on(2026, 11, 22)),
            ("I dag", on(2026, 11, 22)),
            ("today", on(2026, 11, 22)),
            ("i morgon", on(2026, 11, 23)),
            ("imorgon", on(2026, 11, 23)),
            ("tomorrow", on(2026, 11, 23)),
            ("+7", on(2026, 11, 29)),
            ("+ 0", on(2026, 11, 22)),
        ]);
    }

    #[test]
    fn what_is_no_date_is_refused_with_the_reason() {
        use DateError::{Empty, NoSuchDay, NoSuchWeek, NotADate, TooFar};
        let rows = [
            ("", Empty),
            (" . ", Empty),
            ("snart", NotADate),
            ("12", NotADate),
            ("12 dec 27", NotADate),
            ("-7", NotADate),
            ("fre 27 nov", NotADate),
            ("31 nov", NoSuchDay),
            ("12/13", NoSuchDay),
            ("2026-02-29", NoSuchDay),
            ("v. 54", NoSuchWeek),
            ("v. 53 2027", NoSuchWeek),
            ("+3660", TooFar),
            ("+4294967295", TooFar),
            ("12 dec 2062", TooFar),
            ("99999999999", NotADate),
        ];
        for (text, error) in rows {
            assert_eq!(parse_date(text, today()), Err(error), "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(ahead in 0_u64..3600) {
            let date = today() + Days::new(ahead);
            for lang in Lang::all() {
                let words = Words::new(lang);
                prop_assert_eq!(parse_date(&words.date(date), today()), Ok(date));
                prop_assert_eq!(parse_date(&words.date_in_table(date), today()), Ok(date));
                let near = today() + Days::new(ahead % 365);
                prop_assert_eq!(parse_date(&words.date_short(near), today()), Ok(near));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-+/0-9 .vdecidagå]{0,10}") {
            if let Ok(date) = parse_date(&text, today()) {
                prop_assert!(date.year() < 2037);
            }
        }
    }
}
