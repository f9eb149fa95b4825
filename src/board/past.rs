//! The board as it was at a time: what minutes are written from, so that they say the same however
//! much happens afterwards.

use chrono::NaiveDateTime;

use super::{Board, Body, Card, Cards, Circumstance, Edit as _, Entry, Event, Year};

impl Board {
    /// Gives the cards and values as they were at a time, as far as histories reach back.
    ///
    /// Meetings and pulse rounds are as they are now, and so are the unit's settings. A choice
    /// between two versions stays made: neither of them was true before it.
    #[must_use]
    pub fn as_of(&self, at: NaiveDateTime) -> Self {
        let years = self.years.iter();
        Self {
            proposals: cards(&self.proposals, at),
            activities: cards(&self.activities, at),
            goals: cards(&self.goals, at),
            metrics: cards(&self.metrics, at),
            inputs: cards(&self.inputs, at),
            examples: cards(&self.examples, at),
            hinders: cards(&self.hinders, at),
            replies: cards(&self.replies, at),
            years: years
                .map(|(year, values)| (*year, values.clone()))
                .collect(),
            ..self.clone()
        }
        .with_values_of(at)
    }

    fn with_values_of(mut self, at: NaiveDateTime) -> Self {
        let later = |year: &mut Year| {
            let first = year.log.partition_point(|entry| entry.stamp.at <= at);
            year.log.split_off(first)
        };
        let undone: Vec<_> = self.years.values_mut().flat_map(later).collect();
        let mut swaps: Vec<_> = undone
            .iter()
            .flat_map(|entry| entry.values.iter().map(move |swap| (&entry.stamp, swap)))
            .collect();
        swaps.sort_by_key(|(stamp, _)| (stamp.at, stamp.change));
        for (_, swap) in swaps.into_iter().rev() {
            if let Some(year) = self.years.get_mut(&swap.week.year()) {
                year.put(&swap.metric, swap.week, swap.from.clone());
            }
        }
        self
    }
}

fn cards<T: Body>(cards: &Cards<T>, at: NaiveDateTime) -> Cards<T> {
    let mut past = Cards::default();
    for card in cards.all().filter(|card| card.added.at <= at) {
        // Ids are unique in the list that they come from.
        drop(past.insert(as_it_was(card, at)));
    }
    past
}

fn as_it_was<T: Body>(card: &Card<T>, at: NaiveDateTime) -> Card<T> {
    let mut card = card.clone();
    while let Some(entry) = card.log.pop_if(|entry| entry.stamp.at > at) {
        match &entry.what {
            Event::Edited(edit) => take_back(&mut card, &entry, edit),
            Event::Removed => card.removed = None,
            Event::Restored => card.removed = last_removed(&card),
            Event::Settled(_) => {}
        }
    }
    card
}

/// Makes the edit backwards; one that cannot be is left as it is. What no undo takes back, a
/// verdict, is made once more as an undoing, and then goes.
fn take_back<T: Body>(card: &mut Card<T>, entry: &Entry<T::Edit>, edit: &T::Edit) {
    let circumstance = Circumstance {
        change: entry.stamp.change,
        at: entry.stamp.at,
        by: entry.stamp.by.clone(),
        undoing: true,
    };
    let mut body = card.body.clone();
    let back = edit.flipped().unwrap_or_else(|| edit.clone());
    if body.edit(&back, &circumstance).is_ok() {
        card.body = body;
    }
}

fn last_removed<T: Body>(card: &Card<T>) -> Option<chrono::NaiveDate> {
    let removals = card.log.iter().rev();
    let mut removals = removals.filter(|entry| entry.what == Event::Removed);
    removals.next().map(|entry| entry.stamp.day())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::board::Change;
    use crate::board::tests::{change, content, grown};

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn what_happened_later_is_taken_back(seeds: Vec<u64>, later in prop::collection::vec(any::<u64>(), 1..6)) {
            let now = grown(&seeds);
            let time = "2090-01-01T09:00:00".parse().unwrap();
            let mut after = now.clone();
            for seed in later {
                let change = Change { at: "2091-01-01T09:00:00".parse().unwrap(), ..change(seed, &after) };
                drop(after.apply(&change));
            }
            let mut past = content(&after.as_of(time));
            past.unit = now.unit.clone();
            past.meetings = content(&now).meetings;
            past.pulses = content(&now).pulses;
            prop_assert_eq!(past, content(&now));
        }
    }
}
