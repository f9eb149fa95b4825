//! How all units fare, a row each: for the head of department, and for units that look for others
//! to learn from. Shows what is public within the organisation; pulse rounds are protected.

mod facts;
mod figures;
mod lines;
mod order;
mod table;
mod units;

#[cfg(test)]
mod tests;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::document::Document;
use crate::board::Board;
use crate::locale::{Words, fold};

pub use facts::facts;
pub use figures::{Caseload, UnitFigures};
pub use lines::{Line, belongings, headings, lines};
pub use order::SortBy;
pub use table::Columns;
pub use units::Units;

/// Raised whenever [`Row`] has another shape, or its figures are worked out in another way: rows
/// that were kept by another version are then not read.
pub const FORMAT: u32 = 2;

/// A unit in the overview.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// Its folder's name.
    pub slug: String,
    /// What its figures were read from.
    pub read: Read,
    /// How it fares, or why that cannot be read.
    pub figures: Result<UnitFigures, String>,
}

/// What a unit's figures were read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Read {
    /// All of its files.
    Whole,
    /// Those of its files that can be read.
    Part,
    /// A copy on this machine, since the board itself cannot be read now.
    Copy,
}

impl Row {
    /// Makes the row of a unit from its board at a time.
    pub fn of(slug: &str, board: &Board, read: Read, now: NaiveDateTime) -> Self {
        Self {
            slug: slug.to_owned(),
            read,
            figures: Ok(UnitFigures::of(board, now)),
        }
    }

    /// Makes the row of a unit whose board cannot be read, with the sentence that says why.
    pub fn unread(slug: &str, why: String) -> Self {
        Self {
            slug: slug.to_owned(),
            read: Read::Part,
            figures: Err(why),
        }
    }
}

/// By what units stand together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupBy {
    /// Their department.
    Department,
    /// Their district administration (*stadsdelsförvaltning*).
    Organisation,
}

/// What of the overview is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// In which order units stand.
    pub sort: SortBy,
    /// By what they stand together.
    pub group: Option<GroupBy>,
    /// A part of the name of their department or district administration.
    pub filter: Option<&'a str>,
    /// Which columns are written.
    pub columns: Columns,
}

/// Writes the overview of a day.
///
/// A unit that cannot be read stays in whatever is asked for, since nobody knows where it belongs.
pub fn document(words: &Words, units: &Units, today: NaiveDate, wanted: &Wanted<'_>) -> Document {
    let args = [("date", words.date(today).into())];
    let title = words.with("overview-title", &args);
    let mut document = Document::new("overview", words.lang(), title);
    let rows = asked_for(words, units, wanted);
    if rows.is_empty() {
        document.paragraph(words.text("overview-none"));
        return document;
    }
    if wanted.columns == Columns::Short {
        document.paragraph(words.text("overview-legend"));
    }
    let table = |rows: &[&Row], sum| table::table(words, rows, wanted.columns, sum);
    match wanted.group {
        None => document.table(table(&rows, "overview-sum-all")),
        Some(by) => {
            for (name, rows) in groups(words, &rows, by) {
                document.section("group", name);
                document.table(table(&rows, "overview-sum"));
            }
        }
    }
    for row in rows {
        if let Err(why) = &row.figures {
            document.note(format!("{}: {why}", row.slug));
        }
    }
    document
}

/// The rows that are asked for, in the order that is.
fn asked_for<'a>(words: &Words, units: &'a Units, wanted: &Wanted<'_>) -> Vec<&'a Row> {
    let rows = units.rows().iter();
    let mut rows: Vec<&Row> = rows.filter(|row| fits(row, wanted.filter)).collect();
    order::sort(words, &mut rows, wanted.sort);
    rows
}

fn fits(row: &Row, filter: Option<&str>) -> bool {
    let (Some(filter), Ok(figures)) = (filter, &row.figures) else {
        return true;
    };
    let wanted = fold(filter.trim());
    let belongs = [&figures.department, &figures.organisation];
    let mut belongs = belongs.into_iter().flatten();
    belongs.any(|name| fold(name).contains(&wanted))
}

/// The rows by what they belong to, sorted by name; those that belong to nothing come last.
fn groups<'a>(words: &Words, rows: &[&'a Row], by: GroupBy) -> Vec<(String, Vec<&'a Row>)> {
    let mut groups: Vec<(String, Vec<&Row>)> = Vec::new();
    let mut none = Vec::new();
    for row in rows {
        let figures = row.figures.as_ref().ok();
        let name = figures.and_then(|figures| match by {
            GroupBy::Department => figures.department.as_ref(),
            GroupBy::Organisation => figures.organisation.as_ref(),
        });
        match name {
            None => none.push(*row),
            Some(name) => match groups.iter_mut().find(|(known, _)| known == name) {
                Some((_, rows)) => rows.push(row),
                None => groups.push((name.clone(), vec![row])),
            },
        }
    }
    groups.sort_by_cached_key(|(name, _)| words.sort_key(name));
    if !none.is_empty() {
        let id = match by {
            GroupBy::Department => "overview-no-department",
            GroupBy::Organisation => "overview-no-organisation",
        };
        groups.push((words.text(id), none));
    }
    groups
}
