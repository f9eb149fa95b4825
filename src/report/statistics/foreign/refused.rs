//! Why a file cannot be analysed, in words.

use crate::analysis::input::InputError;
use crate::board::Week;
use crate::locale::Words;
use crate::report::name;

/// Why a file cannot be analysed. Lines and rows count from 1.
#[derive(Debug, Clone, PartialEq)]
pub enum Refused {
    /// The file is no JSON of the kind that is expected; the parser's words.
    BadJson(String),
    /// No row has a value.
    NoValues,
    /// A line has fewer than two columns or more than three.
    Columns {
        /// Which line.
        line: usize,
    },
    /// A line begins with no week that exists.
    BadWeek {
        /// Which line.
        line: usize,
        /// What stands there.
        written: String,
    },
    /// Something is no number.
    BadNumber {
        /// Which line.
        line: usize,
        /// What stands there.
        written: String,
    },
    /// A number is infinite, or "not a number".
    NotFinite {
        /// Which line.
        line: usize,
    },
    /// A denominator is 0.
    ZeroDenominator {
        /// Which line.
        line: usize,
    },
    /// A value lacks the denominator that others have.
    LoneValue {
        /// Which line.
        line: usize,
    },
    /// A week stands twice.
    SameWeek {
        /// Which line.
        line: usize,
        /// Which week.
        week: Week,
    },
    /// A week stands after a later one.
    Unordered {
        /// Which line.
        line: usize,
        /// Which week.
        week: Week,
    },
    /// The analysis refuses it; with the first week where weeks are known.
    Input(InputError, Option<Week>),
}

impl Refused {
    /// Takes over what the analysis refuses.
    pub(super) const fn of(error: InputError, first: Option<Week>) -> Self {
        Self::Input(error, first)
    }

    /// Says why, in a sentence.
    pub fn sentence(&self, words: &Words) -> String {
        let on = |id: &str, line: &usize| words.with(id, &[("line", (*line).into())]);
        let wrote = |id: &str, line: &usize, written: &String| {
            words.with(id, &[("line", (*line).into()), ("written", written.into())])
        };
        let week = |id: &str, line: &usize, week: &Week| {
            let week = name::week(words, *week);
            words.with(id, &[("line", (*line).into()), ("week", week.into())])
        };
        match self {
            Self::BadJson(error) => words.with("series-bad-json", &[("error", error.into())]),
            Self::NoValues => words.text("series-no-values"),
            Self::Columns { line } => on("series-columns", line),
            Self::NotFinite { line } => on("series-line-not-finite", line),
            Self::ZeroDenominator { line } => on("series-zero-denominator", line),
            Self::LoneValue { line } => on("series-lone-value", line),
            Self::BadWeek { line, written } => wrote("series-bad-week", line, written),
            Self::BadNumber { line, written } => wrote("series-bad-number", line, written),
            Self::SameWeek { line, week: same } => week("series-same-week", line, same),
            Self::Unordered { line, week: late } => week("series-unordered", line, late),
            Self::Input(error, first) => input(words, *error, *first),
        }
    }
}

fn input(words: &Words, error: InputError, first: Option<Week>) -> String {
    let place = |row: usize| match first {
        Some(first) => name::week(words, first.plus(i64::try_from(row).unwrap_or(0))),
        None => words.with("series-row", &[("row", (row + 1).into())]),
    };
    let at = |id: &str, row: usize| words.with(id, &[("place", place(row).into())]);
    match error {
        InputError::NotFinite { row } => at("series-not-finite", row),
        InputError::TooLarge { row } => at("series-too-large", row),
        InputError::Negative { row } => at("series-negative", row),
        InputError::NotAPercentage { row } => at("series-not-a-percentage", row),
        InputError::NumeratorOverDenominator { row } => at("series-over-denominator", row),
        InputError::NoDenominators => words.text("series-no-denominators"),
        InputError::DenominatorsDiffer {
            values,
            denominators,
        } => {
            let args = [
                ("values", values.into()),
                ("denominators", denominators.into()),
            ];
            words.with("series-denominators-differ", &args)
        }
        InputError::BadTarget => words.text("series-bad-target"),
        InputError::BaselineTooShort { rows, fewest } => {
            let args = [("rows", rows.into()), ("fewest", fewest.into())];
            words.with("series-baseline-too-short", &args)
        }
        InputError::NoChange => words.text("series-no-change"),
    }
}
