//! The words, numbers and texts of a file, one after the other.

use std::str::FromStr;

use super::Surprise;

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

    fn eat(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    /// Steps over blanks and comments to the end of the line.
    pub(super) fn skip_blanks(&mut self) -> Result<(), Surprise> {
        loop {
            self.run(|byte| matches!(byte, b' ' | b'\n' | b'\r' | b'\t'));
            if self.peek() != Some(b'/') {
                return Ok(());
            }
            let comment = self.rest().strip_prefix("//").ok_or(Surprise)?;
            self.at += 2 + comment.find('\n').ok_or(Surprise)?;
        }
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
        let word = self.run(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
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
        let digits = self.run(|byte| byte.is_ascii_digit() || byte == b'-');
        digits.parse().map_err(|_no_number| Surprise)
    }

    /// Finds a number that may have decimals.
    pub(super) fn decimal(&mut self) -> Result<f64, Surprise> {
        let digits = self
            .run(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
        digits.parse().map_err(|_no_number| Surprise)
    }

    /// Finds a text in quotes, raw or without escapes. The writer escapes only the texts of a
    /// file that would look like a merge conflict.
    pub(super) fn text(&mut self) -> Result<&'de str, Surprise> {
        if self.eat(b'"') {
            let end = |byte: &u8| matches!(byte, b'"' | b'\\');
            let bytes = self.rest().bytes();
            let length = bytes.take_while(|byte| !end(byte)).count();
            let text = self.take(length);
            self.expect(b'"').map(|()| text)
        } else {
            self.expect(b'r')?;
            self.raw_text()
        }
    }

    fn raw_text(&mut self) -> Result<&'de str, Surprise> {
        let hashes = self.run(|byte| byte == b'#');
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
    fn run(&mut self, fits: impl Fn(u8) -> bool) -> &'de str {
        let bytes = self.text.as_bytes().iter().skip(self.at);
        let length = bytes.take_while(|byte| fits(**byte)).count();
        self.take(length)
    }

    fn take(&mut self, length: usize) -> &'de str {
        let end = self.at + length;
        let taken = self.text.get(self.at..end).unwrap_or_default();
        self.at = end;
        taken
    }
}
