//! The lives of cards on the screen: the matrix, the longer lists, the filter, alike cards.

use tavla::app::{Code, Glyphs, Key, Look};
use tavla::locale::Lang;

use crate::screens::{DOWN, ENTER, RIGHT, app, draw, example, matches, press, typed};

/// Draws what some keys lead to, in a language at some sizes.
fn at(name: &str, lang: Lang, keys: &[Key], sizes: &[(u16, u16)]) {
    for (width, height) in sizes {
        let mut app = app(example(), lang, Look::default());
        press(&mut app, keys);
        let screen = draw(&mut app, (*width, *height));
        matches(&format!("screen-{name}-{lang}-{width}x{height}"), &screen);
    }
}

fn keys(parts: &[&[Key]]) -> Vec<Key> {
    parts.concat()
}

fn register(word: &str) -> Vec<Key> {
    keys(&[&[Key::char('l')], &typed(word), &[ENTER]])
}

#[test]
fn effort_against_effect() {
    let open = [Key::char('i'), DOWN];
    let sizes = [(160, 45), (120, 36), (80, 24), (60, 20)];
    at("matrix", Lang::SV, &open, &sizes);
    at("matrix", Lang::EN, &open, &[(80, 24)]);
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let mut plain = app(example(), Lang::SV, look);
    press(&mut plain, &open);
    let screen = draw(&mut plain, (80, 24));
    let odd = |c: &char| !c.is_ascii() && !c.is_alphabetic() && *c != '\u{a0}';
    assert_eq!(screen.chars().filter(odd).collect::<String>(), "");
}

#[test]
fn the_longer_lists() {
    let merits = register("merit");
    at(
        "merits",
        Lang::SV,
        &merits,
        &[(120, 36), (80, 24), (60, 20)],
    );
    at("activities", Lang::SV, &register("aktiv"), &[(80, 24)]);
    at("activities", Lang::EN, &register("activ"), &[(120, 36)]);
    at("inputs", Lang::SV, &register("input"), &[(120, 36)]);
    at("history", Lang::SV, &register("hist"), &[(80, 24)]);
}

#[test]
fn the_filter_while_typed_and_after() {
    let typing = keys(&[&[Key::char('g')], &typed("status:test ansvarig:rl")]);
    at("filter-typed", Lang::SV, &typing, &[(120, 36)]);
    let done = keys(&[&typing, &[ENTER]]);
    at("filter", Lang::SV, &done, &[(120, 36), (80, 24), (60, 20)]);
}

#[test]
fn a_card_like_the_one_that_is_written() {
    let written = keys(&[&[Key::char('n')], &typed("sms före besöket"), &[DOWN]]);
    at("alike", Lang::SV, &written, &[(80, 24), (60, 20)]);
    at("alike", Lang::EN, &written, &[(120, 36)]);
}

#[test]
fn one_trial_too_many() {
    let mut board = example();
    board.unit.settings.wip_limit = 1;
    let mut app = app(board, Lang::SV, Look::default());
    let asked = keys(&[
        &[Key::char('s'), DOWN, DOWN, ENTER],
        &typed("12 dec"),
        &[ENTER],
    ]);
    press(&mut app, &asked);
    matches("screen-wip-sv-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn a_goal_with_what_is_done_for_it() {
    at("goal", Lang::SV, &[RIGHT, ENTER], &[(120, 36), (80, 24)]);
}

#[test]
fn every_size_can_be_drawn() {
    let screens = [
        vec![Key::char('i')],
        register("hist"),
        register("merit"),
        keys(&[&[Key::char('g')], &typed("mål:99 tolk")]),
        keys(&[&[Key::char('n')], &typed("sms före besöket"), &[DOWN]]),
        vec![Key::char('i'), Key::char('b'), Key::of(Code::Tab)],
    ];
    for keys in screens {
        let mut app = app(example(), Lang::SV, Look::default());
        press(&mut app, &keys);
        for width in (1..=200)
            .step_by(9)
            .chain([1, 39, 40, 41, 75, 76, 77, 99, 100])
        {
            for height in (1..=60).step_by(7).chain([9, 10, 11, 12]) {
                draw(&mut app, (width, height));
            }
        }
    }
}
