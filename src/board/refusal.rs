//! Why a board refuses a change. The reasons are typed; the screen and the commands find words.

use chrono::NaiveDate;
use std::fmt;

use super::{
    CardId, ChangeId, Field, MetricKey, Need, Part, Point, Signature, StatusKind, ValueProblem,
    Week,
};

/// A reason to refuse a change.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// There is no such card.
    UnknownCard(CardId),
    /// What the change is about lies in a file that has not been read.
    NotLoaded(Part),
    /// The card was taken off the board.
    Removed(CardId),
    /// The card is on the board already.
    NotRemoved(CardId),
    /// Another card has the same id.
    IdTaken(CardId),
    /// There is no such metric.
    UnknownMetric(MetricKey),
    /// Another metric has the same key.
    MetricExists(MetricKey),
    /// The unit has no such area.
    UnknownArea(u8),
    /// The card that is pointed to is no goal of the unit.
    UnknownGoal(CardId),
    /// A card cannot belong to itself, nor a goal to a goal below it.
    OfItself,
    /// The field no longer holds what the change was made against.
    ChangedMeanwhile {
        /// Which field.
        field: Field,
    },
    /// The table of allowed moves does not have this one.
    NotAllowed {
        /// The status it has.
        from: StatusKind,
        /// The status wanted.
        to: StatusKind,
    },
    /// The status cannot do without these.
    Needs(Vec<Need>),
    /// The person supports the proposal already, or does not.
    SupportStands {
        /// Who.
        who: Signature,
        /// Whether they wanted to set the mark or take it away.
        on: bool,
    },
    /// A weekly value breaks its metric's rules.
    BadValue {
        /// Which metric.
        metric: MetricKey,
        /// Which week.
        week: Week,
        /// What is wrong.
        problem: ValueProblem,
    },
    /// Somebody else typed another value for that week meanwhile.
    ValueChanged {
        /// Which metric.
        metric: MetricKey,
        /// Which week.
        week: Week,
    },
    /// A change without any value.
    NoValues,
    /// The pulse round is closed.
    RoundClosed,
    /// The answers fit another number of questions.
    WrongQuestions {
        /// How many were asked.
        expected: usize,
    },
    /// A reflection group leaves no words and no names behind.
    NoNotesKept,
    /// The point is not on this meeting's agenda.
    NotOnAgenda(Point),
    /// A meeting goes on already.
    MeetingInProgress {
        /// The day it began.
        on: NaiveDate,
    },
    /// The minutes are finalised; only corrections are added.
    Finalised {
        /// The day they were.
        on: NaiveDate,
    },
    /// Corrections wait until the minutes are finalised.
    NotFinalised,
    /// The same thing stands twice in a list of the unit's settings.
    TwiceInList(String),
    /// The card is closed, or of a kind that is not lifted.
    NotToLift(CardId),
    /// The card is lifted already.
    LiftedAlready {
        /// The day it was.
        on: NaiveDate,
    },
    /// The card is not lifted.
    NotLifted(CardId),
    /// The card is neither a good example nor a proposal that is done with.
    NotToShare(CardId),
    /// There is no such change to take back.
    UnknownChange(ChangeId),
    /// This change is never taken back: finalised minutes, answers to a pulse.
    NotUndoable(ChangeId),
    /// Others have changed the new card since, so its adding cannot be taken back.
    TouchedSince {
        /// Who touched it last.
        by: Option<Signature>,
    },
}

impl fmt::Display for Refusal {
    /// Prints the reason for a log or a developer; people get theirs from the message files.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Refusal {}
