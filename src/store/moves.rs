//! What a commit writes, and in which order, so that no crash between two files loses a card.

use std::collections::{BTreeMap, BTreeSet};

use crate::board::{
    CardId, Entry, MetricKey, Part, Series, Shared, Sheet, UnitEdit, WeekValue, Year,
};

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
        let gives = had.difference(&has).next().is_some() || gives_more(*part, then, now);
        let receives = has.difference(&had).next().is_some();
        if receives || !gives {
            let leaving = leaving(*part, then, &has);
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

/// Tells whether values have gone to the years that they belong to, or lines of the unit's
/// history elsewhere.
fn gives_more(part: Part, then: &Sheet, now: &Sheet) -> bool {
    let gone = |line: &Entry<UnitEdit>| !now.unit_log.contains(line);
    astray(part, then).len() > astray(part, now).len() || then.unit_log.iter().any(gone)
}

/// The values that lie in a year's file and belong to another.
fn astray(part: Part, sheet: &Sheet) -> Vec<Shared<Series>> {
    let (Part::Year(number), Some(year)) = (part, &sheet.year) else {
        return Vec::new();
    };
    let one = |(metric, value): (&MetricKey, &WeekValue)| {
        Shared::from(Series {
            metric: metric.clone(),
            weeks: vec![value.clone()],
        })
    };
    year.astray(number).map(one).collect()
}

/// What a part has given away: the cards of its old sheet that the new one lacks, the values that
/// belonged to other years, and lines of the unit's history.
fn leaving(part: Part, sheet: &Sheet, known: &BTreeSet<CardId>) -> Sheet {
    let mut rest = Sheet::default();
    let values = astray(part, sheet);
    rest.unit_log.clone_from(&sheet.unit_log);
    rest.year = (!values.is_empty()).then(|| Year::new(values, Vec::new()));
    macro_rules! pick {
        ($($list:ident: $body:ident),*) => {$(
            let others = sheet.$list.iter().filter(|card| !known.contains(&card.id));
            rest.$list = others.cloned().collect();
        )*};
    }
    for_lists!(pick);
    rest
}

/// Puts the cards and values of one sheet onto another, sorted.
pub(super) fn add(sheet: &mut Sheet, more: Sheet) {
    macro_rules! put {
        ($($list:ident: $body:ident),*) => {$(
            sheet.$list.extend(more.$list);
            sheet.$list.sort_by_key(|card| card.id);
        )*};
    }
    for_lists!(put);
    for line in more.unit_log {
        if !sheet.unit_log.contains(&line) {
            sheet.unit_log.push(line);
        }
    }
    if let (Some(year), Some(more)) = (&mut sheet.year, more.year) {
        year.take_in(&more);
    }
}
