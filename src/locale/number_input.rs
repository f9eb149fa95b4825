//! Numbers as people type and paste them.
//!
//! One reader for all languages: a comma and a point both mark decimals, and groups of three stand
//! apart by a space. Only where a sign could mean either (`1.234`) does the reader refuse, since a
//! guess would be wrong a thousandfold.

use super::Words;

/// Why a text is not a number, and at which character (counted from 0).
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum NumberError {
    /// Nothing but space.
    Empty,
    /// `1.234` and `1,234`: a thousand for some, one and a bit for others.
    Ambiguous {
        /// The place of the sign.
        at: usize,
        /// The number if the sign marks decimals.
        decimal: f64,
        /// The number if the sign groups thousands.
        grouped: f64,
    },
    /// A second decimal sign.
    SecondSeparator {
        /// The place of the second sign.
        at: usize,
    },
    /// A space that does not stand before a group of three digits.
    BadGroup {
        /// The place of the space.
        at: usize,
    },
    /// A character that no number has.
    Unexpected {
        /// The place of the character.
        at: usize,
        /// The character.
        found: char,
    },
    /// No digit where one must stand: `,5` and `5,`.
    MissingDigit {
        /// The place where the digit should have been.
        at: usize,
    },
    /// More than can be counted with.
    TooLarge,
}

impl NumberError {
    /// Says what is wrong and how to write instead.
    ///
    /// Of an ambiguous number it shows both readings, and how to type the one with decimals: they
    /// are filled up to four.
    pub fn explain(&self, words: &Words) -> String {
        match *self {
            Self::Empty => words.text("number-error-empty"),
            Self::Ambiguous {
                decimal, grouped, ..
            } => {
                let args = [
                    ("decimal", words.number(decimal, 3).into()),
                    ("typed", words.number(decimal, 4).into()),
                    ("grouped", words.number(grouped, 0).into()),
                ];
                words.with("number-error-ambiguous", &args)
            }
            Self::SecondSeparator { .. } => words.text("number-error-second-separator"),
            Self::BadGroup { .. } => words.text("number-error-bad-group"),
            Self::Unexpected { found, .. } => {
                let found = found.to_string();
                words.with("number-error-unexpected", &[("character", found.into())])
            }
            Self::MissingDigit { .. } => words.text("number-error-missing-digit"),
            Self::TooLarge => words.text("number-error-too-large"),
        }
    }
}

/// Reads a number: `12,5`, `12.5`, `1 234,5`, `-3`.
///
/// The signs are the same in all languages, so what one screen prints the other reads, with one
/// exception: a number of at most 999 printed with exactly three decimals is refused as ambiguous.
pub fn parse_number(text: &str) -> Result<f64, NumberError> {
    let mut reader = Reader::new(text)?;
    let negative = reader.sign();
    let whole = reader.grouped_digits()?;
    let Some(at) = reader.separator() else {
        reader.end(false)?;
        return value(negative, &whole, "");
    };
    let decimals = reader.digits()?;
    reader.end(true)?;
    let number = value(negative, &whole, &decimals)?;
    if could_be_group(&whole, &decimals) {
        return Err(NumberError::Ambiguous {
            at,
            decimal: number,
            grouped: value(negative, &(whole + &decimals), "")?,
        });
    }
    Ok(number)
}

/// Tells whether the sign between these could group thousands: in `1.234` it could, in `0.125`,
/// `1234.567` and `1 234.567` not.
fn could_be_group(whole: &str, decimals: &str) -> bool {
    decimals.len() == 3 && whole.len() <= 3 && !whole.starts_with('0')
}

fn value(negative: bool, whole: &str, decimals: &str) -> Result<f64, NumberError> {
    let sign = if negative { "-" } else { "" };
    match format!("{sign}{whole}.{decimals}0").parse::<f64>() {
        Ok(number) if number.is_finite() => Ok(number),
        _ => Err(NumberError::TooLarge),
    }
}

struct Reader {
    chars: Vec<char>,
    at: usize,
}

impl Reader {
    fn new(text: &str) -> Result<Self, NumberError> {
        let chars: Vec<char> = text.trim_end().chars().collect();
        let start = chars.iter().position(|c| !c.is_whitespace());
        let at = start.ok_or(NumberError::Empty)?;
        Ok(Self { chars, at })
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    /// Takes a sign: the plain one, or the typographic minus of a pasted table.
    fn sign(&mut self) -> bool {
        let negative = matches!(self.peek(), Some('-' | '\u{2212}'));
        if negative || self.peek() == Some('+') {
            self.at += 1;
        }
        negative
    }

    fn separator(&mut self) -> Option<usize> {
        matches!(self.peek(), Some(',' | '.')).then(|| {
            self.at += 1;
            self.at - 1
        })
    }

    fn digits(&mut self) -> Result<String, NumberError> {
        let rest = self.chars.iter().skip(self.at);
        let digits: String = rest.take_while(|c| c.is_ascii_digit()).collect();
        match self.peek() {
            _ if !digits.is_empty() => {
                self.at += digits.len();
                Ok(digits)
            }
            None | Some(',' | '.') => Err(NumberError::MissingDigit { at: self.at }),
            Some(found) => Err(NumberError::Unexpected { at: self.at, found }),
        }
    }

    /// Takes the digits before the decimals, which may stand in groups of three.
    fn grouped_digits(&mut self) -> Result<String, NumberError> {
        let mut digits = self.digits()?;
        let first_group = digits.len();
        while self.at_group() {
            let space = self.at;
            self.at += 1;
            let group = self.digits()?;
            if first_group > 3 || group.len() != 3 {
                return Err(NumberError::BadGroup { at: space });
            }
            digits.push_str(&group);
        }
        Ok(digits)
    }

    /// Tells whether one space (of any kind: spreadsheets have several) and a digit follow.
    fn at_group(&self) -> bool {
        let next = self.chars.get(self.at + 1);
        self.peek().is_some_and(char::is_whitespace) && next.is_some_and(char::is_ascii_digit)
    }

    fn end(&self, had_separator: bool) -> Result<(), NumberError> {
        let mut rest = self.chars.iter().copied().enumerate().skip(self.at);
        match rest.find(|(_, c)| !c.is_whitespace()) {
            None => Ok(()),
            Some((at, ',' | '.')) if had_separator => Err(NumberError::SecondSeparator { at }),
            Some((at, found)) => Err(NumberError::Unexpected { at, found }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::{Lang, Words};
    use proptest::prelude::*;

    #[test]
    fn comma_point_and_groups_are_read() {
        let rows = [
            ("12,5", 12.5),
            ("12.5", 12.5),
            (" 91 ", 91.0),
            ("-3", -3.0),
            ("\u{2212}3,25", -3.25),
            ("+7", 7.0),
            ("1 234", 1234.0),
            ("1\u{a0}234,5", 1234.5),
            ("1\u{202f}234\u{202f}567", 1_234_567.0),
            ("12345,678", 12345.678),
            ("1 234,567", 1234.567),
            ("0,125", 0.125),
            ("1,2345", 1.2345),
        ];
        for (text, value) in rows {
            assert_eq!(parse_number(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn a_sign_that_could_group_is_asked_about() {
        for text in ["1.234", "1,234", "12,345", "999.000"] {
            let error = parse_number(text).unwrap_err();
            assert!(matches!(error, NumberError::Ambiguous { .. }), "{text}");
        }
        let both = NumberError::Ambiguous {
            at: 3,
            decimal: -12.345,
            grouped: -12345.0,
        };
        assert_eq!(parse_number("-12,345"), Err(both));
    }

    #[test]
    fn what_is_no_number_is_refused_with_its_place() {
        use NumberError::{BadGroup, Empty, MissingDigit, SecondSeparator, Unexpected};
        let unexpected = |at, found| Unexpected { at, found };
        let rows = [
            ("", Empty),
            (" \t", Empty),
            ("NaN", unexpected(0, 'N')),
            ("inf", unexpected(0, 'i')),
            ("-", MissingDigit { at: 1 }),
            (",5", MissingDigit { at: 0 }),
            ("5,", MissingDigit { at: 2 }),
            ("1e5", unexpected(1, 'e')),
            ("91 %", unexpected(3, '%')),
            ("å12", unexpected(0, 'å')),
            ("1,2,3", SecondSeparator { at: 3 }),
            ("1.234,5", SecondSeparator { at: 5 }),
            ("1 23", BadGroup { at: 1 }),
            ("1 2345", BadGroup { at: 1 }),
            ("1234 567", BadGroup { at: 4 }),
            ("1  234", unexpected(3, '2')),
            ("1 .5", unexpected(2, '.')),
        ];
        for (text, error) in rows {
            assert_eq!(parse_number(text), Err(error), "{text}");
        }
        assert_eq!(parse_number(&"9".repeat(400)), Err(NumberError::TooLarge));
    }

    #[test]
    fn the_question_shows_both_readings() {
        let error = parse_number("1.234").unwrap_err();
        let asked = error.explain(&Words::new(Lang::SV));
        assert_eq!(parse_number("1,2340"), Ok(1.234));
        assert!(
            asked.contains("1,2340") && asked.contains("1\u{a0}234"),
            "{asked}"
        );
    }

    proptest! {
        #[test]
        fn what_is_printed_is_read_back(value in -1e9..1e9_f64, decimals in 0_usize..3) {
            for lang in Lang::all() {
                let words = Words::new(lang);
                let printed = words.number(value, decimals);
                let read = parse_number(&printed).unwrap();
                prop_assert_eq!(words.number(read, decimals), printed);
                let half_a_step = 0.5 / 10_f64.powi(i32::try_from(decimals).unwrap());
                prop_assert!((read - value).abs() <= half_a_step + 1e-6);
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in "[-+0-9 ,.\u{a0}%a]{0,12}") {
            if let Ok(value) = parse_number(&text) {
                prop_assert!(value.is_finite());
            }
        }
    }
}
