//! The words that stand before a number, read backward from it.

use super::cursor::walked;

/// A place in a line, from which words are read backward.
#[derive(Clone, Copy)]
pub(super) struct Before<'l> {
    chars: &'l [char],
}

impl<'l> Before<'l> {
    /// What stands in the line before position `at`.
    pub(super) fn new(chars: &'l [char], at: usize) -> Self {
        Self {
            chars: chars.get(..at).unwrap_or_default(),
        }
    }

    /// The last character.
    pub(super) fn last(self) -> Option<char> {
        self.chars.last().copied()
    }

    /// How many characters in a row, up to here, are of one sort.
    pub(super) fn count(self, sort: impl Fn(char) -> bool) -> usize {
        let backward = self.chars.iter().rev();
        let count = backward.take_while(|last| sort(**last)).count();
        walked(count);
        count
    }

    /// The place before a gap made of these characters.
    pub(super) fn skip(self, gap: &str) -> Self {
        self.skip_while(|last| gap.contains(last))
    }

    /// Whether, marks aside, a letter stands here: only then can a word say what follows. Asked
    /// first, so that a row of bare numbers costs one look at each.
    pub(super) fn ends_in_word(self) -> bool {
        let word = self.skip_while(|last| matches!(last, ' ' | ':' | '.' | '=' | '#' | '(' | '-'));
        word.last().is_some_and(char::is_alphabetic)
    }

    fn skip_while(self, sort: impl Fn(char) -> bool) -> Self {
        Self::new(self.chars, self.chars.len() - self.count(sort))
    }

    /// The word that ends here, hyphens inside it included, and the place before it.
    pub(super) fn word(self) -> Option<(&'l [char], Self)> {
        let rest = self.skip_while(|last| last.is_alphabetic() || last == '-');
        let word = self.chars.get(rest.chars.len()..)?;
        let first = word.iter().position(|letter| *letter != '-')?;
        let ends_in_letter = self.last()?.is_alphabetic();
        ends_in_letter.then_some((word.get(first..)?, rest))
    }
}

/// Whether a word is the same as a lower-case one, whatever its own case.
pub(super) fn is_word(written: &[char], word: &str) -> bool {
    let mut letters = word.chars();
    written.iter().all(|c| letters.next() == Some(lower(*c))) && letters.next().is_none()
}

/// The small letter; every letter of the words that the guard knows has just one.
pub(super) fn lower(letter: char) -> char {
    if letter.is_ascii() {
        letter.to_ascii_lowercase()
    } else {
        letter.to_lowercase().next().unwrap_or(letter)
    }
}

/// Whether a word is one of some lower-case ones, whatever its own case.
pub(super) fn is_one_of(written: &[char], words: &[&str]) -> bool {
    words.iter().any(|word| is_word(written, word))
}

/// Whether a word begins with a lower-case stem, whatever its own case.
pub(super) fn begins_with(written: &[char], stem: &str) -> bool {
    let head = written.get(..stem.chars().count());
    head.is_some_and(|head| is_word(head, stem))
}

/// The word without a lower-case ending that it has.
pub(super) fn without_ending<'w>(written: &'w [char], ending: &str) -> Option<&'w [char]> {
    let split = written.len().checked_sub(ending.chars().count())?;
    let (head, tail) = written.split_at_checked(split)?;
    is_word(tail, ending).then_some(head)
}
