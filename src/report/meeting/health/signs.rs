//! Signs that a board is going stale, and what to do about each.

use serde::{Deserialize, Serialize};

use super::figures::{CLOSED_WEEKS, Figures, STALE_WEEKS, WEEKS};
use crate::board::MeetingKind;
use crate::locale::Words;
use crate::report::label;

/// Weeks without a weekly meeting that are a sign: one may fall away, two in a row should not.
const MEETING_WEEKS: i64 = 2;
/// How much longer than planned meetings may be.
const OVERRUN: f64 = 1.25;
/// The share of points that meetings should come to.
const REACHED: f64 = 0.8;
/// The share of the staff that should be there.
const PRESENT: f64 = 0.6;
/// Fewer answers than this say nothing of how answers are given.
const FEW_ANSWERS: usize = 4;

/// Something that is going stale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Sign {
    /// There has been no weekly meeting.
    NeverMet,
    /// The last weekly meeting is long ago.
    NotMet {
        /// Weeks since then.
        weeks: i64,
    },
    /// Proposals have waited longer than the unit wants.
    Unanswered {
        /// How many.
        count: usize,
        /// The days that the unit thinks long.
        days: u16,
    },
    /// Answers come later than the unit wants.
    SlowAnswers {
        /// Days until the answer: the middle one.
        days: f64,
    },
    /// Hardly any proposal is answered in the meeting.
    AnsweredElsewhere,
    /// Numbers are no longer filled in.
    StaleMetrics {
        /// Of how many metrics.
        count: usize,
    },
    /// Nothing has been finished for weeks.
    NothingClosed,
    /// Meetings take longer than planned.
    LongMeetings {
        /// Minutes on average.
        minutes: f64,
    },
    /// Meetings do not come to all points.
    PointsMissed,
    /// Few of the staff come.
    FewPresent,
    /// Another meeting is not held as often as the unit has set.
    Overdue {
        /// What kind.
        kind: MeetingKind,
        /// Weeks since it was held last; none where it never was.
        weeks: Option<i64>,
    },
}

impl Sign {
    /// Finds the signs in the figures, the gravest first.
    pub fn of(figures: &Figures) -> Vec<Self> {
        let met = match figures.weeks_since {
            None => Some(Self::NeverMet),
            Some(weeks) => (weeks > MEETING_WEEKS).then_some(Self::NotMet { weeks }),
        };
        let long = figures.length.zip(figures.planned);
        let long = long.filter(|(length, planned)| *length > planned * OVERRUN);
        let enough = figures.answered >= FEW_ANSWERS;
        let slow = figures.answer_days.filter(|_| enough);
        let slow = slow.filter(|days| *days > f64::from(figures.answer_limit));
        let below = |share: Option<f64>, least: f64| share.is_some_and(|share| share < least);
        let elsewhere = figures.answered_in_meeting * 2 < figures.answered;
        let elsewhere = elsewhere && enough && figures.held > 0;
        let overdue = figures.overdue.iter();
        let overdue = overdue.map(|(kind, weeks)| Self::Overdue {
            kind: *kind,
            weeks: *weeks,
        });
        [
            met,
            (figures.waiting_long > 0).then_some(Self::Unanswered {
                count: figures.waiting_long,
                days: figures.answer_limit,
            }),
            slow.map(|days| Self::SlowAnswers { days }),
            elsewhere.then_some(Self::AnsweredElsewhere),
            (figures.stale_metrics > 0).then_some(Self::StaleMetrics {
                count: figures.stale_metrics,
            }),
            (figures.closed == 0 && figures.open > 0).then_some(Self::NothingClosed),
            long.map(|(minutes, _)| Self::LongMeetings { minutes }),
            below(figures.reached, REACHED).then_some(Self::PointsMissed),
            below(figures.present, PRESENT).then_some(Self::FewPresent),
        ]
        .into_iter()
        .flatten()
        .chain(overdue)
        .collect()
    }

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NeverMet => "never_met",
            Self::NotMet { .. } => "not_met",
            Self::Unanswered { .. } => "unanswered",
            Self::SlowAnswers { .. } => "slow_answers",
            Self::AnsweredElsewhere => "answered_elsewhere",
            Self::StaleMetrics { .. } => "stale_metrics",
            Self::NothingClosed => "nothing_closed",
            Self::LongMeetings { .. } => "long_meetings",
            Self::PointsMissed => "points_missed",
            Self::FewPresent => "few_present",
            Self::Overdue { .. } => "meeting_overdue",
        }
    }

    /// Says what is going stale.
    pub fn said(self, words: &Words) -> String {
        match self {
            Self::NeverMet => words.text("health-never-met"),
            Self::NotMet { weeks } => words.with("health-not-met", &[("weeks", weeks.into())]),
            Self::Unanswered { count, days } => {
                let args = [("count", count.into()), ("days", days.into())];
                words.with("health-unanswered", &args)
            }
            Self::SlowAnswers { days } => words.with("health-slow", &[("days", days.into())]),
            Self::AnsweredElsewhere => words.with("health-elsewhere", &[("weeks", WEEKS.into())]),
            Self::StaleMetrics { count } => {
                let args = [("count", count.into()), ("weeks", STALE_WEEKS.into())];
                words.with("health-stale-metrics", &args)
            }
            Self::NothingClosed => {
                words.with("health-nothing-closed", &[("weeks", CLOSED_WEEKS.into())])
            }
            Self::LongMeetings { minutes } => {
                let minutes = words.number(minutes, 0);
                words.with("health-long", &[("minutes", minutes.into())])
            }
            Self::PointsMissed => words.text("health-missed"),
            Self::FewPresent => words.text("health-few"),
            Self::Overdue { kind, weeks } => {
                let kind = ("kind", label::meeting_kind(words, kind).into());
                match weeks {
                    Some(weeks) => words.with("health-overdue", &[kind, ("weeks", weeks.into())]),
                    None => words.with("health-never-held", &[kind]),
                }
            }
        }
    }

    /// Says what to do about it.
    pub fn advice(self, words: &Words) -> String {
        words.text(match self {
            Self::NeverMet | Self::NotMet { .. } => "health-do-meet",
            Self::Unanswered { .. } => "health-do-answer",
            Self::SlowAnswers { .. } | Self::AnsweredElsewhere => "health-do-answer-there",
            Self::StaleMetrics { .. } => "health-do-values",
            Self::NothingClosed => "health-do-close",
            Self::LongMeetings { .. } => "health-do-shorten",
            Self::PointsMissed => "health-do-reach",
            Self::FewPresent => "health-do-time",
            Self::Overdue { .. } => "health-do-hold",
        })
    }
}
