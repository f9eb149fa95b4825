//! Words that are capitalised but are no person: places, months and weekdays.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::cursor::Cursor;
use super::label::{is_one_of, without_ending};

/// Sweden's 290 municipalities and Stockholm's districts, one a line, by their first letter.
static PLACES: LazyLock<BTreeMap<char, Vec<&str>>> = LazyLock::new(|| {
    let mut places: BTreeMap<char, Vec<&str>> = BTreeMap::new();
    for place in include_str!("places.txt").lines() {
        places.entry(initial(place)).or_default().push(place);
    }
    places
});

fn initial(place: &str) -> char {
    place.chars().next().unwrap_or_default()
}

const CALENDAR: [&str; 19] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
    "måndag",
    "tisdag",
    "onsdag",
    "torsdag",
    "fredag",
    "lördag",
    "söndag",
];

/// Endings that a place or a day may have in a sentence.
const ENDINGS: [&str; 4] = ["", "s", "en", "ens"];

/// The place after the longest place name, month or weekday that stands here.
pub(super) fn skip_known(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let places = start.peek().and_then(|first| PLACES.get(&first));
    let places = places.into_iter().flatten();
    places
        .filter_map(|place| skip_name(start, place))
        .max_by_key(|after| after.position())
        .or_else(|| skip_calendar(start))
}

/// The name as it is written in the list, in the genitive too.
fn skip_name<'l>(start: Cursor<'l>, place: &str) -> Option<Cursor<'l>> {
    let after = place
        .chars()
        .try_fold(start, |at, letter| at.eat(|next| next == letter))?;
    let genitive = after.eat(|next| next == 's').filter(|end| !end.goes_on());
    genitive.or_else(|| (!after.goes_on()).then_some(after))
}

fn skip_calendar(start: Cursor<'_>) -> Option<Cursor<'_>> {
    let letters = start.count(char::is_alphabetic);
    let word = start.ahead(letters);
    let is_known = ENDINGS.iter().any(|ending| {
        let stem = without_ending(word, ending);
        stem.is_some_and(|stem| is_one_of(stem, &CALENDAR))
    });
    is_known.then(|| start.skip(letters))
}
