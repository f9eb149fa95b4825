//! A board's values as a table in the long layout, so that reading it back changes nothing.

use std::ops::RangeInclusive;

use super::heading::{Heading, written};
use super::{Cell, Rows};
use crate::board::{Amount, Board, Card, Metric, Number, Week, WeekValue};
use crate::locale::Words;
use crate::report::small::{self, PartCell};

/// Whom a table is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers {
    /// Those who type the values: everything, so that the table reads back as it was.
    Own,
    /// Anybody: small counts of parts are bands or left out.
    Public,
}

/// Counts the parts of some weeks that are only for those who type the values.
pub fn small_parts(board: &Board, weeks: &RangeInclusive<Week>) -> usize {
    let values = board
        .metrics
        .iter()
        .flat_map(|card| of(board, &card.body, weeks));
    let hidden = |cell: &PartCell| matches!(cell, PartCell::OneToFour | PartCell::Withheld);
    values
        .map(|(metric, value)| {
            small::protected(metric, value)
                .iter()
                .filter(|cell| hidden(cell))
                .count()
        })
        .sum()
}

/// Writes the values of some weeks, by metric and week.
pub fn table(words: &Words, board: &Board, weeks: &RangeInclusive<Week>, readers: Readers) -> Rows {
    let mut metrics: Vec<&Card<Metric>> = board.metrics.iter().collect();
    metrics.sort_by_key(|card| (card.added.at, card.id));
    let values: Vec<(&Metric, &WeekValue)> = metrics
        .into_iter()
        .flat_map(|card| of(board, &card.body, weeks))
        .collect();
    let head = head(&values);
    let titles = head
        .iter()
        .map(|heading| Cell::text(&written(words, heading)));
    let rows = values.iter().map(|(metric, value)| {
        let kept = if readers == Readers::Public {
            Some(small::protected(metric, value))
        } else {
            None
        };
        let cell = |heading| {
            let hidden = hidden(words, metric, kept.as_deref(), heading);
            hidden.unwrap_or_else(|| cell(metric, value, heading))
        };
        head.iter().map(cell).collect()
    });
    std::iter::once(titles.collect()).chain(rows).collect()
}

fn of<'a>(
    board: &'a Board,
    metric: &'a Metric,
    weeks: &RangeInclusive<Week>,
) -> Vec<(&'a Metric, &'a WeekValue)> {
    let years = board.years.values();
    let values = years.flat_map(|year| year.of(&metric.key));
    values
        .filter(|value| weeks.contains(&value.week))
        .map(|value| (metric, value))
        .collect()
}

/// The columns that the values need: parts in the order in which metrics have them.
fn head(values: &[(&Metric, &WeekValue)]) -> Vec<Heading> {
    let mut head = vec![Heading::Metric, Heading::Week, Heading::Value, Heading::Of];
    for (metric, value) in values {
        for (at, part) in metric.parts.iter().enumerate() {
            let Some(amount) = value.part(at) else {
                continue;
            };
            let own = Heading::Named(part.to_string());
            let of = Heading::NamedOf(part.to_string());
            if !head.contains(&own) {
                head.push(own);
            }
            if amount.of.is_some() && !head.contains(&of) {
                head.push(of);
            }
        }
    }
    head.push(Heading::Note);
    head
}

/// What stands in place of a part that may not be read; `None` where it may.
fn hidden(
    words: &Words,
    metric: &Metric,
    cells: Option<&[PartCell]>,
    heading: &Heading,
) -> Option<Cell> {
    let (Heading::Named(name) | Heading::NamedOf(name)) = heading else {
        return None;
    };
    let at = metric.parts.iter().position(|part| part.as_str() == name)?;
    let mark = small::mark(words, *cells?.get(at)?);
    let of = matches!(heading, Heading::NamedOf(_));
    (!mark.is_empty()).then(|| if of { Cell::Empty } else { Cell::text(&mark) })
}

fn cell(metric: &Metric, value: &WeekValue, heading: &Heading) -> Cell {
    let number =
        |number: Option<Number>| number.map_or(Cell::Empty, |number| Cell::Number(number.get()));
    let part = |name: &String| -> Option<Amount> {
        let at = metric.parts.iter().position(|part| part.as_str() == name)?;
        value.part(at)
    };
    match heading {
        Heading::Metric => Cell::text(metric.key.as_str()),
        Heading::Week => Cell::text(&value.week.to_string()),
        Heading::Value => number(Some(value.n)),
        Heading::Of => number(value.of),
        Heading::Named(name) => number(part(name).map(|amount| amount.n)),
        Heading::NamedOf(name) => number(part(name).and_then(|amount| amount.of)),
        Heading::Note => Cell::text(value.note.as_str()),
        Heading::Nothing => Cell::Empty,
    }
}
