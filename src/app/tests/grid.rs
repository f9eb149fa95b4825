//! The week's values, by keys.

use super::*;
use crate::board::{
    Better, Metric, MetricKey, MetricKind, MetricUnit, Number, Text, ValueSwap, Week, WeekValue,
};
use proptest::prelude::*;

pub(super) const THIS: &str = "2026-W47";

pub(super) fn week(text: &str) -> Week {
    text.parse().unwrap()
}

fn metric(key: &str, kind: MetricKind, parts: &[&str]) -> Metric {
    Metric {
        key: key.parse().unwrap(),
        name: line(key),
        why: Text::EMPTY,
        kind,
        unit: MetricUnit::Number,
        better: Better::Higher,
        target: None,
        cap: None,
        parts: parts.iter().map(|part| line(part)).collect(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    }
}

/// A board with a count in two parts, a percentage with a target, and a measurement; all but the
/// last have a value for last week.
pub(super) fn measured() -> Board {
    let mut board = board();
    let percent = Metric {
        target: Number::new(95.0),
        ..metric("i-tid", MetricKind::Percent, &[])
    };
    let metrics = [
        metric("orosanmalningar", MetricKind::Count, &["flickor", "pojkar"]),
        percent,
        metric("enkat", MetricKind::Measurement, &[]),
    ];
    for (at, metric) in (1..).zip(metrics) {
        let id = CardId::from_bits(at << 8);
        make(&mut board, at, Act::Metric(id, Deed::Add(Box::new(metric))));
    }
    let last = week(THIS).previous();
    let values = [
        ("orosanmalningar", WeekValue::plain(last, 142.into())),
        ("i-tid", WeekValue::ratio(last, 49.into(), 50.into())),
    ];
    for (at, (key, to)) in (10..).zip(values) {
        make(&mut board, at, Act::Values(vec![swap(key, None, to)]));
    }
    board
}

fn swap(key: &str, from: Option<WeekValue>, to: WeekValue) -> ValueSwap {
    ValueSwap {
        metric: key.parse().unwrap(),
        week: to.week,
        from,
        to: Some(to),
    }
}

fn make(board: &mut Board, id: u64, act: Act) {
    let change = Change::new(ChangeId::from_bits(id), now(), None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

pub(super) fn value<'a>(app: &'a App, key: &str, week: &str) -> Option<&'a WeekValue> {
    let key: MetricKey = key.parse().unwrap();
    app.board.value(&key, week.parse().unwrap())
}

pub(super) fn grid(app: &App) -> &Grid {
    let Some(Screen::Grid(grid)) = app.screens.last() else {
        panic!("the grid is not uppermost")
    };
    grid
}

fn error(app: &App) -> &str {
    grid(app).error.as_deref().unwrap_or_default()
}

pub(super) fn paste(app: &mut App, text: &str) {
    app.update(Message::Paste(text.to_owned()));
}

pub(super) fn values(app: &App) -> usize {
    let years = app.board.years.values();
    years
        .flat_map(crate::board::Year::series)
        .map(|series| series.weeks.len())
        .sum()
}

#[test]
fn a_week_is_typed_down_the_column_and_each_value_is_saved_at_once() {
    let mut app = app_on(measured(), Some("RL"));
    assert_eq!(commits(&press(&mut app, "v149<Enter>")), 1);
    assert_eq!(commits(&press(&mut app, "70<Enter>79<Enter>")), 2);
    let counted = value(&app, "orosanmalningar", THIS).unwrap();
    assert_eq!(counted.parts, [Some(70.into()), Some(79.into())]);
    press(&mut app, "49/50<Enter>3,5<Enter>");
    let ratio = value(&app, "i-tid", THIS).unwrap();
    assert_eq!((ratio.n, ratio.of), (49.into(), Some(50.into())));
    assert_eq!(
        Some(value(&app, "enkat", THIS).unwrap().n),
        Number::new(3.5)
    );
    assert_eq!(app.missing_in(week(THIS)), 0);
    press(&mut app, "<Esc>");
    assert!(app.screens.is_empty());
}

#[test]
fn tab_goes_to_the_next_value_that_is_missing() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v149<Tab>");
    assert_eq!(grid(&app).place.part, Some(0), "the parts are missing now");
    press(&mut app, "<Tab><Tab>");
    let place = grid(&app).place;
    assert_eq!(
        (place.metric, place.part),
        (CardId::from_bits(2 << 8), None)
    );
    press(&mut app, "<Tab><Tab>");
    assert_eq!(grid(&app).place.part, Some(0), "round to the first again");
}

#[test]
fn what_cannot_be_taken_is_said_beside_the_cell_and_stays_typed() {
    let rows = [
        ("1.234", "1 234"),
        ("1,5", "hela tal"),
        ("-3", "mindre än noll"),
        ("42/50", "utan snedstreck"),
        ("4x", "hör inte till"),
    ];
    for (typed, why) in rows {
        let mut app = app_on(measured(), None);
        assert_eq!(commits(&press(&mut app, &format!("v{typed}<Enter>"))), 0);
        let said = error(&app).replace('\u{a0}', " ");
        assert!(said.contains(why), "{typed}: {said}");
        assert!(
            matches!(&grid(&app).mode, Mode::Value { input, .. } if input.text() == typed),
            "{typed}"
        );
    }
}

#[test]
fn parts_are_held_against_the_whole() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Down>70<Enter>");
    assert!(error(&app).contains("hela måttet"), "{}", error(&app));
    press(&mut app, "<Esc><Up>149<Enter>70<Enter>80<Enter>");
    assert!(error(&app).contains("1 mer än helheten"), "{}", error(&app));
    press(&mut app, "<C-u>79<Enter>");
    press(&mut app, "<Home>150<Enter>");
    let said = error(&app);
    assert!(
        said.contains("mindre än helheten") && said.contains("Delete"),
        "{said}"
    );
    press(&mut app, "<Esc><Down><Delete><Up>150<Enter>71<Enter>");
    assert_eq!(value(&app, "orosanmalningar", THIS).unwrap().n, 150.into());
}

#[test]
fn a_value_on_the_wrong_side_asks_for_a_cause_that_may_be_skipped() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Tab>42/50<Enter>");
    assert!(matches!(grid(&app).mode, Mode::Note { asked: true, .. }));
    assert_eq!(commits(&press(&mut app, "två sjuka, jul i kö<Enter>")), 1);
    let noted = value(&app, "i-tid", THIS).unwrap();
    assert_eq!(noted.note.as_str(), "två sjuka, jul i kö");
    assert_eq!(
        grid(&app).place.metric,
        CardId::from_bits(3 << 8),
        "and goes on"
    );
    let mut app = app_on(measured(), None);
    assert_eq!(commits(&press(&mut app, "v<Tab>42/50<Enter><Enter>")), 1);
    assert_eq!(grid(&app).mode, Mode::Walk);
}

#[test]
fn client_data_is_not_saved_as_a_cause() {
    let mut app = app_on(measured(), None);
    let effects = press(&mut app, "v<Tab>42/50<Enter>640823-3234 sjuk<Enter>");
    assert_eq!(commits(&effects), 1, "the value alone");
    assert!(error(&app).contains("personnummer"), "{}", error(&app));
    assert!(value(&app, "i-tid", THIS).unwrap().note.is_empty());
}

#[test]
fn a_cause_that_is_warned_of_needs_a_reason() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Tab>42/50<Enter>ring 070-174 06 05");
    assert!(grid(&app).live.is_some(), "said while it is typed");
    assert_eq!(commits(&press(&mut app, "<Enter><Enter>")), 0);
    assert!(error(&app).contains("skäl"), "{}", error(&app));
    press(&mut app, "jourtelefonen<Esc>");
    assert!(matches!(&grid(&app).mode, Mode::Note { input, .. } if input.text().contains("ring")));
    let effects = press(&mut app, "<Enter>jourtelefonen<Enter>");
    assert_eq!(commits(&effects), 1);
    let noted = value(&app, "i-tid", THIS).unwrap();
    assert_eq!(noted.note.as_str(), "ring 070-174 06 05");
    let log = &app.board.years.values().last().unwrap().log;
    assert!(!log.last().unwrap().stamp.passed.is_empty());
}

#[test]
fn a_cause_that_was_left_half_typed_is_kept() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Tab>42/50<Enter>två sju<Esc>m");
    assert!(matches!(&grid(&app).mode, Mode::Note { input, .. } if input.text() == "två sju"));
    press(&mut app, "ka<Enter>");
    assert_eq!(
        value(&app, "i-tid", THIS).unwrap().note.as_str(),
        "två sjuka"
    );
}

#[test]
fn a_value_is_cleared_and_brought_back() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v149<Enter><Up><Delete>");
    assert_eq!(value(&app, "orosanmalningar", THIS), None);
    press(&mut app, "<C-z>");
    assert_eq!(value(&app, "orosanmalningar", THIS).unwrap().n, 149.into());
    press(&mut app, "<C-z>");
    assert_eq!(value(&app, "orosanmalningar", THIS), None);
}

#[test]
fn earlier_weeks_are_reached_and_mended_and_no_week_ahead() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Right>");
    assert_eq!(grid(&app).week, week(THIS));
    press(&mut app, "<Left><Enter><Back>3<Enter>");
    let last = value(&app, "orosanmalningar", "2026-W46").unwrap();
    assert_eq!(last.n, 143.into());
    for _ in 0..60 {
        press(&mut app, "<Left>");
    }
    let shown = grid(&app).weeks(week(THIS), 80);
    assert_eq!(grid(&app).week, week("2025-W38"));
    assert!(shown.contains(&grid(&app).week), "{shown:?}");
}

#[test]
fn a_week_is_marked_as_odd_and_the_mark_taken_away() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Tab>42/50<Enter><Esc><Up>o");
    assert_eq!(commits(&press(&mut app, "<Enter>")), 0, "it needs a word");
    assert_eq!(commits(&press(&mut app, "strejk<Enter>")), 1);
    let card = app.board.metrics.get(grid(&app).place.metric).unwrap();
    assert_eq!(card.body.odd[0].note, line("strejk"));
    assert_eq!(concern(&app.board, &card.body, week(THIS)), None);
    assert_eq!(commits(&press(&mut app, "o")), 1);
    let card = app.board.metrics.get(grid(&app).place.metric).unwrap();
    assert!(card.body.odd.is_empty());
}

#[test]
fn somebody_else_s_value_shows_and_is_not_written_over_unseen() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v149");
    let mut newer = measured();
    let theirs = WeekValue::plain(week(THIS), 151.into());
    make(
        &mut newer,
        99,
        Act::Values(vec![swap("orosanmalningar", None, theirs)]),
    );
    let reading = Reading {
        board: newer,
        read_only: None,
        trouble: None,
    };
    assert!(app.update(Message::Read(Box::new(reading))).redraw);
    assert_eq!(commits(&press(&mut app, "<Enter>")), 0);
    assert!(error(&app).contains("Någon annan"), "{}", error(&app));
    assert_eq!(value(&app, "orosanmalningar", THIS).unwrap().n, 151.into());
    assert_eq!(commits(&press(&mut app, "<Enter>")), 1, "now knowingly");
    assert_eq!(value(&app, "orosanmalningar", THIS).unwrap().n, 149.into());
}

#[test]
fn a_board_without_metrics_says_so() {
    let mut app = app_on(board(), None);
    press(&mut app, "v");
    assert_eq!(said(&app), "Enheten har inga mått än.");
    assert!(app.screens.is_empty());
}

#[test]
fn the_same_value_again_is_no_change() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v149<Enter><Up>");
    assert_eq!(commits(&press(&mut app, "149<Enter>")), 0);
    assert_eq!(grid(&app).mode, Mode::Walk);
}

const KEYS: [&str; 22] = [
    "<Enter>", "<Tab>", "<Esc>", "<Up>", "<Down>", "<Left>", "<Right>", "<Delete>", "<Back>",
    "<Home>", "<End>", "<C-z>", "<C-y>", "m", "o", "v", "1", "4", "/", ",", "å", "<F1>",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn no_keys_break_the_grid_or_the_board(
        keys in prop::collection::vec((0..KEYS.len(), any::<bool>()), 0..60),
        pasted in "[0-9\t\n/,.\"a]{0,20}",
    ) {
        let mut app = app_on(measured(), Some("RL"));
        press(&mut app, "v");
        for (key, paste_first) in keys {
            if paste_first && key == 0 {
                paste(&mut app, &pasted);
            }
            press(&mut app, KEYS[key]);
            if let Some(Screen::Grid(grid)) = app.screens.last() {
                prop_assert!(grid.weeks(week(THIS), 60).contains(&grid.week));
                prop_assert!(grid.week <= week(THIS));
            }
        }
        prop_assert_eq!(app.board.problems(), Vec::new());
    }
}
