//! Shows what a defect of the program looks like to the person before it: the board opens, the
//! program panics on its first waking, the terminal is given back with a sentence.

use std::error::Error;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tavla::app::{Look, Reading, Sight, Start};
use tavla::board::{Board, Line, Unit, UnitId};
use tavla::locale::{Lang, Words};
use tavla::store::{MemoryStore, Store};
use tavla::tui::{self, Keyboard, Opening, Terminal};

fn main() -> Result<(), Box<dyn Error>> {
    let board = Board::new(Unit::named(UnitId::from_bits(1), Line::new("Enheten")?));
    let store = MemoryStore::new();
    let unit = "enheten".parse()?;
    store
        .create(&unit, &board)
        .map_err(|error| format!("{error:?}"))?;
    let now = "2026-11-22T12:00:00".parse()?;
    let words = Rc::new(Words::new(Lang::EN));
    tui::install_panic_hook(words.text("cli-panic"));
    let start = Start {
        reading: Reading {
            board,
            read_only: None,
            trouble: None,
        },
        sight: Sight::Whole,
        now,
        me: None,
        words,
        look: Look::default(),
        mint: Box::new(|| 1),
        ask_unit: false,
    };
    let asked = AtomicBool::new(false);
    let clock = move || {
        assert!(
            !asked.swap(true, Ordering::SeqCst),
            "640823-3234 must never be printed"
        );
        now
    };
    let opening = Opening {
        editor: None,
        store: Arc::new(store),
        unit,
        face: tui::Face::Board,
        drafts: None,
        ballots: None,
        keyboard: Keyboard::default(),
        keymap: tavla::app::Keymap::default(),
        clock: Box::new(clock),
        remember: Box::new(|_look, _lang| {}),
    };
    tui::run(&mut Terminal::on(false)?, start, opening)?;
    Ok(())
}
