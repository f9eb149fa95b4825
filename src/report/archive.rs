//! A year's sheet for the archive: the minutes and the board as text and as delimited files, that
//! any program can read long after this one is gone.
//!
//! The same board, year and language give the same bytes.

use chrono::{NaiveDate, NaiveDateTime};

use super::cells;
use super::document::{Cell, Column, Document, Fact, Form, Table};
use super::exchange::delimited::{self, Dialect};
use super::exchange::export::{self, Readers};
use super::field::{Context, Subject};
use super::meeting::minutes;
use super::reports::{Asked, Period, Report};
use super::table::Paper;
use super::{card, label};
use crate::board::{Board, CardRef, Kind, Part, Week};
use crate::locale::Words;

/// The mark that tells Excel that a text is UTF-8.
const MARK: &str = "\u{feff}";
/// Columns of the texts.
const WIDTH: usize = 80;

/// A file of the archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveFile {
    /// What it is called: ASCII, in English whatever the language, so that it can be found.
    pub name: String,
    /// What it holds, in UTF-8.
    pub text: String,
}

/// Writes all files of a year; the last one lists the others with their sizes in bytes. None for
/// a year that no calendar has.
pub fn files(
    words: &Words,
    board: &Board,
    year: i32,
    now: NaiveDateTime,
) -> Option<Vec<ArchiveFile>> {
    let period = Period::year(year)?;
    let mut files = minutes_of(words, board, period, now);
    let cards = cards(board, period);
    files.push(text(
        "board.txt",
        &on_board(words, board, &cards, now.date()),
    ));
    for kind in Subject::KINDS {
        let table = table(words, board, &cards, kind, now.date());
        files.extend(table.map(|document| {
            file(
                format!("{}.csv", kind.key()),
                document.print(Form::Csv(Dialect::Excel)),
            )
        }));
    }
    // The 28th of December always lies in the last week of its year.
    let weeks = Week::new(year, 1).ok()?..=Week::of(period.to - chrono::Days::new(3));
    let values = export::table(words, board, &weeks, Readers::Public);
    let values = delimited::write(&values, Dialect::Excel);
    files.push(file("values.csv".to_owned(), format!("{MARK}{values}")));
    let report = Report::Year.document(&Asked {
        words,
        boards: &[board],
        today: now.date(),
        missing: &[],
        period: Some(period),
    });
    files.push(text("year.txt", &report));
    files.push(manifest(words, &files));
    Some(files)
}

const fn file(name: String, text: String) -> ArchiveFile {
    ArchiveFile { name, text }
}

fn text(name: &str, document: &Document) -> ArchiveFile {
    let paper = Paper {
        width: Some(WIDTH),
        ascii: false,
    };
    file(name.to_owned(), document.print(Form::Text(paper)))
}

/// The minutes of every meeting of the year, oldest first.
fn minutes_of(
    words: &Words,
    board: &Board,
    period: Period,
    now: NaiveDateTime,
) -> Vec<ArchiveFile> {
    let meetings = board.meetings.iter();
    let mut meetings: Vec<_> = meetings.filter(|card| period.holds(card.body.on)).collect();
    meetings.sort_by_key(|card| (card.body.on, card.added.at, card.id));
    let mut files: Vec<ArchiveFile> = Vec::new();
    for card in meetings {
        let day = format!("minutes-{}-{}", card.body.on, card.body.kind.key());
        let same = files
            .iter()
            .filter(|file| file.name.starts_with(&day))
            .count();
        let name = if same == 0 {
            format!("{day}.txt")
        } else {
            format!("{day}-{}.txt", same + 1)
        };
        let document = minutes::document(words, board, card, now);
        files.push(text(&name, &document));
    }
    files
}

/// The cards that were on the board at the end of the year, or were closed in it, by kind and
/// number.
fn cards(board: &Board, period: Period) -> Vec<CardRef<'_>> {
    let on = |card: &CardRef<'_>| {
        let open = match card.part() {
            Part::Open => true,
            Part::Closed(year) | Part::Year(year) => {
                Period::year(year).is_some_and(|closed| closed.to >= period.from)
            }
        };
        !card.is_removed() && open && card.added().day() <= period.to
    };
    let mut cards: Vec<_> = board.every_card().filter(on).collect();
    cards.sort_by_key(|card| (card.number(), card.added().at, card.id()));
    cards
}

/// Everything that stands on the cards, in words.
fn on_board(words: &Words, board: &Board, cards: &[CardRef<'_>], today: NaiveDate) -> Document {
    let title = board.unit.name.to_string();
    let mut document = Document::new("board", words.lang(), title);
    for kind in Subject::KINDS {
        let of_kind: Vec<_> = cards.iter().filter(|card| card.kind() == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        let kinds = crate::locale::capitalised(&label::kinds(words, kind));
        document.section(kind.key(), kinds);
        for one in of_kind {
            let made = card::document(words, board, today, *one);
            document.part("card", crate::locale::capitalised(&made.title));
            let status = Cell::words(made.standing);
            let mut facts = vec![Fact::new("status", words.text("field-status"), status)];
            facts.extend(made.facts);
            document.facts(facts);
            let remarks = made.remarks.into_iter().map(|remark| {
                let day = remark.on.map(|day| words.date_in_table(day));
                let week = remark.week.map(|week| super::name::week(words, week));
                let by = remark.by.map(|who| who.to_string());
                let before: Vec<String> = [day, week, by].into_iter().flatten().collect();
                Cell::words(format!("{}: {}", before.join(" "), remark.text))
            });
            document.list(remarks.collect());
        }
    }
    document
}

/// The cards of a kind with a column a field, as a person would type it; none without cards.
fn table(
    words: &Words,
    board: &Board,
    cards: &[CardRef<'_>],
    kind: Kind,
    today: NaiveDate,
) -> Option<Document> {
    let context = Context::new(words, board, today, None);
    let of_kind = cards.iter().filter(|card| card.kind() == kind);
    let subjects: Vec<_> = of_kind
        .filter_map(|card| Some((card, Subject::of(board, card.id())?)))
        .collect();
    let mut keys: Vec<&'static str> = Vec::new();
    let mut columns = vec![
        Column::words("number", words.text("column-number")),
        Column::words("status", words.text("field-status")),
        Column::words("added", words.text("archive-added")),
    ];
    for (_, subject) in &subjects {
        for field in subject.fields(true) {
            if !keys.contains(&field.key) {
                keys.push(field.key);
                columns.push(Column::words(field.key, words.text(field.label)));
            }
        }
    }
    let mut table = Table::new(kind.key(), label::kinds(words, kind), columns);
    for (card, subject) in &subjects {
        let fields = subject.fields(true);
        let answers = subject.read(true, &context);
        let state = super::state::State::of(board, **card, today);
        let number = card.number().map_or_else(Cell::nothing, |number| {
            Cell::of(number.to_string(), number.to_string())
        });
        let status = state.map_or_else(Cell::nothing, |state| Cell::words(state.label(words)));
        let mut row = vec![number, status, cells::day(words, Some(card.added().day()))];
        row.extend(keys.iter().map(|key| {
            let at = fields.iter().position(|field| field.key == *key);
            let typed = at.and_then(|at| answers.get(at));
            typed.map_or_else(Cell::nothing, Cell::words)
        }));
        table.row(row);
    }
    let mut document = Document::new("archive", words.lang(), board.unit.name.to_string());
    document.table(table);
    (!subjects.is_empty()).then_some(document)
}

fn manifest(words: &Words, files: &[ArchiveFile]) -> ArchiveFile {
    let columns = vec![
        Column::words("file", words.text("archive-file")),
        Column::numbers("bytes", words.text("archive-bytes")),
    ];
    let mut table = Table::new("manifest", words.text("archive-file"), columns);
    for one in files {
        table.row(vec![
            Cell::words(one.name.as_str()),
            Cell::count(one.text.len()),
        ]);
    }
    let mut document = Document::new("manifest", words.lang(), words.text("archive-file"));
    document.table(table);
    let text = document.print(Form::Csv(Dialect::Excel));
    file("manifest.csv".to_owned(), text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;
    use crate::report::sample::board;

    fn now() -> NaiveDateTime {
        "2027-01-10T12:00:00".parse().unwrap()
    }

    #[test]
    fn a_year_has_its_cards_and_a_list_of_its_files() {
        let words = Words::new(Lang::SV);
        let files = files(&words, &board(), 2026, now()).unwrap();
        let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
        let expected = [
            "board.txt",
            "proposal.csv",
            "activity.csv",
            "goal.csv",
            "metric.csv",
            "values.csv",
            "year.txt",
            "manifest.csv",
        ];
        assert_eq!(names, expected);
        let manifest = files
            .last()
            .map(|file| file.text.as_str())
            .unwrap_or_default();
        for file in files.iter().take(expected.len() - 1) {
            let row = format!("{};{}", file.name, file.text.len());
            assert!(manifest.contains(&row), "{manifest}");
        }
        let proposals = &files[1].text;
        assert!(
            proposals.contains("SMS-påminnelse inför besök"),
            "{proposals}"
        );
        assert!(files[5].text.contains("uteblivna-besok;2026-W46;10;50"));
    }

    #[test]
    fn a_year_before_the_board_is_empty_and_the_same_twice() {
        let words = Words::new(Lang::EN);
        let made = || files(&words, &board(), 2020, now()).unwrap();
        assert_eq!(made(), made());
        assert!(!made().iter().any(|file| file.text.contains("SMS")));
    }
}
