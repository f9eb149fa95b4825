//! Writing values as a person would type them, so that they are read back as the same.

use chrono::NaiveDate;

use crate::board::{Number, Week};
use crate::locale::{Words, parse_number};

use super::super::name;
use super::Context;

/// Writes what may be missing.
pub(super) fn shown<T: ToString>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

pub(super) fn day(context: &Context<'_>, day: Option<NaiveDate>) -> String {
    day.map(|day| context.words.date_in_table(day))
        .unwrap_or_default()
}

pub(super) fn week(context: &Context<'_>, week: Option<Week>) -> String {
    week.map(|week| name::week(context.words, week))
        .unwrap_or_default()
}

pub(super) fn number(context: &Context<'_>, number: Option<Number>) -> String {
    number
        .map(|number| decimals(context.words, number.get()))
        .unwrap_or_default()
}

/// Writes a number with as few decimals as say the same; never three alone, which could be read
/// as thousands.
fn decimals(words: &Words, value: f64) -> String {
    let written = (0..=17).map(|decimals| words.number(value, decimals));
    let same = |text: &String| parse_number(text).ok() == Some(value);
    let exact = written.into_iter().find(same);
    exact.unwrap_or_else(|| words.trimmed(value, 17))
}
