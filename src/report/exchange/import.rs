//! What a table would change on a board, and what of it cannot be taken.

use std::collections::{BTreeMap, BTreeSet};

use super::amount::BadAmount;
use super::heading::{Heading, Headings};
use super::{Cell, long, wide};
use crate::board::{
    Board, Metric, MetricKey, Part, TextError, ValueProblem, ValueSwap, Week, WeekValue,
};
use crate::locale::{Words, fold};
use crate::privacy::{Finding, Guard, Level};
use crate::report::{guard, label, name, refusal, typed};

/// What a table would change.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Import {
    /// The values that are new or different, oldest metric first.
    pub swaps: Vec<ValueSwap>,
    /// How many values stand on the board already as the table has them.
    pub same: usize,
    /// What cannot be taken, in the order of the table.
    pub refused: Vec<Refused>,
}

/// Something in a table that cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The row, as a spreadsheet counts: from 1.
    pub row: usize,
    /// The column, from 0, where it is one cell's fault.
    pub column: Option<usize>,
    /// Why.
    pub why: Why,
}

/// Why something in a table cannot be taken.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// No week, or one without its year.
    BadWeek(String),
    /// The week has not begun.
    Ahead(Week),
    /// The unit has no such metric.
    UnknownMetric(String),
    /// The metric has no such part.
    UnknownPart(String),
    /// The figure cannot be read.
    Amount(BadAmount),
    /// There is no value, but there is something else on the row.
    NoValue,
    /// The metric's rules refuse the value.
    Problem(ValueProblem),
    /// Another row has another value for the same metric and week.
    Twice {
        /// That row.
        other: usize,
    },
    /// The remark is too long.
    Note(TextError),
    /// The remark may hold client data.
    ClientData(Vec<Finding>),
    /// The year's file could not be read, so what stands there is not known.
    NotRead(Part),
}

/// Why a table cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoTable {
    /// There is nothing in it.
    Empty,
    /// The first row has not the headings of either layout.
    Headings,
    /// Two columns have the same heading.
    HeadingTwice(String),
}

impl NoTable {
    /// Says what is wrong.
    pub fn explain(&self, words: &Words) -> String {
        match self {
            Self::Empty => words.text("exchange-empty"),
            Self::Headings => words.text("exchange-headings"),
            Self::HeadingTwice(heading) => {
                words.with("exchange-heading-twice", &[("heading", heading.into())])
            }
        }
    }
}

impl Refused {
    /// Says where: `rad 3, kolumn C`.
    pub fn place(&self, words: &Words) -> String {
        let row = ("row", self.row.into());
        match self.column {
            None => words.with("exchange-row", &[row]),
            Some(column) => {
                let args = [row, ("column", letters(column).into())];
                words.with("exchange-cell", &args)
            }
        }
    }
}

impl Why {
    /// Tells whether a reason would let it pass.
    pub fn is_warning(&self) -> bool {
        matches!(self, Self::ClientData(findings) if findings.iter().all(|found| found.level() == Level::Warn))
    }

    /// Says why, in a sentence.
    pub fn explain(&self, words: &Words) -> String {
        let written =
            |id: &str, written: &str| words.with(id, &[("written", written.to_owned().into())]);
        match self {
            Self::BadWeek(text) => written("exchange-bad-week", text),
            Self::Ahead(week) => {
                let week = name::week(words, *week);
                words.with("exchange-week-ahead", &[("week", week.into())])
            }
            Self::UnknownMetric(text) => {
                words.with("refusal-unknown-metric", &[("term", text.into())])
            }
            Self::UnknownPart(text) => written("cli-unknown-part", text),
            Self::Amount(error) => error.explain(words),
            Self::NoValue => words.text("exchange-no-value"),
            Self::Problem(problem) => refusal::value_problem(words, problem),
            Self::Twice { other } => words.with("exchange-twice", &[("row", (*other).into())]),
            Self::Note(error) => typed::text_error(words, &words.text("column-remark"), *error),
            Self::ClientData(findings) => guard::blocked(words, findings)
                .or_else(|| guard::warned(words, findings))
                .unwrap_or_default(),
            Self::NotRead(part) => {
                let part = label::part(words, *part);
                words.with("refusal-not-loaded", &[("term", part.into())])
            }
        }
    }
}

/// A column's letters, as a spreadsheet has them: A, B, … Z, AA.
fn letters(column: usize) -> String {
    let mut left = column + 1;
    let mut letters = Vec::new();
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + (left % 26) as u8));
        left /= 26;
    }
    letters.iter().rev().collect()
}

/// What a table is read against.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The board, with all its years.
    pub board: &'a Board,
    /// The last week that a value may be of.
    pub until: Week,
    /// The guard that remarks pass.
    pub guard: &'a Guard,
    /// The lightest finding for which a row is refused: a warning, unless a reason was given.
    pub refuses: Level,
}

impl<'a> Ground<'a> {
    /// The metrics by what they may be called: key and name, folded.
    pub(super) fn metrics(&self) -> BTreeMap<String, &'a Metric> {
        let all = || self.board.metrics.iter().map(|card| &card.body);
        let names = all().map(|metric| (fold(metric.name.as_str()), metric));
        // Keys last, so that a name never hides a key.
        let keys = all().map(|metric| (metric.key.to_string(), metric));
        names.chain(keys).collect()
    }

    pub(super) fn week(&self, week: Option<Week>, cell: &Cell) -> Result<Week, Why> {
        let week = week.ok_or_else(|| Why::BadWeek(cell.written()))?;
        if week > self.until {
            return Err(Why::Ahead(week));
        }
        let part = Part::Year(week.year());
        if self.board.is_loaded(part) {
            Ok(week)
        } else {
            Err(Why::NotRead(part))
        }
    }

    pub(super) fn pass(&self, text: &str) -> Result<(), Why> {
        let findings = self.guard.scan(text);
        if findings.iter().any(|found| found.level() >= self.refuses) {
            Err(Why::ClientData(findings))
        } else {
            Ok(())
        }
    }
}

/// A value that the table has.
pub(super) struct Found<'a> {
    pub(super) metric: &'a Metric,
    pub(super) value: WeekValue,
    pub(super) row: usize,
    pub(super) column: Option<usize>,
}

/// Collects what a table has.
#[derive(Default)]
pub(super) struct Harvest {
    values: BTreeMap<(MetricKey, Week), (WeekValue, usize, Option<usize>)>,
    /// Values that stand twice and differ: neither is taken.
    twice: Vec<(MetricKey, Week)>,
    refused: Vec<Refused>,
}

impl Harvest {
    pub(super) fn refuse(&mut self, row: usize, column: Option<usize>, why: Why) {
        self.refused.push(Refused { row, column, why });
    }

    pub(super) fn take(&mut self, found: Found<'_>) {
        let Found {
            metric,
            value,
            row,
            column,
        } = found;
        if let Err(problem) = value.check(metric) {
            return self.refuse(row, column, Why::Problem(problem));
        }
        let place = (metric.key.clone(), value.week);
        match self.values.get(&place) {
            None => drop(self.values.insert(place, (value, row, column))),
            Some((known, ..)) if *known == value => {}
            Some((_, other, first)) => {
                let (other, first) = (*other, *first);
                self.refuse(row, column, Why::Twice { other });
                self.refuse(other, first, Why::Twice { other: row });
                self.twice.push(place);
            }
        }
    }

    fn done(mut self, board: &Board) -> Import {
        for place in &self.twice {
            self.values.remove(place);
        }
        let mut import = Import {
            refused: self.refused,
            ..Import::default()
        };
        for ((metric, week), (value, ..)) in self.values {
            let from = board.value(&metric, week).cloned();
            if from.as_ref().map(WeekValue::alone).as_ref() == Some(&value) {
                import.same += 1;
                continue;
            }
            let to = Some(value);
            import.swaps.push(ValueSwap {
                metric,
                week,
                from,
                to,
            });
        }
        import
            .refused
            .sort_by_key(|refused| (refused.row, refused.column));
        import.refused.dedup();
        import
    }
}

/// Works out what a table would change. Nothing is changed by it.
pub fn plan(rows: &[Vec<Cell>], ground: Ground<'_>) -> Result<Import, NoTable> {
    let filled = |row: &Vec<Cell>| row.iter().any(|cell| !cell.is_empty());
    let top = rows.iter().position(filled).ok_or(NoTable::Empty)?;
    let headings = Headings::new();
    let head: Vec<Heading> = rows[top].iter().map(|cell| headings.read(cell)).collect();
    once_each(&head, &rows[top])?;
    let has = |heading| head.contains(&heading);
    let body = rows.iter().enumerate().skip(top + 1);
    let mut harvest = Harvest::default();
    if has(Heading::Metric) && has(Heading::Week) && has(Heading::Value) {
        long::read(&head, body, ground, &mut harvest);
    } else if head.first() == Some(&Heading::Week) && !has(Heading::Metric) {
        wide::read(&head, (top, body), ground, &mut harvest);
    } else {
        return Err(NoTable::Headings);
    }
    Ok(harvest.done(ground.board))
}

fn once_each(head: &[Heading], written: &[Cell]) -> Result<(), NoTable> {
    let mut seen = BTreeSet::new();
    for (heading, cell) in head.iter().zip(written) {
        let first = match heading {
            Heading::Nothing => true,
            Heading::Named(_) | Heading::NamedOf(_) => seen.insert(fold(&cell.written())),
            known => seen.insert(format!("{known:?}")),
        };
        if !first {
            return Err(NoTable::HeadingTwice(cell.written()));
        }
    }
    Ok(())
}
