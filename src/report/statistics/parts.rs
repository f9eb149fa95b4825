//! The parts of a metric, such as women and men: each with its own small chart, and their
//! difference tested rather than judged by eye.

use super::plot::Chart;
use super::reading::MetricReading;
use super::series::counted;
use super::verdict::{p_value, precise};
use crate::analysis::attribute::Cases;
use crate::analysis::parts::{Comparison, compare_percents, compare_weeks};
use crate::board::{Board, Metric, MetricKind, WeekValue};
use crate::locale::{Words, capitalised};
use crate::report::small::{PartCell, estimates, protected};

/// Weeks that parts are compared over, the newest: half a year, which is in memory on every screen,
/// so that all of them say the same.
const WEEKS: usize = 26;

/// A part's own chart.
#[derive(Debug, Clone, PartialEq)]
pub struct PartChart {
    /// What the part is called.
    pub name: String,
    /// What is drawn: weeks that are withheld are left out.
    pub chart: Chart,
    /// Weeks that are left out since they hold small counts.
    pub withheld: usize,
}

/// Draws up a small chart for each part over the newest weeks, all on one scale; none where the
/// metric has no parts.
pub fn charts(
    board: &Board,
    metric: &Metric,
    reading: &MetricReading,
    weeks: usize,
) -> Vec<PartChart> {
    let rows = reading.series.values.len();
    let first = rows.saturating_sub(weeks.max(1));
    let week = |row: usize| board.value(&metric.key, reading.series.week(row));
    let cells: Vec<Vec<PartCell>> = (first..rows)
        .map(|row| week(row).map_or_else(Vec::new, |value| protected(metric, value)))
        .collect();
    let part = |(at, name): (usize, &crate::board::Line)| {
        let cell = |row: &Vec<PartCell>| row.get(at).copied().unwrap_or(PartCell::Missing);
        let figure = |row: &Vec<PartCell>| match cell(row) {
            PartCell::Figure(figure) => Some(figure),
            PartCell::Missing | PartCell::OneToFour | PartCell::Withheld => None,
        };
        let hidden =
            |row: &&Vec<PartCell>| matches!(cell(row), PartCell::OneToFour | PartCell::Withheld);
        let is_odd = |row: &usize| reading.series.odd.get(*row).copied().flatten().is_some();
        let figures = || (first..rows).zip(cells.iter().map(figure));
        let only = |odd: bool| -> Vec<Option<f64>> {
            figures()
                .map(|(row, figure)| figure.filter(|_| is_odd(&row) == odd))
                .collect()
        };
        let (values, odd) = (only(false), only(true));
        PartChart {
            name: name.to_string(),
            withheld: cells.iter().filter(hidden).count(),
            chart: Chart {
                first: Some(reading.series.week(first)),
                signals: vec![false; values.len()],
                values,
                odd,
                bounds: super::metric::bounds(metric),
                ..Chart::default()
            },
        }
    };
    let mut charts: Vec<PartChart> = metric.parts.iter().enumerate().map(part).collect();
    let all: Vec<f64> = charts
        .iter()
        .flat_map(|part| part.chart.values.iter().chain(&part.chart.odd))
        .flatten()
        .copied()
        .collect();
    let span = all.iter().fold(None, |span: Option<(f64, f64)>, value| {
        let (low, high) = span.unwrap_or((*value, *value));
        Some((low.min(*value), high.max(*value)))
    });
    for part in &mut charts {
        part.chart.span = span;
    }
    charts
}

/// Says for each pair of parts whether they differ more than chance would usually give; the first
/// that could be compared says over which weeks.
///
/// Only what may be read of a week is compared, since a mean or a p-value over all would tell what a
/// week does not.
pub fn compared(
    words: &Words,
    board: &Board,
    metric: &Metric,
    reading: &MetricReading,
) -> Vec<String> {
    let rows = reading.series.values.len();
    let compared = rows.saturating_sub(WEEKS)..rows;
    let odd = |row: usize| reading.series.odd[row].is_some();
    let over = if compared.clone().any(odd) {
        "parts-over-odd"
    } else {
        "parts-over"
    };
    let count = compared.len();
    let weeks: Vec<&WeekValue> = compared
        .filter(|row| reading.series.values[*row].is_some())
        .filter_map(|row| board.value(&metric.key, reading.series.week(row)))
        .collect();
    let pairs = (0..metric.parts.len())
        .flat_map(|first| (first + 1..metric.parts.len()).map(move |second| [first, second]));
    let mut said = Vec::new();
    let mut told = false;
    for pair in pairs {
        let (made, text) = difference(words, metric, &weeks, pair);
        let args = [("weeks", count.into()), ("said", text.as_str().into())];
        said.push(match (made, told) {
            (true, false) => words.with(over, &args),
            (true, true) => capitalised(&text),
            (false, _) => text,
        });
        told |= made;
    }
    let banded = |week: &&WeekValue| protected(metric, week).contains(&PartCell::OneToFour);
    if weeks.iter().any(banded) {
        said.push(words.text("parts-estimated"));
    }
    said
}

/// What a pair comes to, and whether there was enough to compare.
fn difference(
    words: &Words,
    metric: &Metric,
    weeks: &[&WeekValue],
    [first, second]: [usize; 2],
) -> (bool, String) {
    let name = |part: usize| {
        metric
            .parts
            .get(part)
            .map(ToString::to_string)
            .unwrap_or_default()
    };
    let names = [
        ("first", name(first).into()),
        ("second", name(second).into()),
    ];
    let made = match compare(metric, weeks, [first, second]) {
        Comparison::TooFew => return (false, words.with("parts-too-few", &names)),
        Comparison::Made(made) => made,
    };
    let unit = if metric.kind == MetricKind::Percent {
        100.0
    } else {
        1.0
    };
    let mean = |mean: f64| precise(words, metric, mean * unit);
    let figures = [
        ("firstmean", mean(made.first).into()),
        ("secondmean", mean(made.second).into()),
        ("p", p_value(words, Some(made.p_value)).into()),
    ];
    let id = if made.shown() {
        "parts-differ"
    } else {
        "parts-alike"
    };
    let args: Vec<_> = names.into_iter().chain(figures).collect();
    (true, words.with(id, &args))
}

/// Compares two parts by what may be read of them; too few where more than a quarter of the weeks
/// may not be read, as those that are left are then no fair choice.
pub fn compare(metric: &Metric, weeks: &[&WeekValue], [first, second]: [usize; 2]) -> Comparison {
    let read: Vec<Vec<Option<f64>>> = weeks.iter().map(|week| estimates(metric, week)).collect();
    let both = |row: &&Vec<Option<f64>>| row[first].is_some() && row[second].is_some();
    let known = weeks.iter().filter(|week| {
        let cells = protected(metric, week);
        cells[first] != PartCell::Missing && cells[second] != PartCell::Missing
    });
    if read.iter().filter(both).count() * 4 < known.count() * 3 {
        return Comparison::TooFew;
    }
    if metric.kind == MetricKind::Percent {
        let cases = |part: usize| -> Vec<Option<Cases>> {
            let week = |(value, read): (&&WeekValue, &Vec<Option<f64>>)| {
                let amount = value.part(part).filter(|_| read[part].is_some())?;
                counted(metric.kind, amount.n, amount.of)
            };
            weeks.iter().zip(&read).map(week).collect()
        };
        return compare_percents(&cases(first), &cases(second));
    }
    let figures = |part: usize| -> Vec<Option<f64>> { read.iter().map(|row| row[part]).collect() };
    compare_weeks(&figures(first), &figures(second))
}
