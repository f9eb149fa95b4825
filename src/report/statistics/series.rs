//! A metric's weekly values as the rows that an analysis takes.

use chrono::NaiveDate;

use crate::analysis::improvement::Improvement;
use crate::analysis::input::Scale;
use crate::board::{Better, Board, Metric, MetricKind, Part, Week};

/// A metric week by week: one row a week, from its first value to its newest.
#[derive(Debug, Clone, PartialEq)]
pub struct MetricSeries {
    /// The week of row 0.
    pub first: Week,
    /// The figures to be analysed; weeks marked odd are missing here.
    pub values: Vec<Option<f64>>,
    /// The figures of the weeks marked odd, by row; shown, never counted in.
    pub odd: Vec<Option<f64>>,
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
        let known = board.known_figures(metric, until);
        let (first, last) = (known.first()?.0, known.last()?.0);
        let rows = row_of(first, last)? + 1;
        let (mut values, mut odd) = (vec![None; rows], vec![None; rows]);
        for (week, figure) in known {
            let is_odd = metric.odd.iter().any(|odd| odd.week == week);
            let side = if is_odd { &mut odd } else { &mut values };
            if let Some(place) = row_of(first, week).and_then(|row| side.get_mut(row)) {
                *place = Some(figure);
            }
        }
        let rebase = metric.rebase.iter();
        Some(Self {
            rebase: rebase.filter_map(|one| row_of(first, one.week)).collect(),
            whole: is_whole(board, metric, until),
            first,
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
