use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::improvement::Improvement;
use super::*;

fn input(json: Value) -> Input {
    serde_json::from_value(json).unwrap()
}

fn refused(json: Value) -> InputError {
    analyse(&input(json)).unwrap_err()
}

fn reported(json: Value) -> Value {
    serde_json::to_value(analyse(&input(json)).unwrap()).unwrap()
}

#[test]
fn what_an_analysis_needs_is_asked_for() {
    assert_eq!(
        refused(json!({"kind": "p", "values": [1]})),
        InputError::NoDenominators
    );
    assert_eq!(
        refused(json!({"kind": "intervention", "values": [1]})),
        InputError::NoChange
    );
    assert_eq!(
        refused(json!({"kind": "c", "values": [null, -1]})),
        InputError::Negative { row: 1 }
    );
    let over = json!({"kind": "pp", "values": [3], "denominators": [2]});
    assert_eq!(
        refused(over),
        InputError::NumeratorOverDenominator { row: 0 }
    );
    let short = InputError::BaselineTooShort {
        rows: 11,
        fewest: 12,
    };
    assert_eq!(
        refused(json!({"kind": "xmr", "values": [1], "fix_after": 11})),
        short
    );
    let none = InputError::BaselineTooShort { rows: 0, fewest: 1 };
    assert_eq!(
        refused(json!({"kind": "run", "values": [1], "fix_after": 0})),
        none
    );
    assert_eq!(
        refused(json!({"kind": "xmr", "values": [1], "target": 1e300})),
        InputError::BadTarget
    );
}

#[test]
fn a_series_without_values_is_answered_with_nulls() {
    let found = reported(
        json!({"kind": "xmr", "values": [null, null], "target": 3, "improvement": "increase"}),
    );
    assert_eq!(found["mean"], json!([null, null]));
    assert_eq!(found["relative_to_mean"], json!([null, null]));
    assert_eq!(
        found["special_cause"],
        json!(["Common Cause", "Common Cause"])
    );
    assert_eq!(found["variation"], "common_cause");
    assert_eq!(found["median"], Value::Null);
    let empty = reported(json!({"kind": "xmr", "values": []}));
    assert_eq!(
        (&empty["variation"], &empty["segments"]),
        (&Value::Null, &json!([]))
    );
    let u = reported(json!({"kind": "u", "values": [null, 3], "denominators": [4, 0]}));
    assert_eq!(
        (&u["y"], &u["mean"], &u["upl"]),
        (
            &json!([null, null]),
            &json!([null, null]),
            &json!([null, null])
        )
    );
}

#[test]
fn the_top_repeats_the_only_segment() {
    let one = reported(json!({"kind": "run", "values": [1, 2, 3]}));
    assert_eq!((&one["median"], &one["n_useful"]), (&json!(2.0), &json!(2)));
    let two = reported(json!({"kind": "run", "values": [1, 2, 3], "rebase": [1]}));
    assert!(two.get("median").is_none());
    assert_eq!(two["mean"], json!([1.0, 2.5, 2.5]));
}

#[test]
fn a_verdict_without_figures_has_only_its_numbers_of_weeks() {
    let found = reported(json!({"kind": "intervention", "values": [1, 2], "change": 1}));
    assert_eq!(
        found,
        json!({"n_baseline": 1, "n_post": 1, "verdict": "baseline_too_short"})
    );
}

fn any_value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -5.0..120.0_f64,
        6 => (0..30_i32).prop_map(f64::from),
        1 => prop::num::f64::ANY,
    ]
}

fn any_series() -> impl Strategy<Value = Vec<Option<f64>>> {
    prop::collection::vec(prop::option::weighted(0.85, any_value()), 0..70)
}

prop_compose! {
    fn any_input()(
        kind in prop::sample::select(vec![
            Kind::Xmr, Kind::Run, Kind::P, Kind::U, Kind::C, Kind::Pp, Kind::Up, Kind::Intervention,
        ]),
        values in any_series(),
        denominators in prop::option::of(any_series()),
        rebase in prop::collection::vec(0..90_usize, 0..4),
        fix_after in prop::option::of(0..80_usize),
        (change, washout) in (prop::option::of(0..90_usize), prop_oneof![0..5_usize, Just(usize::MAX)]),
        (target, screen_outliers) in (prop::option::of(any_value()), any::<bool>()),
        improvement in prop::sample::select(vec![
            Improvement::Increase, Improvement::Neutral,
        ]),
    ) -> Input {
        Input { kind, values, denominators, improvement, target, rebase, fix_after, screen_outliers, change, washout }
    }
}

proptest! {
    #[test]
    fn no_input_makes_it_panic_and_every_report_is_data(input in any_input()) {
        if let Ok(report) = analyse(&input) {
            prop_assert!(serde_json::to_string(&report).is_ok());
        }
    }

    #[test]
    fn a_usable_series_is_never_refused(values in prop::collection::vec(prop::option::of(0..500_u32), 0..70)) {
        let values: Vec<_> = values.iter().map(|value| value.map(f64::from)).collect();
        for kind in ["xmr", "run", "c", "intervention"] {
            let input = input(json!({"kind": kind, "values": values, "change": 20}));
            prop_assert!(analyse(&input).is_ok());
        }
    }
}
