//! The Anhøj rules: is a series random about its centre?

use super::binomial::fair_coin_quantile;
use super::rules::same_side_runs;
use super::side::{Side, side_of};

/// Fewest useful values for which a run chart is worth showing.
pub const FEWEST_USEFUL: usize = 10;

/// What the Anhøj rules find about a centre line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Runs {
    /// Values that are not missing and not on the centre line.
    pub n_useful: usize,
    /// The counts and their bounds; `None` when no value is useful.
    pub counts: Option<RunCounts>,
}

/// The two counts of the Anhøj rules and their bounds, in values.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RunCounts {
    /// Values in the longest run on one side of the centre.
    pub longest_run: usize,
    /// The longest run allowed: round(log2(n)) + 3.
    pub longest_run_max: usize,
    /// How often the series crosses the centre.
    pub crossings: usize,
    /// The fewest crossings allowed: the smallest k with P(Bin(n - 1, 1/2) <= k) >= 0.05.
    pub crossings_min: usize,
}

impl Runs {
    /// Counts runs and crossings about a centre, in the unit of the values; without a centre
    /// nothing is useful.
    ///
    /// Values on the centre and missing weeks are dropped and their neighbours joined. Source:
    /// Anhøj & Olesen, Run charts revisited, 2014; Anhøj & Wentzel-Larsen, BMC Medical Research
    /// Methodology 18, 2018, 100.
    pub fn about(centre: Option<f64>, values: &[Option<f64>]) -> Self {
        let side = |value: f64| centre.and_then(|centre| side_of(value, centre));
        let sides: Vec<Option<Side>> = values
            .iter()
            .flatten()
            .filter_map(|value| side(*value))
            .map(Some)
            .collect();
        Self {
            n_useful: sides.len(),
            counts: RunCounts::of(&sides),
        }
    }

    /// Tells whether the longest run is too long or the crossings are too few: the process has
    /// moved.
    pub fn signal(&self) -> bool {
        self.counts.is_some_and(|counts| {
            counts.longest_run > counts.longest_run_max || counts.crossings < counts.crossings_min
        })
    }
}

impl RunCounts {
    fn of(sides: &[Option<Side>]) -> Option<Self> {
        let longest_run = same_side_runs(sides).map(|run| run.len()).max()?;
        Some(Self {
            longest_run,
            longest_run_max: rounded_log2(sides.len()) + 3,
            crossings: same_side_runs(sides).count() - 1,
            crossings_min: fair_coin_quantile(0.05, sides.len() - 1),
        })
    }
}

/// Gives round(log2(n)) for n >= 1, in whole numbers: log2(n) is never k + 1/2, so 2 log2(n)
/// decides by its floor.
fn rounded_log2(n: usize) -> usize {
    let square = (n as u128).saturating_mul(n as u128);
    square
        .checked_ilog2()
        .map_or(0, |log| log.div_ceil(2) as usize)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::weeks;
    use super::*;

    #[test]
    fn the_bounds_are_those_of_the_published_table() {
        let table = [
            (8, 6, 1),
            (10, 6, 2),
            (12, 7, 3),
            (13, 7, 3),
            (16, 7, 4),
            (20, 7, 6),
            (24, 8, 8),
            (26, 8, 8),
            (30, 8, 10),
            (36, 8, 13),
            (40, 8, 14),
            (52, 9, 20),
        ];
        for (n, longest, fewest) in table {
            let runs = Runs::about(Some(0.0), &weeks((0..n).map(|_| 1.0)));
            let counts = runs.counts.unwrap();
            assert_eq!(
                (runs.n_useful, counts.longest_run_max, counts.crossings_min),
                (n, longest, fewest)
            );
        }
    }

    #[test]
    fn the_logarithm_rounds_to_the_nearest() {
        for n in 1..3000_usize {
            assert_eq!(rounded_log2(n), (n as f64).log2().round() as usize, "{n}");
        }
        assert_eq!(rounded_log2(usize::MAX), usize::BITS as usize);
    }

    #[test]
    fn missing_weeks_and_values_on_the_centre_join_their_neighbours() {
        let values = [
            Some(6.0),
            None,
            Some(7.0),
            Some(5.0),
            Some(8.0),
            Some(4.0),
            Some(3.0),
        ];
        let runs = Runs::about(Some(5.0), &values);
        let counts = runs.counts.unwrap();
        assert_eq!(
            (runs.n_useful, counts.longest_run, counts.crossings),
            (5, 3, 1)
        );
        assert!(!runs.signal());
    }

    #[test]
    fn too_long_a_run_or_too_few_crossings_are_a_signal() {
        let long = weeks([1.0, 9.0, 1.0, 9.0, 1.0].into_iter().chain([9.0; 8]));
        assert!(Runs::about(Some(5.0), &long).signal());
        let two_levels = weeks([1.0; 6].into_iter().chain([9.0; 6]));
        assert!(Runs::about(Some(5.0), &two_levels).signal());
    }

    #[test]
    fn nothing_useful_is_no_signal() {
        for runs in [
            Runs::about(Some(4.0), &weeks([4.0; 12])),
            Runs::about(None, &[None; 3]),
        ] {
            assert_eq!(runs, Runs::default());
            assert!(!runs.signal());
        }
    }

    proptest! {
        #[test]
        fn the_counts_fit_the_series(values in prop::collection::vec(prop::option::of(-3..4_i8), 0..80)) {
            let values: Vec<_> = values.iter().map(|v| v.map(f64::from)).collect();
            let runs = Runs::about(Some(0.0), &values);
            prop_assert_eq!(runs.counts.is_some(), runs.n_useful > 0);
            if let Some(counts) = runs.counts {
                prop_assert!(counts.longest_run + counts.crossings <= runs.n_useful);
                prop_assert!(counts.longest_run * (counts.crossings + 1) >= runs.n_useful);
            }
        }
    }
}
