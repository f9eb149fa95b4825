//! The rules that tell a special cause from common-cause variation on an `XmR` chart.
//!
//! Source: NHS England, Making Data Count, as in `NHSRplotthedots` 0.2.2; the rules go back to
//! Shewhart 1931 and the Western Electric handbook 1956.

mod special_cause;

use std::ops::Range;

pub use self::special_cause::SpecialCause;
use super::side::{Side, side_of};
use super::xmr::{Limits, Xmr};

/// Points in a shift or a trend.
pub(super) const RUN_POINTS: usize = 7;

/// Which points the two-in-three rule counts as near the limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TwoInThree {
    /// Beyond the near limit but not beyond the limit (`NHSRplotthedots`).
    #[default]
    Between,
    /// Also beyond the limit (NHS England's own tools since late 2023); differs only next to an
    /// astronomical point.
    Mdc2023,
}

/// Where a point lies on its chart. Without limits a point is neither near nor outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Place {
    /// Side of the mean; `None` on the mean, without a mean or for a missing week.
    pub(super) side: Option<Side>,
    /// Strictly outside the limits.
    pub(super) outside: bool,
    /// Beyond the near limits, within or outside the limits.
    pub(super) beyond_near: bool,
}

/// Places every point of a stretch.
pub(super) fn places(values: &[Option<f64>], xmr: &Xmr) -> Vec<Place> {
    let (limits, near) = (xmr.limits(), xmr.near_limits());
    let place = |value: f64| {
        let side = xmr.mean.and_then(|mean| side_of(value, mean));
        // A point on the mean is never outside, even when rounding has limits of width 0 miss it.
        let beyond =
            |limits: Option<Limits>| side.is_some() && limits.is_some_and(|l| l.exclude(value));
        Place {
            side,
            outside: beyond(limits),
            beyond_near: beyond(near),
        }
    };
    values
        .iter()
        .map(|value| value.map(place).unwrap_or_default())
        .collect()
}

/// Labels every point of one stretch against the figures of a baseline, its own or an earlier one.
///
/// A missing week is common cause and breaks shifts, trends and triples. The stretch is one
/// segment: nothing crosses its borders. Time: linear in the number of weeks.
pub fn label(values: &[Option<f64>], xmr: &Xmr, rule: TwoInThree) -> Vec<SpecialCause> {
    let places = places(values, xmr);
    let trends = trends(values);
    let near = two_in_three(&places, rule);
    let shifts = shifts(&places);
    let priority = |row: usize, place: &Place| {
        let outside = place
            .outside
            .then_some(place.side)
            .flatten()
            .map(SpecialCause::Outside);
        outside
            .or_else(|| trends.get(row).copied().flatten().map(SpecialCause::Trend))
            .or_else(|| {
                near.get(row)
                    .copied()
                    .flatten()
                    .map(SpecialCause::TwoInThree)
            })
            .or_else(|| shifts.get(row).copied().flatten().map(SpecialCause::Shift))
            .unwrap_or(SpecialCause::Common)
    };
    places
        .iter()
        .enumerate()
        .map(|(row, place)| priority(row, place))
        .collect()
}

/// Gives the side of every point that is flagged by two in three.
pub(super) fn two_in_three(places: &[Place], rule: TwoInThree) -> Vec<Option<Side>> {
    let is_near =
        |place: &Place| place.beyond_near && (rule == TwoInThree::Mdc2023 || !place.outside);
    let mut flags = vec![None; places.len()];
    for (start, triple) in places.windows(3).enumerate() {
        let one_side = triple
            .iter()
            .all(|place| place.side.is_some() && place.side == triple[0].side);
        if one_side && triple.iter().filter(|place| is_near(place)).count() >= 2 {
            for (flag, place) in flags
                .iter_mut()
                .skip(start)
                .zip(triple)
                .filter(|(_, place)| is_near(place))
            {
                *flag = place.side;
            }
        }
    }
    flags
}

/// Gives the side of every point in a shift.
fn shifts(places: &[Place]) -> Vec<Option<Side>> {
    let sides: Vec<Option<Side>> = places.iter().map(|place| place.side).collect();
    let mut flags = vec![None; sides.len()];
    for run in same_side_runs(&sides).filter(|run| run.len() >= RUN_POINTS) {
        for row in run {
            flags[row] = sides[row];
        }
    }
    flags
}

/// Gives the direction of every point in a trend.
///
/// A point where two trends meet takes the direction of the step after it, so the peak between a
/// rise and a fall is falling (`NHSRplotthedots`).
fn trends(values: &[Option<f64>]) -> Vec<Option<Side>> {
    let steps = steps(values);
    let mut inside = vec![false; values.len()];
    for run in same_side_runs(&steps).filter(|run| run.len() + 1 >= RUN_POINTS) {
        inside[run.start..=run.end].fill(true);
    }
    let direction = |row: usize| {
        let goes_on = inside.get(row + 1).copied().unwrap_or(false);
        let step = if goes_on {
            Some(row)
        } else {
            row.checked_sub(1)
        };
        step.and_then(|step| steps.get(step).copied().flatten())
            .unwrap_or(Side::Low)
    };
    inside
        .iter()
        .enumerate()
        .map(|(row, inside)| inside.then(|| direction(row)))
        .collect()
}

/// Gives the direction of every step from a week to the next; `None` for a tie or next to a missing
/// week.
pub(super) fn steps(values: &[Option<f64>]) -> Vec<Option<Side>> {
    let step = |pair: &[Option<f64>]| match pair {
        [Some(before), Some(after)] => Side::of(after - before),
        _ => None,
    };
    values.windows(2).map(step).collect()
}

/// Gives the longest stretches of equal sides; stretches of `None` are left out.
pub(super) fn same_side_runs(sides: &[Option<Side>]) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut start = 0;
    sides.chunk_by(PartialEq::eq).filter_map(move |run| {
        let rows = start..start + run.len();
        start = rows.end;
        run.first().copied().flatten().map(|_| rows)
    })
}

#[cfg(test)]
mod tests;
