//! The longer lists of a board: what is going on beside the columns, what was carried out year by
//! year, what is closed, and all that happened.

mod counts;
mod print;
mod said;

#[cfg(test)]
mod tests;

use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::board::{Board, CardId, CardRef, Happening, Kind, StatusKind};
use crate::locale::Words;

use super::listing::{self, Asked, LISTED};
use super::search::Filter;
use super::state::State;

pub use print::print;
pub use said::{Said, said};

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Register {
    /// Activities that are not finished, by their day.
    Activities,
    /// Input from service users, what waits first.
    Inputs,
    /// Hinders, those in the way first.
    Hinders,
    /// Good examples, the newest first.
    Examples,
    /// The proposals that were carried out, by year (*meritlista*).
    Merits,
    /// Everything that was closed, by year.
    Closed,
    /// All that happened, the newest first.
    History,
}

/// One line of a list.
#[derive(Debug, Clone, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a list is built once a change; boxes would cost more than they save"
)]
pub enum Row {
    /// A title with the count of what follows.
    Title(String, usize),
    /// A card.
    Card(CardId),
    /// Something that happened.
    Happening(Happening),
}

impl Row {
    /// The card that the line is about, if it is about one.
    pub const fn card(&self) -> Option<CardId> {
        match self {
            Self::Title(..) => None,
            Self::Card(id) => Some(*id),
            Self::Happening(happening) => happening.card,
        }
    }
}

impl Register {
    /// All lists, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Activities,
        Self::Inputs,
        Self::Hinders,
        Self::Examples,
        Self::Merits,
        Self::Closed,
        Self::History,
    ];

    /// What the list is called.
    pub fn label(self, words: &Words) -> String {
        words.text(match self {
            Self::Activities => "register-activities",
            Self::Inputs => "register-inputs",
            Self::Hinders => "register-hinders",
            Self::Examples => "register-examples",
            Self::Merits => "register-merits",
            Self::Closed => "register-closed",
            Self::History => "register-history",
        })
    }

    /// Gathers the lines of the list; of what was read of the board, and what passes the filter.
    pub fn rows(self, words: &Words, board: &Board, today: NaiveDate, filter: &Filter) -> Vec<Row> {
        let passes = |id: CardId| {
            let card = board.card(id).filter(|card| !card.is_removed());
            card.is_some_and(|card| filter.passes(board, card, today))
        };
        match self {
            Self::Activities => open(words, board, today, Kind::Activity, &passes),
            Self::Inputs => both(words, board, today, Kind::Input, &passes),
            Self::Hinders => both(words, board, today, Kind::Hinder, &passes),
            Self::Examples => examples(board, &passes),
            Self::Merits => merits(board, &passes),
            Self::Closed => by_year(closed(board, today), &passes),
            Self::History => history(board, filter, &passes),
        }
    }
}

/// The open cards of a kind, as lists have them.
fn open(
    words: &Words,
    board: &Board,
    today: NaiveDate,
    kind: Kind,
    passes: &dyn Fn(CardId) -> bool,
) -> Vec<Row> {
    let asked = Asked {
        kind,
        state: None,
        filter: &Filter::EVERYTHING,
    };
    let rows = listing::rows(words, board, today, asked).into_iter();
    let rows = rows.filter(|row| passes(row.id));
    rows.map(|row| Row::Card(row.id)).collect()
}

/// The open cards of a kind under a title, then those that are done with, the newest first.
fn both(
    words: &Words,
    board: &Board,
    today: NaiveDate,
    kind: Kind,
    passes: &dyn Fn(CardId) -> bool,
) -> Vec<Row> {
    let open = open(words, board, today, kind, passes);
    let mut done: Vec<_> = closed(board, today)
        .into_iter()
        .filter(|(_, id)| board.card(*id).is_some_and(|card| card.kind() == kind) && passes(*id))
        .collect();
    done.sort_by_key(|(day, id)| Reverse((*day, *id)));
    let done: Vec<Row> = done.into_iter().map(|(_, id)| Row::Card(id)).collect();
    titled(words.text("register-open"), open)
        .chain(titled(words.text("register-done"), done))
        .collect()
}

fn titled(title: String, rows: Vec<Row>) -> impl Iterator<Item = Row> {
    let title = (!rows.is_empty()).then_some(Row::Title(title, rows.len()));
    title.into_iter().chain(rows)
}

fn examples(board: &Board, passes: &dyn Fn(CardId) -> bool) -> Vec<Row> {
    let mut cards: Vec<_> = board
        .examples
        .iter()
        .filter(|card| passes(card.id))
        .collect();
    cards.sort_by_key(|card| Reverse((card.body.week, card.number)));
    cards.into_iter().map(|card| Row::Card(card.id)).collect()
}

fn merits(board: &Board, passes: &dyn Fn(CardId) -> bool) -> Vec<Row> {
    let carried_out = board.with_status(StatusKind::Implemented);
    let dated = carried_out.map(|card| (card.body.standing.since, card.id));
    by_year(dated.collect(), passes)
}

/// Cards that left the board, with the day they did.
fn closed(board: &Board, today: NaiveDate) -> Vec<(NaiveDate, CardId)> {
    let cards = board.every_card();
    let listed = cards.filter(|card| LISTED.contains(&card.kind()) && !card.is_removed());
    let left = listed.filter(|card| State::of(board, *card, today).is_some_and(State::is_closed));
    left.filter_map(|card| Some((card.closed_on()?, card.id())))
        .collect()
}

/// The newest year first, and in it the newest card.
fn by_year(dated: Vec<(NaiveDate, CardId)>, passes: &dyn Fn(CardId) -> bool) -> Vec<Row> {
    let mut years: BTreeMap<Reverse<i32>, Vec<(NaiveDate, CardId)>> = BTreeMap::new();
    for (day, id) in dated.into_iter().filter(|(_, id)| passes(*id)) {
        years
            .entry(Reverse(day.year()))
            .or_default()
            .push((day, id));
    }
    let mut rows = Vec::new();
    for (Reverse(year), mut cards) in years {
        cards.sort_by_key(|(day, id)| Reverse((*day, *id)));
        rows.push(Row::Title(year.to_string(), cards.len()));
        rows.extend(cards.into_iter().map(|(_, id)| Row::Card(id)));
    }
    rows
}

/// What happened to the cards that pass; where nothing is asked for, also to values and settings.
fn history(board: &Board, filter: &Filter, passes: &dyn Fn(CardId) -> bool) -> Vec<Row> {
    let told = board.happenings().into_iter().rev();
    let shown = |happening: &Happening| filter.is_empty() || happening.card.is_some_and(passes);
    told.filter(shown).map(Row::Happening).collect()
}

/// Tells whether a card can be opened from a list: pulse rounds hold nothing for one person.
pub fn can_be_opened(card: CardRef<'_>) -> bool {
    card.kind() != Kind::Pulse
}
