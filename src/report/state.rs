//! The states of all kinds of cards in one type, for lists: what `--status` may ask for.

use chrono::NaiveDate;

use crate::board::{
    ActivityState, Board, CardRef, Example, GoalStatus, Hinder, Input, Kind, Lift, Reply,
    StatusKind,
};
use crate::locale::Words;

use super::label;

/// Where a card stands, whatever its kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// A proposal's status.
    Proposal(StatusKind),
    /// An activity's state.
    Activity(ActivityState),
    /// How an open goal goes.
    Goal(GoalStatus),
    /// A goal that was reached or given up.
    GoalClosed,
    /// A metric that is measured.
    Measured,
    /// A metric that is no longer measured.
    Retired,
    /// An input that the unit is not done with.
    InputOpen,
    /// An input that the unit is done with.
    InputClosed,
    /// A good example that no meeting has heard.
    ExampleNew,
    /// A good example told in a meeting.
    ExamplePresented,
    /// A hinder that stands in the way.
    HinderOpen,
    /// A hinder handed up to the department.
    HinderLifted,
    /// A hinder out of the way.
    HinderResolved,
    /// A card lifted to the unit that has no answer yet.
    ReplyWaiting,
    /// One that was sent on upwards.
    ReplySentOn,
    /// One that has its answer.
    ReplyGiven,
}

impl State {
    /// Finds where a card stands on a day; meetings and pulse rounds are in no list.
    pub fn of(board: &Board, card: CardRef<'_>, today: NaiveDate) -> Option<Self> {
        Some(match card {
            CardRef::Proposal(card) => Self::Proposal(card.body.standing.status.kind()),
            CardRef::Activity(card) => Self::Activity(card.body.state),
            CardRef::Goal(card) if card.body.closed.is_some() => Self::GoalClosed,
            CardRef::Goal(card) => Self::Goal(board.progress(card, today).status),
            CardRef::Metric(card) if card.body.retired.is_some() => Self::Retired,
            CardRef::Metric(_) => Self::Measured,
            CardRef::Input(card) => Self::of_input(&card.body),
            CardRef::Example(card) => Self::of_example(&card.body),
            CardRef::Hinder(card) => Self::of_hinder(&card.body),
            CardRef::Reply(card) => Self::of_reply(&card.body),
            CardRef::Pulse(_) | CardRef::Meeting(_) => return None,
        })
    }

    const fn of_input(input: &Input) -> Self {
        if input.closed.is_some() {
            Self::InputClosed
        } else {
            Self::InputOpen
        }
    }

    const fn of_example(example: &Example) -> Self {
        if example.presented.is_some() {
            Self::ExamplePresented
        } else {
            Self::ExampleNew
        }
    }

    fn of_hinder(hinder: &Hinder) -> Self {
        let lifted = hinder.lifted.as_ref().is_some_and(Lift::stands);
        match (hinder.resolved, lifted) {
            (Some(_), _) => Self::HinderResolved,
            (None, true) => Self::HinderLifted,
            (None, false) => Self::HinderOpen,
        }
    }

    fn of_reply(reply: &Reply) -> Self {
        let sent_on = reply.lifted.as_ref().is_some_and(Lift::stands);
        match (&reply.response, sent_on) {
            (Some(_), _) => Self::ReplyGiven,
            (None, true) => Self::ReplySentOn,
            (None, false) => Self::ReplyWaiting,
        }
    }

    /// Lists the states that cards of a kind can have.
    pub fn all(kind: Kind) -> Vec<Self> {
        match kind {
            Kind::Proposal => StatusKind::ALL.map(Self::Proposal).to_vec(),
            Kind::Activity => vec![
                Self::Activity(ActivityState::New),
                Self::Activity(ActivityState::InProgress),
                // The day is no part of the name.
                Self::Activity(ActivityState::Finished {
                    on: NaiveDate::default(),
                }),
            ],
            Kind::Goal => {
                let open = GoalStatus::ALL.map(Self::Goal);
                open.into_iter().chain([Self::GoalClosed]).collect()
            }
            Kind::Metric => vec![Self::Measured, Self::Retired],
            Kind::Input => vec![Self::InputOpen, Self::InputClosed],
            Kind::Example => vec![Self::ExampleNew, Self::ExamplePresented],
            Kind::Hinder => vec![Self::HinderOpen, Self::HinderLifted, Self::HinderResolved],
            Kind::Reply => vec![Self::ReplyWaiting, Self::ReplySentOn, Self::ReplyGiven],
            Kind::Pulse | Kind::Meeting => Vec::new(),
        }
    }

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Proposal(status) => status.key(),
            Self::Activity(state) => state.key(),
            Self::Goal(status) => status.key(),
            Self::GoalClosed | Self::InputClosed => "closed",
            Self::Measured => "measured",
            Self::Retired => "retired",
            Self::InputOpen | Self::HinderOpen => "open",
            Self::ExampleNew => "new",
            Self::ExamplePresented => "presented",
            Self::HinderLifted => "lifted",
            Self::HinderResolved => "resolved",
            Self::ReplyWaiting => "waiting",
            Self::ReplySentOn => "sent_on",
            Self::ReplyGiven => "answered",
        }
    }

    /// Gives the word for it, which agrees with the kind of card.
    pub fn label(self, words: &Words) -> String {
        words.text(match self {
            Self::Proposal(status) => return label::proposal_status(words, status),
            Self::Activity(state) => return label::activity_state(words, state),
            Self::Goal(status) => return label::goal_status(words, status),
            Self::GoalClosed => "state-goal-closed",
            Self::Measured => "state-metric-measured",
            Self::Retired => "state-metric-retired",
            Self::InputOpen => "state-input-open",
            Self::InputClosed => "state-input-closed",
            Self::ExampleNew => "state-example-new",
            Self::ExamplePresented => "state-example-presented",
            Self::HinderOpen => "state-hinder-open",
            Self::HinderLifted => "escalated",
            Self::HinderResolved => "state-hinder-resolved",
            Self::ReplyWaiting => "state-reply-waiting",
            Self::ReplySentOn => "state-reply-sent-on",
            Self::ReplyGiven => "state-reply-given",
        })
    }

    /// Tells whether a card in this state has left the board's open file.
    pub const fn is_closed(self) -> bool {
        match self {
            Self::Proposal(status) => status.is_closed(),
            Self::Activity(ActivityState::Finished { .. })
            | Self::GoalClosed
            | Self::InputClosed
            | Self::ExamplePresented
            | Self::HinderResolved
            | Self::Retired => true,
            Self::Activity(_)
            | Self::Goal(_)
            | Self::Measured
            | Self::InputOpen
            | Self::ExampleNew
            | Self::HinderOpen
            | Self::HinderLifted
            | Self::ReplyWaiting
            | Self::ReplySentOn
            | Self::ReplyGiven => false,
        }
    }

    /// The place in a list sorted by how far cards have come.
    pub(super) fn order(self, kind: Kind) -> usize {
        let same = |other: &Self| other.key() == self.key();
        Self::all(kind).iter().position(same).unwrap_or(usize::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use std::collections::BTreeSet;

    #[test]
    fn no_kind_has_two_states_of_one_name() {
        for kind in Kind::ALL {
            let states = State::all(kind);
            let keys: BTreeSet<_> = states.iter().map(|state| state.key()).collect();
            assert_eq!(keys.len(), states.len(), "{kind:?}");
            for lang in Lang::all() {
                let words = Words::new(lang);
                let said: BTreeSet<_> = states.iter().map(|state| state.label(&words)).collect();
                assert_eq!(said.len(), states.len(), "{kind:?} {lang}");
            }
        }
    }
}
