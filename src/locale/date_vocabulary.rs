//! The words that dates are typed with, in all languages at once.

use std::sync::OnceLock;

use chrono::Weekday;

use super::date_words::{MONTHS, MONTHS_SHORT, WEEK, weekday, weekday_short};
use super::{Lang, Words, fold};

/// How few letters a month or a weekday may be cut to.
const SHORTEST: usize = 3;

/// What a typed word stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A month, January is 1.
    Month(u32),
    Weekday(Weekday),
    /// The word before the number of a week.
    Week,
    Today,
    Tomorrow,
}

/// The words and their meanings; a word is folded and without spaces, `imorgon`.
pub(super) struct Vocabulary(Vec<(String, Meaning)>);

impl Vocabulary {
    /// Returns the words of all languages, read from their message files at the first call.
    pub(super) fn get() -> &'static Self {
        static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
        VOCABULARY.get_or_init(|| {
            let languages = Lang::all().map(Words::new);
            Self(languages.flat_map(|words| entries(&words)).collect())
        })
    }

    /// Returns what a folded word means, whole or cut to three letters or more.
    ///
    /// Nothing for a word that means different things in two languages.
    pub(super) fn meaning(&self, word: &str) -> Option<Meaning> {
        let cut = |known: &str| word.chars().count() >= SHORTEST && known.starts_with(word);
        self.agreed(|known| known == word)
            .or_else(|| self.agreed(cut))
    }

    fn agreed(&self, fits: impl Fn(&str) -> bool) -> Option<Meaning> {
        let mut fitting = self.0.iter().filter(|(known, _)| fits(known));
        let (_, first) = fitting.next()?;
        fitting.all(|(_, other)| other == first).then_some(*first)
    }
}

fn entries(words: &Words) -> Vec<(String, Meaning)> {
    let mut ids = vec![
        ("date-input-today", Meaning::Today),
        ("date-input-tomorrow", Meaning::Tomorrow),
        ("date-input-week", Meaning::Week),
    ];
    for months in [MONTHS, MONTHS_SHORT] {
        ids.extend((1..).zip(months).map(|(n, id)| (id, Meaning::Month(n))));
    }
    for name in [weekday, weekday_short] {
        ids.extend(WEEK.map(|day| (name(day), Meaning::Weekday(day))));
    }
    let typed = |(id, meaning)| {
        let text = words.text(id);
        let forms = text.split(',').map(|form| fold(form).replace(' ', ""));
        forms.map(|form| (form, meaning)).collect::<Vec<_>>()
    };
    ids.into_iter().flat_map(typed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_means_one_thing_whole_or_cut() {
        let vocabulary = Vocabulary::get();
        for (word, meaning) in &vocabulary.0 {
            assert_eq!(vocabulary.meaning(word), Some(*meaning), "{word}");
            let cut: String = word.chars().take(SHORTEST).collect();
            if cut.chars().count() == SHORTEST {
                assert_eq!(vocabulary.meaning(&cut), Some(*meaning), "{cut}");
            }
        }
    }

    #[test]
    fn two_letters_are_too_few() {
        assert_eq!(Vocabulary::get().meaning("de"), None);
        assert_eq!(Vocabulary::get().meaning(""), None);
    }
}
