//! What is kept of years that have been read and let go: each metric's figures, nothing else.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{MetricKey, MetricKind, Number, Series, Week, WeekValue, series::figure};

/// The figures of years whose sheets a board does not hold.
///
/// Limits are locked on a metric's first weeks, so its signals rest on years that nobody looks at
/// otherwise. Ten years of sixty metrics take a megabyte here, and many times that as sheets.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Earlier {
    years: BTreeMap<i32, Vec<Figures>>,
}

/// One metric's figures in one year.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Figures {
    /// Which metric.
    pub metric: MetricKey,
    /// Its values, one a week at most, oldest first.
    pub weeks: Vec<Known>,
}

impl From<&Series> for Figures {
    fn from(series: &Series) -> Self {
        Self {
            metric: series.metric.clone(),
            weeks: series.weeks.iter().map(Known::new).collect(),
        }
    }
}

/// One week's value without its parts and remarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct Known {
    /// Which week.
    pub week: Week,
    /// The value, or the numerator where the metric has a denominator.
    pub n: Number,
    /// The denominator; zero, which no value has, where there is none.
    #[serde(default)]
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
    /// Takes in a year.
    pub fn add(&mut self, year: i32, figures: Vec<Figures>) {
        self.years.insert(year, figures);
    }

    /// Tells whether a year's figures are here.
    pub fn has(&self, year: i32) -> bool {
        self.years.contains_key(&year)
    }

    /// Gives a metric's values by week, oldest first.
    pub(super) fn of(&self, metric: &MetricKey) -> impl Iterator<Item = Known> {
        let all = self.years.values().flatten();
        let own = all.filter(move |figures| figures.metric == *metric);
        own.flat_map(|figures| figures.weeks.iter().copied())
    }
}
