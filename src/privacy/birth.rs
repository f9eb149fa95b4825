//! A full date that the text itself calls a date of birth.

use chrono::NaiveDate;

use super::cursor::{Cursor, Hit};
use super::finding::Kind;
use super::label::{Before, begins_with, is_one_of, is_word};
use super::number::WrittenDate;

/// How many other words may stand between "född" and the date: "född i Uppsala den …".
const WORDS_BETWEEN: usize = 3;

const MONTHS: [&str; 12] = [
    "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
];

/// The birth date that begins at a digit before which no digit stands.
pub(super) fn find(start: Cursor<'_>, today: NaiveDate) -> Option<Hit> {
    let before = Before::new(start.line(), start.position());
    if !before.ends_in_word() || !is_called_birth(before) {
        return None;
    }
    let end = full_date(start, today)?;
    Some(start.hit(Kind::BirthDate, end))
}

fn is_called_birth(before: Before<'_>) -> bool {
    if is_short_for_born(before.skip(" :")) {
        return true;
    }
    let mut place = before;
    for _ in 0..=WORDS_BETWEEN {
        let at = place.skip(" :=(-");
        let Some((word, rest)) = at.word().or_else(|| day_mark(at)) else {
            return false;
        };
        if is_born(word) {
            return true;
        }
        place = rest;
    }
    false
}

/// "f." alone; not the end of "fr.o.m. f." or of another abbreviation.
fn is_short_for_born(before: Before<'_>) -> bool {
    let word = match before.last() {
        Some('.') => before.skip(".").word(),
        _ => None,
    };
    word.is_some_and(|(word, rest)| is_word(word, "f") && rest.last() != Some('.'))
}

/// The "d." of "född d. 3 maj 2012", the only full stop that may stand between.
fn day_mark(before: Before<'_>) -> Option<(&[char], Before<'_>)> {
    let (word, rest) = before.skip(".").word()?;
    is_word(word, "d").then_some((word, rest))
}

fn is_born(word: &[char]) -> bool {
    is_one_of(word, &["född", "födda", "fött"]) || begins_with(word, "födelse")
}

/// The place after a date with day, month and year that has come, in any usual way of writing.
fn full_date(start: Cursor<'_>, today: NaiveDate) -> Option<Cursor<'_>> {
    let read = match start.digits_ahead() {
        6 => compact(start, None),
        8 => {
            let (century, six) = start.number(2)?;
            compact(six, Some(century))
        }
        _ => year_first(start),
    };
    let is_past = |read: &(Cursor<'_>, WrittenDate)| read.1.is_past(today);
    let date = read.filter(is_past);
    let date = date.or_else(|| day_first(start).filter(is_past))?;
    Some(date.0)
}

fn compact(six: Cursor<'_>, century: Option<u32>) -> Option<(Cursor<'_>, WrittenDate)> {
    let (value, end) = six.number(6)?;
    Some((end, WrittenDate::from_six(century, value)))
}

/// `1964-08-23`, `1964/8/23`, `64-08-23`.
fn year_first(start: Cursor<'_>) -> Option<(Cursor<'_>, WrittenDate)> {
    let (year, at) = year(start)?;
    let (month, at) = short(at.eat(is_mark)?)?;
    let (day, end) = short(at.eat(is_mark)?)?;
    Some((end, dated(year, month, day)))
}

/// `23/8 1964`, `23.8.64`, `23 augusti 1964`, `23:e aug. 1964`.
fn day_first(start: Cursor<'_>) -> Option<(Cursor<'_>, WrittenDate)> {
    let (day, at) = short(start)?;
    if let Some((month, at)) = month_name(at) {
        let (year, end) = year(at.skip_spaces()).filter(|(year, _)| year.0.is_some())?;
        return Some((end, dated(year, month, day)));
    }
    let (month, at) = short(at.eat(is_mark)?)?;
    let (year, end) = year(at.eat(|next| is_mark(next) || next == ' ')?)?;
    Some((end, dated(year, month, day)))
}

const fn dated(year: (Option<u32>, u32), month: u32, day: u32) -> WrittenDate {
    WrittenDate {
        century: year.0,
        year: year.1,
        month,
        day,
    }
}

const fn is_mark(character: char) -> bool {
    matches!(character, '-' | '.' | '/')
}

/// A year of four or two digits, as century and year.
fn year(at: Cursor<'_>) -> Option<((Option<u32>, u32), Cursor<'_>)> {
    match at.digits_ahead() {
        4 => {
            let (value, end) = at.row(4)?;
            Some(((Some(value / 100), value % 100), end))
        }
        2 => {
            let (value, end) = at.row(2)?;
            Some(((None, value), end))
        }
        _ => None,
    }
}

/// A day or a month of one or two digits.
fn short(at: Cursor<'_>) -> Option<(u32, Cursor<'_>)> {
    at.row(2).or_else(|| at.row(1))
}

/// The number of the month whose name, whole or short, stands here.
fn month_name(after_day: Cursor<'_>) -> Option<(u32, Cursor<'_>)> {
    let ordinal = after_day.eat(|next| next == ':').map(|at| at.skip(1));
    let start = ordinal.unwrap_or(after_day).skip_spaces();
    let letters = start.count(char::is_alphabetic);
    let name = start.ahead(letters);
    let month = (1..)
        .zip(MONTHS)
        .find(|(_, short)| begins_with(name, short))?;
    let end = start.skip(letters);
    Some((month.0, end.eat(|next| next == '.').unwrap_or(end)))
}
