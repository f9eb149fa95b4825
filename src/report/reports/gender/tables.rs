//! Counts, shares and means by part, with small counts suppressed.

use crate::analysis::small_numbers::{Cell as Shown, Totals, protect};
use crate::board::{Metric, MetricKind, WeekValue};
use crate::locale::{Words, capitalised};
use crate::report::document::{Cell, Column, Table};
use crate::report::reports::draft::Draft;
use crate::report::{figure, name};

fn columns(words: &Words, metric: &Metric, first: &str) -> Vec<Column> {
    let mut columns = vec![Column::words("period", words.text(first))];
    let keys = ["part_1", "part_2", "part_3", "part_4", "part_5", "part_6"];
    let parts = metric.parts.iter().zip(keys);
    columns.extend(parts.map(|(part, key)| Column::numbers(key, part.as_str())));
    columns
}

fn caption(words: &Words, weeks: &[&WeekValue]) -> String {
    let (first, last) = (weeks.first(), weeks.last());
    let said = first
        .zip(last)
        .map(|(first, last)| name::weeks(words, first.week, last.week, 0));
    let args = [("weeks", said.unwrap_or_default().into())];
    words.with("report-gender-table", &args)
}

/// A number of people or cases as a whole, as far as it can be one.
fn whole(sum: f64) -> u32 {
    sum.round().clamp(0.0, f64::from(u32::MAX)) as u32
}

fn sum(weeks: &[&WeekValue], part: usize, of: fn(&WeekValue, usize) -> Option<f64>) -> u32 {
    whole(weeks.iter().filter_map(|value| of(value, part)).sum())
}

pub(super) fn events(value: &WeekValue, part: usize) -> Option<f64> {
    value
        .parts
        .get(part)
        .copied()
        .flatten()
        .map(crate::board::Number::get)
}

pub(super) fn cases(value: &WeekValue, part: usize) -> Option<f64> {
    let of = value.parts_of.get(part).copied().flatten();
    of.map(crate::board::Number::get)
}

fn shown(words: &Words, cell: Shown) -> Cell {
    match cell {
        Shown::Count(count) => Cell::of(words.count(count as usize), count),
        Shown::OneToFour => Cell {
            said: words.text("report-one-to-four"),
            ..Cell::nothing()
        },
        Shown::Withheld => Cell {
            said: words.text("number-missing"),
            ..Cell::nothing()
        },
    }
}

/// Counts by quarter; whether all of them may be shown.
pub(super) fn counts(draft: &Draft<'_>, metric: &Metric, weeks: &[&WeekValue]) -> (Table, bool) {
    let words = draft.words;
    let mut columns = columns(words, metric, "report-period");
    columns.push(Column::numbers("total", words.text("report-total")));
    let mut table = Table::new("gender", caption(words, weeks), columns);
    let quarters = draft.period.quarters();
    let rows: Vec<Vec<u32>> = quarters
        .iter()
        .map(|quarter| {
            let within = weeks.iter().filter(|value| quarter.holds_week(value.week));
            let within: Vec<&WeekValue> = within.copied().collect();
            let parts = 0..metric.parts.len();
            parts.map(|part| sum(&within, part, events)).collect()
        })
        .collect();
    let safe = protect(&rows, Totals::RowsAndColumns);
    for ((quarter, cells), total) in quarters.iter().zip(&safe.cells).zip(&safe.row_totals) {
        let mut row = vec![Cell::of(quarter.said(words), [quarter.from, quarter.to])];
        row.extend(cells.iter().map(|cell| shown(words, *cell)));
        row.push(shown(words, *total));
        table.row(row);
    }
    if quarters.len() > 1 {
        let mut row = vec![Cell::of(capitalised(&words.text("report-total")), "total")];
        row.extend(safe.column_totals.iter().map(|cell| shown(words, *cell)));
        row.extend(safe.grand_total.map(|cell| shown(words, cell)));
        table.row(row);
    }
    let open = |cell: &Shown| matches!(cell, Shown::Count(_));
    let whole = safe.cells.iter().flatten().all(open);
    (table, whole)
}

/// Shares or rates of the whole period; a part is shown where neither its events nor, of shares,
/// the cases without one are few.
pub(super) fn ratios(draft: &Draft<'_>, metric: &Metric, weeks: &[&WeekValue]) -> (Table, bool) {
    let words = draft.words;
    let mut table = Table::new(
        "gender",
        caption(words, weeks),
        columns(words, metric, "report-what"),
    );
    let parts = 0..metric.parts.len();
    let with: Vec<u32> = parts.clone().map(|part| sum(weeks, part, events)).collect();
    let of: Vec<u32> = parts.clone().map(|part| sum(weeks, part, cases)).collect();
    let percent = metric.kind == MetricKind::Percent;
    let without: Vec<u32> = if percent {
        of.iter()
            .zip(&with)
            .map(|(of, with)| of.saturating_sub(*with))
            .collect()
    } else {
        of.clone()
    };
    let safe = |row: &Vec<u32>| {
        let safe = protect(std::slice::from_ref(row), Totals::Rows);
        safe.cells.into_iter().flatten().collect::<Vec<_>>()
    };
    let (with_shown, without_shown) = (safe(&with), safe(&without));
    let open = |part: usize| {
        let one = |cells: &[Shown]| matches!(cells.get(part), Some(Shown::Count(_)));
        one(&with_shown) && one(&without_shown)
    };
    let mut figures = vec![Cell::words(capitalised(&words.text("report-share")))];
    let mut counts = vec![Cell::words(capitalised(&words.text("report-cases")))];
    for part in parts.clone() {
        let (events, cases) = (f64::from(with[part]), f64::from(of[part]));
        let known = open(part) && cases > 0.0;
        let value = if percent {
            100.0 * events / cases
        } else {
            events / cases
        };
        figures.push(if known {
            Cell::number(figure::figure(words, metric, value), value)
        } else {
            shown(words, Shown::Withheld)
        });
        counts.push(shown(
            words,
            if known {
                Shown::Count(of[part])
            } else {
                Shown::Withheld
            },
        ));
    }
    table.row(figures);
    table.row(counts);
    let all = parts.clone().all(open);
    (table, all)
}

/// Means of the weeks; measurements are no counts of people.
pub(super) fn means(draft: &Draft<'_>, metric: &Metric, weeks: &[&WeekValue]) -> Table {
    let words = draft.words;
    let mut table = Table::new(
        "gender",
        caption(words, weeks),
        columns(words, metric, "report-what"),
    );
    let mut row = vec![Cell::words(capitalised(&words.text("report-mean")))];
    for part in 0..metric.parts.len() {
        let known: Vec<f64> = weeks
            .iter()
            .filter_map(|value| events(value, part))
            .collect();
        row.push(if known.is_empty() {
            Cell::nothing()
        } else {
            let mean = known.iter().sum::<f64>() / known.len() as f64;
            Cell::number(figure::figure(words, metric, mean), mean)
        });
    }
    table.row(row);
    table
}
