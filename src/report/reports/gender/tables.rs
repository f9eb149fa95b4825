//! Counts, shares and means by part, with small counts suppressed.

use crate::analysis::attribute::Cases;
use crate::analysis::small_numbers::Cell as Shown;
use crate::board::{Metric, MetricKind, WeekValue};
use crate::locale::{Words, capitalised};
use crate::report::document::{Cell, Column, Table};
use crate::report::reports::draft::Draft;
use crate::report::small::{Counted, sums};
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

fn sum(weeks: &[&WeekValue], part: usize, of: fn(&WeekValue, usize) -> Option<f64>) -> f64 {
    weeks.iter().filter_map(|value| of(value, part)).sum()
}

fn events(value: &WeekValue, part: usize) -> Option<f64> {
    value
        .parts
        .get(part)
        .copied()
        .flatten()
        .map(crate::board::Number::get)
}

fn cases(value: &WeekValue, part: usize) -> Option<f64> {
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

/// Counts by quarter. A sum is shown where neither it nor the weeks beside it, which are shown
/// elsewhere, can be worked out from it; the sum of a part over all quarters where each of them is.
pub(super) fn counts(draft: &Draft<'_>, metric: &Metric, weeks: &[&WeekValue]) -> Table {
    let words = draft.words;
    let mut columns = columns(words, metric, "report-period");
    columns.push(Column::numbers("total", words.text("report-total")));
    let mut table = Table::new("gender", caption(words, weeks), columns);
    let quarters = draft.period.quarters();
    let mut all: Vec<Shown> = vec![Shown::Count(0); metric.parts.len()];
    for quarter in &quarters {
        let within = weeks.iter().filter(|value| quarter.holds_week(value.week));
        let within: Vec<&WeekValue> = within.copied().collect();
        let cells = sums(metric, &within, Counted::With);
        let mut row = vec![Cell::of(quarter.said(words), [quarter.from, quarter.to])];
        row.extend(cells.iter().map(|cell| shown(words, *cell)));
        row.push(shown(words, Shown::Count(of_all(&within))));
        table.row(row);
        // a quarter without weeks has no cells, and adds nothing
        for (sum, cell) in all.iter_mut().zip(cells) {
            *sum = match (*sum, cell) {
                (Shown::Count(sum), Shown::Count(more)) => Shown::Count(sum.saturating_add(more)),
                _ => Shown::Withheld,
            };
        }
    }
    if quarters.len() > 1 {
        let mut row = vec![Cell::of(capitalised(&words.text("report-total")), "total")];
        row.extend(all.into_iter().map(|cell| shown(words, cell)));
        row.push(shown(words, Shown::Count(of_all(weeks))));
        table.row(row);
    }
    table
}

/// The metric's own counts of the weeks, parts or no parts.
fn of_all(weeks: &[&WeekValue]) -> u32 {
    whole(weeks.iter().map(|value| value.n.get()).sum())
}

/// What may be read of a part's sums over the period: its events and its cases.
pub(super) fn pooled(metric: &Metric, weeks: &[&WeekValue]) -> Vec<Option<Cases>> {
    let with = sums(metric, weeks, Counted::With);
    let beside = sums(metric, weeks, Counted::Beside);
    let part = |part: usize| match (with.get(part)?, beside.get(part)?) {
        (Shown::Count(_), Shown::Count(_)) => Some(Cases {
            events: sum(weeks, part, events),
            exposure: Some(sum(weeks, part, cases)).filter(|cases| *cases > 0.0)?,
        }),
        _ => None,
    };
    (0..metric.parts.len()).map(part).collect()
}

/// Shares or rates of the whole period, with the number of cases.
pub(super) fn ratios(draft: &Draft<'_>, metric: &Metric, weeks: &[&WeekValue]) -> Table {
    let words = draft.words;
    let mut table = Table::new(
        "gender",
        caption(words, weeks),
        columns(words, metric, "report-what"),
    );
    let unit = if metric.kind == MetricKind::Percent {
        100.0
    } else {
        1.0
    };
    let mut figures = vec![Cell::words(capitalised(&words.text("report-share")))];
    let mut counts = vec![Cell::words(capitalised(&words.text("report-cases")))];
    for part in pooled(metric, weeks) {
        let Some(part) = part else {
            figures.push(shown(words, Shown::Withheld));
            counts.push(shown(words, Shown::Withheld));
            continue;
        };
        let value = unit * part.events / part.exposure;
        figures.push(Cell::number(figure::figure(words, metric, value), value));
        counts.push(shown(words, Shown::Count(whole(part.exposure))));
    }
    table.row(figures);
    table.row(counts);
    table
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
