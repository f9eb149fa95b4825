//! The overview as lines to step through, as the screen shows it.

use super::table::{self, Columns};
use super::{Row, Units, Wanted, asked_for, groups};
use crate::locale::Words;
use crate::report::document::{Cell, Column};

/// A line of the overview.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// What the units under it belong to.
    Group(String),
    /// Between two groups.
    Gap,
    /// A unit: its folder's name, and a cell a column.
    Unit(String, Vec<Cell>),
    /// The units above as one.
    Sum(Vec<Cell>),
}

impl Line {
    /// The unit's folder, where the line is one.
    pub fn unit(&self) -> Option<&str> {
        match self {
            Self::Unit(slug, _) => Some(slug),
            Self::Group(_) | Self::Gap | Self::Sum(_) => None,
        }
    }
}

/// The columns of the lines, the unit first.
pub fn headings(words: &Words) -> Vec<Column> {
    table::titles(words, Columns::Short)
}

/// Puts the units that are asked for into lines, with a sum under each group and under all.
pub fn lines(words: &Words, units: &Units, wanted: &Wanted<'_>) -> Vec<Line> {
    let rows = asked_for(words, units, wanted);
    let mut lines = Vec::new();
    let unit = |row: &Row| {
        let cells = table::row_of(words, row, Columns::Short);
        Line::Unit(row.slug.clone(), cells)
    };
    match wanted.group {
        None => lines.extend(rows.iter().map(|row| unit(row))),
        Some(by) => {
            let groups = groups(words, &rows, by);
            let several = groups.len() > 1;
            for (name, rows) in groups {
                if !lines.is_empty() {
                    lines.push(Line::Gap);
                }
                lines.push(Line::Group(name));
                lines.extend(rows.iter().map(|row| unit(row)));
                let sum = table::sum_row(words, &rows, "overview-sum").filter(|_| several);
                lines.extend(sum.map(Line::Sum));
            }
            lines.push(Line::Gap);
        }
    }
    match table::sum_row(words, &rows, "overview-sum-all") {
        Some(sum) => lines.push(Line::Sum(sum)),
        None if lines.last() == Some(&Line::Gap) => drop(lines.pop()),
        None => {}
    }
    lines
}

/// The names of the district administrations and departments that units belong to, sorted, the
/// district administrations first.
pub fn belongings(words: &Words, units: &Units) -> Vec<String> {
    let read = || {
        units
            .rows()
            .iter()
            .filter_map(|row| row.figures.as_ref().ok())
    };
    let organisations = read().filter_map(|one| one.organisation.clone());
    let departments = read().filter_map(|one| one.department.clone());
    let sorted = |names: Vec<String>| {
        let mut names = names;
        names.sort_by_cached_key(|name| words.sort_key(name));
        names.dedup();
        names
    };
    let mut all = sorted(organisations.collect());
    all.extend(sorted(departments.collect()));
    all
}
