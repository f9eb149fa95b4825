//! The overview: stepping, sorting, narrowing down, and looking at another unit.

use super::*;
use crate::report::overview::UnitFigures;

/// Three units that fare differently, and one that cannot be read.
fn rows() -> Vec<OverviewRow> {
    let figures = |name: &str, oldest, department: &str| {
        let figures = UnitFigures::of(&board(), now());
        UnitFigures {
            name: name.to_owned(),
            oldest: Some(oldest),
            department: Some(department.to_owned()),
            organisation: Some("Farsta".to_owned()),
            ..figures
        }
    };
    let row = |slug: &str, figures| OverviewRow {
        slug: slug.to_owned(),
        read: OverviewRead::Whole,
        figures: Ok(figures),
    };
    vec![
        row("alfa", figures("Alfa", 3, "Barn och unga")),
        row("beta", figures("Beta", 40, "Vuxna")),
        row("gamma", figures("Gamma", 9, "Barn och unga")),
        OverviewRow::unread("trasig", "Filen är tom.".to_owned()),
    ]
}

fn open() -> App {
    let mut app = app_on(board(), Some("KL"));
    assert_eq!(app.obey(Command::Overview).effects, [Effect::ReadEveryUnit]);
    app.update(Message::EveryUnit(rows()));
    app
}

fn order(app: &App) -> Vec<&str> {
    let lines = app.survey().unwrap().lines.iter();
    lines.filter_map(SurveyLine::unit).collect()
}

fn current(app: &App) -> Option<&str> {
    app.survey()?.current().map(|row| row.slug.as_str())
}

#[test]
fn what_has_waited_longest_stands_first_and_other_orders_are_a_key_away() {
    let mut app = open();
    assert_eq!(order(&app), ["beta", "gamma", "alfa", "trasig"]);
    press(&mut app, "<Down>");
    assert_eq!(current(&app), Some("gamma"));
    press(&mut app, "<Left><Left><Left>");
    assert_eq!(order(&app), ["alfa", "beta", "gamma", "trasig"]);
    assert_eq!(
        current(&app),
        Some("alfa"),
        "another order begins at its top"
    );
    press(&mut app, "sss");
    assert_eq!(order(&app), ["beta", "gamma", "alfa", "trasig"]);
}

#[test]
fn units_are_narrowed_down_and_put_together() {
    let mut app = open();
    press(&mut app, "gbarn<Enter>");
    assert_eq!(order(&app), ["gamma", "alfa", "trasig"]);
    press(&mut app, "g<Enter>");
    assert_eq!(order(&app).len(), 4);
    press(&mut app, "a");
    assert_eq!(order(&app), ["gamma", "alfa", "beta", "trasig"]);
    let survey = app.survey().unwrap();
    let titles = survey.lines.iter().filter_map(|line| match line {
        SurveyLine::Group(name) => Some(name.as_str()),
        _ => None,
    });
    let titles: Vec<_> = titles.collect();
    assert_eq!(titles, ["Barn och unga", "Vuxna", "Utan avdelning"]);
    press(&mut app, "<Home>");
    assert_eq!(
        current(&app),
        Some("gamma"),
        "the cursor stands on units alone"
    );
}

#[test]
fn a_unit_is_opened_to_be_looked_at_and_a_damaged_one_says_why() {
    let mut app = open();
    let visit = Effect::Visit("beta".parse().unwrap());
    assert_eq!(press(&mut app, "<Enter>"), [visit]);
    press(&mut app, "<End>");
    assert_eq!(press(&mut app, "<Enter>"), []);
    assert_eq!(said(&app), "Filen är tom.");
}

#[test]
fn who_looks_changes_nothing_and_finds_the_way_back() {
    let mut app = app_on(board(), Some("KL"));
    app.visit();
    for script in ["n", "s", "+", "e", "<F5>", "<C-z>"] {
        assert_eq!(press(&mut app, script), [], "{script}");
        assert!(app.screens.is_empty(), "{script}");
        assert!(said(&app).starts_with("Öppnad från översikten"), "{script}");
    }
    for command in [
        Command::Escalate,
        Command::Share,
        Command::TakeIn,
        Command::Respond,
        Command::Correct,
        Command::RemovePerson,
    ] {
        assert_eq!(app.obey(command).effects, [], "{command:?}");
        assert!(app.screens.is_empty(), "{command:?}");
        assert!(said(&app).starts_with("Öppnad"), "{command:?}");
    }
    app.obey(Command::Pulse);
    assert_eq!(
        press(&mut app, "<Enter>"),
        [],
        "nobody answers for another unit"
    );
    assert!(app.screens.is_empty());
    assert!(said(&app).starts_with("Öppnad från översikten"));
    let before = app.board.clone();
    let reading = Reading {
        board: before.clone(),
        read_only: None,
        trouble: None,
    };
    let update = app.update(Message::Read(Box::new(reading)));
    assert_eq!(update.effects, [], "not even a verdict is stored");
    assert!(app.read_only.is_some());
    assert_eq!(app.board, before);
    press(&mut app, "<Enter>");
    assert_eq!(press(&mut app, "<Esc>"), [], "back to the board");
    assert_eq!(press(&mut app, "<Esc>"), [Effect::Return]);
    assert_eq!(press(&mut app, "q"), [Effect::Return]);
}

#[test]
fn the_overview_is_as_it_was_left() {
    let mut app = open();
    press(&mut app, "a<Up>");
    let left = app.survey().unwrap().clone();
    let mut app = app_on(board(), None);
    app.resume_overview(left);
    assert_eq!(current(&app), Some("alfa"));
    let same = app.update(Message::EveryUnit(rows()));
    assert!(!same.redraw, "nothing is drawn where nothing is new");
    let mut other = rows();
    other.remove(0);
    assert!(app.update(Message::EveryUnit(other)).redraw);
    assert_eq!(order(&app), ["gamma", "beta", "trasig"]);
}

#[test]
fn the_first_reading_tells_how_far_it_has_come() {
    let mut app = app_on(board(), None);
    let so_far = |done| Message::EveryUnitSoFar { done, all: 600 };
    assert!(!app.update(so_far(1)).redraw, "nobody looks");
    app.obey(Command::Overview);
    assert!(app.update(so_far(300)).redraw);
    assert_eq!(app.survey().unwrap().progress, Some((300, 600)));
    app.update(Message::EveryUnit(rows()));
    assert!(!app.update(so_far(10)).redraw, "what is there stays");
}
