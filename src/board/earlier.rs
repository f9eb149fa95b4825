//! What is kept of years that have been read and let go: each metric's figures, nothing else.

use std::collections::{BTreeMap, BTreeSet};

use super::{MetricKey, MetricKind, Number, Week, WeekValue, Year, series::figure};

/// The figures of years whose sheets a board does not hold.
///
/// Limits are locked on a metric's first weeks, so its signals rest on years that nobody looks at
/// otherwise. Ten years of sixty metrics take a megabyte here, and many times that as sheets.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Earlier {
    years: BTreeSet<i32>,
    figures: BTreeMap<MetricKey, Vec<Known>>,
}

/// One week's value without its parts and remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Known {
    /// Which week.
    pub week: Week,
    /// The value, or the numerator where the metric has a denominator.
    pub n: Number,
    /// The denominator; zero, which no value has, where there is none.
    of: Number,
}

impl Known {
    pub(super) fn new(value: &WeekValue) -> Self {
        Self {
            week: value.week,
            n: value.n,
            of: value.of.unwrap_or_default(),
        }
    }

    /// The denominator, where there is one.
    pub fn of(self) -> Option<Number> {
        Some(self.of).filter(|of| *of != Number::default())
    }

    /// The figure people read.
    pub fn figure(self, kind: MetricKind) -> f64 {
        figure(kind, self.n, self.of()).unwrap_or_else(|| self.n.get())
    }
}

impl Earlier {
    /// Takes in a year; years come oldest first.
    pub fn add(&mut self, year: i32, values: Option<&Year>) {
        self.years.insert(year);
        for series in values.map(Year::series).unwrap_or_default() {
            let known = self.figures.entry(series.metric.clone()).or_default();
            known.extend(series.weeks.iter().map(Known::new));
        }
    }

    /// Tells whether a year's figures are here.
    pub fn has(&self, year: i32) -> bool {
        self.years.contains(&year)
    }

    /// Gives a metric's values by week, oldest first.
    pub(super) fn of(&self, metric: &MetricKey) -> impl Iterator<Item = Known> {
        let known = self.figures.get(metric).map(Vec::as_slice);
        known.unwrap_or_default().iter().copied()
    }
}
