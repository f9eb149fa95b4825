//! What is pressed before the board has been read whole.
//!
//! The first frame shows a board without the histories of its cards. What is done there could be
//! wrong, since others may have done something to a card after it was added. So keys wait for the
//! histories, which come within milliseconds, or for the news that they cannot be read. On a share
//! that hangs neither comes: then keys work again after a while, and only changes wait.

use std::time::Duration;

use ratatui::crossterm::event::Event;

use super::{Incoming, Session, Step};
use crate::app::Message;

/// How long after the start of the reading a key is kept waiting.
const PATIENCE: Duration = Duration::from_secs(1);

impl Session {
    /// Takes in one thing, or lets it wait.
    pub(super) fn take(&mut self, incoming: Incoming) -> Step {
        if !self.app.is_first_sight() {
            return self.take_in(incoming);
        }
        let mut step = match incoming {
            Incoming::Event(event @ (Event::Key(_) | Event::Mouse(_) | Event::Paste(_))) => {
                self.early.push(event);
                let redraw = self.begun.elapsed() >= PATIENCE;
                if redraw {
                    let why = self.app.words.text("notice-still-reading");
                    drop(self.app.update(Message::Unread(why)));
                }
                Step::Stay { redraw }
            }
            other => self.take_in(other),
        };
        if self.app.is_first_sight() {
            return step;
        }
        for event in std::mem::take(&mut self.early) {
            let Step::Stay { redraw } = step else { break };
            step = match self.take_in(Incoming::Event(event)) {
                Step::Stay { redraw: more } => Step::Stay {
                    redraw: redraw | more,
                },
                leave @ Step::Leave(_) => leave,
            };
        }
        step
    }
}
