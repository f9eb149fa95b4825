//! The editors of cards and of the unit on the screen.

use tavla::app::{Code, Colours, Glyphs, Key, Look, Message, Theme};
use tavla::board::CardRef;
use tavla::locale::Lang;
use tavla::locale::Words;
use tavla::report::field::{Context, Subject};

use crate::screens::{DOWN, ENTER, RIGHT, app, draw, everywhere, example, matches, press, typed};

const EDIT: Key = Key::char('e');
const TAB: Key = Key::of(Code::Tab);
const ESC: Key = Key::of(Code::Esc);

/// Keys that choose a command from the palette by a part of its words.
fn command(words: &str) -> Vec<Key> {
    [vec![Key::ctrl('p')], typed(words), vec![ENTER]].concat()
}

#[test]
fn a_proposal_being_edited() {
    let words = "Vi får inte veta att besöket uteblir förrän tiden redan har gått, och den går inte att ge till någon annan.";
    let keys = [vec![EDIT, TAB], typed(words)].concat();
    everywhere("edit-proposal", &keys);
}

#[test]
fn a_day_that_is_understood_and_one_that_is_not() {
    let mut app = app(example(), Lang::SV, Look::default());
    let keys = [
        vec![Key::char('x')],
        typed("Ring växeln"),
        vec![TAB, TAB, TAB],
        typed("v. 49"),
    ];
    press(&mut app, &keys.concat());
    matches("screen-edit-day-sv-160x45", &draw(&mut app, (160, 45)));
    press(&mut app, &[typed(" snart"), vec![ENTER]].concat());
    matches("screen-edit-day-sv-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn a_metric_being_edited() {
    let mut app = app(example(), Lang::SV, Look::default());
    press(&mut app, &[RIGHT, RIGHT, EDIT, TAB, TAB, ENTER]);
    matches("screen-edit-metric-sv-120x36", &draw(&mut app, (120, 36)));
    press(&mut app, &[ESC]);
    matches("screen-edit-metric-sv-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn the_units_settings() {
    let keys = command("enhetens inst");
    for (width, height) in [(160, 45), (80, 24), (60, 20)] {
        let mut app = app(example(), Lang::SV, Look::default());
        press(&mut app, &keys);
        let screen = draw(&mut app, (width, height));
        matches(&format!("screen-unit-sv-{width}x{height}"), &screen);
    }
    let mut app = app(example(), Lang::EN, Look::default());
    press(&mut app, &command("unit's settings"));
    matches("screen-unit-en-120x36", &draw(&mut app, (120, 36)));
}

#[test]
fn a_sheet_that_is_left_asks() {
    let mut app = app(example(), Lang::SV, Look::default());
    press(&mut app, &[vec![EDIT], typed(" nu"), vec![ESC]].concat());
    matches("screen-edit-leave-sv-80x24", &draw(&mut app, (80, 24)));
}

#[test]
fn an_editor_in_plain_characters_for_a_projector() {
    let look = Look {
        theme: Theme::Projektor,
        colours: Colours::None,
        glyphs: Glyphs::Ascii,
        ..Look::default()
    };
    let mut app = app(example(), Lang::SV, look);
    press(&mut app, &[EDIT]);
    let screen = draw(&mut app, (120, 36));
    let drawn = screen
        .chars()
        .filter(|c| !c.is_ascii() && !c.is_alphabetic() && *c != '\u{a0}');
    assert_eq!(drawn.collect::<String>(), "");
}

#[test]
fn every_size_of_an_editor_can_be_drawn() {
    let scripts = [
        vec![EDIT],
        vec![EDIT, TAB, TAB, TAB, TAB, ENTER],
        command("enhetens inst"),
        [vec![EDIT], typed(" nu"), vec![ESC, DOWN]].concat(),
    ];
    for keys in scripts {
        let mut app = app(example(), Lang::SV, Look::default());
        press(&mut app, &keys);
        app.update(Message::Paste("en lång text ".repeat(40)));
        for width in (1..=200).step_by(23).chain([39, 40, 41, 113, 114, 115]) {
            for height in [1, 2, 9, 10, 11, 24, 60] {
                draw(&mut app, (width, height));
            }
        }
    }
}

/// Every field of every card of the example unit, typed anew as it reads.
#[test]
fn what_the_fields_of_real_cards_read_is_read_back_as_the_same() {
    let board = example();
    let cards = board.every_card().map(CardRef::id);
    let subjects = cards.filter_map(|id| Subject::of(&board, id));
    let subjects: Vec<Subject> = subjects.chain([Subject::unit(&board)]).collect();
    assert!(subjects.len() > 50, "{}", subjects.len());
    for lang in Lang::all() {
        let words = Words::new(lang);
        let today = "2026-11-22".parse().unwrap();
        let context = Context::new(&words, &board, today, None);
        for subject in &subjects {
            let read = subject.read(false, &context);
            // Another text before it makes a field count as typed.
            let before: Vec<String> = read.iter().map(|text| format!("{text}?")).collect();
            let again = subject.fill(false, &before, &read, &context);
            assert_eq!(again.as_ref(), Ok(subject), "{lang}");
        }
    }
}
