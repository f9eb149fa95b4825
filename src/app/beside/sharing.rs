//! Sharing cards with other units, and taking over what they share.

use crate::app::{App, Effect, Screen};
use crate::board::{Act, CardId, CardRef, Deed};
use crate::report::{gallery, guard};

impl App {
    /// Tells whether the card that a command is about can be shared.
    pub(in crate::app) fn can_share(&self) -> bool {
        let card = self.current().and_then(|id| self.board.card(id));
        card.is_some_and(CardRef::can_be_shared)
    }

    /// Tells whether it is shared.
    pub(in crate::app) fn is_shared(&self) -> bool {
        let card = self.current().and_then(|id| self.board.card(id));
        card.is_some_and(CardRef::is_shared)
    }

    /// Shares the card, or no longer.
    pub(super) fn share(&mut self) -> Vec<Effect> {
        let Some(card) = self.current() else {
            self.say(self.words.text("notice-choose-shareable"));
            return Vec::new();
        };
        let on = !self.is_shared();
        let act = self.board.sharing(card, on);
        let done = act.and_then(|act| self.attempt(act, None));
        let effects = self.or_explain(done).unwrap_or_default();
        if !effects.is_empty() {
            let id = if on {
                "notice-shared"
            } else {
                "notice-unshared"
            };
            let args = [("card", self.name(card).into())];
            self.say(self.words.with(id, &args));
        }
        effects
    }

    /// Tells whether what is being read in the gallery is another unit's.
    pub(in crate::app) fn can_take_in(&self) -> bool {
        let piece = |key| gallery::find(&self.board, &self.neighbours, self.now.date(), key);
        let piece = self.piece_page().and_then(piece);
        piece.is_some_and(|piece| !piece.own)
    }

    /// Makes an own proposal of what is being read in the gallery, or opens the one that was made.
    pub(super) fn take_in(&mut self) -> Vec<Effect> {
        let found = self
            .piece_page()
            .and_then(|key| gallery::find(&self.board, &self.neighbours, self.now.date(), key));
        let Some(piece) = found else {
            self.say(self.words.text("notice-choose-piece"));
            return Vec::new();
        };
        if piece.own {
            self.say(self.words.text("notice-piece-own"));
            return Vec::new();
        }
        if let Some(known) = gallery::taken_already(&self.board, &piece.shared.origin) {
            self.open_card(known);
            self.say(self.words.text("notice-taken-already"));
            return Vec::new();
        }
        let texts = gallery::texts(&piece.shared);
        let found = texts.iter().flat_map(|text| self.guard().scan(text));
        let found: Vec<_> = found.collect();
        if let Some(why) = guard::blocked(&self.words, &found) {
            self.warn(why);
            return Vec::new();
        }
        self.passing = guard::passed(&found);
        let proposal = gallery::taking(&piece.shared, self.me.clone(), self.now.date());
        let id = CardId::from_bits((self.mint)());
        let done = self.attempt(Act::Proposal(id, Deed::Add(Box::new(proposal))), None);
        let effects = self.or_explain(done).unwrap_or_default();
        if !effects.is_empty() {
            // The card itself is shown, so that its title need not be said.
            let number = self.board.card(id).and_then(CardRef::number);
            let args = [
                (
                    "card",
                    number
                        .map_or_else(String::new, |one| one.to_string())
                        .into(),
                ),
                ("unit", piece.shared.origin.name.to_string().into()),
            ];
            self.screens
                .retain(|screen| !matches!(screen, Screen::Document(_)));
            self.show_on_board(id);
            self.open_card(id);
            self.say(self.words.with("notice-taken", &args));
        }
        effects
    }
}
