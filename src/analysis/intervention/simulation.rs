//! How often the verdict is wrong, and how often it sees a change: simulations with fixed seeds.

use super::super::detectable::power;
use super::super::look::Look;
use super::super::testing::{Random, weeks};
use super::super::verdict::Effect;
use super::*;

/// Tells at which look, if any, an unchanged or shifted normal series is first confirmed to the
/// side asked for.
fn first_confirmed(
    random: &mut Random,
    before: usize,
    shift: f64,
    effect: Option<Effect>,
) -> Option<Look> {
    let values = weeks(
        (0..before + 26).map(|week| random.normal() + if week < before { 0.0 } else { shift }),
    );
    confirmed(&values, before, effect)
}

fn confirmed(values: &[Option<f64>], before: usize, effect: Option<Effect>) -> Option<Look> {
    let phases = Phases::of(
        values,
        &[],
        Change {
            row: before,
            washout: 0,
        },
    );
    Look::ALL.into_iter().find(|look| {
        let verdict = judge(values, &phases.clone().at(*look), Improvement::Increase).verdict;
        matches!(verdict, Verdict::Confirmed(found) if effect.is_none_or(|effect| effect == found))
    })
}

/// Gives the share of series confirmed at a look or an earlier one.
fn confirmed_by(look: Look, runs: u32, mut one: impl FnMut() -> Option<Look>) -> f64 {
    let confirmed = (0..runs)
        .filter(|_| one().is_some_and(|first| first <= look))
        .count();
    confirmed as f64 / f64::from(runs)
}

#[test]
fn at_most_five_percent_of_unchanged_series_are_confirmed_at_any_of_the_three_looks() {
    let mut random = Random(2026);
    for before in [12, 26] {
        let rate = confirmed_by(Look::Lasting, 3000, || {
            first_confirmed(&mut random, before, 0.0, None)
        });
        assert!(
            (0.02..=0.05).contains(&rate),
            "{rate} with {before} weeks before"
        );
    }
}

type Draw = fn(&mut Random) -> f64;

/// Kinds of independent weekly values that a board has, none of them normal.
const KINDS: [(&str, Draw); 4] = [
    ("counts, Poisson with mean 14", |random| {
        poisson(random, 14.0)
    }),
    ("counts, Poisson with mean 4", |random| poisson(random, 4.0)),
    ("percent of 20 cases", |random| {
        let hits = (0..20).filter(|_| random.uniform() < 0.8).count();
        hits as f64 * 5.0
    }),
    ("waiting time, gamma with shape 4", |random| {
        (0..4).map(|_| -random.uniform().max(1e-12).ln()).sum()
    }),
];

/// Draws a Poisson count (Knuth, The Art of Computer Programming 2, 1969).
fn poisson(random: &mut Random, mean: f64) -> f64 {
    let (limit, mut product) = ((-mean).exp(), random.uniform());
    let mut count = 0;
    while product > limit {
        product *= random.uniform();
        count += 1;
    }
    f64::from(count)
}

#[test]
fn counts_percentages_and_waiting_times_are_no_more_often_confirmed_by_chance() {
    let mut random = Random(12);
    for (name, draw) in KINDS {
        let rate = confirmed_by(Look::Lasting, 1000, || {
            let values = weeks((0..52).map(|_| draw(&mut random)));
            confirmed(&values, 26, None)
        });
        assert!((0.01..=0.05).contains(&rate), "{rate} for {name}");
    }
}

/// Weeks that hang together: each keeps a share of what the week before was off by.
fn hanging_together(random: &mut Random, share: f64) -> Vec<Option<f64>> {
    let fresh = (1.0 - share * share).sqrt();
    let mut last = random.normal();
    let next = |_| {
        last = share * last + fresh * random.normal();
        last
    };
    weeks((0..52).map(next))
}

#[test]
fn the_guard_keeps_weeks_that_hang_together_from_being_confirmed_too_often() {
    let mut random = Random(3);
    for (share, table) in [(0.3, 0.10), (0.6, 0.053)] {
        let rate = confirmed_by(Look::Lasting, 1500, || {
            confirmed(&hanging_together(&mut random, share), 26, None)
        });
        assert!(
            (rate - table).abs() < 0.025,
            "{rate}, not {table}, at {share}"
        );
    }
}

#[test]
fn half_of_the_false_verdicts_are_improvements() {
    let mut random = Random(8);
    let improved = Some(Effect::Improvement);
    let rate = confirmed_by(Look::Lasting, 3000, || {
        first_confirmed(&mut random, 26, 0.0, improved)
    });
    assert!((0.008..=0.028).contains(&rate), "{rate}");
}

#[test]
fn the_power_is_near_that_of_the_table() {
    let mut random = Random(47);
    for (before, shift) in [(26, 1.0), (26, 1.5), (12, 1.0), (12, 1.5)] {
        let effect = Some(Effect::Improvement);
        let rate = confirmed_by(Look::Main, 1500, || {
            first_confirmed(&mut random, before, shift, effect)
        });
        let table = power(before, Look::Main, shift);
        assert!(
            (rate - table).abs() < 0.05,
            "{rate}, not {table}, for {shift} with {before} weeks before"
        );
    }
}
