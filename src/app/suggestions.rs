//! Cards like the proposal that is being written, to support instead of writing it once more.

use super::{App, Ask, Column, Effect, Form, Purpose, Screen};
use crate::board::CardId;
use crate::report::alike::AlikeIndex;

/// How many cards are shown.
const MOST: usize = 3;

/// The cards most like what is being written.
#[derive(Debug, Default)]
pub struct Suggestions {
    index: Option<AlikeIndex>,
    /// The cards, the most alike first.
    pub cards: Vec<CardId>,
    /// The one that the cursor is on, where it has left the line that is written.
    pub cursor: Option<usize>,
}

impl Suggestions {
    /// Lets go of the index of a board that has changed.
    pub(super) fn forget(&mut self) {
        self.index = None;
    }
}

impl App {
    /// Finds the cards that are most like what is written, in an index made once a board.
    pub(super) fn suggest(&mut self) {
        let typed = match self.screens.last() {
            Some(Screen::Form(form)) if form.purpose == Purpose::Capture => {
                form.answer(Ask::Title).to_owned()
            }
            _ => return,
        };
        let index = self.alike.index.take();
        let index = index.unwrap_or_else(|| AlikeIndex::of(&self.board));
        let found = index.find(&typed, MOST);
        self.alike = Suggestions {
            index: Some(index),
            cards: found.into_iter().map(|one| one.card).collect(),
            cursor: None,
        };
    }

    /// Moves between the line and the cards like it; None where no capture is written.
    pub(super) fn step_suggestion(&mut self, forward: bool) -> Option<()> {
        // Where more is asked than the line, the keys go between the questions.
        if self.captures()?.fields.len() > 1 {
            return None;
        }
        let count = self.alike.cards.len();
        self.alike.cursor = match (self.alike.cursor, forward) {
            (None, true) => (count > 0).then_some(0),
            (None, false) => count.checked_sub(1),
            (Some(at), true) => (at + 1 < count).then_some(at + 1),
            (Some(at), false) => at.checked_sub(1),
        };
        Some(())
    }

    fn captures(&self) -> Option<&Form> {
        match self.screens.last() {
            Some(Screen::Form(form)) if form.purpose == Purpose::Capture => Some(form),
            _ => None,
        }
    }

    /// Takes the card under the cursor instead of what is written: supports it where it is an open
    /// proposal, and opens it. What was written is kept unless the support takes its place.
    pub(super) fn take_suggestion(&mut self) -> Option<Vec<Effect>> {
        let card = *self.alike.cards.get(self.alike.cursor?)?;
        let draft = self.captures()?.draft();
        drop(self.screens.pop());
        let supports = self.can_support(card);
        self.alike.cursor = None;
        let mut effects = Vec::new();
        if supports {
            effects = self.toggle_support(card);
        } else {
            self.kept.extend(draft);
            self.say(self.words.text("notice-draft-kept"));
        }
        effects.push(self.keep());
        self.column = Column::Proposals;
        self.show_on_board(card);
        self.open_card(card);
        Some(effects)
    }

    /// What Enter does with the alike card that the cursor is on, in a word.
    pub(super) fn does_with_alike(&self) -> &'static str {
        let card = self.alike.cursor.and_then(|at| self.alike.cards.get(at));
        if card.is_some_and(|card| self.can_support(*card)) {
            "key-support"
        } else {
            "key-open"
        }
    }

    /// Tells whether choosing a card supports it: an open proposal that one does not support yet.
    pub fn can_support(&self, card: CardId) -> bool {
        let Some((card, me)) = self.board.proposals.get(card).zip(self.me.as_ref()) else {
            return false;
        };
        let closed = card.body.standing.status.kind().is_closed();
        !closed && !card.body.support.contains(me) && self.read_only.is_none()
    }
}
