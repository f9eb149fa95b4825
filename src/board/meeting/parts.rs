//! What a meeting is made of: its points with their notes and time, decisions, what is left over.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use crate::board::merge::merged;
use crate::board::{CardId, ChangeId, Line, Planned, Point, Show, Shown, Signature, Text};

/// What kind of meeting it is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
pub enum MeetingKind {
    /// The weekly meeting in front of the board (*tavelmöte*).
    #[default]
    Board,
    /// The local forum for competence and development (*LKUF*), with running minutes.
    Forum,
    /// A group that reflects together; only that it was held, and by how many, is kept.
    Reflection,
    /// The workplace meeting (*arbetsplatsträff, APT*).
    Workplace,
}

impl MeetingKind {
    /// All kinds.
    pub const ALL: [Self; 4] = [Self::Board, Self::Forum, Self::Reflection, Self::Workplace];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Board => "board",
            Self::Forum => "forum",
            Self::Reflection => "reflection",
            Self::Workplace => "workplace",
        }
    }

    /// Tells whether it is the meeting in front of the board, which files do not spell out.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    pub(crate) fn is_board(&self) -> bool {
        *self == Self::Board
    }
}

/// One point of the agenda in one meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PointNotes {
    /// Which point, and the minutes planned for it.
    pub planned: Planned,
    /// The unit's own words for a point that is not of the program's making.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<Line>,
    /// Seconds used, up to when it was last left; the clock of the meeting has the rest.
    #[serde(default)]
    pub used: u32,
    /// Whether the meeting came to it.
    #[serde(default)]
    pub reached: bool,
    /// Whether it was passed because there was nothing to say.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub passed: bool,
    /// What was said.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub notes: Text,
}

/// What became of a point of the agenda: the part of it that stepping through a meeting changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Track {
    /// Seconds used.
    pub used: u32,
    /// Whether the meeting came to it.
    pub reached: bool,
    /// Whether it was passed because there was nothing to say.
    pub passed: bool,
}

impl PointNotes {
    /// A point that the meeting has not come to.
    pub const fn planned(planned: Planned, heading: Option<Line>) -> Self {
        Self {
            planned,
            heading,
            used: 0,
            reached: false,
            passed: false,
            notes: Text::empty(),
        }
    }

    /// What became of it so far.
    pub const fn track(&self) -> Track {
        Track {
            used: self.used,
            reached: self.reached,
            passed: self.passed,
        }
    }

    pub(super) const fn put_track(&mut self, track: Track) {
        self.used = track.used;
        self.reached = track.reached;
        self.passed = track.passed;
    }
}

merged! {
    /// A value in dispute about a point of a meeting.
    PointValue of PointNotes {
        one {
            Planned as Point: planned = Planned, Heading as Point: heading = Option<Line>,
            Used as Point: used = u32, Reached as Point: reached = bool,
            Passed as Point: passed = bool, Notes as Point: notes = Text,
        }
    }
}

/// Since when the time of the point runs that a meeting is at, and on whose screen.
///
/// It stands in the file, so that time survives a screen that dies. A second screen that takes the
/// meeting over puts its own mark here; that is how the first one knows.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Clock {
    /// Local time from which seconds count.
    pub since: NaiveDateTime,
    /// Who drives the meeting, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// The screen that drives it: a random mark that it drew when it took the meeting.
    pub screen: ChangeId,
}

/// Something that somebody wants the meeting to take up: put on the agenda, or parked last time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Raised {
    /// What.
    pub text: Line,
    /// Who wants it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
}

/// Something that the meeting decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Decision {
    /// The change that added it.
    pub id: ChangeId,
    /// What was decided.
    pub text: Line,
    /// The point it was decided under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub point: Option<Point>,
}

/// What a meeting did not reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Carried {
    /// A whole point of the agenda.
    Point(Point),
    /// A card that waited for its turn.
    Card(CardId),
}

/// When the unit meets next, and who leads then.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NextMeeting {
    /// The day.
    pub on: NaiveDate,
    /// Who leads.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leader: Option<Signature>,
}

/// A correction to finalised minutes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Correction {
    /// The change that added it.
    pub id: ChangeId,
    /// When.
    pub on: NaiveDate,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// What should have stood there.
    pub text: Text,
}

impl Show for MeetingKind {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

impl Show for Clock {
    fn show(&self) -> Shown {
        self.since.show()
    }
}

impl Show for Decision {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

impl Show for NextMeeting {
    fn show(&self) -> Shown {
        self.on.show()
    }
}

impl Show for Correction {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

impl Show for NaiveDateTime {
    fn show(&self) -> Shown {
        Shown::Words(self.format("%H:%M").to_string())
    }
}
