//! Percent and count charts: p, u, c and Laney's p' and u'.

mod cases;

use std::ops::Range;

pub use self::cases::Cases;
use super::run::Runs;
use super::run_chart::{Part, baseline_rows};
use super::segment::segments;
use super::sum::sum;
use super::xmr::{D2, Limits, Screening, average_moving_range};

/// Which model the limits come from.
///
/// Source: Montgomery, Introduction to Statistical Quality Control, 2009, ch. 7; for the prime
/// charts Laney, Quality Engineering 14(4), 2002, 531-537.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AttributeKind {
    /// Part of a whole (binomial): sigma = sqrt(p(1 - p) / n).
    P,
    /// Events for each unit of exposure (Poisson): sigma = sqrt(u / n).
    U,
    /// Events with equal exposure (Poisson): sigma = sqrt(c).
    C,
    /// p with the variation between weeks: sigma of p times sigma of z.
    PPrime,
    /// u with the variation between weeks: sigma of u times sigma of z.
    UPrime,
}

impl AttributeKind {
    /// Tells whether the values are parts of a whole, so that they end at 1.
    pub fn part_of_whole(self) -> bool {
        matches!(self, Self::P | Self::PPrime)
    }

    fn sigma(self, centre: f64, exposure: f64) -> f64 {
        match self {
            Self::P | Self::PPrime => (centre * (1.0 - centre) / exposure).sqrt(),
            Self::U | Self::UPrime => (centre / exposure).sqrt(),
            Self::C => centre.sqrt(),
        }
    }
}

/// A p-, u- or c-chart. Percentages are fractions, 0-1; every list has one entry a week.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AttributeChart {
    /// The plotted values: events / exposure.
    pub plotted: Vec<Option<f64>>,
    /// The centre line.
    pub centre: Vec<Option<f64>>,
    /// Limits at three sigma, clipped to the scale.
    pub limits: Vec<Option<Limits>>,
    /// Limits at two sigma, clipped to the scale.
    pub near_limits: Vec<Option<Limits>>,
    /// The segments with the Anhøj rules about their centre.
    pub parts: Vec<Part>,
}

impl AttributeChart {
    /// Draws up the chart: the centre is the sum of events over the sum of exposure in the baseline
    /// rows.
    ///
    /// A week without cases has no limits, except on a c-chart, where exposure is equal.
    /// `fix_after` counts only while there is one segment (qicharts2). Time: linear in the number
    /// of weeks.
    pub fn of(
        kind: AttributeKind,
        cases: &[Option<Cases>],
        rebase: &[usize],
        fix_after: Option<usize>,
    ) -> Self {
        let segments = segments(cases.len(), rebase);
        let baseline = baseline_rows(&segments, fix_after);
        let mut chart = Self::default();
        for rows in segments {
            let segment = cases.get(rows.clone()).unwrap_or_default();
            chart.add(
                kind,
                rows,
                segment,
                segment.get(..baseline).unwrap_or(segment),
            );
        }
        chart
    }

    /// Tells for every week whether its value lies outside the three-sigma limits.
    pub fn sigma_signals(&self) -> Vec<bool> {
        let outside = |(y, limits): (&Option<f64>, &Option<Limits>)| {
            y.zip(*limits).is_some_and(|(y, l)| l.exclude(y))
        };
        self.plotted.iter().zip(&self.limits).map(outside).collect()
    }

    fn add(
        &mut self,
        kind: AttributeKind,
        rows: Range<usize>,
        segment: &[Option<Cases>],
        base: &[Option<Cases>],
    ) {
        let plotted: Vec<_> = segment.iter().map(|cases| cases.map(Cases::rate)).collect();
        let centre = pooled_rate(base);
        let widening = centre.and_then(|centre| widening(kind, centre, base));
        let at = |sigma: f64, cases: &Option<Cases>| {
            let (centre, widening) = (centre?, widening?);
            let exposure = if kind == AttributeKind::C {
                1.0
            } else {
                cases.as_ref()?.exposure
            };
            Some(clipped(
                kind,
                Limits::around(centre, sigma * kind.sigma(centre, exposure) * widening),
            ))
        };
        self.limits
            .extend(segment.iter().map(|cases| at(3.0, cases)));
        self.near_limits
            .extend(segment.iter().map(|cases| at(2.0, cases)));
        self.centre.extend(segment.iter().map(|_| centre));
        self.parts.push(Part {
            rows,
            centre,
            runs: Runs::about(centre, &plotted),
        });
        self.plotted.extend(plotted);
    }
}

fn pooled_rate(base: &[Option<Cases>]) -> Option<f64> {
    let exposure = sum(base.iter().flatten().map(|cases| cases.exposure));
    (exposure > 0.0).then(|| sum(base.iter().flatten().map(|cases| cases.events)) / exposure)
}

/// Gives what sigma is multiplied by: 1, or for the prime charts sigma of z.
fn widening(kind: AttributeKind, centre: f64, base: &[Option<Cases>]) -> Option<f64> {
    match kind {
        AttributeKind::PPrime | AttributeKind::UPrime => sigma_z(kind, centre, base),
        AttributeKind::P | AttributeKind::U | AttributeKind::C => Some(1.0),
    }
}

/// Measures how much more the weeks vary than the model says: 1 when the model holds, well above 1
/// when overdispersed.
///
/// sigma of z = mean screened moving range of z(i) = (y(i) - centre) / sigma(i), divided by 1.128.
/// `None` when no moving range is left. Source: Laney, Quality Engineering 14(4), 2002, 531-537.
pub fn sigma_z(kind: AttributeKind, centre: f64, base: &[Option<Cases>]) -> Option<f64> {
    let standardised = |cases: Cases| {
        let sigma = kind.sigma(centre, cases.exposure);
        (sigma > 0.0).then(|| (cases.rate() - centre) / sigma)
    };
    let z: Vec<Option<f64>> = base
        .iter()
        .map(|cases| cases.and_then(standardised))
        .collect();
    average_moving_range(&z, Screening::Nelson).map(|range| range / D2)
}

fn clipped(kind: AttributeKind, limits: Limits) -> Limits {
    let upper = if kind.part_of_whole() {
        limits.upper.min(1.0)
    } else {
        limits.upper
    };
    Limits {
        lower: limits.lower.max(0.0),
        upper,
    }
}

#[cfg(test)]
mod tests;
