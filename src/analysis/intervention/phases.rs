//! Which weeks are compared.

use crate::analysis::gate::Gate;
use crate::analysis::input::Scale;
use crate::analysis::look::Look;
use crate::analysis::xmr::{Screening, Xmr};

/// Most values a phase takes in.
pub(super) const MOST_VALUES: usize = 26;

/// When a change came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Change {
    /// The first row with the change in place, 0-based; it may lie past the end of the series.
    pub row: usize,
    /// Rows from there on that belong to neither phase.
    pub washout: usize,
}

/// The rows that are compared; ghost and missing weeks are in neither.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Phases {
    /// The last rows (at most 26) with a value before the change, back to the nearest rebase before
    /// it.
    pub(super) baseline: Vec<usize>,
    /// The first rows (at most 26) with a value from the change and its washout on.
    pub(super) post: Vec<usize>,
}

impl Phases {
    /// Picks the rows of both phases.
    pub fn of(values: &[Option<f64>], rebase: &[usize], change: Change) -> Self {
        let end = change.row.min(values.len());
        let start = rebase
            .iter()
            .copied()
            .filter(|row| *row < end)
            .max()
            .unwrap_or(0);
        let after = change.row.saturating_add(change.washout);
        let usable = |row: &usize| values.get(*row).is_some_and(Option::is_some);
        let mut baseline: Vec<usize> = (start..end)
            .rev()
            .filter(usable)
            .take(MOST_VALUES)
            .collect();
        baseline.reverse();
        Self {
            baseline,
            post: (after..values.len())
                .filter(usable)
                .take(MOST_VALUES)
                .collect(),
        }
    }

    /// Keeps what the look takes in, so that a stored verdict stays the same however many weeks
    /// follow.
    #[must_use]
    pub fn at(mut self, look: Look) -> Self {
        self.post.truncate(look.weeks());
        self
    }

    /// Gives the number of values after the change.
    pub fn after(&self) -> usize {
        self.post.len()
    }

    /// Gives the last row after the change that is compared.
    pub fn end(&self) -> Option<usize> {
        self.post.last().copied()
    }

    /// Looks at the weeks before as the gate of a chart does.
    ///
    /// Where it withholds limits (a constant baseline, rare events) a verdict is not to be shown
    /// either: it would compare with limits that mean nothing.
    pub fn gate(&self, values: &[Option<f64>], scale: Scale) -> Gate {
        let before = picked(values, &self.baseline);
        Gate::of(&before, &Xmr::of(&before, Screening::Nelson), scale)
    }
}

/// Gives the values of the rows, without gaps: each phase is one stretch.
pub(super) fn picked(values: &[Option<f64>], rows: &[usize]) -> Vec<Option<f64>> {
    rows.iter()
        .filter_map(|row| values.get(*row).copied().flatten())
        .map(Some)
        .collect()
}
