//! The `XmR` (individuals) chart: mean and natural process limits from moving ranges.

use super::sum::mean;

/// Distance of the limits from the mean in average moving ranges: 3 / d2 as the literature rounds
/// it (Wheeler).
const LIMIT_FACTOR: f64 = 2.66;

/// A moving range at or above this many average moving ranges is an outlier (Nelson 1982).
const OUTLIER_FACTOR: f64 = 3.267;

/// The expected range of two normal values in standard deviations (Shewhart's d2 for n = 2).
pub(super) const D2: f64 = 1.128;

/// Whether outlying moving ranges leave the average.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Screening {
    /// One pass drops every moving range >= 3.267 times the average, so that a single odd week does
    /// not widen all limits; its value stays in the mean (Nelson, J. Quality Technology 14(3),
    /// 1982).
    #[default]
    Nelson,
    /// Every moving range counts.
    Off,
}

/// A lower and an upper line, in the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The lower line.
    pub lower: f64,
    /// The upper line.
    pub upper: f64,
}

impl Limits {
    /// Gives the lines this far below and above a centre.
    pub(super) fn around(centre: f64, distance: f64) -> Self {
        Self {
            lower: centre - distance,
            upper: centre + distance,
        }
    }

    /// Tells whether a value lies strictly outside.
    pub fn exclude(&self, value: f64) -> bool {
        value > self.upper || value < self.lower
    }
}

/// Mean and average moving range of a baseline, in the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Xmr {
    /// The centre line; `None` without values.
    pub mean: Option<f64>,
    /// The average (screened) moving range; `None` when no moving range is left, and then there are
    /// no limits.
    pub average_range: Option<f64>,
}

impl Xmr {
    /// Computes the chart's figures from the baseline rows of one segment.
    ///
    /// mean = sum / count; MR(i) = |y(i) - y(i-1)|, missing when either week is: a gap is never
    /// bridged. Source: Wheeler, Making Sense of Data, 2003; Provost & Murray, The Health Care Data
    /// Guide, 2011.
    pub fn of(baseline: &[Option<f64>], screening: Screening) -> Self {
        Self {
            mean: mean(baseline.iter().flatten().copied()),
            average_range: average_moving_range(baseline, screening),
        }
    }

    /// Gives the natural process limits, mean -/+ 2.66 average moving ranges (three sigma).
    ///
    /// They are not clipped at 0 or 100 %: a limit outside the scale just cannot be crossed.
    pub fn limits(&self) -> Option<Limits> {
        self.at_sigma(3.0)
    }

    /// Gives the near limits, two thirds of the way to the limits (two sigma).
    pub fn near_limits(&self) -> Option<Limits> {
        self.at_sigma(2.0)
    }

    /// Estimates the standard deviation of the weekly values: average moving range / 1.128.
    pub fn standard_deviation(&self) -> Option<f64> {
        self.average_range.map(|range| range / D2)
    }

    fn at_sigma(&self, sigma: f64) -> Option<Limits> {
        let distance = sigma * LIMIT_FACTOR / 3.0 * self.average_range?;
        Some(Limits::around(self.mean?, distance))
    }
}

/// Averages the moving ranges of neighbouring rows, screened in one strict pass when asked.
///
/// `None` when there are no two neighbours with a value, or when none survives the screening (a
/// constant series).
pub(super) fn average_moving_range(rows: &[Option<f64>], screening: Screening) -> Option<f64> {
    let ranges = || rows.windows(2).filter_map(moving_range);
    let average = mean(ranges())?;
    match screening {
        Screening::Off => Some(average),
        Screening::Nelson => mean(ranges().filter(|range| *range < OUTLIER_FACTOR * average)),
    }
}

fn moving_range(pair: &[Option<f64>]) -> Option<f64> {
    match pair {
        [Some(before), Some(after)] => Some((after - before).abs()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::{assert_close, weeks};
    use super::*;

    #[test]
    fn limits_are_the_mean_and_2_66_average_moving_ranges() {
        let xmr = Xmr::of(&weeks([10.0, 14.0, 12.0, 8.0, 16.0]), Screening::Off);
        // moving ranges: 4, 2, 4, 8; average 4.5; mean 12
        assert_close(xmr.mean, 12.0);
        assert_close(xmr.limits().map(|limits| limits.upper), 12.0 + 2.66 * 4.5);
        assert_close(xmr.limits().map(|limits| limits.lower), 12.0 - 2.66 * 4.5);
        assert_close(
            xmr.near_limits().map(|limits| limits.upper),
            12.0 + 1.773_333_333_333_333_3 * 4.5,
        );
        assert_close(xmr.standard_deviation(), 4.5 / 1.128);
    }

    #[test]
    fn a_gap_is_never_bridged() {
        let xmr = Xmr::of(
            &[Some(1.0), Some(3.0), None, Some(100.0), Some(104.0)],
            Screening::Off,
        );
        assert_close(xmr.average_range, 3.0);
    }

    #[test]
    fn screening_drops_the_ranges_but_keeps_the_value_in_the_mean() {
        let values = weeks([1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 1.0, 2.0, 50.0]);
        let screened = Xmr::of(&values, Screening::Nelson);
        assert_close(screened.average_range, 1.0);
        assert_close(screened.mean, 62.0 / 9.0);
        assert_close(Xmr::of(&values, Screening::Off).average_range, 55.0 / 8.0);
    }

    #[test]
    fn too_few_or_constant_values_have_no_limits() {
        for values in [weeks([]), vec![None; 5], weeks([7.0]), weeks([5.0; 10])] {
            assert_eq!(Xmr::of(&values, Screening::Nelson).limits(), None);
        }
    }

    proptest! {
        #[test]
        fn a_shift_moves_the_limits_and_a_scale_stretches_them(
            values in prop::collection::vec(prop::option::weighted(0.9, -100..100_i32), 2..40),
            shift in -1000..1000_i32,
            scale in 1..50_i32,
        ) {
            let plain: Vec<_> = values.iter().map(|value| value.map(f64::from)).collect();
            let moved: Vec<_> = plain.iter().map(|v| v.map(|v| v * f64::from(scale) + f64::from(shift))).collect();
            let (plain, moved) = (Xmr::of(&plain, Screening::Off), Xmr::of(&moved, Screening::Off));
            prop_assert_eq!(plain.limits().is_some(), moved.limits().is_some());
            if let (Some(plain), Some(moved)) = (plain.limits(), moved.limits()) {
                assert_close(Some(moved.upper), plain.upper * f64::from(scale) + f64::from(shift));
                assert_close(Some(moved.lower), plain.lower * f64::from(scale) + f64::from(shift));
            }
        }
    }
}
