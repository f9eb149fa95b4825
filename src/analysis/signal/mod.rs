//! Is the newest value a signal? The facts for the board to put in words.

use super::control_chart::{ChartSegment, ControlChart};
use super::gate::{Gate, Withheld};
use super::input::Scale;
use super::rules::{SpecialCause, steps};
use super::side::{Side, side_of};

/// What the newest value shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The series has no value.
    NoValue,
    /// There is a chart, but it may not say anything yet.
    Withheld(Withheld),
    /// Normal variation.
    CommonCause,
    /// Something has happened.
    Signal(Finding),
}

/// The pattern that the newest value is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// Unusually high or low: outside the natural process limits.
    Outside,
    /// Rising or falling week after week.
    Trend,
    /// Two of three weeks near the limit.
    TwoInThree,
    /// Weeks in a row on one side of the mean.
    Shift,
}

/// A signal in the newest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// The pattern.
    pub pattern: Pattern,
    /// Upwards or above, or downwards or below.
    pub side: Side,
    /// Weeks that the pattern has lasted up to and with the newest value: 1 outside the limits, 3
    /// for two in three, 7 or more for a shift or a trend.
    pub weeks: usize,
    /// The row the pattern began in.
    pub since: usize,
}

/// Reads the newest value of a series off its chart.
///
/// Only the newest: on 52 stable weeks four charts in ten have a flag somewhere, but fewer than one
/// newest value in fifty is flagged (own simulation, normal data). A missing last week leaves the
/// value before it the newest one.
pub fn newest(values: &[Option<f64>], chart: &ControlChart, scale: Scale) -> Reading {
    let Some(row) = values.iter().rposition(Option::is_some) else {
        return Reading::NoValue;
    };
    let home = chart
        .segments
        .iter()
        .find(|segment| segment.rows.contains(&row));
    let (Some(segment), Some(label)) = (home, chart.labels.get(row)) else {
        return Reading::NoValue;
    };
    match Gate::of(segment.of(values), &segment.xmr, scale).labels() {
        Err(withheld) => Reading::Withheld(withheld),
        Ok(()) => {
            finding(values, segment, row, *label).map_or(Reading::CommonCause, Reading::Signal)
        }
    }
}

fn finding(
    values: &[Option<f64>],
    segment: &ChartSegment,
    row: usize,
    label: SpecialCause,
) -> Option<Finding> {
    let stretch = values.get(segment.rows.start..=row)?;
    let (pattern, side, weeks) = match label {
        SpecialCause::Common => return None,
        SpecialCause::Outside(side) => (Pattern::Outside, side, 1),
        SpecialCause::TwoInThree(side) => (Pattern::TwoInThree, side, 3),
        SpecialCause::Trend(side) => (Pattern::Trend, side, steps_to_the_end(stretch, side) + 1),
        SpecialCause::Shift(side) => (
            Pattern::Shift,
            side,
            weeks_beside(stretch, segment.xmr.mean?, side),
        ),
    };
    Some(Finding {
        pattern,
        side,
        weeks,
        since: row + 1 - weeks,
    })
}

/// Counts the steps to one side that end the stretch.
fn steps_to_the_end(stretch: &[Option<f64>], side: Side) -> usize {
    steps(stretch)
        .iter()
        .rev()
        .take_while(|step| **step == Some(side))
        .count()
}

/// Counts the weeks on one side of the mean that end the stretch.
fn weeks_beside(stretch: &[Option<f64>], mean: f64, side: Side) -> usize {
    stretch
        .iter()
        .rev()
        .take_while(|value| value.and_then(|value| side_of(value, mean)) == Some(side))
        .count()
}

#[cfg(test)]
mod tests;
