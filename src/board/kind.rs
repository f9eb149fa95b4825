//! The kinds of cards, and the files they lie in.

use chrono::{Datelike, NaiveDate};

/// A kind of card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// An improvement proposal.
    Proposal,
    /// An activity.
    Activity,
    /// A goal.
    Goal,
    /// A metric.
    Metric,
    /// Input from a service user.
    Input,
    /// A good example.
    Example,
    /// A hinder.
    Hinder,
    /// An answer to a card that another unit has lifted.
    Reply,
    /// A pulse round.
    Pulse,
    /// A meeting.
    Meeting,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Proposal,
        Self::Activity,
        Self::Goal,
        Self::Metric,
        Self::Input,
        Self::Example,
        Self::Hinder,
        Self::Reply,
        Self::Pulse,
        Self::Meeting,
    ];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Proposal => "proposal",
            Self::Activity => "activity",
            Self::Goal => "goal",
            Self::Metric => "metric",
            Self::Input => "input",
            Self::Example => "example",
            Self::Hinder => "hinder",
            Self::Reply => "reply",
            Self::Pulse => "pulse",
            Self::Meeting => "meeting",
        }
    }
}

/// A part of a board that lies in a file of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What is open: small and hot.
    Open,
    /// A week-year's values, meetings and pulse rounds.
    Year(i32),
    /// The cards that were closed in a calendar year.
    Closed(i32),
}

impl Part {
    /// The part for cards closed on a day. A hand can write a year that no file's name holds; such
    /// cards lie with the nearest year that one does.
    pub fn closed(day: NaiveDate) -> Self {
        Self::Closed(day.year().clamp(0, 9999))
    }
}
