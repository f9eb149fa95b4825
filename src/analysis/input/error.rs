//! Why an input is refused.

use std::error::Error;
use std::fmt;

use super::LARGEST;

/// Why a series cannot be analysed. Rows are 0-based.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputError {
    /// A value is NaN or infinite.
    NotFinite {
        /// The row of the value.
        row: usize,
    },
    /// A value is larger than [`LARGEST`] in magnitude.
    TooLarge {
        /// The row of the value.
        row: usize,
    },
    /// A count or a denominator is negative.
    Negative {
        /// The row of the value.
        row: usize,
    },
    /// A percentage lies outside 0-100.
    NotAPercentage {
        /// The row of the value.
        row: usize,
    },
    /// A percentage's numerator is larger than its denominator.
    NumeratorOverDenominator {
        /// The row of the value.
        row: usize,
    },
    /// The analysis needs denominators and none are given.
    NoDenominators,
    /// There is not one denominator for each value.
    DenominatorsDiffer {
        /// Number of values.
        values: usize,
        /// Number of denominators.
        denominators: usize,
    },
    /// The target is not a finite number of at most [`LARGEST`].
    BadTarget,
    /// The baseline would be fixed to too few rows.
    BaselineTooShort {
        /// The rows asked for.
        rows: usize,
        /// The fewest rows that are accepted.
        fewest: usize,
    },
    /// The analysis of a change needs the row of the change.
    NoChange,
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotFinite { row } => write!(f, "the value in row {row} is not a finite number"),
            Self::TooLarge { row } => {
                write!(f, "the value in row {row} is larger than {LARGEST:e}")
            }
            Self::Negative { row } => write!(f, "the count in row {row} is negative"),
            Self::NotAPercentage { row } => {
                write!(f, "the percentage in row {row} is not between 0 and 100")
            }
            Self::NumeratorOverDenominator { row } => {
                write!(
                    f,
                    "the numerator in row {row} is larger than its denominator"
                )
            }
            Self::NoDenominators => f.write_str("denominators are missing"),
            Self::DenominatorsDiffer {
                values,
                denominators,
            } => {
                write!(
                    f,
                    "there are {values} values and {denominators} denominators"
                )
            }
            Self::BadTarget => f.write_str("the target is not a usable number"),
            Self::BaselineTooShort { rows, fewest } => {
                write!(
                    f,
                    "a baseline of {rows} rows is too short, at least {fewest} are needed"
                )
            }
            Self::NoChange => f.write_str("the row of the change is missing"),
        }
    }
}

impl Error for InputError {}
