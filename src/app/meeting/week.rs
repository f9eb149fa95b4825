//! What has happened since the last meeting, and during this one.

use super::App;
use crate::report::meeting::results::{Results, since_last};

impl App {
    /// What has happened since the last meeting, up to now.
    pub fn results(&self) -> Results {
        Results::of(&self.board, self.since_last(), None)
    }

    /// What has happened during this meeting.
    pub fn results_of_meeting(&self) -> Results {
        let meeting = self.meeting();
        let Some((started, card)) = meeting.and_then(|card| Some((card.body.started?, card)))
        else {
            return Results::default();
        };
        // What was done in the second it began belongs to it.
        let since = started - chrono::Duration::seconds(1);
        let until = card.body.ended.and_then(|_ended| card.span());
        Results::of(&self.board, since, until.map(|span| *span.end()))
    }

    /// The day and time since when something counts as new: the end of the meeting before.
    pub(in crate::app) fn since_last(&self) -> chrono::NaiveDateTime {
        since_last(&self.board, self.meeting(), self.now.date())
    }
}
