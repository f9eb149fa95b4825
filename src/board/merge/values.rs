//! The merge of weekly values: one line a week, with the value that lost beside the one that won.

use std::collections::{BTreeMap, BTreeSet};

use super::Noteworthy;
use super::cards::versions;
use super::three::{Three, keyed, one};
use crate::board::{Board, MetricKey, Part, Series, Shared, Stamp, ValueEntry, WeekValue, Year};

/// Merges the values of all years.
pub(super) fn years(three: Three<'_, Board>, notes: &mut Vec<Noteworthy>) -> BTreeMap<i32, Year> {
    let numbers: BTreeSet<i32> = three
        .a
        .years
        .keys()
        .chain(three.b.years.keys())
        .copied()
        .collect();
    let nothing = Year::default();
    let merged = |number: i32| {
        let base = three.base.and_then(|board| board.years.get(&number));
        let found = |board: &'_ Board| {
            let unread = base.filter(|_| !board.is_loaded(Part::Year(number)));
            board.years.get(&number).or(unread).cloned()
        };
        let (a, b) = (found(three.a), found(three.b));
        let three = Three {
            base,
            a: a.as_ref().unwrap_or(&nothing),
            b: b.as_ref().unwrap_or(&nothing),
        };
        (number, year(three, notes))
    };
    numbers.into_iter().map(merged).collect()
}

fn year(three: Three<'_, Year>, notes: &mut Vec<Noteworthy>) -> Year {
    let keys = |year: &Year| -> Vec<MetricKey> {
        year.series()
            .iter()
            .map(|series| series.metric.clone())
            .collect()
    };
    let metrics: BTreeSet<MetricKey> = keys(three.a).into_iter().chain(keys(three.b)).collect();
    let series = metrics.into_iter().map(|metric| {
        let of = |year: &Year| year.of(&metric).to_vec();
        let weeks = keyed(
            three.map(of).as_ref(),
            |value| value.week,
            |value| value.week,
            |three| value(three, &metric, notes),
        );
        Shared::from(Series { metric, weeks })
    });
    let series = series.filter(|series| !series.weeks.is_empty()).collect();
    Year::new(series, log(three.of(|year| &year.log)))
}

fn value(
    three: Three<'_, WeekValue>,
    metric: &MetricKey,
    notes: &mut Vec<Noteworthy>,
) -> WeekValue {
    let mut losers = Vec::new();
    let winner = one(three.map(WeekValue::alone).as_ref(), |loser| {
        losers.push(loser);
    });
    let versions = versions(three.of(|value| &value.versions), losers);
    let known = three.a.versions.union(&three.b.versions).count();
    if versions.len() > known {
        notes.push(Noteworthy::ValueDisputed {
            metric: metric.clone(),
            week: winner.week,
        });
    }
    WeekValue { versions, ..winner }
}

fn log(three: Three<'_, Vec<Shared<ValueEntry>>>) -> Vec<Shared<ValueEntry>> {
    let when = |stamp: &Stamp| (stamp.at, stamp.change);
    keyed(
        three,
        |entry| entry.stamp.change,
        |entry| when(&entry.stamp),
        |three| one(three, drop),
    )
}
