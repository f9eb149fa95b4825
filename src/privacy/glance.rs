//! A quick look at texts: where could the number of a person stand at all?
//!
//! Every text of a file is read for client data each time it is opened, and nearly all of them can
//! be passed over at a glance. What is blocked is made of at least ten digits, or of six and a letter between
//! dashes and digits, and nothing parts them but signs, spaces and what is not seen. The look errs
//! on the side of finding: whatever is not plainly a letter or a mark of ASCII may be a digit or a
//! sign in disguise.

use std::cmp::Ordering;

/// Fewest digits of a number that ends in digits. A number with a letter has more characters.
const DIGITS: usize = 10;
/// Fewest digits of a date, which a letter and digits may follow.
const DATE: usize = 6;

/// What a byte of a text may be to a number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Ends it.
    Other,
    /// A letter, which ends it unless it stands in a T-number.
    Letter,
    /// A digit.
    Digit,
    /// Not seen, or a space.
    Blank,
    /// A dash, a dot or a plus sign, or the beginning of a character that may be one.
    Sign,
    /// The beginning of a character that may be a digit or a dash.
    Disguised,
}

const CLASSES: [Class; 256] = classes();

const fn classes() -> [Class; 256] {
    let mut classes = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'0'..=b'9' => Class::Digit,
            b'a'..=b'z' | b'A'..=b'Z' => Class::Letter,
            // A backslash begins an escape, which may stand for a blank. From 0x80 on: the rest of
            // a character, which counts with its beginning.
            b'\0'..=b' ' | b'\\' | 0x7F..=0xBF => Class::Blank,
            // With 0xC2 and 0xE2 begin U+0080 to U+00BF and U+2000 to U+2FFF, which hold dashes and
            // blanks and no digits.
            b'-' | b'+' | b'.' | 0xC2 | 0xE2 => Class::Sign,
            // With 0xC3 begin the letters of Swedish; none of them is a mark.
            0xC4.. => Class::Disguised,
            _ => Class::Other,
        };
        byte += 1;
    }
    classes
}

const fn class(byte: u8) -> Class {
    CLASSES[byte as usize]
}

/// Finds the stretches of a text in which something of [`Level::Block`](super::Level::Block) may
/// stand; outside of them nothing does, wherever the lines are broken.
///
/// A backslash and the letter after it count as a blank, as they are one in a file of RON; what
/// RON spells out (`\\u{31}`) is for the caller to look for.
pub(super) fn stretches(text: &str) -> impl Iterator<Item = &str> {
    let bytes = text.as_bytes();
    let mut from = if has_room(bytes) { 0 } else { bytes.len() };
    std::iter::from_fn(move || {
        loop {
            let run = run(bytes, next_start(bytes, from)?);
            from = run.end;
            if run.may_hold_any {
                from = end_of_stretch(bytes, run.end);
                return text.get(run.start..from);
            }
        }
    })
}

/// Tells whether anything fits in. It does not in a signature, an id or a day, which are most of
/// the texts of a file.
fn has_room(bytes: &[u8]) -> bool {
    match bytes.len().cmp(&DIGITS) {
        Ordering::Less => false,
        Ordering::Equal => bytes.iter().all(u8::is_ascii_digit),
        Ordering::Greater => true,
    }
}

/// Where the next run begins that may be long enough to hold something.
///
/// It has a byte for each digit of a date and for a sign, so one that ends runs, found so far
/// ahead, rules out all that begin before it.
fn next_start(bytes: &[u8], mut from: usize) -> Option<usize> {
    loop {
        from = next_begin(bytes, from)?;
        let ahead = from + DATE;
        if ahead >= bytes.len() {
            return None;
        }
        if !ends_run(bytes, ahead) {
            return Some(from);
        }
        from = ahead + 1;
    }
}

/// Where the next byte is that a number may begin with. Most of a text has none, and a processor
/// looks at a whole piece of it in a few steps where there is no way out in the middle.
fn next_begin(bytes: &[u8], from: usize) -> Option<usize> {
    const PIECE: usize = 32;
    let has_none = |piece: &[u8; PIECE]| !piece.iter().fold(false, |any, byte| any | begins(*byte));
    let rest = bytes.get(from..)?;
    let (pieces, left) = rest.as_chunks();
    let passed = pieces.iter().take_while(|piece| has_none(piece)).count() * PIECE;
    // What is left after the pieces is looked at with the end of the last one.
    let is_last = passed + left.len() == rest.len();
    if is_last && rest.last_chunk().is_some_and(has_none) {
        return None;
    }
    let found = rest.get(passed..)?.iter().position(|byte| begins(*byte))?;
    Some(from + passed + found)
}

/// Whether a number may begin with a byte: [`Class::Digit`] and [`Class::Disguised`], worked out in
/// a way that a processor can do for many at once.
const fn begins(byte: u8) -> bool {
    byte.is_ascii_digit() || (byte >= 0xC4 && byte != 0xE2)
}

fn ends_run(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at).map_or(Class::Other, |byte| class(*byte)) {
        Class::Other => true,
        Class::Letter => !is_escape(bytes, at),
        Class::Digit | Class::Blank | Class::Sign | Class::Disguised => false,
    }
}

/// Digits in a row, with what may stand between them.
struct Run {
    start: usize,
    end: usize,
    may_hold_any: bool,
}

fn run(bytes: &[u8], start: usize) -> Run {
    let (mut digits, mut signed, mut end) = (0, false, start);
    while let Some(byte) = bytes.get(end) {
        match class(*byte) {
            Class::Other => break,
            Class::Letter if !is_escape(bytes, end) => {
                signed &= digits >= DATE;
                let may_hold_any = signed || digits >= DIGITS;
                return Run {
                    start,
                    end,
                    may_hold_any,
                };
            }
            Class::Blank | Class::Letter => {}
            Class::Sign => signed = true,
            Class::Digit => (digits, signed) = (digits + 1, false),
            Class::Disguised => (digits, signed) = (digits + 1, true),
        }
        end += 1;
    }
    let may_hold_any = digits >= DIGITS;
    Run {
        start,
        end,
        may_hold_any,
    }
}

/// Tells whether a letter stands after a backslash.
fn is_escape(bytes: &[u8], at: usize) -> bool {
    at.checked_sub(1)
        .is_some_and(|before| bytes.get(before) == Some(&b'\\'))
}

/// The end of the words that follow: the tail of a T-number is among them.
fn end_of_stretch(bytes: &[u8], from: usize) -> usize {
    let rest = bytes.get(from..).unwrap_or_default();
    let other = rest.iter().position(|byte| class(*byte) == Class::Other);
    other.map_or(bytes.len(), |length| from + length)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Looks at every byte.
    fn slowly(text: &str) -> Vec<&str> {
        let (bytes, mut from, mut found) = (text.as_bytes(), 0, Vec::new());
        if !has_room(bytes) {
            return found;
        }
        let begins = |byte: &u8| matches!(class(*byte), Class::Digit | Class::Disguised);
        while let Some(start) = bytes[from..].iter().position(begins) {
            let run = run(bytes, from + start);
            from = run.end;
            if run.may_hold_any {
                from = end_of_stretch(bytes, run.end);
                found.push(text.get(run.start..from).unwrap());
            }
        }
        found
    }

    #[test]
    fn the_shortest_numbers_have_room() {
        for text in ["1212121212", "121212-T123", "121212-TF12"] {
            assert_eq!(stretches(text).collect::<Vec<_>>(), [text]);
        }
    }

    #[test]
    fn a_number_begins_with_the_bytes_of_two_classes() {
        for byte in 0..=u8::MAX {
            let expected = matches!(class(byte), Class::Digit | Class::Disguised);
            assert_eq!(begins(byte), expected, "{byte}");
        }
    }

    proptest! {
        #[test]
        fn looking_at_some_bytes_finds_what_looking_at_each_would(
            parts in prop::collection::vec("[0-9]{1,7}|[0-9]{10,12}|[-+. \n]{1,4}|[a-zåÖ–٣:\\\\]{1,9}", 0..12)
        ) {
            let text = parts.concat();
            prop_assert_eq!(stretches(&text).collect::<Vec<_>>(), slowly(&text));
        }
    }
}
