//! How much a list holds, in words: a figure alone would not say what it counts.

use super::{Register, Row};
use crate::board::{Board, CardRef};
use crate::locale::Words;

impl Register {
    /// Says how much a list holds: `3 att ta hand om`, `3 klara`.
    pub fn holds(self, words: &Words, board: &Board, rows: &[Row]) -> Vec<String> {
        let count = |fits: fn(CardRef<'_>) -> bool| {
            let cards = rows.iter().filter_map(Row::card);
            let cards = cards.filter_map(|id| board.card(id));
            cards.filter(|card| fits(*card)).count()
        };
        let said = |id, count: usize| words.with(id, &[("count", count.into())]);
        match self {
            Self::Activities => vec![said("register-ongoing", count(|_| true))],
            Self::Inputs => vec![
                said("register-to-do", count(is_open)),
                said("register-are-done", count(is_done)),
            ],
            Self::Hinders => vec![
                said("register-to-do", count(is_open)),
                said("register-are-cleared", count(is_done)),
            ],
            Self::Examples => vec![
                said("register-are-new", count(is_open)),
                said("register-are-told", count(is_done)),
            ],
            Self::Merits | Self::Closed => {
                vec![self.of_year(words, count(|_| true)).unwrap_or_default()]
            }
            Self::History => vec![said("register-happenings", rows.len())],
        }
    }

    /// Says what the figure beside a year counts: `11 förslag`; none where titles are no years.
    pub fn of_year(self, words: &Words, count: usize) -> Option<String> {
        let id = match self {
            Self::Merits => "register-proposals",
            Self::Closed => "register-cards",
            Self::Activities | Self::Inputs | Self::Hinders | Self::Examples | Self::History => {
                return None;
            }
        };
        Some(words.with(id, &[("count", count.into())]))
    }
}

const fn is_done(card: CardRef<'_>) -> bool {
    match card {
        CardRef::Input(card) => card.body.closed.is_some(),
        CardRef::Hinder(card) => card.body.resolved.is_some(),
        CardRef::Example(card) => card.body.presented.is_some(),
        _ => false,
    }
}

const fn is_open(card: CardRef<'_>) -> bool {
    !is_done(card)
}
