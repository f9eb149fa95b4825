//! The chart of a metric: which week is read, and what the board keeps of the statistics.

use super::*;
use crate::analysis::signal::Reading as Newest;
use crate::board::{Better, Metric, MetricKind, MetricUnit, Text, ValueSwap, Week, WeekValue};

const METRIC: CardId = CardId::from_bits(77);

/// A board with one metric and so many weeks of it, the last one week 46.
pub(super) fn measured(weeks: u32) -> Board {
    let mut board = board();
    let metric = Metric {
        key: "besok".parse().unwrap(),
        name: line("Besök"),
        why: Text::EMPTY,
        kind: MetricKind::Count,
        unit: MetricUnit::Number,
        better: Better::Lower,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    };
    let last: Week = "2026-W46".parse().unwrap();
    let swap = |row: u32| {
        let week = last.plus(i64::from(row) + 1 - i64::from(weeks));
        let count = if row + 1 == weeks {
            90
        } else {
            20 + row * 7 % 5
        };
        ValueSwap {
            metric: metric.key.clone(),
            week,
            from: None,
            to: Some(WeekValue::plain(week, count.into())),
        }
    };
    let values = Act::Values((0..weeks).map(swap).collect());
    let add = Act::Metric(METRIC, Deed::Add(Box::new(metric.clone())));
    for (id, act) in [(9001, add), (9002, values)] {
        let change = Change::new(ChangeId::from_bits(id), now(), None, act);
        assert_eq!(board.apply(&change), Ok(Outcome::Done));
    }
    board
}

fn back(app: &App) -> usize {
    match app.screens.last() {
        Some(Screen::Chart { back, .. }) => *back,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_arrows_read_the_weeks_and_stop_at_the_ends() {
    let mut app = app_on(measured(5), Some("KL"));
    press(&mut app, "<Right><Right><Enter>");
    assert_eq!(app.scope(), Scope::Chart);
    assert_eq!(app.current(), Some(METRIC));
    press(&mut app, "<Left><Left>");
    assert_eq!(back(&app), 2);
    press(&mut app, "<Left><Left><Left><Left>");
    assert_eq!(back(&app), 4);
    press(&mut app, "<Right><Right><Right><Right><Right><Right>");
    assert_eq!(back(&app), 0);
    press(&mut app, "<Esc>");
    assert_eq!(app.scope(), Scope::Board);
}

#[test]
fn the_signal_of_a_metric_is_kept_beside_the_columns() {
    let app = app_on(measured(20), None);
    let signal = app.columns.statistics.signals[&METRIC];
    assert!(
        matches!(signal.newest, Some(Newest::Signal(_))),
        "{signal:?}"
    );
    let app = app_on(measured(10), None);
    let signal = app.columns.statistics.signals[&METRIC];
    assert!(
        matches!(signal.newest, Some(Newest::Withheld(_))),
        "{signal:?}"
    );
}
