//! What of an analysis may be shown, apart from how it is computed.
//!
//! A calculation always answers; a chart of six weeks, of two distinct values or of rare events
//! answers with noise.

use super::input::Scale;
use super::sum::mean;
use super::xmr::Xmr;

/// Fewest weeks with a value for limits.
pub const WEEKS_FOR_LIMITS: usize = 8;
/// Fewest weeks with a value for labels and icons.
pub const WEEKS_FOR_LABELS: usize = 13;
/// Fewest distinct values for limits.
const FEWEST_DISTINCT: usize = 4;
/// Mean count a week below which a weekly chart flags by chance.
const FEWEST_EVENTS: f64 = 2.0;

/// Why something is not shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Withheld {
    /// Too few weeks have a value.
    TooFewWeeks {
        /// Weeks with a value.
        weeks: usize,
        /// Weeks needed.
        needed: usize,
    },
    /// Fewer than two events a week on average: show sums over four weeks instead
    /// ([`super::four_weeks`]).
    RareEvents,
    /// Fewer than four distinct values.
    TooFewDistinct,
    /// The limits do not exist or have no width.
    NoSpread,
}

/// How far a segment may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gate {
    weeks: usize,
    closed: Option<Withheld>,
}

impl Gate {
    /// Looks at a segment, the figures of its baseline and its scale.
    ///
    /// Bounds: limits from 8 weeks (Wheeler: 5-6 values give useful limits), marked preliminary
    /// below 13, labels and icons from 13 (NHS England, Making Data Count); at least 4 distinct
    /// values; upper limit above lower limit; counts with a mean of 2 or more, as below it 5 % of
    /// stable weeks would be flagged (own simulation).
    pub fn of(segment: &[Option<f64>], xmr: &Xmr, scale: Scale) -> Self {
        let weeks = segment.iter().flatten().count();
        let rare = || {
            scale == Scale::Count
                && mean(segment.iter().flatten().copied()).is_some_and(|m| m < FEWEST_EVENTS)
        };
        let closed = if weeks < WEEKS_FOR_LIMITS {
            Some(Withheld::TooFewWeeks {
                weeks,
                needed: WEEKS_FOR_LIMITS,
            })
        } else if rare() {
            Some(Withheld::RareEvents)
        } else if distinct(segment) < FEWEST_DISTINCT {
            Some(Withheld::TooFewDistinct)
        } else {
            let spread = xmr
                .limits()
                .is_some_and(|limits| limits.upper > limits.lower);
            (!spread).then_some(Withheld::NoSpread)
        };
        Self { weeks, closed }
    }

    /// Says whether limits may be shown.
    pub fn limits(&self) -> Result<(), Withheld> {
        self.closed.map_or(Ok(()), Err)
    }

    /// Tells whether limits that may be shown must be marked preliminary.
    pub fn preliminary(&self) -> bool {
        self.weeks < WEEKS_FOR_LABELS
    }

    /// Says whether labels, icons and findings may be shown.
    pub fn labels(&self) -> Result<(), Withheld> {
        self.limits()?;
        if self.preliminary() {
            return Err(Withheld::TooFewWeeks {
                weeks: self.weeks,
                needed: WEEKS_FOR_LABELS,
            });
        }
        Ok(())
    }
}

fn distinct(values: &[Option<f64>]) -> usize {
    let mut present: Vec<f64> = values.iter().flatten().copied().collect();
    present.sort_by(f64::total_cmp);
    present.dedup();
    present.len()
}

#[cfg(test)]
mod tests;
