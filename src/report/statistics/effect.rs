//! What became of the metric that a proposal was to move.

use chrono::NaiveDate;

use super::series::{MetricSeries, improvement, scale};
use crate::analysis::detectable::smallest_detectable;
use crate::analysis::gate::Withheld;
use crate::analysis::intervention::{Change, Judgement, Phases, judge};
use crate::analysis::look::Look;
use crate::analysis::verdict::Verdict;
use crate::analysis::xmr::{Screening, Xmr};
use crate::board::{Board, Card, CardNumber, Metric, Proposal, StatusKind, Week};

/// Starts closer than this on one metric cannot be told apart.
const OVERLAP_WEEKS: i64 = 8;
/// Most weeks before a change that are compared with.
const MOST_BEFORE: usize = 26;

/// A proposal and its metric, before, during or after the change.
#[derive(Debug, Clone, PartialEq)]
pub struct Effect<'a> {
    /// The metric.
    pub metric: &'a Metric,
    /// The first week with the change in place, where it is set.
    pub start: Option<Week>,
    /// How far it has come.
    pub stage: Stage,
    /// Other proposals that began on the same metric within 8 weeks.
    pub overlaps: Vec<CardNumber>,
}

/// How far a change has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Stage {
    /// It has no effect to look for yet.
    Ahead(Outlook),
    /// It is being tried or has been carried out, and nobody has said from which week.
    NoStart,
    /// Years that the verdict rests on have not been read.
    Unread,
    /// It can be judged, or soon.
    Begun(Outcome, Box<Judgement>),
}

/// What a change must be for it to be seen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Outlook {
    /// Weeks with a value to compare with, at most 26.
    pub before: usize,
    /// The mean of those weeks, in the metric's unit.
    pub mean: Option<f64>,
    /// The smallest change that would be seen, and by which look.
    pub smallest: Option<(f64, Look)>,
}

/// A verdict in short; small enough to be kept for every card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcome {
    /// The verdict, or why none may be shown.
    pub verdict: Result<Verdict, Withheld>,
    /// The look it was taken at; `None` before the first.
    pub look: Option<Look>,
    /// Weeks with a value since the change.
    pub after: usize,
}

impl<'a> Effect<'a> {
    /// Works out a proposal's effect as it is on a day; `None` where it has no metric.
    pub fn of(board: &'a Board, card: &Card<Proposal>, today: NaiveDate) -> Option<Self> {
        let measure = card.body.measure.as_ref()?;
        let metric = &board.metric(&measure.metric)?.body;
        let series = MetricSeries::of(board, metric, today);
        let begun = measure.start.filter(|start| *start <= Week::of(today));
        let trying = matches!(
            card.body.standing.status.kind(),
            StatusKind::Testing | StatusKind::Implemented
        );
        let stage = match (begun, series) {
            (Some(start), Some(series)) => judged(&series, metric, start),
            (None, _) if trying && measure.start.is_none() => Stage::NoStart,
            (_, series) => Stage::Ahead(Outlook::of(series.as_ref())),
        };
        Some(Self {
            metric,
            start: measure.start,
            stage,
            overlaps: overlaps(board, card),
        })
    }

    /// Gives the verdict in short, once the change has begun.
    pub const fn outcome(&self) -> Option<Outcome> {
        match &self.stage {
            Stage::Begun(outcome, _) => Some(*outcome),
            _ => None,
        }
    }
}

/// Judges at the latest look that the weeks allow, by the weeks up to that look: the verdict of a
/// look stays the same however many weeks follow.
fn judged(series: &MetricSeries, metric: &Metric, start: Week) -> Stage {
    let row = series.row(start);
    let phases = Phases::of(&series.values, &series.rebase, Change { row, washout: 0 });
    let improvement = improvement(metric.better);
    let all = judge(&series.values, &phases, improvement);
    if !series.whole && all.n_baseline < MOST_BEFORE {
        return Stage::Unread;
    }
    let after = all.n_post;
    let look = Look::reached(after);
    let judgement = match look {
        Some(look) => judge(&series.values, &phases.clone().at(look), improvement),
        None => all,
    };
    let gate = phases.gate(&series.values, scale(metric.kind)).limits();
    let verdict = match (judgement.verdict, gate) {
        (Verdict::BaselineTooShort | Verdict::TooEarly, _) | (_, Ok(())) => Ok(judgement.verdict),
        (_, Err(withheld)) => Err(withheld),
    };
    let outcome = Outcome {
        verdict,
        look,
        after,
    };
    Stage::Begun(outcome, Box::new(judgement))
}

impl Outlook {
    fn of(series: Option<&MetricSeries>) -> Self {
        let Some(series) = series.filter(|series| series.whole) else {
            return Self {
                before: 0,
                mean: None,
                smallest: None,
            };
        };
        let since = series.rebase.iter().copied().max().unwrap_or(0);
        let segment = series.values.get(since..).unwrap_or_default();
        let known = segment.iter().rev().filter(|value| value.is_some());
        let mut recent: Vec<Option<f64>> = known.take(MOST_BEFORE).copied().collect();
        recent.reverse();
        let xmr = Xmr::of(&recent, Screening::Nelson);
        let before = recent.len();
        let seen_by = |look: Look| {
            let change = smallest_detectable(before, look.weeks(), xmr.standard_deviation()?)?;
            Some((change, look))
        };
        Self {
            before,
            mean: xmr.mean,
            smallest: seen_by(Look::Main).or_else(|| seen_by(Look::Lasting)),
        }
    }
}

fn overlaps(board: &Board, card: &Card<Proposal>) -> Vec<CardNumber> {
    let Some(measure) = &card.body.measure else {
        return Vec::new();
    };
    let near = |other: &&Card<Proposal>| {
        let kind = other.body.standing.status.kind();
        let dropped = matches!(kind, StatusKind::Declined | StatusKind::Withdrawn);
        let theirs = other.body.measure.as_ref();
        let start = theirs.filter(|theirs| theirs.metric == measure.metric);
        let start = start.and_then(|theirs| theirs.start).zip(measure.start);
        let close = start.is_some_and(|(a, b)| a.since(b).abs() < OVERLAP_WEEKS);
        other.id != card.id && !dropped && close
    };
    let others = board.proposals.iter().filter(near);
    let mut numbers: Vec<CardNumber> = others.map(|other| other.number).collect();
    numbers.sort_unstable();
    numbers
}
