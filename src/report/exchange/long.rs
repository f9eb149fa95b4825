//! The long layout: a row a value.

use super::heading::Heading;
use super::import::{Found, Ground, Harvest, Why};
use super::week::Weeks;
use super::{Cell, amount};
use crate::board::{Amount, Line, Metric, Text, WeekValue};
use crate::locale::fold;

/// What is wrong with a row, and with which of its cells.
type Fault = (Option<usize>, Why);

/// Reads the rows under the headings.
pub(super) fn read<'r>(
    head: &[Heading],
    rows: impl Iterator<Item = (usize, &'r Vec<Cell>)>,
    ground: Ground<'_>,
    harvest: &mut Harvest,
) {
    let (metrics, weeks) = (ground.metrics(), Weeks::new());
    for (at, cells) in rows {
        let row = Row { head, cells };
        let key = row.cell(&Heading::Metric);
        let Some(metric) = metrics.get(&fold(&key.1.written())) else {
            if cells.iter().any(|cell| !cell.is_empty()) {
                let why = Why::UnknownMetric(key.1.written());
                harvest.refuse(at + 1, key.0, why);
            }
            continue;
        };
        match row.value(metric, &weeks, ground) {
            Ok(None) => {}
            Ok(Some(value)) => harvest.take(Found {
                metric,
                value,
                row: at + 1,
                column: None,
            }),
            Err((column, why)) => harvest.refuse(at + 1, column, why),
        }
    }
}

struct Row<'a> {
    head: &'a [Heading],
    cells: &'a [Cell],
}

impl<'a> Row<'a> {
    /// The column with a heading, and what stands there.
    fn cell(&self, heading: &Heading) -> (Option<usize>, &'a Cell) {
        let column = self.head.iter().position(|one| one == heading);
        let cell = column.and_then(|column| self.cells.get(column));
        (column, cell.unwrap_or(&Cell::Empty))
    }

    /// The value on the row; nothing where the row has none.
    fn value(
        &self,
        metric: &Metric,
        weeks: &Weeks,
        ground: Ground<'_>,
    ) -> Result<Option<WeekValue>, Fault> {
        let (column, cell) = self.cell(&Heading::Week);
        let week = ground.week(weeks.read(cell), cell);
        let week = week.map_err(|why| (column, why))?;
        let Some(whole) = self.amount(&Heading::Value, &Heading::Of)? else {
            let kept = [Heading::Metric, Heading::Week];
            let stray = self.head.iter().enumerate().find(|(at, heading)| {
                !kept.contains(heading) && self.cells.get(*at).is_some_and(|cell| !cell.is_empty())
            });
            let no_value = |(at, _)| Err((Some(at), Why::NoValue));
            return stray.map_or(Ok(None), no_value);
        };
        let before = ground.board.value(&metric.key, week);
        let mut value = WeekValue::with_whole(before, week, whole);
        for (part, amount) in self.parts(metric)? {
            value = value.with_part(metric.parts.len(), part, Some(amount));
        }
        if let Some(note) = self.note(ground)? {
            value.note = note;
        }
        Ok(Some(value))
    }

    /// A figure whose denominator may stand in a column of its own.
    fn amount(&self, value: &Heading, of: &Heading) -> Result<Option<Amount>, Fault> {
        let read = |heading: &Heading| {
            let (column, cell) = self.cell(heading);
            amount::of_cell(cell).map_err(|error| (column, Why::Amount(error)))
        };
        let whole = read(value)?;
        let of = read(of)?.map(|of| of.n);
        Ok(whole.map(|whole| Amount {
            of: whole.of.or(of),
            ..whole
        }))
    }

    fn parts(&self, metric: &Metric) -> Result<Vec<(usize, Amount)>, Fault> {
        let mut parts = Vec::new();
        for (column, heading) in self.head.iter().enumerate() {
            let (Heading::Named(name) | Heading::NamedOf(name)) = heading else {
                continue;
            };
            let folded = fold(name);
            let same = |part: &Line| fold(part.as_str()) == folded;
            let place = metric.parts.iter().position(same);
            let filled = self.cells.get(column).is_some_and(|cell| !cell.is_empty());
            match (place, heading) {
                (None, _) if filled => {
                    return Err((Some(column), Why::UnknownPart(name.clone())));
                }
                (Some(place), Heading::Named(_)) => {
                    let of = self.of(&folded);
                    let amount = self.amount(heading, &of)?;
                    parts.extend(amount.map(|amount| (place, amount)));
                }
                _ => {}
            }
        }
        Ok(parts)
    }

    /// The heading of a part's denominators.
    fn of(&self, name: &str) -> Heading {
        let of = self
            .head
            .iter()
            .find(|heading| matches!(heading, Heading::NamedOf(other) if fold(other) == name));
        of.cloned()
            .unwrap_or_else(|| Heading::NamedOf(name.to_owned()))
    }

    fn note(&self, ground: Ground<'_>) -> Result<Option<Text>, Fault> {
        let (column, cell) = self.cell(&Heading::Note);
        if cell.is_empty() {
            return Ok(None);
        }
        let written = match cell {
            Cell::Text(text) => text.clone(),
            other => other.written(),
        };
        ground.pass(&written).map_err(|why| (column, why))?;
        let text = Text::new(&written).map_err(|error| (column, Why::Note(error)))?;
        Ok(Some(text))
    }
}
