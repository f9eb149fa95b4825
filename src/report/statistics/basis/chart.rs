//! What stands behind a metric's chart.

use super::super::reading::MetricReading;
use super::super::verdict::{precise, size};
use super::super::{parts, said};
use super::Section;
use crate::analysis::attribute::AttributeKind;
use crate::analysis::control_chart::ChartSegment;
use crate::analysis::fitted::Model;
use crate::analysis::run::{FEWEST_USEFUL, Runs};
use crate::analysis::segment::{LOCK_WEEKS, lock_row};
use crate::analysis::signal::Reading;
use crate::analysis::sum::median;
use crate::board::{Board, Metric, Rebase};
use crate::locale::Words;
use crate::report::name;

/// Says what a metric's chart rests on: which chart, the levels of each stretch, the rule behind
/// the newest value, the run chart beside it, the parts compared, and who set up the rules.
pub fn chart(
    words: &Words,
    board: &Board,
    metric: &Metric,
    reading: &MetricReading,
) -> Vec<Section> {
    let section = |heading: &str, lines: Vec<String>| Section {
        heading: words.text(heading),
        lines,
    };
    let newest = reading.newest.map(|newest| {
        let what = said::sentence(words, newest, reading.signal().improvement);
        vec![what, said::rule(words, newest, reading.chart.model)]
    });
    let segments = reading.chart.segments.iter();
    let levels = segments.map(|segment| level(words, metric, reading, segment));
    let rebases = metric.rebase.iter().map(|rebase| rebased(words, rebase));
    let levels = levels.chain(rebases).collect();
    let all = [
        section("basis-newest", newest.unwrap_or_default()),
        section("basis-chart", vec![words.text(model(reading.chart.model))]),
        section("basis-levels", levels),
        section("basis-runs", runs(words, metric, reading)),
        section(
            "basis-parts",
            parts::compared(words, board, metric, reading),
        ),
        section(
            "basis-chance",
            vec![
                words.text("basis-chance-charts"),
                words.text("basis-chance-question"),
            ],
        ),
    ];
    all.into_iter()
        .filter(|section| !section.lines.is_empty())
        .collect()
}

const fn model(model: Model) -> &'static str {
    match model {
        Model::Individuals => "basis-model-xmr",
        Model::Attribute(AttributeKind::P) => "basis-model-p",
        Model::Attribute(AttributeKind::PPrime) => "basis-model-p-prime",
        Model::Attribute(AttributeKind::U) => "basis-model-u",
        Model::Attribute(AttributeKind::UPrime) => "basis-model-u-prime",
        Model::Attribute(AttributeKind::C) => "basis-model-c",
    }
}

/// `v. 40 2025 till v. 46 2026: 32 veckor, medel 29,4, veckoändring 3,1, låsta på de första 26`
fn level(
    words: &Words,
    metric: &Metric,
    reading: &MetricReading,
    segment: &ChartSegment,
) -> String {
    let values = segment.of(&reading.series.values);
    let weeks = values.iter().flatten().count();
    let of = |value: Option<f64>| value.map(|value| precise(words, metric, value));
    let mean = reading
        .chart
        .centre
        .get(segment.rows.start)
        .copied()
        .flatten();
    let last = reading.series.week(segment.rows.end.saturating_sub(1));
    let lock = lock_row(values).map(|rows| reading.series.week(segment.rows.start + rows - 1));
    let args = [
        (
            "from",
            name::week(words, reading.series.week(segment.rows.start)).into(),
        ),
        ("to", name::week(words, last).into()),
        ("weeks", weeks.into()),
        (
            "mean",
            of(mean)
                .unwrap_or_else(|| words.text("number-missing"))
                .into(),
        ),
        (
            "range",
            segment
                .xmr
                .average_range
                .map_or_else(
                    || words.text("number-missing"),
                    |range| size(words, metric, range),
                )
                .into(),
        ),
        (
            "lock",
            lock.map(|week| name::week(words, week))
                .unwrap_or_default()
                .into(),
        ),
        ("locked", LOCK_WEEKS.into()),
    ];
    words.with(
        if lock.is_some() {
            "basis-level-locked"
        } else {
            "basis-level"
        },
        &args,
    )
}

fn rebased(words: &Words, rebase: &Rebase) -> String {
    let by = rebase.by.as_ref().map(ToString::to_string);
    let args = [
        ("week", name::week(words, rebase.week).into()),
        ("reason", rebase.reason.as_str().into()),
        ("day", words.date_in_table(rebase.on).into()),
        ("by", by.unwrap_or_default().into()),
    ];
    words.with("basis-rebase", &args)
}

fn runs(words: &Words, metric: &Metric, reading: &MetricReading) -> Vec<String> {
    let Some(segment) = reading.chart.segments.last() else {
        return Vec::new();
    };
    let values = segment.of(&reading.series.values);
    let centre = median(values.iter().flatten().copied());
    let runs = Runs::about(centre, values);
    let shown = runs.counts.filter(|_| runs.n_useful >= FEWEST_USEFUL);
    let Some((counts, centre)) = shown.zip(centre) else {
        return Vec::new();
    };
    let args = [
        ("median", precise(words, metric, centre).into()),
        ("run", counts.longest_run.into()),
        ("most", counts.longest_run_max.into()),
        ("crossings", counts.crossings.into()),
        ("fewest", counts.crossings_min.into()),
    ];
    let id = match reading.newest {
        _ if runs.signal() => "basis-runs-signal",
        // What the newest week shows is not taken back: this is a second look, and a stricter one.
        Some(Reading::Signal(_)) => "basis-runs-stricter",
        _ => "basis-runs-quiet",
    };
    vec![words.with("basis-runs-counts", &args), words.text(id)]
}
