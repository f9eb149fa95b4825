//! ISO 8601 weeks: Monday first, and the week-year stands with the week.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::text::serde_as_text;

/// Years that a board can hold.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;

/// An ISO week, such as `2026-W53`; 2027-01-03 lies in it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Week {
    year: i16,
    number: u8,
}

/// A week that does not exist, or a text that is no week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadWeek(pub String);

impl fmt::Display for BadWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no week that exists; write 2026-W47", self.0)
    }
}

impl std::error::Error for BadWeek {}

impl Week {
    /// Makes a week of its week-year and number; week 53 only in the years that have it.
    pub fn new(year: i32, number: u32) -> Result<Self, BadWeek> {
        let bad = || BadWeek(format!("{year}-W{number:02}"));
        if !YEARS.contains(&year) {
            return Err(bad());
        }
        let monday = NaiveDate::from_isoywd_opt(year, number, Weekday::Mon).ok_or_else(bad)?;
        Ok(Self::of(monday))
    }

    /// Finds the week that a day lies in; a day outside the years of a board gives the nearest.
    pub fn of(day: NaiveDate) -> Self {
        let iso = day.iso_week();
        let year = iso.year().clamp(*YEARS.start(), *YEARS.end());
        Self {
            year: year as i16,
            number: iso.week() as u8,
        }
    }

    /// The week-year, which is not always the calendar year.
    pub fn year(self) -> i32 {
        i32::from(self.year)
    }

    /// The number in the year, 1 to 53.
    pub fn number(self) -> u32 {
        u32::from(self.number)
    }

    /// Gives a day of the week.
    pub fn day(self, weekday: Weekday) -> NaiveDate {
        NaiveDate::from_isoywd_opt(self.year(), self.number(), weekday).unwrap_or_default()
    }

    /// Gives the Monday that the week begins with.
    pub fn monday(self) -> NaiveDate {
        self.day(Weekday::Mon)
    }

    /// Gives the week `weeks` later, or earlier when negative.
    #[must_use]
    pub fn plus(self, weeks: i64) -> Self {
        let step = Days::new(weeks.unsigned_abs().saturating_mul(7));
        let monday = self.monday();
        let moved = if weeks < 0 {
            monday.checked_sub_days(step)
        } else {
            monday.checked_add_days(step)
        };
        Self::of(moved.unwrap_or(monday))
    }

    /// Gives the week after.
    #[must_use]
    pub fn next(self) -> Self {
        self.plus(1)
    }

    /// Gives the week before.
    #[must_use]
    pub fn previous(self) -> Self {
        self.plus(-1)
    }

    /// Counts the weeks from `earlier` to this one; negative when it is later.
    pub fn since(self, earlier: Self) -> i64 {
        (self.monday() - earlier.monday()).num_days() / 7
    }
}

impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-W{:02}", self.year, self.number)
    }
}

impl fmt::Debug for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl FromStr for Week {
    type Err = BadWeek;

    /// Reads `2026-W47`, `2026W47` and `2026-w7`.
    fn from_str(text: &str) -> Result<Self, BadWeek> {
        let bad = || BadWeek(text.to_owned());
        let (year, number) = text.split_once(['W', 'w']).ok_or_else(bad)?;
        let year = year
            .strip_suffix('-')
            .unwrap_or(year)
            .parse()
            .ok()
            .ok_or_else(bad)?;
        let number = number.parse().ok().ok_or_else(bad)?;
        Self::new(year, number).ok().ok_or_else(bad)
    }
}

serde_as_text!(Week);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_week_year_is_not_always_the_calendar_year() {
        assert_eq!(Week::of(day("2027-01-03")).to_string(), "2026-W53");
        assert_eq!(Week::of(day("2027-01-04")).to_string(), "2027-W01");
        assert_eq!(Week::of(day("2024-12-30")).to_string(), "2025-W01");
    }

    #[test]
    fn week_53_exists_only_in_long_years() {
        assert!(Week::new(2026, 53).is_ok());
        assert!(Week::new(2025, 53).is_err());
        assert!("2025-W53".parse::<Week>().is_err());
        assert!("2026-W00".parse::<Week>().is_err());
        assert!("W47".parse::<Week>().is_err());
    }

    proptest! {
        #[test]
        fn stepping_there_and_back_is_home(year in 1995..2190i32, number in 1..=52u32, n in -100..100i64) {
            let week = Week::new(year, number).unwrap();
            prop_assert_eq!(week.plus(n).plus(-n), week);
            prop_assert_eq!(week.plus(n).since(week), n);
            prop_assert_eq!(week.to_string().parse(), Ok(week));
        }
    }
}
