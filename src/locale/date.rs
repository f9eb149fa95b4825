//! Dates, times and weeks as the language writes them.
//!
//! Weeks are ISO 8601 weeks: Monday first, and the year of a week may differ from the year of its
//! days (2027-01-03 lies in week 53 of 2026).

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike, Weekday};

use super::date_words::{self, MONTHS, MONTHS_SHORT};
use super::{Arg, Words};

impl Words {
    /// Writes a date in a text: `22 november 2026`.
    pub fn date(&self, date: NaiveDate) -> String {
        let month = self.month(&MONTHS, date);
        self.with("date-text", &[day(date), ("month", month), year(date)])
    }

    /// Writes a date with its weekday: `söndag 22 november 2026`.
    pub fn date_with_weekday(&self, date: NaiveDate) -> String {
        let weekday = self.weekday(date.weekday());
        let args = [
            ("weekday", weekday.into()),
            ("date", self.date(date).into()),
        ];
        self.with("date-with-weekday", &args)
    }

    /// Writes a date where there is little room and the year is clear: `12 dec`.
    pub fn date_short(&self, date: NaiveDate) -> String {
        let month = self.month(&MONTHS_SHORT, date);
        self.with("date-short", &[day(date), ("month", month)])
    }

    /// Writes a date in a table: `2026-11-22`.
    pub fn date_in_table(&self, date: NaiveDate) -> String {
        let month = format!("{:02}", date.month());
        let day = format!("{:02}", date.day());
        let args = [year(date), ("month", month.into()), ("day", day.into())];
        self.with("date-in-table", &args)
    }

    /// Writes a day and time where there is little room: `tis 24 nov 9.00`.
    pub fn date_and_time(&self, date: NaiveDate, time: NaiveTime) -> String {
        let args = [
            ("weekday", self.weekday_short(date.weekday()).into()),
            ("date", self.date_short(date).into()),
            ("clock", self.clock(time).into()),
        ];
        self.with("date-and-time", &args)
    }

    /// Writes a time of day, 24 hours: `14.30`.
    pub fn clock(&self, time: NaiveTime) -> String {
        let minute = format!("{:02}", time.minute());
        let args = [("hour", time.hour().into()), ("minute", minute.into())];
        self.with("date-clock", &args)
    }

    /// Writes the name of a weekday: `söndag`.
    pub fn weekday(&self, weekday: Weekday) -> String {
        self.text(date_words::weekday(weekday))
    }

    /// Writes the short name of a weekday: `sön`.
    pub fn weekday_short(&self, weekday: Weekday) -> String {
        self.text(date_words::weekday_short(weekday))
    }

    /// Writes a week whose year is clear: `v. 47`, with a no-break space.
    pub fn week(&self, week: u32) -> String {
        self.with("week-label", &[("week", week.into())])
    }

    /// Writes a week, and its week-year if that is another than this one: `v. 47`, `v. 1 2027`.
    pub fn week_of(&self, year: i32, week: u32, this_week_year: i32) -> String {
        if year == this_week_year {
            return self.week(week);
        }
        let args = [("week", week.into()), ("year", year.into())];
        self.with("week-label-with-year", &args)
    }

    /// Writes a number of days: `1 dag`, `9 dagar`.
    pub fn days(&self, days: i64) -> String {
        self.with("days", &[("count", days.into())])
    }

    /// Writes how far away a date is: `i dag`, `i morgon`, `om 2 dagar`, `för 3 dagar sedan`.
    pub fn relative_day(&self, date: NaiveDate, today: NaiveDate) -> String {
        let ahead = date.signed_duration_since(today).num_days();
        match ahead {
            -1 => self.text("day-yesterday"),
            0 => self.text("day-today"),
            1 => self.text("day-tomorrow"),
            2.. => self.with("day-ahead", &[("days", ahead.into())]),
            _ => self.with("day-ago", &[("days", ahead.abs().into())]),
        }
    }

    fn month(&self, names: &[&str; 12], date: NaiveDate) -> Arg<'static> {
        let id = names.get(date.month0() as usize).copied();
        self.text(id.unwrap_or_default()).into()
    }
}

fn day(date: NaiveDate) -> (&'static str, Arg<'static>) {
    ("day", date.day().into())
}

fn year(date: NaiveDate) -> (&'static str, Arg<'static>) {
    ("year", date.year().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    fn on(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(hour: u32, minute: u32) -> NaiveTime {
        NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn swedish_dates() {
        let words = Words::new(Lang::SV);
        let sunday = on(2026, 11, 22);
        assert_eq!(words.date(sunday), "22 november 2026");
        assert_eq!(words.date_with_weekday(sunday), "söndag 22 november 2026");
        assert_eq!(words.date_in_table(on(2026, 3, 4)), "2026-03-04");
        assert_eq!(words.date_short(on(2026, 12, 12)), "12 dec");
        assert_eq!(words.clock(at(14, 30)), "14.30");
        let meeting = words.date_and_time(on(2026, 11, 24), at(9, 0));
        assert_eq!(meeting, "tis 24 nov 9.00");
    }

    #[test]
    fn english_dates() {
        let words = Words::new(Lang::EN);
        let sunday = on(2026, 11, 22);
        assert_eq!(words.date_with_weekday(sunday), "Sunday 22 November 2026");
        assert_eq!(words.date_in_table(sunday), "2026-11-22");
        assert_eq!(words.clock(at(14, 30)), "14:30");
        let meeting = words.date_and_time(on(2026, 11, 24), at(9, 0));
        assert_eq!(meeting, "Tue 24 Nov 9:00");
    }

    #[test]
    fn a_week_keeps_its_number_and_shows_another_year() {
        let words = Words::new(Lang::SV);
        assert_eq!(words.week(47), "v.\u{a0}47");
        assert_eq!(words.week_of(2026, 47, 2026), "v.\u{a0}47");
        assert_eq!(words.week_of(2027, 1, 2026), "v.\u{a0}1\u{a0}2027");
        assert_eq!(Words::new(Lang::EN).week(47), "wk\u{a0}47");
    }

    #[test]
    fn near_days_have_words_of_their_own() {
        let today = on(2026, 12, 31);
        let said = |lang, date| Words::new(lang).relative_day(date, today);
        assert_eq!(said(Lang::SV, today), "i dag");
        assert_eq!(said(Lang::SV, on(2027, 1, 1)), "i morgon");
        assert_eq!(said(Lang::SV, on(2026, 12, 30)), "i går");
        assert_eq!(said(Lang::SV, on(2027, 1, 2)), "om 2 dagar");
        assert_eq!(said(Lang::SV, on(2026, 12, 28)), "för 3 dagar sedan");
        assert_eq!(said(Lang::EN, on(2027, 1, 2)), "in 2 days");
        assert_eq!(said(Lang::EN, on(2026, 12, 29)), "2 days ago");
    }

    #[test]
    fn days_are_counted() {
        assert_eq!(Words::new(Lang::SV).days(9), "9 dagar");
        assert_eq!(Words::new(Lang::SV).days(1), "1 dag");
    }
}
