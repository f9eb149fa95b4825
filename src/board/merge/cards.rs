//! The merge of cards: body, history, second versions, and whether a card is still there.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};

use super::fields::Merge;
use super::three::{Fate, Three, item, keyed, one, set};
use super::{Noteworthy, Times};
use crate::board::{
    Board, Body, Card, CardId, CardNumber, Cards, Edit, Entry, Numbering, SecondVersion, Stamp,
    ValueOf, Version,
};

/// Merges the cards of one kind.
pub(super) fn cards<T>(three: Three<'_, Board>, notes: &mut Vec<Noteworthy>) -> Cards<T>
where
    T: Body + Merge<Value = ValueOf<T>>,
{
    let ids = |board: &Board| T::on(board).all().map(|card| card.id).collect();
    let (a, b): (BTreeSet<CardId>, BTreeSet<CardId>) = (ids(three.a), ids(three.b));
    let mut merged = Cards::default();
    for id in a.union(&b) {
        let base = three.base.and_then(|board| T::on(board).get(*id));
        let (a, b) = (found(three.a, base, *id), found(three.b, base, *id));
        let card = item(base, a, b, &mut |three| card(three, notes));
        // The ids come from a set, so none is there twice.
        let _taken = card.map(|card| merged.insert(card));
    }
    merged
}

/// Finds a card; one that may lie in a part that has not been read is taken to be unchanged.
fn found<'a, T: Body>(
    board: &'a Board,
    base: Option<&'a Card<T>>,
    id: CardId,
) -> Option<&'a Card<T>> {
    let unread = base.filter(|_| !board.absent.is_empty());
    T::on(board).get(id).or(unread)
}

/// Merges two copies of one card that lie in two files; what they grew apart from is read off
/// their histories.
pub(in crate::board) fn copies<T>(a: &Card<T>, b: &Card<T>) -> Card<T>
where
    T: Body + Merge<Value = ValueOf<T>>,
{
    let base = a.ancestor(b);
    let base = base.as_ref();
    card(Three { base, a, b }, &mut Vec::new())
}

fn card<T>(three: Three<'_, Card<T>>, notes: &mut Vec<Noteworthy>) -> Card<T>
where
    T: Body + Merge<Value = ValueOf<T>>,
{
    let log = log(three.of(|card| &card.log));
    let times: Times = log
        .iter()
        .map(|entry| (entry.stamp.change, entry.stamp.at))
        .collect();
    let mut losers = Vec::new();
    let body = T::merged(three.of(|card| &card.body), &times, &mut |value| {
        losers.push(value);
    });
    let versions = versions(three.of(|card| &card.versions), losers);
    let id = three.a.id;
    let new = |second: &&SecondVersion<ValueOf<T>>| {
        !three.a.versions.contains(second) && !three.b.versions.contains(second)
    };
    notes.extend(versions.iter().filter(new).map(|second| {
        let field = second.value.field();
        Noteworthy::Disputed { card: id, field }
    }));
    let removed = removed(three);
    let took_off = |copy: &Card<T>| {
        let before = three.base.and_then(|base| base.removed);
        copy.removed.is_some() && copy.removed != before
    };
    if removed.is_none() && (took_off(three.a) || took_off(three.b)) {
        notes.push(Noteworthy::Kept { card: id });
    }
    let (was, number) = numbered(three);
    Card {
        id,
        number,
        was,
        added: one(three.of(|card| &card.added), drop),
        removed,
        body,
        log,
        versions,
    }
}

/// Merges histories: each change once, in the order of time and then of ids.
pub(super) fn log<E: Edit>(three: Three<'_, Vec<Entry<E>>>) -> Vec<Entry<E>> {
    keyed(
        three,
        |entry| entry.stamp.change,
        |entry| (entry.stamp.at, entry.stamp.change),
        |three| one(three, drop),
    )
}

/// Merges second versions: all that either copy has, less what either has settled, and what has
/// lost now.
pub(super) fn versions<V: Ord + Clone>(
    three: Three<'_, BTreeSet<SecondVersion<V>>>,
    losers: Vec<V>,
) -> BTreeSet<SecondVersion<V>> {
    let mut versions = set(three);
    for value in losers {
        let before = three.base.into_iter().flatten();
        let times = before
            .filter(|old| old.value == value)
            .map(|old| old.again.saturating_add(1));
        let again = times.max().unwrap_or(0);
        versions.insert(SecondVersion { value, again });
    }
    versions
}

/// Finds out whether a card that one of the copies has removed is to stay: it is if the other
/// has changed it, or put it back, since the base.
fn removed<T: Body>(three: Three<'_, Card<T>>) -> Option<NaiveDate> {
    let (a, b) = (three.a.removed, three.b.removed);
    // Of two removals the later day stands, but the day of a removal that a merge made comes
    // first: else it would depend on whether that merge came before or after this one.
    let twin = Some(twin_removed(three.a)).filter(|day| a == Some(*day) || b == Some(*day));
    let later = twin.or_else(|| a.max(b));
    match three.base {
        Some(base) if base.removed.is_none() => {
            let changed = |card: &Card<T>| {
                card.removed.is_none() && (card.body != base.body || card.versions != base.versions)
            };
            later.filter(|_| !changed(three.a) && !changed(three.b))
        }
        _ => match three.of(|card| &card.removed).fate() {
            Fate::Clear(clear) => *clear,
            Fate::Disputed => later.filter(|_| a.is_some() && b.is_some()),
        },
    }
}

/// The day on which a merge removes a card that another one stands for.
pub(super) const fn twin_removed<T: Body>(card: &Card<T>) -> NaiveDate {
    card.added.at.date()
}

/// Takes the larger of the numbers that the card was given first; clashes between cards are dealt
/// with when all are known.
fn numbered<T: Body>(three: Three<'_, Card<T>>) -> (Option<CardNumber>, T::Number) {
    let pair = |card: &Card<T>| {
        let number = card.number.number();
        (card.was.or(number), card.was, number)
    };
    let (_, was, number) = one(three.map(pair).as_ref(), drop);
    let mut number = number.unwrap_or(CardNumber::FIRST);
    (was, T::Number::take(&mut number))
}

/// Where a card stands in line for its number: who was added first, by what all copies say alike.
pub(super) fn turn(added: &Stamp, id: CardId) -> (NaiveDateTime, CardId) {
    (added.at, id)
}
