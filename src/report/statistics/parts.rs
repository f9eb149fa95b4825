//! The parts of a metric, such as women and men: each with its own small chart, and their
//! difference tested rather than judged by eye.

use super::plot::Chart;
use super::reading::MetricReading;
use super::series::counted;
use super::verdict::{p_value, precise};
use crate::analysis::attribute::Cases;
use crate::analysis::parts::{Comparison, compare_percents, compare_weeks};
use crate::board::{Board, Metric, MetricKind, WeekValue};
use crate::locale::Words;
use crate::report::small::{PartCell, protected};

/// Weeks that parts are compared over, the newest.
const WEEKS: usize = 52;

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
        let values: Vec<Option<f64>> = cells.iter().map(figure).collect();
        PartChart {
            name: name.to_string(),
            withheld: cells.iter().filter(hidden).count(),
            chart: Chart {
                first: Some(reading.series.week(first)),
                signals: vec![false; values.len()],
                values,
                bounds: super::metric::bounds(metric),
                ..Chart::default()
            },
        }
    };
    let mut charts: Vec<PartChart> = metric.parts.iter().enumerate().map(part).collect();
    let all: Vec<f64> = charts
        .iter()
        .flat_map(|part| part.chart.values.iter().flatten().copied())
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

/// Says for each pair of parts whether they differ more than chance would often give.
pub fn compared(
    words: &Words,
    board: &Board,
    metric: &Metric,
    reading: &MetricReading,
) -> Vec<String> {
    let rows = reading.series.values.len();
    let weeks: Vec<Option<&WeekValue>> = (rows.saturating_sub(WEEKS)..rows)
        .filter(|row| reading.series.values[*row].is_some())
        .map(|row| board.value(&metric.key, reading.series.week(row)))
        .collect();
    let mut said = Vec::new();
    for first in 0..metric.parts.len() {
        for second in first + 1..metric.parts.len() {
            said.push(pair(words, metric, &weeks, (first, second)));
        }
    }
    said
}

fn pair(
    words: &Words,
    metric: &Metric,
    weeks: &[Option<&WeekValue>],
    (first, second): (usize, usize),
) -> String {
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
    let made = match compare(metric, weeks, first, second) {
        Comparison::TooFew => return words.with("parts-too-few", &names),
        Comparison::Made(made) => made,
    };
    let unit = if metric.kind == MetricKind::Percent {
        100.0
    } else {
        1.0
    };
    let args = [
        ("first", name(first).into()),
        ("second", name(second).into()),
        (
            "firstmean",
            precise(words, metric, made.first * unit).into(),
        ),
        (
            "secondmean",
            precise(words, metric, made.second * unit).into(),
        ),
        ("p", p_value(words, Some(made.p_value)).into()),
    ];
    let id = if made.shown() {
        "parts-differ"
    } else {
        "parts-alike"
    };
    words.with(id, &args)
}

fn compare(
    metric: &Metric,
    weeks: &[Option<&WeekValue>],
    first: usize,
    second: usize,
) -> Comparison {
    if metric.kind == MetricKind::Percent {
        let cases = |part: usize| -> Vec<Option<Cases>> {
            let week = |value: Option<&WeekValue>| {
                let amount = value?.part(part)?;
                counted(metric.kind, amount.n, amount.of)
            };
            weeks.iter().copied().map(week).collect()
        };
        return compare_percents(&cases(first), &cases(second));
    }
    let figures = |part: usize| -> Vec<Option<f64>> {
        let week = |value: Option<&WeekValue>| value?.part_figure(metric.kind, part);
        weeks.iter().copied().map(week).collect()
    };
    compare_weeks(&figures(first), &figures(second))
}
