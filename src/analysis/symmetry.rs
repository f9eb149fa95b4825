//! What must not change when a series is turned over, turned round or shuffled: the rules know no
//! better side, and no order where there is none.

use proptest::prelude::*;

use super::attribute::{AttributeChart, AttributeKind, Cases};
use super::control_chart::{ChartSetup, ControlChart};
use super::improvement::Improvement;
use super::intervention::{Change, Phases, judge};
use super::parts::{Comparison, compare_percents, compare_weeks};
use super::rank::mann_whitney;
use super::run::Runs;
use super::side::Side;
use super::sum::median;
use super::testing::assert_close;

/// Weekly values with gaps and ties, in quarters, which binary numbers hold exactly.
fn series(
    weeks: impl Into<prop::collection::SizeRange>,
) -> impl Strategy<Value = Vec<Option<f64>>> {
    let value = prop::option::weighted(
        0.9,
        (-40..40_i32).prop_map(|quarters| f64::from(quarters) / 4.0),
    );
    prop::collection::vec(value, weeks)
}

fn mirrored(values: &[Option<f64>]) -> Vec<Option<f64>> {
    values
        .iter()
        .map(|value| value.map(|value| -value))
        .collect()
}

/// A week's cases in two parts: how many, and how many with something, of the one and the other.
type TwoParts = (u32, u32, u32, u32);

proptest! {
    #[test]
    fn a_mirrored_series_has_mirrored_labels(values in series(0..60), rebase in prop::collection::vec(0_usize..60, 0..2)) {
        let setup = ChartSetup { rebase, ..ChartSetup::default() };
        let labels = |values: &[Option<f64>]| ControlChart::of(values, &setup).labels;
        let sides = |values: &[Option<f64>]| labels(values).iter().map(|label| label.side().map(Side::sign)).collect::<Vec<_>>();
        let turned: Vec<_> = sides(&mirrored(&values)).iter().map(|side| side.map(|side| -side)).collect();
        prop_assert_eq!(sides(&values), turned);
        let rules = |values: &[Option<f64>]| labels(values).iter().map(std::mem::discriminant).collect::<Vec<_>>();
        prop_assert_eq!(rules(&values), rules(&mirrored(&values)));
    }

    #[test]
    fn runs_are_the_same_backwards_and_upside_down(values in series(0..60)) {
        let runs = |values: &[Option<f64>]| Runs::about(median(values.iter().flatten().copied()), values);
        let backwards: Vec<_> = values.iter().rev().copied().collect();
        prop_assert_eq!(runs(&values), runs(&backwards));
        prop_assert_eq!(runs(&values), runs(&mirrored(&values)));
    }

    #[test]
    fn a_change_up_that_is_better_is_a_change_down_that_is_better(values in series(20..70), row in 10_usize..60) {
        let verdict = |values: &[Option<f64>], way| {
            let phases = Phases::of(values, &[], Change { row, washout: 0 });
            judge(values, &phases, way).verdict
        };
        prop_assert_eq!(verdict(&values, Improvement::Increase), verdict(&mirrored(&values), Improvement::Decrease));
    }

    #[test]
    fn the_rank_test_knows_no_order_and_no_first_group(
        (a, shuffled) in prop::collection::vec(-9..9_i8, 1..20).prop_flat_map(|a| (Just(a.clone()), Just(a).prop_shuffle())),
        b in prop::collection::vec(-9..9_i8, 1..20),
    ) {
        let values = |list: &[i8]| list.iter().copied().map(f64::from).collect::<Vec<f64>>();
        let (a, shuffled, b) = (values(&a), values(&shuffled), values(&b));
        let test = mann_whitney(&a, &b).unwrap();
        prop_assert_eq!(mann_whitney(&shuffled, &b), Some(test));
        let turned = mann_whitney(&b, &a).unwrap();
        assert_close(Some(test.statistic + turned.statistic), (a.len() * b.len()) as f64);
        prop_assert_eq!(test.p_value.is_some(), turned.p_value.is_some());
        if let Some(p) = test.p_value {
            assert_close(turned.p_value, p);
            prop_assert!((0.0..=1.0).contains(&p));
        }
    }

    #[test]
    fn those_with_and_those_without_have_the_same_chart(weeks in prop::collection::vec(prop::option::weighted(0.9, (1..60_u32, 0..60_u32)), 2..40)) {
        let cases = |without: bool| -> Vec<Option<Cases>> {
            let week = |(n, with): (u32, u32)| {
                let with = with.min(n);
                let events = if without { n - with } else { with };
                Cases { events: events.into(), exposure: n.into() }
            };
            weeks.iter().map(|one| one.map(week)).collect()
        };
        for kind in [AttributeKind::P, AttributeKind::PPrime] {
            let with = AttributeChart::of(kind, &cases(false), &[], None);
            let without = AttributeChart::of(kind, &cases(true), &[], None);
            for (a, b) in with.limits.iter().zip(&without.limits) {
                prop_assert_eq!(a.is_some(), b.is_some());
                if let Some((a, b)) = (*a).zip(*b) {
                    prop_assert!((a.lower + b.upper - 1.0).abs() < 1e-9 && (a.upper + b.lower - 1.0).abs() < 1e-9);
                }
            }
        }
    }

    #[test]
    fn parts_differ_as_much_the_other_way_round(weeks in prop::collection::vec((1..30_u32, 0..30_u32, 1..30_u32, 0..30_u32), 0..40)) {
        let cases = |pick: fn(&TwoParts) -> (u32, u32)| -> Vec<Option<Cases>> {
            let week = |(n, with): (u32, u32)| Some(Cases { events: with.min(n).into(), exposure: n.into() });
            weeks.iter().map(pick).map(week).collect()
        };
        let (a, b) = (cases(|week| (week.0, week.1)), cases(|week| (week.2, week.3)));
        let figures = |list: &[Option<Cases>]| list.iter().map(|one| one.map(|one| one.events)).collect::<Vec<_>>();
        let (x, y) = (figures(&a), figures(&b));
        for (there, back) in [(compare_percents(&a, &b), compare_percents(&b, &a)), (compare_weeks(&x, &y), compare_weeks(&y, &x))] {
            match (there, back) {
                (Comparison::TooFew, Comparison::TooFew) => {}
                (Comparison::Made(there), Comparison::Made(back)) => assert_close(Some(there.p_value), back.p_value),
                other => prop_assert!(false, "{other:?}"),
            }
        }
    }
}
