//! What a metric's chart says: is the newest value a signal, and can the target be expected?

use chrono::NaiveDate;

use super::series::{MetricSeries, improvement, scale};
use crate::analysis::attribute::AttributeKind;
use crate::analysis::fitted::{Fitted, Model};
use crate::analysis::gate::Gate;
use crate::analysis::improvement::{Assurance, Improvement};
use crate::analysis::signal::Reading;
use crate::analysis::sum::median;
use crate::analysis::xmr::Limits;
use crate::board::{Better, Board, Metric};

/// A metric with its chart and what may be said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricReading {
    /// The values.
    pub series: MetricSeries,
    /// The control chart that fits, its limits locked once 26 weeks have a value.
    pub chart: Fitted,
    /// What the newest value shows; `None` while years that the limits rest on are not read.
    pub newest: Option<Reading>,
    improvement: Improvement,
    target: Option<f64>,
    gate: Option<Gate>,
}

/// What stands beside a metric on the board; small enough to be kept for every metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signal {
    /// What the newest value shows; `None` while years that the limits rest on are not read.
    pub newest: Option<Reading>,
    /// Which way is better.
    pub improvement: Improvement,
    /// Whether the target can be expected to be met.
    pub assurance: Option<Assurance>,
}

impl MetricReading {
    /// Draws up a metric's chart as it is on a day; `None` without a value.
    pub fn of(board: &Board, metric: &Metric, today: NaiveDate) -> Option<Self> {
        let series = MetricSeries::of(board, metric, today)?;
        let scale = scale(metric.kind);
        let chart = Fitted::of(&series.values, &series.cases, scale, &series.rebase);
        let last = chart.segments.last();
        let gate = last.map(|last| Gate::of(last.of(&series.values), &last.xmr, scale));
        Some(Self {
            newest: chart.newest.filter(|_| series.whole),
            gate: gate.filter(|_| series.whole),
            improvement: improvement(metric.better),
            target: metric.target.map(crate::board::Number::get),
            series,
            chart,
        })
    }

    /// Tells whether limits that are shown must be marked preliminary.
    pub fn preliminary(&self) -> bool {
        self.gate.is_some_and(|gate| gate.preliminary())
    }

    /// Gives the newest limits, where they may be shown.
    pub fn limits(&self) -> Option<Limits> {
        self.gate?.limits().ok()?;
        let row = self.newest_row()?;
        self.chart.limits.get(row).copied().flatten()
    }

    /// The newest row with limits: on some charts a week without a value has none.
    fn newest_row(&self) -> Option<usize> {
        let start = self.chart.segments.last()?.rows.start;
        let row = self.chart.limits.iter().rposition(Option::is_some)?;
        (row >= start).then_some(row)
    }

    /// Gives the number of cases behind the newest limits, where they follow it.
    pub fn newest_cases(&self) -> Option<f64> {
        let follows = match self.chart.model {
            Model::Individuals | Model::Attribute(AttributeKind::C) => false,
            Model::Attribute(_) => true,
        };
        let row = self.newest_row().filter(|_| follows)?;
        Some(self.series.cases.get(row).copied().flatten()?.exposure)
    }

    /// Gives the newest centre line: the mean where limits may be shown, else the median.
    pub fn centre(&self) -> Option<f64> {
        let last = self.chart.segments.last()?;
        if self.limits().is_some() {
            self.chart.centre.last().copied().flatten()
        } else {
            median(last.of(&self.series.values).iter().flatten().copied())
        }
    }

    /// Says whether the metric's own target can be expected to be met, where that may be said.
    pub fn assurance(&self) -> Option<Assurance> {
        self.assured(self.target, self.improvement)
    }

    /// Says whether a goal's target can be expected to be met, where that may be said.
    pub fn assurance_of(&self, target: f64, better: Better) -> Option<Assurance> {
        self.assured(Some(target), improvement(better))
    }

    fn assured(&self, target: Option<f64>, improvement: Improvement) -> Option<Assurance> {
        self.gate?.labels().ok()?;
        Assurance::of(target, self.limits(), improvement)
    }

    /// Gives what stands beside the metric on the board.
    pub fn signal(&self) -> Signal {
        Signal {
            newest: self.newest,
            improvement: self.improvement,
            assurance: self.assurance(),
        }
    }
}
