//! A board's values as a table in the long layout, so that reading it back changes nothing.

use std::ops::RangeInclusive;

use super::heading::{Heading, written};
use super::{Cell, Rows};
use crate::board::{Amount, Board, Card, Metric, Number, Week, WeekValue};
use crate::locale::Words;

/// Writes the values of some weeks, by metric and week.
pub fn table(words: &Words, board: &Board, weeks: &RangeInclusive<Week>) -> Rows {
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
        let cell = |heading| cell(metric, value, heading);
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
