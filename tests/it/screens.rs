//! Whole screens at fixed sizes, in both languages; the snapshots are there to be read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Mutex;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tavla::app::{App, Code, Colours, Glyphs, Key, Look, Message, Reading, Sight, Start, Theme};
use tavla::board::Board;
use tavla::locale::{Lang, Words};
use tavla::store::{Extent, FolderStore, Store};
use tavla::view;

pub(crate) fn example() -> Board {
    unit("mottagningsenheten")
}

/// One of the example units, read once.
pub(crate) fn unit(slug: &str) -> Board {
    static READ: Mutex<BTreeMap<String, Board>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().unwrap();
    read.entry(slug.to_owned())
        .or_insert_with(|| load(slug))
        .clone()
}

fn load(slug: &str) -> Board {
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
        sight: Sight::Whole,
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

/// A finer line for the terminals that draw it well.
#[test]
fn a_chart_in_braille_on_wish() {
    let look = Look {
        glyphs: Glyphs::Fine,
        ..Look::default()
    };
    let mut app = app(example(), Lang::SV, look);
    press(&mut app, &[RIGHT, RIGHT, DOWN, ENTER]);
    matches("chart-braille", &draw(&mut app, (80, 24)));
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
