//! The words of all cards, made ready once for a search, so that a key costs no more than looking
//! through them.

use crate::board::{Board, CardId, CardNumber};
use crate::locale::{fold, fold_case};

/// Which letters count as the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Letters {
    /// å, ä and ö are letters of their own.
    #[default]
    Exact,
    /// They count as a and o, as on a keyboard without them.
    Folded,
}

impl Letters {
    /// The other choice.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Exact => Self::Folded,
            Self::Folded => Self::Exact,
        }
    }

    /// Makes a text ready to be compared.
    pub fn fold(self, text: &str) -> String {
        match self {
            Self::Exact => fold_case(text),
            Self::Folded => fold(text),
        }
    }
}

/// All words of a board's cards.
#[derive(Debug, Clone, Default)]
pub struct Index {
    letters: Letters,
    /// By number, the newest first, those without a number last.
    entries: Vec<Entry>,
}

#[derive(Debug, Clone)]
struct Entry {
    card: CardId,
    number: Option<CardNumber>,
    words: String,
}

impl Index {
    /// Gathers the words of all cards that stand on a board or once did.
    pub fn of(board: &Board, letters: Letters) -> Self {
        let cards = board.every_card().filter(|card| !card.is_removed());
        let mut entries: Vec<Entry> = cards
            .map(|card| {
                let mut words = card.texts().join("\n");
                for second in card.texts_of_seconds() {
                    words.push('\n');
                    words.push_str(&second);
                }
                Entry {
                    card: card.id(),
                    number: card.number(),
                    words: letters.fold(&words),
                }
            })
            .collect();
        entries.sort_by_key(|entry| (entry.number.is_none(), std::cmp::Reverse(entry.number)));
        Self { letters, entries }
    }

    /// Which letters count as the same in it.
    pub const fn letters(&self) -> Letters {
        self.letters
    }

    /// Finds the cards that have all of the words; a number alone finds its card first.
    pub fn find(&self, words: &[String]) -> Vec<CardId> {
        let number: Option<CardNumber> = match words {
            [only] => only.parse().ok(),
            _ => None,
        };
        let words: Vec<String> = words.iter().map(|word| self.letters.fold(word)).collect();
        let asked = |entry: &&Entry| entry.number.is_some() && entry.number == number;
        let holds = |entry: &&Entry| words.iter().all(|word| entry.words.contains(word));
        let first = self.entries.iter().filter(asked);
        let rest = self
            .entries
            .iter()
            .filter(|entry| !asked(entry) && holds(entry));
        first.chain(rest).map(|entry| entry.card).collect()
    }
}
