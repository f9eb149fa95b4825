//! Values as data: ISO dates and weeks, keys in snake case, whatever the language.

use serde_json::{Value as Json, json};

use crate::board::{Shown, WeekValue};

/// Turns a field's value into data.
pub(super) fn shown(shown: &Shown) -> Json {
    match shown {
        Shown::Nothing => Json::Null,
        Shown::Words(text) => json!(text),
        Shown::Day(day) => json!(day),
        Shown::Week(week) => json!(week),
        Shown::Number(number) => json!(crate::board::Number::new(*number)),
        Shown::Choice(choice) => json!(choice),
        Shown::Card(id) => json!(id),
        Shown::CardNumber(number) => json!(number),
        Shown::Term(key) => json!(key),
    }
}

/// Turns a week's value into data: its numerator and denominator, its parts, its note.
pub fn week_value(value: Option<&WeekValue>) -> Json {
    value.map_or(Json::Null, |value| json!(value))
}
