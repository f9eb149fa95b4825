//! Second versions: where two copies of the board had different words, a person chooses.

use crate::app::list::{Choice, Item};
use crate::app::{App, Effect, Listing};
use crate::board::{Board, CardId, CardRef};
use crate::locale::Words;
use crate::report::{history, label};

/// What can be chosen on a card: of each field first what stands, then what another copy had.
pub(in crate::app) fn versions(board: &Board, card: CardId, words: &Words) -> Vec<Item> {
    let disputes = board.card(card).map(CardRef::disputes).unwrap_or_default();
    let of_field = |(nth, one): (usize, &crate::board::Dispute)| {
        let field = label::field(words, one.field);
        let item = |take: bool| {
            let value = if take { &one.second } else { &one.stands };
            let value = history::shown(words, board, one.field, value);
            let args = [("field", (&field).into()), ("second", value.into())];
            Item {
                choice: Choice::Version(card, nth, take),
                text: words.with("dispute-line", &args),
                aside: words.text(if take {
                    "dispute-other"
                } else {
                    "dispute-stands"
                }),
            }
        };
        [item(false), item(true)]
    };
    disputes.iter().enumerate().flat_map(of_field).collect()
}

impl App {
    /// Tells whether a card has fields of which another copy of the board had another value.
    pub(in crate::app) fn has_disputes(&self, card: CardId) -> bool {
        let card = self.board.card(card);
        card.is_some_and(|card| !card.disputes().is_empty())
    }

    /// Offers the versions of what is in dispute.
    pub(super) fn choose_version(&mut self) {
        match self.current().filter(|id| self.has_disputes(*id)) {
            Some(card) => self.list(Listing::Versions(card)),
            None => self.say(self.words.text("notice-no-dispute")),
        }
    }

    /// Settles a dispute: what stands stays, or the other takes its place.
    pub(in crate::app) fn settle_dispute(
        &mut self,
        card: CardId,
        nth: usize,
        take: bool,
    ) -> Vec<Effect> {
        let disputes = self.board.card(card).map(CardRef::disputes);
        let Some(dispute) = disputes.unwrap_or_default().into_iter().nth(nth) else {
            return Vec::new();
        };
        let act = if take { dispute.take } else { dispute.keep };
        let done = self.attempt(act, None);
        let effects = self.or_explain(done).unwrap_or_default();
        if !effects.is_empty() {
            let args = [("card", self.name(card).into())];
            self.say(self.words.with("notice-settled", &args));
        }
        effects
    }
}
