//! The fields of a metric's definition.

use crate::board::{Better, Field, Metric, MetricKey, MetricKind, MetricUnit, OddWeek, Rebase};
use crate::locale::fold;

use super::super::{name, typed};
use super::given::Given;
use super::{Entry, Pick, Slot, When, pick, read};

/// Which way can be better.
pub(super) const DIRECTIONS: [(Better, &str); 3] = [
    (Better::Higher, "better-higher"),
    (Better::Lower, "better-lower"),
    (Better::Neither, "better-neither"),
];

/// How a metric's values can be made.
pub(super) const KINDS: [(MetricKind, &str); 4] = [
    (MetricKind::Count, "metric-kind-count"),
    (MetricKind::Rate, "metric-kind-rate"),
    (MetricKind::Percent, "metric-kind-percent"),
    (MetricKind::Measurement, "metric-kind-measurement"),
];

/// What a metric can be given in.
pub(super) const UNITS: [(MetricUnit, &str); 4] = [
    (MetricUnit::Number, "metric-unit-number"),
    (MetricUnit::Days, "metric-unit-days"),
    (MetricUnit::Percent, "metric-unit-percent"),
    (MetricUnit::Scale, "metric-unit-scale"),
];

pub(super) const SLOTS: &[Slot<Metric>] = &[
    Slot {
        key: "name",
        field: Field::Name,
        label: "field-name",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| body.name.to_string(),
        write: |body, given| given.line().map(|to| body.name = to),
    },
    Slot {
        key: "key",
        field: Field::Name,
        label: "metric-key",
        entry: Entry::Line,
        when: When::New,
        read: |body, _| body.key.to_string(),
        write: |body, given| key(given).map(|to| body.key = to),
    },
    Slot {
        key: "why",
        field: Field::Why,
        label: "field-counts",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.why.to_string(),
        write: |body, given| given.text().map(|to| body.why = to),
    },
    Slot {
        key: "kind",
        field: Field::Unit,
        label: "metric-kind",
        entry: Entry::Pick(Pick::MetricKind),
        when: When::New,
        read: |body, context| pick::word(context.words, &body.kind, &KINDS),
        write: |body, given| given.choice(&KINDS).map(|to| body.kind = to),
    },
    Slot {
        key: "unit",
        field: Field::Unit,
        label: "field-unit",
        entry: Entry::Pick(Pick::MetricUnit),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.unit, &UNITS),
        write: |body, given| given.choice(&UNITS).map(|to| body.unit = to),
    },
    Slot {
        key: "better",
        field: Field::Better,
        label: "field-better",
        entry: Entry::Pick(Pick::Better),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.better, &DIRECTIONS),
        write: |body, given| given.choice(&DIRECTIONS).map(|to| body.better = to),
    },
    Slot {
        key: "target",
        field: Field::Target,
        label: "goal-target",
        entry: Entry::Number,
        when: When::Always,
        read: |body, context| read::number(context, body.target),
        write: |body, given| given.maybe(Given::number).map(|to| body.target = to),
    },
    Slot {
        key: "cap",
        field: Field::Cap,
        label: "field-cap",
        entry: Entry::Number,
        when: When::Always,
        read: |body, context| read::number(context, body.cap),
        write: |body, given| given.maybe(Given::number).map(|to| body.cap = to),
    },
    Slot {
        key: "parts",
        field: Field::Parts,
        label: "field-parts",
        entry: Entry::List,
        when: When::New,
        read: |body, _| {
            let parts = body.parts.iter().map(ToString::to_string);
            parts.collect::<Vec<_>>().join("\n")
        },
        write: |body, given| given.items(Given::as_line).map(|to| body.parts = to),
    },
    Slot {
        key: "odd_weeks",
        field: Field::Odd,
        label: "field-odd-weeks",
        entry: Entry::List,
        when: When::Always,
        read: |body, context| {
            let line =
                |odd: &OddWeek| format!("{} {}", name::week(context.words, odd.week), odd.note);
            body.odd.iter().map(line).collect::<Vec<_>>().join("\n")
        },
        write: |body, given| {
            let odd = |given: &Given<'_>, line: &str| {
                let (week, note) = given.week_and_words(line)?;
                Ok(OddWeek { week, note })
            };
            given.items(odd).map(|to| body.odd = to)
        },
    },
    Slot {
        key: "rebase",
        field: Field::Rebase,
        label: "field-rebase",
        entry: Entry::List,
        when: When::Always,
        read: |body, context| {
            let line =
                |one: &Rebase| format!("{} {}", name::week(context.words, one.week), one.reason);
            body.rebase.iter().map(line).collect::<Vec<_>>().join("\n")
        },
        write: |body, given| rebases(body, given).map(|to| body.rebase = to),
    },
    Slot {
        key: "owner",
        field: Field::Owner,
        label: "activity-owner",
        entry: Entry::Pick(Pick::Staff),
        when: When::Always,
        read: |body, _| read::shown(body.owner.as_ref()),
        write: |body, given| given.maybe(Given::signature).map(|to| body.owner = to),
    },
    Slot {
        key: "retired",
        field: Field::Retired,
        label: "field-retired",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, body.retired),
        write: |body, given| given.maybe(Given::day).map(|to| body.retired = to),
    },
];

/// The key as it was typed, or one made of the name: `Orosanmälningar` becomes
/// `orosanmalningar`.
fn key(given: &Given<'_>) -> Result<MetricKey, String> {
    let own = given.own.trim();
    let folded = fold(given.of("name"));
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let made: String = words.join("-").chars().take(40).collect();
    let wanted = if own.is_empty() {
        made.trim_end_matches('-')
    } else {
        own
    };
    let read = wanted.parse();
    read.map_err(|error| typed::name_error(given.context.words, &error))
}

/// New levels; one that stood there before keeps who set it and when.
fn rebases(body: &Metric, given: &Given<'_>) -> Result<Vec<Rebase>, String> {
    given.items(|given, line| {
        let (week, reason) = given.week_and_words(line)?;
        let same = |one: &&Rebase| one.week == week && one.reason == reason;
        let known = body.rebase.iter().find(same).cloned();
        Ok(known.unwrap_or_else(|| Rebase {
            week,
            reason,
            on: given.context.today,
            by: given.context.me.clone(),
        }))
    })
}
