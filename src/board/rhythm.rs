//! When a unit meets, and how: its weekly rhythm, its other meetings, what waits for the next one.

use std::cmp::Ordering;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::{ChangeId, Heading, Line, MeetingKind, Show, Shown, Signature};

/// When a unit meets every week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rhythm {
    /// The weekday.
    pub weekday: Weekday,
    /// The time of day.
    pub at: NaiveTime,
    /// The length in minutes.
    pub minutes: u16,
}

impl Default for Rhythm {
    /// Tuesdays at nine, twenty minutes.
    fn default() -> Self {
        let at = NaiveTime::from_hms_opt(9, 0, 0).unwrap_or_default();
        Self {
            weekday: Weekday::Tue,
            at,
            minutes: 20,
        }
    }
}

impl Rhythm {
    /// Finds the next meeting; today's counts until it is over.
    pub fn next(&self, now: NaiveDateTime) -> NaiveDateTime {
        let ahead = (7 + i64::from(self.weekday.num_days_from_monday())
            - i64::from(chrono::Datelike::weekday(&now.date()).num_days_from_monday()))
            % 7;
        let day = now.date() + chrono::Duration::days(ahead);
        let over = day.and_time(self.at) + chrono::Duration::minutes(self.minutes.into()) < now;
        let day = if over {
            day + chrono::Duration::days(7)
        } else {
            day
        };
        day.and_time(self.at)
    }
}

impl Ord for Rhythm {
    /// Orders by the time in the week.
    fn cmp(&self, other: &Self) -> Ordering {
        let when = |rhythm: &Self| {
            let day = rhythm.weekday.num_days_from_monday();
            (day, rhythm.at, rhythm.minutes)
        };
        when(self).cmp(&when(other))
    }
}

impl PartialOrd for Rhythm {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Show for Rhythm {
    fn show(&self) -> Shown {
        Shown::Words(format!("{} {}", self.weekday, self.at.format("%H:%M")))
    }
}

/// How often another meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Every {
    /// Every so many weeks.
    Weeks(u8),
    /// Once a month.
    Month,
}

/// A kind of meeting that the unit holds beside the weekly one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct OtherMeeting {
    /// What kind.
    pub kind: MeetingKind,
    /// How often.
    pub every: Every,
    /// The length in minutes.
    pub minutes: u16,
    /// What it goes through.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub agenda: Vec<Heading>,
}

/// Something that staff want taken up in the next weekly meeting.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NextPoint {
    /// Random; what it is known by.
    pub id: ChangeId,
    /// What is to be taken up.
    pub text: Line,
    /// Who wants it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// The day it was put there.
    pub on: NaiveDate,
}

/// How people's names stand on the shared screen during a meeting.
///
/// What a proposal says is to be weighed, not who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Names {
    /// Signatures and names.
    Shown,
    /// Signatures alone.
    Initials,
    /// Nobody's, until somebody asks.
    #[default]
    Hidden,
}

impl Names {
    /// Tells whether it is what files do not spell out.
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks by reference")]
    pub(crate) fn is_default(&self) -> bool {
        *self == Self::default()
    }

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Shown => "shown",
            Self::Initials => "initials",
            Self::Hidden => "hidden",
        }
    }
}

impl Show for Names {
    fn show(&self) -> Shown {
        Shown::Term(self.key())
    }
}

impl Show for OtherMeeting {
    fn show(&self) -> Shown {
        self.kind.show()
    }
}

impl Show for NextPoint {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn todays_meeting_counts_until_it_is_over() {
        let at = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        let rhythm = Rhythm::default();
        assert_eq!(
            rhythm.next(at("2026-11-22T12:00:00")),
            at("2026-11-24T09:00:00")
        );
        assert_eq!(
            rhythm.next(at("2026-11-24T09:19:00")),
            at("2026-11-24T09:00:00")
        );
        assert_eq!(
            rhythm.next(at("2026-11-24T09:21:00")),
            at("2026-12-01T09:00:00")
        );
    }
}
