//! Proposals that began so close on the same metric that nobody can tell their effects apart.

use std::collections::BTreeMap;

use crate::board::{Board, Card, CardId, CardNumber, MetricKey, Proposal, StatusKind, Week};

/// Starts closer than this on one metric cannot be told apart.
const OVERLAP_WEEKS: i64 = 8;

/// Finds the proposals that began within 8 weeks of another on the same metric, with the numbers of
/// those others; what was declined or withdrawn is out of it.
pub fn overlapping(board: &Board) -> BTreeMap<CardId, Vec<CardNumber>> {
    let mut by_metric: BTreeMap<&MetricKey, Vec<(Week, &Card<Proposal>)>> = BTreeMap::new();
    for card in board.proposals.iter() {
        if let Some((metric, start)) = begun(card) {
            by_metric.entry(metric).or_default().push((start, card));
        }
    }
    let mut found: BTreeMap<CardId, Vec<CardNumber>> = BTreeMap::new();
    for starts in by_metric.values() {
        for (start, card) in starts {
            let near = starts.iter().filter(|(other_start, other)| {
                other.id != card.id && start.since(*other_start).abs() < OVERLAP_WEEKS
            });
            let mut numbers: Vec<CardNumber> = near.map(|(_, other)| other.number).collect();
            if !numbers.is_empty() {
                numbers.sort_unstable();
                found.insert(card.id, numbers);
            }
        }
    }
    found
}

fn begun(card: &Card<Proposal>) -> Option<(&MetricKey, Week)> {
    let kind = card.body.standing.status.kind();
    let dropped = matches!(kind, StatusKind::Declined | StatusKind::Withdrawn);
    let measure = card.body.measure.as_ref().filter(|_| !dropped)?;
    Some((&measure.metric, measure.start?))
}
