//! A table of rows with its sums, and which of its small counts it gives away.

use super::row::Row;
use super::{BAND_END, Cell, small};

/// Row and column of an entry; the last row and column are the sums.
pub(super) type Place = (usize, usize);

/// What a reader knows of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Its value.
    Open,
    /// That it is 1-4.
    Band,
    /// That it is 5 or more.
    Large,
    /// That it is 0 or more.
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) value: u32,
    pub(super) state: State,
}

impl Entry {
    pub(super) const ZERO: Self = Self {
        value: 0,
        state: State::Open,
    };
}

/// The rows with what belongs to no part as their last column but one, then one row and one column
/// of sums.
pub(super) struct Grid {
    entries: Vec<Vec<Entry>>,
    parts: usize,
}

impl Grid {
    pub(super) fn new(rows: &[Row]) -> Self {
        let parts = rows.iter().map(|row| row.entries.len()).max().unwrap_or(0);
        let mut entries: Vec<Vec<Entry>> = rows
            .iter()
            .map(|row| {
                let fill = std::iter::repeat_n(Entry::ZERO, parts - row.entries.len());
                let filled = row.entries.iter().copied().chain(fill).chain([row.rest]);
                let filled: Vec<Entry> = filled.collect();
                let whole = total(filled.iter());
                [filled, vec![whole]].concat()
            })
            .collect();
        let sum = |column: usize| {
            let sum = total(entries.iter().map(|row| &row[column]));
            let state = match column {
                column if column == parts => State::Unknown,
                column if column < parts && small(sum.value) => State::Band,
                _ => State::Open,
            };
            Entry { state, ..sum }
        };
        let sums = (0..parts + 2).map(sum).collect();
        entries.push(sums);
        Self { entries, parts }
    }

    /// Rows without the sums.
    pub(super) fn rows(&self) -> usize {
        self.entries.len() - 1
    }

    /// Columns without the sums.
    pub(super) fn columns(&self) -> usize {
        self.parts + 1
    }

    pub(super) fn at(&self, (row, column): Place) -> Entry {
        self.entries[row][column]
    }

    /// Sets what a reader knows of an entry, and gives what that was before.
    pub(super) fn set(&mut self, (row, column): Place, state: State) -> State {
        std::mem::replace(&mut self.entries[row][column].state, state)
    }

    /// Finds a count of 1-4 that is not shown and for which the sums leave one value only.
    pub(super) fn first_given_away(&self) -> Option<Place> {
        let places = (0..=self.rows()).flat_map(|row| (0..self.columns()).map(move |at| (row, at)));
        let mut hidden = places.filter(|place| {
            let entry = self.at(*place);
            entry.state != State::Open && small(entry.value)
        });
        hidden.find(|place| !self.can_differ(*place))
    }

    /// Chooses a sum to withhold for a count that is given away: that of its own part, then the
    /// smallest. `None` when none is shown.
    pub(super) fn sum_to_withhold(&self, (_, column): Place) -> Option<Place> {
        let sums = (0..self.parts).map(|part| (self.rows(), part));
        let shown = sums.filter(|place| self.at(*place).state != State::Unknown);
        shown.min_by_key(|place| (place.1 != column, self.at(*place).value))
    }

    /// Gives what may be read of the sum of each part.
    pub(super) fn sums(&self) -> Vec<Cell> {
        let cell = |part: usize| {
            let sum = self.at((self.rows(), part));
            match sum.state {
                State::Open => Cell::Count(sum.value),
                State::Band => Cell::OneToFour,
                State::Large | State::Unknown => Cell::Withheld,
            }
        };
        (0..self.parts).map(cell).collect()
    }
}

fn total<'a>(entries: impl Iterator<Item = &'a Entry>) -> Entry {
    let add = |sum: u32, entry: &Entry| sum.saturating_add(entry.value);
    Entry {
        value: entries.fold(0, add),
        state: State::Open,
    }
}

impl State {
    /// Gives the least and the most that a reader must allow for; `None` where the value is shown.
    pub(super) const fn range(self) -> Option<(u32, u32)> {
        match self {
            Self::Open => None,
            Self::Band => Some((1, BAND_END)),
            Self::Large => Some((BAND_END + 1, u32::MAX)),
            Self::Unknown => Some((0, u32::MAX)),
        }
    }
}
