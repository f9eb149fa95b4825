//! In which order units stand: what needs somebody first.

use std::cmp::Ordering;

use super::{Row, UnitFigures};
use crate::locale::Words;
use crate::report::reports::Answers;

/// By what units are sorted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// Their names.
    Name,
    /// Goals off track, most first.
    Goals,
    /// Proposals that wait for an answer, most first.
    Unanswered,
    /// The oldest of them, oldest first.
    Oldest,
    /// Implemented a head, most first.
    Implemented,
    /// Days until an answer, longest first.
    Answer,
    /// How the staff rate their situation, lowest first.
    Pulse,
    /// Cases against the cap, fullest first.
    Caseload,
    /// Weeks since the last meeting, longest first.
    Meeting,
    /// Signs that the board is going stale, most first.
    Health,
}

impl SortBy {
    /// All orders.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Goals,
        Self::Unanswered,
        Self::Oldest,
        Self::Implemented,
        Self::Answer,
        Self::Pulse,
        Self::Caseload,
        Self::Meeting,
        Self::Health,
    ];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Goals => "goals",
            Self::Unanswered => "unanswered",
            Self::Oldest => "oldest",
            Self::Implemented => "implemented",
            Self::Answer => "answer",
            Self::Pulse => "pulse",
            Self::Caseload => "caseload",
            Self::Meeting => "meeting",
            Self::Health => "health",
        }
    }

    /// The key of the column that it goes by.
    pub const fn column(self) -> &'static str {
        match self {
            Self::Name => "unit",
            Self::Goals => "goals",
            Self::Unanswered => "unanswered",
            Self::Oldest => "oldest_days",
            Self::Implemented => "implemented",
            Self::Answer => "answer_days",
            Self::Pulse => "pulse",
            Self::Caseload => "caseload",
            Self::Meeting => "weeks_since_meeting",
            Self::Health => "signs",
        }
    }

    /// The order that stands so many steps after this one; after the last comes the first.
    #[must_use]
    pub fn step(self, by: isize) -> Self {
        let place = Self::ALL.iter().position(|one| *one == self).unwrap_or(0);
        let count = Self::ALL.len();
        let next = (place + count).saturating_add_signed(by.signum()) % count;
        Self::ALL[next]
    }

    /// Gives the word it is asked for by.
    pub fn name(self, words: &Words) -> String {
        words.text(match self {
            Self::Name => "field-name",
            Self::Goals => "kind-goals",
            Self::Unanswered => "overview-unanswered",
            Self::Oldest => "overview-sort-oldest",
            Self::Implemented => "overview-sort-implemented",
            Self::Answer => "overview-answer",
            Self::Pulse => "overview-pulse",
            Self::Caseload => "overview-caseload",
            Self::Meeting => "overview-meeting",
            Self::Health => "overview-signs",
        })
    }

    /// How far up a unit stands; none where it has no such figure, and stands last.
    fn weight(self, figures: &UnitFigures) -> Option<f64> {
        match self {
            Self::Name => None,
            Self::Goals => Some(figures.goals[2] as f64 + 0.01 * figures.goals[1] as f64),
            Self::Unanswered => Some(figures.unanswered as f64),
            Self::Oldest => figures.oldest.map(|days| days as f64),
            Self::Implemented => figures.per_head(),
            Self::Answer => figures.answer_days,
            Self::Pulse => match figures.pulse? {
                Answers::Enough(rating) => Some(-rating.mean),
                Answers::TooFew { .. } | Answers::Withheld(_) | Answers::Covering => None,
            },
            Self::Caseload => figures.caseload.map(|one| one.value / one.cap),
            // A unit that never met has waited longest.
            Self::Meeting => Some(figures.weeks_since.map_or(f64::MAX, |weeks| weeks as f64)),
            Self::Health => Some(figures.signs.len() as f64),
        }
    }
}

impl UnitFigures {
    /// Proposals carried out in 12 months a head of staff; none without a staff list.
    pub fn per_head(&self) -> Option<f64> {
        (self.staff > 0).then(|| self.implemented as f64 / self.staff as f64)
    }
}

/// Sorts units; those that cannot be read come last, equals by name.
pub(super) fn sort(words: &Words, rows: &mut [&Row], by: SortBy) {
    rows.sort_by_cached_key(|row| {
        let name = row
            .figures
            .as_ref()
            .map_or(row.slug.as_str(), |one| one.name.as_str());
        (words.sort_key(name), row.slug.clone())
    });
    let weight = |row: &Row| row.figures.as_ref().ok().and_then(|one| by.weight(one));
    rows.sort_by(|a, b| {
        let read = b.figures.is_ok().cmp(&a.figures.is_ok());
        read.then_with(|| match (weight(a), weight(b)) {
            (Some(a), Some(b)) => b.total_cmp(&a),
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (None, None) => Ordering::Equal,
        })
    });
}
