//! The three-way rules for one value, a set, and a list of things with keys.
//!
//! Seen from the base, each rule is a join: a value that nobody changed lies below all others,
//! and of the changed ones the largest wins. So it makes no difference in which order copies
//! meet, nor how often. Time stamps decide nothing, since clocks differ between machines and a
//! stamp travels with unrelated changes.

use std::collections::{BTreeMap, BTreeSet};

/// The common ancestor of two copies, where one is known, and the copies.
pub(in crate::board) struct Three<'a, T: ?Sized> {
    /// What both copies were made from.
    pub(in crate::board) base: Option<&'a T>,
    /// One copy.
    pub(in crate::board) a: &'a T,
    /// The other.
    pub(in crate::board) b: &'a T,
}

impl<T: ?Sized> Clone for Three<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for Three<'_, T> {}

impl<'a, T: ?Sized> Three<'a, T> {
    /// Looks at one part of all three.
    pub(in crate::board) fn of<U: ?Sized>(self, part: impl Fn(&'a T) -> &'a U) -> Three<'a, U> {
        Three {
            base: self.base.map(&part),
            a: part(self.a),
            b: part(self.b),
        }
    }

    /// Works out something from each of the three.
    pub(in crate::board) fn map<U>(self, mut work: impl FnMut(&'a T) -> U) -> Worked<U> {
        Worked {
            base: self.base.map(&mut work),
            a: work(self.a),
            b: work(self.b),
        }
    }
}

/// Three values worked out from the base and the copies.
pub(in crate::board) struct Worked<T> {
    base: Option<T>,
    a: T,
    b: T,
}

impl<T> Worked<T> {
    /// Looks at the three.
    pub(in crate::board) const fn as_ref(&self) -> Three<'_, T> {
        Three {
            base: self.base.as_ref(),
            a: &self.a,
            b: &self.b,
        }
    }
}

/// Who changed something since the base.
pub(super) enum Fate<T> {
    /// At most one copy did, or both alike: this is it.
    Clear(T),
    /// Both did, each in its own way.
    Disputed,
}

impl<'a, T: ?Sized + PartialEq> Three<'a, T> {
    /// Finds the copy that is right where no more than one has changed.
    pub(super) fn fate(self) -> Fate<&'a T> {
        if self.a == self.b || self.base == Some(self.b) {
            Fate::Clear(self.a)
        } else if self.base == Some(self.a) {
            Fate::Clear(self.b)
        } else {
            Fate::Disputed
        }
    }
}

/// Merges a single value; where both copies changed it the larger wins and the other is `lost`.
pub(in crate::board) fn one<T: Ord + Clone>(three: Three<'_, T>, lost: impl FnOnce(T)) -> T {
    if let Fate::Clear(clear) = three.fate() {
        return clear.clone();
    }
    let (loser, winner) = if three.a < three.b {
        (three.a, three.b)
    } else {
        (three.b, three.a)
    };
    lost(loser.clone());
    winner.clone()
}

/// Merges a set: all that either has, less what either has taken away since the base.
pub(in crate::board) fn set<T: Ord + Clone>(three: Three<'_, BTreeSet<T>>) -> BTreeSet<T> {
    let old = |item: &&T| three.base.is_some_and(|base| base.contains(item));
    let both = three.a.intersection(three.b);
    let either = three.a.symmetric_difference(three.b);
    both.chain(either.filter(|item| !old(item)))
        .cloned()
        .collect()
}

/// Merges a list of things that are known by a key.
///
/// A thing that one copy took away and the other changed stays. Where both changed the same one,
/// `resolve` makes one of the two. Where both copies have changed the list, things stand in the
/// order that both have, or by `rank`, which is the same on every machine.
pub(in crate::board) fn keyed<T, K, R>(
    three: Three<'_, Vec<T>>,
    key: impl Fn(&T) -> K,
    rank: impl Fn(&T) -> R,
    mut resolve: impl FnMut(Three<'_, T>) -> T,
) -> Vec<T>
where
    T: Clone + PartialEq,
    K: Ord + Clone,
    R: Ord,
{
    // Where there was no list before, it is as if there had been an empty one.
    let empty = Vec::new();
    let base = three.base.unwrap_or(&empty);
    let three = Three {
        base: Some(base),
        ..three
    };
    if let Fate::Clear(list) = three.fate() {
        return list.clone();
    }
    let keys = three.map(|list| told_apart(list, &key));
    let by_key = |list: &'_ Vec<T>, keys: &[(K, usize)]| -> BTreeMap<(K, usize), T> {
        keys.iter().cloned().zip(list.iter().cloned()).collect()
    };
    let (a, b) = (by_key(three.a, &keys.a), by_key(three.b, &keys.b));
    let base = by_key(base, keys.base.as_deref().unwrap_or_default());
    let all: BTreeSet<&(K, usize)> = keys.a.iter().chain(&keys.b).collect();
    let kept = all.into_iter().filter_map(|one| {
        let item = item(base.get(one), a.get(one), b.get(one), &mut resolve)?;
        Some((one.clone(), item))
    });
    let mut kept: BTreeMap<(K, usize), T> = kept.collect();
    if keys.a == keys.b {
        return keys.a.iter().filter_map(|key| kept.remove(key)).collect();
    }
    let mut all: Vec<T> = kept.into_values().collect();
    all.sort_by_key(rank);
    all
}

/// Merges one thing that may be missing: what is missing on one side is gone only if the other
/// has not changed it since the base.
pub(super) fn item<T: Clone + PartialEq>(
    base: Option<&T>,
    a: Option<&T>,
    b: Option<&T>,
    resolve: &mut impl FnMut(Three<'_, T>) -> T,
) -> Option<T> {
    match (a, b) {
        (Some(a), Some(b)) => {
            let three = Three { base, a, b };
            Some(match three.fate() {
                Fate::Clear(clear) => clear.clone(),
                Fate::Disputed => resolve(three),
            })
        }
        (Some(one), None) | (None, Some(one)) => (base != Some(one)).then(|| one.clone()),
        (None, None) => None,
    }
}

/// Gives the keys of a list; one that stands twice, as only a hand in the file can make it, is
/// told apart by its turn, so that neither thing is dropped.
fn told_apart<T, K: Ord + Clone>(list: &[T], key: impl Fn(&T) -> K) -> Vec<(K, usize)> {
    let mut seen: BTreeMap<K, usize> = BTreeMap::new();
    let turn = |item: &T| {
        let key = key(item);
        let before = seen.entry(key.clone()).or_default();
        *before += 1;
        (key, *before)
    };
    list.iter().map(turn).collect()
}
