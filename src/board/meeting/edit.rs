//! The edits of a meeting.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Carried, Clock, Correction, Decision, MeetingValue, NextMeeting, PointNotes, Track};
use crate::board::{Edit, Field, Line, Point, Show, Shown, Signature, Swap, Text};

/// An edit of a meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum MeetingEdit {
    /// Another person leads.
    Leader(Swap<Option<Signature>>),
    /// Another person takes notes.
    NoteTaker(Swap<Option<Signature>>),
    /// Somebody is there, or is not.
    Present {
        /// Who.
        who: Signature,
        /// Whether they are there.
        on: bool,
    },
    /// Several at once are there, or are not; all of them were not, or were, before.
    Together {
        /// Who.
        who: BTreeSet<Signature>,
        /// Whether they are there.
        on: bool,
    },
    /// Others than the staff come or go.
    Guests(Swap<Vec<Line>>),
    /// How many took part, where nobody's name is kept.
    Participants(Swap<Option<u16>>),
    /// It was not held, or it was after all.
    Cancelled(Swap<bool>),
    /// It begins.
    Started(Swap<Option<NaiveDateTime>>),
    /// It ends.
    Ended(Swap<Option<NaiveDateTime>>),
    /// It goes to another point, or its clock stops or runs.
    Move(Box<Move>),
    /// What is known of one point changes: its notes, its time, whether it was reached.
    Point(Swap<PointNotes>),
    /// The notes of one point change, and nothing else of it.
    Notes {
        /// Which point.
        point: Point,
        /// What was said.
        notes: Swap<Text>,
    },
    /// A decision is added, or taken away by the undo of its adding.
    Decide {
        /// The decision.
        decision: Decision,
        /// Whether it is added or taken away.
        on: bool,
    },
    /// A decision gets other words.
    Reword(Swap<Decision>),
    /// What is put off to the next meeting.
    Parked(Swap<Vec<Line>>),
    /// What was not reached.
    Carried(Swap<Vec<Carried>>),
    /// The weekly values typed since the meeting before are counted.
    Typed(Swap<Option<u32>>),
    /// When the unit meets next, and who leads then.
    Next(Swap<Option<NextMeeting>>),
    /// The minutes are finalised.
    Finalise(NaiveDate),
    /// A correction is added.
    Correct(Correction),
}

/// A step from one point of a meeting to another, with the time it took: all of it, or nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Move {
    /// The point that the meeting is at.
    pub at: Swap<Option<Point>>,
    /// Since when time runs.
    pub clock: Swap<Option<Clock>>,
    /// What became of the points that are left and entered.
    pub tracks: Vec<(Point, Swap<Track>)>,
}

impl Move {
    fn flipped(&self) -> Self {
        let tracks = self.tracks.iter();
        Self {
            at: self.at.flipped(),
            clock: self.clock.flipped(),
            tracks: tracks
                .map(|(point, swap)| (*point, swap.flipped()))
                .collect(),
        }
    }
}

impl Edit for MeetingEdit {
    type Value = MeetingValue;

    fn field(&self) -> Field {
        match self {
            Self::Leader(_) => Field::Leader,
            Self::NoteTaker(_) => Field::NoteTaker,
            Self::Present { .. } | Self::Together { .. } | Self::Guests(_) => Field::Present,
            Self::Participants(_) => Field::Participants,
            Self::Cancelled(_) => Field::Cancelled,
            Self::Started(_) => Field::Started,
            Self::Ended(_) => Field::Ended,
            Self::Move(_) => Field::At,
            Self::Point(_) | Self::Notes { .. } => Field::Point,
            Self::Decide { .. } | Self::Reword(_) => Field::Decision,
            Self::Parked(_) => Field::Parked,
            Self::Carried(_) => Field::Carried,
            Self::Typed(_) => Field::Results,
            Self::Next(_) => Field::Next,
            Self::Finalise(_) => Field::Finalised,
            Self::Correct(_) => Field::Correction,
        }
    }

    fn flipped(&self) -> Option<Self> {
        Some(match self {
            Self::Leader(swap) => Self::Leader(swap.flipped()),
            Self::NoteTaker(swap) => Self::NoteTaker(swap.flipped()),
            Self::Present { who, on } => Self::Present {
                who: who.clone(),
                on: !on,
            },
            Self::Together { who, on } => Self::Together {
                who: who.clone(),
                on: !on,
            },
            Self::Guests(swap) => Self::Guests(swap.flipped()),
            Self::Participants(swap) => Self::Participants(swap.flipped()),
            Self::Cancelled(swap) => Self::Cancelled(swap.flipped()),
            Self::Started(swap) => Self::Started(swap.flipped()),
            Self::Ended(swap) => Self::Ended(swap.flipped()),
            Self::Move(step) => Self::Move(Box::new(step.flipped())),
            Self::Point(swap) => Self::Point(swap.flipped()),
            Self::Notes { point, notes } => Self::Notes {
                point: *point,
                notes: notes.flipped(),
            },
            Self::Decide { decision, on } => Self::Decide {
                decision: decision.clone(),
                on: !on,
            },
            Self::Reword(swap) => Self::Reword(swap.flipped()),
            Self::Parked(swap) => Self::Parked(swap.flipped()),
            Self::Carried(swap) => Self::Carried(swap.flipped()),
            Self::Typed(swap) => Self::Typed(swap.flipped()),
            Self::Next(swap) => Self::Next(swap.flipped()),
            Self::Finalise(_) | Self::Correct(_) => return None,
        })
    }

    fn shown(&self) -> (Shown, Shown) {
        match self {
            Self::Leader(swap) | Self::NoteTaker(swap) => both(swap),
            Self::Present { who, on } => switched(who.show(), *on),
            Self::Together { who, on } => switched(who.show(), *on),
            Self::Participants(swap) => both(swap),
            Self::Cancelled(swap) => both(swap),
            Self::Started(swap) | Self::Ended(swap) => both(swap),
            Self::Move(step) if step.at.from == step.at.to => (Shown::Nothing, pace(step)),
            Self::Move(step) => both(&step.at),
            Self::Point(swap) => (swap.from.notes.show(), swap.to.notes.show()),
            Self::Notes { notes, .. } => both(notes),
            Self::Decide { decision, on } => switched(decision.text.show(), *on),
            Self::Reword(swap) => both(swap),
            Self::Guests(swap) | Self::Parked(swap) => one_line(swap),
            Self::Carried(swap) => both(swap),
            Self::Typed(swap) => both(swap),
            Self::Next(swap) => both(swap),
            Self::Finalise(day) => (Shown::Nothing, day.show()),
            Self::Correct(correction) => (Shown::Nothing, correction.text.show()),
        }
    }
}

fn both<T: Show>(swap: &Swap<T>) -> (Shown, Shown) {
    (swap.from.show(), swap.to.show())
}

/// What a meeting does that stays at its point: its time stops, or goes on.
const fn pace(step: &Move) -> Shown {
    Shown::Term(if step.clock.to.is_some() {
        "going_on"
    } else {
        "paused"
    })
}

/// The line that came to a list or left it; where more changed than that, the lengths.
fn one_line(swap: &Swap<Vec<Line>>) -> (Shown, Shown) {
    let only = |here: &[Line], there: &[Line]| {
        let mut more = here.iter().filter(|line| !there.contains(line));
        more.next()
            .filter(|_| more.next().is_none())
            .map(Show::show)
    };
    let (gone, new) = (only(&swap.from, &swap.to), only(&swap.to, &swap.from));
    match (gone, new, swap.from.len(), swap.to.len()) {
        (None, Some(new), old, now) if now == old + 1 => (Shown::Nothing, new),
        (Some(gone), None, old, now) if old == now + 1 => (gone, Shown::Nothing),
        _ => both(swap),
    }
}

fn switched(shown: Shown, on: bool) -> (Shown, Shown) {
    if on {
        (Shown::Nothing, shown)
    } else {
        (shown, Shown::Nothing)
    }
}
