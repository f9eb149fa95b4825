//! Card numbers after a merge: where two copies gave out the same one, the later card gets the
//! next that is free.
//!
//! Everything is worked out from the numbers the cards were given first ([`Card::was`](crate::board::Card::was)), so all
//! machines come to the same numbers in whatever order they meet, and a card that was renumbered
//! once keeps its number when other cards come after it. Cards of the base keep theirs: people
//! have said them aloud.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDateTime;

use super::cards::turn;
use super::{Noteworthy, Three};
use crate::board::{Board, Body, CardId, CardNumber, Cards, Numbering};

/// A card in want of its number.
struct Claim {
    id: CardId,
    turn: (NaiveDateTime, CardId),
    /// The number it was given first.
    first: CardNumber,
}

/// A card, the number it was given first, and the one it gets.
type Given = (CardId, CardNumber, CardNumber);

macro_rules! for_numbered {
    ($do:ident) => {
        $do!(
            proposals, activities, goals, inputs, examples, hinders, replies
        )
    };
}

/// Gives every card of a merged board a number of its own.
pub(super) fn renumber(board: &mut Board, three: Three<'_, Board>, notes: &mut Vec<Noteworthy>) {
    let mut taken = BTreeSet::new();
    let mut claims = Vec::new();
    macro_rules! gather {
        ($($list:ident),*) => {$(
            let base = three.base.map(|base| &base.$list);
            claim(&board.$list, base, &mut taken, &mut claims);
        )*};
    }
    for_numbered!(gather);
    let given = given(claims, &mut taken);
    macro_rules! give {
        ($($list:ident),*) => {$(
            for (id, first, number) in &given {
                give(&mut board.$list, *id, *first, *number);
            }
        )*};
    }
    for_numbered!(give);
    let past = taken.last().map_or(CardNumber::FIRST, |last| last.next());
    board.next_number = board.next_number.max(past);
    notes.extend(given.into_iter().filter_map(|(card, from, to)| {
        let differs = |copy: &Board| {
            copy.card(card)
                .is_some_and(|card| card.number() != Some(to))
        };
        let renumbered = differs(three.a) || differs(three.b);
        (renumbered && from != to).then_some(Noteworthy::Renumbered { card, from, to })
    }));
}

impl Board {
    /// Gives cards that share a number numbers of their own, and tells how many got another.
    ///
    /// A merge of files one by one cannot see that a card in one file and a card in another were
    /// given the same number. The rule is that of a merge: the card that was added first keeps
    /// it, each of the others gets the next free one.
    pub fn part_numbers(&mut self) -> usize {
        let mut holders: BTreeMap<CardNumber, Vec<Claim>> = BTreeMap::new();
        macro_rules! gather {
            ($($list:ident),*) => { $(hold(&self.$list, &mut holders);)* };
        }
        for_numbered!(gather);
        let mut taken: BTreeSet<CardNumber> = holders.keys().copied().collect();
        let mut moved = 0;
        for (shared, mut claims) in holders {
            claims.sort_by_key(|claim| claim.turn);
            for claim in claims.into_iter().skip(1) {
                let number = next_free(shared, &mut taken);
                macro_rules! give {
                    ($($list:ident),*) => { $(give(&mut self.$list, claim.id, claim.first, number);)* };
                }
                for_numbered!(give);
                moved += 1;
            }
        }
        let past = taken.last().map_or(CardNumber::FIRST, |last| last.next());
        self.next_number = self.next_number.max(past);
        moved
    }
}

fn hold<T: Body>(cards: &Cards<T>, holders: &mut BTreeMap<CardNumber, Vec<Claim>>) {
    for card in cards.all() {
        if let Some(number) = card.number.number().filter(|number| number.0 > 0) {
            holders.entry(number).or_default().push(Claim {
                id: card.id,
                turn: turn(&card.added, card.id),
                first: card.was.unwrap_or(number),
            });
        }
    }
}

/// Sorts the cards into those whose number stands and those that claim one.
fn claim<T: Body>(
    cards: &Cards<T>,
    base: Option<&Cards<T>>,
    taken: &mut BTreeSet<CardNumber>,
    claims: &mut Vec<Claim>,
) {
    for card in cards.all() {
        let Some(number) = card.number.number() else {
            continue;
        };
        let before = base.and_then(|base| base.get(card.id));
        if before.is_some_and(|old| old.number == card.number && old.was == card.was) {
            taken.insert(number);
        } else {
            claims.push(Claim {
                id: card.id,
                turn: turn(&card.added, card.id),
                first: card.was.unwrap_or(number),
            });
        }
    }
}

/// Gives the numbers out: each one to the earliest of the cards that claim it, and then to each of
/// the others the next free one above its claim.
fn given(mut claims: Vec<Claim>, taken: &mut BTreeSet<CardNumber>) -> Vec<Given> {
    claims.sort_by_key(|claim| (claim.first, claim.turn));
    let (mut all, mut waiting) = (Vec::new(), Vec::new());
    for claim in claims {
        if taken.insert(claim.first) {
            all.push((claim.id, claim.first, claim.first));
        } else {
            waiting.push(claim);
        }
    }
    for claim in waiting {
        let number = next_free(claim.first, taken);
        all.push((claim.id, claim.first, number));
    }
    all
}

/// Takes the next number after one that is free.
fn next_free(after: CardNumber, taken: &mut BTreeSet<CardNumber>) -> CardNumber {
    let mut number = after.next();
    while !taken.insert(number) {
        number = number.next();
    }
    number
}

fn give<T: Body>(cards: &mut Cards<T>, id: CardId, first: CardNumber, mut number: CardNumber) {
    if let Some(card) = cards.get_mut(id) {
        card.was = Some(first).filter(|first| *first != number);
        card.number = T::Number::take(&mut number);
    }
}
