use proptest::prelude::*;

use super::super::testing::{assert_close, weeks};
use super::*;

fn chart(kind: AttributeKind, events: &[f64], exposure: &[f64]) -> AttributeChart {
    let cases = Cases::pair(
        &weeks(events.iter().copied()),
        &weeks(exposure.iter().copied()),
    );
    AttributeChart::of(kind, &cases, &[], None)
}

#[test]
fn the_limits_of_a_p_chart_follow_the_number_of_cases() {
    let found = chart(AttributeKind::P, &[10.0, 30.0, 10.0], &[25.0, 50.0, 25.0]);
    assert_close(found.centre[0], 0.5);
    assert_close(found.plotted[1], 0.6);
    assert_close(found.limits[0].map(|limits| limits.upper), 0.8);
    assert_close(
        found.limits[1].map(|limits| limits.lower),
        0.5 - 1.5 / 50.0_f64.sqrt(),
    );
    assert_close(found.near_limits[0].map(|limits| limits.lower), 0.3);
}

#[test]
fn the_limits_are_clipped_to_the_scale() {
    let p = chart(AttributeKind::P, &[4.0, 5.0], &[5.0, 5.0]);
    assert_close(p.limits[0].map(|limits| limits.upper), 1.0);
    let u = chart(AttributeKind::U, &[1.0, 3.0], &[1.0, 1.0]);
    assert_close(u.limits[0].map(|limits| limits.lower), 0.0);
    assert_close(
        u.limits[0].map(|limits| limits.upper),
        2.0 + 3.0 * 2.0_f64.sqrt(),
    );
}

#[test]
fn a_week_without_cases_is_missing_and_has_no_limits() {
    let events = [Some(4.0), Some(0.0), None, Some(6.0)];
    let cases = Cases::pair(&events, &[Some(10.0), Some(0.0), Some(9.0), Some(10.0)]);
    let found = AttributeChart::of(AttributeKind::P, &cases, &[], None);
    assert_eq!(found.plotted, [Some(0.4), None, None, Some(0.6)]);
    assert_eq!(
        found.limits.iter().map(Option::is_some).collect::<Vec<_>>(),
        [true, false, false, true]
    );
    assert_close(found.centre[1], 0.5);
}

#[test]
fn a_c_chart_has_the_same_limits_every_week() {
    let cases = Cases::equal(&[Some(16.0), None, Some(16.0), Some(29.0), Some(3.0)]);
    let found = AttributeChart::of(AttributeKind::C, &cases, &[], None);
    assert_close(found.limits[1].map(|limits| limits.upper), 28.0);
    assert_close(found.limits[1].map(|limits| limits.lower), 4.0);
    assert_eq!(found.sigma_signals(), [false, false, false, true, true]);
}

#[test]
fn the_prime_chart_widens_by_the_variation_between_weeks() {
    // centre 1/2, sigma 1/20: z = 1, -1, 1, -1; every moving range 2
    let found = chart(
        AttributeKind::PPrime,
        &[55.0, 45.0, 55.0, 45.0],
        &[100.0; 4],
    );
    assert_close(
        found.limits[0].map(|limits| limits.upper),
        0.5 + 3.0 * 0.05 * 2.0 / 1.128,
    );
}

#[test]
fn a_constant_prime_chart_has_no_limits() {
    for events in [[5.0; 4], [10.0; 4], [0.0; 4]] {
        let found = chart(AttributeKind::PPrime, &events, &[10.0; 4]);
        assert_eq!(found.limits, [None; 4]);
        assert_eq!(found.sigma_signals(), [false; 4]);
    }
}

proptest! {
    #[test]
    fn the_limits_lie_around_the_centre_and_on_the_scale(
        weeks in prop::collection::vec(prop::option::weighted(0.8, (0..40_u32, 0..40_u32)), 0..60),
        prime: bool,
    ) {
        let events: Vec<_> = weeks.iter().map(|w| w.map(|(x, y)| f64::from(x.min(y)))).collect();
        let exposure: Vec<_> = weeks.iter().map(|w| w.map(|(x, y)| f64::from(x.max(y)))).collect();
        let kind = if prime { AttributeKind::PPrime } else { AttributeKind::P };
        let found = AttributeChart::of(kind, &Cases::pair(&events, &exposure), &[7], None);
        prop_assert_eq!(found.plotted.len(), weeks.len());
        for (limits, centre) in found.limits.iter().zip(&found.centre) {
            if let (Some(limits), Some(centre)) = (limits, centre) {
                prop_assert!(0.0 <= limits.lower && limits.lower <= *centre);
                prop_assert!(*centre <= limits.upper && limits.upper <= 1.0);
            }
        }
    }
}
