//! The `XmR` control chart.

use serde::Serialize;

use super::Input;
use super::part::{PartReport, Single, parts};
use crate::analysis::control_chart::{ChartSegment, ChartSetup, ControlChart};
use crate::analysis::improvement::{Assurance, PointType};
use crate::analysis::rules::{Place, SpecialCause, TwoInThree, places, two_in_three};
use crate::analysis::side::Side;
use crate::analysis::xmr::Limits;

/// Segments shorter than this are marked.
const SHORT_ROWS: usize = 13;

/// An `XmR` control chart, in the unit of the values.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct XmrReport {
    /// The centre line.
    pub mean: Vec<Option<f64>>,
    /// The lower natural process limit.
    pub lpl: Vec<Option<f64>>,
    /// The upper natural process limit.
    pub upl: Vec<Option<f64>>,
    /// The label of each week.
    pub special_cause: Vec<SpecialCause>,
    /// What the label means for this metric.
    pub point_type: Vec<PointType>,
    /// 1 above the mean, -1 below, 0 on it.
    pub relative_to_mean: Vec<Option<i8>>,
    /// Between two and three sigma.
    pub near_limit: Vec<Option<bool>>,
    /// Beyond three sigma.
    pub outside_limits: Vec<Option<bool>>,
    /// Whether the week's segment has fewer than 13 rows.
    pub short_segment: Vec<bool>,
    /// The type of the last week; `None` for an empty series.
    pub variation: Option<PointType>,
    /// Whether the target can be expected to be met.
    pub assurance: Option<Assurance>,
    /// The segments.
    pub segments: Vec<SegmentReport>,
    /// The run chart of the same values.
    pub run: RunParts,
    /// The two-in-three flags by NHS England's rule of 2023.
    pub two_in_three_mdc2023: Vec<bool>,
    /// The only segment's figures on the run chart.
    #[serde(flatten)]
    pub single: Option<Single>,
}

/// The run chart that goes with a control chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunParts {
    /// The segments.
    pub parts: Vec<PartReport>,
}

/// A segment of a control chart.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct SegmentReport {
    /// The first row.
    pub start: usize,
    /// The row after the last.
    pub end: usize,
    /// The centre line.
    pub mean: Option<f64>,
    /// The lower limit.
    pub lpl: Option<f64>,
    /// The upper limit.
    pub upl: Option<f64>,
    /// Fewer than 13 rows.
    pub short: bool,
}

impl XmrReport {
    pub(super) fn of(input: &Input) -> Self {
        let chart = ControlChart::of(&input.values, &ChartSetup::from(input));
        let parts = parts(input);
        let point_type: Vec<PointType> = chart
            .labels
            .iter()
            .map(|label| PointType::of(*label, input.improvement))
            .collect();
        let limits = chart
            .segments
            .last()
            .and_then(|segment| segment.xmr.limits());
        let mut report = Self {
            mean: Vec::new(),
            lpl: Vec::new(),
            upl: Vec::new(),
            relative_to_mean: Vec::new(),
            near_limit: Vec::new(),
            outside_limits: Vec::new(),
            short_segment: Vec::new(),
            two_in_three_mdc2023: Vec::new(),
            variation: point_type.last().copied(),
            assurance: Assurance::of(input.target, limits, input.improvement),
            segments: chart.segments.iter().map(SegmentReport::from).collect(),
            special_cause: chart.labels,
            point_type,
            single: Single::of(&parts),
            run: RunParts { parts },
        };
        for segment in &chart.segments {
            report.add(segment, segment.of(&input.values));
        }
        report
    }

    fn add(&mut self, segment: &ChartSegment, values: &[Option<f64>]) {
        let places = places(values, &segment.xmr);
        let (summary, has_limits) = (SegmentReport::from(segment), segment.xmr.limits().is_some());
        self.two_in_three_mdc2023.extend(
            two_in_three(&places, TwoInThree::Mdc2023)
                .iter()
                .map(Option::is_some),
        );
        for (value, place) in values.iter().zip(places) {
            let known = |flag: bool| (value.is_some() && has_limits).then_some(flag);
            self.mean.push(summary.mean);
            self.lpl.push(summary.lpl);
            self.upl.push(summary.upl);
            self.short_segment.push(summary.short);
            self.relative_to_mean
                .push(value.map(|_| place.side.map_or(0, Side::sign)));
            self.near_limit.push(known(near(place)));
            self.outside_limits.push(known(place.outside));
        }
    }
}

fn near(place: Place) -> bool {
    place.beyond_near && !place.outside
}

impl From<&ChartSegment> for SegmentReport {
    fn from(segment: &ChartSegment) -> Self {
        let limits: Option<Limits> = segment.xmr.limits();
        Self {
            start: segment.rows.start,
            end: segment.rows.end,
            mean: segment.xmr.mean,
            lpl: limits.map(|limits| limits.lower),
            upl: limits.map(|limits| limits.upper),
            short: segment.rows.len() < SHORT_ROWS,
        }
    }
}
