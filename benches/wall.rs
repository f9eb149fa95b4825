//! What the wall's memory comes to over a hundred thousand updates, as many as a year gives.
//!
//! `cargo bench --bench wall [-- UPDATES]`. Each update is a board that another has changed, read
//! and drawn as the watch would have it; now and then the board cannot be read, the page turns, or
//! a day goes by. The memory is what the system says (Linux); it should stand still after the
//! first thousands.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and may stop where drawing fails"
)]

use std::rc::Rc;
use std::time::Instant;

use chrono::TimeDelta;
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tavla::app::{App, Look, Message, Reading, Sight, Start};
use tavla::board::{Act, Board, Change, ChangeId, Deed, ProposalEdit, StatusKind};
use tavla::locale::{Lang, Words};
use tavla::view;

#[expect(dead_code, reason = "the benches of the store use more of it")]
mod ten_years;

use ten_years::{Size, today};

/// Updates from one look at the memory to the next, at most.
const LOOK: u64 = 10_000;

fn main() {
    let asked = std::env::args().find_map(|arg| arg.parse().ok());
    let updates: u64 = asked.unwrap_or(100_000);
    let board = ten_years::board(Size::TYPICAL, 1);
    let mut app = wall(board.clone());
    let mut terminal = Terminal::new(TestBackend::new(160, 45)).unwrap();
    let begun = Instant::now();
    for update in 0..=updates {
        one(&mut app, &board, update);
        app.limit_scroll(view::scroll_limit(&app));
        terminal.draw(|frame| view::draw(frame, &app)).unwrap();
        if update % LOOK.min(updates.div_ceil(10).max(1)) == 0 {
            let seconds = begun.elapsed().as_secs();
            println!("{update:>7} updates, {seconds:>4} s, {:>7} kB", memory());
        }
    }
}

fn wall(board: Board) -> App {
    let mut next = 0;
    let mut app = App::new(Start {
        reading: reading(board),
        sight: Sight::Whole,
        now: today().and_hms_opt(12, 0, 0).unwrap(),
        me: None,
        words: Rc::new(Words::new(Lang::SV)),
        look: Look::default(),
        mint: Box::new(move || {
            next += 1;
            next
        }),
        ask_unit: false,
    });
    app.show_wall();
    app.update(Message::Resize {
        width: 160,
        height: 45,
    });
    app
}

fn reading(board: Board) -> Reading {
    Reading {
        board,
        read_only: None,
        trouble: None,
    }
}

/// Another's mark of support on one of the new proposals: the board as it would be read then.
fn one(app: &mut App, before: &Board, update: u64) {
    let mut board = before.clone();
    let new: Vec<_> = board
        .with_status(StatusKind::New)
        .map(|card| card.id)
        .collect();
    let card = new[update as usize % new.len()];
    let edit = ProposalEdit::Support {
        who: format!("X{}", update % 89).parse().unwrap(),
        on: true,
    };
    let at = app.now;
    let id = ChangeId::from_bits((7 << 56) + update);
    let change = Change::new(id, at, None, Act::Proposal(card, Deed::Edit(edit)));
    board.apply(&change).unwrap();
    if update % 10 == 9 {
        app.update(Message::Unread("Mappen kan inte nås.".to_owned()));
    }
    app.update(Message::Read(Box::new(reading(board))));
    app.update(Message::Clock(at + TimeDelta::seconds(300)));
}

/// Resident memory in kilobytes; 0 where the system does not tell.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}
