//! A table with its margins, and which of its bands its sums give away.

use super::{BAND_END, Cell, Protected, Totals};

/// Row and column of an entry; the last row and column are the totals.
pub(super) type Place = (usize, usize);

/// What a reader knows of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Its value.
    Open,
    /// That it is 1-4.
    Band,
    /// That it is 5 or more in a part, 0 or more in a total.
    Withheld,
    /// As withheld, but it never stood there.
    Absent,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    value: u32,
    state: State,
}

/// The table with one row and one column of totals.
pub(super) struct Grid {
    entries: Vec<Vec<Entry>>,
    pub(super) parts: usize,
}

impl Grid {
    pub(super) fn new(rows: &[Vec<u32>], totals: Totals) -> Self {
        let parts = rows.iter().map(Vec::len).max().unwrap_or(0);
        let cell = |value: u32| {
            let small = (1..=BAND_END).contains(&value);
            Entry {
                value,
                state: if small { State::Band } else { State::Open },
            }
        };
        let row = |row: &Vec<u32>| {
            let counts = row.iter().copied().chain(std::iter::repeat(0)).take(parts);
            let total = row
                .iter()
                .fold(0, |total: u32, value| total.saturating_add(*value));
            counts
                .map(cell)
                .chain([Entry {
                    value: total,
                    state: State::Open,
                }])
                .collect::<Vec<Entry>>()
        };
        let mut entries: Vec<Vec<Entry>> = rows.iter().map(row).collect();
        let state = if totals == Totals::Rows {
            State::Absent
        } else {
            State::Open
        };
        let column = |column: usize| {
            entries
                .iter()
                .fold(0, |total: u32, row| total.saturating_add(row[column].value))
        };
        let bottom = (0..=parts)
            .map(|part| Entry {
                value: column(part),
                state,
            })
            .collect();
        entries.push(bottom);
        Self { entries, parts }
    }

    /// Rows without the totals.
    pub(super) fn rows(&self) -> usize {
        self.entries.len() - 1
    }

    pub(super) fn is_total(&self, (row, column): Place) -> bool {
        row == self.rows() || column == self.parts
    }

    fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let columns = self.parts + 1;
        (0..self.entries.len() * columns).map(move |index| (index / columns, index % columns))
    }

    pub(super) fn state(&self, (row, column): Place) -> State {
        self.entries[row][column].state
    }

    pub(super) fn value(&self, (row, column): Place) -> u32 {
        self.entries[row][column].value
    }

    pub(super) fn withhold(&mut self, (row, column): Place) {
        self.entries[row][column].state = State::Withheld;
    }

    pub(super) fn reopen(&mut self, (row, column): Place) {
        self.entries[row][column].state = State::Open;
    }

    /// Finds a band for which the sums leave one value only.
    pub(super) fn first_given_away(&self) -> Option<Place> {
        self.places()
            .find(|place| self.state(*place) == State::Band && !self.can_differ(*place))
    }

    /// Chooses what to withhold for a band that is given away: a part in its row, its row's total,
    /// a part in its column, its column's total, then any part and any total; the smallest first.
    /// `None` when nothing is open.
    pub(super) fn best_to_withhold(&self, (row, column): Place) -> Option<Place> {
        let open = self
            .places()
            .filter(|place| self.state(*place) == State::Open);
        let useful = open.filter(|place| self.is_total(*place) || self.value(*place) > BAND_END);
        useful.min_by_key(|place| {
            let distance = if place.0 == row {
                0
            } else if place.1 == column {
                1
            } else {
                2
            };
            (distance, self.is_total(*place), self.value(*place), *place)
        })
    }

    pub(super) fn shown(&self) -> Protected {
        let cell = |place: Place| match self.state(place) {
            State::Open => Some(Cell::Count(self.value(place))),
            State::Band => Some(Cell::OneToFour),
            State::Withheld => Some(Cell::Withheld),
            State::Absent => None,
        };
        let row = |row: usize| {
            (0..self.parts)
                .filter_map(|column| cell((row, column)))
                .collect()
        };
        Protected {
            cells: (0..self.rows()).map(row).collect(),
            row_totals: (0..self.rows())
                .filter_map(|row| cell((row, self.parts)))
                .collect(),
            column_totals: row(self.rows()),
            grand_total: cell((self.rows(), self.parts)),
        }
    }
}
