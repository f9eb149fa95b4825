//! Taking changes back: any change that a history knows, by whoever made it.

use std::collections::BTreeSet;

use super::change::for_deed;
use super::{
    Act, Activity, Board, Body, CardId, ChangeId, Deed, Edit, Event, Example, Field, Goal,
    Happening, Hinder, Input, Meeting, Metric, Proposal, PulseRound, Refusal, Reply, Signature,
    Stamp, UnitEdit, ValueSwap, What,
};

impl Board {
    /// Finds the act that takes a change back.
    ///
    /// Applying it is refused like any other change: where others have changed the same field
    /// since, nothing happens and the reason says so. Taking back an undo is a redo.
    pub fn undoing(&self, change: ChangeId) -> Result<Act, Refusal> {
        macro_rules! look_among {
            ($($body:ident),*) => {$(
                if let Some(found) = undoing_card::<$body>(self, change) {
                    return found.map(|(id, deed)| Act::$body(id, deed));
                }
            )*};
        }
        look_among!(
            Proposal, Activity, Goal, Metric, Input, Example, Hinder, Reply, Meeting
        );
        if let Some(found) = undoing_card::<PulseRound>(self, change) {
            return found.map(|(id, deed)| Act::Pulse(id, deed));
        }
        let of_values = self.undoing_value(change).map(Ok);
        let found = of_values.or_else(|| self.undoing_unit(change));
        found.unwrap_or(Err(Refusal::UnknownChange(change)))
    }

    /// Finds the acts that take changes back, the newest first, each for a board on which those
    /// before it have been taken back. All can be, or none.
    pub fn undoing_all(&self, changes: &[ChangeId]) -> Result<Vec<(ChangeId, Act)>, Refusal> {
        if let [only] = changes {
            return Ok(vec![(*only, self.undoing(*only)?)]);
        }
        let all = self.happenings();
        let mut trial = self.clone();
        let mut acts = Vec::new();
        for target in changes.iter().rev() {
            let act = trial.undoing(*target)?;
            // The id and the time do not matter to the trial. Its author does: a card that others
            // have touched is not taken off the board.
            let id = ChangeId::from_bits(acts.len() as u64);
            let at = self.moment(chrono::NaiveDateTime::default());
            let by = author(&all, *target).cloned().flatten();
            trial.apply(&super::Change::new(id, at, by, act.clone()))?;
            acts.push((*target, act));
        }
        Ok(acts)
    }

    /// The changes that undos took away, oldest first.
    pub fn taken_back_by(&self, undos: &[ChangeId]) -> Vec<ChangeId> {
        let all = self.happenings();
        let undone = all.iter().filter(|one| undos.contains(&one.stamp.change));
        let mut targets: Vec<_> = undone.filter_map(|one| one.undoes).collect();
        targets.sort_unstable();
        targets
    }

    /// Finds the newest change by a person that can still be taken back: not an undo, not one that
    /// has been undone, and none of those to pass over.
    ///
    /// Steps through a meeting do not count: what is taken back there is what was written.
    pub fn last_by(
        &self,
        who: Option<&Signature>,
        passing_over: &BTreeSet<ChangeId>,
    ) -> Option<ChangeId> {
        let all = self.happenings();
        let mut own = all.iter().filter(|one| {
            one.stamp.by.as_ref() == who
                && !is_judging(one)
                && !one.is_step()
                && one.undoes.is_none()
                && !passing_over.contains(&one.stamp.change)
                && holds(&all, one.stamp.change)
        });
        own.next_back().map(|one| one.stamp.change)
    }

    /// Finds the undo that a person would take back to make their last undone change again.
    ///
    /// Whatever they have changed since ends the search, as a new change ends what can be redone.
    pub fn last_undo_by(
        &self,
        who: Option<&Signature>,
        passing_over: &BTreeSet<ChangeId>,
    ) -> Option<ChangeId> {
        let all = self.happenings();
        let own = all.iter().rev().filter(|one| one.stamp.by.as_ref() == who);
        let mut undoing = own.take_while(|one| one.undoes.is_some());
        let found = undoing.find(|one| {
            is_undo(&all, one)
                && !passing_over.contains(&one.stamp.change)
                && holds(&all, one.stamp.change)
        });
        found.map(|one| one.stamp.change)
    }

    /// The changes that were made in one go with this one and are still in force, oldest first:
    /// those by the same person whose ids stand in a row with its own (see
    /// [`ChangeId::following`]).
    pub fn made_with(&self, change: ChangeId) -> Vec<ChangeId> {
        let all = self.happenings();
        let by = author(&all, change);
        let same = |id: &ChangeId| by.is_some() && author(&all, *id) == by;
        let first = std::iter::successors(Some(change), |id| Some(id.preceding()).filter(same));
        let Some(first) = first.last() else {
            return Vec::new();
        };
        std::iter::successors(Some(first), |id| Some(id.following()).filter(same))
            .filter(|id| holds(&all, *id))
            .collect()
    }

    fn undoing_value(&self, change: ChangeId) -> Option<Act> {
        let mut logs = self.years.values().flat_map(|year| &year.log);
        let entry = logs.find(|entry| entry.stamp.change == change)?;
        Some(Act::Values(
            entry.values.iter().map(ValueSwap::flipped).collect(),
        ))
    }

    /// Who was taken off the board stays off it: nobody knows the name any more.
    fn undoing_unit(&self, change: ChangeId) -> Option<Result<Act, Refusal>> {
        let entry = self
            .unit_log
            .iter()
            .find(|entry| entry.stamp.change == change)?;
        let act = match &entry.what {
            Event::Edited(UnitEdit::Departed(_)) => None,
            Event::Edited(edit) => edit.flipped().map(Act::Unit),
            Event::Settled(settled) => Some(Act::SettleUnit(Box::new(settled.flipped()))),
            Event::Removed | Event::Restored => return None,
        };
        Some(act.ok_or(Refusal::NotUndoable(change)))
    }
}

/// Who made a change, if the histories know it.
fn author(all: &[Happening], change: ChangeId) -> Option<&Option<Signature>> {
    let found = all.iter().find(|one| one.stamp.change == change);
    found.map(|one| &one.stamp.by)
}

/// Tells whether the board itself did it: a verdict that came due.
const fn is_judging(one: &Happening) -> bool {
    matches!(
        one.what,
        What::Changed {
            field: Field::Judged,
            ..
        }
    )
}

/// Tells whether a change is in force: not taken back, or its taking back taken back.
fn holds(all: &[Happening], change: ChangeId) -> bool {
    !all.iter()
        .any(|other| other.undoes == Some(change) && holds(all, other.stamp.change))
}

/// Tells whether a change takes one away, and does not make one again.
fn is_undo(all: &[Happening], one: &Happening) -> bool {
    one.undoes.is_some_and(|target| {
        let target = all.iter().find(|other| other.stamp.change == target);
        !target.is_some_and(|target| is_undo(all, target))
    })
}

type Found<T> = Option<Result<(CardId, Deed<T>), Refusal>>;

fn undoing_card<T: Body>(board: &Board, change: ChangeId) -> Found<T> {
    let card = T::on(board).all().find(|card| card.knows(change))?;
    let untouched_by_others = |stamp: &Stamp| stamp.by == card.added.by;
    if card.added.change == change {
        let mut others = card.log.iter().map(|entry| &entry.stamp);
        let other = others.find(|stamp| !untouched_by_others(stamp));
        return Some(match other {
            Some(stamp) => Err(Refusal::TouchedSince {
                by: stamp.by.clone(),
            }),
            None => Ok((card.id, Deed::Remove)),
        });
    }
    let entry = card.log.iter().find(|entry| entry.stamp.change == change);
    let deed = entry.and_then(|entry| match &entry.what {
        Event::Edited(edit) => edit.flipped().map(Deed::Edit),
        Event::Removed => Some(Deed::Restore),
        Event::Restored => Some(Deed::Remove),
        Event::Settled(settled) => Some(Deed::Settle(Box::new(settled.flipped()))),
    });
    Some(
        deed.map(|deed| (card.id, deed))
            .ok_or(Refusal::NotUndoable(change)),
    )
}

impl Act {
    /// Tells whether the act puts a new card on the board.
    pub const fn is_adding(&self) -> bool {
        for_deed!(self, |_id, deed| matches!(deed, Deed::Add(_)), else Self::Values(_) | Self::Unit(_) | Self::SettleUnit(_) => false)
    }

    /// Tells whether it is a step of a meeting to another point, which no undo by key takes back.
    pub const fn is_step(&self) -> bool {
        matches!(
            self,
            Self::Meeting(_, Deed::Edit(super::MeetingEdit::Move(_)))
        )
    }
}
