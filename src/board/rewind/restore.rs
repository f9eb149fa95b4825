//! The changes that bring a card, or the whole board, back to how it was at a time.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use crate::board::{
    Act, Board, Body, Card, CardId, Change, ChangeId, Deed, Edit as _, Event, Outcome, Refusal,
    Stamp, UnitEdit, ValueEntry, ValueSwap,
};

/// An act that takes a change back, with the stamp of that change.
type Undoing<'a> = (&'a Stamp, Act);

/// The changes that go back to a time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Restoration {
    /// To be made in this order.
    pub changes: Vec<Change>,
    /// Changes that cannot be made, and why.
    pub left: Vec<(Change, Refusal)>,
}

impl Board {
    /// Finds the changes that take a card, or all that has been read, back to a time: one for
    /// each change since, and one for each act that brings back what was [`lost`](Self::lost).
    ///
    /// They are changes like any other, so going back to just before them takes them back in
    /// turn. `make` gives an act the id, time and author of a change.
    pub fn restoration(
        &self,
        card: Option<CardId>,
        to: NaiveDateTime,
        lost: Vec<Act>,
        mut make: impl FnMut(Act) -> Change,
    ) -> Restoration {
        let mut trial = self.clone();
        let mut done = Restoration::default();
        let back = self.going_back(card, to).into_iter();
        let back = back.map(|(stamp, act)| (Some(stamp.change), act));
        let lost = lost.into_iter().map(|act| (None, act));
        let mut waiting: Vec<Change> = back
            .chain(lost)
            .map(|(undoes, act)| Change {
                undoes,
                ..make(act)
            })
            .collect();
        // One may have to wait for another, such as a link for the card that it leads to.
        loop {
            let before = waiting.len();
            done.left.clear();
            waiting.retain(|change| match trial.apply(change) {
                Ok(outcome) => {
                    done.changes
                        .extend((outcome == Outcome::Done).then(|| change.clone()));
                    false
                }
                Err(refusal) => {
                    done.left.push((change.clone(), refusal));
                    true
                }
            });
            if waiting.len() == before {
                return done;
            }
        }
    }

    /// Finds what takes each change since a time back, the newest first, as a rule about several
    /// cards may allow no other order: of two goals, each of which has been under the other. A
    /// change and the change that took it back cancel out.
    fn going_back(&self, card: Option<CardId>, to: NaiveDateTime) -> Vec<Undoing<'_>> {
        let mut acts = Vec::new();
        if card.is_none() {
            acts.extend(self.unit_back(to));
            let logs = self.years.values().flat_map(|year| year.log.iter().rev());
            acts.extend(logs.filter_map(|entry| value_back(entry, to)));
        }
        macro_rules! back {
            ($($list:ident => $act:ident),*) => {$(
                for one in self.$list.all().filter(|one| card.is_none_or(|id| id == one.id)) {
                    if one.added.at <= to {
                        let edits = edits_back(one, to);
                        acts.extend(edits.map(|(stamp, deed)| (stamp, Act::$act(one.id, deed))));
                    } else if one.removed.is_none() {
                        acts.push((&one.added, Act::$act(one.id, Deed::Remove)));
                    }
                }
            )*};
        }
        back!(
            meetings => Meeting, pulses => Pulse, activities => Activity, examples => Example,
            hinders => Hinder, replies => Reply, inputs => Input, proposals => Proposal, goals => Goal,
            metrics => Metric
        );
        let cancelled = self.cancelled(to);
        acts.retain(|(stamp, _)| !cancelled.contains(&stamp.change));
        acts.sort_by_key(|(stamp, _)| Reverse((stamp.at, stamp.change)));
        acts
    }

    /// Tells whether a card was on the board at a time.
    pub fn was_there(&self, card: CardId, at: NaiveDateTime) -> bool {
        let found = self.happenings();
        found
            .iter()
            .any(|one| one.card == Some(card) && one.stamp.at <= at)
    }

    fn unit_back(&self, to: NaiveDateTime) -> impl Iterator<Item = Undoing<'_>> {
        let since = self
            .unit_log
            .iter()
            .rev()
            .filter(move |entry| entry.stamp.at > to);
        since.filter_map(|entry| {
            let act = match &entry.what {
                Event::Edited(UnitEdit::Departed(_)) | Event::Removed | Event::Restored => {
                    return None;
                }
                Event::Edited(edit) => Act::Unit(edit.flipped()?),
                Event::Settled(settled) => Act::SettleUnit(Box::new(settled.flipped())),
            };
            Some((&entry.stamp, act))
        })
    }

    /// Pairs of a change and what took it back, both since a time.
    fn cancelled(&self, to: NaiveDateTime) -> BTreeSet<ChangeId> {
        let all = self.happenings();
        let since = |stamp: &Stamp| stamp.at > to;
        let mut gone = BTreeSet::new();
        for one in all.iter().rev().filter(|one| since(&one.stamp)) {
            let earlier = one.undoes.filter(|_| !gone.contains(&one.stamp.change));
            let target = earlier.and_then(|id| all.iter().find(|one| one.stamp.change == id));
            let line = target.filter(|one| since(&one.stamp));
            if let Some(target) = line {
                gone.extend([one.stamp.change, target.stamp.change]);
            }
        }
        gone
    }
}

fn value_back(entry: &ValueEntry, to: NaiveDateTime) -> Option<Undoing<'_>> {
    let swaps = || entry.values.iter().map(ValueSwap::flipped).collect();
    (entry.stamp.at > to).then(|| (&entry.stamp, Act::Values(swaps())))
}

fn edits_back<T: Body>(
    card: &Card<T>,
    to: NaiveDateTime,
) -> impl Iterator<Item = (&Stamp, Deed<T>)> {
    let since = card
        .log
        .iter()
        .rev()
        .filter(move |entry| entry.stamp.at > to);
    since.filter_map(|entry| {
        let deed = match &entry.what {
            Event::Edited(edit) => Deed::Edit(edit.flipped()?),
            Event::Removed => Deed::Restore,
            Event::Restored => Deed::Remove,
            Event::Settled(settled) => Deed::Settle(Box::new(settled.flipped())),
        };
        Some((&entry.stamp, deed))
    })
}
