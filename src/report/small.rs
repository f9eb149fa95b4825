//! Small client counts of a week's parts, as they may be read by others than those who type them.
//!
//! The week's values are typed and mended in full, and kept in full: what cannot be seen cannot be
//! checked. Everything that is read or handed on (charts, tables, data of `show`, `stats` and
//! `history`, a table for publication) goes through here.

use super::figure;
use crate::analysis::small_numbers::{Cell, Totals, protect};
use crate::board::{Line, Metric, MetricKind, Number, WeekValue};
use crate::locale::Words;

/// Counts below this are small.
const FEWEST: f64 = 5.0;

/// What may be read of a part in a week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PartCell {
    /// There is no value.
    Missing,
    /// The figure.
    Figure(f64),
    /// A count of 1 to 4.
    OneToFour,
    /// A figure that would give a small count away.
    Withheld,
}

/// Says for each of a metric's parts what may be read of it in a week.
///
/// A count of 1-4 is a band, and where the week's total would give it away another part is
/// withheld too. A percentage or rate is withheld where the cases, those that count or those that
/// do not are fewer than 5, and with it the smallest of the others where the total would otherwise
/// tell. A measurement counts nobody.
pub fn protected(metric: &Metric, value: &WeekValue) -> Vec<PartCell> {
    let figures: Vec<Option<f64>> = (0..metric.parts.len())
        .map(|part| value.part_figure(metric.kind, part))
        .collect();
    match metric.kind {
        MetricKind::Measurement => figures.into_iter().map(open).collect(),
        MetricKind::Count => counts(&figures, value.n.get()),
        MetricKind::Rate | MetricKind::Percent => ratios(metric, value, &figures),
    }
}

fn open(figure: Option<f64>) -> PartCell {
    figure.map_or(PartCell::Missing, PartCell::Figure)
}

/// A part that is missing is a part all the same: its count is the rest of the total.
fn counts(figures: &[Option<f64>], whole: f64) -> Vec<PartCell> {
    let known: f64 = figures.iter().flatten().sum();
    let whole_number = |value: f64| value.clamp(0.0, f64::from(u32::MAX)) as u32;
    let mut row: Vec<u32> = figures.iter().flatten().map(|n| whole_number(*n)).collect();
    if figures.iter().any(Option::is_none) {
        row.push(whole_number(whole - known));
    }
    let shown = protect(&[row], Totals::Rows);
    let mut cells = shown.cells.into_iter().flatten();
    let cell = |count: &Option<f64>| match count.map(|_| cells.next()) {
        None => PartCell::Missing,
        Some(Some(Cell::Count(count))) => PartCell::Figure(f64::from(count)),
        Some(Some(Cell::OneToFour)) => PartCell::OneToFour,
        Some(Some(Cell::Withheld) | None) => PartCell::Withheld,
    };
    figures.iter().map(cell).collect()
}

fn ratios(metric: &Metric, value: &WeekValue, figures: &[Option<f64>]) -> Vec<PartCell> {
    let small = |count: f64| count > 0.0 && count < FEWEST;
    let reveals = |part: usize| {
        value.part(part).is_some_and(|amount| {
            let (n, of) = (amount.n.get(), amount.of.map_or(0.0, Number::get));
            let rest = if metric.kind == MetricKind::Percent {
                of - n
            } else {
                0.0
            };
            of < FEWEST || small(n) || small(rest)
        })
    };
    let mut withheld: Vec<bool> = (0..figures.len()).map(reveals).collect();
    let missing = figures.iter().any(Option::is_none);
    if !missing && withheld.iter().filter(|one| **one).count() == 1 {
        let size = |part: &usize| value.part(*part).and_then(|amount| amount.of);
        let other = (0..figures.len())
            .filter(|part| !withheld[*part])
            .min_by_key(size);
        if let Some(other) = other {
            withheld[other] = true;
        }
    }
    let cell = |(value, withheld): (&Option<f64>, bool)| match value {
        Some(_) if withheld => PartCell::Withheld,
        value => open(*value),
    };
    figures.iter().zip(withheld).map(cell).collect()
}

/// Says what may be read of a week's parts: `kvinnor 71, män 74, annat 1–4`; nothing where none is
/// known.
pub fn said(words: &Words, metric: &Metric, value: &WeekValue) -> Option<String> {
    let cells = protected(metric, value);
    let known = cells.iter().any(|cell| *cell != PartCell::Missing);
    let part = |(name, cell): (&Line, PartCell)| {
        let cell = match cell {
            PartCell::Missing => words.text("number-missing"),
            PartCell::Figure(value) => figure::figure(words, metric, value),
            PartCell::OneToFour | PartCell::Withheld => mark(words, cell),
        };
        format!("{name} {cell}")
    };
    let parts: Vec<String> = metric.parts.iter().zip(cells).map(part).collect();
    known.then(|| parts.join(", "))
}

/// What stands in place of a figure that may not be read; nothing in place of one that may.
pub fn mark(words: &Words, cell: PartCell) -> String {
    match cell {
        PartCell::Missing | PartCell::Figure(_) => String::new(),
        PartCell::OneToFour => words.text("parts-one-to-four"),
        PartCell::Withheld => words.text("parts-withheld"),
    }
}

/// Gives the value with its parts as they may be handed on: a part that may not be read is left
/// out, with its denominator.
#[must_use]
pub fn public(metric: &Metric, value: &WeekValue) -> WeekValue {
    let cells = protected(metric, value);
    let open = |part: usize| matches!(cells.get(part), Some(PartCell::Figure(_)));
    let kept = |list: &[Option<Number>]| -> Vec<Option<Number>> {
        let keep = |(part, number): (usize, &Option<Number>)| number.filter(|_| open(part));
        list.iter().enumerate().map(keep).collect()
    };
    WeekValue {
        parts: kept(&value.parts),
        parts_of: kept(&value.parts_of),
        ..value.clone()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::board::{Better, MetricUnit, Text};

    fn metric(kind: MetricKind) -> Metric {
        Metric {
            key: "m".parse().unwrap(),
            name: Line::new("M").unwrap(),
            why: Text::EMPTY,
            kind,
            unit: MetricUnit::Number,
            better: Better::Neither,
            target: None,
            cap: None,
            parts: ["kvinnor", "män", "annat"]
                .map(|p| Line::new(p).unwrap())
                .to_vec(),
            odd: Vec::new(),
            rebase: Vec::new(),
            owner: None,
            retired: None,
        }
    }

    fn week(parts: [Option<u32>; 3], of: Vec<u32>) -> WeekValue {
        let week = "2026-W40".parse().unwrap();
        WeekValue {
            parts: parts.map(|n| n.map(Number::from)).to_vec(),
            parts_of: of.into_iter().map(|n| Some(Number::from(n))).collect(),
            versions: BTreeSet::new(),
            ..WeekValue::plain(week, 40.into())
        }
    }

    #[test]
    fn a_small_count_is_a_band_and_no_sum_gives_it_away() {
        let count = metric(MetricKind::Count);
        let cells = protected(&count, &week([Some(20), Some(17), Some(3)], Vec::new()));
        let open = |cell: &PartCell| matches!(cell, PartCell::Figure(_));
        assert_eq!(cells[2], PartCell::OneToFour);
        assert_eq!(cells.iter().filter(|cell| open(cell)).count(), 1);
        let cells = protected(&count, &week([Some(20), Some(20), Some(0)], Vec::new()));
        assert!(cells.iter().all(open));
        let cells = protected(&count, &week([Some(20), None, Some(3)], Vec::new()));
        assert_eq!(cells[1..], [PartCell::Missing, PartCell::OneToFour]);
    }

    #[test]
    fn a_missing_part_is_the_rest_of_the_total() {
        let count = metric(MetricKind::Count);
        let cells = protected(&count, &week([Some(20), Some(18), None], Vec::new()));
        assert!(
            cells.contains(&PartCell::Withheld),
            "40 - 20 - 18 = 2 would be read off: {cells:?}"
        );
    }

    #[test]
    fn a_percentage_of_few_is_withheld_with_another() {
        let percent = metric(MetricKind::Percent);
        let value = week([Some(10), Some(15), Some(2)], vec![20, 30, 3]);
        let cells = protected(&percent, &value);
        assert_eq!(cells[2], PartCell::Withheld);
        assert_eq!(cells[0], PartCell::Withheld);
        assert_eq!(cells[1], PartCell::Figure(50.0));
        let open = public(&percent, &value);
        assert_eq!(open.parts, [None, Some(Number::from(15)), None]);
        assert_eq!(open.parts_of, [None, Some(Number::from(30)), None]);
        assert_eq!(open.n, value.n);
    }

    #[test]
    fn a_measurement_counts_nobody() {
        let cells = protected(
            &metric(MetricKind::Measurement),
            &week([Some(1), Some(2), Some(3)], Vec::new()),
        );
        assert_eq!(cells[0], PartCell::Figure(1.0));
    }
}
