//! Numbers of files, clients, cases and court cases: marks that lead to a person in a register.

use super::cursor::{Cursor, Hit};
use super::finding::Kind;
use super::label::{Before, is_one_of, without_ending};

/// What the number of a register looks like.
#[derive(Clone, Copy)]
enum Shape {
    /// Digits, with hyphens between them, at least so many.
    Digits(usize),
    /// A court's `12345-26`: a running number and the year.
    Court,
}

/// Whose numbers the guard knows.
struct Register {
    /// The word before the number, in the forms it takes before "nr".
    names: &'static [&'static str],
    /// The shape after "nr", "nummer" or "id".
    marked: Shape,
    /// The shape after the bare word; a word that may stand before any number has none.
    bare: Option<Shape>,
}

const REGISTERS: [Register; 6] = [
    Register {
        names: &["personakt", "personakts", "personakten", "personaktens"],
        marked: Shape::Digits(1),
        bare: Some(Shape::Digits(2)),
    },
    Register {
        names: &[
            "klient",
            "klients",
            "klienten",
            "klientens",
            "brukar",
            "brukare",
            "brukarens",
        ],
        marked: Shape::Digits(1),
        bare: None,
    },
    Register {
        names: &["dossier", "dossiers", "dossiern", "dossierns"],
        marked: Shape::Digits(1),
        bare: Some(Shape::Digits(2)),
    },
    Register {
        names: &["lma", "lma-kort", "lma-kortet", "lma-kortets"],
        marked: Shape::Digits(1),
        bare: Some(Shape::Digits(5)),
    },
    Register {
        names: &["ärende", "ärendes", "ärendets"],
        marked: Shape::Digits(4),
        bare: None,
    },
    Register {
        names: &["mål", "måls", "målets"],
        marked: Shape::Court,
        bare: None,
    },
];

const MARKERS: [&str; 5] = ["nummer", "numret", "nr", "no", "id"];

/// What may stand between the words and the number.
const GAP: &str = " :.=#(-";

/// The number of a register that begins at a digit before which no digit stands.
pub(super) fn find(start: Cursor<'_>) -> Option<Hit> {
    let end = police_report(start).or_else(|| {
        let before = Before::new(start.line(), start.position());
        let shape = shape_called_for(Some(before).filter(|before| before.ends_in_word())?)?;
        match shape {
            Shape::Digits(fewest) => identifier(start, fewest),
            Shape::Court => court_case(start),
        }
    })?;
    Some(start.hit(Kind::CaseReference, end))
}

/// The shape that the words before a number call for.
fn shape_called_for(before: Before<'_>) -> Option<Shape> {
    let (has_series, before) = skip_series(before);
    let (word, rest) = before.skip(GAP).word()?;
    let (name, has_marker) = if is_one_of(word, &MARKERS) {
        (rest.skip(GAP).word()?.0, true)
    } else {
        let marked = MARKERS
            .iter()
            .find_map(|ending| without_ending(word, ending));
        (marked.unwrap_or(word), marked.is_some())
    };
    let name = name.strip_suffix(&['-']).unwrap_or(name);
    let register = REGISTERS
        .iter()
        .find(|register| is_one_of(name, register.names))?;
    match register.marked {
        Shape::Court if has_series => Some(Shape::Court),
        marked if has_marker => Some(marked),
        _ => register.bare,
    }
}

/// Passes the capitals of a series, as in "mål nr T 1234-26"; says whether there were any.
fn skip_series(before: Before<'_>) -> (bool, Before<'_>) {
    let is_series = |word: &[char]| {
        word.len() <= 2 && word.iter().all(|c| c.is_uppercase()) && !is_one_of(word, &MARKERS)
    };
    match before.skip(GAP).word() {
        Some((word, rest)) if is_series(word) => (true, rest),
        _ => (false, before),
    }
}

/// Digits and hyphens; not a day, a clock time, a share or the number of a statute.
fn identifier(start: Cursor<'_>, fewest: usize) -> Option<Cursor<'_>> {
    let length = start.count(|next| next.is_ascii_digit() || next == '-');
    let typed = start.ahead(length);
    let digits = typed.iter().filter(|c| c.is_ascii_digit()).count();
    let last = typed.iter().rposition(char::is_ascii_digit)?;
    let end = start.skip(last + 1);
    let is_other = is_day(start) || is_clock_or_statute(end) || is_share(end);
    (digits >= fewest && !is_other).then_some(end)
}

fn is_day(start: Cursor<'_>) -> bool {
    let groups = start.ahead(10).split(|c| *c == '-').map(<[char]>::len);
    groups.eq([4, 2, 2])
}

fn is_clock_or_statute(end: Cursor<'_>) -> bool {
    let after = end.eat(|next| matches!(next, ':' | '.'));
    after.is_some_and(|after| after.digits_ahead() > 0)
}

fn is_share(end: Cursor<'_>) -> bool {
    let after = end.skip_spaces();
    let word = after.ahead(after.count(char::is_alphabetic));
    after.peek() == Some('%') || is_one_of(word, &["procent", "av"])
}

/// `12345-26` or `12345-2026`. Fewer than three digits are a range of the board's own goals.
fn court_case(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let number = start.digits_ahead();
    let year = hyphen(start.skip(number))?;
    let end = year.skip(year.digits_ahead());
    let is_year = matches!(year.digits_ahead(), 2 | 4);
    ((3..=6).contains(&number) && is_year).then_some(end)
}

/// `5000-K123456-26`: the authority, K, the running number and the year.
fn police_report(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let (_, after) = start.row(4)?;
    let number = hyphen(after)?.eat(|next| next.eq_ignore_ascii_case(&'K'))?;
    let digits = number.digits_ahead();
    let year = hyphen(number.skip(digits)).filter(|_| (1..=7).contains(&digits))?;
    let end = year.skip(year.digits_ahead());
    matches!(year.digits_ahead(), 2 | 4).then_some(end)
}

fn hyphen(at: Cursor<'_>) -> Option<Cursor<'_>> {
    at.skip_spaces()
        .eat(|next| next == '-')
        .map(Cursor::skip_spaces)
}
