//! Two metrics on one axis of weeks.

use super::plot::Chart;
use crate::board::Week;

/// Gives both charts the same weeks, from the first that either has to the last, and the number of
/// rows that were put before the first chart's own.
///
/// Charts without weeks are left as they are.
pub fn aligned(first: Chart, second: Chart) -> (Chart, Chart, usize) {
    let ends = |chart: &Chart| Some((chart.first?, chart.week(chart.values.len())?));
    let (Some(a), Some(b)) = (ends(&first), ends(&second)) else {
        return (first, second, 0);
    };
    let (begin, end) = (a.0.min(b.0), a.1.max(b.1));
    let before = weeks(begin, a.0);
    (
        padded(first, begin, (before, weeks(a.1, end))),
        padded(second, begin, (weeks(begin, b.0), weeks(b.1, end))),
        before,
    )
}

fn weeks(from: Week, to: Week) -> usize {
    usize::try_from(to.since(from)).unwrap_or(0)
}

fn padded(chart: Chart, begin: Week, (before, after): (usize, usize)) -> Chart {
    let empty = |rows: usize| vec![None; rows];
    let rows = |list: Vec<Option<f64>>| [empty(before), list, empty(after)].concat();
    let starts = chart.starts.into_iter();
    Chart {
        first: Some(begin),
        values: rows(chart.values),
        odd: rows(chart.odd),
        signals: [vec![false; before], chart.signals, vec![false; after]].concat(),
        centre: rows(chart.centre),
        lower: rows(chart.lower),
        upper: rows(chart.upper),
        starts: starts.map(|(row, name)| (row + before, name)).collect(),
        ..chart
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(first: &str, values: &[f64]) -> Chart {
        Chart {
            first: first.parse().ok(),
            values: values.iter().copied().map(Some).collect(),
            signals: vec![false; values.len()],
            starts: vec![(1, "#7".to_owned())],
            ..Chart::default()
        }
    }

    #[test]
    fn the_same_week_stands_in_the_same_row() {
        let late = chart("2026-W40", &[1.0, 2.0, 3.0]);
        let early = chart("2026-W38", &[9.0, 8.0, 7.0]);
        let (late, early, before) = aligned(late, early);
        assert_eq!(before, 2);
        assert_eq!(late.values, [None, None, Some(1.0), Some(2.0), Some(3.0)]);
        assert_eq!(early.values, [Some(9.0), Some(8.0), Some(7.0), None, None]);
        assert_eq!((late.first, late.starts[0].0), (early.first, 3));
        assert_eq!(late.signals.len(), 5);
    }
}
