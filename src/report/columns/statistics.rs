//! What the statistics say of the cards on the board, worked out once a change and not once a
//! frame.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::analysis::improvement::Assurance;
use crate::board::{Board, CardId, CardNumber, Goal, StatusKind};
use crate::report::statistics::effect::Outcome;
use crate::report::statistics::overlap::overlapping;
use crate::report::statistics::reading::{MetricReading, Signal};

/// Signals of metrics, prospects of goals and verdicts on proposals, by card.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Statistics {
    /// What the newest value of each metric shows.
    pub signals: BTreeMap<CardId, Signal>,
    /// Whether a goal's target can be expected to be met.
    pub assured: BTreeMap<CardId, Assurance>,
    /// The verdicts on proposals that are tried or carried out.
    pub outcomes: BTreeMap<CardId, Outcome>,
    /// Proposals that began too close to others on the same metric, and those others.
    pub overlaps: BTreeMap<CardId, Vec<CardNumber>>,
}

impl Statistics {
    /// Works out the statistics of a board on a day.
    ///
    /// Sixty metrics over ten years take a few milliseconds, so this belongs to a change and not
    /// to a frame.
    pub fn of(board: &Board, today: NaiveDate) -> Self {
        let mut found = Self::default();
        let open = || board.goals.iter().filter(|goal| goal.body.closed.is_none());
        for card in board.measured() {
            // One at a time: the charts of sixty metrics over ten years take three megabytes.
            if let Some(reading) = MetricReading::of(board, &card.body, today) {
                found.signals.insert(card.id, reading.signal());
                let goals = open().filter(|goal| goal.body.metric.as_ref() == Some(&card.body.key));
                let assured =
                    goals.filter_map(|goal| Some((goal.id, assurance(&goal.body, &reading)?)));
                found.assured.extend(assured);
            }
        }
        let begun = [StatusKind::Testing, StatusKind::Implemented];
        let begun = begun.into_iter().flat_map(|kind| board.with_status(kind));
        found.outcomes = begun
            .filter_map(|card| Some((card.id, Outcome::of(board, card, today)?)))
            .collect();
        found.overlaps = overlapping(board);
        found
    }
}

fn assurance(goal: &Goal, reading: &MetricReading) -> Option<Assurance> {
    reading.assurance_of(goal.target?.get(), goal.better)
}
