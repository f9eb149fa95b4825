//! Values as data: ISO dates and weeks, keys in snake case, whatever the language.

use serde_json::{Value as Json, json};

use super::small;
use crate::board::{Metric, Shown, WeekValue};

/// Turns a field's value into data.
pub(super) fn shown(shown: &Shown) -> Json {
    match shown {
        Shown::Nothing => Json::Null,
        Shown::Words(text) => json!(text),
        Shown::Day(day) => json!(day),
        Shown::Week(week) => json!(week),
        Shown::Number(number) => json!(crate::board::Number::new(*number)),
        Shown::Count(count) => json!(count),
        Shown::Choice(choice) => json!(choice),
        Shown::Card(id) => json!(id),
        Shown::CardNumber(number) => json!(number),
        Shown::Judged(look, finding) => {
            json!({ "at_weeks": look.key(), "finding": finding.key() })
        }
        Shown::Term(key) => json!(key),
    }
}

/// Turns a week's value into data: its numerator and denominator, its note, and of its parts what
/// may be read.
pub fn week_value(metric: &Metric, value: &WeekValue) -> Json {
    json!(small::public(metric, value))
}

/// Turns a week's value into data where its metric is not at hand: without its parts.
pub(super) fn whole_value(value: Option<&WeekValue>) -> Json {
    value.map_or(Json::Null, |value| {
        json!(WeekValue {
            parts: Vec::new(),
            parts_of: Vec::new(),
            ..value.clone()
        })
    })
}
