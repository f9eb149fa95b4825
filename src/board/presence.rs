//! Where somebody stands on a board: what taking them off it would touch.

use serde::Serialize;
use serde_json::Value;

use super::assemble::for_lists;
use super::departed::{is_like_signature, words};
use super::{Board, CardId, Signature};

/// Where somebody stands on a board.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Presence {
    /// Whether the staff list, the rota or another of the unit's settings names them.
    pub listed: bool,
    /// Cards that name them in a field, meetings and rounds not among them.
    pub cards: usize,
    /// Meetings that name them.
    pub meetings: usize,
    /// Lines of histories that they made or that name them.
    pub lines: usize,
    /// Cards and meetings in whose typed texts their signature or full name stands as a word.
    pub texts: Vec<CardId>,
}

impl Presence {
    /// Tells whether they stand nowhere.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

impl Board {
    /// Where somebody stands, in the parts that have been read.
    pub fn presence(&self, who: &Signature) -> Presence {
        let name = self.unit.staff.iter().find(|one| one.signature == *who);
        let name = name
            .and_then(|one| one.name.as_ref())
            .map(ToString::to_string);
        let wanted = Wanted {
            signature: who.as_str(),
            name: name.filter(|name| words(name).len() > 1),
        };
        let mut found = Presence {
            listed: wanted.count(&value(&self.unit), &Wanted::is_any) > 0,
            lines: wanted.lines(&value(&self.unit_log)),
            ..Presence::default()
        };
        macro_rules! look {
            ($($list:ident),*) => {$(
                for card in self.$list.all() {
                    let body = value(&card.body);
                    let named = wanted.count(&body, &Wanted::is_signature) > 0;
                    let is_meeting = stringify!($list) == "meetings";
                    found.cards += usize::from(named && !is_meeting);
                    found.meetings += usize::from(named && is_meeting);
                    found.lines += wanted.lines(&value(&card.log));
                    found.lines += usize::from(card.added.by.as_ref() == Some(who));
                    if wanted.count(&body, &Wanted::is_mentioned) > 0 {
                        found.texts.push(card.id);
                    }
                }
            )*};
        }
        for_lists!(look);
        let years = self.years.values();
        found.lines += years
            .map(|year| wanted.lines(&value(&year.log)))
            .sum::<usize>();
        found
    }
}

fn value<T: Serialize>(kept: &T) -> Value {
    serde_json::to_value(kept).unwrap_or_default()
}

/// A name that is looked for.
struct Wanted<'a> {
    signature: &'a str,
    name: Option<String>,
}

impl Wanted<'_> {
    /// Counts the texts in a value that a test holds for.
    fn count(&self, value: &Value, holds: &dyn Fn(&Self, &str) -> bool) -> usize {
        match value {
            Value::String(text) => usize::from(holds(self, text)),
            Value::Array(items) => items.iter().map(|item| self.count(item, holds)).sum(),
            Value::Object(fields) => fields.values().map(|field| self.count(field, holds)).sum(),
            Value::Null | Value::Bool(_) | Value::Number(_) => 0,
        }
    }

    /// Counts the lines of a history that name them.
    fn lines(&self, log: &Value) -> usize {
        let lines = log.as_array().into_iter().flatten();
        lines
            .filter(|line| self.count(line, &Self::is_any) > 0)
            .count()
    }

    fn is_signature(&self, text: &str) -> bool {
        text == self.signature
    }

    fn is_any(&self, text: &str) -> bool {
        self.is_signature(text) || self.is_mentioned(text)
    }

    fn is_mentioned(&self, text: &str) -> bool {
        let is_sign = |(_, word): (usize, &str)| {
            word.trim_end_matches('s') == self.signature && is_like_signature(self.signature)
        };
        let named = self
            .name
            .as_ref()
            .is_some_and(|name| text.to_lowercase().contains(&name.to_lowercase()));
        named || (!self.is_signature(text) && words(text).into_iter().any(is_sign))
    }
}
