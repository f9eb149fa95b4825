//! What a card has to have to be shown.

use chrono::NaiveDate;

use crate::board::{Board, CardId, CardRef, Kind, Signature};
use crate::report::state::State;

/// What a card has to have to be shown; what is not asked for is None.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The states it may be in, by the kinds that have them and their stable names.
    pub states: Option<Vec<(Kind, &'static str)>>,
    /// Who sees to it.
    pub owner: Option<Signature>,
    /// The area it belongs to.
    pub area: Option<u8>,
    /// The goal it serves.
    pub goal: Option<CardId>,
    /// The fewest days that it has stood where it stands.
    pub days: Option<i64>,
    /// Who it has to be of: added by them, or seen to by them.
    pub mine: Option<Signature>,
}

impl Filter {
    /// Lets every card pass.
    pub const EVERYTHING: Self = Self {
        states: None,
        owner: None,
        area: None,
        goal: None,
        days: None,
        mine: None,
    };

    /// Tells whether every card passes.
    pub fn is_empty(&self) -> bool {
        *self == Self::EVERYTHING
    }

    /// Tells whether a card passes on a day.
    pub fn passes(&self, board: &Board, card: CardRef<'_>, today: NaiveDate) -> bool {
        let in_state = |states: &Vec<(Kind, &str)>| {
            let state = State::of(board, card, today).map(State::key);
            state.is_some_and(|key| states.contains(&(card.kind(), key)))
        };
        let seen_to = |who: &Signature| owner(card) == Some(who);
        let of = |who: &Signature| seen_to(who) || author(card) == Some(who);
        self.owner.as_ref().is_none_or(seen_to)
            && self.area.is_none_or(|number| area(card) == Some(number))
            && self.goal.is_none_or(|goal| serves(card, goal))
            && self.mine.as_ref().is_none_or(of)
            && self.days.is_none_or(|days| stood(card, today) >= days)
            && self.states.as_ref().is_none_or(in_state)
    }
}

/// Who sees to a card.
pub(in crate::report) fn owner(card: CardRef<'_>) -> Option<&Signature> {
    match card {
        CardRef::Proposal(card) => card.body.standing.status.owner(),
        CardRef::Activity(card) => card.body.owner.as_ref(),
        CardRef::Goal(card) => card.body.owner.as_ref(),
        CardRef::Metric(card) => card.body.owner.as_ref(),
        _ => None,
    }
}

/// Who it came from. Of a proposal only what its proposer wants known.
fn author(card: CardRef<'_>) -> Option<&Signature> {
    match card {
        CardRef::Proposal(card) => card.body.proposer.as_ref(),
        CardRef::Activity(card) => card.author(),
        CardRef::Goal(card) => card.author(),
        CardRef::Metric(card) => card.author(),
        CardRef::Input(card) => card.author(),
        CardRef::Example(card) => card.author(),
        CardRef::Hinder(card) => card.author(),
        CardRef::Reply(card) => card.author(),
        CardRef::Pulse(_) | CardRef::Meeting(_) => None,
    }
}

const fn area(card: CardRef<'_>) -> Option<u8> {
    match card {
        CardRef::Proposal(card) => card.body.area,
        _ => None,
    }
}

fn serves(card: CardRef<'_>, goal: CardId) -> bool {
    match card {
        CardRef::Proposal(card) => card.body.goal == Some(goal),
        CardRef::Activity(card) => card.body.of == Some(goal),
        CardRef::Goal(card) => card.id == goal || card.body.parent == Some(goal),
        _ => false,
    }
}

/// Days since a proposal's status changed, since a hinder stood there, since input came, and since
/// any other card was added.
fn stood(card: CardRef<'_>, today: NaiveDate) -> i64 {
    let since = match card {
        CardRef::Proposal(card) => card.body.standing.since,
        CardRef::Hinder(card) => card.body.since,
        CardRef::Input(card) => card.body.date,
        CardRef::Activity(card) => card.added.day(),
        CardRef::Goal(card) => card.added.day(),
        CardRef::Metric(card) => card.added.day(),
        CardRef::Example(card) => card.added.day(),
        CardRef::Reply(card) => card.added.day(),
        CardRef::Pulse(card) => card.added.day(),
        CardRef::Meeting(card) => card.added.day(),
    };
    (today - since).num_days()
}
