//! People who have been taken off the board: nothing on it names them any more.
//!
//! In the place of their signature and full name stands an alias, everywhere: on cards, in
//! histories, minutes and second versions. Every text of the board is looked at by way of its
//! serialised form, so a new field needs nothing here. What stays is a mark of each name, made one
//! way, so that a copy of the board, a change that was kept elsewhere or a hand in a file does not
//! bring the name back: whatever comes to the board is rewritten on its way in. A mark hides a
//! name from a reader, not from somebody who tries all the signatures there can be.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::assemble::for_lists;
use super::{Act, Board, NameMark, Refusal, Sheet, Show, Shown, Signature, Swap, Unit, UnitEdit};

/// The most words that are looked at as one full name.
const LONGEST_NAME: usize = 4;

/// Somebody who has been taken off the board.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Departed {
    /// Made of their signature.
    pub mark: NameMark,
    /// Made of their full name, where the staff list had one of several words; one word alone,
    /// such as Björn, may be any word.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<NameMark>,
    /// What stands in their place: `X1`, `X2`, …
    pub alias: Signature,
}

impl Show for Departed {
    fn show(&self) -> Shown {
        self.alias.show()
    }
}

impl Board {
    /// The act that takes somebody off the board; it names nobody itself.
    pub fn departure(&self, who: &Signature) -> Act {
        let unit = &self.unit;
        let staff = unit.staff.iter().find(|one| one.signature == *who);
        let name = staff
            .and_then(|one| one.name.as_ref())
            .map(ToString::to_string);
        let name = name.filter(|name| words(name).len() > 1);
        let taken = |alias: &Signature| {
            unit.departed.iter().any(|one| one.alias == *alias)
                || !self.presence(alias).is_nothing()
        };
        let mut aliases = (1..=u16::MAX).filter_map(|number| format!("X{number}").parse().ok());
        let alias = aliases.find(|alias| !taken(alias));
        let departed = Departed {
            mark: NameMark::of(unit.id, who.as_str()),
            name: name.map(|name| NameMark::of(unit.id, &name.to_lowercase())),
            alias: alias.unwrap_or_else(|| who.clone()),
        };
        let mut all = unit.departed.clone();
        all.push(departed);
        Act::Unit(UnitEdit::Departed(Swap::new(unit.departed.clone(), all)))
    }

    /// Refuses a removal while a part of the board has not been read: it would keep the name.
    pub(super) fn expect_whole(&self) -> Result<(), Refusal> {
        self.absent
            .first()
            .map_or(Ok(()), |part| Err(Refusal::NotLoaded(*part)))
    }

    /// Takes everybody who has left off all that has been read.
    pub(super) fn clear(&mut self) {
        let departed = self.unit.departed.clone();
        self.clear_of(&departed);
    }

    /// Who was taken off this copy of the board or off another one.
    pub(super) fn departed_of_both(&self, other: &Self) -> Vec<Departed> {
        let mut all = self.unit.departed.clone();
        let known = |one: &&Departed| self.unit.departed.iter().all(|own| own.mark != one.mark);
        all.extend(other.unit.departed.iter().filter(known).cloned());
        all
    }

    /// The board without some people; who was taken off it stays as it is.
    pub(super) fn cleared_of(&self, departed: &[Departed]) -> Self {
        let mut board = self.clone();
        board.clear_of(departed);
        board
    }

    /// Takes some people off all that has been read.
    fn clear_of(&mut self, departed: &[Departed]) {
        if departed.is_empty() {
            return;
        }
        let gone = Gone {
            unit: &self.unit.clone(),
            departed,
        };
        gone.put(&mut self.unit);
        self.unit.let_go(departed);
        self.unit_log.iter_mut().for_each(|entry| gone.put(entry));
        macro_rules! clear {
            ($($list:ident),*) => {
                $(self.$list.all_mut().for_each(|card| gone.put(card));)*
            };
        }
        for_lists!(clear);
        for year in self.years.values_mut() {
            year.log.iter_mut().for_each(|entry| gone.put(entry));
            year.series_mut()
                .iter_mut()
                .for_each(|series| gone.put(series));
        }
    }
}

impl Unit {
    /// Takes who has left off the lists of people.
    pub(super) fn let_go(&mut self, departed: &[Departed]) {
        let id = self.id;
        let left = |who: &Signature| {
            let mark = NameMark::of(id, who.as_str());
            departed
                .iter()
                .any(|one| one.mark == mark || one.alias == *who)
        };
        self.staff.retain(|one| !left(&one.signature));
        self.rota.retain(|who| !left(who));
    }

    /// Tells whether a signature is that of somebody who was taken off the board.
    pub fn has_departed(&self, who: &Signature) -> bool {
        let mark = NameMark::of(self.id, who.as_str());
        self.departed.iter().any(|one| one.mark == mark)
    }

    /// Something on its way to this unit's board, such as a change, without who has left; nothing
    /// where it names none of them.
    pub fn cleared<T: Serialize + DeserializeOwned>(&self, kept: &T) -> Option<T> {
        let departed = self.departed.as_slice();
        let gone = Gone {
            unit: self,
            departed,
        };
        (!departed.is_empty()).then(|| gone.rewritten(kept))?
    }
}

impl Sheet {
    /// Takes who has left off a part that has been read.
    pub(super) fn clear_of(&mut self, unit: &Unit) {
        let gone = Gone {
            unit,
            departed: &unit.departed,
        };
        macro_rules! clear {
            ($($list:ident),*) => {
                $(self.$list.iter_mut().for_each(|card| gone.put(card));)*
            };
        }
        for_lists!(clear);
        if let Some(year) = &mut self.year {
            year.log.iter_mut().for_each(|entry| gone.put(entry));
            year.series_mut()
                .iter_mut()
                .for_each(|series| gone.put(series));
        }
    }
}

/// The people whose names are to go, and whose unit they were of.
#[derive(Clone, Copy)]
struct Gone<'a> {
    unit: &'a Unit,
    departed: &'a [Departed],
}

impl Gone<'_> {
    /// Takes them out of a value, if it names any of them.
    fn put<T: Serialize + DeserializeOwned>(&self, place: &mut T) {
        if let Some(new) = self.rewritten(place) {
            *place = new;
        }
    }

    fn rewritten<T: Serialize + DeserializeOwned>(&self, kept: &T) -> Option<T> {
        let mut value = serde_json::to_value(kept).ok()?;
        self.rewrite(&mut value)
            .then(|| serde_json::from_value(value).ok())?
    }

    /// Rewrites every text in a value, and tells whether there was anything to rewrite.
    fn rewrite(&self, value: &mut Value) -> bool {
        match value {
            Value::String(text) => match self.text(text) {
                Some(new) => {
                    *text = new;
                    true
                }
                None => false,
            },
            // All of them, past the first that was rewritten.
            Value::Array(items) => {
                let rewritten = items
                    .iter_mut()
                    .filter_map(|item| self.rewrite(item).then_some(()));
                rewritten.count() > 0
            }
            Value::Object(fields) => {
                let fields = fields.values_mut();
                let rewritten = fields.filter_map(|field| self.rewrite(field).then_some(()));
                rewritten.count() > 0
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => false,
        }
    }

    fn text(&self, text: &str) -> Option<String> {
        if let Some(alias) = self.by_signature(text) {
            return Some(alias.to_string());
        }
        let all = words(text);
        let mut written = String::new();
        let (mut done, mut at) = (0, 0);
        while let Some((start, word)) = all.get(at) {
            let found = self.by_name(text, &all, at);
            let Some((alias, end, count)) = found.or_else(|| self.by_word(*start, word)) else {
                at += 1;
                continue;
            };
            written.push_str(text.get(done..*start)?);
            written.push_str(alias.as_str());
            done = end;
            at += count;
        }
        written.push_str(text.get(done..)?);
        (done > 0).then_some(written)
    }

    /// The alias for a word of a text that is a signature, also in the genitive, and where it ends.
    fn by_word(&self, start: usize, word: &str) -> Option<(&Signature, usize, usize)> {
        let bare = without_genitive(word);
        let alias = self
            .by_signature(bare)
            .filter(|_| is_like_signature(bare))?;
        Some((alias, start + bare.len(), 1))
    }

    fn by_signature(&self, word: &str) -> Option<&Signature> {
        // No signature is longer, and most texts are.
        if word.len() > 24 || !word.starts_with(char::is_uppercase) {
            return None;
        }
        let mark = NameMark::of(self.unit.id, word);
        let found = self.departed.iter().find(|one| one.mark == mark);
        found.map(|one| &one.alias)
    }

    /// The alias for the full name that begins at a word, where it ends and its number of words.
    fn by_name(
        &self,
        text: &str,
        all: &[(usize, &str)],
        at: usize,
    ) -> Option<(&Signature, usize, usize)> {
        let (start, first) = all.get(at)?;
        let is_name = first.starts_with(char::is_uppercase);
        let mut named = self.departed.iter().filter(|_| is_name);
        named.find_map(|one| {
            let mark = one.name?;
            (2..=LONGEST_NAME).find_map(|count| {
                let (last, word) = all.get(at + count - 1)?;
                [*word, without_genitive(word)]
                    .into_iter()
                    .find_map(|word| {
                        let end = last + word.len();
                        let written = text.get(*start..end)?.to_lowercase();
                        let same = NameMark::of(self.unit.id, &written) == mark;
                        same.then_some((&one.alias, end, count))
                    })
            })
        })
    }
}

fn without_genitive(word: &str) -> &str {
    word.strip_suffix('s').unwrap_or(word)
}

/// Tells whether a word of a text may be a signature: two capitals or more. A single letter may be
/// anything, and digits may be part of a week.
pub(super) fn is_like_signature(word: &str) -> bool {
    word.chars().count() > 1
        && word
            .chars()
            .all(|letter| letter.is_alphabetic() && letter.is_uppercase())
}

/// The words of a text and where they begin, in bytes.
pub(super) fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphanumeric) {
        let from = rest.get(start..).unwrap_or_default();
        let begin = text.len() - from.len();
        let length = from.find(|letter: char| !letter.is_alphanumeric());
        let (word, after) = from.split_at(length.unwrap_or(from.len()));
        found.push((begin, word));
        rest = after;
    }
    found
}
