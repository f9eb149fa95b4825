//! Plain characters instead of typography, with a map back to what was typed.
//!
//! Characters that are not seen, and marks put over others, are dropped; every dash becomes `-`, every kind of space a space, every
//! decimal digit of any script its ASCII digit; a letter with a combining ring or dots becomes
//! the one letter å, ä or ö (as text from macOS comes in).

use std::ops::Range;

/// The zero of each run of ten decimal digits outside ASCII (Unicode 16, general category Nd).
const ZEROS: [u32; 74] = [
    0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66,
    0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90,
    0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10,
    0x104A0, 0x10D30, 0x10D40, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0,
    0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0, 0x11950, 0x11BF0, 0x11C50, 0x11D50,
    0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE, 0x1D7D8, 0x1D7E2,
    0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

/// One line in plain characters; its buffers are used again for the next line.
#[derive(Default)]
pub(super) struct Line {
    chars: Vec<char>,
    places: Vec<Range<usize>>,
}

impl Line {
    /// Reads a line that begins at byte `offset` of the text, in place of what was read before.
    pub(super) fn read(&mut self, line: &str, offset: usize) {
        self.chars.clear();
        self.places.clear();
        if line.is_ascii() {
            self.read_ascii(line, offset);
        } else {
            for (at, typed) in line.char_indices() {
                let start = offset + at;
                self.push(typed, start..start + typed.len_utf8());
            }
        }
    }

    /// Reads a line in place of what was read before, without the places of what was typed.
    pub(super) fn read_plain(&mut self, line: &str) {
        self.chars.clear();
        self.places.clear();
        for typed in line.chars() {
            if typed.is_ascii_graphic() || typed == ' ' || is_swedish(typed) {
                self.chars.push(typed);
            } else if let Some(composed) = self.composed(typed) {
                self.chars.pop();
                self.chars.push(composed);
            } else {
                self.chars.extend(plain(typed));
            }
        }
    }

    fn read_ascii(&mut self, line: &str, offset: usize) {
        for (at, byte) in (offset..).zip(line.bytes()) {
            if let Some(plain) = plain_ascii(char::from(byte)) {
                self.chars.push(plain);
                self.places.push(at..at + 1);
            }
        }
    }

    fn push(&mut self, typed: char, place: Range<usize>) {
        if is_swedish(typed) {
            self.chars.push(typed);
            self.places.push(place);
        } else if let Some(composed) = self.composed(typed) {
            self.replace_last(composed, place.end);
        } else if let Some(plain) = plain(typed) {
            self.chars.push(plain);
            self.places.push(place);
        }
    }

    fn composed(&self, mark: char) -> Option<char> {
        match (self.chars.last()?, mark) {
            ('a', '\u{30A}') => Some('å'),
            ('A', '\u{30A}') => Some('Å'),
            ('a', '\u{308}') => Some('ä'),
            ('A', '\u{308}') => Some('Ä'),
            ('o', '\u{308}') => Some('ö'),
            ('O', '\u{308}') => Some('Ö'),
            _ => None,
        }
    }

    fn replace_last(&mut self, composed: char, end: usize) {
        if let (Some(last), Some(place)) = (self.chars.last_mut(), self.places.last_mut()) {
            *last = composed;
            place.end = end;
        }
    }

    /// The plain characters.
    pub(super) fn chars(&self) -> &[char] {
        &self.chars
    }

    /// The bytes of the typed text that a range of plain characters stands for.
    ///
    /// What was dropped inside the range belongs to it, what was dropped at its edges does not.
    pub(super) fn typed(&self, range: &Range<usize>) -> Range<usize> {
        let places = self.places.get(range.clone()).unwrap_or_default();
        match (places.first(), places.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..0,
        }
    }
}

/// Whether a character is a letter of Latin-1, which all of Swedish prose is made of.
const fn is_swedish(typed: char) -> bool {
    matches!(typed, '\u{C0}'..='\u{FF}')
}

/// The plain character for a typed one of ASCII; `None` for a control character, which is not
/// seen and which a board takes away.
const fn plain_ascii(typed: char) -> Option<char> {
    match typed {
        '\t' | '\r' => Some(' '),
        '\n' => Some(typed),
        '\0'..='\u{1F}' | '\u{7F}' => None,
        _ => Some(typed),
    }
}

/// The plain character for a typed one; `None` for one that is not seen: it joins or steers
/// others, or is a mark put over another character.
fn plain(typed: char) -> Option<char> {
    match typed {
        _ if typed.is_ascii() => plain_ascii(typed),
        '\u{80}'..='\u{9F}'
        | '\u{AD}'
        | '\u{300}'..='\u{36F}'
        | '\u{61C}'
        | '\u{180E}'
        | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{20D0}'..='\u{20FF}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => None,
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}' => Some('-'),
        '\u{FF0B}' => Some('+'),
        '\u{A0}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Some(' '),
        other => Some(ascii_digit(other).unwrap_or(other)),
    }
}

fn ascii_digit(typed: char) -> Option<char> {
    let code = u32::from(typed);
    let above = ZEROS.partition_point(|zero| *zero <= code);
    let zero = ZEROS.get(above.checked_sub(1)?)?;
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plainly(text: &str) -> String {
        let mut line = Line::default();
        line.read(text, 0);
        line.chars().iter().collect()
    }

    #[test]
    fn the_typography_of_a_number_is_undone() {
        assert_eq!(
            plainly("６４0\u{AD}823\u{2009}–\u{2007}3\u{200B}234"),
            "640823 - 3234"
        );
        assert_eq!(plainly("٦٤٠٨٢٣＋𝟛𝟚𝟛𝟜\t"), "640823+3234 ");
        assert_eq!(plainly("6\u{336}4\u{336}0\u{7}8\u{202E}23"), "640823");
        assert_eq!(plainly("64\u{1B}08\r23"), "6408 23");
    }

    #[test]
    fn combining_marks_become_swedish_letters_and_other_text_stays() {
        assert_eq!(plainly("fo\u{308}dd a\u{30A}r ½ ² é"), "född år ½ ² é");
    }

    #[test]
    fn every_table_entry_is_the_zero_of_ten_numerals() {
        for zero in ZEROS {
            let digits: Vec<_> = (zero..zero + 10).filter_map(char::from_u32).collect();
            assert_eq!(
                plainly(&digits.iter().collect::<String>()),
                "0123456789",
                "{zero:X}"
            );
        }
        assert!(ZEROS.is_sorted());
    }

    #[test]
    fn a_range_maps_back_to_the_bytes_that_were_typed() {
        let mut line = Line::default();
        line.read("å 1\u{AD}2\u{AD}", 10);
        assert_eq!(line.typed(&(2..4)), 13..17);
        assert_eq!(line.typed(&(0..1)), 10..12);
    }
}
