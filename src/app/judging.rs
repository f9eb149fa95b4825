//! Verdicts that have come due are stored by whoever has the board open and may write.

use super::{App, Effect};
use crate::board::{Change, Outcome};
use crate::report::statistics::judging::{due, is_due};

impl App {
    /// Stores the verdicts that are due, each at most once a session: what the newest board
    /// refuses is not tried again and again.
    ///
    /// The board does this by itself, so it is nobody's to undo and leaves no notice.
    pub(super) fn store_verdicts(&mut self) -> Vec<Effect> {
        let may = self.read_only.is_none() && self.unsaved.is_none() && self.wall().is_none();
        let mut outcomes = self.columns.statistics.outcomes.iter();
        let waits = outcomes.any(|(id, outcome)| {
            let card = self.board.proposals.get(*id);
            card.is_some_and(|card| is_due(card, outcome))
        });
        if !may || !waits {
            return Vec::new();
        }
        let due = due(&self.board, self.now).into_iter();
        let due: Vec<Change> = due.filter(|change| self.judged.insert(change.id)).collect();
        let made =
            |change: &Change, app: &mut Self| matches!(app.board.apply(change), Ok(Outcome::Done));
        let changes: Vec<Change> = due
            .into_iter()
            .filter(|change| made(change, self))
            .collect();
        if changes.is_empty() {
            return Vec::new();
        }
        self.under_way.extend(changes.iter().cloned());
        self.board_changed();
        vec![Effect::Commit(changes)]
    }
}
