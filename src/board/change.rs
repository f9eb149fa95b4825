//! A change is data: whatever a key, a command or an import wants, with its id, time and author.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{
    Activity, Body, CardId, ChangeId, Circumstance, Example, Goal, Hinder, Input, Kind, Meeting,
    Metric, PassedKinds, Proposal, PulseRound, Reply, Settlement, Signature, Stamp, UnitEdit,
    UnitValue, ValueOf, ValueSwap,
};

/// Something that somebody wants of a board.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// Random; the same change twice is one.
    pub id: ChangeId,
    /// Local time; for people to read, never to decide by.
    pub at: NaiveDateTime,
    /// Who wants it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// The earlier change that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ChangeId>,
    /// What the guard against client data warned of and is to be saved all the same.
    #[serde(default, skip_serializing_if = "PassedKinds::is_empty")]
    pub passed: PassedKinds,
    /// What is wanted.
    pub act: Act,
}

/// What a change does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Act {
    /// Something about a proposal.
    Proposal(CardId, Deed<Proposal>),
    /// Something about an activity.
    Activity(CardId, Deed<Activity>),
    /// Something about a goal.
    Goal(CardId, Deed<Goal>),
    /// Something about a metric.
    Metric(CardId, Deed<Metric>),
    /// Something about an input from a service user.
    Input(CardId, Deed<Input>),
    /// Something about a good example.
    Example(CardId, Deed<Example>),
    /// Something about a hinder.
    Hinder(CardId, Deed<Hinder>),
    /// Something about an answer to a lifted card.
    Reply(CardId, Deed<Reply>),
    /// Something about a pulse round.
    Pulse(CardId, Deed<PulseRound>),
    /// Something about a meeting.
    Meeting(CardId, Deed<Meeting>),
    /// Weekly values, all in one gesture.
    Values(Vec<ValueSwap>),
    /// Something about the unit itself.
    Unit(UnitEdit),
    /// Choose between two versions of one of the unit's settings.
    SettleUnit(Box<Settlement<UnitValue>>),
}

/// What can be done with a card of any kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound = "T: Body")]
pub enum Deed<T: Body> {
    /// Put a new card on the board.
    Add(Box<T>),
    /// Change it.
    Edit(T::Edit),
    /// Take it off the board.
    Remove,
    /// Put it back.
    Restore,
    /// Choose between two versions of a field.
    Settle(Box<Settlement<ValueOf<T>>>),
}

/// Runs the same expression for the card and the deed of whichever kind an act has.
macro_rules! for_deed {
    ($act:expr, |$id:ident, $deed:ident| $do:expr, else $other:pat => $else:expr $(, $more:pat => $more_do:expr)*) => {
        match $act {
            Act::Proposal($id, $deed) => $do,
            Act::Activity($id, $deed) => $do,
            Act::Goal($id, $deed) => $do,
            Act::Metric($id, $deed) => $do,
            Act::Input($id, $deed) => $do,
            Act::Example($id, $deed) => $do,
            Act::Hinder($id, $deed) => $do,
            Act::Reply($id, $deed) => $do,
            Act::Pulse($id, $deed) => $do,
            Act::Meeting($id, $deed) => $do,
            $other => $else,
            $($more => $more_do,)*
        }
    };
}
pub(super) use for_deed;

impl Change {
    /// Makes a change.
    pub const fn new(id: ChangeId, at: NaiveDateTime, by: Option<Signature>, act: Act) -> Self {
        Self {
            id,
            at,
            by,
            undoes: None,
            passed: PassedKinds::NONE,
            act,
        }
    }

    /// What a history keeps of it.
    pub fn stamp(&self) -> Stamp {
        Stamp {
            change: self.id,
            at: self.at,
            by: self.by.clone(),
            passed: self.passed,
        }
    }

    pub(super) fn circumstance(&self) -> Circumstance {
        let undoing = self.undoes.is_some();
        Circumstance {
            change: self.id,
            at: self.at,
            by: self.by.clone(),
            undoing,
        }
    }
}

impl Act {
    /// The card it is about, where it is about one.
    pub const fn card(&self) -> Option<CardId> {
        for_deed!(self, |id, _deed| Some(*id), else Self::Values(_) | Self::Unit(_) | Self::SettleUnit(_) => None)
    }

    /// The kind of card it is about.
    pub const fn kind(&self) -> Option<Kind> {
        match self {
            Self::Proposal(..) => Some(Kind::Proposal),
            Self::Activity(..) => Some(Kind::Activity),
            Self::Goal(..) => Some(Kind::Goal),
            Self::Metric(..) => Some(Kind::Metric),
            Self::Input(..) => Some(Kind::Input),
            Self::Example(..) => Some(Kind::Example),
            Self::Hinder(..) => Some(Kind::Hinder),
            Self::Reply(..) => Some(Kind::Reply),
            Self::Pulse(..) => Some(Kind::Pulse),
            Self::Meeting(..) => Some(Kind::Meeting),
            Self::Values(_) | Self::Unit(_) | Self::SettleUnit(_) => None,
        }
    }
}
