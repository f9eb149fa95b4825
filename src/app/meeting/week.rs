//! What has happened since the last meeting, counted by the board itself.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;

use super::App;
use crate::analysis::verdict::Verdict;
use crate::board::{
    ActivityState, Board, Card, CardId, Edit as _, Event, Field, Proposal, Status, StatusKind,
};

/// How long after a change its verdict is told among the results.
const RECENT: chrono::Days = chrono::Days::new(90);

/// The results since the last meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Results {
    /// Proposals that were added.
    pub new: Vec<CardId>,
    /// Proposals that were answered: looked into, decided, tested, put on hold or declined.
    pub answered: Vec<CardId>,
    /// Proposals that were carried out.
    pub implemented: Vec<CardId>,
    /// Activities that were finished.
    pub finished: Vec<CardId>,
    /// Proposals that are tried or carried out and have a verdict by now.
    pub verdicts: Vec<CardId>,
    /// Weekly values that were typed.
    pub values: usize,
}

impl Results {
    /// Tells whether nothing happened; a verdict may be older than the week.
    pub fn is_empty(&self) -> bool {
        let cards = [&self.new, &self.answered, &self.implemented, &self.finished];
        cards.iter().all(|cards| cards.is_empty()) && self.values == 0
    }

    /// Counts what happened after a time, up to another one or to whatever the board knows: the
    /// clocks of other machines may be ahead.
    fn of(board: &Board, since: NaiveDateTime, until: Option<NaiveDateTime>) -> Self {
        let within = |at: NaiveDateTime| at > since && until.is_none_or(|until| at <= until);
        let moved = |card: &Card<Proposal>| {
            let stands = |entry: &&crate::board::Entry<_>| {
                matches!(&entry.what, Event::Edited(edit)
                    if crate::board::ProposalEdit::field(edit) == Field::Standing)
            };
            let last = card.log.iter().rev().find(stands);
            last.is_some_and(|entry| within(entry.stamp.at))
        };
        let proposals = || board.proposals.iter();
        let named = |cards: Vec<&Card<Proposal>>| cards.iter().map(|card| card.id).collect();
        let new = proposals().filter(|card| within(card.added.at)).collect();
        let (implemented, answered): (Vec<_>, Vec<_>) = proposals()
            .filter(|card| card.body.standing.status != Status::New && moved(card))
            .partition(|card| card.body.standing.status.kind() == StatusKind::Implemented);
        let finished = board.activities.iter().filter(|card| {
            let done = matches!(card.body.state, ActivityState::Finished { .. });
            done && card.log.last().is_some_and(|entry| within(entry.stamp.at))
        });
        let logs = board.years.values().flat_map(|year| &year.log);
        let logs = logs.filter(|entry| within(entry.stamp.at));
        let values: BTreeSet<_> = logs
            .flat_map(|entry| &entry.values)
            .filter(|swap| swap.to.is_some())
            .map(|swap| (&swap.metric, swap.week))
            .collect();
        Self {
            new: named(new),
            answered: named(answered),
            implemented: named(implemented),
            finished: finished.map(|card| card.id).collect(),
            verdicts: Vec::new(),
            values: values.len(),
        }
    }
}

impl App {
    /// What has happened since the last meeting, up to now.
    pub fn results(&self) -> Results {
        let since = self.since_last();
        let outcomes = self.columns.statistics.outcomes.iter();
        let told = outcomes.filter(|(_, outcome)| {
            use Verdict::{Confirmed, NoChange, Possible};
            matches!(outcome.verdict, Ok(Confirmed(_) | Possible(_) | NoChange))
        });
        let recent = told.map(|(id, _)| *id).filter(|id| {
            let card = self.board.proposals.get(*id);
            card.is_some_and(|card| card.body.standing.since > since.date() - RECENT)
        });
        Results {
            verdicts: recent.collect(),
            ..Results::of(&self.board, since, None)
        }
    }

    /// What has happened during this meeting.
    pub fn results_of_meeting(&self) -> Results {
        let meeting = self.meeting().map(|card| &card.body);
        let Some((started, ended)) = meeting.and_then(|body| Some((body.started?, body.ended)))
        else {
            return Results::default();
        };
        // What was done in the second it began belongs to it.
        let since = started - chrono::Duration::seconds(1);
        Results::of(&self.board, since, ended)
    }
}
