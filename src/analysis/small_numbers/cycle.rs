//! Can an entry of a table have another value without any sum changing?

use super::grid::{Grid, Place};

impl Grid {
    /// Tells whether another table fits what is shown and has another value at this place.
    ///
    /// With the sums as entries of opposite sign every row and column sums to zero, so two tables
    /// that fit differ by cycles that add one and take one in turn. The place can differ if and
    /// only if such a cycle goes through it.
    pub(super) fn can_differ(&self, place: Place) -> bool {
        let (row, column) = (Line::Row(place.0), Line::Column(place.1));
        (self.can_step(place, 1) && self.reaches(column, row, place))
            || (self.can_step(place, -1) && self.reaches(row, column, place))
    }

    /// Tells whether a reader must allow for a value one higher (1) or lower (-1), signs of sums
    /// turned.
    fn can_step(&self, place: Place, step: i8) -> bool {
        let turned = (place.0 == self.rows()) != (place.1 == self.columns());
        let up = (step > 0) != turned;
        let entry = self.at(place);
        let inside = |(least, most)| {
            if up {
                entry.value < most
            } else {
                entry.value > least
            }
        };
        entry.state.range().is_some_and(inside)
    }

    /// Searches a way of alternating steps from one line to another that does not pass the place.
    fn reaches(&self, from: Line, to: Line, without: Place) -> bool {
        let mut seen_rows = vec![false; self.rows() + 1];
        let mut seen_columns = vec![false; self.columns() + 1];
        let mut waiting = vec![from];
        while let Some(line) = waiting.pop() {
            if line == to {
                return true;
            }
            let seen = match line {
                Line::Row(row) => &mut seen_rows[row],
                Line::Column(column) => &mut seen_columns[column],
            };
            if !std::mem::replace(seen, true) {
                waiting.extend(self.steps_from(line, without));
            }
        }
        false
    }

    /// Gives the lines one step away: a row is left by adding one, a column by taking one.
    fn steps_from(&self, line: Line, without: Place) -> Vec<Line> {
        let usable = |place: Place, step: i8| place != without && self.can_step(place, step);
        match line {
            Line::Row(row) => (0..=self.columns())
                .filter(|column| usable((row, *column), 1))
                .map(Line::Column)
                .collect(),
            Line::Column(column) => (0..=self.rows())
                .filter(|row| usable((*row, column), -1))
                .map(Line::Row)
                .collect(),
        }
    }
}

/// A row or a column, as a node of the search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Line {
    Row(usize),
    Column(usize),
}
