//! Days and times in files, `2026-11-02` and `2026-11-02T09:13:00`, as `chrono` reads and writes
//! them, but the short way: a board has thousands. Whatever else may stand there goes the long
//! way.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};
use serde::de::{Error, Visitor};

/// Has `serde` read and write a type the short way where there is one.
macro_rules! short_way {
    ($(#[$doc:meta])* $name:ident: $type:ident, $read:ident, $write:ident) => {
        $(#[$doc])*
        pub(super) mod $name {
            use chrono::$type;
            use serde::{Deserializer, Serialize, Serializer};

            pub(in crate::board) fn deserialize<'de, D: Deserializer<'de>>(
                from: D,
            ) -> Result<$type, D::Error> {
                from.deserialize_str(super::Reader(super::$read))
            }

            pub(in crate::board) fn serialize<S: Serializer>(
                value: &$type,
                to: S,
            ) -> Result<S::Ok, S::Error> {
                match super::$write(*value).as_ref().map(|text| std::str::from_utf8(text)) {
                    Some(Ok(text)) => to.serialize_str(text),
                    _ => value.serialize(to),
                }
            }
        }
    };
}

short_way! {
    /// Days.
    day: NaiveDate, read_day, write_day
}
short_way! {
    /// Times.
    moment: NaiveDateTime, read_moment, write_moment
}

struct Reader<T>(fn(&str) -> Option<T>);

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Reader<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a day or a time such as 2026-11-02T09:13:00")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_or_else(|| text.parse().map_err(E::custom), Ok)
    }
}

fn read_day(text: &str) -> Option<NaiveDate> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *bytes else {
        return None;
    };
    let year = 100 * number(y1, y2)? + number(y3, y4)?;
    NaiveDate::from_ymd_opt(year.cast_signed(), number(m1, m2)?, number(d1, d2)?)
}

fn read_moment(text: &str) -> Option<NaiveDateTime> {
    let (day, time) = text.split_at_checked(10)?;
    let bytes: &[u8; 9] = time.as_bytes().try_into().ok()?;
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2] = *bytes else {
        return None;
    };
    let [hour, minute, second] = [number(h1, h2)?, number(m1, m2)?, number(s1, s2)?];
    read_day(day)?.and_hms_opt(hour, minute, second)
}

fn number(tens: u8, ones: u8) -> Option<u32> {
    let both = tens.is_ascii_digit() && ones.is_ascii_digit();
    both.then(|| u32::from(tens - b'0') * 10 + u32::from(ones - b'0'))
}

fn write_day(day: NaiveDate) -> Option<[u8; 10]> {
    let year = u32::try_from(day.year())
        .ok()
        .filter(|year| *year <= 9999)?;
    let [[y1, y2], [y3, y4]] = [digits(year / 100), digits(year % 100)];
    let [[m1, m2], [d1, d2]] = [digits(day.month()), digits(day.day())];
    Some([y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2])
}

fn write_moment(moment: NaiveDateTime) -> Option<[u8; 19]> {
    let time = moment.time();
    if time.nanosecond() != 0 {
        return None;
    }
    let [[h1, h2], [m1, m2], [s1, s2]] = [time.hour(), time.minute(), time.second()].map(digits);
    let mut text = [0; 19];
    let (day, rest) = text.split_at_mut(10);
    day.copy_from_slice(&write_day(moment.date())?);
    rest.copy_from_slice(&[b'T', h1, h2, b':', m1, m2, b':', s1, s2]);
    Some(text)
}

/// The two digits of a number below a hundred.
const fn digits(number: u32) -> [u8; 2] {
    [b'0' + (number / 10) as u8, b'0' + (number % 10) as u8]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn the_short_way_reads_what_the_long_way_reads(
            day in "[0-9]{4}-[01][0-9]-[0-3][0-9]",
            time in "T[0-2][0-9]:[0-6][0-9]:[0-6][0-9]",
        ) {
            prop_assert_eq!(read_day(&day), day.parse().ok());
            let moment = format!("{day}{time}");
            // A leap second, which a clock may show, goes the long way.
            let leap = moment.ends_with(":60");
            prop_assert_eq!(read_moment(&moment), moment.parse().ok().filter(|_| !leap));
        }

        #[test]
        fn what_the_program_would_not_write_goes_the_long_way(text in "[-0-9T:+ ]{0,20}") {
            if let Some(day) = read_day(&text) {
                prop_assert_eq!(day.to_string(), text);
            } else if let Some(moment) = read_moment(&text) {
                prop_assert_eq!(format!("{moment:?}"), text);
            }
        }

        #[test]
        fn the_short_way_writes_what_the_long_way_writes(
            seconds in -80_000_000_000_i64..300_000_000_000, nanos in prop_oneof![Just(0), 0..2_000_000_000_u32]
        ) {
            let moment = chrono::DateTime::from_timestamp(seconds, nanos).unwrap_or_default();
            let moment = moment.naive_utc();
            if let Some(text) = write_moment(moment) {
                prop_assert_eq!(String::from_utf8_lossy(&text), format!("{moment:?}"));
            } else {
                prop_assert!(moment.nanosecond() != 0 || !(0..=9999).contains(&moment.year()));
            }
            let day = moment.date();
            if let Some(text) = write_day(day) {
                prop_assert_eq!(String::from_utf8_lossy(&text), format!("{day:?}"));
            }
        }
    }
}
