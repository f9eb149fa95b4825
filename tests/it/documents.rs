//! Reports, minutes and the overview on the screen, opened from the palette.

use tavla::app::{App, Code, Key, Look, Message, OverviewRead, OverviewRow};
use tavla::locale::Lang;

use crate::screens::{ENTER, draw, press, unit};
use crate::views::{View, begun};

const PREPARE: [&str; 2] = ["ta upp", "take up"];
const MINUTES: [&str; 2] = ["minnesant", "the minutes"];
const OVERVIEW: [&str; 2] = ["översikt", "overview"];
const DIALOGUE: [&str; 2] = ["resultatdialog", "result dialogue"];

/// Views of documents, and of all units beside each other.
pub(crate) fn views() -> Vec<View> {
    let end = vec![Key::of(Code::End)];
    let by_department = |app: &mut App| press(app, &[Key::char('a'), Key::char('s')]);
    vec![
        View::asked("prepare", PREPARE, vec![]),
        View::asked("prepare-end", PREPARE, end.clone()),
        View::asked("health", ["mår", "fare"], vec![]),
        View::asked("minutes", MINUTES, vec![]),
        View::asked("report", DIALOGUE, vec![]),
        View::asked("report-end", DIALOGUE, end),
        overview("overview", |_| {}),
        overview("overview-grouped", by_department),
        overview("overview-filter", |app| press(app, &[Key::char('g')])),
        overview("overview-damaged", |app| press(app, &[Key::of(Code::End)])),
        View::new("overview-reading", |lang, look, size| {
            let mut app = surveying(lang, look, size);
            app.update(Message::EveryUnitSoFar {
                done: 240,
                all: 600,
            });
            app
        }),
        visit("visit", &[]),
        visit("visit-card", &[ENTER]),
    ]
}

/// The overview, asked for and not yet read.
fn surveying(lang: Lang, look: Look, size: (u16, u16)) -> App {
    (View::asked("", OVERVIEW, vec![]).open)(lang, look, size)
}

/// The overview of the example units and of one that is damaged.
fn overview(name: &'static str, lead: impl Fn(&mut App) + 'static) -> View {
    View::new(name, move |lang, look, size| {
        let mut app = surveying(lang, look, size);
        let (own, other) = (app.board.clone(), unit("ungdomsenheten"));
        let rows = vec![
            OverviewRow::of("mottagningsenheten", &own, OverviewRead::Whole, app.now),
            OverviewRow::of("ungdomsenheten", &other, OverviewRead::Part, app.now),
            OverviewRow::unread("trasig", app.words.text("store-empty")),
        ];
        app.update(Message::EveryUnit(rows));
        lead(&mut app);
        app
    })
}

/// A unit that is looked at from the overview.
fn visit(name: &'static str, keys: &'static [Key]) -> View {
    View::new(name, move |lang, look, size| {
        let mut app = begun(unit("ungdomsenheten"), lang, look, size);
        app.visit();
        press(&mut app, keys);
        app
    })
}

#[test]
fn the_language_changes_under_an_open_document() {
    let size = (80, 24);
    let end = vec![Key::of(Code::End)];
    let mut app = (View::asked("", PREPARE, end).open)(Lang::SV, Look::default(), size);
    press(&mut app, &[Key::f(9)]);
    assert!(draw(&mut app, size).contains("Good examples"));
}

#[test]
fn the_overview_tells_how_far_it_has_read_and_leads_to_the_units() {
    let size = (80, 24);
    let mut app = surveying(Lang::SV, Look::default(), size);
    assert!(draw(&mut app, size).contains("Läser alla enheter"));
    let mut app = (overview("", |_| {}).open)(Lang::SV, Look::default(), size);
    press(&mut app, &[Key::f(7)]);
    assert!(app.asks_unit());
}
