//! Small client counts of a week's parts, as they may be read by others than those who type them.
//!
//! The week's values are typed and mended in full, and kept in full: what cannot be seen cannot be
//! checked. Everything that is read or handed on (charts, tables, data of `show`, `stats` and
//! `history`, a table for publication) goes through here.

use super::figure;
use crate::analysis::small_numbers::{self, Cell, Row};
use crate::board::{Line, Metric, MetricKind, Number, SecondVersion, WeekValue};
use crate::locale::Words;

/// Counts below this are small.
const FEWEST: f64 = 5.0;
/// What a count of 1-4 is reckoned as where weeks are compared: the middle, whatever it is.
const MIDDLE: f64 = 2.5;

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
/// Counts are shown as [`small_numbers::week`] says. Of a percentage or rate the cases, those that
/// count and those that do not are counts: where any of them is small in any part, no part of the
/// week is shown, also not that one is missing, since no cases at all would tell as much. A
/// measurement counts nobody.
pub fn protected(metric: &Metric, value: &WeekValue) -> Vec<PartCell> {
    let figures: Vec<Option<f64>> = (0..metric.parts.len())
        .map(|part| value.part_figure(metric.kind, part))
        .collect();
    match metric.kind {
        MetricKind::Count => counts(&figures, value),
        MetricKind::Rate | MetricKind::Percent if has_few(metric, value) => {
            vec![PartCell::Withheld; figures.len()]
        }
        MetricKind::Measurement | MetricKind::Rate | MetricKind::Percent => {
            let open = |figure: Option<f64>| figure.map_or(PartCell::Missing, PartCell::Figure);
            figures.into_iter().map(open).collect()
        }
    }
}

fn counts(figures: &[Option<f64>], value: &WeekValue) -> Vec<PartCell> {
    let row: Vec<Option<u32>> = figures.iter().map(|figure| figure.map(whole)).collect();
    let shown = small_numbers::week(&row, whole(value.n.get()), turn(value));
    // a week that is withheld whole does not tell what is missing from it
    let none = !row.is_empty() && shown.iter().all(|cell| *cell == Cell::Withheld);
    let cell = |(count, cell): (&Option<u32>, Cell)| match cell {
        _ if count.is_none() && !none => PartCell::Missing,
        Cell::Count(count) => PartCell::Figure(f64::from(count)),
        Cell::OneToFour => PartCell::OneToFour,
        Cell::Withheld => PartCell::Withheld,
    };
    row.iter().zip(shown).map(cell).collect()
}

/// Which of the larger parts is withheld: another one each week.
fn turn(value: &WeekValue) -> usize {
    value.week.number() as usize
}

/// A number of people or cases.
fn whole(value: f64) -> u32 {
    value.round().clamp(0.0, f64::from(u32::MAX)) as u32
}

/// Tells whether a part, or what is missing of the whole, has few cases, few that count or few that
/// do not.
fn has_few(metric: &Metric, value: &WeekValue) -> bool {
    let parts = (0..metric.parts.len()).map(|part| value.part(part));
    let typed: Vec<(f64, f64)> = parts
        .flatten()
        .map(|amount| (amount.n.get(), amount.of.map_or(0.0, Number::get)))
        .collect();
    let add = |sum: (f64, f64), one: &(f64, f64)| (sum.0 + one.0, sum.1 + one.1);
    let known = typed.iter().fold((0.0, 0.0), add);
    let rest = (
        value.n.get() - known.0,
        value.of.map_or(0.0, Number::get) - known.1,
    );
    let small = |count: f64| count > 0.0 && count < FEWEST;
    let few = |(n, of): &(f64, f64)| {
        let without = metric.kind == MetricKind::Percent && small(of - n);
        small(*n) || small(*of) || without
    };
    !typed.is_empty() && typed.iter().chain([&rest]).any(few)
}

/// What is counted of the parts in a week: those that count, and beside them the cases of a rate or
/// those of a percentage that do not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// The counts, or the numerators.
    With,
    /// The cases without, or the denominators of a rate.
    Beside,
}

/// Gives the sums of each part over some weeks, as they may be read by someone who can read the
/// weeks too.
pub fn sums(metric: &Metric, weeks: &[&WeekValue], counted: Counted) -> Vec<Cell> {
    let row = |value: &&WeekValue| row(metric, value, counted);
    small_numbers::sums(&weeks.iter().map(row).collect::<Vec<_>>())
}

fn row(metric: &Metric, value: &WeekValue, counted: Counted) -> Row {
    let count = |n: Number, of: Option<Number>| {
        let of = of.map_or(0.0, Number::get);
        whole(match (counted, metric.kind) {
            (Counted::With, _) => n.get(),
            (Counted::Beside, MetricKind::Percent) => of - n.get(),
            (Counted::Beside, _) => of,
        })
    };
    let part = |part: usize| {
        let amount = value.part(part)?;
        Some(count(amount.n, amount.of))
    };
    let counts: Vec<Option<u32>> = (0..metric.parts.len()).map(part).collect();
    let all = count(value.n, value.of);
    if metric.kind == MetricKind::Count {
        Row::of_week(&counts, all, turn(value))
    } else {
        Row::all(&counts, all, !has_few(metric, value))
    }
}

/// Gives the figure of each part for comparing the parts week by week, from nothing but what may be
/// read: of a count, 1-4 is taken as 2.5 and the part withheld with it as what is left; all else
/// that may not be read is missing.
pub fn estimates(metric: &Metric, value: &WeekValue) -> Vec<Option<f64>> {
    let cells = protected(metric, value);
    let known = |cell: &PartCell| match cell {
        PartCell::Figure(figure) => Some(*figure),
        PartCell::OneToFour => Some(MIDDLE),
        PartCell::Missing | PartCell::Withheld => None,
    };
    let banded = cells.contains(&PartCell::OneToFour);
    let left = value.n.get() - cells.iter().filter_map(known).sum::<f64>();
    let cell = |cell: &PartCell| match cell {
        PartCell::Withheld if banded => Some(left),
        cell => known(cell),
    };
    cells.iter().map(cell).collect()
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
/// out, with its denominator. What other copies of the board had for the week keeps no parts.
#[must_use]
pub fn public(metric: &Metric, value: &WeekValue) -> WeekValue {
    let cells = protected(metric, value);
    let open = |part: usize| matches!(cells.get(part), Some(PartCell::Figure(_)));
    let kept = |list: &[Option<Number>]| -> Vec<Option<Number>> {
        let keep = |(part, number): (usize, &Option<Number>)| number.filter(|_| open(part));
        list.iter().enumerate().map(keep).collect()
    };
    let other = |version: &SecondVersion<WeekValue>| SecondVersion {
        value: WeekValue {
            parts: Vec::new(),
            parts_of: Vec::new(),
            ..version.value.clone()
        },
        ..version.clone()
    };
    WeekValue {
        parts: kept(&value.parts),
        parts_of: kept(&value.parts_of),
        versions: value.versions.iter().map(other).collect(),
        ..value.clone()
    }
}

#[cfg(test)]
mod tests;
