//! What stands behind a verdict on a proposal.

use super::super::effect::{Effect, Stage};
use super::super::verdict::{self, p_value, precise};
use super::Section;
use crate::analysis::intervention::{Evidence, Judgement};
use crate::analysis::side::Side;
use crate::board::{Board, Card, Judged, Metric, Proposal};
use crate::locale::Words;
use crate::report::statistics::series::MetricSeries;
use crate::report::{label, name};

/// Says what a verdict rests on: what was judged and when, the weeks and means, the test, the
/// pattern, the cautions, and the procedure with its sources.
pub fn change(
    words: &Words,
    board: &Board,
    card: &Card<Proposal>,
    effect: &Effect<'_>,
    today: chrono::NaiveDate,
) -> Vec<Section> {
    let section = |heading: &str, lines: Vec<String>| Section {
        heading: words.text(heading),
        lines,
    };
    let judged = card.body.judged.iter();
    let judged = judged
        .map(|judged| stored(words, effect.metric, judged))
        .collect();
    let series = MetricSeries::of(board, effect.metric, today);
    let figures = match (&effect.stage, &series) {
        (Stage::Begun(_, judgement), Some(series)) => evidence(words, effect, judgement, series),
        _ => Vec::new(),
    };
    let procedure = [
        "basis-verdict-procedure",
        "basis-verdict-guard",
        "basis-verdict-looks",
        "basis-verdict-small",
    ];
    let all = [
        section("basis-verdict", verdict::lines(words, effect)),
        section("basis-judged", judged),
        section("basis-figures", figures),
        section(
            "basis-procedure",
            procedure.map(|id| words.text(id)).to_vec(),
        ),
    ];
    all.into_iter()
        .filter(|section| !section.lines.is_empty())
        .collect()
}

/// `12 veckor efter, till och med v. 33 2026: Förbättrad; medel 20,1 före, 17,3 efter; p = 0,004`
fn stored(words: &Words, metric: &Metric, judged: &Judged) -> String {
    let args = [
        ("weeks", judged.of.look.key().into()),
        ("until", name::week(words, judged.until).into()),
        ("verdict", label::finding(words, judged.finding).into()),
        ("before", precise(words, metric, judged.before.get()).into()),
        ("after", precise(words, metric, judged.after.get()).into()),
        (
            "p",
            p_value(words, judged.p.map(crate::board::Number::get)).into(),
        ),
    ];
    words.with("basis-stored", &args)
}

fn evidence(
    words: &Words,
    effect: &Effect<'_>,
    judgement: &Judgement,
    series: &MetricSeries,
) -> Vec<String> {
    let Some(evidence) = &judgement.evidence else {
        return Vec::new();
    };
    let stretch = |rows: &[usize]| {
        let ends = rows.first().zip(rows.last());
        ends.map_or_else(String::new, |(first, last)| {
            name::weeks(words, series.week(*first), series.week(*last), 0)
        })
    };
    let weeks = [
        ("before", stretch(&evidence.baseline_index).into()),
        ("beforeweeks", judgement.n_baseline.into()),
        ("after", stretch(&evidence.post_index).into()),
        ("afterweeks", judgement.n_post.into()),
    ];
    let mut lines = vec![words.with("basis-verdict-weeks", &weeks)];
    lines.extend(limits(words, effect.metric, evidence));
    let test = [
        ("u", words.trimmed(evidence.u, 1).into()),
        ("p", p_value(words, evidence.p_value).into()),
    ];
    lines.push(words.with("basis-verdict-test", &test));
    let side = |side: Side| {
        let labels = evidence.post_special_cause.iter();
        labels.filter(|label| label.side() == Some(side)).count()
    };
    let pattern = [
        ("high", side(Side::High).into()),
        ("low", side(Side::Low).into()),
    ];
    lines.push(words.with("basis-verdict-pattern", &pattern));
    lines.extend(
        evidence
            .r1
            .map(|r1| words.with("basis-verdict-r1", &[("r1", words.number(r1, 2).into())])),
    );
    lines
}

fn limits(words: &Words, metric: &Metric, evidence: &Evidence) -> Option<String> {
    let (lower, upper) = evidence.baseline_lpl.zip(evidence.baseline_upl)?;
    let args = [
        (
            "mean",
            precise(words, metric, evidence.baseline_mean).into(),
        ),
        ("lower", precise(words, metric, lower).into()),
        ("upper", precise(words, metric, upper).into()),
    ];
    Some(words.with("basis-verdict-limits", &args))
}
