//! Which messages name the months and the weekdays.

use chrono::Weekday;

/// January first.
pub(super) const MONTHS: [&str; 12] = [
    "month-january",
    "month-february",
    "month-march",
    "month-april",
    "month-may",
    "month-june",
    "month-july",
    "month-august",
    "month-september",
    "month-october",
    "month-november",
    "month-december",
];

/// January first.
pub(super) const MONTHS_SHORT: [&str; 12] = [
    "month-short-january",
    "month-short-february",
    "month-short-march",
    "month-short-april",
    "month-short-may",
    "month-short-june",
    "month-short-july",
    "month-short-august",
    "month-short-september",
    "month-short-october",
    "month-short-november",
    "month-short-december",
];

/// Returns the message with the name of a weekday.
pub(super) fn weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "weekday-monday",
        Weekday::Tue => "weekday-tuesday",
        Weekday::Wed => "weekday-wednesday",
        Weekday::Thu => "weekday-thursday",
        Weekday::Fri => "weekday-friday",
        Weekday::Sat => "weekday-saturday",
        Weekday::Sun => "weekday-sunday",
    }
}

/// Returns the message with the short name of a weekday.
pub(super) fn weekday_short(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Mon => "weekday-short-monday",
        Weekday::Tue => "weekday-short-tuesday",
        Weekday::Wed => "weekday-short-wednesday",
        Weekday::Thu => "weekday-short-thursday",
        Weekday::Fri => "weekday-short-friday",
        Weekday::Sat => "weekday-short-saturday",
        Weekday::Sun => "weekday-short-sunday",
    }
}

/// The days of a week, Monday first.
pub(super) const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];
