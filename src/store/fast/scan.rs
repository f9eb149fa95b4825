//! The words, numbers and texts of a file, one after the other.

use std::str::FromStr;

use memchr::memchr2;

use super::{DEEPEST, Surprise};

/// Which bytes are of one sort. A look into a table is quicker than several comparisons, and a
/// file is read a byte at a time.
type Sort = [bool; 256];

/// Blanks, and what begins a comment.
const SKIPPED: Sort = sort(b" \n\r\t/", false);
const WORD: Sort = sort(b"_0123456789", true);
const WHOLE: Sort = sort(b"0123456789-", false);
const DECIMAL: Sort = sort(b"0123456789.-+eE", false);
/// The names, words and numbers of a value, and what stands between them on a line but for commas.
const BARE: Sort = sort(b"_0123456789 \r\t:.-+", true);
const HASH: Sort = sort(b"#", false);

/// The bytes that are named, and the letters of ASCII if these belong to the sort.
const fn sort(named: &[u8], letters: bool) -> Sort {
    let mut sort = [false; 256];
    let mut at = 0;
    while at < named.len() {
        sort[named[at] as usize] = true;
        at += 1;
    }
    let mut byte = 0;
    while letters && byte < 128 {
        sort[byte] |= (byte as u8).is_ascii_alphabetic();
        byte += 1;
    }
    sort
}

/// Marks, with the highest bit, the first of eight bytes that is a certain one; what is marked after
/// it says nothing (Warren, Hacker's Delight, 2nd edition 2012, 6-1).
const fn marks(bytes: u64, byte: u8) -> u64 {
    let lowest = u64::from_le_bytes([1; 8]);
    let other = bytes ^ (lowest * byte as u64);
    other.wrapping_sub(lowest) & !other & (lowest << 7)
}

/// A place in a text; always between two characters.
pub(super) struct Scanner<'de> {
    text: &'de str,
    at: usize,
}

impl<'de> Scanner<'de> {
    /// Begins where the header and the comments after it end.
    pub(super) fn after_header(text: &'de str) -> Result<Self, Surprise> {
        let extension = "#![enable(implicit_some)]";
        let text = text.strip_prefix(extension).unwrap_or(text);
        let mut scan = Self { text, at: 0 };
        scan.skip_blanks()?;
        Ok(scan)
    }

    /// Makes sure that nothing follows.
    pub(super) fn end(&mut self) -> Result<(), Surprise> {
        self.skip_blanks()?;
        self.peek().map_or(Ok(()), |_more| Err(Surprise))
    }

    /// Looks at the next byte.
    pub(super) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over one certain character, which is ASCII.
    pub(super) fn expect(&mut self, byte: u8) -> Result<(), Surprise> {
        if self.eat(byte) {
            Ok(())
        } else {
            Err(Surprise)
        }
    }

    /// Steps over one certain character, and tells whether it was there.
    pub(super) fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Steps over blanks and comments to the end of the line.
    #[inline]
    pub(super) fn skip_blanks(&mut self) -> Result<(), Surprise> {
        // Most often there are none.
        match self.peek() {
            Some(byte) if SKIPPED[usize::from(byte)] => self.skip_some(),
            _ => Ok(()),
        }
    }

    fn skip_some(&mut self) -> Result<(), Surprise> {
        loop {
            match self.peek() {
                Some(b'\n') => {
                    self.at += 1;
                    self.indent();
                }
                Some(b' ' | b'\r' | b'\t') => self.at += 1,
                Some(b'/') => {
                    let comment = self.rest().strip_prefix("//").ok_or(Surprise)?;
                    self.at += 2 + comment.find('\n').ok_or(Surprise)?;
                }
                _ => return Ok(()),
            }
        }
    }

    /// Steps over spaces, sixteen at a time: a file is a fifth indentation.
    fn indent(&mut self) {
        const WIDE: usize = 16;
        const SPACES: u128 = u128::from_le_bytes([b' '; WIDE]);
        let wide = |at| {
            let rest = self.text.as_bytes().get(at..)?;
            Some(u128::from_le_bytes(*rest.first_chunk()?))
        };
        let mut at = self.at;
        while let Some(bytes) = wide(at) {
            // The lowest byte is the first; what is no space leaves a bit.
            let spaces = (bytes ^ SPACES).trailing_zeros() as usize / 8;
            at += spaces;
            if spaces < WIDE {
                break;
            }
        }
        self.at = at;
    }

    /// Steps over a comma and the blanks before it, and tells whether there was one.
    pub(super) fn eat_comma(&mut self) -> Result<bool, Surprise> {
        self.skip_blanks()?;
        Ok(self.eat(b','))
    }

    /// Steps over a certain word, and tells whether it was there.
    pub(super) fn eat_word(&mut self, word: &str) -> Result<bool, Surprise> {
        if !self.rest().starts_with(word) {
            return Ok(false);
        }
        let start = self.at;
        let is_whole = self.word()? == word;
        self.at = if is_whole { self.at } else { start };
        Ok(is_whole)
    }

    /// Finds the name of a field or a variant.
    pub(super) fn word(&mut self) -> Result<&'de str, Surprise> {
        let word = self.run(&WORD);
        // Letters beyond ASCII could go on with the word; no name in the program has any.
        let is_whole = self.peek().is_none_or(|byte| byte.is_ascii());
        (is_whole && !word.is_empty())
            .then_some(word)
            .ok_or(Surprise)
    }

    /// Finds `true` or `false`.
    pub(super) fn truth(&mut self) -> Result<bool, Surprise> {
        self.word()?.parse().map_err(|_other_word| Surprise)
    }

    /// Finds a whole number.
    pub(super) fn number<N: FromStr>(&mut self) -> Result<N, Surprise> {
        let digits = self.run(&WHOLE);
        digits.parse().map_err(|_no_number| Surprise)
    }

    /// Finds a number that may have decimals.
    pub(super) fn decimal(&mut self) -> Result<f64, Surprise> {
        let digits = self.run(&DECIMAL);
        digits.parse().map_err(|_no_number| Surprise)
    }

    /// Finds a text in quotes, raw or without escapes. The writer escapes only the texts of a
    /// file that would look like a merge conflict.
    pub(super) fn text(&mut self) -> Result<&'de str, Surprise> {
        if self.eat(b'"') {
            let length = self.until_quote().ok_or(Surprise)?;
            let text = self.take(length);
            self.expect(b'"').map(|()| text)
        } else {
            self.expect(b'r')?;
            self.raw_text()
        }
    }

    /// How far it is to the next quote or backslash. Most texts are ids, times and signatures, and
    /// are at their end before a search for long ones has begun.
    fn until_quote(&self) -> Option<usize> {
        const SHORT: usize = 3;
        let rest = self.text.as_bytes().get(self.at..)?;
        let (words, _) = rest.as_chunks();
        let short = words.iter().take(SHORT);
        for (word, bytes) in short.enumerate() {
            let bytes = u64::from_le_bytes(*bytes);
            let found = marks(bytes, b'"') | marks(bytes, b'\\');
            if found != 0 {
                return Some(word * 8 + found.trailing_zeros() as usize / 8);
            }
        }
        let passed = words.len().min(SHORT) * 8;
        Some(passed + memchr2(b'"', b'\\', rest.get(passed..)?)?)
    }

    /// Steps over a value of whatever kind, up to the comma or the bracket that ends it.
    pub(super) fn pass_over(&mut self) -> Result<(), Surprise> {
        let mut closing = [0; DEEPEST as usize];
        let mut depth = 0;
        loop {
            match self.peek().ok_or(Surprise)? {
                byte if BARE[usize::from(byte)] => self.at += self.length_of(&BARE),
                b'"' | b'#' => {
                    self.at -= usize::from(self.is_in_raw_text());
                    self.text()?;
                }
                b'\n' => {
                    self.at += 1;
                    self.indent();
                }
                b'/' => self.skip_blanks()?,
                b',' | b')' | b']' if depth == 0 => return Ok(()),
                b',' => self.at += 1,
                open @ (b'(' | b'[') => {
                    let close = if open == b'(' { b')' } else { b']' };
                    *closing.get_mut(depth).ok_or(Surprise)? = close;
                    depth += 1;
                    self.at += 1;
                }
                close @ (b')' | b']') => {
                    depth -= 1;
                    if closing.get(depth) != Some(&close) {
                        return Err(Surprise);
                    }
                    self.at += 1;
                }
                _ => return Err(Surprise),
            }
        }
    }

    /// Tells whether the quote or the hash ahead has the `r` of a raw text before it.
    fn is_in_raw_text(&self) -> bool {
        let before = |steps| self.text.as_bytes().get(self.at.checked_sub(steps)?);
        before(1) == Some(&b'r') && before(2).is_none_or(|byte| !WORD[usize::from(*byte)])
    }

    fn raw_text(&mut self) -> Result<&'de str, Surprise> {
        let hashes = self.run(&HASH);
        self.expect(b'"')?;
        let end = format!("\"{hashes}");
        let length = self.rest().find(&end).ok_or(Surprise)?;
        let text = self.take(length);
        self.at += end.len();
        Ok(text)
    }

    fn rest(&self) -> &'de str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Steps over ASCII characters of one sort.
    fn run(&mut self, sort: &Sort) -> &'de str {
        self.take(self.length_of(sort))
    }

    /// How many ASCII characters of one sort come next.
    fn length_of(&self, sort: &Sort) -> usize {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let other = rest.iter().position(|byte| !sort[usize::from(*byte)]);
        other.unwrap_or(rest.len())
    }

    fn take(&mut self, length: usize) -> &'de str {
        let end = self.at + length;
        let taken = self.text.get(self.at..end).unwrap_or_default();
        self.at = end;
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quote_is_found_wherever_it_is() {
        for (length, end) in (0..60).flat_map(|length| ["\"", "\\"].map(|end| (length, end))) {
            // What differs from a quote or a backslash by one is not taken for one.
            for filling in ["a", "!#", "[]", "\u{a2}"] {
                let before: String = filling.chars().cycle().take(length).collect();
                let text = format!("{before}{end}{before}\"\\");
                let scan = Scanner { text: &text, at: 0 };
                assert_eq!(scan.until_quote(), Some(before.len()), "{text}");
                let scan = Scanner {
                    text: &before,
                    at: 0,
                };
                assert_eq!(scan.until_quote(), None, "{before}");
            }
        }
    }
}
