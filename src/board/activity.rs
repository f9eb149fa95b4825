//! Activities: what somebody has promised to do.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Board, Body, CardId, CardNumber, Cards, Circumstance, Decided, Kind, Line, Refusal, Show,
    Shown, Signature,
};

/// Something to do, for a proposal, a goal, a decision or a hinder.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Activity {
    /// What to do.
    pub title: Line,
    /// The card it is for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<CardId>,
    /// The decision that it carries out; it may be for a card all the same.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decided>,
    /// Who does it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<Signature>,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// How far it has come.
    pub state: ActivityState,
}

/// How far an activity has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ActivityState {
    /// Nobody has begun.
    New,
    /// Somebody is at it.
    InProgress,
    /// It is done.
    Finished {
        /// When.
        on: NaiveDate,
    },
}

impl ActivityState {
    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::InProgress => "in_progress",
            Self::Finished { .. } => "finished",
        }
    }
}

impl Show for ActivityState {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

impl Activity {
    /// Tells whether it should have been done before a day.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        let open = !matches!(self.state, ActivityState::Finished { .. });
        open && self.due.is_some_and(|due| due < today)
    }
}

field_edits! {
    /// An edit of one field of an activity.
    ActivityEdit, ActivityValue of Activity {
        Title: title = Line, Of: of = Option<CardId>, Decision: decision = Option<Decided>,
        Owner: owner = Option<Signature>, Due: due = Option<NaiveDate>,
        State: state = ActivityState,
    }
}

merged! {
    /// A value in dispute on an activity.
    ActivityValue of Activity {
        one {
            Title: title = Line, Of: of = Option<CardId>, Decision: decision = Option<Decided>,
            Owner: owner = Option<Signature>, Due: due = Option<NaiveDate>,
            State: state = ActivityState,
        }
    }
}

impl Body for Activity {
    type Edit = ActivityEdit;
    type Number = CardNumber;
    const KIND: Kind = Kind::Activity;

    fn on(board: &Board) -> &Cards<Self> {
        &board.activities
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.activities
    }

    fn title(&self) -> &str {
        self.title.as_str()
    }

    fn texts(&self) -> Vec<&str> {
        let decision = self.decision.iter().map(|decided| decided.text.as_str());
        decision.chain([self.title.as_str()]).rev().collect()
    }

    fn edit(&mut self, edit: &ActivityEdit, _at: &Circumstance) -> Result<(), Refusal> {
        edit.put(self)
    }

    fn check(&self, id: CardId, board: &Board) -> Result<(), Refusal> {
        if self.of == Some(id) {
            Err(Refusal::OfItself)
        } else {
            board.expect_card(self.of)
        }
    }

    fn closed_on(&self) -> Option<NaiveDate> {
        match self.state {
            ActivityState::Finished { on } => Some(on),
            ActivityState::New | ActivityState::InProgress => None,
        }
    }
}
