//! The gallery: good examples and finished proposals that units share, to be taken over.

mod document;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::neighbours::{Neighbour, Neighbours, Shared, Taken};
use crate::board::{Board, CardId, Field, Line, Origin, Proposal, Signature, Text};
use crate::locale::{Words, fold_case};

pub use document::{document, facts, list, taken_line};

/// Something that is shared, with who shares it.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece {
    /// What is shared.
    pub shared: Shared,
    /// Whether it is one's own.
    pub own: bool,
}

/// Finds what all units share whose words hold all that is looked for; one's own last.
pub fn pieces(
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    wanted: &str,
) -> Vec<Piece> {
    let own = neighbours.own.as_ref();
    let own = own.map(|slug| Neighbour::of(slug, board, today).shared);
    let theirs = neighbours.units.iter().flat_map(|unit| &unit.shared);
    let theirs = theirs.cloned().map(|shared| Piece { shared, own: false });
    let own = own.into_iter().flatten();
    let own = own.map(|shared| Piece { shared, own: true });
    let wanted = fold_case(wanted);
    let words: Vec<&str> = wanted.split_whitespace().collect();
    theirs
        .chain(own)
        .filter(|piece| holds(&piece.shared, &words))
        .collect()
}

fn holds(shared: &Shared, words: &[&str]) -> bool {
    let origin = &shared.origin;
    let texts = shared.texts.iter().map(|(_, text)| text.as_str());
    let all: Vec<String> = [origin.name.as_str(), origin.title.as_str()]
        .into_iter()
        .chain(texts)
        .map(fold_case)
        .collect();
    words
        .iter()
        .all(|word| all.iter().any(|text| text.contains(word)))
}

/// Finds one by the key of its card.
pub fn find(
    board: &Board,
    neighbours: &Neighbours,
    today: NaiveDate,
    key: CardId,
) -> Option<Piece> {
    let all = pieces(board, neighbours, today, "");
    all.into_iter()
        .find(|piece| piece.shared.origin.key() == key)
}

/// Makes an own proposal of what another unit shares; nobody's name comes along.
pub fn taking(shared: &Shared, me: Option<Signature>, on: NaiveDate) -> Proposal {
    let text = |field: Field| {
        let found = shared.texts.iter().find(|(known, _)| *known == field);
        found.map_or(Text::EMPTY, |(_, text)| text.clone())
    };
    Proposal {
        problem: text(Field::Problem),
        idea: text(Field::Idea),
        expected: text(Field::Expected),
        taken: Some(shared.origin.clone()),
        ..Proposal::captured(shared.origin.title.clone(), me, on)
    }
}

/// Finds the own proposal that was taken over from a card, if one was and still stands.
pub fn taken_already(board: &Board, from: &Origin) -> Option<CardId> {
    let mut all = board.proposals.iter();
    let same = |proposal: &Proposal| proposal.taken.as_ref().is_some_and(|one| one.is_same(from));
    all.find(|card| same(&card.body)).map(|card| card.id)
}

/// Finds what other units have made of one of one's own cards.
pub fn taken_over(neighbours: &Neighbours, card: CardId) -> Vec<&Taken> {
    let own = neighbours.own.as_ref();
    let all = neighbours.units.iter().flat_map(|unit| &unit.taken);
    all.filter(|taken| own == Some(&taken.from.unit) && taken.from.card == card)
        .collect()
}

/// All that a shared card says, each text once, for the guard.
pub fn texts(shared: &Shared) -> BTreeSet<&str> {
    let title: &Line = &shared.origin.title;
    let texts = shared.texts.iter().map(|(_, text)| text.as_str());
    std::iter::once(title.as_str()).chain(texts).collect()
}

/// What kind of thing is shared, in a word: `gott exempel`, or the status of a proposal.
pub fn what(words: &Words, shared: &Shared) -> String {
    match (shared.status, shared.outcome) {
        (None, _) => super::label::kind(words, crate::board::Kind::Example),
        (Some(status), None) => super::label::proposal_status(words, status),
        (Some(status), Some(outcome)) => {
            let status = super::label::proposal_status(words, status);
            let verdict = super::statistics::verdict::short(words, outcome);
            format!("{status}, {verdict}")
        }
    }
}
