//! A row of counts with what is shown of each.

use super::grid::{Entry, State};
use super::{Cell, week};

/// A row of counts by part, what belongs to no known part last, with what is shown of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub(super) entries: Vec<Entry>,
    pub(super) rest: Entry,
}

/// Gives what belongs to no part, or to parts that are missing; `None` where there is no such
/// thing.
pub(super) fn rest(counts: &[Option<u32>], whole: u32) -> Option<u32> {
    let known = counts
        .iter()
        .flatten()
        .fold(0, |sum: u32, count| sum.saturating_add(*count));
    let rest = whole.saturating_sub(known);
    (rest > 0 || counts.iter().any(Option::is_none)).then_some(rest)
}

impl Row {
    /// A week of counts as [`week`] shows it.
    pub fn of_week(counts: &[Option<u32>], whole: u32, turn: usize) -> Self {
        let cells = week(counts, whole, turn);
        let banded = cells.contains(&Cell::OneToFour);
        let state = |cell: &Cell| match cell {
            Cell::Count(_) => State::Open,
            Cell::OneToFour => State::Band,
            Cell::Withheld if banded => State::Large,
            Cell::Withheld => State::Unknown,
        };
        Self::with(counts, whole, cells.iter().map(state))
    }

    /// A week of which every part is shown, or none.
    pub fn all(counts: &[Option<u32>], whole: u32, shown: bool) -> Self {
        let state = if shown { State::Open } else { State::Unknown };
        Self::with(counts, whole, std::iter::repeat(state))
    }

    fn with(counts: &[Option<u32>], whole: u32, states: impl Iterator<Item = State>) -> Self {
        // a week that is withheld whole does not tell what is missing from it either
        let entry = |(count, state): (&Option<u32>, State)| match count {
            None if state != State::Unknown => Entry::ZERO,
            count => Entry {
                value: count.unwrap_or(0),
                state,
            },
        };
        let rest = rest(counts, whole).filter(|rest| *rest > 0);
        Self {
            entries: counts.iter().zip(states).map(entry).collect(),
            rest: rest.map_or(Entry::ZERO, |value| Entry {
                value,
                state: State::Unknown,
            }),
        }
    }
}
