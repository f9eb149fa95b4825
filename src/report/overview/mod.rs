//! How all units fare, a row each: for the head of department, and for units that look for others
//! to learn from. Shows what is public within the organisation; pulse rounds are protected.

mod figures;
mod order;
mod table;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::document::Document;
use super::reports::Answers;
use crate::locale::{Words, fold};

pub use figures::{Caseload, UnitFigures};
pub use order::SortBy;
pub use table::Columns;

/// A unit in the overview.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its folder's name.
    pub slug: String,
    /// Whether all of its board could be read.
    pub whole: bool,
    /// How it fares, or why that cannot be read.
    pub figures: Result<UnitFigures, String>,
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
pub fn document(words: &Words, rows: &[Row], today: NaiveDate, wanted: &Wanted<'_>) -> Document {
    let args = [("date", words.date(today).into())];
    let title = words.with("overview-title", &args);
    let mut document = Document::new("overview", words.lang(), title);
    let rows = covered(rows);
    let mut rows: Vec<&Row> = rows.iter().filter(|row| fits(row, wanted.filter)).collect();
    order::sort(words, &mut rows, wanted.sort);
    if rows.is_empty() {
        document.paragraph(words.text("overview-none"));
        return document;
    }
    if wanted.columns == Columns::Short {
        document.paragraph(words.text("overview-legend"));
    }
    match wanted.group {
        None => document.table(table::table(words, &rows, wanted.columns)),
        Some(by) => {
            for (name, rows) in groups(words, &rows, by) {
                document.section("group", name);
                document.table(table::table(words, &rows, wanted.columns));
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

/// The units with one more pulse hidden where one alone is: who knows a sum of all from elsewhere
/// could else work it out. It is the one with the fewest answers, and the same one whatever is asked
/// for.
fn covered(rows: &[Row]) -> Vec<Row> {
    let mut rows = rows.to_vec();
    let pulses = || rows.iter().map(|row| row.figures.as_ref().ok()?.pulse);
    let is_hidden =
        |pulse: &Answers| matches!(pulse, Answers::TooFew { .. } | Answers::Withheld(_));
    if pulses().flatten().filter(is_hidden).count() != 1 {
        return rows;
    }
    let shown = pulses().enumerate().filter_map(|(at, pulse)| match pulse {
        Some(Answers::Enough(rating)) => Some((rating.count, at)),
        _ => None,
    });
    let fewest = shown.min().map(|(_, at)| at);
    if let Some(Ok(figures)) = fewest.map(|at| rows[at].figures.as_mut()) {
        figures.pulse = Some(Answers::Covering);
    }
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
        groups.push((words.text("overview-no-group"), none));
    }
    groups
}
