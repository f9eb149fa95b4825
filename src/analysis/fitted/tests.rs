use super::*;
use crate::analysis::side::Side;

fn cases(weeks: &[(f64, f64)]) -> (Vec<Option<f64>>, Vec<Option<Cases>>) {
    let pair = |(events, exposure): &(f64, f64)| {
        Some(Cases {
            events: *events,
            exposure: *exposure,
        })
    };
    let percent = |(events, exposure): &(f64, f64)| Some(100.0 * events / exposure);
    (
        weeks.iter().map(percent).collect(),
        weeks.iter().map(pair).collect(),
    )
}

/// Half of 20 and 60 cases in turn, give or take.
fn uneven(rows: usize) -> Vec<(f64, f64)> {
    let week = |row: usize| {
        let n = [20.0, 60.0][row % 2];
        (n * 0.5 + [0.0, 1.5, -2.0, 2.5, -1.0][row % 5], n)
    };
    (0..rows).map(week).collect()
}

#[test]
fn limits_follow_the_number_of_cases_and_the_unit() {
    let (values, counts) = cases(&uneven(20));
    let fitted = Fitted::of(&values, &counts, Scale::Percent, &[]);
    assert_eq!(fitted.model, Model::Attribute(AttributeKind::P));
    let width = |row: usize| fitted.limits[row].unwrap().upper - fitted.limits[row].unwrap().lower;
    assert!(width(0) > width(1) * 1.5);
    assert!(width(0) < 100.0 && width(1) > 20.0);
    assert_eq!(fitted.newest, Some(Reading::CommonCause));
}

#[test]
fn a_week_outside_its_own_limits_is_a_signal() {
    let mut weeks = uneven(20);
    weeks.push((58.0, 60.0));
    let (values, counts) = cases(&weeks);
    let fitted = Fitted::of(&values, &counts, Scale::Percent, &[]);
    assert_eq!(fitted.labels[20], SpecialCause::Outside(Side::High));
    let Some(Reading::Signal(found)) = fitted.newest else {
        panic!("{:?}", fitted.newest)
    };
    assert_eq!((found.pattern, found.weeks), (Pattern::Outside, 1));
    // The same share of fewer cases is less of a surprise.
    weeks[20] = (5.8, 6.0);
    let (values, counts) = cases(&weeks);
    let fitted = Fitted::of(&values, &counts, Scale::Percent, &[]);
    assert_eq!(fitted.labels[20], SpecialCause::Common);
}

#[test]
fn a_long_run_at_the_end_is_a_signal_and_an_old_one_is_none() {
    let mut weeks = uneven(26);
    weeks.extend((0..12).map(|row| ([14.0, 36.0][row % 2], [20.0, 60.0][row % 2])));
    let (values, counts) = cases(&weeks);
    let fitted = Fitted::of(&values, &counts, Scale::Percent, &[]);
    let Some(Reading::Signal(found)) = fitted.newest else {
        panic!("{:?}", fitted.newest)
    };
    assert_eq!((found.pattern, found.side), (Pattern::Shift, Side::High));
    assert!(found.weeks >= 12);
    assert_eq!(fitted.labels[37], SpecialCause::Shift(Side::High));
    assert_eq!(fitted.labels[0], SpecialCause::Common);
    weeks.push((5.0, 20.0));
    let (values, counts) = cases(&weeks);
    let fitted = Fitted::of(&values, &counts, Scale::Percent, &[]);
    assert_eq!(fitted.newest, Some(Reading::CommonCause));
}

#[test]
fn individual_values_give_the_control_chart() {
    let even: Vec<(f64, f64)> = (0..30)
        .map(|row| (40.0 + f64::from(row % 5), 50.0))
        .collect();
    let (values, counts) = cases(&even);
    let fitted = Fitted::of(&values, &counts, Scale::Percent, &[10]);
    let setup = ChartSetup {
        rebase: vec![10],
        baseline: Baseline::Locked,
        ..ChartSetup::default()
    };
    let chart = ControlChart::of(&values, &setup);
    assert_eq!(fitted.labels, chart.labels);
    assert_eq!(fitted.limits[29], chart.segments[1].xmr.limits());
    assert_eq!(fitted.newest, Some(newest(&values, &chart, Scale::Percent)));
}
