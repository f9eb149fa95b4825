//! Every view of cards, lists, questions and values: in plain characters, on the projector, and at
//! every size there is.

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use tavla::app::{App, Code, Glyphs, Key, Look, Message, Theme};
use tavla::board::Board;
use tavla::locale::Lang;
use tavla::view;

use super::screens::{DOWN, ENTER, RIGHT, app, draw, example, matches, press, typed};

const TAB: Key = Key::of(Code::Tab);
const ESC: Key = Key::of(Code::Esc);
const EDIT: Key = Key::char('e');
const VALUES: Key = Key::char('v');
const LISTS: Key = Key::char('l');
const SIZES: [(u16, u16); 4] = [(160, 45), (120, 36), (80, 24), (60, 20)];

/// A view and the keys that lead to it from the board.
type View = (&'static str, Vec<Key>);

fn keys(parts: &[&[Key]]) -> Vec<Key> {
    parts.concat()
}

/// Keys that choose the nth of a list.
fn nth(open: Key, place: usize) -> Vec<Key> {
    keys(&[&[open], &vec![DOWN; place], &[ENTER]])
}

/// Keys that edit the first card of the nth of the longer lists.
fn edited(register: usize) -> Vec<Key> {
    keys(&[&nth(LISTS, register), &[ENTER, EDIT]])
}

fn views() -> Vec<View> {
    [cards(), lists(), questions(), values(), editors()].concat()
}

fn cards() -> Vec<View> {
    let weeks = [Key::of(Code::Left); 2];
    let activity = keys(&[&nth(LISTS, 0), &[DOWN, ENTER]]);
    vec![
        ("board", vec![]),
        ("goals", vec![RIGHT]),
        ("statistics", vec![RIGHT, RIGHT]),
        ("card", vec![ENTER]),
        ("goal", vec![RIGHT, ENTER]),
        ("activity-card", activity),
        ("chart", keys(&[&[RIGHT, RIGHT, DOWN, ENTER], &weeks])),
    ]
}

fn lists() -> Vec<View> {
    let filtered = typed("status:test ansvarig:rl");
    vec![
        ("registers", vec![LISTS]),
        ("activities", nth(LISTS, 0)),
        ("inputs", nth(LISTS, 1)),
        ("hinders", nth(LISTS, 2)),
        ("good-examples", nth(LISTS, 3)),
        ("merits", nth(LISTS, 4)),
        ("closed", nth(LISTS, 5)),
        ("history", nth(LISTS, 6)),
        ("matrix", vec![Key::char('i'), DOWN]),
        ("search", keys(&[&[Key::ctrl('f')], &typed("tolk")])),
        ("palette", vec![Key::ctrl('p')]),
        ("help", vec![Key::f(1)]),
        ("filter-typed", keys(&[&[Key::char('g')], &filtered])),
        ("statuses", vec![Key::char('s')]),
    ]
}

fn questions() -> Vec<View> {
    let asked = |open: &[Key], text: &str| keys(&[open, &typed(text)]);
    let status = [Key::char('s'), DOWN, ENTER, TAB];
    let alike = asked(&[Key::char('n')], "sms före besöket");
    vec![
        (
            "capture",
            asked(&[Key::char('n')], "Kortare väntan i telefon"),
        ),
        ("alike", keys(&[&alike, &[DOWN]])),
        ("status", keys(&[&asked(&status, "nångång"), &[ENTER]])),
        (
            "comment",
            asked(&[Key::char('m')], "Grannenheten har en mall."),
        ),
        (
            "follow-up",
            asked(&[RIGHT, Key::char('u')], "Två av tre är klara"),
        ),
        ("score", keys(&[&asked(&[Key::char('b')], "6"), &[ENTER]])),
    ]
}

fn values() -> Vec<View> {
    let cause = [
        &[VALUES][..],
        &typed("149"),
        &[ENTER, TAB, TAB],
        &typed("42/50"),
        &[ENTER],
        &typed("två sjuka, jul i kö"),
    ];
    let refused = [&[VALUES, TAB][..], &typed("51/50"), &[ENTER]];
    vec![
        ("values", vec![VALUES]),
        ("values-cause", keys(&cause)),
        ("values-refused", keys(&refused)),
    ]
}

fn editors() -> Vec<View> {
    let long = typed(
        "Vi får inte veta att besöket uteblir förrän tiden redan har gått, och den går inte att ge till någon annan.",
    );
    let to_do = typed("Ring växeln");
    let left = [&[EDIT][..], &typed(" nu"), &[ESC]];
    let activity = [&[Key::char('x')][..], &to_do, &[TAB; 3], &typed("v. 49")];
    vec![
        ("edit-proposal", keys(&[&[EDIT, TAB], &long])),
        ("edit-pick", keys(&[&[EDIT], &[TAB; 4], &[ENTER]])),
        ("edit-leave", keys(&left)),
        ("edit-goal", vec![RIGHT, EDIT]),
        ("edit-metric-all", vec![RIGHT, RIGHT, EDIT]),
        ("edit-activity", keys(&activity)),
        ("edit-input", edited(1)),
        ("edit-hinder", edited(2)),
        ("edit-example", edited(3)),
    ]
}

fn looking(board: &Board, look: Look, lang: Lang, keys: &[Key]) -> App {
    let mut app = app(board.clone(), lang, look);
    press(&mut app, keys);
    app
}

#[test]
fn in_plain_characters() {
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let odd = |c: &char| !c.is_ascii() && !c.is_alphabetic() && !"\u{a0}”“’–".contains(*c);
    let board = example();
    for (name, keys) in views() {
        for lang in [Lang::SV, Lang::EN] {
            let mut app = looking(&board, look, lang, &keys);
            for size in SIZES {
                let screen = draw(&mut app, size);
                let stray: String = screen.chars().filter(odd).collect();
                assert_eq!(stray, "", "{name} {lang} {size:?}\n{screen}");
                if lang == Lang::SV && size == (80, 24) {
                    matches(&format!("ascii-{name}"), &screen);
                }
            }
        }
    }
}

/// Contrast of two colours (WCAG 2.2, relative luminance).
fn contrast(a: Color, b: Color) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    let luminance = |colour| match colour {
        Color::Rgb(r, g, b) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b),
        other => panic!("{other:?} is no colour of the theme's own"),
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// The screen, and under it a letter a cell for its style, with what each letter stands for.
fn styled(app: &mut App, (width, height): (u16, u16)) -> String {
    let text = draw(app, (width, height));
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    terminal.draw(|frame| view::draw(frame, app)).unwrap();
    let buffer = terminal.backend().buffer();
    let mut known: Vec<String> = Vec::new();
    let mut letter = |cell: &Cell| {
        let style = format!("{} on {} {:?}", cell.fg, cell.bg, cell.modifier);
        let place = known.iter().position(|one| *one == style);
        let place = place.unwrap_or_else(|| {
            known.push(style);
            known.len() - 1
        });
        char::from(b'a' + u8::try_from(place).unwrap())
    };
    let rows = buffer.content().chunks(usize::from(width));
    let map: Vec<String> = rows
        .map(|row| row.iter().map(&mut letter).collect())
        .collect();
    let legend = known.iter().enumerate();
    let legend = legend.map(|(nth, style)| format!("{}: {style}", char::from(b'a' + nth as u8)));
    let legend: Vec<String> = legend.collect();
    format!("{text}\n{}\n\n{}", map.join("\n"), legend.join("\n"))
}

#[test]
fn on_the_projector_all_is_bold_and_dark_on_a_light_ground() {
    let look = Look {
        theme: Theme::Projektor,
        ..Look::default()
    };
    let board = example();
    for (name, keys) in views() {
        let mut app = looking(&board, look, Lang::SV, &keys);
        matches(&format!("projektor-{name}"), &styled(&mut app, (80, 24)));
        for lang in [Lang::SV, Lang::EN] {
            let mut app = looking(&board, look, lang, &keys);
            for (width, height) in SIZES {
                app.update(Message::Resize { width, height });
                let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
                terminal.draw(|frame| view::draw(frame, &app)).unwrap();
                for cell in terminal.backend().buffer().content() {
                    assert!(!cell.modifier.contains(Modifier::DIM), "{name}");
                    let reversed = cell.modifier.contains(Modifier::REVERSED);
                    assert!(
                        cell.modifier.contains(Modifier::BOLD) || cell.symbol() == " ",
                        "{name}"
                    );
                    let ratio = contrast(cell.fg, cell.bg);
                    assert!(
                        reversed || ratio >= 4.5,
                        "{name}: {ratio:.2} {}",
                        cell.symbol()
                    );
                }
            }
        }
    }
}

/// Draws a view at some sizes: nothing panics, however little room there is.
fn drawn_at(board: &Board, keys: &[Key], sizes: impl Iterator<Item = (u16, u16)>) {
    let mut app = looking(board, Look::default(), Lang::SV, keys);
    for (width, height) in sizes {
        app.update(Message::Resize { width, height });
        app.limit_scroll(view::scroll_limit(&app));
        let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        terminal.draw(|frame| view::draw(frame, &app)).unwrap();
    }
}

fn all_sizes() -> impl Iterator<Item = (u16, u16)> {
    (1..=200).flat_map(|width| (1..=60).map(move |height| (width, height)))
}

/// Every width and every height, each pair in a few of the views.
#[test]
fn every_view_can_be_drawn_at_any_size() {
    let board = example();
    for (nth, (_, keys)) in views().into_iter().enumerate() {
        let turn = |(width, height): &(u16, u16)| (usize::from(7 * width + height) + nth) % 97 == 0;
        drawn_at(&board, &keys, all_sizes().filter(turn));
    }
}

#[test]
#[ignore = "minutes: cargo test --release --test it -- --ignored every_view_can_be_drawn_at_every"]
fn every_view_can_be_drawn_at_every_size() {
    let board = example();
    for (_, keys) in views() {
        drawn_at(&board, &keys, all_sizes());
    }
}
