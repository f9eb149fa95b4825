//! What a metric's chart says: is the newest value a signal, and can the target be expected?

use chrono::NaiveDate;

use super::series::{MetricSeries, improvement, scale};
use crate::analysis::control_chart::{ChartSetup, ControlChart};
use crate::analysis::gate::Gate;
use crate::analysis::improvement::{Assurance, Improvement};
use crate::analysis::segment::Baseline;
use crate::analysis::signal::{Reading, newest};
use crate::analysis::sum::median;
use crate::analysis::xmr::Limits;
use crate::board::{Better, Board, Metric};

/// A metric with its chart and what may be said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricReading {
    /// The values.
    pub series: MetricSeries,
    /// The control chart: an `XmR` chart whose limits are locked once 26 weeks have a value.
    pub chart: ControlChart,
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
        let setup = ChartSetup {
            rebase: series.rebase.clone(),
            baseline: Baseline::Locked,
            ..ChartSetup::default()
        };
        let chart = ControlChart::of(&series.values, &setup);
        let scale = scale(metric.kind);
        let last = chart.segments.last();
        let gate = last.map(|last| Gate::of(last.of(&series.values), &last.xmr, scale));
        Some(Self {
            newest: series.whole.then(|| newest(&series.values, &chart, scale)),
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
        self.chart.segments.last()?.xmr.limits()
    }

    /// Gives the newest centre line: the mean where limits may be shown, else the median.
    pub fn centre(&self) -> Option<f64> {
        let last = self.chart.segments.last()?;
        if self.limits().is_some() {
            last.xmr.mean
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
