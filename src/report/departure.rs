//! What taking somebody off the board touches, in words, before it is done.

use crate::board::{Board, Presence, Signature};
use crate::locale::Words;

use super::name;

/// Cards that are named one by one; more of them are counted.
const NAMED: usize = 8;

/// Says where somebody stands, what will stand there instead, and what cannot be reached: a
/// sentence each.
pub fn sentences(
    words: &Words,
    board: &Board,
    who: &Signature,
    presence: &Presence,
) -> Vec<String> {
    let count = |id: &str, count: usize| {
        let args = [("who", who.to_string().into()), ("count", count.into())];
        (count > 0).then(|| words.with(id, &args))
    };
    let listed = usize::from(presence.listed);
    let said = [
        count("departure-listed", listed),
        count("departure-cards", presence.cards),
        count("departure-meetings", presence.meetings),
        count("departure-lines", presence.lines),
    ];
    let mut said: Vec<String> = said.into_iter().flatten().collect();
    said.extend(texts(words, board, who, presence));
    said.push(words.text("departure-final"));
    said.push(words.text("departure-stays"));
    said
}

/// The cards in whose texts the signature or name stands among other words.
fn texts(words: &Words, board: &Board, who: &Signature, presence: &Presence) -> Option<String> {
    let cards = presence.texts.iter();
    let mut named: Vec<String> = cards
        .filter_map(|id| board.card(*id))
        .map(|card| {
            let number = card.number().map(|number| number.to_string());
            number.unwrap_or_else(|| name::card(words, card))
        })
        .collect();
    named.sort_unstable();
    let more = named.len().saturating_sub(NAMED);
    named.truncate(NAMED);
    let args = [
        ("who", who.to_string().into()),
        ("list", named.join(", ").into()),
        ("more", more.into()),
    ];
    (!named.is_empty()).then(|| words.with("departure-texts", &args))
}
