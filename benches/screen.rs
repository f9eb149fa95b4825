//! How long a frame takes, and a key until the frame it leads to is drawn, at 160 × 45.
//!
//! Budgets on the ten-year board: a frame within 1 ms, a key to its frame within 1 ms; a frame of a
//! metric with its ten years of weeks within 2 ms. None grows with the number of cards, so the same
//! is measured with 10,000 open ones.
#![expect(clippy::unwrap_used, reason = "a bench may stop where drawing fails")]

use std::rc::Rc;

use divan::{Bencher, black_box};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use tavla::app::{App, Code, Columns, Key, Look, Message, Reading, Scope, Sight, Start};
use tavla::locale::{Lang, Words};
use tavla::report::alike::AlikeIndex;
use tavla::view;

#[expect(dead_code, reason = "the benches of the store use more of it")]
mod ten_years;

use ten_years::{Size, today};

/// Open proposals: the ten-year board, and as many as no unit will ever have.
const OPEN: [usize; 2] = [120, 10_000];

fn main() {
    divan::main();
}

fn app(open: usize) -> App {
    let board = ten_years::board(Size::TEN_YEARS.with_open(open), 1);
    let mut next = 0;
    let mut app = App::new(Start {
        reading: Reading {
            board,
            read_only: None,
            trouble: None,
        },
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
    app.update(Message::Resize {
        width: 160,
        height: 45,
    });
    app
}

fn terminal() -> Terminal<TestBackend> {
    Terminal::new(TestBackend::new(160, 45)).unwrap()
}

/// A week typed in the grid of values, and the frame that shows it.
#[divan::bench(args = [OPEN[0]])]
fn a_digit_in_the_grid(bencher: Bencher<'_, '_>, open: usize) {
    let (mut app, mut terminal) = (app(open), terminal());
    app.update(Message::Key(Key::char('v')));
    bencher.bench_local(|| {
        app.update(Message::Key(Key::char('4')));
        terminal.draw(|frame| view::draw(frame, &app)).unwrap();
        app.update(Message::Key(Key::of(Code::Backspace)));
    });
}

/// The first frame of a board that is in memory, columns worked out included.
#[divan::bench(args = OPEN)]
fn first_frame(bencher: Bencher<'_, '_>, open: usize) {
    let app = app(open);
    bencher
        .with_inputs(terminal)
        .bench_local_values(|mut terminal| {
            terminal
                .draw(|frame| view::draw(frame, black_box(&app)))
                .map(drop)
        });
}

/// A cursor key, and the frame after it.
#[divan::bench(args = OPEN)]
fn key_to_frame(bencher: Bencher<'_, '_>, open: usize) {
    let (mut app, mut terminal) = (app(open), terminal());
    let keys = [Key::of(Code::Down), Key::of(Code::Up)];
    let mut pressed = 0;
    bencher.bench_local(|| {
        pressed += 1;
        app.update(Message::Key(keys[pressed % 2]));
        app.limit_scroll(view::scroll_limit(&app));
        terminal
            .draw(|frame| view::draw(frame, black_box(&app)))
            .map(drop)
    });
}

/// The week beside the one that is read on a metric's chart, and the frame that shows it. Budget:
/// 2 ms.
#[divan::bench(args = OPEN)]
fn metric_key_to_frame(bencher: Bencher<'_, '_>, open: usize) {
    let (mut app, mut terminal) = (app(open), terminal());
    for key in [Code::Right, Code::Right, Code::Enter] {
        app.update(Message::Key(Key::of(key)));
    }
    assert_eq!(app.scope(), Scope::Chart, "the chart is what is measured");
    let keys = [Key::of(Code::Left), Key::of(Code::Right)];
    let mut pressed = 0;
    bencher.bench_local(|| {
        app.update(Message::Key(keys[pressed % 2]));
        pressed += 1;
        app.limit_scroll(view::scroll_limit(&app));
        terminal
            .draw(|frame| view::draw(frame, black_box(&app)))
            .map(drop)
    });
}

/// A letter in the search, and the frame after it. Budget: 4 ms with 5,000 cards.
#[divan::bench(args = [OPEN[0], 5_000, OPEN[1]])]
fn search_key_to_frame(bencher: Bencher<'_, '_>, open: usize) {
    let (mut app, mut terminal) = (app(open), terminal());
    app.update(Message::Key(Key::ctrl('f')));
    let keys = [Key::char('t'), Key::of(Code::Backspace)];
    let mut pressed = 0;
    bencher.bench_local(|| {
        pressed += 1;
        app.update(Message::Key(keys[pressed % 2]));
        terminal
            .draw(|frame| view::draw(frame, black_box(&app)))
            .map(drop)
    });
}

/// A letter of a new proposal, the three cards most like it found, and the frame that shows them.
/// Budget: 2 ms with 5,000 cards.
#[divan::bench(args = [OPEN[0], 5_000])]
fn capture_key_to_frame(bencher: Bencher<'_, '_>, open: usize) {
    let (mut app, mut terminal) = (app(open), terminal());
    app.update(Message::Key(Key::char('n')));
    for letter in "Mall för tolkbokning på kvälle".chars() {
        app.update(Message::Key(Key::char(letter)));
    }
    let keys = [Key::char('n'), Key::of(Code::Backspace)];
    let mut pressed = 0;
    bencher.bench_local(|| {
        app.update(Message::Key(keys[pressed % 2]));
        pressed += 1;
        terminal
            .draw(|frame| view::draw(frame, black_box(&app)))
            .map(drop)
    });
}

/// What the first letter costs more: the index of all titles, made once a change of the board.
#[divan::bench(args = [OPEN[0], 5_000])]
fn alike_index(bencher: Bencher<'_, '_>, open: usize) {
    let board = ten_years::board(Size::TEN_YEARS.with_open(open), 1);
    bencher.bench_local(|| AlikeIndex::of(black_box(&board)));
}

/// A letter in the filter, and the narrowed board after it. Budget: 4 ms with 5,000 cards.
#[divan::bench(args = [OPEN[0], 5_000])]
fn filter_key_to_frame(bencher: Bencher<'_, '_>, open: usize) {
    let (mut app, mut terminal) = (app(open), terminal());
    app.update(Message::Key(Key::char('g')));
    let keys = [Key::char('t'), Key::of(Code::Backspace)];
    let mut pressed = 0;
    bencher.bench_local(|| {
        app.update(Message::Key(keys[pressed % 2]));
        pressed += 1;
        terminal
            .draw(|frame| view::draw(frame, black_box(&app)))
            .map(drop)
    });
}

/// What a change of the board costs: its columns with the signals of all metrics and the verdicts
/// on all proposals. Budget: 5 ms for the statistics.
#[divan::bench(args = OPEN)]
fn columns_with_statistics(bencher: Bencher<'_, '_>, open: usize) {
    let board = ten_years::board(Size::TEN_YEARS.with_open(open), 1);
    bencher.bench_local(|| Columns::of(black_box(&board), today()));
}
