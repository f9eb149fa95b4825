//! A verdict in words: short for the board, with its figures and cautions for the card.

use serde_json::{Value as Json, json};

use super::effect::{Doubt, Effect, Outcome, Outlook, Stage};
use super::said;
use crate::analysis::intervention::{Evidence, Judgement};
use crate::analysis::look::Look;
use crate::analysis::verdict::{Effect as Way, Verdict};
use crate::board::{Metric, MetricKind, MetricUnit, Week};
use crate::locale::Words;
use crate::report::name;

/// Says a verdict in few words: `Förbättrad`, `För tidigt (3 av 8 veckor)`.
pub fn short(words: &Words, outcome: Outcome) -> String {
    let id = match outcome.verdict {
        Err(_) => "verdict-withheld",
        Ok(Verdict::BaselineTooShort) => "verdict-too-few-before",
        Ok(Verdict::TooEarly) => {
            let needed = Look::Preliminary.weeks();
            let args = [("weeks", outcome.after.into()), ("needed", needed.into())];
            return words.with("verdict-too-early", &args);
        }
        Ok(Verdict::Confirmed(Way::Improvement)) => "verdict-improved",
        Ok(Verdict::Confirmed(Way::Deterioration)) => "verdict-worsened",
        Ok(Verdict::Confirmed(Way::Increase)) => "verdict-higher",
        Ok(Verdict::Confirmed(Way::Decrease)) => "verdict-lower",
        Ok(Verdict::Possible(Way::Improvement)) => "verdict-maybe-improved",
        Ok(Verdict::Possible(Way::Deterioration)) => "verdict-maybe-worsened",
        Ok(Verdict::Possible(Way::Increase)) => "verdict-maybe-higher",
        Ok(Verdict::Possible(Way::Decrease)) => "verdict-maybe-lower",
        Ok(Verdict::IsolatedSignal) => "verdict-isolated",
        Ok(Verdict::NoChange) => "verdict-no-change",
    };
    words.text(if outcome.doubt.is_some() {
        "verdict-doubt"
    } else {
        id
    })
}

/// Says all there is to say of a proposal's effect, a line a thing.
pub fn lines(words: &Words, effect: &Effect<'_>) -> Vec<String> {
    let mut lines = match &effect.stage {
        Stage::Ahead(outlook) => vec![ahead(words, effect.metric, outlook)],
        Stage::NoStart => vec![words.text("verdict-no-start")],
        Stage::Unread => unread(words, effect),
        Stage::Begun(_, judgement) => begun(words, effect, judgement),
    };
    if !effect.overlaps.is_empty() {
        let numbers: Vec<String> = effect.overlaps.iter().map(ToString::to_string).collect();
        let args = [("cards", numbers.join(", ").into())];
        lines.push(words.with("verdict-overlap", &args));
    }
    lines
}

/// Says what was stored where the years that the verdict rests on have not been read.
fn unread(words: &Words, effect: &Effect<'_>) -> Vec<String> {
    let stored = effect.outcome();
    let stored = stored.map(|outcome| headline(words, outcome, judged_until(effect)));
    stored
        .into_iter()
        .chain([words.text("stats-unread")])
        .collect()
}

fn begun(words: &Words, effect: &Effect<'_>, judgement: &Judgement) -> Vec<String> {
    let Some(outcome) = effect.outcome() else {
        return Vec::new();
    };
    let mut lines = vec![headline(words, outcome, judged_until(effect))];
    lines.extend(outcome.doubt.map(|doubt| doubted(words, doubt)));
    let shown = judgement
        .evidence
        .as_ref()
        .filter(|_| outcome.verdict.is_ok());
    if let Some(evidence) = shown {
        lines.push(figures(words, effect.metric, judgement, evidence));
        lines.extend(cautions(words, judgement, evidence));
    }
    lines.extend(effect.rewritten().map(|verdict| {
        let now = Outcome {
            verdict: Ok(verdict),
            doubt: None,
            ..outcome
        };
        words.with(
            "verdict-rewritten",
            &[("verdict", short(words, now).into())],
        )
    }));
    lines.extend(effect.next.map(|(look, week)| {
        let args = [
            ("week", name::week(words, week).into()),
            ("weeks", look.weeks().into()),
        ];
        words.with("verdict-next", &args)
    }));
    lines
}

/// The last week that the verdict takes in: as stored, else as it is today.
fn judged_until(effect: &Effect<'_>) -> Option<Week> {
    effect.stored.map(|stored| stored.until).or(effect.until)
}

fn doubted(words: &Words, doubt: Doubt) -> String {
    words.text(match doubt {
        Doubt::LaterLook => "verdict-doubt-later",
        Doubt::FellBack => "verdict-doubt-fell-back",
    })
}

/// The verdict, and what it does not say.
fn headline(words: &Words, outcome: Outcome, until: Option<Week>) -> String {
    let doubt = None;
    let said = short(words, Outcome { doubt, ..outcome });
    let more = match outcome.verdict {
        Err(why) => said::withheld(words, why),
        Ok(Verdict::NoChange) => words.text("verdict-no-change-more"),
        Ok(Verdict::IsolatedSignal) => words.text("verdict-isolated-more"),
        Ok(Verdict::Possible(_)) => words.text("verdict-maybe-more"),
        Ok(Verdict::BaselineTooShort) => words.text("verdict-too-few-before-more"),
        Ok(Verdict::Confirmed(_)) => words.text("verdict-confirmed-more"),
        Ok(Verdict::TooEarly) => String::new(),
    };
    let at = outcome.look.filter(|_| outcome.verdict.is_ok());
    let at = at.zip(until).map(|(look, until)| {
        let args = [
            ("weeks", look.weeks().into()),
            ("until", name::week(words, until).into()),
        ];
        words.with("verdict-look", &args)
    });
    let parts = [said, more, at.unwrap_or_default()];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(". ")
}

fn figures(words: &Words, metric: &Metric, judgement: &Judgement, evidence: &Evidence) -> String {
    let p = p_value(words, evidence.p_value);
    let args = [
        (
            "before",
            precise(words, metric, evidence.baseline_mean).into(),
        ),
        ("beforeweeks", judgement.n_baseline.into()),
        ("after", precise(words, metric, evidence.post_mean).into()),
        ("afterweeks", judgement.n_post.into()),
        (
            "difference",
            difference(words, metric, evidence.difference).into(),
        ),
        ("p", p.into()),
    ];
    let means = words.with("verdict-means", &args);
    let better = evidence.post_better_than_baseline_median.map(|weeks| {
        let args = [("weeks", weeks.into()), ("of", judgement.n_post.into())];
        words.with("verdict-better-weeks", &args)
    });
    let all: Vec<String> = std::iter::once(means).chain(better).collect();
    all.join(" ")
}

/// Writes a p-value in one piece: `p = 0,012`, `p < 0,001`.
pub(super) fn p_value(words: &Words, p: Option<f64>) -> String {
    match p {
        Some(p) if p < 0.001 => format!("p\u{a0}<\u{a0}{}", words.number(0.001, 3)),
        Some(p) => format!("p\u{a0}=\u{a0}{}", words.number(p, 3)),
        None => format!("p\u{a0}=\u{a0}{}", words.text("number-missing")),
    }
}

/// Says what makes a verdict uncertain.
pub(super) fn cautions(words: &Words, judgement: &Judgement, evidence: &Evidence) -> Vec<String> {
    let cautions = [
        (evidence.baseline_unstable, "verdict-caution-unstable"),
        (evidence.caution_autocorrelation, "verdict-caution-together"),
        (!judgement.reaches_back(), "verdict-caution-short"),
    ];
    let held = cautions.into_iter().filter(|(holds, _)| *holds);
    held.map(|(_, id)| words.text(id)).collect()
}

/// Says how large a change must be for it to be seen, before it is tried.
fn ahead(words: &Words, metric: &Metric, outlook: &Outlook) -> String {
    let (Some((change, look)), Some(mean)) = (outlook.smallest, outlook.mean) else {
        return words.with("verdict-ahead-none", &[("before", outlook.before.into())]);
    };
    let to = match metric.better {
        crate::board::Better::Higher => Some(mean + change),
        crate::board::Better::Lower => Some(mean - change),
        crate::board::Better::Neither => None,
    };
    let most = if metric.kind == MetricKind::Percent {
        100.0
    } else {
        f64::INFINITY
    };
    let to = to.filter(|to| (0.0..=most).contains(to));
    let id = if to.is_some() {
        "verdict-ahead"
    } else {
        "verdict-ahead-by"
    };
    let args = [
        ("before", outlook.before.into()),
        ("from", precise(words, metric, mean).into()),
        (
            "to",
            to.map(|to| precise(words, metric, to))
                .unwrap_or_default()
                .into(),
        ),
        ("change", size(words, metric, change).into()),
        ("weeks", look.weeks().into()),
    ];
    words.with(id, &args)
}

/// Writes a mean with one decimal more than the metric's own figures have.
pub(super) fn precise(words: &Words, metric: &Metric, value: f64) -> String {
    if metric.kind == MetricKind::Percent || metric.unit == MetricUnit::Percent {
        words.percent(value, 1)
    } else if value.abs() >= 1.0 && metric.kind != MetricKind::Measurement {
        words.number(value, 1)
    } else {
        words.number(value, 2)
    }
}

/// Writes a difference with its sign; of percentages in percentage points.
fn difference(words: &Words, metric: &Metric, value: f64) -> String {
    let sign = if value > 0.0 { "+" } else { "" };
    format!("{sign}{}", size(words, metric, value))
}

/// Writes a size; of percentages in percentage points.
pub(super) fn size(words: &Words, metric: &Metric, value: f64) -> String {
    if metric.kind == MetricKind::Percent || metric.unit == MetricUnit::Percent {
        let points = words.number(value, 1);
        words.with("verdict-points", &[("value", points.into())])
    } else {
        precise(words, metric, value)
    }
}

/// Gives a proposal's effect as data; names as those of the analysis.
pub fn data(effect: &Effect<'_>) -> Json {
    let overlaps = &effect.overlaps;
    let base = json!({
        "metric": effect.metric.key,
        "start": effect.start,
        "overlaps": overlaps,
        "stored": effect.stored,
        "doubt": effect.outcome().and_then(|outcome| outcome.doubt).map(Doubt::key),
        "next_look": effect.next.map(|(look, _)| look.weeks()),
        "next_week": effect.next.map(|(_, week)| week),
    });
    let more = match &effect.stage {
        Stage::Ahead(outlook) => json!({
            "weeks_before": outlook.before,
            "smallest_change": outlook.smallest.map(|(change, _)| change),
            "at_weeks": outlook.smallest.map(|(_, look)| look.weeks()),
        }),
        Stage::NoStart | Stage::Unread => json!({}),
        Stage::Begun(outcome, judgement) => {
            let mut judged = json!(judgement);
            if outcome.verdict.is_err() {
                judged["verdict"] = Json::Null;
            }
            judged["look"] = json!(outcome.look.map(Look::weeks));
            judged["weeks_after"] = json!(outcome.after);
            judged
        }
    };
    merged(base, more)
}

fn merged(mut base: Json, more: Json) -> Json {
    if let (Some(base), Json::Object(more)) = (base.as_object_mut(), more) {
        base.extend(more);
    }
    base
}
