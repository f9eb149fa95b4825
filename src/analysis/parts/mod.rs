//! Do two parts of a metric, such as women and men, differ?
//!
//! A test for one reading, not for a weekly watch: the level is 1 % because the same question is
//! asked again as the weeks go by, and for several metrics. Neither test says why the parts differ.

use super::attribute::Cases;
use super::normal::two_sided_p;
use super::rank::signed_rank;
use super::sum::{mean, sum};

/// A difference is shown below this two-sided p-value.
const LEVEL: f64 = 0.01;
/// Fewest cases expected with, and without, the event in each part (Cochran, Biometrics 10, 1954).
const FEWEST_EXPECTED: f64 = 5.0;
/// Fewest weeks in which the parts differ.
const FEWEST_WEEKS: usize = 10;

/// What the comparison of two parts shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Comparison {
    /// Too few cases or weeks to compare.
    TooFew,
    /// The comparison could be made.
    Made(Difference),
}

/// Two parts compared over the weeks that both have.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Difference {
    /// The first part: its proportion (0-1), or its mean a week.
    pub first: f64,
    /// The second part, likewise.
    pub second: f64,
    /// Two-sided p-value, 0-1.
    pub p_value: f64,
}

impl Difference {
    /// Tells whether the difference is more than chance would often give: p < 0.01.
    pub fn shown(&self) -> bool {
        self.p_value < LEVEL
    }
}

/// Compares the percentages of two parts by the cases of the weeks that both have.
///
/// The two-proportion test with a pooled variance and Yates' continuity correction, R's `prop.test`
/// for two groups (Fleiss, Levin & Paik, Statistical Methods for Rates and Proportions, 2003, ch.
/// 3). It takes the cases to be independent. Too few when fewer than 5 events or non-events are
/// expected in a part.
pub fn compare_percents(first: &[Option<Cases>], second: &[Option<Cases>]) -> Comparison {
    let shared: Vec<(Cases, Cases)> = first
        .iter()
        .zip(second)
        .filter_map(|(a, b)| (*a).zip(*b))
        .collect();
    let (a, b) = (
        total(shared.iter().map(|pair| pair.0)),
        total(shared.iter().map(|pair| pair.1)),
    );
    let (events, cases) = (a.events + b.events, a.exposure + b.exposure);
    let fewest_expected = a.exposure.min(b.exposure) * events.min(cases - events) / cases;
    // NaN comes from no cases at all
    if fewest_expected.is_nan() || fewest_expected < FEWEST_EXPECTED {
        return Comparison::TooFew;
    }
    let (first, second, pooled) = (a.events / a.exposure, b.events / b.exposure, events / cases);
    let inverse = 1.0 / a.exposure + 1.0 / b.exposure;
    let distance = ((first - second).abs() - 0.5 * inverse).max(0.0);
    let z = distance / (pooled * (1.0 - pooled) * inverse).sqrt();
    Comparison::Made(Difference {
        first,
        second,
        p_value: two_sided_p(z),
    })
}

fn total(weeks: impl Iterator<Item = Cases> + Clone) -> Cases {
    Cases {
        events: sum(weeks.clone().map(|week| week.events)),
        exposure: sum(weeks.map(|week| week.exposure)),
    }
}

/// Compares the counts or measurements of two parts week by week.
///
/// Wilcoxon's signed-rank test on the weekly differences (Wilcoxon, Biometrics Bulletin 1, 1945),
/// normal approximation with ties and continuity correction: what makes a week busy for both parts
/// drops out. Too few when the parts differ in fewer than 10 weeks. For counts it asks which part
/// has more, not which has more for its size.
pub fn compare_weeks(first: &[Option<f64>], second: &[Option<f64>]) -> Comparison {
    let shared: Vec<(f64, f64)> = first
        .iter()
        .zip(second)
        .filter_map(|(a, b)| (*a).zip(*b))
        .collect();
    let differences: Vec<f64> = shared.iter().map(|(a, b)| a - b).collect();
    if differences
        .iter()
        .filter(|difference| difference.abs() > 0.0)
        .count()
        < FEWEST_WEEKS
    {
        return Comparison::TooFew;
    }
    let p_value = signed_rank(&differences).and_then(|test| test.p_value);
    let means = mean(shared.iter().map(|pair| pair.0)).zip(mean(shared.iter().map(|pair| pair.1)));
    match (p_value, means) {
        (Some(p_value), Some((first, second))) => Comparison::Made(Difference {
            first,
            second,
            p_value,
        }),
        _ => Comparison::TooFew,
    }
}

#[cfg(test)]
mod tests;
