//! Writing values as a person would type them, so that they are read back as the same.

use chrono::NaiveDate;

use crate::board::{Number, Week};
use crate::locale::Words;

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

/// Writes a number with exactly the decimals it has, ungrouped; never three alone, which could be
/// read as thousands.
fn decimals(words: &Words, value: f64) -> String {
    let plain = value.to_string();
    let Some((whole, decimals)) = plain.split_once('.') else {
        return plain;
    };
    let half = words.number(0.5, 1);
    let mark = half.chars().find(|c| !c.is_ascii_digit()).unwrap_or('.');
    let filled = if decimals.len() == 3 { "0" } else { "" };
    format!("{whole}{mark}{decimals}{filled}")
}
