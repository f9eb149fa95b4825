//! A place in a normalised line, from which forms are read forward.

use std::ops::Range;

use super::finding::Kind;

/// A place in a line; reading gives a new place and leaves the old one as it was.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'l> {
    chars: &'l [char],
    at: usize,
}

/// A mark found in a line, in positions of its plain characters.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) kind: Kind,
    pub(super) range: Range<usize>,
}

/// Notes that characters were walked over: each of them and the one that ended it.
#[cfg(test)]
pub(super) fn walked(count: usize) {
    steps::WALKED.with(|walked| walked.set(walked.get() + count + 1));
}

/// Nothing to note outside of tests.
#[cfg(not(test))]
pub(super) const fn walked(_count: usize) {}

impl<'l> Cursor<'l> {
    pub(super) const fn new(chars: &'l [char], at: usize) -> Self {
        Self { chars, at }
    }

    /// The mark from this place to `end`.
    pub(super) const fn hit(self, kind: Kind, end: Self) -> Hit {
        let range = self.at..end.at;
        Hit { kind, range }
    }

    pub(super) const fn position(self) -> usize {
        self.at
    }

    pub(super) const fn line(self) -> &'l [char] {
        self.chars
    }

    /// The next characters, or none if the line holds fewer.
    pub(super) fn ahead(self, count: usize) -> &'l [char] {
        let end = self.at + count;
        self.chars.get(self.at..end).unwrap_or_default()
    }

    pub(super) fn peek(self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn before(self) -> Option<char> {
        self.chars.get(self.at.checked_sub(1)?).copied()
    }

    /// How many digits stand here in a row.
    pub(super) fn digits_ahead(self) -> usize {
        self.count(|next| next.is_ascii_digit())
    }

    /// How many characters in a row, from here on, are of one sort.
    pub(super) fn count(self, sort: impl Fn(char) -> bool) -> usize {
        let rest = self.chars.get(self.at..).unwrap_or_default();
        let count = rest.iter().take_while(|next| sort(**next)).count();
        walked(count);
        count
    }

    /// The place some characters further on.
    pub(super) const fn skip(self, count: usize) -> Self {
        Self {
            chars: self.chars,
            at: self.at + count,
        }
    }

    pub(super) fn skip_spaces(self) -> Self {
        self.skip(self.count(|next| next == ' '))
    }

    /// The place after a character of one sort, if one stands here.
    pub(super) fn eat(self, sort: impl Fn(char) -> bool) -> Option<Self> {
        sort(self.peek()?).then(|| self.skip(1))
    }

    /// Reads the next digits as a number; more digits may follow them.
    pub(super) fn number(self, digits: usize) -> Option<(u32, Self)> {
        let end = self.skip(digits);
        let read = self.chars.get(self.at..end.at)?;
        let value = read.iter().try_fold(0_u32, |value, digit| {
            value.checked_mul(10)?.checked_add(digit.to_digit(10)?)
        })?;
        Some((value, end))
    }

    /// Reads a row of exactly so many digits.
    pub(super) fn row(self, digits: usize) -> Option<(u32, Self)> {
        (self.digits_ahead() == digits)
            .then(|| self.number(digits))
            .flatten()
    }

    /// Whether a word or a number goes on here.
    pub(super) fn goes_on(self) -> bool {
        self.peek().is_some_and(char::is_alphanumeric)
    }
}

/// Counts the characters that are walked over, for the test that the work grows with the text.
#[cfg(test)]
pub(super) mod steps {
    use std::cell::Cell;

    thread_local! {
        pub(in crate::privacy) static WALKED: Cell<usize> = const { Cell::new(0) };
    }
}
