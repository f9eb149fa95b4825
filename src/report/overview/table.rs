//! The overview as a table: short for people, whole for spreadsheets and programs.

use super::{Read, Row, UnitFigures};
use crate::board::GoalStatus;
use crate::locale::Words;
use crate::report::document::{Cell, Column, Table};
use crate::report::label;
use crate::report::reports::Answers;

/// Which columns are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Columns {
    /// What fits on a screen, several numbers in a cell.
    Short,
    /// A number a column.
    All,
}

/// A row a unit, and their sum under a message's words where there are several.
pub(super) fn table(words: &Words, rows: &[&Row], columns: Columns, sum: &str) -> Table {
    let caption = words.text("overview-table");
    let mut table = Table::new("units", caption, titles(words, columns));
    for row in rows {
        table.row(row_of(words, row, columns));
    }
    let sum = sum_row(words, rows, sum).filter(|_| columns == Columns::Short);
    if let Some(sum) = sum {
        table.row(sum);
    }
    table
}

/// A unit's cells; of one that cannot be read there is only its name.
pub(super) fn row_of(words: &Words, row: &Row, columns: Columns) -> Vec<Cell> {
    match &row.figures {
        Ok(figures) => cells(words, row, figures, columns),
        Err(why) => unread(words, row, why, columns),
    }
}

/// Several units as one, under a message's words; none where there is nothing to add up.
pub(super) fn sum_row(words: &Words, rows: &[&Row], id: &str) -> Option<Vec<Cell>> {
    let read = rows.iter().filter_map(|row| row.figures.as_ref().ok());
    let read: Vec<&UnitFigures> = read.collect();
    let name = || Cell::words(words.text(id));
    (read.len() > 1).then(|| {
        let mut cells = short(words, name(), &sum(&read));
        // What has no sum is not there; the sign for a missing figure would say it was kept back.
        for cell in &mut cells {
            if cell.said == words.text("number-missing") {
                *cell = Cell::nothing();
            }
        }
        cells
    })
}

pub(super) fn titles(words: &Words, columns: Columns) -> Vec<Column> {
    let name = Column::words("unit", words.text("unit"));
    let number = |key, id: &str| Column::numbers(key, words.text(id));
    let short = [
        ("unanswered", "overview-unanswered"),
        ("oldest_days", "overview-oldest"),
        ("implemented", "overview-implemented"),
        ("improved", "overview-improved"),
        ("answer_days", "overview-answer"),
        ("pulse", "overview-pulse"),
        ("caseload", "overview-caseload"),
        ("weeks_since_meeting", "overview-meeting"),
        ("signs", "overview-signs"),
    ];
    let short = short.map(|(key, id)| number(key, id));
    match columns {
        Columns::Short => {
            let goals = Column::words("goals", words.text("kind-goals"));
            [name, goals].into_iter().chain(short).collect()
        }
        Columns::All => {
            let places = [
                Column::words("error", words.text("overview-error")),
                Column::words("organisation", words.text("field-organisation")),
                Column::words("department", words.text("department")),
            ];
            let goals = GoalStatus::ALL
                .map(|status| Column::numbers(status.key(), label::goal_status(words, status)));
            let open = number("open", "overview-open");
            let more = [
                number("implemented_a_head", "overview-sort-implemented"),
                number("cap", "field-cap"),
                number("staff", "overview-staff"),
                number("judged", "overview-judged"),
            ];
            std::iter::once(name)
                .chain(places)
                .chain(goals)
                .chain([open])
                .chain(short)
                .chain(more)
                .collect()
        }
    }
}

/// A unit that cannot be read; why stands under the table, or in a column of its own.
fn unread(words: &Words, row: &Row, why: &str, columns: Columns) -> Vec<Cell> {
    let args = [("unit", row.slug.as_str().into())];
    let name = Cell::of(words.with("overview-unreadable", &args), &row.slug);
    match columns {
        Columns::Short => vec![name],
        Columns::All => vec![name, Cell::words(why)],
    }
}

fn cells(words: &Words, row: &Row, figures: &UnitFigures, columns: Columns) -> Vec<Cell> {
    let args = [("unit", figures.name.as_str().into())];
    let said = match row.read {
        Read::Whole => figures.name.clone(),
        Read::Part => words.with("overview-incomplete", &args),
        Read::Copy => words.with("overview-copy", &args),
    };
    let name = Cell::of(said, &row.slug);
    match columns {
        Columns::Short => short(words, name, figures),
        Columns::All => all(words, name, figures),
    }
}

fn number(words: &Words, value: Option<f64>, decimals: usize) -> Cell {
    value.map_or_else(
        || missing(words),
        |value| Cell::number(words.number(value, decimals), value),
    )
}

fn missing(words: &Words) -> Cell {
    Cell {
        said: words.text("number-missing"),
        ..Cell::nothing()
    }
}

fn days(words: &Words, days: Option<i64>) -> Cell {
    days.map_or_else(|| missing(words), |days| Cell::of(days.to_string(), days))
}

fn pulse(words: &Words, figures: &UnitFigures) -> Cell {
    match figures.pulse {
        Some(Answers::Enough(rating)) => number(words, Some(rating.mean), 1),
        Some(Answers::TooFew { .. } | Answers::Withheld(_) | Answers::Covering) | None => {
            missing(words)
        }
    }
}

fn short(words: &Words, name: Cell, figures: &UnitFigures) -> Vec<Cell> {
    let goals = GoalStatus::ALL.into_iter().zip(figures.goals);
    let goals = goals.map(|(status, count)| format!("{}{count}", label::goal_symbol(status)));
    let goals: Vec<String> = goals.collect();
    let improved = if figures.judged > 0 {
        Cell::words(format!("{}/{}", figures.improved, figures.judged))
    } else {
        missing(words)
    };
    let caseload = figures.caseload.map_or_else(
        || missing(words),
        |one| {
            let between = if one.value > one.cap { '>' } else { '/' };
            let (value, cap) = (words.number(one.value, 1), words.trimmed(one.cap, 1));
            Cell::words(format!("{value}{between}{cap}"))
        },
    );
    vec![
        name,
        // One thing, which no line break parts.
        Cell::words(goals.join("\u{a0}")),
        Cell::count(figures.unanswered),
        counted(words, ("overview-days-cell", "days"), figures.oldest),
        number(words, figures.per_head(), 1),
        improved,
        counted(
            words,
            ("overview-days-cell", "days"),
            figures.answer_days.map(|days| days.round() as i64),
        ),
        pulse(words, figures),
        caseload,
        counted(words, ("overview-weeks-cell", "weeks"), figures.weeks_since),
        Cell::count(figures.signs.len()),
    ]
}

/// A time with its unit: `12 d`.
fn counted(words: &Words, (id, name): (&str, &'static str), time: Option<i64>) -> Cell {
    time.map_or_else(
        || missing(words),
        |time| Cell::of(words.with(id, &[(name, time.into())]), time),
    )
}

fn all(words: &Words, name: Cell, figures: &UnitFigures) -> Vec<Cell> {
    let place = |name: &Option<String>| {
        let name = name.as_deref();
        name.map_or_else(Cell::nothing, Cell::words)
    };
    let mut cells = vec![
        name,
        Cell::nothing(),
        place(&figures.organisation),
        place(&figures.department),
    ];
    cells.extend(figures.goals.map(Cell::count));
    cells.extend([
        Cell::count(figures.open),
        Cell::count(figures.unanswered),
        days(words, figures.oldest),
        Cell::count(figures.implemented),
        Cell::count(figures.improved),
        number(words, figures.answer_days, 1),
        pulse(words, figures),
        number(words, figures.caseload.map(|one| one.value), 1),
        days(words, figures.weeks_since),
        Cell::count(figures.signs.len()),
        number(words, figures.per_head(), 2),
        number(words, figures.caseload.map(|one| one.cap), 1),
        Cell::count(figures.staff),
        Cell::count(figures.judged),
    ]);
    cells
}

/// Several units as one: counts are added, the longest waits stand; what has no sum is left out.
fn sum(units: &[&UnitFigures]) -> UnitFigures {
    let count = |of: fn(&UnitFigures) -> usize| units.iter().map(|one| of(one)).sum();
    let mut goals = [0; 4];
    for unit in units {
        for (sum, more) in goals.iter_mut().zip(unit.goals) {
            *sum += more;
        }
    }
    UnitFigures {
        name: String::new(),
        organisation: None,
        department: None,
        goals,
        open: count(|one| one.open),
        unanswered: count(|one| one.unanswered),
        oldest: units.iter().filter_map(|one| one.oldest).max(),
        implemented: count(|one| one.implemented),
        staff: count(|one| one.staff),
        judged: count(|one| one.judged),
        improved: count(|one| one.improved),
        answer_days: None,
        pulse: None,
        caseload: None,
        weeks_since: units.iter().filter_map(|one| one.weeks_since).max(),
        signs: units.iter().flat_map(|one| one.signs.clone()).collect(),
    }
}
