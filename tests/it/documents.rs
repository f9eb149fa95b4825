//! Reports on the screen, opened from the palette.

use tavla::app::{Code, Glyphs, Key, Look, Message, OverviewRead, OverviewRow};
use tavla::locale::Lang;

use crate::screens::{ENTER, app, draw, example, matches, press, typed, unit};

/// Opens the report that the palette finds by some words.
fn opened(words: &str, lang: Lang, look: Look) -> tavla::app::App {
    let mut app = app(example(), lang, look);
    press(
        &mut app,
        &[vec![Key::ctrl('p')], typed(words), vec![ENTER]].concat(),
    );
    app
}

#[test]
fn what_to_prepare() {
    let mut app = opened("ta upp", Lang::SV, Look::default());
    for size in [(120, 36), (60, 20)] {
        matches(
            &format!("screen-prepare-sv-{}x{}", size.0, size.1),
            &draw(&mut app, size),
        );
    }
    press(&mut app, &[Key::of(Code::End)]);
    matches("screen-prepare-end-sv-80x24", &draw(&mut app, (80, 24)));
    press(&mut app, &[Key::f(9)]);
    assert!(draw(&mut app, (80, 24)).contains("Good examples"));
}

#[test]
fn reports_have_plain_characters_too() {
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let mut app = opened("ta upp", Lang::SV, look);
    let screen = draw(&mut app, (120, 36));
    let drawn = screen
        .chars()
        .filter(|c| !c.is_ascii() && !c.is_alphabetic() && *c != '\u{a0}');
    assert_eq!(drawn.collect::<String>(), "");
}

#[test]
fn how_the_board_fares() {
    let mut app = opened("mår", Lang::SV, Look::default());
    for size in [(160, 45), (80, 24)] {
        matches(
            &format!("screen-health-sv-{}x{}", size.0, size.1),
            &draw(&mut app, size),
        );
    }
}

#[test]
fn the_minutes_of_the_latest_meeting() {
    let mut app = opened("minnesant", Lang::SV, Look::default());
    for size in [(120, 36), (60, 20)] {
        matches(
            &format!("screen-minutes-sv-{}x{}", size.0, size.1),
            &draw(&mut app, size),
        );
    }
    press(&mut app, &[Key::f(9)]);
    matches("screen-minutes-en-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn how_all_units_fare() {
    let mut app = opened("översikt", Lang::SV, Look::default());
    assert!(draw(&mut app, (80, 24)).contains("Läser alla enheter"));
    app.update(Message::EveryUnitSoFar {
        done: 240,
        all: 600,
    });
    matches(
        "screen-overview-reading-sv-80x24",
        &draw(&mut app, (80, 24)),
    );
    let (own, other) = (app.board.clone(), unit("ungdomsenheten"));
    let rows = vec![
        OverviewRow::of("mottagningsenheten", &own, OverviewRead::Whole, app.now),
        OverviewRow::of("ungdomsenheten", &other, OverviewRead::Part, app.now),
        OverviewRow::unread("trasig", "Filen är tom.".to_owned()),
    ];
    app.update(Message::EveryUnit(rows));
    for size in [(160, 45), (120, 36), (80, 24), (60, 20)] {
        matches(
            &format!("screen-overview-sv-{}x{}", size.0, size.1),
            &draw(&mut app, size),
        );
    }
    press(&mut app, &[Key::char('a'), Key::char('s')]);
    matches(
        "screen-overview-grouped-sv-100x30",
        &draw(&mut app, (100, 30)),
    );
    press(&mut app, &[Key::f(9)]);
    matches(
        "screen-overview-grouped-en-80x24",
        &draw(&mut app, (80, 24)),
    );
    press(&mut app, &[Key::char('g')]);
    matches("screen-overview-filter-en-80x24", &draw(&mut app, (80, 24)));
    press(&mut app, &[Key::of(Code::Esc), Key::of(Code::End)]);
    let plain = Look {
        glyphs: Glyphs::Ascii,
        ..app.look
    };
    app.look = plain;
    matches(
        "screen-overview-damaged-en-ascii-60x20",
        &draw(&mut app, (60, 20)),
    );
    press(&mut app, &[Key::f(7)]);
    assert!(app.asks_unit());
}

#[test]
fn a_unit_that_is_looked_at_from_the_overview() {
    let mut app = app(unit("ungdomsenheten"), Lang::SV, Look::default());
    app.visit();
    for size in [(120, 36), (80, 24)] {
        matches(
            &format!("screen-visit-sv-{}x{}", size.0, size.1),
            &draw(&mut app, size),
        );
    }
    press(&mut app, &[Key::of(Code::Enter), Key::f(9)]);
    matches("screen-visit-card-en-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn a_report_over_time() {
    let mut app = opened("resultatdialog", Lang::SV, Look::default());
    for size in [(120, 36), (60, 20)] {
        matches(
            &format!("screen-report-sv-{}x{}", size.0, size.1),
            &draw(&mut app, size),
        );
    }
}
