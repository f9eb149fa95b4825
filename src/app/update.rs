//! One message in, effects out.

use super::{App, Command, Effect, Key, Message, Purpose, Scope, Screen};

/// What came of a message.
#[derive(Debug, Default, PartialEq)]
pub struct Update {
    /// What is to be carried out.
    pub effects: Vec<Effect>,
    /// Whether the screen looks different now; if not, nothing is drawn.
    pub redraw: bool,
}

impl Update {
    pub(super) const fn drawn(effects: Vec<Effect>) -> Self {
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
            Message::Pointer(pointer) => self.pointed(pointer),
            Message::Resize { width, height } => {
                self.size = (width, height);
                Update::drawn(Vec::new())
            }
            Message::Read(reading) => self.read(*reading),
            Message::Earlier(earlier) => {
                let redraw = self.learn(earlier);
                self.judged_too(redraw)
            }
            Message::Committed(board) => {
                let redraw = self.committed(*board);
                let closed = self.pulse_closed();
                let mut update = self.judged_too(redraw || !closed.is_empty());
                update.effects.extend(closed);
                update
            }
            Message::BallotKept => {
                self.ballot_kept();
                Update::drawn(Vec::new())
            }
            Message::BallotLost(why) => {
                self.ballot_lost(why);
                Update::drawn(Vec::new())
            }
            Message::Unread(why) => {
                self.unread(why);
                Update::drawn(Vec::new())
            }
            Message::Away { copy, since, why } => {
                let effects = self.away(*copy, since, why);
                Update::drawn(effects)
            }
            Message::NotCommitted { changes, why } => {
                self.not_committed(&changes, why);
                Update::drawn(vec![self.keep()])
            }
            Message::DraftsFound(drafts) => {
                self.offer(drafts);
                Update::drawn(vec![self.keep()])
            }
            Message::Tended(sentences) => {
                self.tended(&sentences);
                Update::drawn(Vec::new())
            }
            Message::EditedOutside(edited) => Update::drawn(self.edited_outside(edited)),
            Message::Units(units) => {
                self.units = units;
                self.board_changed();
                Update::drawn(Vec::new())
            }
            Message::Beside { own, units } => self.beside(own, units),
            Message::EveryUnit(rows) => self.take_overview(rows),
            Message::EveryUnitSoFar { done, all } => self.overview_progress(done, all),
            Message::Clock(now) => self.clock(now),
        }
    }

    /// Stores the verdicts that are due with what has come in.
    fn judged_too(&mut self, redraw: bool) -> Update {
        let effects = self.store_verdicts();
        Update {
            redraw: redraw || !effects.is_empty(),
            effects,
        }
    }

    fn clock(&mut self, now: chrono::NaiveDateTime) -> Update {
        let new_day = now.date() != self.now.date();
        let before = self.time_shown();
        self.now = now;
        if new_day {
            self.board_changed();
        }
        Update {
            redraw: self.turn_wall() || new_day || before != self.time_shown(),
            effects: self.retry_wall(),
        }
    }

    fn key(&mut self, key: Key) -> Update {
        if self.wake() {
            return Update::drawn(Vec::new());
        }
        let scope = self.scope();
        let Some(command) = self.keymap.bound(scope, key) else {
            return self.typed(key);
        };
        self.obey(command)
    }

    /// Runs a command that was given by a key or a pointer.
    pub(super) fn obey(&mut self, command: Command) -> Update {
        let asks_again = matches!(command, Command::Undo | Command::Redo | Command::Palette);
        if !asks_again && self.scope() != Scope::List {
            self.forget_offer();
        }
        self.notice = None;
        if let Some(why) = self.refused_on_a_visit(command) {
            self.warn(why);
            return Update::drawn(Vec::new());
        }
        Update::drawn(self.run(command))
    }

    /// Gives a key that is no command to the field that has the cursor, if there is one.
    fn typed(&mut self, key: Key) -> Update {
        let changed = match self.screens.last_mut() {
            Some(Screen::Form(form)) => form.key(key),
            Some(Screen::List(list)) => list.input.key(key),
            Some(Screen::Grid(_)) => self.typed_in_grid(key),
            Some(Screen::Sheet(_)) => self.typed_in_sheet(key),
            Some(Screen::Filter) => self.typed_in_filter(key),
            Some(Screen::Ballot(_)) => self.typed_in_ballot(key),
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
            Some(Screen::Form(form)) => form.focused().is_some_and(|field| field.insert(text)),
            Some(Screen::List(list)) => list.input.insert(text),
            Some(Screen::Grid(_)) => self.pasted_in_grid(text),
            Some(Screen::Sheet(_)) => self.pasted_in_sheet(text),
            Some(Screen::Filter) => {
                let changed = self.narrowing.input.insert(text);
                self.narrow_anew();
                changed
            }
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
        self.look_while_typing();
        self.look_at_sheet();
        match self.screens.last_mut() {
            Some(Screen::List(list)) => {
                list.cursor = 0;
                self.refill_lists();
                Update::drawn(Vec::new())
            }
            Some(Screen::Form(form)) => {
                if form.purpose == Purpose::Capture {
                    self.suggest();
                }
                Update::drawn(vec![self.keep()])
            }
            Some(Screen::Sheet(_)) => Update::drawn(vec![self.keep()]),
            _ => Update::drawn(Vec::new()),
        }
    }
}
