//! Whole screens at fixed sizes, in both languages; the snapshots are there to be read.

use std::path::{Path, PathBuf};
use std::rc::Rc;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tavla::app::{App, Code, Colours, Glyphs, Key, Look, Message, Reading, Start, Theme};
use tavla::board::Board;
use tavla::locale::{Lang, Words};
use tavla::store::{Extent, FolderStore, Store};
use tavla::view;

const SIZES: [(u16, u16); 4] = [(160, 45), (120, 36), (80, 24), (60, 20)];

pub(crate) fn example() -> Board {
    unit("mottagningsenheten")
}

/// One of the example units.
pub(crate) fn unit(slug: &str) -> Board {
    let boards = Path::new(env!("CARGO_MANIFEST_DIR")).join("boards");
    FolderStore::new(boards)
        .load(&slug.parse().unwrap(), Extent::Whole)
        .unwrap()
        .board
}

pub(crate) fn app(board: Board, lang: Lang, look: Look) -> App {
    let mut next = 0_u64;
    App::new(Start {
        reading: Reading {
            board,
            read_only: None,
            trouble: None,
        },
        now: "2026-11-22T12:00:00".parse().unwrap(),
        me: "RL".parse().ok(),
        words: Rc::new(Words::new(lang)),
        look,
        mint: Box::new(move || {
            next += 1;
            next
        }),
        ask_unit: false,
    })
}

pub(crate) fn draw(app: &mut App, (width, height): (u16, u16)) -> String {
    app.update(Message::Resize { width, height });
    app.limit_scroll(view::scroll_limit(app));
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view::draw(frame, app)).unwrap();
    terminal.backend().to_string()
}

pub(crate) fn press(app: &mut App, keys: &[Key]) {
    for key in keys {
        app.update(Message::Key(*key));
    }
}

pub(crate) fn typed(text: &str) -> Vec<Key> {
    text.chars().map(Key::char).collect()
}

pub(crate) const ENTER: Key = Key::of(Code::Enter);
pub(crate) const DOWN: Key = Key::of(Code::Down);
pub(crate) const RIGHT: Key = Key::of(Code::Right);

pub(crate) fn matches(name: &str, screen: &str) {
    let snapshots: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/snapshots");
    insta::with_settings!({ snapshot_path => snapshots, prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, screen);
    });
}

/// Draws what some keys lead to at every size in both languages.
pub(crate) fn everywhere(name: &str, keys: &[Key]) {
    for lang in [Lang::SV, Lang::EN] {
        for (width, height) in SIZES {
            let mut app = app(example(), lang, Look::default());
            press(&mut app, keys);
            let screen = draw(&mut app, (width, height));
            matches(&format!("screen-{name}-{lang}-{width}x{height}"), &screen);
        }
    }
}

#[test]
fn the_board() {
    everywhere("board", &[]);
}

#[test]
fn the_other_columns_on_a_narrow_screen() {
    let mut app = app(example(), Lang::SV, Look::default());
    press(&mut app, &[RIGHT]);
    matches("screen-goals-sv-80x24", &draw(&mut app, (80, 24)));
    press(&mut app, &[RIGHT, DOWN]);
    matches("screen-metrics-sv-60x20", &draw(&mut app, (60, 20)));
}

#[test]
fn a_card() {
    everywhere("card", &[ENTER]);
}

#[test]
fn the_chart_of_a_metric_with_a_week_being_read() {
    let left = Key::of(Code::Left);
    let keys = [RIGHT, RIGHT, DOWN, ENTER, left, left];
    everywhere("chart", &keys);
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let mut app = app(example(), Lang::SV, look);
    press(&mut app, &keys);
    matches("screen-chart-ascii-sv-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn a_status_being_given() {
    let keys: Vec<_> = [Key::char('s'), DOWN, ENTER, Key::of(Code::Tab)].into();
    everywhere("status", &[keys, typed("nångång"), vec![ENTER]].concat());
}

#[test]
fn a_search() {
    everywhere("search", &[vec![Key::ctrl('f')], typed("tolk")].concat());
}

#[test]
fn the_help() {
    everywhere("help", &[Key::f(1)]);
}

#[test]
fn a_capture() {
    let mut app = app(example(), Lang::SV, Look::default());
    press(
        &mut app,
        &[vec![Key::char('n')], typed("Kortare väntan i telefon")].concat(),
    );
    matches("screen-capture-sv-120x36", &draw(&mut app, (120, 36)));
    press(&mut app, &[ENTER]);
    matches("screen-captured-sv-120x36", &draw(&mut app, (120, 36)));
}

#[test]
fn plain_characters_only() {
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let mut app = app(example(), Lang::SV, look);
    let screen = draw(&mut app, (120, 36));
    let drawn = screen
        .chars()
        .filter(|c| !c.is_ascii() && !c.is_alphabetic() && *c != '\u{a0}');
    assert_eq!(drawn.collect::<String>(), "");
    matches("screen-ascii-sv-120x36", &screen);
}

#[test]
fn an_empty_board() {
    let unit = example().unit;
    let mut app = app(Board::new(unit), Lang::SV, Look::default());
    matches("screen-empty-sv-120x36", &draw(&mut app, (120, 36)));
}

/// Every style of a theme, by the cells that have it.
#[test]
fn the_themes() {
    for (name, theme, colours) in [
        ("dark", Theme::Dark, Colours::Full),
        ("light", Theme::Light, Colours::Full),
        ("projektor", Theme::Projektor, Colours::Full),
        ("dark-16", Theme::Dark, Colours::Sixteen),
        ("none", Theme::Dark, Colours::None),
    ] {
        let look = Look {
            theme,
            colours,
            ..Look::default()
        };
        let mut app = app(example(), Lang::SV, look);
        app.update(Message::Resize {
            width: 100,
            height: 16,
        });
        let mut terminal = Terminal::new(TestBackend::new(100, 16)).unwrap();
        terminal.draw(|frame| view::draw(frame, &app)).unwrap();
        matches(
            &format!("theme-{name}"),
            &format!("{:?}", terminal.backend().buffer()),
        );
    }
}

/// Draws a screen at many sizes: nothing panics, however little room there is.
fn drawn_at(keys: &[Key], sizes: impl Iterator<Item = (u16, u16)>) {
    let mut app = app(example(), Lang::SV, Look::default());
    press(&mut app, keys);
    for (width, height) in sizes {
        app.update(Message::Resize { width, height });
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view::draw(frame, &app)).unwrap();
    }
}

#[test]
fn the_board_can_be_drawn_at_every_size() {
    let (widths, heights) = (1..=200_u16, 1..=60_u16);
    let all = widths.flat_map(|width| heights.clone().map(move |height| (width, height)));
    drawn_at(&[], all);
}

#[test]
fn every_screen_can_be_drawn_at_any_size() {
    let keys = [
        vec![ENTER],
        vec![RIGHT, RIGHT, ENTER],
        vec![Key::f(1)],
        vec![Key::char('n')],
        vec![Key::ctrl('p')],
        vec![Key::char('v')],
        vec![Key::char('s'), DOWN, ENTER, ENTER],
        [vec![Key::ctrl('f')], typed("tolk")].concat(),
    ];
    let widths = (1..=200).step_by(9).chain([2, 39, 40, 41, 99, 100, 101]);
    for keys in keys {
        let heights = (1..=60).step_by(6).chain([2, 9, 10, 11]);
        let sizes = widths
            .clone()
            .flat_map(|width| heights.clone().map(move |height| (width, height)));
        drawn_at(&keys, sizes);
    }
}
