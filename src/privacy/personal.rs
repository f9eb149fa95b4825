//! Numbers of persons: personnummer, samordningsnummer, and those that stand in for them.
//!
//! A number is a date, a separator and a tail. Which separators may follow depends on how the
//! date is written: after a date for human eyes (`1964-08-23`) a tail that is merely glued on is
//! none. What the tail holds decides the kind: four digits, a letter and digits, or a mask.
//!
//! Sources: Skatteverket, SKV 704 and SKV 707; for T-numbers the patterns that Inspektionen för
//! vård och omsorg (IVO) publishes; for Region Stockholm's reserve numbers the test numbers
//! published with the region's PU-Adapter.

use chrono::NaiveDate;

use super::cursor::{Cursor, Hit};
use super::finding::Kind;
use super::number::{Holder, WrittenDate, is_past_year, luhn};
use super::parts::{Layout, Separator, date, separator};

/// A number read up to its tail.
struct Number<'l> {
    start: Cursor<'l>,
    layout: Layout,
    date: WrittenDate,
    holder: Holder,
    separator: Separator,
    tail: Cursor<'l>,
}

/// The number of a person that begins at a digit before which no digit stands.
pub(super) fn find(start: Cursor<'_>, today: NaiveDate) -> Option<Hit> {
    if let Some(end) = reserve_number(start, today) {
        return Some(start.hit(Kind::ReserveNumber, end));
    }
    let number = read(start, today)?;
    number
        .with_digits()
        .or_else(|| number.with_letter())
        .or_else(|| number.with_mask())
}

fn read(start: Cursor<'_>, today: NaiveDate) -> Option<Number<'_>> {
    let (layout, date, after) = date(start)?;
    let (separator, tail) = separator(after)?;
    let is_usual = match layout {
        Layout::Compact => true,
        Layout::Full => separator != Separator::None,
        Layout::Loose => matches!(separator, Separator::Sign { .. }),
    };
    let holder = date.holder(today).filter(|_| is_usual)?;
    Some(Number {
        start,
        layout,
        date,
        holder,
        separator,
        tail,
    })
}

impl Number<'_> {
    /// Four digits: right by the check digit, or suspect by the sign alone.
    fn with_digits(&self) -> Option<Hit> {
        let (tail, end) = self.tail.row(4)?;
        let is_never_issued = tail / 10 == 0;
        let is_range = self.layout == Layout::Full && begins_date(tail, end);
        if is_never_issued || is_range {
            return None;
        }
        let is_right = luhn(self.date.six_digits() * 10_000 + u64::from(tail));
        let has_sign = matches!(self.separator, Separator::Sign { .. });
        let kind = match (self.holder, is_right) {
            (Holder::Person, true) => Kind::Personnummer,
            (Holder::Coordination, true) => Kind::Samordningsnummer,
            _ if !has_sign || is_clock(tail) => return None,
            (Holder::Person, false) => Kind::SuspectedPersonnummer,
            (Holder::Coordination, false) => Kind::SuspectedSamordningsnummer,
        };
        Some(self.start.hit(kind, end))
    }

    /// T and three digits, TF and two, or another issuer's letter and three.
    ///
    /// "2026-11-22 - K101" is a day and a room, so a date for human eyes takes no spaces here.
    fn with_letter(&self) -> Option<Hit> {
        let Separator::Sign {
            minus: true,
            spaced,
        } = self.separator
        else {
            return None;
        };
        let letter = self.tail.peek()?.to_ascii_uppercase();
        let after = self.tail.skip(1);
        let (digits, count) = match letter {
            'T' => match after.eat(|next| next.eq_ignore_ascii_case(&'F')) {
                Some(after) => (after, 2),
                None => (after, 3),
            },
            'R' | 'S' | 'U' | 'W' | 'X' | 'J' | 'K' | 'L' | 'M' | 'N' | 'P' => (after, 3),
            _ => return None,
        };
        let (_, end) = digits.row(count)?;
        let is_whole = !end.goes_on() && (!spaced || self.layout == Layout::Compact);
        is_whole.then(|| self.start.hit(Kind::TNumber, end))
    }

    /// Four characters that are masks, or two digits among them.
    fn with_mask(&self) -> Option<Hit> {
        let end = self.tail.skip(4);
        let tail = self.tail.ahead(4);
        let is_tail = tail.iter().all(|c| is_mask(*c) || c.is_ascii_digit());
        let masks = tail.iter().filter(|c| is_mask(**c)).count();
        let goes_on = end
            .peek()
            .is_some_and(|next| next.is_alphanumeric() || is_mask(next));
        let is_joined = self.separator != Separator::Space;
        let is_masked = is_tail && masks >= 2 && is_joined && !goes_on;
        is_masked.then(|| self.start.hit(Kind::MaskedPersonnummer, end))
    }
}

const fn is_mask(character: char) -> bool {
    matches!(character, 'X' | 'x' | '*' | '#' | '_' | '•' | '■')
}

/// Whether a tail is a clock time of a stamp such as `20261122-1430`.
const fn is_clock(tail: u32) -> bool {
    let (hour, minute) = (tail / 100, tail % 100);
    hour < 24 && minute < 60 && minute % 5 == 0
}

/// Whether a tail is the year of another date, as in `2026-11-22 – 2026-12-01`.
fn begins_date(tail: u32, after: Cursor<'_>) -> bool {
    let is_year = matches!(tail / 100, 18..=20);
    let month = after.eat(|next| matches!(next, '-' | '.'));
    is_year && month.is_some_and(|at| at.row(2).is_some() || at.peek() == Some('W'))
}

/// A reserve number of Region Stockholm: 99, the year of issue, and digits checked by the last.
fn reserve_number(start: Cursor<'_>, today: NaiveDate) -> Option<Cursor<'_>> {
    let digits = start.digits_ahead();
    let (prefix, rest) = start.number(2).filter(|_| matches!(digits, 8 | 12))?;
    let (year, rest) = rest.number(4)?;
    let (middle, after) = rest.number(2)?;
    let (tail, end) = separator(after)?.1.row(4)?;
    let checked = u64::from(year * 100 + middle) * 10_000 + u64::from(tail);
    (prefix == 99 && is_past_year(year, today) && luhn(checked)).then_some(end)
}
