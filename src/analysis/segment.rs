//! Stretches between rebase points, and which rows of a stretch its limits are computed from.

use std::ops::Range;

use super::attribute::Cases;

/// Weeks with a value that make a baseline complete: then its limits are locked.
///
/// Freezing earlier costs false alarms on stable data; 20-30 values are the usual advice (Provost &
/// Murray, The Health Care Data Guide, 2011).
pub const LOCK_WEEKS: usize = 26;

/// Splits rows into the segments that begin at the rebase rows.
///
/// `rebase` holds 0-based rows, each the FIRST of a new segment, in any order; row 0 and rows past
/// the end (a change planned for a week to come) start nothing. No rows, no segments.
pub fn segments(rows: usize, rebase: &[usize]) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = rebase.iter().copied().filter(|row| *row < rows).collect();
    if rows > 0 {
        starts.push(0);
    }
    starts.sort_unstable();
    starts.dedup();
    let ends = starts.iter().skip(1).copied().chain([rows]);
    starts
        .iter()
        .zip(ends)
        .map(|(start, end)| *start..end)
        .collect()
}

/// Which rows of a segment its centre and limits are computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Baseline {
    /// All rows: the limits are computed anew each week.
    #[default]
    AllRows,
    /// The first so many rows; a missing week counts as a row.
    FirstRows(usize),
    /// All rows until [`LOCK_WEEKS`] weeks have a value, from then on those rows only.
    Locked,
}

impl Baseline {
    /// Gives the values of a segment that its centre and limits are computed from.
    pub fn of(self, segment: &[Option<f64>]) -> &[Option<f64>] {
        let rows = match self {
            Self::AllRows => segment.len(),
            Self::FirstRows(rows) => rows.min(segment.len()),
            Self::Locked => lock_row(segment).unwrap_or(segment.len()),
        };
        segment.get(..rows).unwrap_or(segment)
    }

    /// Gives the cases of a segment that its centre and limits are computed from.
    pub fn of_cases(self, segment: &[Option<Cases>]) -> &[Option<Cases>] {
        let exposures: Vec<Option<f64>> = segment
            .iter()
            .map(|week| week.map(|week| week.exposure))
            .collect();
        segment.get(..self.of(&exposures).len()).unwrap_or(segment)
    }
}

/// Gives the number of rows that hold the first [`LOCK_WEEKS`] values, or `None` while the baseline
/// is still open.
///
/// When it gives a number, the mean and limits of these rows are the ones to store with their
/// dates.
pub fn lock_row(segment: &[Option<f64>]) -> Option<usize> {
    let usable = segment
        .iter()
        .enumerate()
        .filter(|(_, value)| value.is_some());
    usable.map(|(row, _)| row + 1).nth(LOCK_WEEKS - 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_rebase_row_is_the_first_of_its_segment() {
        assert_eq!(segments(10, &[7, 3]), [0..3, 3..7, 7..10]);
        assert_eq!(segments(4, &[0, 4, 99]), segments(4, &[]));
        assert!(segments(0, &[0]).is_empty());
    }

    #[test]
    fn a_missing_week_is_a_row_but_not_a_value() {
        let mut weeks = vec![Some(1.0); 30];
        weeks[2] = None;
        assert_eq!(lock_row(&weeks), Some(27));
        assert_eq!(Baseline::Locked.of(&weeks).len(), 27);
        assert_eq!(Baseline::FirstRows(12).of(&weeks).len(), 12);
        assert_eq!(lock_row(&weeks[..26]), None);
        assert_eq!(Baseline::Locked.of(&weeks[..26]).len(), 26);
        assert_eq!(Baseline::FirstRows(99).of(&weeks).len(), 30);
    }

    proptest! {
        #[test]
        fn segments_cover_every_row_once(rows in 0_usize..60, rebase in prop::collection::vec(0_usize..80, 0..6)) {
            let covered: Vec<usize> = segments(rows, &rebase).into_iter().flatten().collect();
            prop_assert_eq!(covered, (0..rows).collect::<Vec<_>>());
        }
    }
}
