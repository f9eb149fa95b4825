//! What is done with the card that is shown: an answer, a week's value, a tick that it is done.

use super::Stage;
use crate::app::{App, Effect};
use crate::board::{
    Act, ActivityEdit, ActivityState, Deed, ExampleEdit, InputEdit, Point, StatusKind, Swap,
};

impl App {
    /// Answers the proposal that is shown, with a status and what it needs.
    pub(super) fn answer_with(&mut self, to: StatusKind) -> Vec<Effect> {
        if let Some(card) = self.answerable() {
            // The answer is to be seen when it is given, so the card stays.
            if let Some(room) = self.room_mut() {
                room.focus = Some(card);
            }
            self.ask_status(card, to);
        }
        Vec::new()
    }

    /// Ticks the chosen card as done: an activity finished, an example told, an input dealt with.
    /// Once more takes it back.
    pub(super) fn done_with(&mut self) -> Vec<Effect> {
        let Some(act) = self.doing() else {
            self.say(self.words.text("notice-nothing-to-finish"));
            return Vec::new();
        };
        let done = self.attempt(act, None);
        done.unwrap_or_else(|reason| {
            self.explain(&reason);
            Vec::new()
        })
    }

    fn doing(&self) -> Option<Act> {
        let (id, today) = (self.shown_card()?, self.now.date());
        let toggled = |old: Option<_>| Swap::new(old, old.is_none().then_some(today));
        match self.stage() {
            Stage::At(Point::Activities | Point::Raised) => {
                let from = self.board.activities.get(id)?.body.state;
                let to = match from {
                    ActivityState::Finished { .. } => ActivityState::InProgress,
                    _ => ActivityState::Finished { on: today },
                };
                let edit = ActivityEdit::State(Swap::new(from, to));
                Some(Act::Activity(id, Deed::Edit(edit)))
            }
            Stage::At(Point::Examples) => {
                let edit =
                    ExampleEdit::Presented(toggled(self.board.examples.get(id)?.body.presented));
                Some(Act::Example(id, Deed::Edit(edit)))
            }
            Stage::At(Point::Input) => {
                let edit = InputEdit::Closed(toggled(self.board.inputs.get(id)?.body.closed));
                Some(Act::Input(id, Deed::Edit(edit)))
            }
            _ => None,
        }
    }
}
