//! Numbers as the language writes them.
//!
//! A negative number starts with `-` (U+002D) and not the typographic minus: it is in every font,
//! in `--ascii`, and a spreadsheet reads it back. Groups of three are kept together by a no-break
//! space, never a thin one (U+202F, U+2009), which common Windows console fonts cannot show.

use super::Words;

/// The signs inside a number.
pub(super) struct Marks {
    decimal: String,
    group: String,
}

impl Marks {
    pub(super) fn new(decimal: String, group: String) -> Self {
        Self { decimal, group }
    }

    /// Turns `-1234.5` into `-1 234,5`.
    fn dress(&self, plain: &str) -> String {
        let (sign, size) = plain
            .strip_prefix('-')
            .map_or(("", plain), |size| ("-", size));
        let (whole, decimals) = size.split_once('.').unwrap_or((size, ""));
        let mut dressed = sign.to_owned();
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                dressed.push_str(&self.group);
            }
            dressed.push(digit);
        }
        if !decimals.is_empty() {
            dressed.push_str(&self.decimal);
            dressed.push_str(decimals);
        }
        dressed
    }
}

impl Words {
    /// Writes a number with exactly so many decimals: `17,20`.
    ///
    /// Halves go away from zero, as in a spreadsheet (2,5 is 3). What is no number (a division by
    /// zero) is written as the sign for a missing value.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        if !value.is_finite() {
            return self.text("number-missing");
        }
        self.marks.dress(&rounded(value, decimals))
    }

    /// Writes a number with at most so many decimals, none of them a trailing zero: `17,2`.
    pub fn trimmed(&self, value: f64, max_decimals: usize) -> String {
        if !value.is_finite() {
            return self.text("number-missing");
        }
        let plain = rounded(value, max_decimals);
        let trimmed = if plain.contains('.') {
            plain.trim_end_matches('0').trim_end_matches('.')
        } else {
            &plain
        };
        self.marks.dress(trimmed)
    }

    /// Writes a percentage, where 91 is ninety-one per cent: `91 %`.
    pub fn percent(&self, percent: f64, decimals: usize) -> String {
        let value = self.number(percent, decimals);
        self.with("number-percent", &[("value", value.into())])
    }

    /// Writes how many there are of something: `1 234`.
    pub fn count(&self, count: usize) -> String {
        self.marks.dress(&count.to_string())
    }
}

/// Writes a finite number as `-1234.50`, and never as `-0`.
fn rounded(value: f64, decimals: usize) -> String {
    let scale = 10_f64.powi(i32::try_from(decimals).unwrap_or(i32::MAX));
    let scaled = (value * scale).round();
    // Above 2^53 a number has no decimals left to round, and the scaling could overflow.
    let exact = if scaled.abs() < 9_007_199_254_740_992.0 {
        scaled / scale
    } else {
        value
    };
    // Adding zero turns -0 into 0.
    format!("{:.decimals$}", exact + 0.0)
}

#[cfg(test)]
mod tests {
    use crate::locale::{Lang, Words};

    fn swedish() -> Words {
        Words::new(Lang::SV)
    }

    #[test]
    fn swedish_numbers_have_comma_and_groups() {
        let words = swedish();
        assert_eq!(words.number(17.2, 1), "17,2");
        assert_eq!(words.number(1_234_567.891, 2), "1\u{a0}234\u{a0}567,89");
        assert_eq!(words.number(-123_456.0, 0), "-123\u{a0}456");
        assert_eq!(words.number(999.0, 0), "999");
        assert_eq!(words.count(1234), "1\u{a0}234");
        assert_eq!(words.count(0), "0");
    }

    #[test]
    fn english_numbers_have_a_point() {
        assert_eq!(Words::new(Lang::EN).number(1234.5, 1), "1\u{a0}234.5");
    }

    #[test]
    fn percent_keeps_its_sign_on_the_line() {
        assert_eq!(swedish().percent(91.0, 0), "91\u{a0}%");
        assert_eq!(swedish().percent(12.5, 0), "13\u{a0}%");
        assert_eq!(Words::new(Lang::EN).percent(91.25, 1), "91.3%");
    }

    #[test]
    fn trimmed_drops_only_zeros_after_the_comma() {
        let words = swedish();
        assert_eq!(words.trimmed(17.20, 2), "17,2");
        assert_eq!(words.trimmed(18.0, 2), "18");
        assert_eq!(words.trimmed(100.0, 0), "100");
        assert_eq!(words.trimmed(0.004, 2), "0");
    }

    #[test]
    fn halves_round_away_from_zero_and_zero_has_no_sign() {
        let words = swedish();
        assert_eq!(words.number(2.5, 0), "3");
        assert_eq!(words.number(-2.5, 0), "-3");
        assert_eq!(words.number(0.125, 2), "0,13");
        assert_eq!(words.number(-0.04, 1), "0,0");
    }

    #[test]
    fn what_is_no_number_is_written_as_missing() {
        let words = swedish();
        assert_eq!(words.number(f64::NAN, 1), "–");
        assert_eq!(words.trimmed(f64::INFINITY, 1), "–");
        assert_eq!(words.number(1e300, 0).chars().next(), Some('1'));
    }
}
