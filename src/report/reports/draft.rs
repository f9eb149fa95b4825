//! A report while it is written: for one unit its sections stand at the top, for several each
//! unit is a section and they are its parts.

use chrono::NaiveDate;

use super::{Asked, Period};
use crate::board::Board;
use crate::locale::Words;
use crate::report::document::{Cell, Document, Fact, Table};

/// What every part of a report is made of.
pub(super) struct Draft<'a> {
    pub(super) words: &'a Words,
    pub(super) boards: &'a [&'a Board],
    /// The last day that is known: today, or the last day of a period that is over.
    pub(super) until: NaiveDate,
    pub(super) period: Period,
    pub(super) document: Document,
}

impl<'a> Draft<'a> {
    /// Begins a report with what it is about.
    pub(super) fn begin(
        key: &'static str,
        title: String,
        asked: &Asked<'a>,
        period: Period,
    ) -> Self {
        let mut draft = Self {
            words: asked.words,
            boards: asked.boards,
            until: asked.today.min(period.to),
            period,
            document: Document::new(key, asked.words.lang(), title),
        };
        draft.facts();
        if !asked.missing.is_empty() {
            let args = [("units", asked.missing.join(", ").into())];
            draft
                .document
                .note(asked.words.with("report-units-missing", &args));
        }
        draft
    }

    /// Tells whether the report is about several units.
    pub(super) const fn several(&self) -> bool {
        self.boards.len() > 1
    }

    fn facts(&mut self) {
        let words = self.words;
        let mut facts = Vec::new();
        match self.boards {
            [board] => {
                let unit = &board.unit;
                facts.push(Fact::new(
                    "unit",
                    words.text("unit"),
                    Cell::words(unit.name.as_str()),
                ));
                let belongs = [
                    ("organisation", "field-organisation", &unit.organisation),
                    ("department", "department", &unit.department),
                ];
                for (key, label, name) in belongs {
                    facts.extend(
                        name.as_ref().map(|name| {
                            Fact::new(key, words.text(label), Cell::words(name.as_str()))
                        }),
                    );
                }
            }
            boards => facts.push(Fact::new(
                "units",
                words.text("report-units"),
                Cell::count(boards.len()),
            )),
        }
        let said = self.period.said(words);
        let data = [self.period.from, self.period.to];
        facts.push(Fact::new(
            "period",
            words.text("report-period"),
            Cell::of(said, data),
        ));
        self.document.facts(facts);
        if self.until < self.period.to {
            let args = [("date", words.date(self.until).into())];
            self.document.note(words.with("report-so-far", &args));
        }
    }

    /// Writes a report for each unit.
    pub(super) fn each_unit(&mut self, write: impl Fn(&mut Self, &'a Board)) {
        for board in self.boards {
            if self.several() {
                self.document.section("unit", board.unit.name.to_string());
            }
            write(self, board);
        }
    }

    /// Begins a part of what is written of a unit.
    pub(super) fn section(&mut self, key: &'static str, title: &str) {
        let text = self.words.text(title);
        if self.several() {
            self.document.part(key, text);
        } else {
            self.document.section(key, text);
        }
    }

    /// Puts in a table, or the sentence that there is nothing.
    pub(super) fn table_or(&mut self, table: Table, nothing: &str) {
        crate::report::cells::table_or(&mut self.document, table, self.words.text(nothing));
    }

    /// Lists things, or says that there are none.
    pub(super) fn list_or(&mut self, items: Vec<Cell>, nothing: &str) {
        if items.is_empty() {
            self.document.paragraph(self.words.text(nothing));
        }
        self.document.list(items);
    }
}
