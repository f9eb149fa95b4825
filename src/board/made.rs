//! Whether a change is in a board's histories.

use super::change::for_deed;
use super::{Act, Board, Body, CardId, Change, ChangeId, Deed, Part, UnitEdit, ValueSwap, Year};

impl Board {
    /// Tells whether a change has been made to the board, whatever has become of it since;
    /// nothing where only a part that has not been read could tell.
    ///
    /// A week's value is known for as long as its year's history reaches: an older change counts
    /// as made.
    pub fn has_made(&self, change: &Change) -> Option<bool> {
        for_deed!(
            &change.act,
            |id, deed| self.card_knows(*id, deed, change.id),
            else Act::Values(swaps) => self.values_know(swaps, change),
            Act::Unit(_) => self.unit_knows(change),
            Act::SettleUnit(_) => self.unit_knows(change)
        )
    }

    fn card_knows<T: Body>(&self, id: CardId, _deed: &Deed<T>, change: ChangeId) -> Option<bool> {
        match T::on(self).get(id) {
            Some(card) => Some(card.knows(change)),
            None => self.absent.is_empty().then_some(false),
        }
    }

    fn unit_knows(&self, change: &Change) -> Option<bool> {
        let is_it = |entry: &super::Entry<UnitEdit>| entry.stamp.change == change.id;
        let known = self.unit_log.iter().any(is_it);
        let told = known || !self.is_old_line(change.at) || self.unread_years().next().is_none();
        told.then_some(known)
    }

    fn values_know(&self, swaps: &[ValueSwap], change: &Change) -> Option<bool> {
        let mut known = false;
        for swap in swaps {
            let number = swap.week.year();
            if !self.is_loaded(Part::Year(number)) {
                return None;
            }
            let year = self.years.get(&number);
            known |= year.is_some_and(|year| year.knows(change));
        }
        Some(known)
    }
}

impl Year {
    /// Tells whether the history has a change, or has let go of all of its age.
    fn knows(&self, change: &Change) -> bool {
        let newest = self.log.iter().map(|entry| entry.stamp.at).max();
        let oldest = newest.and_then(Self::remembers_since);
        oldest.is_some_and(|oldest| change.at < oldest)
            || self.log.iter().any(|entry| entry.stamp.change == change.id)
    }
}

impl Act {
    /// Tells whether the act leaves a line in a history; an answer to a pulse does not.
    pub fn leaves_trace(&self) -> bool {
        for_deed!(self, |_id, deed| deed.leaves_trace(), else Self::Values(_) | Self::Unit(_) | Self::SettleUnit(_) => true)
    }
}

impl<T: Body> Deed<T> {
    fn leaves_trace(&self) -> bool {
        match self {
            Self::Edit(edit) => T::leaves_trace(edit),
            Self::Add(_) | Self::Remove | Self::Restore | Self::Settle(_) => true,
        }
    }
}
