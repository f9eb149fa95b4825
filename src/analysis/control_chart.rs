//! A whole `XmR` chart: segments, their figures and the label of every week.

use std::ops::Range;

use super::input::Input;
use super::rules::{SpecialCause, TwoInThree, label};
use super::segment::{Baseline, segments};
use super::xmr::{Screening, Xmr};

/// How an `XmR` chart is drawn up.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChartSetup {
    /// 0-based rows that are the first of a new segment.
    pub rebase: Vec<usize>,
    /// Which rows of each segment its limits come from.
    pub baseline: Baseline,
    /// Whether outlying moving ranges are screened.
    pub screening: Screening,
    /// Which two-in-three rule labels the points.
    pub rule: TwoInThree,
}

impl From<&Input> for ChartSetup {
    fn from(input: &Input) -> Self {
        Self {
            rebase: input.rebase.clone(),
            baseline: input
                .fix_after
                .map_or(Baseline::AllRows, Baseline::FirstRows),
            screening: if input.screen_outliers {
                Screening::Nelson
            } else {
                Screening::Off
            },
            rule: TwoInThree::Between,
        }
    }
}

/// One segment with its centre and spread.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartSegment {
    /// The rows of the segment.
    pub rows: Range<usize>,
    /// Mean and average moving range of its baseline.
    pub xmr: Xmr,
}

impl ChartSegment {
    /// Gives this segment's part of a series.
    pub fn of<'a>(&self, values: &'a [Option<f64>]) -> &'a [Option<f64>] {
        values.get(self.rows.clone()).unwrap_or_default()
    }
}

/// An `XmR` chart of a series.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ControlChart {
    /// The segments in order; together they hold every row.
    pub segments: Vec<ChartSegment>,
    /// One label a row.
    pub labels: Vec<SpecialCause>,
}

impl ControlChart {
    /// Draws up the chart; each segment is labelled for itself. Time: linear in the number of
    /// weeks.
    pub fn of(values: &[Option<f64>], setup: &ChartSetup) -> Self {
        let mut chart = Self::default();
        for rows in segments(values.len(), &setup.rebase) {
            let segment = values.get(rows.clone()).unwrap_or_default();
            let xmr = Xmr::of(setup.baseline.of(segment), setup.screening);
            chart.labels.extend(label(segment, &xmr, setup.rule));
            chart.segments.push(ChartSegment { rows, xmr });
        }
        chart
    }
}

#[cfg(test)]
mod tests {
    use super::super::side::Side;
    use super::super::testing::{assert_close, weeks};
    use super::*;

    #[test]
    fn nothing_crosses_the_border_of_a_segment() {
        let level = [11.0, 13.0, 11.0, 13.0];
        let values = weeks(
            level
                .into_iter()
                .chain([12.5, 12.5, 12.5])
                .chain([12.5, 12.5, 12.5, 12.5, 3.0]),
        );
        let whole = ControlChart::of(&values, &ChartSetup::default());
        assert_eq!(whole.labels[6], SpecialCause::Shift(Side::High));
        let setup = ChartSetup {
            rebase: vec![7],
            ..ChartSetup::default()
        };
        let split = ControlChart::of(&values, &setup);
        assert_eq!(split.segments[1].rows, 7..12);
        assert_eq!(split.labels[6], SpecialCause::Common);
    }

    #[test]
    fn a_locked_baseline_does_not_follow_later_weeks() {
        let stable = (0..26).map(|week| if week % 2 == 0 { 10.0 } else { 12.0 });
        let values = weeks(stable.chain([30.0; 10]));
        let setup = ChartSetup {
            baseline: Baseline::Locked,
            ..ChartSetup::default()
        };
        let chart = ControlChart::of(&values, &setup);
        assert_close(chart.segments[0].xmr.mean, 11.0);
        assert_close(chart.segments[0].xmr.average_range, 2.0);
        assert_eq!(chart.labels[35], SpecialCause::Outside(Side::High));
    }
}
