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
struct Known {
    week: Week,
    n: Number,
    /// The denominator; zero, which no value has, where there is none.
    of: Number,
}

impl Known {
    fn of(value: &WeekValue) -> Self {
        Self {
            week: value.week,
            n: value.n,
            of: value.of.unwrap_or_default(),
        }
    }

    fn figure(self, kind: MetricKind) -> f64 {
        let of = Some(self.of).filter(|of| *of != Number::default());
        figure(kind, self.n, of).unwrap_or_else(|| self.n.get())
    }
}

impl Earlier {
    /// Takes in a year; years come oldest first.
    pub fn add(&mut self, year: i32, values: Option<&Year>) {
        self.years.insert(year);
        for series in values.map(Year::series).unwrap_or_default() {
            let known = self.figures.entry(series.metric.clone()).or_default();
            known.extend(series.weeks.iter().map(Known::of));
        }
    }

    /// Tells whether a year's figures are here.
    pub fn has(&self, year: i32) -> bool {
        self.years.contains(&year)
    }

    /// Gives a metric's figures by week, oldest first.
    pub fn of(&self, metric: &MetricKey, kind: MetricKind) -> impl Iterator<Item = (Week, f64)> {
        let known = self.figures.get(metric).map(Vec::as_slice);
        let known = known.unwrap_or_default().iter();
        known.map(move |known| (known.week, known.figure(kind)))
    }
}
