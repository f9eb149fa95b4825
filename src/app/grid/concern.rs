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
    let segment = segment(board, metric, first, week);
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

/// The figures of the weeks from one to before another; none where a week is missing or odd.
fn segment(board: &Board, metric: &Metric, first: Week, end: Week) -> Vec<Option<f64>> {
    let count = usize::try_from(end.since(first)).unwrap_or(0);
    let mut segment = vec![None; count];
    let years = board.years.range(first.year()..=end.year());
    for value in years.flat_map(|(_, year)| year.of(&metric.key)) {
        let row = usize::try_from(value.week.since(first)).ok();
        let comparable = || super::odd_week(metric, value.week).is_none();
        if let Some(place) = row
            .and_then(|row| segment.get_mut(row))
            .filter(|_| comparable())
        {
            *place = Some(value.figure(metric.kind));
        }
    }
    segment
}
