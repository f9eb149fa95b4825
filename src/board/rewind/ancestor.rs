//! What two copies of a board last had in common, read off their histories.

use std::collections::BTreeSet;

use super::unit_rewound;
use crate::board::{Board, Body, Card, Cards, ChangeId, Entry, Stamp, UnitEdit, Year};

impl Board {
    /// Works out what two copies grew apart from: each less what only it knows.
    ///
    /// A copy of a file comes without its base. But each line of a history has the id of its
    /// change, so the lines that both copies have were there before they parted. A card whose two
    /// ways back do not meet, because a hand has been in a file, is left out, and a merge then
    /// treats it as one whose base nobody knows. Nothing where the unit's settings do not meet.
    pub fn ancestor(a: &Self, b: &Self) -> Option<Self> {
        let departed = a.departed_of_both(b);
        if departed.is_empty() {
            return Self::met(a, b);
        }
        Self::met(&a.cleared_of(&departed), &b.cleared_of(&departed))
    }

    fn met(a: &Self, b: &Self) -> Option<Self> {
        let shared = shared(&stamps(&a.unit_log), &stamps(&b.unit_log));
        // One of two copies may have laid a line aside that still stands in the other.
        let unit = |board: &Self, other: &Self| {
            let holds = |stamp: &Stamp| in_both(&shared)(stamp) || other.is_old_line(stamp.at);
            unit_rewound(&board.unit, &board.unit_log, holds)
        };
        let unit = match (unit(a, b), unit(b, a)) {
            (Some(unit), Some(other)) if unit == other => unit,
            // Settings that are the same need no way back.
            _ if a.unit == b.unit => a.unit.clone(),
            _ => return None,
        };
        let mut base = Self::new(unit);
        let log = a
            .unit_log
            .iter()
            .filter(|entry| in_both(&shared)(&entry.stamp));
        base.unit_log = log.cloned().collect();
        base.next_number = a.next_number.min(b.next_number);
        macro_rules! meet {
            ($($list:ident),*) => { $(base.$list = cards(&a.$list, &b.$list);)* };
        }
        meet!(
            proposals, activities, goals, metrics, inputs, examples, hinders, replies, pulses,
            meetings
        );
        for (number, year) in &a.years {
            let met = b
                .years
                .get(number)
                .and_then(|other| meeting(*number, year, other));
            base.years.extend(met.map(|year| (*number, year)));
        }
        Some(base)
    }
}

fn in_both(shared: &BTreeSet<ChangeId>) -> impl Fn(&Stamp) -> bool {
    |stamp| shared.contains(&stamp.change)
}

fn shared(a: &[ChangeId], b: &[ChangeId]) -> BTreeSet<ChangeId> {
    let b: BTreeSet<ChangeId> = b.iter().copied().collect();
    a.iter().copied().filter(|id| b.contains(id)).collect()
}

fn stamps(log: &[Entry<UnitEdit>]) -> Vec<ChangeId> {
    log.iter().map(|entry| entry.stamp.change).collect()
}

fn cards<T: Body>(a: &Cards<T>, b: &Cards<T>) -> Cards<T> {
    let mut met = Cards::default();
    for card in a.all() {
        let found = b.get(card.id).and_then(|other| card.ancestor(other));
        // The ids of a list differ from each other.
        let _taken = found.map(|card| met.insert(card));
    }
    met
}

impl<T: Body> Card<T> {
    /// Works out what two copies of the card grew apart from.
    pub(in crate::board) fn ancestor(&self, other: &Self) -> Option<Self> {
        if self == other {
            return Some(self.clone());
        }
        let ids = |card: &Self| -> Vec<ChangeId> {
            card.log.iter().map(|entry| entry.stamp.change).collect()
        };
        let shared = shared(&ids(self), &ids(other));
        let back = |card: &Self| card.rewound(in_both(&shared));
        let (own, others) = match (back(self), back(other)) {
            (Some(own), Some(others)) => (own, others),
            // What cannot be taken back need not be where one copy knows all that the other does.
            _ if shared.len() == self.log.len() => return Some(self.clone()),
            _ if shared.len() == other.log.len() => return Some(other.clone()),
            _ => return None,
        };
        let same = own.added == others.added
            && own.removed == others.removed
            && own.versions == others.versions;
        let body = own.body.in_common(&others.body)?;
        // Of two numbers the one that is not the result of a clash was there first.
        let older = if own.was.is_some() { others } else { own };
        same.then(|| Self { body, ..older })
    }
}

fn meeting(number: i32, a: &Year, b: &Year) -> Option<Year> {
    let ids = |year: &Year| -> Vec<ChangeId> {
        year.log.iter().map(|entry| entry.stamp.change).collect()
    };
    let shared = shared(&ids(a), &ids(b));
    let a = a.rewound(number, in_both(&shared))?;
    let b = b.rewound(number, in_both(&shared))?;
    (a.series() == b.series()).then_some(a)
}
