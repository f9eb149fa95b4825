//! Swedish telephone numbers, by the shapes of the numbering plan (Post- och telestyrelsen, PTS).
//!
//! Employees' numbers and the switchboard belong on a board, so the city's own series, the free
//! and shared-cost numbers and what a text calls växel, fax or reception are left alone.

use super::cursor::{Cursor, Hit};
use super::finding::Kind;
use super::groups::{self, Gap, Group};
use super::label::{Before, begins_with};

/// How many other words may stand between "växel" and its number.
const WORDS_BETWEEN: usize = 2;

/// How many digits a number may have after its leading 0 or its country code.
const SHORTEST: usize = 7;
const LONGEST: usize = 9;

/// The longest group in a number that is typed in groups.
const LONGEST_GROUP: usize = 4;

/// The telephone number that begins at a digit before which no digit stands.
pub(super) fn find(digit: Cursor<'_>) -> Option<Hit> {
    match after_country_code(digit) {
        Some(national) => from_abroad(digit, national),
        None => domestic(digit),
    }
}

/// The place after `+46` or `0046`, and after the zero that many write there in brackets.
fn after_country_code(digit: Cursor<'_>) -> Option<Cursor<'_>> {
    let length = if digit.before() == Some('+') { 2 } else { 4 };
    let (code, after) = digit.number(length)?;
    let at = skip_joints(after);
    let zero = at.eat(|next| next == '0').or_else(|| {
        at.eat(|next| next == '(')?
            .eat(|next| next == '0')?
            .eat(|next| next == ')')
    });
    (code == 46).then(|| zero.map_or(at, skip_joints))
}

fn skip_joints(at: Cursor<'_>) -> Cursor<'_> {
    at.skip(at.count(|next| matches!(next, ' ' | '-')))
}

/// A number after a country code is one in whatever groups it is typed.
fn from_abroad<'l>(digit: Cursor<'l>, national: Cursor<'l>) -> Option<Hit> {
    let groups = groups::read(national, LONGEST);
    let number = digits_of(&groups);
    let end = groups.last()?.end;
    let kind = if number.len() == LONGEST && is_mobile(&number) {
        Kind::MobileNumber
    } else if number.len() >= SHORTEST && is_private(&number) && !follows_reception(digit) {
        Kind::PhoneNumber
    } else {
        return None;
    };
    let sign = usize::from(digit.before() == Some('+'));
    let range = digit.position() - sign..end.position();
    Some(Hit { kind, range })
}

/// A number with a leading 0; its groups must look like those of a telephone number.
fn domestic(digit: Cursor<'_>) -> Option<Hit> {
    if !may_begin(digit) || continues_number(digit) {
        return None;
    }
    let groups = groups::read(digit, LONGEST + 1);
    let number = digits_of(&groups);
    let national = number.get(1..)?;
    if national.len() == LONGEST && is_mobile(national) && has_mobile_groups(&groups) {
        return Some(digit.hit(Kind::MobileNumber, groups.last()?.end));
    }
    let end = fixed_end(&groups).filter(|_| !is_clock_span(&groups))?;
    (is_private(national) && !follows_reception(digit)).then(|| digit.hit(Kind::PhoneNumber, end))
}

/// Whether the first group can be that of a number with a leading 0: an area code before a hyphen,
/// or the first three digits or more of a mobile number.
fn may_begin(digit: Cursor<'_>) -> bool {
    let size = digit.digits_ahead();
    match digit.ahead(size) {
        ['0', '8'] => true,
        ['0', '7', _, ..] => size <= LONGEST + 1,
        ['0', second, _, ..] => *second != '0' && size <= LONGEST_GROUP,
        _ => false,
    }
}

/// Whether a digit goes on a date or another number, as 08 does in `2026-08-12`.
fn continues_number(digit: Cursor<'_>) -> bool {
    let before = Before::new(digit.line(), digit.position());
    let is_joined = before.last().is_some_and(|last| "-./:,".contains(last));
    is_joined
        && before
            .skip("-./:,")
            .last()
            .is_some_and(|last| last.is_ascii_digit())
}

fn digits_of(groups: &[Group<'_>]) -> Vec<char> {
    groups
        .iter()
        .flat_map(|group| group.digits)
        .copied()
        .collect()
}

/// 7x, but not the shared-cost numbers 77x.
fn is_mobile(national: &[char]) -> bool {
    national.first() == Some(&'7') && national.get(1) != Some(&'7')
}

/// `070-174 06 05`, `0701-74 06 05`, `0701740605`; not `0730-0815 20`, which is a time and a count.
fn has_mobile_groups(groups: &[Group<'_>]) -> bool {
    let size = |at: usize| groups.get(at).map_or(0, |group| group.digits.len());
    size(0) >= 3 && (size(0), size(1)) != (4, 4)
}

/// Whether two groups are a time from and to, as in `0830-1600`.
fn is_clock_span(groups: &[Group<'_>]) -> bool {
    let is_clock = |group: &Group<'_>| {
        let digit = |at: usize| group.digits.get(at).and_then(|digit| digit.to_digit(10));
        let hour = digit(0).zip(digit(1)).map(|(ten, one)| ten * 10 + one);
        let clock = group.digits.len() == LONGEST_GROUP;
        clock && hour.is_some_and(|hour| hour <= 24) && digit(2).is_some_and(|ten| ten < 6)
    };
    matches!(groups, [from, to] if is_clock(from) && is_clock(to))
}

/// Whether a fixed number is outside the city's 08-508 series and the free and shared-cost ones.
fn is_private(national: &[char]) -> bool {
    let public: [&[char]; 4] = [&['8', '5', '0', '8'], &['2', '0'], &['7'], &['0']];
    !public.iter().any(|series| national.starts_with(series))
}

/// The end of an area code, a hyphen and as many groups as belong to the number.
///
/// "08-12 13-16" are opening hours: a second hyphen needs a first group longer than an hour.
fn fixed_end<'l>(groups: &[Group<'l>]) -> Option<Cursor<'l>> {
    let (area, rest) = groups
        .split_first()
        .filter(|(area, _)| is_area_code(area))?;
    let first = rest.first().filter(|group| is_first_group(group))?;
    let mut count = area.digits.len() + first.digits.len();
    let mut last = first;
    for group in rest.iter().skip(1).take_while(|group| is_group(group)) {
        let is_joined = match last.gap {
            Gap::Space => is_group(first),
            Gap::Hyphen => first.digits.len() == 3,
            Gap::Other => false,
        };
        if !is_joined {
            break;
        }
        count += group.digits.len();
        last = group;
    }
    (SHORTEST + 1..=LONGEST + 1)
        .contains(&count)
        .then_some(last.end)
}

/// 08, or three or four digits; a hyphen must follow.
fn is_area_code(group: &Group<'_>) -> bool {
    let is_code = match group.digits {
        ['0', '8'] => true,
        ['0', second, ..] => *second != '0' && matches!(group.digits.len(), 3 | 4),
        _ => false,
    };
    is_code && group.gap == Gap::Hyphen
}

/// The whole number after the area code, or the first part of it.
fn is_first_group(group: &Group<'_>) -> bool {
    group.digits.len() > LONGEST_GROUP || is_group(group)
}

/// Two to four digits; four are no year.
fn is_group(group: &Group<'_>) -> bool {
    let is_year = matches!(group.digits, ['1', '9', _, _] | ['2', '0', _, _]);
    (2..=LONGEST_GROUP).contains(&group.digits.len()) && !is_year
}

/// Whether the words before a number say that it is a switchboard, a fax or a reception.
fn follows_reception(digit: Cursor<'_>) -> bool {
    let mut place = Before::new(digit.line(), digit.position());
    for _ in 0..=WORDS_BETWEEN {
        let Some((word, rest)) = place.skip(" :.(+").word() else {
            return false;
        };
        let public = ["växel", "växlar", "fax", "telefax", "reception"];
        if public.iter().any(|stem| begins_with(word, stem)) {
            return true;
        }
        place = rest;
    }
    false
}
