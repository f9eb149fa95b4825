//! Sums, means and medians that keep a value on the mean on the mean.

/// Adds the values with Neumaier's compensated summation.
///
/// A plain sum of one-decimal values turns a mean of 3.6 into 3.599999999999999, and a value on the
/// mean would then complete a run that is none. Unit: that of the values. The sum of nothing is 0.
/// Source: Neumaier, Z. angew. Math. Mech. 54, 1974, 39-51.
pub fn sum(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut total, mut lost) = (0.0_f64, 0.0_f64);
    for value in values {
        let next = total + value;
        lost += if total.abs() >= value.abs() {
            (total - next) + value
        } else {
            (value - next) + total
        };
        total = next;
    }
    total + lost
}

/// Gives the arithmetic mean, or `None` when there are no values.
///
/// mean = sum / count, with the compensated [`sum`]. Unit: that of the values.
pub fn mean(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut count = 0_usize;
    let total = sum(values.into_iter().inspect(|_| count += 1));
    (count > 0).then(|| total / count as f64)
}

/// Gives the median, or `None` when there are no values.
///
/// The middle value in order of size; the mean of the two middle ones when their number is even.
pub fn median(values: impl IntoIterator<Item = f64>) -> Option<f64> {
    let mut sorted: Vec<f64> = values.into_iter().collect();
    sorted.sort_by(f64::total_cmp);
    let upper = sorted.len() / 2;
    let high = *sorted.get(upper)?;
    if sorted.len() % 2 == 1 {
        return Some(high);
    }
    sorted
        .get(upper.checked_sub(1)?)
        .map(|low| f64::midpoint(*low, high))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn same(found: Option<f64>, expected: f64) -> bool {
        found.is_some_and(|found| found.to_bits() == expected.to_bits())
    }

    #[test]
    fn the_sum_keeps_what_plain_addition_loses() {
        assert!(same(Some(sum([1e16, 1.0, -1e16])), 1.0));
        assert!(same(Some(sum([])), 0.0));
    }

    #[test]
    fn the_mean_of_one_decimal_values_is_the_decimal_number() {
        let values = [3.4, 3.8, 3.5, 3.7, 3.6, 3.6, 3.6, 3.6, 3.6, 3.6];
        assert!(same(mean(values), 3.6));
        assert!(mean([]).is_none());
    }

    #[test]
    fn the_median_is_the_middle_or_the_mean_of_the_two_in_the_middle() {
        assert!(same(median([9.0, 1.0, 4.0]), 4.0));
        assert!(same(median([9.0, 1.0, 4.0, 5.0]), 4.5));
        assert!(median([]).is_none());
    }

    proptest! {
        #[test]
        fn mean_and_median_lie_within_the_values(values in prop::collection::vec(-1e6_f64..1e6, 1..40)) {
            let low = values.iter().copied().fold(f64::INFINITY, f64::min);
            let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            for centre in [mean(values.iter().copied()), median(values.iter().copied())] {
                let centre = centre.unwrap();
                prop_assert!(low - 1e-9 <= centre && centre <= high + 1e-9);
            }
        }
    }
}
