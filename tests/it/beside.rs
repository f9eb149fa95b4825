//! Screens between units: what is lifted here, the card that is, its answer, the gallery.

use tavla::app::{App, Code, Key, Look, Message, Neighbour};
use tavla::board::{
    Act, Board, CardId, CardRef, Change, ChangeId, Deed, Hinder, Lift, Line, Response, Stance,
};
use tavla::locale::Lang;

use crate::screens::{DOWN, ENTER, example, press, typed, unit};
use crate::views::{View, begun, keys};

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

fn make(board: &mut Board, number: u64, act: Act) {
    let at = "2026-11-20T09:00:00".parse().unwrap();
    let id = ChangeId::from_bits((number << 33) + 7);
    board.apply(&Change::new(id, at, None, act)).unwrap();
}

/// Another example unit, under the first one, with cards that it has lifted there on some days.
fn below() -> Board {
    let mut board = unit("ungdomsenheten");
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

fn show(app: &mut App, own: &str, other: &str, board: &Board) {
    let slug = other.parse().unwrap();
    let today = app.now.date();
    let read = Neighbour::of(&slug, board, today);
    app.update(Message::Beside {
        own: own.parse().unwrap(),
        units: vec![(slug, Ok(read))],
    });
}

fn above(lang: Lang, look: Look, size: (u16, u16)) -> App {
    let mut app = begun(example(), lang, look, size);
    show(&mut app, "mottagningsenheten", "ungdomsenheten", &below());
    app
}

/// Views of the board above that keys lead to.
fn up(name: &'static str, keys: &[&[Key]]) -> View {
    let keys = keys.concat();
    View::new(name, move |lang, look, size| {
        let mut app = above(lang, look, size);
        press(&mut app, &keys);
        app
    })
}

const MEETING: [Key; 4] = [
    Key::f(5),
    Key::f(5),
    Key::of(Code::PageDown),
    Key::of(Code::PageDown),
];

/// Views between units: what is lifted, its answer, the gallery.
pub(crate) fn views() -> Vec<View> {
    let open: &[Key] = &[Key::char('o'), ENTER];
    let stances: &[Key] = &[Key::char('s')];
    let written: &[Key] = &[&[DOWN, ENTER], &typed("Vi ringer värden")[..]].concat();
    let piece: &[Key] = &[Key::char('h'), ENTER];
    vec![
        up("lifted-board", &[]),
        up("lifted-list", &[&open[..1]]),
        up("lifted-card", &[open]),
        up("lifted-stances", &[open, stances]),
        up("lifted-answering", &[open, stances, written]),
        up("lifted-answered", &[open, stances, written, &[ENTER]]),
        up("lifted-meeting", &[&MEETING]),
        View::new("lifted-meeting-below", |lang, look, size| {
            let mut app = begun(below(), lang, look, size);
            let own = "ungdomsenheten";
            show(&mut app, own, "mottagningsenheten", &example());
            press(&mut app, &MEETING);
            app
        }),
        View::new("lifted-answer", |lang, look, size| {
            let mut app = begun(below(), lang, look, size);
            let own = "ungdomsenheten";
            show(&mut app, own, "mottagningsenheten", &answering());
            let found = keys(&[&[Key::char('f')], &typed("Lokalen räcker"), &[ENTER]]);
            press(&mut app, &found);
            app
        }),
        up("gallery", &[&piece[..1]]),
        up("gallery-piece", &[piece]),
        up("gallery-taken", &[piece, &[Key::char('k')]]),
    ]
}

/// The board above, with an answer to what was lifted.
fn answering() -> Board {
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
    board
}
