//! The days that a report is about.

use chrono::{Datelike as _, Months, NaiveDate};

use crate::board::Week;
use crate::locale::Words;

/// Months in a quarter.
const QUARTER: u32 = 3;

/// From one day to another, both counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: NaiveDate,
    /// The last day; never before the first.
    pub to: NaiveDate,
}

impl Period {
    /// From one day to another; none if the second comes before the first.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// A calendar year; none outside the years that chrono knows.
    pub fn year(year: i32) -> Option<Self> {
        let from = NaiveDate::from_ymd_opt(year, 1, 1)?;
        Self::new(from, NaiveDate::from_ymd_opt(year, 12, 31)?)
    }

    /// A quarter of a calendar year, 1 to 4.
    pub fn quarter(year: i32, quarter: u32) -> Option<Self> {
        let month = quarter.checked_sub(1)? * QUARTER + 1;
        let from = NaiveDate::from_ymd_opt(year, month, 1)?;
        let next = from.checked_add_months(Months::new(QUARTER))?;
        Self::new(from, next.pred_opt()?)
    }

    /// The quarter that a day lies in.
    pub fn quarter_of(day: NaiveDate) -> Option<Self> {
        Self::quarter(day.year(), day.month0() / QUARTER + 1)
    }

    /// Tells whether a day lies in it.
    pub fn holds(self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// Tells whether most of a week lies in it: its Thursday, by which ISO 8601 counts too.
    pub fn holds_week(self, week: Week) -> bool {
        self.holds(week.day(chrono::Weekday::Thu))
    }

    /// Its quarters, the first and last of them cut where it begins and ends.
    pub fn quarters(self) -> Vec<Self> {
        let mut quarters = Vec::new();
        let mut from = self.from;
        while let Some(whole) = Self::quarter_of(from) {
            let to = whole.to.min(self.to);
            quarters.push(Self { from, to });
            match to.succ_opt() {
                Some(next) if next <= self.to => from = next,
                _ => break,
            }
        }
        quarters
    }

    /// Writes it as short as it can be said: `2026`, `kvartal 3 2026`, `2026-01-01 – 2026-02-15`.
    pub fn said(self, words: &Words) -> String {
        let year = self.from.year();
        if Self::year(year) == Some(self) {
            return year.to_string();
        }
        if Self::quarter_of(self.from) == Some(self) {
            let quarter = self.from.month0() / QUARTER + 1;
            let args = [("quarter", quarter.into()), ("year", year.into())];
            return words.with("period-quarter", &args);
        }
        let day = |day| words.date_in_table(day);
        format!("{} – {}", day(self.from), day(self.to))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_quarter_ends_on_its_last_day() {
        let third = Period::quarter(2026, 3).unwrap();
        assert_eq!(
            (third.from, third.to),
            (day("2026-07-01"), day("2026-09-30"))
        );
        assert_eq!(Period::quarter_of(day("2026-08-15")), Some(third));
        assert_eq!(Period::quarter(2026, 5), None);
        assert_eq!(Period::quarter(2026, 0), None);
    }

    #[test]
    fn a_period_is_said_as_short_as_it_can_be() {
        let words = Words::new(Lang::SV);
        let said = |from, to| Period::new(day(from), day(to)).unwrap().said(&words);
        assert_eq!(said("2026-01-01", "2026-12-31"), "2026");
        assert_eq!(said("2026-10-01", "2026-12-31"), "kvartal 4 2026");
        assert_eq!(said("2026-01-01", "2026-02-15"), "2026-01-01 – 2026-02-15");
    }

    #[test]
    fn quarters_are_cut_where_the_period_is() {
        let half = Period::new(day("2026-02-10"), day("2026-07-02")).unwrap();
        let quarters: Vec<_> = half
            .quarters()
            .iter()
            .map(|one| (one.from, one.to))
            .collect();
        let expected = [
            ("2026-02-10", "2026-03-31"),
            ("2026-04-01", "2026-06-30"),
            ("2026-07-01", "2026-07-02"),
        ];
        assert_eq!(quarters, expected.map(|(from, to)| (day(from), day(to))));
    }
}
