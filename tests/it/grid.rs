//! The week's values on the screen, at every size in both languages.

use tavla::app::{Code, Glyphs, Key, Look, Message};
use tavla::locale::Lang;

use crate::screens::{DOWN, ENTER, app, draw, everywhere, example, matches, press, typed};

const VALUES: Key = Key::char('v');
const TAB: Key = Key::of(Code::Tab);

#[test]
fn the_week_before_anything_is_typed() {
    everywhere("values", &[VALUES]);
}

#[test]
fn a_value_that_cannot_be_taken() {
    let keys = [vec![VALUES, TAB], typed("51/50"), vec![ENTER]].concat();
    everywhere("values-refused", &keys);
}

#[test]
fn a_cause_that_is_asked_for() {
    let keys = [
        vec![VALUES],
        typed("149"),
        vec![ENTER, TAB, TAB],
        typed("42/50"),
        vec![ENTER],
        typed("två sjuka, jul i kö"),
    ];
    everywhere("values-cause", &keys.concat());
}

#[test]
fn a_block_that_is_looked_over() {
    let mut app = app(example(), Lang::SV, Look::default());
    press(&mut app, &[VALUES, Key::of(Code::Left)]);
    let block = "142\t1.234\n70\t70\n79\t79\n49/54\t42/50\n";
    app.update(Message::Paste(block.to_owned()));
    matches("screen-values-paste-sv-80x24", &draw(&mut app, (80, 24)));
    matches("screen-values-paste-sv-120x36", &draw(&mut app, (120, 36)));
}

#[test]
fn plain_characters_do() {
    let look = Look {
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let mut app = app(example(), Lang::EN, look);
    press(
        &mut app,
        &[vec![VALUES], typed("149"), vec![ENTER, DOWN]].concat(),
    );
    let screen = draw(&mut app, (80, 24));
    for row in screen.lines().skip(2).take(12) {
        let plain = |c: char| c.is_ascii() || c.is_alphabetic() || c == '\u{a0}';
        assert!(row.chars().all(plain), "{row}");
    }
    matches("screen-values-ascii-en-80x24", &screen);
}

#[test]
fn every_size_is_drawn() {
    let mut app = app(example(), Lang::SV, Look::default());
    press(&mut app, &[vec![VALUES], typed("42/500000000000")].concat());
    for width in (1..=130).step_by(3) {
        for height in (1..=45).step_by(4) {
            draw(&mut app, (width, height));
        }
    }
}
