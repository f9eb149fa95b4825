//! The percent and count charts.

use serde::Serialize;

use super::Input;
use super::part::PartReport;
use crate::analysis::attribute::{AttributeChart, AttributeKind, Cases};
use crate::analysis::xmr::Limits;

/// A p-, u-, c-, p'- or u'-chart; percentages are fractions, 0-1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct AttributeReport {
    /// The plotted values.
    pub y: Vec<Option<f64>>,
    /// The centre line.
    pub mean: Vec<Option<f64>>,
    /// The lower limit at three sigma.
    pub lpl: Vec<Option<f64>>,
    /// The upper limit at three sigma.
    pub upl: Vec<Option<f64>>,
    /// The lower limit at two sigma.
    pub lpl2: Vec<Option<f64>>,
    /// The upper limit at two sigma.
    pub upl2: Vec<Option<f64>>,
    /// Outside three sigma.
    pub sigma_signal: Vec<bool>,
    /// The segments.
    pub parts: Vec<PartReport>,
}

impl AttributeReport {
    pub(super) fn of_counts(input: &Input) -> Self {
        Self::of(AttributeKind::C, &Cases::equal(&input.values), input)
    }

    pub(super) fn of_ratios(
        kind: AttributeKind,
        input: &Input,
        denominators: &[Option<f64>],
    ) -> Self {
        Self::of(kind, &Cases::pair(&input.values, denominators), input)
    }

    fn of(kind: AttributeKind, cases: &[Option<Cases>], input: &Input) -> Self {
        let chart = AttributeChart::of(kind, cases, &input.rebase, input.fix_after);
        Self {
            lpl: lower(&chart.limits),
            upl: upper(&chart.limits),
            lpl2: lower(&chart.near_limits),
            upl2: upper(&chart.near_limits),
            sigma_signal: chart.sigma_signals(),
            parts: chart.parts.iter().map(PartReport::from).collect(),
            y: chart.plotted,
            mean: chart.centre,
        }
    }
}

fn lower(limits: &[Option<Limits>]) -> Vec<Option<f64>> {
    limits
        .iter()
        .map(|limits| limits.map(|limits| limits.lower))
        .collect()
}

fn upper(limits: &[Option<Limits>]) -> Vec<Option<f64>> {
    limits
        .iter()
        .map(|limits| limits.map(|limits| limits.upper))
        .collect()
}
