//! What makes a figure worth a line of cause: it lies outside the natural limits of the weeks
//! before it, or on the wrong side of what the unit has set.

use crate::analysis::gate::Gate;
use crate::analysis::input::Scale;
use crate::analysis::segment::Baseline;
use crate::analysis::side::Side;
use crate::analysis::xmr::{Limits, Screening, Xmr};
use crate::board::{Better, Board, Metric, MetricKind, Week};

/// Weeks that the limits are looked for in: two years.
const WEEKS: i64 = 104;

/// A figure on the wrong side of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concern {
    /// The line.
    pub line: Threshold,
    /// On which side the figure lies.
    pub side: Side,
}

/// A line that a figure is held against, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Threshold {
    /// The natural limits of the weeks before.
    Limits,
    /// The cap.
    Cap,
    /// The target.
    Target,
}

/// Finds what is the matter with a metric's figure in a week, if anything is. A week marked as odd
/// is not looked at.
pub fn concern(board: &Board, metric: &Metric, week: Week) -> Option<Concern> {
    let value = board.value(&metric.key, week)?;
    if super::odd_week(metric, week).is_some() {
        return None;
    }
    let figure = value.figure(metric.kind);
    let over = |line, side| Some(Concern { line, side });
    if let Some(limits) = limits(board, metric, week).filter(|limits| limits.exclude(figure)) {
        let high = figure > limits.upper;
        return over(Threshold::Limits, if high { Side::High } else { Side::Low });
    }
    if metric.cap.is_some_and(|cap| figure > cap.get()) {
        return over(Threshold::Cap, Side::High);
    }
    let target = metric.target?.get();
    match metric.better {
        Better::Higher if figure < target => over(Threshold::Target, Side::Low),
        Better::Lower if figure > target => over(Threshold::Target, Side::High),
        _ => None,
    }
}

/// The natural limits of the weeks before one, since the metric was last judged anew; none where
/// the weeks do not support any.
fn limits(board: &Board, metric: &Metric, week: Week) -> Option<Limits> {
    let rebased = metric.rebase.iter().map(|rebase| rebase.week);
    let begin = rebased.filter(|rebase| *rebase <= week).max();
    let oldest = week.plus(-WEEKS);
    let first = begin.map_or(oldest, |begin| begin.max(oldest));
    let weeks = std::iter::successors(Some(first), |week| Some(week.next()));
    let figure = |one: Week| {
        let comparable = super::odd_week(metric, one).is_none();
        let value = board.value(&metric.key, one).filter(|_| comparable)?;
        Some(value.figure(metric.kind))
    };
    let segment: Vec<Option<f64>> = weeks.take_while(|one| *one < week).map(figure).collect();
    let xmr = Xmr::of(Baseline::Locked.of(&segment), Screening::default());
    let scale = match metric.kind {
        MetricKind::Count => Scale::Count,
        MetricKind::Rate => Scale::Rate,
        MetricKind::Percent => Scale::Percent,
        MetricKind::Measurement => Scale::Measurement,
    };
    Gate::of(&segment, &xmr, scale).labels().ok()?;
    xmr.limits()
}
