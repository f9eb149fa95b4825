//! What became of the metric that a proposal was to move.

use chrono::NaiveDate;

use super::judging::{self, latest, verdict_of};
use super::lasting::doubt;
use super::overlap::overlapping;
use super::series::{MetricSeries, improvement, scale};
use crate::analysis::detectable::smallest_detectable;
use crate::analysis::gate::Withheld;
use crate::analysis::intervention::{Change, Judgement, Phases, judge};
use crate::analysis::look::Look;
use crate::analysis::verdict::Verdict;
use crate::analysis::xmr::{Screening, Xmr};
use crate::board::{Board, Card, CardNumber, Judged, Metric, Proposal, StatusKind, Week};

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
    /// The last week that the judgement takes in.
    pub until: Option<Week>,
    /// The next look to come, and the week whose value brings it if none is missing till then.
    pub next: Option<(Look, Week)>,
    /// The latest verdict that was stored.
    pub stored: Option<&'a Judged>,
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
    /// What an improvement has come to since, where it is in doubt.
    pub doubt: Option<Doubt>,
}

/// Why an improvement is in doubt: the question of a lasting effect is open again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// A later look no longer shows it.
    LaterLook,
    /// The level has fallen back since the last look.
    FellBack,
}

impl Doubt {
    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::LaterLook => "later_look",
            Self::FellBack => "fell_back",
        }
    }
}

impl<'a> Effect<'a> {
    /// Works out a proposal's effect as it is on a day; `None` where it has no metric.
    pub fn of(board: &'a Board, card: &'a Card<Proposal>, today: NaiveDate) -> Option<Self> {
        let (metric, series, stage) = stage(board, card, today)?;
        let start = card.body.measure.as_ref()?.start;
        let series = series.as_ref();
        Some(Self {
            metric,
            start,
            until: series.and_then(|series| stage.until(series)),
            next: series.and_then(|series| stage.next(series, start?, today)),
            stage,
            stored: latest(card),
            overlaps: overlapping(board).remove(&card.id).unwrap_or_default(),
        })
    }

    /// Gives the verdict in short, once the change has begun.
    ///
    /// What was stored stands until a later look: a value corrected since does not rewrite it.
    pub fn outcome(&self) -> Option<Outcome> {
        self.stage.outcome(self.stored)
    }

    /// Gives the verdict that the values as they are now give at the look that is stored, where it
    /// is another one.
    pub fn rewritten(&self) -> Option<Verdict> {
        let stored = self.stored?;
        let Stage::Begun(now, _) = &self.stage else {
            return None;
        };
        let same_look = now.look == Some(judging::look(stored.of.look));
        let verdict = now.verdict.ok().filter(|_| same_look)?;
        (verdict != verdict_of(stored.finding)).then_some(verdict)
    }
}

impl Stage {
    fn outcome(&self, stored: Option<&Judged>) -> Option<Outcome> {
        let remembered =
            stored.map(|stored| (verdict_of(stored.finding), judging::look(stored.of.look)));
        match (self, remembered) {
            (Self::Begun(outcome, _), Some((verdict, look))) if outcome.look <= Some(look) => {
                Some(Outcome {
                    verdict: Ok(verdict),
                    look: Some(look),
                    ..*outcome
                })
            }
            (Self::Begun(outcome, _), _) => Some(*outcome),
            (Self::Unread, Some((verdict, look))) => Some(Outcome {
                verdict: Ok(verdict),
                look: Some(look),
                after: look.weeks(),
                doubt: None,
            }),
            _ => None,
        }
    }

    /// The last week that the judgement takes in.
    pub(super) fn until(&self, series: &MetricSeries) -> Option<Week> {
        let Self::Begun(_, judgement) = self else {
            return None;
        };
        let last = judgement.evidence.as_ref()?.post_index.last()?;
        Some(series.week(*last))
    }

    fn next(&self, series: &MetricSeries, start: Week, today: NaiveDate) -> Option<(Look, Week)> {
        let Self::Begun(outcome, _) = self else {
            return None;
        };
        if outcome.verdict == Ok(Verdict::BaselineTooShort) {
            return None;
        }
        let look = Look::next(outcome.after)?;
        let missing = i64::try_from(look.weeks() - outcome.after).ok()?;
        let last = series.week(series.values.len().checked_sub(1)?);
        let known = last.max(start.plus(-1)).max(Week::of(today).plus(-1));
        Some((look, known.plus(missing)))
    }
}

impl Outcome {
    /// Works out a proposal's verdict without looking at the other proposals; `None` where it has
    /// no metric or has not begun.
    pub fn of(board: &Board, card: &Card<Proposal>, today: NaiveDate) -> Option<Self> {
        stage(board, card, today)?.2.outcome(latest(card))
    }
}

/// A metric, its weeks, and how far the change has come.
pub(super) type Found<'a> = (&'a Metric, Option<MetricSeries>, Stage);

/// Works out how far a proposal's change has come; `None` where it has no metric.
pub(super) fn stage<'a>(
    board: &'a Board,
    card: &Card<Proposal>,
    today: NaiveDate,
) -> Option<Found<'a>> {
    let measure = card.body.measure.as_ref()?;
    let metric = &board.metric(&measure.metric)?.body;
    let series = MetricSeries::of(board, metric, today);
    let begun = measure.start.filter(|start| *start <= Week::of(today));
    let trying = matches!(
        card.body.standing.status.kind(),
        StatusKind::Testing | StatusKind::Implemented
    );
    let stage = match (begun, &series) {
        (Some(start), Some(series)) => judged(series, metric, start, latest(card)),
        (None, _) if trying && measure.start.is_none() => Stage::NoStart,
        (_, series) => Stage::Ahead(Outlook::of(series.as_ref())),
    };
    Some((metric, series, stage))
}

/// Judges at the latest look that the weeks allow, by the weeks up to that look: the verdict of a
/// look stays the same however many weeks follow.
fn judged(series: &MetricSeries, metric: &Metric, start: Week, stored: Option<&Judged>) -> Stage {
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
        doubt: verdict
            .ok()
            .and_then(|verdict| doubt(series, metric, &phases, (verdict, look?), stored)),
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
