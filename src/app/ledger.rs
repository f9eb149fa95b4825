//! The longer lists and the matrix, each on a screen of its own.

use super::{About, App, Effect, Screen};
use crate::board::{CardId, Kind};
use crate::report::matrix::Matrix;
use crate::report::register::{Register, Row, can_be_opened};

/// One of the longer lists.
#[derive(Debug)]
pub struct Ledger {
    /// Which list.
    pub register: Register,
    /// Its lines.
    pub rows: Vec<Row>,
    /// The line that the cursor is on.
    pub cursor: usize,
}

/// Effort against effect.
#[derive(Debug)]
pub struct MatrixView {
    /// What stands where.
    pub matrix: Matrix,
    /// The cards in the order that the cursor goes through them.
    pub cards: Vec<CardId>,
    /// The card that the cursor is on.
    pub cursor: usize,
}

/// What is added to a list, and what the footer calls that; none where all comes by itself.
pub(super) const fn added_to(register: Register) -> Option<(Kind, &'static str)> {
    match register {
        Register::Activities => Some((Kind::Activity, "key-add-activity-here")),
        Register::Inputs => Some((Kind::Input, "key-add-input-here")),
        Register::Hinders => Some((Kind::Hinder, "key-add-hinder-here")),
        Register::Examples => Some((Kind::Example, "key-add-example-here")),
        Register::Merits | Register::Closed | Register::History => None,
    }
}

impl Ledger {
    /// The card that the cursor is on.
    pub fn card(&self) -> Option<CardId> {
        self.rows.get(self.cursor).and_then(Row::card)
    }

    /// Moves the cursor; it does not stand on titles.
    pub(super) fn step(&mut self, by: isize) {
        let last = self.rows.len().saturating_sub(1);
        let wanted = self.cursor.saturating_add_signed(by).min(last);
        let is_line = |at: &usize| !matches!(self.rows.get(*at), None | Some(Row::Title(..)));
        let ahead = (wanted..=last).find(is_line);
        let behind = (0..=wanted).rev().find(is_line);
        let found = if by < 0 {
            behind.or(ahead)
        } else {
            ahead.or(behind)
        };
        self.cursor = found.unwrap_or(0);
    }
}

impl MatrixView {
    /// The card that the cursor is on.
    pub fn card(&self) -> Option<CardId> {
        self.cards.get(self.cursor).copied()
    }

    pub(super) fn step(&mut self, by: isize) {
        let last = self.cards.len().saturating_sub(1);
        self.cursor = self.cursor.saturating_add_signed(by).min(last);
    }
}

impl App {
    /// Shows one of the longer lists, and has all of it read.
    pub(super) fn open_register(&mut self, register: Register) -> Vec<Effect> {
        let mut ledger = Ledger {
            register,
            rows: self.rows_of(register),
            cursor: 0,
        };
        ledger.step(0);
        self.screens.push(Screen::Register(ledger));
        self.read_all()
    }

    /// The list that is shown, if it is one of the longer ones.
    pub(super) fn register(&self) -> Option<Register> {
        match self.screens.last() {
            Some(Screen::Register(ledger)) => Some(ledger.register),
            _ => None,
        }
    }

    /// Opens the editor of a card for the list that is shown.
    pub(super) fn add_to_list(&mut self) {
        if let Some((kind, _)) = self.register().and_then(added_to) {
            self.open_sheet(About::new_card(kind, None));
        }
    }

    fn rows_of(&self, register: Register) -> Vec<Row> {
        let filter = &self.narrowing.query.filter;
        let mut rows = register.rows(&self.words, &self.board, self.now.date(), filter);
        if !self.narrowing.query.words.is_empty() {
            rows.retain(|row| row.card().is_some_and(|id| self.narrowing.shows(id)));
        }
        rows
    }

    /// Shows effort against effect.
    pub(super) fn open_matrix(&mut self) {
        if let Some(Screen::Matrix(_)) = self.screens.last() {
            return;
        }
        let matrix = Matrix::of(&self.board);
        let cards = matrix.cards();
        self.screens.push(Screen::Matrix(Box::new(MatrixView {
            matrix,
            cards,
            cursor: 0,
        })));
    }

    /// Opens the card that the cursor is on in a list or in the matrix.
    pub(super) fn open_from_ledger(&mut self) {
        let card = match self.screens.last() {
            Some(Screen::Register(ledger)) => ledger.card(),
            Some(Screen::Matrix(view)) => view.card(),
            _ => None,
        };
        let can = |id: &CardId| self.board.card(*id).is_some_and(can_be_opened);
        if let Some(id) = card.filter(can) {
            self.open_card(id);
        }
    }

    /// Fills the lists and the matrix anew, the cursor on the card where it was.
    pub(super) fn refill_ledgers(&mut self) {
        let mut screens = std::mem::take(&mut self.screens);
        for screen in &mut screens {
            match screen {
                Screen::Register(ledger) => {
                    let before = ledger.card();
                    ledger.rows = self.rows_of(ledger.register);
                    let found = ledger.rows.iter().position(|row| row.card() == before);
                    let found = found.filter(|_| before.is_some());
                    ledger.cursor = found.unwrap_or(ledger.cursor);
                    ledger.step(0);
                }
                Screen::Matrix(view) => {
                    let before = view.card();
                    view.matrix = Matrix::of(&self.board);
                    view.cards = view.matrix.cards();
                    let found = view.cards.iter().position(|id| Some(*id) == before);
                    view.cursor = found.unwrap_or(view.cursor);
                    view.step(0);
                }
                _ => {}
            }
        }
        self.screens = screens;
    }
}
