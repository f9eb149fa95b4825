//! Moving about: cursors, columns, fields, and opening what the cursor is on.

use super::list::{Choice, Item};
use super::narrowing::is_found;
use super::{App, Column, Effect, Page, Reader, Scope, Screen};
use crate::board::{CardId, CardRef};

impl App {
    /// Opens what the cursor is on.
    pub(super) fn open(&mut self) -> Vec<Effect> {
        if let Some(Screen::List(list)) = self.screens.last() {
            let chosen = list.items.get(list.cursor).cloned();
            return chosen.map_or_else(Vec::new, |item| self.choose(&item));
        }
        if self.scope() == Scope::Register {
            self.open_from_ledger();
            return Vec::new();
        }
        if let Some(id) = self.columns.at(self.column, self.cursor(self.column)) {
            self.open_card(id);
        }
        Vec::new()
    }

    pub(super) fn open_card(&mut self, id: CardId) {
        self.fresh.remove(&id);
        if self.board.meetings.get(id).is_some() {
            // What the minutes need has been read: the meeting came from a search of everything.
            drop(self.read_page(Page::Minutes(id)));
            return;
        }
        let (scroll, back, with) = (0, 0, None);
        self.screens.push(if self.board.metrics.get(id).is_some() {
            Screen::Chart {
                id,
                scroll,
                back,
                with,
            }
        } else {
            Screen::Card { id, scroll }
        });
    }

    pub(super) fn choose(&mut self, item: &Item) -> Vec<Effect> {
        drop(self.screens.pop());
        match item.choice {
            choice @ (Choice::Words | Choice::Nothing) => self.chosen_for_sheet(choice, &item.text),
            Choice::Leave(leaving) => self.leave(leaving),
            Choice::Card(id) => {
                let kind = self.board.card(id).map(CardRef::kind);
                if kind.is_some_and(is_found) {
                    self.show_on_board(id);
                    self.open_card(id);
                }
                Vec::new()
            }
            Choice::Beside(id) => {
                self.put_beside(id);
                Vec::new()
            }
            Choice::Command(command) => self.run(command),
            Choice::Unit(place) => {
                let unit = self.units.get(place).map(|unit| unit.slug.clone());
                unit.map(Effect::Switch).into_iter().collect()
            }
            Choice::Status(card, to) => {
                self.ask_status(card, to);
                Vec::new()
            }
            Choice::Step(card, to) => self.give_step(card, to),
            Choice::State(card, to) => self.give_state(card, to),
            Choice::Version(card, nth, take) => self.settle_dispute(card, nth, take),
            Choice::GoalStatus(card, to) => self.judge(card, to),
            Choice::Register(register) => self.open_register(register),
            Choice::Received(key) => self.read_page(Page::Lifted(key)),
            Choice::Stance(key, stance) => {
                self.ask_response(key, stance);
                Vec::new()
            }
            Choice::Withdraw(card) => self.withdraw(card),
            Choice::Stay => Vec::new(),
            Choice::Piece(key) => self.read_page(Page::Shared(key)),
            Choice::Pulse(step) => self.run_pulse(step),
            Choice::Staff(_) | Choice::Signature | Choice::Guest => self.attend(item),
            Choice::Belonging(place) => {
                self.filter_units(place);
                Vec::new()
            }
        }
    }

    /// Keeps the scrolled text within its length, which the view knows.
    pub fn limit_scroll(&mut self, most: usize) {
        if let Some(Screen::Wall(wall)) = self.screens.last_mut() {
            wall.last = most;
            wall.page = wall.page.min(most);
            return;
        }
        if let Some(Screen::Meeting(room)) = self.screens.last_mut() {
            room.scroll = room.scroll.min(most);
        }
        if let Some(
            Screen::Card { scroll, .. }
            | Screen::Chart { scroll, .. }
            | Screen::Basis { scroll, .. }
            | Screen::Document(Reader { scroll, .. })
            | Screen::Help { scroll },
        ) = self.screens.last_mut()
        {
            *scroll = (*scroll).min(most);
        }
    }

    pub(super) fn page(&self) -> isize {
        isize::try_from(self.size.1 / 3).unwrap_or(1).max(1)
    }

    /// Moves the cursor, or scrolls.
    pub(super) fn step(&mut self, by: isize) {
        let moved = |at: usize, last: usize| at.saturating_add_signed(by).min(last);
        match self.screens.last_mut() {
            None => {
                let last = self.columns.len(self.column).saturating_sub(1);
                let place = &mut self.cursors[self.column as usize];
                *place = moved(*place, last);
            }
            Some(Screen::List(list)) => {
                list.cursor = moved(list.cursor, list.items.len().saturating_sub(1));
            }
            Some(
                Screen::Card { scroll, .. }
                | Screen::Chart { scroll, .. }
                | Screen::Basis { scroll, .. }
                | Screen::Document(Reader { scroll, .. })
                | Screen::Help { scroll },
            ) => {
                *scroll = moved(*scroll, usize::from(u16::MAX));
            }
            Some(Screen::Register(ledger)) => ledger.step(by),
            Some(Screen::Matrix(view)) => view.step(by),
            Some(Screen::Wall(_)) => self.step_wall(by),
            Some(Screen::Overview(survey)) => survey.step(by),
            Some(
                Screen::Form(_)
                | Screen::Grid(_)
                | Screen::Sheet(_)
                | Screen::Filter
                | Screen::Ballot(_)
                | Screen::Meeting(_),
            ) => {}
        }
    }

    pub(super) fn step_column(&mut self, right: bool) {
        let step = if right { 1 } else { Column::ALL.len() - 1 };
        self.column = Column::ALL[(self.column as usize + step) % Column::ALL.len()];
    }

    pub(super) fn step_field(&mut self, forward: bool) {
        if self.step_suggestion(forward).is_some() {
            return;
        }
        match self.screens.last_mut() {
            Some(Screen::Form(form)) => form.step(forward),
            Some(Screen::Sheet(sheet)) => sheet.step(forward),
            _ => {}
        }
    }
}
