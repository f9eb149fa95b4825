//! One message in, effects out.

use super::list::{Choice, Stock};
use super::{
    App, Ask, Column, Command, Draft, Effect, Form, FormField, Key, List, Listing, Message,
    Purpose, Screen, bound,
};
use std::rc::Rc;

use crate::board::{CardRef, Kind};
use crate::locale::Words;

/// What came of a message.
#[derive(Debug, Default, PartialEq)]
pub struct Update {
    /// What is to be carried out.
    pub effects: Vec<Effect>,
    /// Whether the screen looks different now; if not, nothing is drawn.
    pub redraw: bool,
}

impl Update {
    fn drawn(effects: Vec<Effect>) -> Self {
        Self {
            effects,
            redraw: true,
        }
    }
}

impl App {
    /// Takes a message.
    pub fn update(&mut self, message: Message) -> Update {
        match message {
            Message::Key(key) => self.key(key),
            Message::Paste(text) => self.paste(&text),
            Message::Resize { width, height } => {
                self.size = (width, height);
                Update::drawn(Vec::new())
            }
            Message::Read(reading) => self.read(*reading),
            Message::Committed(board) => Update {
                redraw: self.committed(*board),
                ..Update::default()
            },
            Message::Unread(why) => {
                self.unread(why);
                Update::drawn(Vec::new())
            }
            Message::NotCommitted { changes, why } => {
                self.not_committed(&changes, why);
                Update::drawn(Vec::new())
            }
            Message::DraftFound(draft) => {
                self.offer(&draft);
                Update::drawn(Vec::new())
            }
            Message::Units(units) => {
                self.units = units;
                self.board_changed();
                Update::drawn(Vec::new())
            }
            Message::Clock(now) => self.clock(now),
        }
    }

    fn clock(&mut self, now: chrono::NaiveDateTime) -> Update {
        let redraw = now.date() != self.now.date();
        self.now = now;
        if redraw {
            self.board_changed();
        }
        Update {
            redraw,
            ..Update::default()
        }
    }

    fn key(&mut self, key: Key) -> Update {
        let Some(command) = bound(self.scope(), key) else {
            return self.typed(key);
        };
        self.notice = None;
        Update::drawn(self.run(command))
    }

    /// Gives a key that is no command to the field that has the cursor, if there is one.
    fn typed(&mut self, key: Key) -> Update {
        let changed = match self.screens.last_mut() {
            Some(Screen::Form(form)) => form.focused().is_some_and(|field| field.input.key(key)),
            Some(Screen::List(list)) => list.input.key(key),
            Some(Screen::Grid(_)) => self.typed_in_grid(key),
            _ => false,
        };
        if changed {
            self.retyped()
        } else {
            Update::default()
        }
    }

    fn paste(&mut self, text: &str) -> Update {
        let changed = match self.screens.last_mut() {
            Some(Screen::Form(form)) => {
                form.focused().is_some_and(|field| field.input.insert(text))
            }
            Some(Screen::List(list)) => list.input.insert(text),
            Some(Screen::Grid(_)) => self.pasted_in_grid(text),
            _ => false,
        };
        if changed {
            self.retyped()
        } else {
            Update::default()
        }
    }

    fn retyped(&mut self) -> Update {
        self.notice = None;
        match self.screens.last_mut() {
            Some(Screen::List(list)) => {
                list.cursor = 0;
                list.refill(&Stock {
                    board: &self.board,
                    words: &self.words,
                    units: &self.units,
                });
                Update::drawn(Vec::new())
            }
            Some(Screen::Form(form)) if form.purpose == Purpose::Capture => {
                let draft = form.draft().map(|draft| self.masked(&draft));
                Update::drawn(vec![Effect::Keep(draft)])
            }
            _ => Update::drawn(Vec::new()),
        }
    }

    /// A draft goes to the disk, so it passes the guard like everything that does.
    fn masked(&self, draft: &Draft) -> Draft {
        Draft {
            text: self.guard().mask(&draft.text).into_owned(),
        }
    }

    /// Runs a command.
    pub(super) fn run(&mut self, command: Command) -> Vec<Effect> {
        if let Some(effects) = self.run_in_grid(command) {
            return effects;
        }
        match command {
            Command::Up => self.step(-1),
            Command::Down => self.step(1),
            Command::PageUp => self.step(-self.page()),
            Command::PageDown => self.step(self.page()),
            Command::First => self.step(isize::MIN),
            Command::Last => self.step(isize::MAX),
            Command::Left => self.step_column(false),
            Command::Right => self.step_column(true),
            Command::EarlierWeek => self.read_week(1),
            Command::LaterWeek => self.read_week(-1),
            Command::NextField => self.step_field(true),
            Command::PreviousField => self.step_field(false),
            _ => return self.act(command),
        }
        Vec::new()
    }

    fn act(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::NewProposal => {
                let kept = self.kept.take().map(|draft| draft.text);
                self.capture(&kept.unwrap_or_default());
            }
            Command::Open => return self.open(),
            Command::Status => self.choose_status(),
            Command::Support => return self.on_proposal(Self::toggle_support),
            Command::Comment => {
                return self.on_proposal(|app, card| {
                    let field = FormField::new(Ask::Comment, "");
                    app.screens.push(Screen::Form(Form::new(
                        Purpose::Comment { card },
                        vec![field],
                    )));
                    Vec::new()
                });
            }
            Command::WeekValues => self.open_grid(),
            Command::Search => return self.search(),
            Command::Units => {
                self.list(Listing::Units);
                return vec![Effect::ListUnits];
            }
            Command::Help => self.screens.push(Screen::Help { scroll: 0 }),
            Command::Palette => self.list(Listing::Palette(self.scope())),
            Command::Undo => return self.undo(),
            Command::Redo => return self.redo(),
            Command::Language => return self.next_language(),
            Command::Theme => {
                self.look.theme = self.look.theme.next();
                return vec![Effect::Remember(self.look, self.words.lang())];
            }
            Command::Back => return self.back(),
            Command::Accept => return self.accept(),
            _ => return self.quit(),
        }
        Vec::new()
    }

    /// Leaves, but says once what would be lost.
    fn quit(&mut self) -> Vec<Effect> {
        match &self.unsaved {
            Some(why) if !self.leave_asked => {
                let args = [("count", self.under_way.len().into()), ("why", why.into())];
                self.warn(self.words.with("notice-unsaved-quit", &args));
                self.leave_asked = true;
                Vec::new()
            }
            _ => vec![Effect::Quit],
        }
    }

    /// Keeps the scrolled text within its length, which the view knows.
    pub fn limit_scroll(&mut self, most: usize) {
        if let Some(
            Screen::Card { scroll, .. } | Screen::Chart { scroll, .. } | Screen::Help { scroll },
        ) = self.screens.last_mut()
        {
            *scroll = (*scroll).min(most);
        }
    }

    fn next_language(&mut self) -> Vec<Effect> {
        self.words = Rc::new(Words::new(self.words.lang().next()));
        vec![Effect::Remember(self.look, self.words.lang())]
    }

    pub(super) fn list(&mut self, listing: Listing) {
        let (board, words, units) = (&self.board, &self.words, self.units.as_slice());
        let list = List::new(
            listing,
            &Stock {
                board,
                words,
                units,
            },
        );
        self.screens.push(Screen::List(list));
    }

    fn search(&mut self) -> Vec<Effect> {
        self.list(Listing::Search);
        self.read_all()
    }

    fn capture(&mut self, begin: &str) {
        let field = FormField::new(Ask::Title, begin);
        self.screens
            .push(Screen::Form(Form::new(Purpose::Capture, vec![field])));
    }

    fn offer(&mut self, draft: &Draft) {
        self.capture(&draft.text);
        self.say(self.words.text("notice-draft"));
    }

    fn choose_status(&mut self) {
        drop(self.on_proposal(|app, card| {
            app.list(Listing::Status(card));
            Vec::new()
        }));
    }

    fn on_proposal(
        &mut self,
        act: impl FnOnce(&mut Self, crate::board::CardId) -> Vec<Effect>,
    ) -> Vec<Effect> {
        let current = self.current().and_then(|id| self.board.proposals.get(id));
        if let Some(card) = current.map(|card| card.id) {
            return act(self, card);
        }
        self.say(self.words.text("notice-choose-proposal"));
        Vec::new()
    }

    /// Opens what the cursor is on.
    fn open(&mut self) -> Vec<Effect> {
        if let Some(Screen::List(list)) = self.screens.last() {
            let chosen = list.items.get(list.cursor).map(|item| item.choice);
            return chosen.map_or_else(Vec::new, |choice| self.choose(choice));
        }
        if let Some(id) = self.columns.at(self.column, self.cursor(self.column)) {
            self.open_card(id);
        }
        Vec::new()
    }

    fn open_card(&mut self, id: crate::board::CardId) {
        self.fresh.remove(&id);
        let (scroll, back) = (0, 0);
        self.screens.push(if self.board.metrics.get(id).is_some() {
            Screen::Chart { id, scroll, back }
        } else {
            Screen::Card { id, scroll }
        });
    }

    fn choose(&mut self, choice: Choice) -> Vec<Effect> {
        drop(self.screens.pop());
        match choice {
            Choice::Card(id) => {
                let kind = self.board.card(id).map(CardRef::kind);
                if kind != Some(Kind::Pulse) {
                    self.show_on_board(id);
                    self.open_card(id);
                }
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
        }
    }

    /// Leaves a screen. A capture that holds words stays as a draft until it is emptied.
    fn back(&mut self) -> Vec<Effect> {
        match self.screens.pop() {
            Some(Screen::Form(form)) if form.draft().is_some() => {
                self.say(self.words.text("notice-draft-kept"));
                self.kept = form.draft();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    pub(super) fn page(&self) -> isize {
        isize::try_from(self.size.1 / 3).unwrap_or(1).max(1)
    }

    /// Moves the cursor, or scrolls.
    fn step(&mut self, by: isize) {
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
                | Screen::Help { scroll },
            ) => {
                *scroll = moved(*scroll, usize::from(u16::MAX));
            }
            Some(Screen::Form(_) | Screen::Grid(_)) => {}
        }
    }

    fn step_column(&mut self, right: bool) {
        let step = if right { 1 } else { Column::ALL.len() - 1 };
        self.column = Column::ALL[(self.column as usize + step) % Column::ALL.len()];
    }

    fn step_field(&mut self, forward: bool) {
        if let Some(Screen::Form(form)) = self.screens.last_mut() {
            form.step(forward);
        }
    }
}
