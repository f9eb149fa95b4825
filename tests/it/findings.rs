//! What a metric's chart can be asked: its basis, a second metric, its parts.

use tavla::app::{Code, Glyphs, Key, Look};
use tavla::locale::Lang;

use crate::screens::{DOWN, ENTER, RIGHT, app, draw, matches, press, typed};

fn shown(name: &str, look: Look, size: (u16, u16), keys: &[Key]) {
    let mut app = app(crate::screens::example(), Lang::SV, look);
    app.size = size;
    press(&mut app, keys);
    let (width, height) = size;
    matches(
        &format!("screen-{name}-sv-{width}x{height}"),
        &draw(&mut app, size),
    );
}

#[test]
fn the_basis_of_a_chart() {
    let keys = [RIGHT, RIGHT, DOWN, ENTER, Key::char('d')];
    shown("basis", Look::default(), (120, 36), &keys);
    shown("basis", Look::default(), (80, 24), &keys);
}

#[test]
fn two_metrics_on_the_same_weeks() {
    let keys = [
        vec![RIGHT, RIGHT, DOWN, ENTER, Key::char('j')],
        typed("enk"),
        vec![ENTER],
    ];
    for size in [(120, 36), (80, 24), (60, 20)] {
        shown("pair", Look::default(), size, &keys.concat());
    }
}

#[test]
fn the_parts_side_by_side() {
    let keys = [vec![RIGHT, RIGHT, ENTER], vec![Key::of(Code::PageDown); 2]].concat();
    shown("parts", Look::default(), (120, 36), &keys);
    shown("parts", Look::default(), (80, 24), &keys);
}

#[test]
fn braille_on_wish() {
    let look = Look {
        glyphs: Glyphs::Fine,
        ..Look::default()
    };
    shown(
        "chart-braille",
        look,
        (80, 24),
        &[RIGHT, RIGHT, DOWN, ENTER],
    );
}
