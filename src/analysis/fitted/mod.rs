//! The chart that fits a metric: its lines and the label of every week, whatever the model.

mod model;

use std::ops::Range;

pub use self::model::Model;
use super::attribute::{AttributeChart, AttributeKind, Cases};
use super::control_chart::{ChartSegment, ChartSetup, ControlChart};
use super::gate::Gate;
use super::input::Scale;
use super::rules::SpecialCause;
use super::run::{FEWEST_USEFUL, Runs};
use super::segment::{Baseline, lock_row};
use super::side::side_of;
use super::signal::{Finding, Pattern, Reading, newest};
use super::xmr::Limits;

/// A metric's chart; every list has one entry a week, in the metric's unit.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fitted {
    /// The model of the last segment.
    pub model: Model,
    /// The segments in order, with the figures of their individual values.
    pub segments: Vec<ChartSegment>,
    /// The centre line.
    pub centre: Vec<Option<f64>>,
    /// The limits.
    pub limits: Vec<Option<Limits>>,
    /// What each week is labelled.
    pub labels: Vec<SpecialCause>,
    /// What the newest value shows.
    pub newest: Option<Reading>,
}

impl Fitted {
    /// Draws up the chart, each segment for itself, its limits locked once 26 weeks have a value.
    ///
    /// `cases` are the counts behind the values, on the same rows. The rules of Making Data Count
    /// hold for individual values; the others have three-sigma limits and the Anhøj rules about
    /// their centre. Time: linear in the number of weeks.
    pub fn of(
        values: &[Option<f64>],
        cases: &[Option<Cases>],
        scale: Scale,
        rebase: &[usize],
    ) -> Self {
        let setup = ChartSetup {
            rebase: rebase.to_vec(),
            baseline: Baseline::Locked,
            ..ChartSetup::default()
        };
        let chart = ControlChart::of(values, &setup);
        let mut fitted = Self {
            newest: Some(newest(values, &chart, scale)),
            ..Self::default()
        };
        for segment in &chart.segments {
            let cases = cases.get(segment.rows.clone()).unwrap_or_default();
            fitted.model = Model::of(scale, Baseline::Locked.of_cases(cases));
            match fitted.model {
                Model::Individuals => fitted.add_individuals(segment, &chart.labels),
                Model::Attribute(kind) => {
                    fitted.add_attribute(segment.of(values), cases, kind, unit(scale));
                }
            }
        }
        fitted.segments = chart.segments;
        if fitted.model != Model::Individuals {
            fitted.newest = Some(fitted.read(values, scale));
        }
        fitted
    }

    fn add_individuals(&mut self, segment: &ChartSegment, labels: &[SpecialCause]) {
        let rows = segment.rows.len();
        self.centre.extend(vec![segment.xmr.mean; rows]);
        self.limits.extend(vec![segment.xmr.limits(); rows]);
        let labels = labels.get(segment.rows.clone()).unwrap_or_default();
        self.labels.extend(labels);
    }

    fn add_attribute(
        &mut self,
        values: &[Option<f64>],
        cases: &[Option<Cases>],
        kind: AttributeKind,
        unit: f64,
    ) {
        let lock = lock_row(values);
        let chart = AttributeChart::of(kind, cases, &[], lock);
        let scaled = |limits: Limits| Limits {
            lower: limits.lower * unit,
            upper: limits.upper * unit,
        };
        let centre = chart.centre.first().copied().flatten();
        let centre = centre.map(|centre| centre * unit);
        let outside = |(value, limits): (&Option<f64>, &Option<Limits>)| {
            let (value, limits) = ((*value)?, (*limits)?);
            let side = side_of(value, centre?)?;
            limits.exclude(value).then_some(SpecialCause::Outside(side))
        };
        let limits: Vec<Option<Limits>> = chart
            .limits
            .iter()
            .map(|limits| limits.map(scaled))
            .collect();
        let flagged = values.iter().zip(&limits).map(outside);
        let mut labels: Vec<SpecialCause> = flagged
            .map(|label| label.unwrap_or(SpecialCause::Common))
            .collect();
        if let Some(run) = long_run_at_the_end(values, centre) {
            let side = centre.and_then(|centre| side_of(values[run.end - 1]?, centre));
            for label in labels.iter_mut().take(run.end).skip(run.start) {
                if let (SpecialCause::Common, Some(side)) = (*label, side) {
                    *label = SpecialCause::Shift(side);
                }
            }
        }
        self.centre.extend(vec![centre; values.len()]);
        self.limits.extend(limits);
        self.labels.extend(labels);
    }

    /// Says what the newest value shows on a chart with limits by the number of cases.
    fn read(&self, values: &[Option<f64>], scale: Scale) -> Reading {
        let Some((row, segment)) = values
            .iter()
            .rposition(Option::is_some)
            .zip(self.segments.last())
        else {
            return Reading::NoValue;
        };
        if let Err(withheld) = Gate::of(segment.of(values), &segment.xmr, scale).labels() {
            return Reading::Withheld(withheld);
        }
        let label = self
            .labels
            .get(row)
            .copied()
            .unwrap_or(SpecialCause::Common);
        let (pattern, since) = match label {
            SpecialCause::Outside(_) => (Pattern::Outside, row),
            SpecialCause::Shift(_) => {
                let centre = self.centre.get(row).copied().flatten();
                let run = long_run_at_the_end(segment.of(values), centre);
                (
                    Pattern::Shift,
                    run.map_or(row, |run| segment.rows.start + run.start),
                )
            }
            _ => return Reading::CommonCause,
        };
        let weeks = values.get(since..=row).unwrap_or_default();
        label.side().map_or(Reading::CommonCause, |side| {
            Reading::Signal(Finding {
                pattern,
                side,
                weeks: weeks.iter().flatten().count(),
                since,
            })
        })
    }
}

/// What a fraction is multiplied by to be in the metric's unit.
const fn unit(scale: Scale) -> f64 {
    match scale {
        Scale::Percent => 100.0,
        _ => 1.0,
    }
}

/// Finds the rows of the run on one side of the centre that the newest value is part of, where it is
/// longer than the Anhøj rules allow.
fn long_run_at_the_end(values: &[Option<f64>], centre: Option<f64>) -> Option<Range<usize>> {
    let counts = Runs::about(centre, values);
    if counts.n_useful < FEWEST_USEFUL {
        return None;
    }
    let side = |value: f64| side_of(value, centre?);
    let end = values.iter().rposition(Option::is_some)? + 1;
    let last = side(values[end - 1]?)?;
    let mut start = end;
    let mut weeks = 0;
    for (row, value) in values.iter().enumerate().take(end).rev() {
        match value.and_then(side) {
            Some(other) if other != last => break,
            Some(_) => {
                start = row;
                weeks += 1;
            }
            None => {}
        }
    }
    (weeks > counts.counts?.longest_run_max).then_some(start..end)
}

#[cfg(test)]
mod tests;
