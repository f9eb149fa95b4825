//! Going back along a history: to what two copies last had in common, or to how it was at a time.
//!
//! Every line of a history says what a field held before, so an earlier state needs no file of
//! its own: take the lines back, newest first.

mod ancestor;
mod late;
mod lost;
mod restore;

#[cfg(test)]
mod tests;

pub use restore::Restoration;

use super::{Body, Card, Circumstance, Edit, Entry, Event, Stamp, Unit, UnitEdit, Year};

impl<T: Body> Card<T> {
    /// Takes back, newest first, what in the history does not hold; nothing where a line cannot
    /// be taken back or a hand in the file has changed what it was about.
    fn rewound(&self, holds: impl Fn(&Stamp) -> bool) -> Option<Self> {
        let mut card = self.clone();
        while let Some(entry) = card.log.pop() {
            if !holds(&entry.stamp) {
                card.take_back(&entry)?;
            }
        }
        let kept = self.log.iter().filter(|entry| holds(&entry.stamp));
        card.log = kept.cloned().collect();
        Some(card)
    }

    fn take_back(&mut self, entry: &Entry<T::Edit>) -> Option<()> {
        match &entry.what {
            Event::Edited(edit) => {
                let back = edit.flipped()?;
                self.body.edit(&back, &undoing(&entry.stamp)).ok()
            }
            Event::Removed => {
                self.removed = None;
                Some(())
            }
            Event::Restored => {
                let gone = |entry: &&Entry<T::Edit>| entry.what == Event::Removed;
                let before = self.log.iter().rev().find(gone)?;
                self.removed = Some(before.stamp.day());
                Some(())
            }
            Event::Settled(settled) => {
                let back = settled.flipped();
                back.settle(&mut self.body, &mut self.versions).ok()
            }
        }
    }
}

fn undoing(stamp: &Stamp) -> Circumstance {
    Circumstance {
        change: stamp.change,
        at: stamp.at,
        by: stamp.by.clone(),
        undoing: true,
    }
}

/// Takes back what in the unit's history does not hold.
fn unit_rewound(
    unit: &Unit,
    log: &[Entry<UnitEdit>],
    holds: impl Fn(&Stamp) -> bool,
) -> Option<Unit> {
    let mut unit = unit.clone();
    for entry in log.iter().rev().filter(|entry| !holds(&entry.stamp)) {
        match &entry.what {
            Event::Edited(edit) => edit.flipped()?.put(&mut unit).ok()?,
            Event::Settled(settled) => {
                let mut versions = std::mem::take(&mut unit.versions);
                settled.flipped().settle(&mut unit, &mut versions).ok()?;
                unit.versions = versions;
            }
            Event::Removed | Event::Restored => {}
        }
    }
    Some(unit)
}

impl Year {
    /// Takes back what in the year's history does not hold; values of another year, typed in the
    /// same gesture, are left.
    fn rewound(&self, number: i32, holds: impl Fn(&Stamp) -> bool) -> Option<Self> {
        let mut year = self.clone();
        for entry in self.log.iter().rev().filter(|entry| !holds(&entry.stamp)) {
            let own = entry
                .values
                .iter()
                .filter(|swap| swap.week.year() == number);
            for swap in own {
                let now = year.get(&swap.metric, swap.week);
                if now != swap.to.as_ref() {
                    return None;
                }
                year.put(&swap.metric, swap.week, swap.from.clone());
            }
        }
        year.log.retain(|entry| holds(&entry.stamp));
        Some(year)
    }
}
