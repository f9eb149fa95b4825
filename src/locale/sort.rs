//! Sorting by the alphabet of the language.
//!
//! Which letters there are, in which order, and which foreign letters count as which of them, is
//! said by the message file (`sort-alphabet`, `sort-as`). Swedish: å ä ö after z, w apart from v
//! (Svenska Akademiens ordlista, 13th edition, 2006), ü as y, æ as ä, ø as ö.

use super::Words;
use super::letters::{lower_letters, without_mark};

/// The letters of a language in order.
pub(super) struct Alphabet {
    letters: Vec<char>,
    /// Foreign letters and the letters they count as.
    counted_as: Vec<(char, char)>,
}

impl Alphabet {
    /// Reads `abc…` and `ü=y æ=ä`.
    pub(super) fn new(letters: &str, counted_as: &str) -> Self {
        let pair = |word: &str| {
            let mut chars = word.chars();
            match (chars.next(), chars.next(), chars.next()) {
                (Some(foreign), Some('='), Some(own)) => Some((foreign, own)),
                _ => None,
            }
        };
        Self {
            letters: letters.chars().collect(),
            counted_as: counted_as.split_whitespace().filter_map(pair).collect(),
        }
    }

    fn weight(&self, letter: char) -> (Class, u32) {
        if letter.is_whitespace() {
            return (Class::Space, 0);
        }
        let place = || self.place(letter).or_else(|| self.place(self.own(letter)));
        if letter.is_ascii_digit() {
            (Class::Digit, u32::from(letter))
        } else if !letter.is_alphanumeric() {
            (Class::Sign, u32::from(letter))
        } else if let Some(place) = place() {
            (Class::Letter, place)
        } else {
            (Class::Foreign, u32::from(letter))
        }
    }

    fn place(&self, letter: char) -> Option<u32> {
        let place = self.letters.iter().position(|own| *own == letter)?;
        u32::try_from(place).ok()
    }

    fn own(&self, letter: char) -> char {
        let known = self.counted_as.iter().find(|(from, _)| *from == letter);
        known.map_or_else(|| without_mark(letter), |(_, own)| *own)
    }
}

/// What comes before what, whatever the letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Space,
    Sign,
    Digit,
    Letter,
    /// Letters of another script, by their code points.
    Foreign,
}

/// What a text sorts by: compare the keys instead of the texts.
///
/// Letters decide first; then marks (`ide` before `idé`), then case (`björk` before `Björk`), and
/// last the text itself, so that only equal texts have equal keys. Digits sort one by one, as
/// letters do: `v. 10` before `v. 9`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SortKey {
    letters: Vec<(Class, u32)>,
    marks: String,
    capitals: Vec<bool>,
    text: String,
}

impl Words {
    /// Returns what this text sorts by in the alphabet of the language.
    ///
    /// Meant for `sort_by_cached_key`: making a key costs more than comparing two.
    pub fn sort_key(&self, text: &str) -> SortKey {
        let marks: String = lower_letters(text).collect();
        SortKey {
            letters: marks.chars().map(|c| self.alphabet.weight(c)).collect(),
            marks,
            capitals: text.chars().map(char::is_uppercase).collect(),
            text: text.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::locale::{Lang, Words};
    use proptest::prelude::*;

    fn sorted(lang: Lang, mut texts: Vec<&str>) -> Vec<&str> {
        let words = Words::new(lang);
        texts.sort_by_cached_key(|text| words.sort_key(text));
        texts
    }

    /// Sorts the texts from the worst order and expects the given one.
    fn expect(lang: Lang, order: &[&str]) {
        let backwards = order.iter().rev().copied().collect();
        assert_eq!(sorted(lang, backwards), order);
    }

    #[test]
    fn swedish_letters_come_after_z() {
        let order = ["Adam", "Zara", "Åsa", "Älva", "Örjan"];
        expect(Lang::SV, &order);
    }

    #[test]
    fn w_is_apart_from_v() {
        expect(Lang::SV, &["Vera", "Vy", "Wera", "Xenia"]);
    }

    #[test]
    fn foreign_letters_count_as_swedish_ones() {
        expect(Lang::SV, &["Edit", "Élise", "Ellen"]);
        expect(Lang::SV, &["Myhr", "Müller", "Mynt"]);
        expect(Lang::SV, &["Ål", "Æra", "Äta", "Öl", "Ørn", "Öst"]);
        expect(Lang::SV, &["Nils", "Núñez", "Nyman"]);
    }

    #[test]
    fn marks_and_case_decide_between_equal_letters() {
        expect(Lang::SV, &["ide", "idé", "idén"]);
        expect(Lang::SV, &["björk", "Björk", "björkar"]);
    }

    #[test]
    fn spaces_signs_and_digits_come_first() {
        expect(Lang::SV, &["a b", "a-b", "a1", "ab", "aд"]);
        expect(Lang::SV, &["v. 10", "v. 9"]);
    }

    #[test]
    fn decomposed_letters_sort_as_the_letters() {
        expect(Lang::SV, &["Zara", "A\u{30a}sa", "Älva"]);
    }

    #[test]
    fn another_alphabet_is_only_another_message() {
        expect(Lang::EN, &["Adam", "Älva", "Åsa", "Örjan", "Zara"]);
    }

    proptest! {
        #[test]
        fn only_equal_texts_have_equal_keys(a in "[aåäAÅe\u{301}é ]{0,4}", b in "[aåäAÅe\u{301}é ]{0,4}") {
            let words = Words::new(Lang::SV);
            prop_assert_eq!(words.sort_key(&a) == words.sort_key(&b), a == b);
        }
    }
}
