//! `judge`: stores the verdicts that are due. The screen does it by itself, and so do the commands
//! that save values.

use std::collections::BTreeSet;

use serde_json::json;

use crate::board::{
    Act, Board, CardId, Change, Deed, Judged, MetricKey, Part, ProposalEdit, UnitSlug,
};
use crate::error::{Failure, commit_failure};
use crate::report::label;
use crate::report::statistics::judging::due;
use crate::store::Extent;

use super::session::Session;

/// Stores what is due and tells of it.
pub(super) fn run(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let changes = due(&loaded.board, session.now);
    store(session, &unit, &loaded.board, &changes)?;
    if session.json {
        let judged = changes.iter().filter_map(judged);
        let data: Vec<_> = judged
            .map(|(id, judged)| {
                let number = loaded.board.proposals.get(id).map(|card| card.number);
                json!({ "number": number, "judged": judged })
            })
            .collect();
        return session.print_json(&data);
    }
    if changes.is_empty() {
        let said = session.words.text("cli-judge-nothing");
        return session.print(&format!("{said}\n"));
    }
    let said = sentences(session, &loaded.board, &changes);
    session.print(&said)
}

impl Session<'_, '_> {
    /// Stores the verdicts that new values have brought, and says so on stderr.
    ///
    /// Reads the whole board only where a proposal is to move one of these metrics.
    pub(super) fn judge_after(
        &mut self,
        unit: &UnitSlug,
        board: &Board,
        metrics: &BTreeSet<MetricKey>,
    ) -> Result<(), Failure> {
        let moved = board.proposals.iter().any(|card| {
            let measure = card.body.measure.as_ref();
            measure.is_some_and(|one| one.start.is_some() && metrics.contains(&one.metric))
        });
        let unread = board
            .absent
            .iter()
            .any(|part| matches!(part, Part::Closed(_)));
        if !moved && !unread {
            return Ok(());
        }
        // The value is saved; what cannot be judged now is judged the next time.
        let Ok(loaded) = self.store.load(unit, Extent::Whole) else {
            return Ok(());
        };
        let changes = due(&loaded.board, self.now);
        if changes.is_empty() || self.store.commit(unit, &changes).is_err() {
            return Ok(());
        }
        let said = sentences(self, &loaded.board, &changes);
        self.tell(said.trim_end())
    }
}

fn store(
    session: &Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    changes: &[Change],
) -> Result<(), Failure> {
    if changes.is_empty() {
        return Ok(());
    }
    let stored = session.store.commit(unit, changes);
    let failed = |error| commit_failure(session.words, board, &error);
    stored.map(drop).map_err(failed)
}

fn judged(change: &Change) -> Option<(CardId, &Judged)> {
    match &change.act {
        Act::Proposal(id, Deed::Edit(ProposalEdit::Judge(judged))) => Some((*id, judged)),
        _ => None,
    }
}

/// `#18 Jourtelefon delas i två pass: Ingen ändring visad (12 veckor efter)`
fn sentences(session: &Session<'_, '_>, board: &Board, changes: &[Change]) -> String {
    let sentence = |(id, judged): (CardId, &Judged)| {
        let card = board.proposals.get(id)?;
        let args = [
            (
                "card",
                format!("{} {}", card.number, card.body.title).into(),
            ),
            (
                "verdict",
                label::finding(session.words, judged.finding).into(),
            ),
            ("weeks", judged.of.look.key().into()),
        ];
        Some(session.words.with("cli-judged", &args) + "\n")
    };
    changes
        .iter()
        .filter_map(judged)
        .filter_map(sentence)
        .collect()
}
