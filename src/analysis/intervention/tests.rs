use super::super::gate::Withheld;
use super::super::input::Scale;
use super::super::look::Look;
use super::super::testing::{assert_close, weeks};
use super::super::verdict::Effect;
use super::*;

const AT_26: Change = Change {
    row: 26,
    washout: 0,
};

fn judged(values: &[Option<f64>], change: Change, improvement: Improvement) -> Judgement {
    judge(values, &Phases::of(values, &[], change), improvement)
}

/// Twenty-six weeks about 10, then so many about a new level.
fn step(level: f64, after: usize) -> Vec<Option<f64>> {
    let about = |level: f64| {
        [1.0, -2.0, 0.5, 2.0, -1.5]
            .into_iter()
            .cycle()
            .map(move |noise| level + noise)
    };
    weeks(about(10.0).take(26).chain(about(level).take(after)))
}

#[test]
fn the_phases_take_the_nearest_values_and_skip_missing_weeks() {
    let mut values = weeks((0..80).map(f64::from));
    values[39] = None;
    values[42] = None;
    let phases = Phases::of(
        &values,
        &[],
        Change {
            row: 40,
            washout: 1,
        },
    );
    assert_eq!((phases.baseline[0], phases.baseline[25]), (13, 38));
    assert_eq!(
        (phases.post[0], phases.post[1], phases.post[25]),
        (41, 43, 67)
    );
    assert_eq!(phases.at(Look::Preliminary).post.len(), 8);
}

#[test]
fn the_weeks_before_end_at_a_rebase_before_the_change() {
    let values = weeks((0..60).map(f64::from));
    let first = |rebase: &[usize]| {
        Phases::of(
            &values,
            rebase,
            Change {
                row: 40,
                washout: 0,
            },
        )
        .baseline[0]
    };
    assert_eq!(first(&[5, 20, 50]), 20);
    assert_eq!(
        first(&[40]),
        14,
        "new limits from the change on leave the old weeks to compare with"
    );
}

#[test]
fn too_few_weeks_give_no_verdict_and_no_figures() {
    let verdict = |change: Change, values: &[Option<f64>]| {
        let found = judged(values, change, Improvement::Decrease);
        (
            found.n_baseline,
            found.n_post,
            found.evidence.is_some(),
            found.verdict,
        )
    };
    let values = step(10.0, 7);
    assert_eq!(verdict(AT_26, &values), (26, 7, false, Verdict::TooEarly));
    assert_eq!(
        verdict(
            Change {
                row: 11,
                washout: 0
            },
            &values
        ),
        (11, 22, false, Verdict::BaselineTooShort)
    );
    assert_eq!(
        verdict(
            Change {
                row: 99,
                washout: usize::MAX
            },
            &values
        ),
        (26, 0, false, Verdict::TooEarly)
    );
    assert_eq!(
        verdict(AT_26, &[]),
        (0, 0, false, Verdict::BaselineTooShort)
    );
    assert_eq!(
        verdict(AT_26, &[None; 60]),
        (0, 0, false, Verdict::BaselineTooShort)
    );
}

#[test]
fn a_step_is_confirmed_with_its_size() {
    let found = judged(&step(5.0, 10), AT_26, Improvement::Decrease);
    assert_eq!(found.verdict, Verdict::Confirmed(Effect::Improvement));
    let evidence = found.evidence.unwrap();
    assert_close(
        Some(evidence.difference),
        evidence.post_mean - evidence.baseline_mean,
    );
    assert_close(Some(evidence.post_mean), 5.0);
    assert_eq!(evidence.post_better_than_baseline_median, Some(10));
    assert!(!evidence.baseline_unstable && !evidence.caution_autocorrelation);
    let worse = judged(&step(5.0, 10), AT_26, Improvement::Increase).verdict;
    assert_eq!(worse, Verdict::Confirmed(Effect::Deterioration));
}

#[test]
fn weeks_that_hang_together_make_a_verdict_possible_only() {
    let slow = |level: f64| (0..26).map(move |week| level + f64::from(week / 5 % 2) * 3.0);
    let values = weeks(slow(20.0).chain(slow(10.0)));
    let found = judged(&values, AT_26, Improvement::Decrease);
    assert_eq!(found.verdict, Verdict::Possible(Effect::Improvement));
    let evidence = found.evidence.unwrap();
    assert_eq!(
        evidence.verdict_before_guard,
        Verdict::Confirmed(Effect::Improvement)
    );
    assert!(evidence.r1.unwrap() > 0.25);
}

#[test]
fn the_correlation_joins_no_two_phases() {
    // errors -1 1 and -2 2: products -1 and -4, squares 2 and 8
    let (before, after) = (vec![4.0, 6.0], vec![8.0, 12.0]);
    assert_close(
        within_phase_correlation([(&before, 5.0), (&after, 10.0)]),
        -0.5,
    );
    let flat = vec![3.6; 9];
    assert_eq!(
        within_phase_correlation([(&flat, 3.600_000_000_000_000_5), (&flat, 3.6)]),
        None
    );
}

#[test]
fn a_constant_series_shows_no_change() {
    let found = judged(&weeks([5.0; 40]), AT_26, Improvement::Decrease);
    assert_eq!(found.verdict, Verdict::NoChange);
    let evidence = found.evidence.unwrap();
    assert_eq!(
        (evidence.p_value, evidence.r1, evidence.baseline_lpl),
        (None, None, None)
    );
}

#[test]
fn a_rise_after_a_constant_baseline_is_still_a_pattern() {
    let values = weeks(
        [5.0; 26]
            .into_iter()
            .chain([6.0, 8.0, 7.0, 9.0, 6.0, 8.0, 7.0, 6.5]),
    );
    let found = judged(&values, AT_26, Improvement::Neutral);
    assert_eq!(found.verdict, Verdict::Confirmed(Effect::Increase));
}

#[test]
fn a_degenerate_or_short_baseline_is_told() {
    let gate =
        |values: &[Option<f64>], scale| Phases::of(values, &[], AT_26).gate(values, scale).limits();
    assert_eq!(
        gate(&weeks([5.0; 40]), Scale::Measurement),
        Err(Withheld::TooFewDistinct)
    );
    assert_eq!(gate(&step(12.0, 9), Scale::Count), Ok(()));
    let before = |row| {
        judged(
            &step(12.0, 9),
            Change { row, washout: 0 },
            Improvement::Neutral,
        )
    };
    assert!(before(26).reaches_back() && !before(25).reaches_back());
}
