//! What a commit writes, and in which order, so that no crash between two files loses a card.

use std::collections::{BTreeMap, BTreeSet};

use crate::board::{CardId, Part, Sheet};

use super::format::for_lists;

/// The sheets of some parts.
pub(super) type Sheets<'a> = BTreeMap<Part, &'a Sheet>;

/// One writing of one part.
#[derive(Debug, PartialEq)]
pub(super) struct Writing {
    /// The part.
    pub(super) part: Part,
    /// Cards that the part has given away and that another part does not hold on disk yet; they
    /// are written along with the part's own.
    pub(super) leaving: Sheet,
}

/// Orders the parts that changed.
///
/// First the parts that receive cards, then the open part, then those that only give. A part
/// that does both is written twice, at first with the cards that leave it, so that at every
/// instant each card stands in at least one file. Where it stands in two, the copy with the
/// longer history is the newer, and the stale one goes when its file is next written.
pub(super) fn order(before: &Sheets<'_>, after: &Sheets<'_>) -> Vec<Writing> {
    let none = Sheet::default();
    let (mut first, mut last) = (Vec::new(), Vec::new());
    for (part, now) in after.iter().filter(|(part, _)| **part != Part::Open) {
        let then = before.get(part).copied().unwrap_or(&none);
        let (had, has) = (ids(then), ids(now));
        let gives = had.difference(&has).next().is_some();
        let receives = has.difference(&had).next().is_some();
        if receives || !gives {
            let leaving = without(then, &has);
            first.push(Writing {
                part: *part,
                leaving,
            });
        }
        if gives {
            last.push(Writing::of(*part));
        }
    }
    let open = after.get(&Part::Open).map(|_| Writing::of(Part::Open));
    first.into_iter().chain(open).chain(last).collect()
}

impl Writing {
    fn of(part: Part) -> Self {
        Self {
            part,
            leaving: Sheet::default(),
        }
    }
}

fn ids(sheet: &Sheet) -> BTreeSet<CardId> {
    let mut ids = BTreeSet::new();
    macro_rules! collect {
        ($($list:ident: $body:ident),*) => {
            $(ids.extend(sheet.$list.iter().map(|card| card.id));)*
        };
    }
    for_lists!(collect);
    ids
}

fn without(sheet: &Sheet, known: &BTreeSet<CardId>) -> Sheet {
    let mut rest = Sheet::default();
    macro_rules! pick {
        ($($list:ident: $body:ident),*) => {$(
            let others = sheet.$list.iter().filter(|card| !known.contains(&card.id));
            rest.$list = others.cloned().collect();
        )*};
    }
    for_lists!(pick);
    rest
}

/// Puts the cards of one sheet onto another, sorted.
pub(super) fn add(sheet: &mut Sheet, more: Sheet) {
    macro_rules! put {
        ($($list:ident: $body:ident),*) => {$(
            sheet.$list.extend(more.$list);
            sheet.$list.sort_by_key(|card| card.id);
        )*};
    }
    for_lists!(put);
}
