//! The parts that a person's number is made of before its tail: the date and the separator.

use super::cursor::Cursor;
use super::number::WrittenDate;

/// How the date of a number is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    /// `640823`, `19640823`.
    Compact,
    /// `1964-08-23`, `1964.08.23`.
    Full,
    /// `64 08 23` and other groups, which are a number only if a sign follows.
    Loose,
}

/// What stands between the date and the tail.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Separator {
    None,
    Space,
    Sign { minus: bool, spaced: bool },
}

/// The date that begins a number, how it is written, and the place after it.
pub(super) fn date(start: Cursor<'_>) -> Option<(Layout, WrittenDate, Cursor<'_>)> {
    compact_date(start).or_else(|| grouped_date(start))
}

/// `YYMMDD` or `YYYYMMDD`, alone or with four digits glued to it.
fn compact_date(start: Cursor<'_>) -> Option<(Layout, WrittenDate, Cursor<'_>)> {
    let (century, rest) = match start.digits_ahead() {
        6 | 10 => (None, start),
        8 | 12 => {
            let (century, rest) = start.number(2)?;
            (Some(century), rest)
        }
        _ => return None,
    };
    let (six, after) = rest.number(6)?;
    Some((Layout::Compact, WrittenDate::from_six(century, six), after))
}

/// Year, month and day with the same character between them: a dash, a dot or a space.
fn grouped_date(start: Cursor<'_>) -> Option<(Layout, WrittenDate, Cursor<'_>)> {
    let digits = start.digits_ahead();
    let (written, after_year) = start.row(digits).filter(|_| matches!(digits, 2 | 4))?;
    let mark = after_year
        .peek()
        .filter(|mark| matches!(mark, '-' | '.' | ' '))?;
    let (month, after_month) = after_year.skip(1).row(2)?;
    let (day, after) = after_month.eat(|next| next == mark)?.row(2)?;
    let layout = if digits == 4 && mark != ' ' {
        Layout::Full
    } else {
        Layout::Loose
    };
    let date = WrittenDate {
        century: (digits == 4).then_some(written / 100),
        year: written % 100,
        month,
        day,
    };
    Some((layout, date, after))
}

/// What stands after a date, and the place where the tail begins.
pub(super) fn separator(after_date: Cursor<'_>) -> Option<(Separator, Cursor<'_>)> {
    let spaces = after_date.count(|next| next == ' ');
    let at = after_date.skip(spaces);
    if let Some(after) = at.eat(|next| matches!(next, '-' | '+')) {
        let tail = after.skip_spaces();
        let minus = at.peek() == Some('-');
        let has_spaces = spaces > 0 || tail.position() > after.position();
        let sign = Separator::Sign {
            minus,
            spaced: has_spaces,
        };
        return Some((sign, tail));
    }
    match spaces {
        0 => Some((Separator::None, at)),
        1 => Some((Separator::Space, at)),
        _ => None,
    }
}
