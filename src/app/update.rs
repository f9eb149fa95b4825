//! One message in, effects out.

use super::{App, Effect, Key, Message, Screen, bound};

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
            Message::Earlier(earlier) => Update {
                redraw: self.learn(earlier),
                ..Update::default()
            },
            Message::Committed(board) => Update {
                redraw: self.committed(*board),
                ..Update::default()
            },
            Message::Unread(why) => {
                self.unread(why);
                Update::drawn(Vec::new())
            }
            Message::Away { since, why } => {
                self.away(since, why);
                Update::drawn(Vec::new())
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
            Some(Screen::Sheet(_)) => self.typed_in_sheet(key),
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
            Some(Screen::Sheet(_)) => self.pasted_in_sheet(text),
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
                self.refill_lists();
                Update::drawn(Vec::new())
            }
            Some(Screen::Form(_) | Screen::Sheet(_)) => Update::drawn(vec![self.keep()]),
            _ => Update::drawn(Vec::new()),
        }
    }
}
