//! A week's figure as people write it: `142`, `12,5`, `42/50`.

use super::Cell;
use crate::board::{Amount, Number};
use crate::locale::{NumberError, Words, parse_number};

/// Why a cell holds no figure.
#[derive(Debug, Clone, PartialEq)]
pub enum BadAmount {
    /// A number that cannot be read.
    Number(NumberError),
    /// A formula where its result should stand.
    Formula,
    /// A spreadsheet took it for a day, as Excel does with `3/4`.
    Day,
    /// A spreadsheet could not compute it.
    Wrong(String),
}

impl BadAmount {
    /// Says what is wrong and how to write instead.
    pub fn explain(&self, words: &Words) -> String {
        match self {
            Self::Number(error) => error.explain(words),
            Self::Formula => words.text("exchange-formula"),
            Self::Day => words.text("exchange-day"),
            Self::Wrong(shown) => words.with("exchange-wrong", &[("shown", shown.into())]),
        }
    }
}

/// Reads a typed figure; a sign for percent after it says nothing new.
pub fn amount(typed: &str) -> Result<Amount, BadAmount> {
    let typed = typed.trim();
    if typed.starts_with('=') {
        return Err(BadAmount::Formula);
    }
    let typed = typed.strip_suffix('%').unwrap_or(typed);
    let (n, of) = match typed.split_once('/') {
        Some((n, of)) => (n, Some(of)),
        None => (typed, None),
    };
    let n = number(n)?;
    let of = of.map(number).transpose()?;
    Ok(Amount { n, of })
}

/// Reads the figure in a cell; nothing where the cell is empty.
pub(super) fn of_cell(cell: &Cell) -> Result<Option<Amount>, BadAmount> {
    let whole = |n| Amount { n, of: None };
    match cell {
        Cell::Empty => Ok(None),
        Cell::Text(text) => amount(text).map(Some),
        Cell::Number(value) => finite(*value).map(whole).map(Some),
        Cell::Day(_) => Err(BadAmount::Day),
        Cell::Wrong(shown) => Err(BadAmount::Wrong(shown.clone())),
    }
}

fn number(typed: &str) -> Result<Number, BadAmount> {
    parse_number(typed)
        .map_err(BadAmount::Number)
        .and_then(finite)
}

fn finite(value: f64) -> Result<Number, BadAmount> {
    Number::new(value).ok_or(BadAmount::Number(NumberError::TooLarge))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_number_or_two() {
        let read = |typed| amount(typed).map(|a| (a.n.get(), a.of.map(Number::get)));
        assert_eq!(read(" 12,5 "), Ok((12.5, None)));
        assert_eq!(read("42/50"), Ok((42.0, Some(50.0))));
        assert_eq!(read("42 / 50"), Ok((42.0, Some(50.0))));
        assert_eq!(read("91 %"), Ok((91.0, None)));
        assert_eq!(read("=A1"), Err(BadAmount::Formula));
        for bad in ["1.234", "1/", "/2", "1/2/3", "", "tolv"] {
            assert!(matches!(read(bad), Err(BadAmount::Number(_))), "{bad}");
        }
    }
}
