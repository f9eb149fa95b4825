use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::board::{Better, MetricUnit, Text};

fn metric(kind: MetricKind, parts: usize) -> Metric {
    Metric {
        key: "m".parse().unwrap(),
        name: Line::new("M").unwrap(),
        why: Text::EMPTY,
        kind,
        unit: MetricUnit::Number,
        better: Better::Neither,
        target: None,
        cap: None,
        parts: ["kvinnor", "män", "annat"][..parts]
            .iter()
            .map(|name| Line::new(name).unwrap())
            .collect(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    }
}

/// Week 40: an even one, so the first of the larger parts is the one withheld.
fn week(parts: &[Option<u32>], whole: u32) -> WeekValue {
    WeekValue {
        parts: parts.iter().map(|n| n.map(Number::from)).collect(),
        versions: BTreeSet::new(),
        ..WeekValue::plain("2026-W40".parse().unwrap(), whole.into())
    }
}

fn ratio(parts: &[Option<(u32, u32)>], rest: (u32, u32)) -> WeekValue {
    let sum = |of: fn(&(u32, u32)) -> u32| parts.iter().flatten().map(of).sum::<u32>();
    let list = |of: fn(&(u32, u32)) -> u32| {
        let part = |part: &Option<(u32, u32)>| part.as_ref().map(of).map(Number::from);
        parts.iter().map(part).collect()
    };
    WeekValue {
        parts: list(|part| part.0),
        parts_of: list(|part| part.1),
        of: Some((sum(|part| part.1) + rest.1).into()),
        ..week(&[], sum(|part| part.0) + rest.0)
    }
}

#[test]
fn a_small_count_is_a_band_and_another_part_is_withheld_with_it() {
    let count = metric(MetricKind::Count, 3);
    let cells = protected(&count, &week(&[Some(20), Some(17), Some(3)], 40));
    assert_eq!(
        cells,
        [
            PartCell::Withheld,
            PartCell::Figure(17.0),
            PartCell::OneToFour
        ]
    );
    let cells = protected(&count, &week(&[Some(20), Some(20), Some(0)], 40));
    assert!(cells.iter().all(|cell| matches!(cell, PartCell::Figure(_))));
    let cells = protected(&count, &week(&[Some(20), None, Some(3)], 40));
    assert_eq!(cells[1..], [PartCell::Missing, PartCell::OneToFour]);
    let cells = protected(&count, &week(&[None; 3], 40));
    assert_eq!(cells, [PartCell::Missing; 3]);
}

#[test]
fn a_missing_part_is_the_rest_of_the_total() {
    let count = metric(MetricKind::Count, 3);
    let cells = protected(&count, &week(&[Some(20), Some(18), None], 40));
    assert!(
        cells.contains(&PartCell::Withheld),
        "40 - 20 - 18 = 2 would be read off: {cells:?}"
    );
}

#[test]
fn a_percentage_of_few_is_withheld_with_all_of_its_week() {
    let percent = metric(MetricKind::Percent, 3);
    let value = ratio(&[Some((10, 20)), Some((15, 30)), Some((2, 3))], (0, 0));
    assert_eq!(protected(&percent, &value), [PartCell::Withheld; 3]);
    let few_without = ratio(&[Some((18, 20)), Some((15, 30)), None], (0, 0));
    assert_eq!(protected(&percent, &few_without), [PartCell::Withheld; 3]);
    let few_missing = ratio(&[Some((10, 20)), Some((15, 30)), None], (1, 2));
    assert_eq!(protected(&percent, &few_missing), [PartCell::Withheld; 3]);
    let enough = ratio(&[Some((10, 20)), Some((15, 30)), None], (0, 0));
    assert_eq!(protected(&percent, &enough)[2], PartCell::Missing);
    assert_eq!(protected(&percent, &enough)[0], PartCell::Figure(50.0));
}

#[test]
fn data_keep_no_part_that_is_withheld_nor_those_of_other_versions() {
    let percent = metric(MetricKind::Percent, 3);
    let mut value = ratio(&[Some((10, 20)), Some((15, 30)), Some((2, 3))], (0, 0));
    let other = ratio(&[Some((10, 20)), Some((15, 30)), Some((1, 3))], (0, 0));
    value.versions.insert(SecondVersion {
        value: other,
        again: 0,
    });
    let open = public(&percent, &value);
    assert_eq!(
        (&open.parts, &open.parts_of),
        (&vec![None; 3], &vec![None; 3])
    );
    let version = open.versions.first().unwrap();
    assert!(version.value.parts.is_empty() && version.value.parts_of.is_empty());
    assert_eq!((open.n, version.value.n), (27.into(), 26.into()));
}

#[test]
fn what_is_compared_is_made_of_what_may_be_read() {
    let count = metric(MetricKind::Count, 3);
    let value = week(&[Some(20), Some(17), Some(3)], 40);
    assert_eq!(
        estimates(&count, &value),
        [Some(20.5), Some(17.0), Some(2.5)]
    );
    let whole = week(&[Some(2), Some(3), Some(1)], 6);
    assert_eq!(estimates(&count, &whole), [None; 3]);
    let measured = week(&[Some(1), Some(2), Some(3)], 6);
    assert_eq!(
        estimates(&metric(MetricKind::Measurement, 3), &measured),
        [Some(1.0), Some(2.0), Some(3.0)]
    );
}

/// Solves for the parts of a percentage knowing the rule: of all weeks that look the same, at least
/// two must differ in every small number of cases, with and without.
#[test]
fn no_few_cases_of_a_percentage_can_be_worked_out_even_by_the_rule_itself() {
    type Part = Option<(u32, u32)>;
    let mut pairs: Vec<Part> = (0..=9_u32)
        .flat_map(|of| (0..=of).map(move |n| Some((n, of))))
        .collect();
    pairs[0] = None;
    let percent = metric(MetricKind::Percent, 2);
    let mut alike: BTreeMap<String, Vec<[Part; 2]>> = BTreeMap::new();
    for (first, second) in pairs
        .iter()
        .flat_map(|a| pairs.iter().map(move |b| (*a, *b)))
    {
        let parts = [first, second];
        if parts == [None; 2] {
            continue;
        }
        let value = ratio(&parts, (0, 0));
        let look = format!(
            "{:?} {:?} {:?}",
            protected(&percent, &value),
            value.n,
            value.of
        );
        alike.entry(look).or_default().push(parts);
    }
    let numbers = |part: Part| part.map_or([0, 0, 0], |(n, of)| [n, of, of - n]);
    // totals so near the end of the list that the list lacks weeks which look the same
    let complete = |parts: &[Part; 2]| parts.iter().flatten().map(|part| part.1).sum::<u32>() <= 9;
    for (look, weeks) in alike.iter().filter(|(_, weeks)| complete(&weeks[0])) {
        for (part, at) in (0..2).flat_map(|part| (0..3).map(move |at| (part, at))) {
            let value = numbers(weeks[0][part])[at];
            let solved = weeks.iter().all(|week| numbers(week[part])[at] == value);
            // with no other part there is nothing to tell apart from the whole
            let alone = weeks.iter().all(|week| week.contains(&None));
            assert!(
                !solved || alone || !(1..5).contains(&value),
                "{value} in {look}: {weeks:?}"
            );
        }
    }
}
