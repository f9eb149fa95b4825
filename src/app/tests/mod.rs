//! Key scripts: what is pressed, and what the board is afterwards.

mod around_meeting;
mod beside;
mod by_keys;
mod chart;
mod commands;
mod decisions;
mod finding;
mod from_outside;
mod grid;
mod guard;
mod judging;
mod keymap;
mod life;
mod meeting;
mod overview;
mod pasted;
mod pulse;
mod sheet;
mod undo;
mod wall;

use super::*;
use crate::board::{
    Act, CardNumber, CardRef, Deed, Line, Outcome, Proposal, Standing, Status, StatusKind, Unit,
    UnitId,
};
use crate::locale::Lang;

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

/// A mint that counts, so that scripts are the same every time.
fn mint(mut next: u64) -> Mint {
    Box::new(move || {
        next = next.wrapping_add(0x9e37_79b9_7f4a_7c15);
        next
    })
}

fn now() -> NaiveDateTime {
    "2026-11-22T14:30:00".parse().unwrap()
}

fn add(board: &mut Board, number: u64, title: &str, since: &str, by: &str) {
    let mut proposal = Proposal::captured(line(title), by.parse().ok(), now().date());
    proposal.standing = Standing::new(since.parse().unwrap());
    let act = Act::Proposal(
        CardId::from_bits(number << 40),
        Deed::Add(Box::new(proposal)),
    );
    let change = Change::new(
        ChangeId::from_bits(number << 20),
        now(),
        by.parse().ok(),
        act,
    );
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

/// A board with two unanswered proposals, the older one second in number.
fn board() -> Board {
    let mut board = Board::new(Unit::named(UnitId::from_bits(1), line("Enheten")));
    add(&mut board, 1, "Mall för tolkbokning", "2026-11-20", "KL");
    add(
        &mut board,
        2,
        "SMS-påminnelse inför besök",
        "2026-11-13",
        "JN",
    );
    board
}

fn app_on(board: Board, me: Option<&str>) -> App {
    App::new(Start {
        reading: Reading {
            board,
            read_only: None,
            trouble: None,
        },
        sight: Sight::Whole,
        now: now(),
        me: me.map(|me| me.parse().unwrap()),
        words: Rc::new(Words::new(Lang::SV)),
        look: Look::default(),
        mint: mint(7),
        ask_unit: false,
    })
}

/// Reads `nText<Enter>`: characters, and the names of keys between angle brackets.
fn keys(script: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let (key, after) = match named {
            Some((name, after)) => (key(name), after),
            None => (Key::char(c), rest.split_at(c.len_utf8()).1),
        };
        keys.push(key);
        rest = after;
    }
    keys
}

fn key(name: &str) -> Key {
    match name {
        "Enter" => Key::of(Code::Enter),
        "Esc" => Key::of(Code::Esc),
        "Tab" => Key::of(Code::Tab),
        "BackTab" => Key::of(Code::BackTab),
        "Down" => Key::of(Code::Down),
        "Up" => Key::of(Code::Up),
        "Right" => Key::of(Code::Right),
        "Left" => Key::of(Code::Left),
        "End" => Key::of(Code::End),
        "Home" => Key::of(Code::Home),
        "PgDn" => Key::of(Code::PageDown),
        "PgUp" => Key::of(Code::PageUp),
        "Delete" => Key::of(Code::Delete),
        "Back" => Key::of(Code::Backspace),
        _ => match name.strip_prefix('F') {
            Some(number) => Key::f(number.parse().unwrap()),
            None => Key::ctrl(name.strip_prefix("C-").unwrap().chars().next().unwrap()),
        },
    }
}

/// Presses keys and gives what came of them.
fn press(app: &mut App, script: &str) -> Vec<Effect> {
    keys(script)
        .into_iter()
        .flat_map(|key| app.update(Message::Key(key)).effects)
        .collect()
}

fn status(app: &App, number: u32) -> &Status {
    let card = app
        .board
        .proposals
        .iter()
        .find(|card| card.number == CardNumber(number));
    &card.unwrap().body.standing.status
}

fn said(app: &App) -> &str {
    app.notice.as_ref().map_or("", |notice| &notice.text)
}

fn commits(effects: &[Effect]) -> usize {
    effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Commit(_)))
        .count()
}
