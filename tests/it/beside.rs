//! Screens between units: what is lifted here, the card that is, its answer, the gallery.

use tavla::app::{App, Key, Look, Message, Neighbour};
use tavla::board::{
    Act, Board, CardId, CardRef, Change, ChangeId, Deed, Hinder, Lift, Line, Response, Stance,
};
use tavla::locale::Lang;

use crate::screens::{DOWN, ENTER, app, draw, example, matches, press, typed};

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn make(board: &mut Board, number: u64, act: Act) {
    let at = "2026-11-20T09:00:00".parse().unwrap();
    let id = ChangeId::from_bits((number << 33) + 7);
    board.apply(&Change::new(id, at, None, act)).unwrap();
}

/// A unit under the example unit, with cards that it has lifted there on some days.
fn below() -> Board {
    let mut board = example();
    board.unit.name = line("Ungdomsenheten");
    board.unit.parent = "mottagningsenheten".parse().ok();
    for (nth, (text, on)) in [
        ("Lokalen räcker inte till gruppsamtal", "2026-11-03"),
        ("Tolk kan inte bokas kvällstid", "2026-11-19"),
    ]
    .into_iter()
    .enumerate()
    {
        let number = nth as u64 + 1;
        let id = CardId::from_bits(number << 41);
        let hinder = Hinder {
            text: line(text),
            since: "2026-10-01".parse().unwrap(),
            lifted: Some(Lift {
                on: on.parse().unwrap(),
                reason: line("Det är avdelningens avtal"),
                by: "MB".parse().ok(),
                withdrawn: None,
            }),
            proposal: None,
            resolved: None,
        };
        make(
            &mut board,
            number,
            Act::Hinder(id, Deed::Add(Box::new(hinder))),
        );
    }
    board
}

fn show(app: &mut App, own: &str, unit: &str, board: &Board) {
    let slug = unit.parse().unwrap();
    let today = app.now.date();
    let read = Neighbour::of(&slug, board, today);
    app.update(Message::Beside {
        own: own.parse().unwrap(),
        units: vec![(slug, Ok(read))],
    });
}

fn above(lang: Lang) -> App {
    let mut app = app(example(), lang, Look::default());
    show(&mut app, "mottagningsenheten", "ungdomsenheten", &below());
    app
}

fn at(name: &str, keys: &[Key], sizes: &[(Lang, (u16, u16))]) {
    for (lang, (width, height)) in sizes {
        let mut app = above(*lang);
        press(&mut app, keys);
        let screen = draw(&mut app, (*width, *height));
        matches(&format!("screen-{name}-{lang}-{width}x{height}"), &screen);
    }
}

const ALL: [(Lang, (u16, u16)); 4] = [
    (Lang::SV, (120, 36)),
    (Lang::SV, (80, 24)),
    (Lang::EN, (120, 36)),
    (Lang::EN, (80, 24)),
];

#[test]
fn the_board_above_shows_what_is_lifted_to_it() {
    at("lifted-board", &[], &ALL);
    at("lifted-board", &[], &[(Lang::SV, (60, 20))]);
}

#[test]
fn a_lifted_card_and_its_answer() {
    let open = [Key::char('o'), ENTER];
    at("lifted-list", &open[..1], &ALL[..1]);
    at("lifted-card", &open, &ALL);
    let asked = [&open[..], &[Key::char('s')]].concat();
    at("lifted-stances", &asked, &[(Lang::SV, (80, 24))]);
    let written = [&asked[..], &[DOWN, ENTER], &typed("Vi ringer värden")].concat();
    at("lifted-answering", &written, &[(Lang::SV, (80, 24))]);
    let done = [&written[..], &[ENTER]].concat();
    at(
        "lifted-answered",
        &done,
        &[(Lang::SV, (120, 36)), (Lang::EN, (80, 24))],
    );
}

#[test]
fn the_meetings_of_both_take_it_up() {
    let next = Key::of(tavla::app::Code::PageDown);
    let meeting = [Key::f(5), ENTER, next, next];
    at("lifted-meeting", &meeting, &ALL[..2]);
    let mut below = app(below(), Lang::SV, Look::default());
    show(
        &mut below,
        "ungdomsenheten",
        "mottagningsenheten",
        &example(),
    );
    press(&mut below, &meeting);
    let screen = draw(&mut below, (120, 36));
    matches("screen-lifted-meeting-below-sv-120x36", &screen);
}

#[test]
fn the_unit_below_sees_the_answer_on_its_card() {
    let mut board = example();
    let below = below();
    let hinder = below
        .hinders
        .iter()
        .find(|card| card.body.text.as_str().starts_with("Lokalen"))
        .unwrap();
    let slug = "ungdomsenheten".parse().unwrap();
    let to = below.origin(&slug, CardRef::Hinder(hinder)).unwrap();
    let response = Response {
        stance: Stance::TakesOn,
        text: line("Vi ringer värden i veckan"),
        lift: "2026-11-03".parse().unwrap(),
        on: "2026-11-20".parse().unwrap(),
        by: "MP".parse().ok(),
    };
    let act = board.responding(&to, response, CardId::from_bits(77));
    make(&mut board, 50, act);
    for (lang, size) in ALL {
        let mut app = app(below.clone(), lang, Look::default());
        show(&mut app, "ungdomsenheten", "mottagningsenheten", &board);
        press(
            &mut app,
            &[vec![Key::char('f')], typed("Lokalen räcker"), vec![ENTER]].concat(),
        );
        let screen = draw(&mut app, size);
        matches(
            &format!("screen-lifted-answer-{lang}-{}x{}", size.0, size.1),
            &screen,
        );
    }
}

#[test]
fn the_gallery_and_a_piece_of_it() {
    let open = [Key::char('h'), ENTER];
    at("gallery", &open[..1], &ALL);
    at("gallery-piece", &open, &ALL);
    let taken = [&open[..], &[Key::char('k')]].concat();
    at("gallery-taken", &taken, &[(Lang::SV, (120, 36))]);
}

#[test]
fn the_screens_between_units_can_be_drawn_at_any_size() {
    for keys in [
        &[][..],
        &[Key::char('o')],
        &[Key::char('o'), ENTER],
        &[Key::char('h'), ENTER],
    ] {
        let mut app = above(Lang::SV);
        press(&mut app, keys);
        for width in (1..=200).step_by(13).chain([40, 99, 100]) {
            for height in (1..=60).step_by(5).chain([10, 11, 29, 30]) {
                draw(&mut app, (width, height.max(1)));
            }
        }
    }
}
