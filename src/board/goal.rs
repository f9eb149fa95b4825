//! The unit's goals, the board's second column.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Better, Board, Body, CardId, CardNumber, Cards, ChangeId, Circumstance, Edit, Field, Kind,
    Line, MetricKey, Number, Refusal, Show, Shown, Signature, Text, Week,
};

/// Something the unit wants to reach.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Goal {
    /// What to reach.
    pub title: Line,
    /// Why it matters.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub why: Text,
    /// The goal above it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<CardId>,
    /// What it is measured by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metric: Option<MetricKey>,
    /// Which way is better.
    #[serde(default, skip_serializing_if = "Better::is_neither")]
    pub better: Better,
    /// Where the unit started, in the metric's unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Number>,
    /// Where the unit wants to be, in the metric's unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Number>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<NaiveDate>,
    /// Who keeps an eye on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Signature>,
    /// A status set by hand, for a goal without a metric.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manual: Option<ManualStatus>,
    /// What was said about it, week by week.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<FollowUp>,
    /// The day it was reached or given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
}

/// How a goal goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum GoalStatus {
    /// The target is met.
    OnTrack,
    /// On the way, but not there.
    AtRisk,
    /// Not on the way.
    OffTrack,
    /// Nobody knows.
    NoReport,
}

impl GoalStatus {
    /// All statuses, best first.
    pub const ALL: [Self; 4] = [Self::OnTrack, Self::AtRisk, Self::OffTrack, Self::NoReport];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::OnTrack => "on_track",
            Self::AtRisk => "at_risk",
            Self::OffTrack => "off_track",
            Self::NoReport => "no_report",
        }
    }
}

/// A status that a person set, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ManualStatus {
    /// How the goal goes.
    pub status: GoalStatus,
    /// Why somebody thinks so.
    pub reason: Line,
    /// The week it was said; it grows old.
    pub week: Week,
}

impl Show for ManualStatus {
    fn show(&self) -> Shown {
        Shown::Term(self.status.key())
    }
}

/// What was said about a goal in a week.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FollowUp {
    /// The change that added it.
    pub id: ChangeId,
    /// The week it is about.
    pub week: Week,
    /// What was said.
    pub text: Text,
}

impl Show for FollowUp {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

field_edits! {
    /// An edit of one field of a goal.
    GoalField, GoalValue of Goal {
        Title: title = Line, Why: why = Text, Parent: parent = Option<CardId>,
        Metric: metric = Option<MetricKey>, Better: better = Better,
        Baseline: baseline = Option<Number>, Target: target = Option<Number>,
        Deadline: deadline = Option<NaiveDate>, Owner: owner = Option<Signature>,
        Manual: manual = Option<ManualStatus>, Closed: closed = Option<NaiveDate>,
    }
}

merged! {
    /// A value in dispute on a goal.
    GoalValue of Goal {
        one {
            Title: title = Line, Why: why = Text, Parent: parent = Option<CardId>,
            Metric: metric = Option<MetricKey>, Better: better = Better,
            Baseline: baseline = Option<Number>, Target: target = Option<Number>,
            Deadline: deadline = Option<NaiveDate>, Owner: owner = Option<Signature>,
            Manual: manual = Option<ManualStatus>, Closed: closed = Option<NaiveDate>,
        }
        said { Note: notes = FollowUp }
    }
}

/// An edit of a goal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum GoalEdit {
    /// A field changes.
    Set(GoalField),
    /// A follow-up note is added, or taken away by the undo of its adding.
    Note {
        /// The note.
        note: FollowUp,
        /// Whether it is added or taken away.
        on: bool,
    },
}

impl Edit for GoalEdit {
    type Value = GoalValue;

    fn field(&self) -> Field {
        match self {
            Self::Set(edit) => edit.field(),
            Self::Note { .. } => Field::Note,
        }
    }

    fn flipped(&self) -> Option<Self> {
        Some(match self {
            Self::Set(edit) => Self::Set(edit.flipped()?),
            Self::Note { note, on } => Self::Note {
                note: note.clone(),
                on: !on,
            },
        })
    }

    fn shown(&self) -> (Shown, Shown) {
        match self {
            Self::Set(edit) => edit.shown(),
            Self::Note { note, on: true } => (Shown::Nothing, note.text.show()),
            Self::Note { note, on: false } => (note.text.show(), Shown::Nothing),
        }
    }
}

impl Goal {
    /// A goal with nothing but its name.
    pub fn named(title: Line) -> Self {
        Self {
            title,
            why: Text::default(),
            parent: None,
            metric: None,
            better: Better::Neither,
            baseline: None,
            target: None,
            deadline: None,
            owner: None,
            manual: None,
            notes: Vec::new(),
            closed: None,
        }
    }

    fn note(&mut self, note: &FollowUp, on: bool) -> Result<(), Refusal> {
        let at = self.notes.iter().position(|known| known.id == note.id);
        match (on, at) {
            (true, None) => self.notes.push(note.clone()),
            (false, Some(at)) => drop(self.notes.remove(at)),
            _ => return Err(Refusal::ChangedMeanwhile { field: Field::Note }),
        }
        Ok(())
    }
}

impl Body for Goal {
    type Edit = GoalEdit;
    type Number = CardNumber;
    const KIND: Kind = Kind::Goal;

    fn on(board: &Board) -> &Cards<Self> {
        &board.goals
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.goals
    }

    fn title(&self) -> &str {
        self.title.as_str()
    }

    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.title.as_str(), self.why.as_str()];
        texts.extend(self.manual.as_ref().map(|said| said.reason.as_str()));
        texts.extend(self.notes.iter().map(|note| note.text.as_str()));
        texts
    }

    fn edit(&mut self, edit: &GoalEdit, _at: &Circumstance) -> Result<(), Refusal> {
        match edit {
            GoalEdit::Set(field) => field.put(self),
            GoalEdit::Note { note, on } => self.note(note, *on),
        }
    }

    fn check(&self, id: CardId, board: &Board) -> Result<(), Refusal> {
        board.expect_metric(self.metric.as_ref())?;
        board.expect_goal(self.parent)?;
        if board.goal_leads_to(self.parent, id) {
            Err(Refusal::OfItself)
        } else {
            Ok(())
        }
    }

    fn closed_on(&self) -> Option<NaiveDate> {
        self.closed
    }
}
