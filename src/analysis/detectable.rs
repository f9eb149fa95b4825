//! How small a change the verdict can show, and by when.

use super::look::Look;

/// One point of the power table: a lasting shift, in standard deviations of the weekly values, and
/// the probability that it is confirmed.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Point {
    shift: f64,
    power: f64,
}

/// Shifts of the power table. Without a shift half of the false verdicts point the way asked about.
const SHIFTS: [f64; 5] = [0.0, 0.5, 1.0, 1.5, 2.0];

/// Power of the three looks in order, with 12 values before the change.
const POWER_12_BEFORE: [[f64; 5]; 3] = [
    [0.01, 0.08, 0.31, 0.65, 0.88],
    [0.01, 0.13, 0.45, 0.81, 0.95],
    [0.02, 0.21, 0.67, 0.96, 0.99],
];

/// Power of the three looks in order, with 26 values before the change.
const POWER_26_BEFORE: [[f64; 5]; 3] = [
    [0.01, 0.09, 0.38, 0.77, 0.94],
    [0.01, 0.16, 0.58, 0.90, 0.98],
    [0.02, 0.30, 0.86, 0.99, 0.99],
];

/// The power at which a change counts as one that would be seen (Cohen, Statistical Power Analysis,
/// 1988).
pub const ENOUGH_POWER: f64 = 0.8;

/// Gives the probability (0-1) that a lasting shift is confirmed, the right way round, at this look
/// or an earlier one.
///
/// `shift` is in standard deviations of the weekly values, its sign does not matter. Linear between
/// the points of a table simulated on independent normal weeks; a shift above 2 is taken as 2, more
/// than 26 values before as 26. With fewer than 12 values before there is no verdict, and the power
/// is 0.
pub fn power(values_before: usize, look: Look, shift: f64) -> f64 {
    let points = points(values_before, look);
    let shift = shift.abs();
    let between = |low: Point, high: Point| {
        low.power + (high.power - low.power) * share(low.shift, high.shift, shift)
    };
    points
        .windows(2)
        .find_map(|pair| match pair {
            [low, high] if shift <= high.shift => Some(between(*low, *high)),
            _ => None,
        })
        .or_else(|| points.last().map(|last| last.power))
        .unwrap_or(0.0)
}

/// Gives the smallest lasting change that so many weeks after it would show, in the metric's unit.
///
/// The change with a power of at least [`ENOUGH_POWER`] at the last look those weeks allow, times
/// the standard deviation of the weekly values ([`super::xmr::Xmr::standard_deviation`]). `None`
/// before the first look, with fewer than 12 values before, or when the values do not vary.
pub fn smallest_detectable(
    values_before: usize,
    values_after: usize,
    standard_deviation: f64,
) -> Option<f64> {
    let points = points(values_before, Look::reached(values_after)?);
    let between = |low: Point, high: Point| {
        low.shift + (high.shift - low.shift) * share(low.power, high.power, ENOUGH_POWER)
    };
    let shift = points.windows(2).find_map(|pair| match pair {
        [low, high] if high.power >= ENOUGH_POWER => Some(between(*low, *high)),
        _ => None,
    })?;
    (standard_deviation > 0.0).then_some(shift * standard_deviation)
}

/// Gives the points of the table at a look, between its two rows; none with fewer than 12 values
/// before.
fn points(values_before: usize, look: Look) -> Vec<Point> {
    if values_before < 12 {
        return Vec::new();
    }
    let column = look as usize;
    let (few, many) = (POWER_12_BEFORE[column], POWER_26_BEFORE[column]);
    let nearer = share(12.0, 26.0, values_before.min(26) as f64);
    let rows = SHIFTS.iter().zip(few.iter().zip(many));
    rows.map(|(shift, (few, many))| Point {
        shift: *shift,
        power: few + (many - few) * nearer,
    })
    .collect()
}

/// Tells how far a value is on the way from one end (0) to the other (1).
fn share(from: f64, to: f64, value: f64) -> f64 {
    (value - from) / (to - from)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::testing::assert_close;
    use super::*;

    #[test]
    fn the_power_is_that_of_the_table_and_linear_between() {
        assert_close(Some(power(12, Look::Preliminary, 1.5)), 0.65);
        assert_close(Some(power(26, Look::Main, -1.0)), 0.58);
        assert_close(Some(power(40, Look::Lasting, 9.0)), 0.99);
        assert_close(
            Some(power(19, Look::Main, 1.25)),
            f64::midpoint(f64::midpoint(0.45, 0.81), f64::midpoint(0.58, 0.90)),
        );
        assert_close(Some(power(11, Look::Main, 2.0)), 0.0);
    }

    #[test]
    fn the_smallest_change_is_in_the_unit_of_the_metric() {
        // 12 before, 12 after: 80 % lies between 45 % at 1.0 and 81 % at 1.5
        let shift = 1.0 + 0.5 * 0.35 / 0.36;
        assert_close(smallest_detectable(12, 12, 3.7), shift * 3.7);
        assert_close(smallest_detectable(12, 25, 3.7), shift * 3.7);
        assert_eq!(smallest_detectable(12, 7, 3.7), None);
        assert_eq!(smallest_detectable(11, 12, 3.7), None);
        assert_eq!(smallest_detectable(26, 26, 0.0), None);
        assert_eq!(smallest_detectable(26, 26, f64::NAN), None);
    }

    proptest! {
        #[test]
        fn more_weeks_show_smaller_changes(before in 12_usize..40, after in 8_usize..40, more in 0_usize..20) {
            let change = |before, after| smallest_detectable(before, after, 1.0).unwrap();
            prop_assert!(change(before, after + more) <= change(before, after));
            prop_assert!(change(before + more, after) <= change(before, after) + 1e-12);
            let look = Look::reached(after).unwrap();
            assert_close(Some(power(before, look, change(before, after))), ENOUGH_POWER);
        }
    }
}
