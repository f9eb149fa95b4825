//! The arithmetic of personal numbers: the check digit, the century and whether a date is a birth.
//!
//! Sources: folkbokföringslagen (1991:481) section 18; Skatteverket, SKV 704 (personnummer) and
//! SKV 707 (samordningsnummer: the day is raised by 60, an unknown day is 60, an unknown month 00).

use chrono::{Datelike, NaiveDate};

/// A date as it stands in a number, not yet known to be one.
#[derive(Clone, Copy, Debug)]
pub(super) struct WrittenDate {
    /// The first two digits of the year, where they were written.
    pub(super) century: Option<u32>,
    /// The last two digits of the year.
    pub(super) year: u32,
    pub(super) month: u32,
    pub(super) day: u32,
}

/// Whose number a date begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    /// Somebody in the population register.
    Person,
    /// Somebody with a coordination number.
    Coordination,
}

impl WrittenDate {
    /// The date that `YYMMDD`, read as one number, stands for.
    pub(super) const fn from_six(century: Option<u32>, six: u32) -> Self {
        Self {
            century,
            year: six / 10_000,
            month: six / 100 % 100,
            day: six % 100,
        }
    }

    /// Whose birth the date may be, on some day up to `today`; nobody's if it cannot be a birth.
    ///
    /// Without a century any of 20, 19 and 18 will do, so that 29 February needs one leap year.
    pub(super) fn holder(self, today: NaiveDate) -> Option<Holder> {
        let centuries = [20, 19, 18].into_iter();
        let mut years = centuries
            .filter(|century| self.century.is_none_or(|written| written == *century))
            .map(|century| century * 100 + self.year);
        match self.day {
            1..=31 => years
                .any(|year| is_past(year, self.month, self.day, today))
                .then_some(Holder::Person),
            60..=91 => years
                .any(|year| self.is_past_coordination(year, today))
                .then_some(Holder::Coordination),
            _ => None,
        }
    }

    /// Whether the date is a real one, up to `today`.
    pub(super) fn is_past(self, today: NaiveDate) -> bool {
        self.holder(today) == Some(Holder::Person)
    }

    /// An unknown month counts as January and an unknown day as the first.
    fn is_past_coordination(self, year: u32, today: NaiveDate) -> bool {
        match (self.month, self.day - 60) {
            (0, _) => is_past(year, 1, 1, today),
            (month, day) => is_past(year, month, day.max(1), today),
        }
    }

    /// The six digits that the check digit is computed over, as written.
    pub(super) const fn six_digits(self) -> u64 {
        (self.year * 10_000 + self.month * 100 + self.day) as u64
    }
}

fn is_past(year: u32, month: u32, day: u32, today: NaiveDate) -> bool {
    i32::try_from(year)
        .ok()
        .and_then(|year| NaiveDate::from_ymd_opt(year, month, day))
        .is_some_and(|date| date <= today)
}

/// Whether a year given as four digits lies in a living century and not after `today`.
pub(super) fn is_past_year(year: u32, today: NaiveDate) -> bool {
    (1900..).contains(&year) && i32::try_from(year).is_ok_and(|year| year <= today.year())
}

/// Whether the last digit is the check digit of those before it (H. P. Luhn, 1954; ISO/IEC 7812-1).
///
/// Weights 1, 2, 1, 2… from the right; the digits of each product are summed.
pub(super) const fn luhn(mut number: u64) -> bool {
    let mut sum = 0;
    let mut weight = 1;
    while number > 0 {
        let product = number % 10 * weight;
        sum += product / 10 + product % 10;
        weight = 3 - weight;
        number /= 10;
    }
    sum % 10 == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holder(century: Option<u32>, six: u32) -> Option<Holder> {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        WrittenDate::from_six(century, six).holder(today)
    }

    #[test]
    fn the_published_examples_have_right_check_digits() {
        for number in [6_408_233_234, 7_010_632_391, 1_212_121_212, 701_740_607] {
            assert!(luhn(number), "{number}");
            assert!(!luhn(number + 1), "{number} + 1");
        }
    }

    #[test]
    fn a_person_was_born_on_a_real_day_that_has_come() {
        assert_eq!(holder(Some(20), 26_11_22), Some(Holder::Person));
        assert_eq!(holder(Some(20), 26_11_23), None);
        assert_eq!(holder(None, 26_11_23), Some(Holder::Person));
        assert_eq!(holder(Some(17), 99_01_01), None);
        assert_eq!(holder(None, 21_20_00), None);
    }

    #[test]
    fn the_29th_of_february_needs_a_leap_year() {
        assert_eq!(holder(None, 29), None);
        assert_eq!(holder(None, 2_29), Some(Holder::Person));
        assert_eq!(holder(Some(19), 2_29), None);
        assert_eq!(holder(Some(20), 2_29), Some(Holder::Person));
        assert_eq!(holder(None, 1_02_29), None);
    }

    #[test]
    fn a_coordination_number_may_lack_day_and_month() {
        assert_eq!(holder(None, 70_10_63), Some(Holder::Coordination));
        assert_eq!(holder(Some(19), 15_00_72), Some(Holder::Coordination));
        assert_eq!(holder(None, 17_11_60), Some(Holder::Coordination));
        assert_eq!(holder(Some(20), 26_12_60), None);
        assert_eq!(holder(Some(20), 27_00_60), None);
        assert_eq!(holder(None, 70_02_91), None);
        assert_eq!(holder(None, 70_13_61), None);
    }
}
