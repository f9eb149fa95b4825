//! Rare events summed over four weeks at a time.

/// Weeks in a period.
pub const PERIOD: usize = 4;

/// Sums counts over periods of four weeks, the last period ending with the last week.
///
/// For counts with a mean below 2 a week, where a weekly chart flags by chance. A period with a
/// missing week is missing; weeks at the start that fill no period are left out. Unit: events in
/// four weeks.
pub fn four_week_sums(weeks: &[Option<f64>]) -> Vec<Option<f64>> {
    let whole = weeks.get(weeks.len() % PERIOD..).unwrap_or_default();
    whole
        .chunks(PERIOD)
        .map(|period| period.iter().copied().sum())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::testing::weeks;
    use super::*;

    #[test]
    fn the_last_period_ends_with_the_last_week() {
        let sums = four_week_sums(&weeks([9.0, 1.0, 0.0, 0.0, 2.0, 1.0, 1.0, 1.0, 1.0]));
        assert_eq!(sums, [Some(3.0), Some(4.0)]);
        assert!(four_week_sums(&weeks([1.0, 2.0, 3.0])).is_empty());
    }

    #[test]
    fn a_missing_week_makes_its_period_missing() {
        let mut counts = weeks([1.0; 8]);
        counts[1] = None;
        assert_eq!(four_week_sums(&counts), [None, Some(4.0)]);
    }
}
