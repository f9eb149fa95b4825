use proptest::prelude::*;

use super::super::testing::weeks;
use super::super::xmr::Screening;
use super::SpecialCause::{Common, Outside, Shift, Trend};
use super::*;

/// Mean 10, average moving range 1: limits 7.34 and 12.66, near limits 8.227 and 11.773.
const XMR: Xmr = Xmr {
    mean: Some(10.0),
    average_range: Some(1.0),
};

fn labels(values: &[Option<f64>]) -> Vec<SpecialCause> {
    label(values, &XMR, TwoInThree::Between)
}

fn label_of(values: impl IntoIterator<Item = f64>) -> Vec<SpecialCause> {
    labels(&weeks(values))
}

#[test]
fn a_point_must_be_strictly_outside_the_limit() {
    let xmr = Xmr {
        mean: Some(10.0),
        average_range: Some(0.0),
    };
    assert_eq!(
        label(&weeks([10.0, 10.1, 9.0]), &xmr, TwoInThree::Between),
        [Common, Outside(Side::High), Outside(Side::Low)]
    );
    assert_eq!(label_of([12.6, 12.7]), [Common, Outside(Side::High)]);
}

#[test]
fn seven_on_one_side_are_a_shift_and_six_are_not() {
    let seven = [11.0, 10.5, 11.0, 10.5, 11.0, 10.5, 11.0];
    assert_eq!(label_of(seven), [Shift(Side::High); 7]);
    assert_eq!(label_of(seven[..6].iter().copied()), [Common; 6]);
}

#[test]
fn a_point_on_the_mean_and_a_missing_week_break_a_shift() {
    let mut values = weeks([9.0, 9.5, 9.0, 9.5, 9.0, 9.5, 9.0, 9.5]);
    values[3] = Some(10.000_000_000_1);
    assert_eq!(labels(&values), [Common; 8]);
    values[3] = None;
    assert_eq!(labels(&values), [Common; 8]);
}

#[test]
fn six_steps_upwards_are_a_trend_and_a_tie_breaks_it() {
    let rising = [8.5, 9.0, 9.5, 10.0, 10.5, 11.0, 11.5];
    assert_eq!(label_of(rising), [Trend(Side::High); 7]);
    assert_eq!(
        label_of([8.5, 9.0, 9.5, 9.5, 10.5, 11.0, 11.5]),
        [Common; 7]
    );
}

#[test]
fn the_peak_of_a_rise_and_a_fall_is_falling() {
    let peak = [
        8.8, 9.2, 9.6, 10.0, 10.4, 10.8, 11.2, 10.9, 10.5, 10.1, 9.7, 9.3, 8.9,
    ];
    let found = label_of(peak);
    assert_eq!(found[..6], [Trend(Side::High); 6]);
    assert_eq!(found[6..], [Trend(Side::Low); 7]);
}

#[test]
fn two_of_three_near_the_limit_flag_the_near_points_only() {
    let two = SpecialCause::TwoInThree(Side::High);
    assert_eq!(label_of([12.0, 10.5, 12.0]), [two, Common, two]);
    assert_eq!(
        label_of([12.0, 10.0, 12.0]),
        [Common; 3],
        "on the mean is on no side"
    );
    assert_eq!(
        label_of([12.0, 9.5, 12.0]),
        [Common; 3],
        "on the other side"
    );
}

#[test]
fn only_the_rule_of_2023_counts_an_astronomical_point_as_near() {
    let values = weeks([13.0, 10.5, 12.0]);
    let outside = Outside(Side::High);
    assert_eq!(labels(&values), [outside, Common, Common]);
    let found = label(&values, &XMR, TwoInThree::Mdc2023);
    assert_eq!(
        found,
        [outside, Common, SpecialCause::TwoInThree(Side::High)]
    );
}

#[test]
fn the_labels_take_the_first_rule_that_matches() {
    let rising_above = [10.2, 10.4, 10.6, 10.8, 11.0, 11.2, 13.0];
    let found = label_of(rising_above);
    assert_eq!(found[..6], [Trend(Side::High); 6]);
    assert_eq!(found[6], Outside(Side::High));
}

#[test]
fn without_limits_trends_and_shifts_are_still_found() {
    let flat = Xmr {
        mean: Some(10.0),
        average_range: None,
    };
    let found = label(
        &weeks([20.0, 19.0, 20.0, 19.0, 20.0, 19.0, 20.0]),
        &flat,
        TwoInThree::Between,
    );
    assert_eq!(found, [Shift(Side::High); 7]);
    assert_eq!(
        label(&weeks([1.0, 2.0]), &Xmr::default(), TwoInThree::Between),
        [Common; 2]
    );
}

fn series() -> impl Strategy<Value = Vec<Option<i32>>> {
    prop::collection::vec(prop::option::weighted(0.9, -6..6_i32), 0..60)
}

fn own_labels(values: &[Option<f64>]) -> Vec<SpecialCause> {
    label(
        values,
        &Xmr::of(values, Screening::Nelson),
        TwoInThree::Between,
    )
}

proptest! {
    #[test]
    fn labels_do_not_depend_on_the_zero_or_the_unit(values in series(), zero in -64..64_i32, unit in 0..4_u32) {
        let plain: Vec<_> = values.iter().map(|v| v.map(f64::from)).collect();
        let scale = f64::from(1_u32 << unit);
        let moved: Vec<_> = plain.iter().map(|v| v.map(|v| (v + f64::from(zero)) * scale)).collect();
        prop_assert_eq!(own_labels(&plain), own_labels(&moved));
    }

    #[test]
    fn turned_upside_down_only_the_side_changes(values in series()) {
        let plain: Vec<_> = values.iter().map(|v| v.map(f64::from)).collect();
        let turned: Vec<_> = plain.iter().map(|v| v.map(|v| -v)).collect();
        let found: Vec<_> = own_labels(&plain).iter().map(|label| label.side().is_some()).collect();
        let mirrored: Vec<_> = own_labels(&turned).iter().map(|label| label.side().is_some()).collect();
        prop_assert_eq!(found, mirrored);
    }

    #[test]
    fn there_is_one_label_a_week_and_none_for_a_missing_week(values in series()) {
        let plain: Vec<_> = values.iter().map(|v| v.map(f64::from)).collect();
        let found = own_labels(&plain);
        prop_assert_eq!(found.len(), plain.len());
        for (value, label) in plain.iter().zip(found) {
            prop_assert!(value.is_some() || label == Common);
        }
    }
}
