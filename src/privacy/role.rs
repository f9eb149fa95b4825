//! A name after a word for a client's role: "barnet Kim".
//!
//! There is no list of first names: Björn, Sten, Maj and Love are words, and colleagues. It is
//! the role before the capital that makes a name out of a word.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::cursor::{Cursor, Hit};
use super::finding::Kind;
use super::label::{Before, lower};
use super::place::skip_known;

/// Who a text may be about, in the forms after which a name may follow, one a line.
static ROLES: LazyLock<HashSet<&str>> =
    LazyLock::new(|| include_str!("roles.txt").lines().collect());

/// How many words are read as one name; it also bounds the work on a text of capitals alone.
const MOST_WORDS: usize = 5;

/// The name that begins at a capital after a space, if a role stands before it.
///
/// After a colon ("Klient: …") only two capitalised words are a name, since a sentence may begin.
pub(super) fn find(capital: Cursor<'_>) -> Option<Hit> {
    let before = Before::new(capital.line(), capital.position()).skip(" ");
    let has_colon = before.last() == Some(':');
    before.skip(":").word().filter(|(word, _)| is_role(word))?;
    let words = name(capital)?;
    let is_name = words.count > usize::from(has_colon) && !words.is_known;
    is_name.then(|| capital.hit(Kind::NameInContext, words.end))
}

/// A role, also as the last part of a word with a hyphen: "LSS-brukaren".
fn is_role(word: &[char]) -> bool {
    let last = word.rsplit(|c| *c == '-').next().unwrap_or(word);
    let lower: String = last.iter().copied().map(lower).collect();
    ROLES.contains(lower.as_str())
}

/// Capitalised words in a row.
struct Words<'l> {
    count: usize,
    end: Cursor<'l>,
    /// Whether all of them are places, months or weekdays.
    is_known: bool,
}

fn name(start: Cursor<'_>) -> Option<Words<'_>> {
    let mut words = Words {
        count: 0,
        end: start,
        is_known: true,
    };
    while words.count < MOST_WORDS {
        let at = words.end.skip_spaces();
        let known = skip_known(at);
        let Some(end) = known.or_else(|| capitalised(at)) else {
            break;
        };
        words = Words {
            count: words.count + 1,
            end,
            is_known: words.is_known && known.is_some(),
        };
    }
    (words.count > 0).then_some(words)
}

/// A capital and small letters, parts joined by hyphens; no abbreviation such as BBIC or `SoL`.
fn capitalised(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut end = part(start)?;
    while let Some(next) = end.eat(|next| next == '-').and_then(part) {
        end = next;
    }
    (!end.goes_on()).then_some(end)
}

fn part(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let after = start.eat(char::is_uppercase)?;
    let small = after.count(char::is_lowercase);
    (small > 0).then(|| after.skip(small))
}
