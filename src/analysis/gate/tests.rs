use super::super::testing::weeks;
use super::super::xmr::Screening;
use super::*;

fn gate(values: impl IntoIterator<Item = f64>, scale: Scale) -> Gate {
    let values = weeks(values);
    Gate::of(&values, &Xmr::of(&values, Screening::Nelson), scale)
}

fn cycle(count: usize, low: i32) -> impl Iterator<Item = f64> {
    (low..low + 5).map(f64::from).cycle().take(count)
}

#[test]
fn limits_open_at_eight_weeks_and_labels_at_thirteen() {
    let shown = |count| {
        let gate = gate(cycle(count, 5), Scale::Measurement);
        (
            gate.limits().is_ok(),
            gate.preliminary(),
            gate.labels().is_ok(),
        )
    };
    assert_eq!(shown(7), (false, true, false));
    assert_eq!(shown(8), (true, true, false));
    assert_eq!(shown(12), (true, true, false));
    assert_eq!(shown(13), (true, false, true));
    let short = gate(cycle(9, 5), Scale::Measurement).labels();
    assert_eq!(
        short,
        Err(Withheld::TooFewWeeks {
            weeks: 9,
            needed: 13
        })
    );
}

#[test]
fn a_missing_week_does_not_count() {
    let mut values = weeks(cycle(13, 5));
    values[4] = None;
    let gate = Gate::of(
        &values,
        &Xmr::of(&values, Screening::Nelson),
        Scale::Measurement,
    );
    assert!(gate.preliminary());
}

#[test]
fn three_values_or_no_width_have_no_limits() {
    let three = [1.0, 2.0, 3.0].into_iter().cycle().take(20);
    assert_eq!(
        gate(three, Scale::Measurement).limits(),
        Err(Withheld::TooFewDistinct)
    );
    let steps = [1.0; 40].into_iter().chain([2.0, 3.0, 4.0]);
    assert_eq!(
        gate(steps, Scale::Measurement).limits(),
        Err(Withheld::NoSpread)
    );
    assert_eq!(
        gate(
            [0.0, -0.0, 1.0, 2.0].into_iter().cycle().take(20),
            Scale::Measurement
        )
        .limits(),
        Err(Withheld::TooFewDistinct)
    );
}

#[test]
fn rare_counts_have_no_weekly_chart_but_small_measurements_have() {
    assert_eq!(
        gate(cycle(30, 0), Scale::Count).labels(),
        Ok(()),
        "a mean of 2 is enough"
    );
    let rare = || cycle(30, 0).map(|value| value / 2.0);
    assert_eq!(
        gate(rare(), Scale::Count).labels(),
        Err(Withheld::RareEvents)
    );
    assert_eq!(gate(rare(), Scale::Rate).labels(), Ok(()));
}
