//! The wide layout: a row a week, a column a metric.

use super::heading::Heading;
use super::import::{Found, Ground, Harvest, Why};
use super::week::Weeks;
use super::{Cell, amount};
use crate::board::{Amount, Metric, WeekValue};
use crate::locale::fold;

/// A metric's column, and the one with its denominators.
struct Column<'a> {
    metric: &'a Metric,
    at: usize,
    of: Option<usize>,
}

/// Reads the rows under the headings, which stand in row `top` (from 0).
pub(super) fn read<'r>(
    head: &[Heading],
    (top, rows): (usize, impl Iterator<Item = (usize, &'r Vec<Cell>)>),
    ground: Ground<'_>,
    harvest: &mut Harvest,
) {
    let columns = columns(head, top, ground, harvest);
    let weeks = Weeks::new();
    for (at, cells) in rows {
        let Some(cell) = cells
            .first()
            .filter(|_| cells.iter().any(|c| !c.is_empty()))
        else {
            continue;
        };
        match ground.week(weeks.read(cell), cell) {
            Err(why) => harvest.refuse(at + 1, Some(0), why),
            Ok(week) => {
                for column in &columns {
                    let before = ground.board.value(&column.metric.key, week);
                    match column.amount(cells) {
                        Ok(None) => {}
                        Ok(Some(whole)) => harvest.take(Found {
                            metric: column.metric,
                            value: WeekValue::with_whole(before, week, whole),
                            row: at + 1,
                            column: Some(column.at),
                        }),
                        Err((column, why)) => harvest.refuse(at + 1, Some(column), why),
                    }
                }
            }
        }
    }
}

/// Finds the metrics; a column of something else is told of once.
fn columns<'a>(
    head: &[Heading],
    top: usize,
    ground: Ground<'a>,
    harvest: &mut Harvest,
) -> Vec<Column<'a>> {
    let metrics = ground.metrics();
    let mut columns = Vec::new();
    for (at, heading) in head.iter().enumerate().skip(1) {
        let (Heading::Named(name) | Heading::NamedOf(name)) = heading else {
            continue;
        };
        let folded = fold(name);
        match (metrics.get(&folded), heading) {
            (None, _) => harvest.refuse(top + 1, Some(at), Why::UnknownMetric(name.clone())),
            (Some(metric), Heading::Named(_)) => {
                let is_of =
                    |one: &Heading| matches!(one, Heading::NamedOf(of) if fold(of) == folded);
                let of = head.iter().position(is_of);
                columns.push(Column { metric, at, of });
            }
            (Some(_), _) => {}
        }
    }
    columns
}

impl Column<'_> {
    fn amount(&self, cells: &[Cell]) -> Result<Option<Amount>, (usize, Why)> {
        let read = |at: usize| {
            let cell = cells.get(at).unwrap_or(&Cell::Empty);
            amount::of_cell(cell).map_err(|error| (at, Why::Amount(error)))
        };
        let whole = read(self.at)?;
        let of = match self.of {
            Some(at) => read(at)?.map(|of| of.n),
            None => None,
        };
        Ok(whole.map(|whole| Amount {
            of: whole.of.or(of),
            ..whole
        }))
    }
}
