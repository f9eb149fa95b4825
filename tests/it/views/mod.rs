//! Every view of the program: in both languages, in plain characters, on the projector, and at
//! every size there is.

use std::fmt::Write as _;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};
use tavla::app::{App, Glyphs, Look, Message, Theme};
use tavla::locale::Lang;
use tavla::view;

use super::screens::{draw, matches};

mod catalogue;

pub(crate) use catalogue::{View, begun, keys};

const SIZES: [(u16, u16); 4] = [(160, 45), (120, 36), (80, 24), (60, 20)];

fn views() -> Vec<View> {
    let mut views = catalogue::views();
    views.extend(super::meeting::views());
    views.extend(super::documents::views());
    views.extend(super::beside::views());
    views
}

/// One picture a view and language: the four sizes under each other.
#[test]
fn in_both_languages_at_the_sizes_of_real_screens() {
    for view in views() {
        for lang in [Lang::SV, Lang::EN] {
            let mut pictures = String::new();
            for (width, height) in SIZES {
                let mut app = (view.open)(lang, Look::default(), (width, height));
                let screen = draw(&mut app, (width, height));
                write!(pictures, "{width}x{height}\n{screen}\n").unwrap();
            }
            matches(&format!("view-{}-{lang}", view.name), &pictures);
        }
    }
}

#[test]
fn in_plain_characters() {
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let odd = |c: &char| !c.is_ascii() && !c.is_alphabetic() && *c != '\u{a0}';
    for View { name, open } in views() {
        for lang in [Lang::SV, Lang::EN] {
            for size in SIZES {
                let mut app = open(lang, look, size);
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
    for View { name, open } in views() {
        let mut app = open(Lang::SV, look, (80, 24));
        matches(&format!("projektor-{name}"), &styled(&mut app, (80, 24)));
        for lang in [Lang::SV, Lang::EN] {
            for (width, height) in SIZES {
                let app = open(lang, look, (width, height));
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
fn drawn_at(view: &View, sizes: impl Iterator<Item = (u16, u16)>) {
    let mut app = (view.open)(Lang::SV, Look::default(), (120, 36));
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
    for (nth, view) in views().into_iter().enumerate() {
        let turn = |(width, height): &(u16, u16)| (usize::from(7 * width + height) + nth) % 97 == 0;
        drawn_at(&view, all_sizes().filter(turn));
    }
}

#[test]
#[ignore = "minutes: cargo test --release --test it -- --ignored every_view_can_be_drawn_at_every"]
fn every_view_can_be_drawn_at_every_size() {
    for view in views() {
        drawn_at(&view, all_sizes());
    }
}
