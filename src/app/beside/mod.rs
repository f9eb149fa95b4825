//! What goes on between units: lifting cards, answering those that others lift, sharing.
//!
//! What others have on their boards comes in as a message and is only read; whatever is done here
//! is a change of one's own board.

mod items;
mod lifting;
mod sharing;

pub(super) use items::{gallery_items, lifted_items, stances, withdrawals};

use super::{App, Command, Effect, Listing, Neighbour, Page, Screen, Update};
use crate::board::{CardId, CardRef, UnitSlug};
use crate::report::document::Fact;
use crate::report::{gallery, lifted};

impl App {
    /// Takes in what was read of other units; draws only where anything is new.
    pub(super) fn beside(
        &mut self,
        own: UnitSlug,
        units: Vec<(UnitSlug, Result<Neighbour, String>)>,
    ) -> Update {
        Update {
            redraw: self.take_beside(own, units),
            effects: Vec::new(),
        }
    }

    fn take_beside(
        &mut self,
        own: UnitSlug,
        units: Vec<(UnitSlug, Result<Neighbour, String>)>,
    ) -> bool {
        let before = self.neighbours.clone();
        let beside = &mut self.neighbours;
        beside.own = Some(own);
        for (slug, read) in units {
            beside.unread.retain(|(known, _)| *known != slug);
            match read {
                Ok(unit) => {
                    beside.units.retain(|known| known.slug != slug);
                    beside.units.push(unit);
                }
                // What was read before is old, and says nothing of today.
                Err(why) => {
                    beside.units.retain(|known| known.slug != slug);
                    beside.unread.push((slug, why));
                }
            }
        }
        beside.units.sort_by(|a, b| a.slug.cmp(&b.slug));
        beside.unread.sort();
        if *beside == before {
            return false;
        }
        self.refresh_lifted();
        self.refill_lists();
        self.refresh_pages();
        true
    }

    /// Sorts out anew what was lifted to the unit and by it.
    pub(super) fn refresh_lifted(&mut self) {
        let today = self.now.date();
        self.lifted = lifted::lines(&self.words, &self.board, &self.neighbours, today);
    }

    /// Tells whether something is on the screen that other units may have taken over, or share.
    pub fn looks_at_shared(&self) -> bool {
        self.screens.iter().any(|screen| match screen {
            Screen::List(list) => list.listing == Listing::Gallery,
            Screen::Document(reader) => matches!(reader.page, Page::Shared(_)),
            Screen::Card { id, .. } => self.board.card(*id).is_some_and(CardRef::is_shared),
            _ => false,
        })
    }

    /// What other units' boards say of one's own card.
    pub fn facts_beside(&self, card: CardRef<'_>) -> Vec<Fact> {
        let today = self.now.date();
        let lifted = lifted::facts(&self.words, &self.board, &self.neighbours, today, card);
        let taken = gallery::facts(&self.words, &self.neighbours, card.id());
        lifted.into_iter().chain(taken).collect()
    }

    /// Runs a command between units; None where it is another kind of command.
    pub(super) fn run_beside(&mut self, command: Command) -> Option<Vec<Effect>> {
        match command {
            Command::Escalate => self.escalate(),
            Command::Lifted => self.list(Listing::Lifted),
            Command::Respond => match self.received_page() {
                Some(key) => self.list(Listing::Stance(key)),
                None => self.say(self.words.text("notice-choose-lifted")),
            },
            Command::Share => return Some(self.share()),
            Command::Gallery => {
                self.list(Listing::Gallery);
                return Some(self.read_all());
            }
            Command::TakeIn => return Some(self.take_in()),
            _ => return None,
        }
        Some(Vec::new())
    }

    /// The lifted card of another unit that is being read.
    pub(super) fn received_page(&self) -> Option<CardId> {
        match self.screens.last()? {
            Screen::Document(reader) => match reader.page {
                Page::Lifted(key) => Some(key),
                _ => None,
            },
            _ => None,
        }
    }

    /// What another unit shares and is being read.
    pub(super) fn piece_page(&self) -> Option<CardId> {
        match self.screens.last()? {
            Screen::Document(reader) => match reader.page {
                Page::Shared(key) => Some(key),
                _ => None,
            },
            _ => None,
        }
    }
}
