//! Making a change that was made before what stands on the board now.

use std::collections::BTreeSet;

use crate::board::change::for_deed;
use crate::board::{
    Act, Board, Body, Card, CardId, Change, ChangeId, Deed, Entry, Outcome, Refusal, Stamp, merge,
};

use super::unit_rewound;

impl Board {
    /// Makes a change that somebody was told was done, and that the board has lost since.
    ///
    /// Where others have changed the same thing meanwhile, it is made on the board as it was
    /// before them, and the two are merged: one value stands, the other waits beside it as a
    /// second version, as if two copies had met. What no merge can make is refused as by
    /// [`Self::apply`].
    pub fn apply_late(&mut self, change: &Change) -> Result<Outcome, Refusal> {
        match self.apply(change) {
            Err(refusal) if refusal.is_overtaken() => {
                let (base, copy) = self.as_it_was_for(change).ok_or(refusal)?;
                let merged = merge(&base, self, &copy).board;
                let earlier = std::mem::take(&mut self.earlier);
                *self = Self { earlier, ..merged };
                Ok(Outcome::Done)
            }
            done => done,
        }
    }

    /// Finds the latest state in the histories that takes a change: without it and with it.
    fn as_it_was_for(&self, change: &Change) -> Option<(Self, Self)> {
        let lines = self.lines(&change.act);
        for kept in (0..lines.len()).rev() {
            let held: BTreeSet<ChangeId> = lines.iter().take(kept).copied().collect();
            let base = self.back(&change.act, &|stamp| held.contains(&stamp.change))?;
            let mut copy = base.clone();
            if copy.apply(change) == Ok(Outcome::Done) {
                return Some((base, copy));
            }
        }
        None
    }

    /// The changes, oldest first, to what an act is about.
    fn lines(&self, act: &Act) -> Vec<ChangeId> {
        for_deed!(
            act,
            |id, deed| card_lines(self, *id, deed),
            else Act::Values(swaps) => {
                let years: BTreeSet<i32> = swaps.iter().map(|swap| swap.week.year()).collect();
                let logs = years.iter().filter_map(|year| self.years.get(year));
                let lines = logs.flat_map(|year| &year.log).map(|line| &line.stamp);
                let mut lines: Vec<_> = lines.map(|stamp| (stamp.at, stamp.change)).collect();
                lines.sort_unstable();
                lines.into_iter().map(|(_, change)| change).collect()
            },
            Act::Unit(_) => ids(&self.unit_log),
            Act::SettleUnit(_) => ids(&self.unit_log)
        )
    }

    /// Takes what an act is about back to where only some lines of its history held.
    fn back(&self, act: &Act, holds: &dyn Fn(&Stamp) -> bool) -> Option<Self> {
        let mut board = self.clone();
        for_deed!(
            act,
            |id, deed| card_back(&mut board, *id, deed, holds)?,
            else Act::Values(swaps) => {
                for number in swaps.iter().map(|swap| swap.week.year()) {
                    let year = board.years.get(&number)?.rewound(number, holds)?;
                    board.years.insert(number, year);
                }
            },
            Act::Unit(_) => board.unit_back_to(holds)?,
            Act::SettleUnit(_) => board.unit_back_to(holds)?
        );
        Some(board)
    }

    fn unit_back_to(&mut self, holds: &dyn Fn(&Stamp) -> bool) -> Option<()> {
        self.unit = unit_rewound(&self.unit, &self.unit_log, holds)?;
        self.unit_log.retain(|entry| holds(&entry.stamp));
        Some(())
    }
}

fn ids<E: crate::board::Edit>(log: &[Entry<E>]) -> Vec<ChangeId> {
    log.iter().map(|entry| entry.stamp.change).collect()
}

fn card_lines<T: Body>(board: &Board, id: CardId, _deed: &Deed<T>) -> Vec<ChangeId> {
    let card: Option<&Card<T>> = T::on(board).get(id);
    card.map(|card| ids(&card.log)).unwrap_or_default()
}

fn card_back<T: Body>(
    board: &mut Board,
    id: CardId,
    _deed: &Deed<T>,
    holds: &dyn Fn(&Stamp) -> bool,
) -> Option<()> {
    let card: &mut Card<T> = T::on_mut(board).get_mut(id)?;
    *card = card.rewound(holds)?;
    Some(())
}

impl Refusal {
    /// Tells whether what others did since stands in the way, rather than a rule.
    const fn is_overtaken(&self) -> bool {
        matches!(
            self,
            Self::ChangedMeanwhile { .. }
                | Self::ValueChanged { .. }
                | Self::NotAllowed { .. }
                | Self::Removed(_)
        )
    }
}
