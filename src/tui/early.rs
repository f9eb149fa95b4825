//! What is pressed before the board has been read whole.
//!
//! The first frame shows a board without the histories of its cards. What is done there could be
//! wrong, since others may have done something to a card after it was added. So keys wait for the
//! histories, which come within milliseconds, or for the news that they cannot be read.

use ratatui::crossterm::event::Event;

use super::{Incoming, Session, Step};

impl Session {
    /// Takes in one thing, or lets it wait.
    pub(super) fn take(&mut self, incoming: Incoming) -> Step {
        if !self.app.is_first_sight() {
            return self.take_in(incoming);
        }
        if let Incoming::Event(event @ (Event::Key(_) | Event::Mouse(_) | Event::Paste(_))) =
            incoming
        {
            self.early.push(event);
            return Step::Stay { redraw: false };
        }
        let mut step = self.take_in(incoming);
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
