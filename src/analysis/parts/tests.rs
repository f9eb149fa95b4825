use super::super::testing::{assert_close, weeks};
use super::*;

fn cases(weeks: &[(f64, f64)]) -> Vec<Option<Cases>> {
    weeks
        .iter()
        .map(|(events, exposure)| {
            Some(Cases {
                events: *events,
                exposure: *exposure,
            })
        })
        .collect()
}

fn made(comparison: Comparison) -> Difference {
    match comparison {
        Comparison::Made(difference) => difference,
        Comparison::TooFew => panic!("too few"),
    }
}

#[test]
fn two_proportions_give_the_p_value_of_the_corrected_chi_square() {
    // 15 of 50 and 25 of 50: chi-square with Yates' correction 3.375
    let found = made(compare_percents(
        &cases(&[(7.0, 20.0), (8.0, 30.0)]),
        &cases(&[(20.0, 30.0), (5.0, 20.0)]),
    ));
    assert_close(Some(found.first), 0.3);
    assert_close(Some(found.second), 0.5);
    assert_close(Some(found.p_value), two_sided_p(3.375_f64.sqrt()));
    assert!(!found.shown());
    assert!(
        made(compare_percents(
            &cases(&[(15.0, 50.0)]),
            &cases(&[(35.0, 50.0)])
        ))
        .shown()
    );
}

#[test]
fn few_expected_events_are_too_few() {
    assert_eq!(
        compare_percents(&cases(&[(1.0, 10.0)]), &cases(&[(2.0, 12.0)])),
        Comparison::TooFew
    );
    assert_eq!(
        compare_percents(&cases(&[(50.0, 50.0)]), &cases(&[(50.0, 50.0)])),
        Comparison::TooFew
    );
    assert_eq!(compare_percents(&[], &[]), Comparison::TooFew);
}

#[test]
fn a_week_that_one_part_lacks_counts_for_neither() {
    let women = [
        Some(Cases {
            events: 15.0,
            exposure: 50.0,
        }),
        Some(Cases {
            events: 99.0,
            exposure: 99.0,
        }),
    ];
    let men = [
        Some(Cases {
            events: 25.0,
            exposure: 50.0,
        }),
        None,
    ];
    assert_close(Some(made(compare_percents(&women, &men)).first), 0.3);
}

#[test]
fn the_same_part_is_higher_in_almost_every_week() {
    let women = weeks((0..12).map(|week| f64::from(20 + week % 3)));
    let men = weeks((0..12).map(|week| f64::from(17 + week % 2)));
    let found = made(compare_weeks(&women, &men));
    assert_close(Some(found.first), 21.0);
    assert_close(Some(found.second), 17.5);
    assert!(found.shown());
    assert_eq!(compare_weeks(&women[..9], &men[..9]), Comparison::TooFew);
}

#[test]
fn turn_and_turn_about_is_no_difference() {
    let turns = weeks((0..20).map(|week| f64::from(week % 2)));
    let found = made(compare_weeks(&turns, &weeks([0.5; 20])));
    assert!(!found.shown());
    assert_eq!(compare_weeks(&turns, &turns), Comparison::TooFew);
}
