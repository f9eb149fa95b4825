//! Narrowing the board down: to some words, a status, an owner, an area, a goal, an age, one's own.

use std::collections::BTreeSet;

use super::{App, Columns, Command, Effect, Input, Listing, Screen};
use crate::board::{CardId, Kind};
use crate::report::search::{Index, Letters, Query};

/// What the board is narrowed down to.
#[derive(Debug, Default)]
pub struct Narrowing {
    /// What is typed.
    pub input: Input,
    /// What that asks for.
    pub query: Query,
    /// Which letters count as the same in it, and in a search.
    pub letters: Letters,
    /// The cards that are shown, where not all are.
    shown: BTreeSet<CardId>,
    /// How many of the board's cards are shown.
    pub count: usize,
    /// How many there are.
    pub all: usize,
    /// The columns with everything in them.
    whole: Option<Columns>,
}

impl Narrowing {
    /// Tells whether the board is narrowed down.
    pub fn is_on(&self) -> bool {
        !self.query.is_empty() || self.query.unread.is_some()
    }

    /// Tells whether a card is shown.
    pub(super) fn shows(&self, card: CardId) -> bool {
        self.shown.contains(&card)
    }
}

impl App {
    /// Shows only what is one's own, or all again.
    pub(super) fn toggle_mine(&mut self) {
        if self.me.is_none() {
            self.say(self.words.text("notice-who-are-you"));
            return;
        }
        let first = |id: &str| {
            let names = self.words.text(id);
            names
                .split(',')
                .next()
                .unwrap_or_default()
                .trim()
                .to_owned()
        };
        let term = format!("{}:{}", first("query-owner"), first("query-me"));
        let text = self.narrowing.input.text();
        let rest: Vec<&str> = text.split(' ').filter(|part| !part.is_empty()).collect();
        let mut parts: Vec<&str> = rest.iter().copied().filter(|part| *part != term).collect();
        if parts.len() == rest.len() {
            parts.push(&term);
        }
        let text = parts.join(" ");
        self.narrowing.input = Input::holding(&text);
        self.narrow_anew();
    }

    /// Shows everything again.
    pub(super) fn show_all(&mut self) {
        if self.narrowing.is_on() {
            self.narrowing.input = Input::default();
            self.narrow_anew();
        }
    }

    /// Lets å, ä and ö count as a and o, or not.
    pub(super) fn toggle_letters(&mut self) {
        self.narrowing.letters = self.narrowing.letters.other();
        self.narrow_anew();
        self.refill_lists();
    }

    /// Reads what is typed and narrows the board down to it.
    pub(super) fn narrow_anew(&mut self) {
        let typed = self.narrowing.input.text();
        self.narrowing.query = Query::read(&self.words, &self.board, self.me.as_ref(), typed);
        let before = self.cursor_cards();
        if let Some(whole) = self.narrowing.whole.take() {
            self.columns = whole;
        }
        self.narrow();
        self.put_cursors_back(before);
        self.refill_ledgers();
    }

    /// Takes what is not asked for out of the columns, which hold everything.
    pub(super) fn narrow(&mut self) {
        self.narrowing.whole = None;
        if !self.narrowing.is_on() {
            self.narrowing.shown.clear();
            return;
        }
        self.ready_index();
        let today = self.now.date();
        let query = &self.narrowing.query;
        let all = self.index.as_ref().map(|index| index.find(&query.words));
        let passes = |id: &CardId| {
            let card = self.board.card(*id);
            card.is_some_and(|card| query.filter.passes(&self.board, card, today))
        };
        let shown = all.unwrap_or_default().into_iter().filter(passes).collect();
        self.narrowing.shown = shown;
        self.narrowing.whole = Some(self.columns.clone());
        let shown = &self.narrowing.shown;
        self.narrowing.all = self.columns.count();
        self.columns.keep(|id| shown.contains(&id));
        self.narrowing.count = self.columns.count();
    }

    /// Makes the index where there is none of this board.
    pub(super) fn ready_index(&mut self) {
        let letters = self.narrowing.letters;
        if self
            .index
            .as_ref()
            .is_none_or(|index| index.letters() != letters)
        {
            self.index = Some(Index::of(&self.board, letters));
        }
    }

    /// Lets go of what was worked out of the board before.
    pub(super) fn forget_index(&mut self) {
        self.index = None;
        self.alike.forget();
    }

    /// Makes the index ready where somebody searches.
    pub(super) fn refresh_index(&mut self) {
        let searching = |screen: &Screen| matches!(screen, Screen::List(list) if list.listing == Listing::Search);
        if self.screens.iter().any(searching) {
            self.ready_index();
        }
    }

    /// Runs a command that finds cards; None where it is another kind of command.
    pub(super) fn run_in_finding(&mut self, command: Command) -> Option<Vec<Effect>> {
        let in_field = matches!(self.screens.last(), Some(Screen::Filter));
        match command {
            Command::Filter => self.screens.push(Screen::Filter),
            Command::Mine => self.toggle_mine(),
            Command::ShowAll if self.visits && !self.narrowing.is_on() => {
                return Some(vec![Effect::Return]);
            }
            Command::ShowAll => self.show_all(),
            Command::Letters => self.toggle_letters(),
            Command::Registers => self.list(Listing::Registers),
            Command::Matrix => self.open_matrix(),
            Command::Accept if in_field => drop(self.screens.pop()),
            Command::Back if in_field => {
                drop(self.screens.pop());
                self.show_all();
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    /// Tells whether a key narrows down what is shown, and does so.
    pub(super) fn typed_in_filter(&mut self, key: super::Key) -> bool {
        let changed = self.narrowing.input.key(key);
        if changed {
            self.narrow_anew();
        }
        changed
    }
}

impl Columns {
    /// Takes out the proposals and goals that are not to be kept; statistics are of the whole unit.
    fn keep(&mut self, keep: impl Fn(CardId) -> bool) {
        for group in &mut self.proposals {
            group.cards.retain(|id| keep(*id));
        }
        self.proposals.retain(|group| !group.cards.is_empty());
        self.goals.retain(|id| keep(*id));
    }

    fn count(&self) -> usize {
        self.len(super::Column::Proposals) + self.len(super::Column::Goals)
    }
}

/// Kinds that a search does not open: a pulse round holds nothing for one person.
pub(super) const fn is_found(kind: Kind) -> bool {
    !matches!(kind, Kind::Pulse)
}
