//! What is written of a year or a quarter: for the department, the annual report, the users.
//!
//! One table, [`Report`], feeds the command line and the screen. Each report is a pure function of
//! boards, words and days, so that the same boards give the same bytes. Cards stand as they are
//! now; what is counted in a period was begun or closed in it. Names of staff are left out: a
//! report leaves the unit, and nobody gets a figure of their own.

mod areas;
pub(super) mod cards;
pub(super) mod dialogue;
mod draft;
mod gender;
mod goals;
mod learning;
mod period;
mod pulse;
mod quarter;
mod voices;
mod year;

#[cfg(test)]
mod tests;

use chrono::{Datelike as _, NaiveDate};

use crate::board::Board;
use crate::locale::Words;

use super::document::Document;
use draft::Draft;

pub use period::Period;
pub use pulse::{Answers, Rating};

/// A report that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Report {
    /// What goes on in each area of the action plan.
    Areas,
    /// What to bring to the result dialogue (*resultatdialog*).
    Dialogue,
    /// The goals of a year: an extract for the annual report (*verksamhetsberättelse*).
    Year,
    /// What happened in a quarter.
    Quarter,
    /// Statistics split by gender (*könsuppdelad statistik*).
    Gender,
    /// What service users said, and what was done (*ni sa, vi gjorde*).
    Voices,
    /// What was tried, and what became of it.
    Learning,
}

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub struct Asked<'a> {
    /// Words in the reader's language.
    pub words: &'a Words,
    /// The boards, whole, in the order they are to stand.
    pub boards: &'a [&'a Board],
    /// The day it is.
    pub today: NaiveDate,
    /// The units whose boards could not be read, by name.
    pub missing: &'a [String],
    /// The days it is about; none for the report's own.
    pub period: Option<Period>,
}

impl Report {
    /// All reports, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Areas,
        Self::Dialogue,
        Self::Year,
        Self::Quarter,
        Self::Gender,
        Self::Voices,
        Self::Learning,
    ];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Areas => "areas",
            Self::Dialogue => "dialogue",
            Self::Year => "year",
            Self::Quarter => "quarter",
            Self::Gender => "gender",
            Self::Voices => "voices",
            Self::Learning => "learning",
        }
    }

    /// Gives the word it is asked for by: `områden`.
    pub fn name(self, words: &Words) -> String {
        words.text(match self {
            Self::Areas => "report-name-areas",
            Self::Dialogue => "report-name-dialogue",
            Self::Year => "report-name-year",
            Self::Quarter => "report-name-quarter",
            Self::Gender => "report-name-gender",
            Self::Voices => "report-name-voices",
            Self::Learning => "report-name-learning",
        })
    }

    /// Gives the days that it is about where nobody says: the year so far, or the quarter.
    pub fn usual_period(self, today: NaiveDate) -> Period {
        let usual = match self {
            Self::Quarter => Period::quarter_of(today),
            _ => Period::year(today.year()),
        };
        usual.unwrap_or(Period {
            from: today,
            to: today,
        })
    }

    /// Writes the report.
    pub fn document(self, asked: &Asked<'_>) -> Document {
        let period = asked
            .period
            .unwrap_or_else(|| self.usual_period(asked.today));
        let args = [("period", period.said(asked.words).into())];
        let title = asked.words.with(self.title(), &args);
        let mut draft = Draft::begin(self.key(), title, asked, period);
        match self {
            Self::Areas => areas::write(&mut draft),
            Self::Dialogue => draft.each_unit(dialogue::write),
            Self::Year => draft.each_unit(year::write),
            Self::Quarter => draft.each_unit(quarter::write),
            Self::Gender => draft.each_unit(gender::write),
            Self::Voices => draft.each_unit(voices::write),
            Self::Learning => draft.each_unit(learning::write),
        }
        draft.document
    }

    const fn title(self) -> &'static str {
        match self {
            Self::Areas => "report-title-areas",
            Self::Dialogue => "report-title-dialogue",
            Self::Year => "report-title-year",
            Self::Quarter => "report-title-quarter",
            Self::Gender => "report-title-gender",
            Self::Voices => "report-title-voices",
            Self::Learning => "report-title-learning",
        }
    }
}
