//! Verdicts that are due: what is stored of a judgement, and when.

use chrono::{NaiveDate, NaiveDateTime};

use super::effect::{Outcome, Stage, stage};
use crate::analysis::intervention::Judgement;
use crate::analysis::look::Look;
use crate::analysis::verdict::{Effect as Way, Verdict};
use crate::board::{
    Board, Card, Change, Finding, Judged, JudgedAt, Number, Proposal, Question, StatusKind, Week,
};

/// Makes the changes that store the verdicts that are due on a board: the latest look that each
/// proposal in trial or in place has come to, where that has not been judged.
///
/// A verdict that may not be shown, such as one on a constant baseline, is not stored either.
pub fn due(board: &Board, now: NaiveDateTime) -> Vec<Change> {
    let begun = [StatusKind::Testing, StatusKind::Implemented];
    let begun = begun.into_iter().flat_map(|kind| board.with_status(kind));
    begun
        .filter_map(|card| Some(verdict(board, card, now.date())?.storing(card.id, now)))
        .collect()
}

/// Tells whether a proposal's verdict, as it was worked out in short, is still to be stored.
pub fn is_due(card: &Card<Proposal>, outcome: &Outcome) -> bool {
    let found = outcome.verdict.ok().and_then(finding);
    let stored = latest(card).map(|judged| look(judged.of.look));
    found.is_some() && outcome.look.is_some() && stored < outcome.look
}

fn verdict(board: &Board, card: &Card<Proposal>, today: NaiveDate) -> Option<Judged> {
    let start = card.body.measure.as_ref()?.start?;
    let latest = latest(card).map(|judged| look(judged.of.look));
    if latest == Some(Look::Lasting) {
        return None;
    }
    let (metric, series, stage) = stage(board, card, today)?;
    let Stage::Begun(outcome, judgement) = &stage else {
        return None;
    };
    let look = Look::due(outcome.after, latest)?;
    judged(
        Question {
            metric: metric.key.clone(),
            start,
            look: judged_at(look),
        },
        stage.until(&series?)?,
        finding(outcome.verdict.ok()?)?,
        judgement,
    )
}

fn judged(of: Question, until: Week, finding: Finding, judgement: &Judgement) -> Option<Judged> {
    let evidence = judgement.evidence.as_ref()?;
    Some(Judged {
        of,
        until,
        finding,
        before: rounded(evidence.baseline_mean)?,
        after: rounded(evidence.post_mean)?,
        p: evidence.p_value.and_then(rounded),
    })
}

/// Four decimals are more than anybody reads, and the same on every machine.
fn rounded(value: f64) -> Option<Number> {
    Number::new((value * 1e4).round() / 1e4)
}

/// Finds the latest stored verdict on the metric and start week that a proposal has now.
pub fn latest(card: &Card<Proposal>) -> Option<&Judged> {
    let measure = card.body.measure.as_ref()?;
    let same = |judged: &&Judged| {
        judged.of.metric == measure.metric && Some(judged.of.start) == measure.start
    };
    card.body.judged.iter().rfind(same)
}

/// Gives a stored look in the analysis' own terms.
pub(super) const fn look(at: JudgedAt) -> Look {
    match at {
        JudgedAt::Weeks8 => Look::Preliminary,
        JudgedAt::Weeks12 => Look::Main,
        JudgedAt::Weeks26 => Look::Lasting,
    }
}

const fn judged_at(look: Look) -> JudgedAt {
    match look {
        Look::Preliminary => JudgedAt::Weeks8,
        Look::Main => JudgedAt::Weeks12,
        Look::Lasting => JudgedAt::Weeks26,
    }
}

/// Gives what is stored of a verdict; nothing while there is none.
pub(super) const fn finding(verdict: Verdict) -> Option<Finding> {
    Some(match verdict {
        Verdict::BaselineTooShort | Verdict::TooEarly => return None,
        Verdict::Confirmed(Way::Improvement) => Finding::Improved,
        Verdict::Confirmed(Way::Deterioration) => Finding::Worsened,
        Verdict::Confirmed(Way::Increase) => Finding::Higher,
        Verdict::Confirmed(Way::Decrease) => Finding::Lower,
        Verdict::Possible(Way::Improvement) => Finding::MaybeImproved,
        Verdict::Possible(Way::Deterioration) => Finding::MaybeWorsened,
        Verdict::Possible(Way::Increase) => Finding::MaybeHigher,
        Verdict::Possible(Way::Decrease) => Finding::MaybeLower,
        Verdict::IsolatedSignal => Finding::Isolated,
        Verdict::NoChange => Finding::NoChange,
    })
}

/// Gives a stored verdict in the analysis' own terms.
pub(super) const fn verdict_of(finding: Finding) -> Verdict {
    match finding {
        Finding::Improved => Verdict::Confirmed(Way::Improvement),
        Finding::Worsened => Verdict::Confirmed(Way::Deterioration),
        Finding::Higher => Verdict::Confirmed(Way::Increase),
        Finding::Lower => Verdict::Confirmed(Way::Decrease),
        Finding::MaybeImproved => Verdict::Possible(Way::Improvement),
        Finding::MaybeWorsened => Verdict::Possible(Way::Deterioration),
        Finding::MaybeHigher => Verdict::Possible(Way::Increase),
        Finding::MaybeLower => Verdict::Possible(Way::Decrease),
        Finding::Isolated => Verdict::IsolatedSignal,
        Finding::NoChange => Verdict::NoChange,
    }
}
