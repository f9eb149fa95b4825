//! What the layer takes in, and what it refuses.

mod error;

use serde::Deserialize;

pub use self::error::InputError;
use super::improvement::Improvement;

/// The largest magnitude a value may have: whole numbers up to here are exact and no square
/// overflows.
pub const LARGEST: f64 = 1e15;

/// Fewest rows an `XmR` baseline may be fixed to.
pub const FEWEST_FIXED_ROWS: usize = 12;

/// Which analysis is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// `XmR` control chart.
    Xmr,
    /// Run chart.
    Run,
    /// p-chart: percent with varying numbers of cases.
    P,
    /// u-chart: rate with varying exposure.
    U,
    /// c-chart: small counts.
    C,
    /// Laney's p'-chart.
    Pp,
    /// Laney's u'-chart.
    Up,
    /// Before and after an improvement.
    Intervention,
}

/// A series and what is asked about it.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Input {
    /// Which analysis.
    pub kind: Kind,
    /// One value a week, `None` for a missing week; the numerators for p, u, p' and u'.
    pub values: Vec<Option<f64>>,
    /// One denominator a week for p, u, p' and u'; 0 or `None` makes the week missing.
    #[serde(default)]
    pub denominators: Option<Vec<Option<f64>>>,
    /// Which direction is better.
    #[serde(default)]
    pub improvement: Improvement,
    /// The target, in the unit of the values (`XmR` only).
    #[serde(default)]
    pub target: Option<f64>,
    /// 0-based rows that are the first of a new segment.
    #[serde(default)]
    pub rebase: Vec<usize>,
    /// Centre and limits from the first so many rows of every segment; run and attribute charts
    /// with more than one segment ignore it.
    #[serde(default)]
    pub fix_after: Option<usize>,
    /// Whether outlying moving ranges leave the average (`XmR` only).
    #[serde(default = "yes")]
    pub screen_outliers: bool,
    /// The first row with the change in place (intervention only).
    #[serde(default)]
    pub change: Option<usize>,
    /// Rows from the change on that belong to neither phase (intervention only).
    #[serde(default)]
    pub washout: usize,
}

fn yes() -> bool {
    true
}

/// On what scale the values of a series lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scale {
    /// A measurement, which may be negative.
    Measurement,
    /// A count of events a week, never negative.
    Count,
    /// Events or cases for each unit of something else, never negative.
    Rate,
    /// A percentage, 0-100.
    Percent,
}

/// Refuses a series with a value that its scale does not have.
pub fn check(values: &[Option<f64>], scale: Scale) -> Result<(), InputError> {
    let present = values
        .iter()
        .enumerate()
        .filter_map(|(row, value)| value.map(|value| (row, value)));
    present
        .into_iter()
        .try_for_each(|(row, value)| match scale {
            _ if !value.is_finite() => Err(InputError::NotFinite { row }),
            Scale::Percent if !(0.0..=100.0).contains(&value) => {
                Err(InputError::NotAPercentage { row })
            }
            Scale::Count | Scale::Rate if value < 0.0 => Err(InputError::Negative { row }),
            _ if value.abs() > LARGEST => Err(InputError::TooLarge { row }),
            _ => Ok(()),
        })
}

/// Refuses numerators and denominators that are no counts, differ in number or, in parts of a
/// whole, in order of size.
pub fn check_ratio(
    numerators: &[Option<f64>],
    denominators: &[Option<f64>],
    part_of_whole: bool,
) -> Result<(), InputError> {
    check(numerators, Scale::Count)?;
    check(denominators, Scale::Count)?;
    if numerators.len() != denominators.len() {
        let (values, denominators) = (numerators.len(), denominators.len());
        return Err(InputError::DenominatorsDiffer {
            values,
            denominators,
        });
    }
    let over = numerators
        .iter()
        .zip(denominators)
        .position(|pair| matches!(pair, (Some(x), Some(n)) if x > n));
    match over {
        Some(row) if part_of_whole => Err(InputError::NumeratorOverDenominator { row }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests;
