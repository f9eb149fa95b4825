//! A whole run chart: the median of each segment and the Anhøj rules about it.

use std::ops::Range;

use super::run::Runs;
use super::segment::segments;
use super::sum::median;

/// One segment of a chart with its centre line and what the Anhøj rules find about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    /// The rows of the segment.
    pub rows: Range<usize>,
    /// The centre line, in the unit of the plotted values; `None` without values.
    pub centre: Option<f64>,
    /// Runs and crossings of all its rows about the centre.
    pub runs: Runs,
}

/// Draws up a run chart: the centre of each segment is the median of its values.
///
/// With `fix_after` the median of the first so many rows, which counts only while there is one
/// segment (qicharts2). Source: Anhøj & Olesen, Run charts revisited, 2014.
pub fn run_chart(values: &[Option<f64>], rebase: &[usize], fix_after: Option<usize>) -> Vec<Part> {
    let segments = segments(values.len(), rebase);
    let baseline = baseline_rows(&segments, fix_after);
    let part = |rows: Range<usize>| {
        let segment = values.get(rows.clone()).unwrap_or_default();
        let centre = median(segment.iter().take(baseline).flatten().copied());
        Part {
            rows,
            centre,
            runs: Runs::about(centre, segment),
        }
    };
    segments.into_iter().map(part).collect()
}

/// Gives how many rows of a segment make its baseline, on a chart that is either fixed or split,
/// never both.
pub(super) fn baseline_rows(segments: &[Range<usize>], fix_after: Option<usize>) -> usize {
    fix_after
        .filter(|_| segments.len() == 1)
        .unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::testing::{assert_close, weeks};
    use super::*;

    #[test]
    fn the_centre_is_the_median_of_each_segment() {
        let parts = run_chart(&weeks([1.0, 2.0, 9.0, 20.0, 22.0]), &[3], None);
        assert_close(parts[0].centre, 2.0);
        assert_close(parts[1].centre, 21.0);
        assert_eq!((parts[0].rows.clone(), parts[0].runs.n_useful), (0..3, 2));
    }

    #[test]
    fn a_fixed_centre_counts_only_without_a_rebase() {
        let values = weeks([1.0, 3.0, 9.0, 20.0]);
        assert_close(run_chart(&values, &[], Some(2))[0].centre, 2.0);
        assert_close(run_chart(&values, &[2], Some(1))[0].centre, 2.0);
    }

    #[test]
    fn a_series_without_values_has_no_centre() {
        let parts = run_chart(&[None, None], &[], None);
        assert_eq!((parts[0].centre, parts[0].runs.n_useful), (None, 0));
        assert!(run_chart(&[], &[], None).is_empty());
    }
}
