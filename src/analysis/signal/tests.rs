use super::super::control_chart::ChartSetup;
use super::super::segment::Baseline;
use super::super::testing::{Random, weeks};
use super::*;

/// Thirteen stable weeks about 10, then more; limits from the first thirteen.
fn read(more: &[Option<f64>]) -> Reading {
    let stable = [
        10.0, 11.0, 9.0, 10.5, 9.5, 11.0, 9.0, 10.0, 9.5, 10.5, 11.0, 9.0, 10.0,
    ];
    let values: Vec<_> = weeks(stable)
        .into_iter()
        .chain(more.iter().copied())
        .collect();
    let setup = ChartSetup {
        baseline: Baseline::FirstRows(13),
        ..ChartSetup::default()
    };
    newest(
        &values,
        &ControlChart::of(&values, &setup),
        Scale::Measurement,
    )
}

fn signal(pattern: Pattern, side: Side, weeks: usize, since: usize) -> Reading {
    Reading::Signal(Finding {
        pattern,
        side,
        weeks,
        since,
    })
}

#[test]
fn a_shift_tells_how_long_it_has_lasted() {
    let nine = weeks([9.0, 9.5, 9.0, 9.5, 9.0, 9.5, 9.0, 9.5, 9.0]);
    assert_eq!(read(&nine), signal(Pattern::Shift, Side::Low, 9, 13));
    assert_eq!(read(&nine[..6]), Reading::CommonCause);
}

#[test]
fn a_trend_tells_its_points() {
    // the rise begins with the last two stable weeks, 9.0 and 10.0
    let rise = weeks([10.1, 10.3, 10.5, 10.7, 10.9, 11.1, 11.3]);
    assert_eq!(read(&rise), signal(Pattern::Trend, Side::High, 9, 11));
}

#[test]
fn outside_and_near_the_limit_are_told_apart() {
    assert_eq!(
        read(&weeks([30.0])),
        signal(Pattern::Outside, Side::High, 1, 13)
    );
    assert_eq!(
        read(&weeks([7.0, 9.9, 7.0])),
        signal(Pattern::TwoInThree, Side::Low, 3, 13)
    );
}

#[test]
fn a_missing_last_week_leaves_the_value_before_it_the_newest() {
    assert_eq!(
        read(&[Some(30.0), None, None]),
        signal(Pattern::Outside, Side::High, 1, 13)
    );
    assert_eq!(read(&[Some(30.0), Some(10.0)]), Reading::CommonCause);
}

#[test]
fn the_gate_keeps_a_short_or_degenerate_chart_silent() {
    let read = |values: &[Option<f64>]| {
        newest(
            values,
            &ControlChart::of(values, &ChartSetup::default()),
            Scale::Measurement,
        )
    };
    let short = Withheld::TooFewWeeks {
        weeks: 5,
        needed: 8,
    };
    assert_eq!(
        read(&weeks([1.0, 2.0, 1.0, 2.0, 50.0])),
        Reading::Withheld(short)
    );
    let collapsed = weeks([5.0; 19].into_iter().chain([6.0]));
    assert_eq!(
        read(&collapsed),
        Reading::Withheld(Withheld::TooFewDistinct)
    );
    assert_eq!(read(&[None, None]), Reading::NoValue);
    assert_eq!(read(&[]), Reading::NoValue);
}

/// On stable weeks, the share of newest values that are flagged: the rates for normal values that
/// the help tells of, 1.5-1.8 % with limits from all weeks.
#[test]
fn the_newest_of_stable_weeks_is_seldom_a_signal() {
    let mut random = Random(26);
    for rows in [26, 52] {
        let runs = 4000;
        let flagged = (0..runs).filter(|_| {
            let values = weeks((0..rows).map(|_| random.normal()));
            let chart = ControlChart::of(&values, &ChartSetup::default());
            matches!(
                newest(&values, &chart, Scale::Measurement),
                Reading::Signal(_)
            )
        });
        let rate = flagged.count() as f64 / f64::from(runs);
        assert!((0.010..=0.024).contains(&rate), "{rate} of {rows} weeks");
    }
}
