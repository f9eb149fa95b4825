//! Taking changes back: any change that a history knows, by whoever made it.

use super::change::for_deed;
use super::{
    Act, Activity, Board, Body, CardId, ChangeId, Deed, Edit, Event, Example, Goal, Happening,
    Hinder, Input, Meeting, Metric, Proposal, PulseRound, Refusal, Signature, Stamp, ValueSwap,
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
            Proposal, Activity, Goal, Metric, Input, Example, Hinder, Meeting
        );
        if let Some(found) = undoing_card::<PulseRound>(self, change) {
            return found.map(|(id, deed)| Act::Pulse(id, deed));
        }
        self.undoing_value(change)
            .or_else(|| self.undoing_unit(change))
            .ok_or(Refusal::UnknownChange(change))
    }

    /// Finds the newest change by a person that can still be taken back: not an undo, and not
    /// one that has been undone.
    ///
    /// Steps through a meeting do not count: what is taken back there is what was written.
    pub fn last_by(&self, who: Option<&Signature>) -> Option<ChangeId> {
        let all = self.happenings();
        let mut own = all.iter().filter(|one| {
            let own = one.stamp.by.as_ref() == who && one.undoes.is_none();
            own && !one.is_step() && holds(&all, one.stamp.change)
        });
        own.next_back().map(|one| one.stamp.change)
    }

    fn undoing_value(&self, change: ChangeId) -> Option<Act> {
        let mut logs = self.years.values().flat_map(|year| &year.log);
        let entry = logs.find(|entry| entry.stamp.change == change)?;
        Some(Act::Values(
            entry.values.iter().map(ValueSwap::flipped).collect(),
        ))
    }

    fn undoing_unit(&self, change: ChangeId) -> Option<Act> {
        let entry = self
            .unit_log
            .iter()
            .find(|entry| entry.stamp.change == change)?;
        match &entry.what {
            Event::Edited(edit) => edit.flipped().map(Act::Unit),
            Event::Settled(settled) => Some(Act::SettleUnit(Box::new(settled.flipped()))),
            Event::Removed | Event::Restored => None,
        }
    }
}

/// Tells whether a change is in force: not taken back, or its taking back taken back.
fn holds(all: &[Happening], change: ChangeId) -> bool {
    !all.iter()
        .any(|other| other.undoes == Some(change) && holds(all, other.stamp.change))
}

type Found<T> = Option<Result<(CardId, Deed<T>), Refusal>>;

fn undoing_card<T: Body>(board: &Board, change: ChangeId) -> Found<T> {
    let card = T::on(board).all().iter().find(|card| card.knows(change))?;
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
