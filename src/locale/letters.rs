//! Letters without their marks, which search and sorting have in common, and capitals.

/// Letters that are often stored as a letter and a combining mark (all text from macOS is) and
/// that mean something else than the plain letter.
const COMPOSED: &[(char, char, char)] = &[
    ('a', '\u{30a}', 'å'),
    ('a', '\u{308}', 'ä'),
    ('o', '\u{308}', 'ö'),
    ('u', '\u{308}', 'ü'),
    ('e', '\u{301}', 'é'),
];

/// Makes a text ready for a search that forgives: `Åsa Öberg` becomes `asa oberg`.
///
/// Lower case, no marks, one letter for one letter. Right for finding by a keyboard without å;
/// for the exact search there is [`fold_case`].
pub fn fold(text: &str) -> String {
    lower_letters(text).map(without_mark).collect()
}

/// Makes a text ready for a search that only forgives case: `Åsa` becomes `åsa`.
///
/// A letter stored as letter and combining mark becomes the one letter people see.
pub fn fold_case(text: &str) -> String {
    lower_letters(text).collect()
}

/// Gives a label a capital first letter; labels stand in the message files as they do inside a
/// sentence.
pub fn capitalised(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}

/// Returns the letter without its mark, or the letter itself.
///
/// Covers the small Latin letters of European names (Unicode blocks Latin-1 Supplement and Latin
/// Extended-A, and the Romanian ș and ț).
pub(super) fn without_mark(letter: char) -> char {
    match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'æ' => 'a',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => 'g',
        'ĥ' | 'ħ' => 'h',
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => 'i',
        'ĵ' => 'j',
        'ķ' | 'ĸ' => 'k',
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => 'l',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ŋ' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'œ' => 'o',
        'ŕ' | 'ŗ' | 'ř' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ß' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'þ' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => 'u',
        'ŵ' => 'w',
        'ý' | 'ÿ' | 'ŷ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        _ => letter,
    }
}

/// Goes through the letters in lower case, each with its combining marks made one letter.
///
/// A mark that makes no letter of [`COMPOSED`] is left out.
pub(super) fn lower_letters(text: &str) -> impl Iterator<Item = char> {
    let mut rest = text.chars().flat_map(char::to_lowercase).peekable();
    std::iter::from_fn(move || {
        let mut letter = rest.find(|c| !is_mark(*c))?;
        while let Some(mark) = rest.next_if(|c| is_mark(*c)) {
            letter = composed(letter, mark);
        }
        Some(letter)
    })
}

fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

fn composed(letter: char, mark: char) -> char {
    let found = COMPOSED
        .iter()
        .find(|(base, with, _)| (*base, *with) == (letter, mark));
    found.map_or(letter, |(_, _, composed)| *composed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fold_forgives_case_and_marks() {
        assert_eq!(fold("Åsa ÖBERG, Élise Müller"), "asa oberg, elise muller");
        assert_eq!(fold("Šimić Łukasz Ærø"), "simic lukasz aro");
    }

    #[test]
    fn fold_case_keeps_the_letters() {
        assert_eq!(fold_case("ÅSA Élise"), "åsa élise");
    }

    #[test]
    fn decomposed_letters_are_the_same_letters() {
        assert_eq!(fold_case("A\u{30a}sa O\u{308}berg"), "åsa öberg");
        assert_eq!(fold("A\u{30a}sa E\u{301}lise n\u{303}"), "asa elise n");
        assert_eq!(fold_case("\u{301}a"), "a");
    }

    #[test]
    fn other_writing_is_left_alone() {
        assert_eq!(fold("Дом 家 3"), "дом 家 3");
    }
}
