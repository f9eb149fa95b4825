//! A metric's weekly values as the rows that an analysis takes.

use chrono::NaiveDate;

use crate::analysis::attribute::Cases;
use crate::analysis::improvement::Improvement;
use crate::analysis::input::Scale;
use crate::board::{Better, Board, Metric, MetricKind, Number, Part, Week};

/// A metric week by week: one row a week, from its first value to its newest.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricSeries {
    /// The week of row 0.
    pub first: Week,
    /// The figures to be analysed; weeks marked odd are missing here.
    pub values: Vec<Option<f64>>,
    /// The figures of the weeks marked odd, by row; shown, never counted in.
    pub odd: Vec<Option<f64>>,
    /// What the figures were counted from, by row, where they were; weeks marked odd are missing.
    pub cases: Vec<Option<Cases>>,
    /// The rows from which the metric is judged anew.
    pub rebase: Vec<usize>,
    /// Whether every year since the metric was last judged anew has been read. Limits are locked
    /// on the first weeks, so without those nothing can be said.
    pub whole: bool,
}

impl MetricSeries {
    /// Collects a metric's values up to the week that a day lies in; `None` without a value.
    pub fn of(board: &Board, metric: &Metric, today: NaiveDate) -> Option<Self> {
        let until = Week::of(today);
        let known = board.known_values(metric, until);
        let (first, last) = (known.first()?.week, known.last()?.week);
        let rows = row_of(first, last)? + 1;
        let (mut values, mut odd) = (vec![None; rows], vec![None; rows]);
        let mut cases = vec![None; rows];
        for value in known {
            let Some(row) = row_of(first, value.week).filter(|row| *row < rows) else {
                continue;
            };
            let figure = Some(value.figure(metric.kind));
            if metric.odd.iter().any(|odd| odd.week == value.week) {
                odd[row] = figure;
            } else {
                values[row] = figure;
                cases[row] = counted(metric.kind, value.n, value.of());
            }
        }
        let rebase = metric.rebase.iter();
        Some(Self {
            rebase: rebase.filter_map(|one| row_of(first, one.week)).collect(),
            whole: is_whole(board, metric, until),
            first,
            cases,
            values,
            odd,
        })
    }

    /// Gives the week of a row.
    pub fn week(&self, row: usize) -> Week {
        self.first.plus(i64::try_from(row).unwrap_or(i64::MAX))
    }

    /// Gives the row of a week, which may lie past the end; a week before the first is row 0.
    pub fn row(&self, week: Week) -> usize {
        row_of(self.first, week).unwrap_or(0)
    }

    /// Gives the figure of a row, of an odd week too.
    pub fn figure(&self, row: usize) -> Option<f64> {
        let at = |list: &[Option<f64>]| list.get(row).copied().flatten();
        at(&self.values).or_else(|| at(&self.odd))
    }
}

/// Gives the events and what they are counted against; a measurement is not counted.
pub(super) fn counted(kind: MetricKind, n: Number, of: Option<Number>) -> Option<Cases> {
    let exposure = match kind {
        MetricKind::Count => 1.0,
        MetricKind::Rate | MetricKind::Percent => of?.get(),
        MetricKind::Measurement => return None,
    };
    (exposure > 0.0).then(|| Cases {
        events: n.get(),
        exposure,
    })
}

fn row_of(first: Week, week: Week) -> Option<usize> {
    usize::try_from(week.since(first)).ok()
}

fn is_whole(board: &Board, metric: &Metric, until: Week) -> bool {
    let weeks = metric.rebase.iter().map(|rebase| rebase.week);
    let anew = weeks.filter(|week| *week <= until).max();
    !board.absent.iter().any(|part| match part {
        Part::Year(year) => {
            anew.is_none_or(|week| *year >= week.year()) && !board.earlier.has(*year)
        }
        Part::Open | Part::Closed(_) => false,
    })
}

/// Says which way is better in the analysis' own terms.
pub(super) const fn improvement(better: Better) -> Improvement {
    match better {
        Better::Higher => Improvement::Increase,
        Better::Lower => Improvement::Decrease,
        Better::Neither => Improvement::Neutral,
    }
}

/// Says on what scale a metric's figures lie.
pub(super) const fn scale(kind: MetricKind) -> Scale {
    match kind {
        MetricKind::Count => Scale::Count,
        MetricKind::Rate => Scale::Rate,
        MetricKind::Percent => Scale::Percent,
        MetricKind::Measurement => Scale::Measurement,
    }
}
