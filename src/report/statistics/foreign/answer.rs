//! The result of an analysis as a chart and in words.

use super::super::effect::Outcome;
use super::super::plot::Chart;
use super::super::{said, verdict};
use super::Foreign;
use super::shown::{only_what_may_be, withheld, without_limits};
use crate::analysis::control_chart::{ChartSetup, ControlChart};
use crate::analysis::fitted::Model;
use crate::analysis::input::{Kind, Scale};
use crate::analysis::intervention::{Evidence, Judgement};
use crate::analysis::look::Look;
use crate::analysis::report::{AttributeReport, PartReport, Report, Single, XmrReport};
use crate::analysis::signal::{Reading, newest};
use crate::locale::Words;

/// Puts together what is drawn: the plotted values with the lines of the analysis.
pub(super) fn chart(words: &Words, foreign: &Foreign) -> Chart {
    let input = &foreign.input;
    let mut chart = Chart {
        first: foreign.first,
        values: input.values.clone(),
        ..Chart::default()
    };
    let mut centre = "chart-mean";
    match &foreign.report {
        Report::Xmr(report) => {
            chart.signals = report
                .special_cause
                .iter()
                .map(|label| label.side().is_some())
                .collect();
            chart.centre.clone_from(&report.mean);
            chart.lower.clone_from(&report.lpl);
            chart.upper.clone_from(&report.upl);
        }
        Report::Run(report) => {
            chart.centre.clone_from(&report.mean);
            centre = "chart-median";
        }
        Report::Attribute(report) => {
            chart.values.clone_from(&report.y);
            chart.signals.clone_from(&report.sigma_signal);
            chart.centre.clone_from(&report.mean);
            chart.lower.clone_from(&report.lpl);
            chart.upper.clone_from(&report.upl);
        }
        Report::Intervention(judgement) => {
            let change = input.change.filter(|row| *row < input.values.len());
            chart.starts = change.map(|row| (row, String::new())).into_iter().collect();
            if let Some(evidence) = &judgement.evidence {
                before_and_after(&mut chart, foreign, evidence);
            }
        }
    }
    chart.bounds = bounds(foreign);
    let mut chart = only_what_may_be(chart, foreign);
    let named = |id: &str, list: &[Option<f64>]| {
        let last = list.last().copied().flatten();
        last.map_or_else(String::new, |value| {
            words.with(id, &[("value", words.trimmed(value, 3).into())])
        })
    };
    chart.names = [
        named("chart-upper", &chart.upper),
        named(centre, &chart.centre),
        named("chart-lower", &chart.lower),
    ];
    let target = input.target.map(|target| {
        let said = words.trimmed(target, 3);
        (
            target,
            words.with("chart-target", &[("value", said.into())]),
        )
    });
    chart.lines = target.into_iter().collect();
    chart
}

/// What the plotted values cannot lie below or above.
fn bounds(foreign: &Foreign) -> (f64, f64) {
    match foreign.input.kind {
        Kind::Xmr | Kind::Run | Kind::Intervention => (f64::NEG_INFINITY, f64::INFINITY),
        Kind::U | Kind::Up | Kind::C => (0.0, f64::INFINITY),
        Kind::P | Kind::Pp => (0.0, 1.0),
    }
}

/// Draws the limits and the mean before, and the mean after.
fn before_and_after(chart: &mut Chart, foreign: &Foreign, evidence: &Evidence) {
    let limits = without_limits(foreign, evidence).is_none();
    let rows = chart.values.len();
    chart.centre = vec![None; rows];
    chart.lower = vec![None; rows];
    chart.upper = vec![None; rows];
    for row in &evidence.baseline_index {
        chart.centre[*row] = Some(evidence.baseline_mean);
        chart.lower[*row] = evidence.baseline_lpl.filter(|_| limits);
        chart.upper[*row] = evidence.baseline_upl.filter(|_| limits);
    }
    for row in &evidence.post_index {
        chart.centre[*row] = Some(evidence.post_mean);
    }
}

/// Says what the analysis found.
pub(super) fn sentences(words: &Words, foreign: &Foreign) -> Vec<String> {
    match &foreign.report {
        Report::Xmr(report) => xmr(words, foreign, report),
        Report::Run(report) => runs(words, report.single.as_ref(), &report.parts),
        Report::Attribute(report) => attribute(words, foreign, report),
        Report::Intervention(judgement) => intervention(words, foreign, judgement),
    }
}

/// The verdict, or why the weeks before allow none.
fn intervention(words: &Words, foreign: &Foreign, judgement: &Judgement) -> Vec<String> {
    let evidence = judgement.evidence.as_ref();
    let withheld = evidence.and_then(|evidence| without_limits(foreign, evidence));
    let outcome = Outcome {
        verdict: withheld.map_or(Ok(judgement.verdict), Err),
        look: Look::reached(judgement.n_post),
        after: judgement.n_post,
        doubt: None,
    };
    let mut lines = vec![verdict::short(words, outcome)];
    lines.extend(withheld.map(|why| said::withheld(words, why)));
    if let Some(evidence) = evidence.filter(|_| withheld.is_none()) {
        lines.push(means(words, judgement, evidence));
        lines.extend(verdict::cautions(words, judgement, evidence));
    }
    lines
}

fn means(words: &Words, judgement: &Judgement, evidence: &Evidence) -> String {
    let number = |value: f64| words.trimmed(value, 3);
    let args = [
        ("before", number(evidence.baseline_mean).into()),
        ("beforeweeks", judgement.n_baseline.into()),
        ("after", number(evidence.post_mean).into()),
        ("afterweeks", judgement.n_post.into()),
        ("difference", number(evidence.difference).into()),
        ("p", verdict::p_value(words, evidence.p_value).into()),
    ];
    words.with("verdict-means", &args)
}

fn xmr(words: &Words, foreign: &Foreign, report: &XmrReport) -> Vec<String> {
    let input = &foreign.input;
    let chart = ControlChart::of(&input.values, &ChartSetup::from(input));
    let reading = newest(&input.values, &chart, Scale::Measurement);
    let mut lines = vec![
        said::sentence(words, reading, input.improvement),
        said::rule(words, reading, Model::Individuals),
    ];
    let may = withheld(foreign).is_none();
    if let Some((target, assurance)) = input.target.zip(report.assurance).filter(|_| may) {
        let args = [
            ("target", words.trimmed(target, 3).into()),
            ("said", said::assurance(words, assurance).into()),
        ];
        lines.push(words.with("stats-target", &args));
    }
    lines
}

fn runs(words: &Words, single: Option<&Single>, parts: &[PartReport]) -> Vec<String> {
    let signal = parts.last().is_some_and(|part| part.signal);
    let id = if signal {
        "series-run-signal"
    } else {
        "series-run-quiet"
    };
    let mut lines = vec![words.text(id)];
    let counts = single.and_then(|single| {
        let runs = single.longest_run.zip(single.longest_run_max);
        runs.zip(single.crossings.zip(single.crossings_min))
    });
    lines.extend(counts.map(|((run, most), (crossings, least))| {
        let args = [
            ("run", run.into()),
            ("most", most.into()),
            ("crossings", crossings.into()),
            ("least", least.into()),
        ];
        words.with("series-run-counts", &args)
    }));
    lines
}

fn attribute(words: &Words, foreign: &Foreign, report: &AttributeReport) -> Vec<String> {
    if let Some(why) = withheld(foreign) {
        let reading = Reading::Withheld(why);
        return vec![
            said::sentence(words, reading, foreign.input.improvement),
            said::rule(words, reading, Model::Individuals),
        ];
    }
    let outside = report.sigma_signal.iter().filter(|signal| **signal).count();
    let newest = report.y.iter().rposition(Option::is_some);
    let now = newest.and_then(|row| report.sigma_signal.get(row)) == Some(&true);
    let args = [
        ("outside", outside.into()),
        ("weeks", report.y.iter().flatten().count().into()),
    ];
    let mut lines = vec![words.with("series-outside", &args)];
    if now {
        lines.push(words.text("series-newest-outside"));
    }
    lines.extend(runs(words, None, &report.parts));
    lines
}
