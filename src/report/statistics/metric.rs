//! A metric's chart with what it says, for the screen, for paper and as data.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::effect::{Effect, Outcome};
use super::plot::Chart;
use super::reading::MetricReading;
use super::verdict::precise;
use super::{parts, said, verdict};
use crate::analysis::four_weeks::four_week_sums;
use crate::analysis::gate::Withheld;
use crate::analysis::signal::{Pattern, Reading};
use crate::board::{Board, Card, Metric, MetricKind, MetricUnit, Proposal, Week};
use crate::locale::Words;
use crate::report::{figure, name, small};

/// Says everything about a metric's chart, a thought a line: the newest value, the rule behind
/// that, the levels, the target, and what became of the proposals that were to move it.
pub fn sentences(
    words: &Words,
    board: &Board,
    metric: &Metric,
    today: NaiveDate,
    reading: Option<&MetricReading>,
) -> Vec<String> {
    let Some(reading) = reading else {
        return vec![words.text("metric-no-values")];
    };
    let Some(newest) = reading.newest else {
        return vec![words.text("stats-unread")];
    };
    let improvement = reading.signal().improvement;
    let mut lines = vec![said::sentence(words, newest, improvement)];
    lines.extend(levels(words, metric, reading));
    lines.extend(rare(words, metric, reading, newest));
    lines.extend(parts::compared(words, board, metric, reading));
    let target = metric.target.zip(reading.assurance());
    lines.extend(target.map(|(target, assurance)| {
        let args = [
            ("target", figure::bound(words, metric, target).into()),
            ("said", said::assurance(words, assurance).into()),
        ];
        words.with("stats-target", &args)
    }));
    lines.extend(linked(board, metric).map(|card| effect(words, board, card, today)));
    lines
}

/// Visits the proposals that are to move a metric, oldest first.
pub fn linked<'a>(
    board: &'a Board,
    metric: &'a Metric,
) -> impl Iterator<Item = &'a Card<Proposal>> {
    let mut cards: Vec<_> = board
        .proposals
        .iter()
        .filter(|card| {
            let measure = card.body.measure.as_ref();
            measure.is_some_and(|measure| measure.metric == metric.key && measure.start.is_some())
        })
        .collect();
    cards.sort_by_key(|card| card.body.measure.as_ref().map(|measure| measure.start));
    cards.into_iter()
}

/// `#18 Jourtelefon delas i två pass (v. 22 2026): Ingen ändring visad`
fn effect(words: &Words, board: &Board, card: &Card<Proposal>, today: NaiveDate) -> String {
    let start = card.body.measure.as_ref().and_then(|measure| measure.start);
    let outcome = Outcome::of(board, card, today);
    let args = [
        (
            "card",
            format!("{} {}", card.number, card.body.title).into(),
        ),
        (
            "week",
            start
                .map(|week| name::week(words, week))
                .unwrap_or_default()
                .into(),
        ),
        (
            "verdict",
            outcome
                .map(|outcome| verdict::short(words, outcome))
                .unwrap_or_default()
                .into(),
        ),
    ];
    let id = if outcome.is_some() {
        "stats-effect"
    } else {
        "stats-effect-ahead"
    };
    words.with(id, &args)
}

fn levels(words: &Words, metric: &Metric, reading: &MetricReading) -> Option<String> {
    let centre = precise(words, metric, reading.centre()?);
    let Some(limits) = reading.limits() else {
        return Some(words.with("stats-median", &[("median", centre.into())]));
    };
    let (least, most) = bounds(metric);
    let args = [
        ("mean", centre.into()),
        (
            "lower",
            precise(words, metric, limits.lower.max(least)).into(),
        ),
        (
            "upper",
            precise(words, metric, limits.upper.min(most)).into(),
        ),
    ];
    if let Some(cases) = reading.newest_cases() {
        let cases = [("cases", words.trimmed(cases, 0).into())];
        return Some(words.with("stats-levels-cases", &[args.as_slice(), &cases].concat()));
    }
    let id = if reading.preliminary() {
        "stats-levels-preliminary"
    } else {
        "stats-levels"
    };
    Some(words.with(id, &args))
}

/// Sums a count that is too rare to be read week by week over four weeks at a time, newest last.
fn rare(
    words: &Words,
    metric: &Metric,
    reading: &MetricReading,
    newest: Reading,
) -> Option<String> {
    /// Periods that are told.
    const PERIODS: usize = 6;
    if newest != Reading::Withheld(Withheld::RareEvents) {
        return None;
    }
    let sums = four_week_sums(&reading.series.values);
    let told = sums.iter().skip(sums.len().saturating_sub(PERIODS));
    let told = told.map(|sum| match sum {
        Some(sum) => figure::figure(words, metric, *sum),
        None => words.text("number-missing"),
    });
    let told: Vec<String> = told.collect();
    Some(words.with("stats-four-weeks", &[("sums", told.join(", ").into())]))
}

/// Gives what a metric's figures cannot lie below or above.
pub(super) fn bounds(metric: &Metric) -> (f64, f64) {
    match (metric.kind, metric.unit) {
        (MetricKind::Percent, _) => (0.0, 100.0),
        (_, MetricUnit::Scale) => (1.0, 5.0),
        _ => (0.0, f64::INFINITY),
    }
}

/// Puts together what is drawn of a metric.
pub fn chart(words: &Words, board: &Board, metric: &Metric, reading: &MetricReading) -> Chart {
    let series = &reading.series;
    let shown = reading.limits().is_some();
    let rows = series.values.len();
    let mut chart = Chart {
        first: Some(series.first),
        values: series.values.clone(),
        odd: series.odd.clone(),
        signals: vec![false; rows],
        centre: vec![None; rows],
        lower: vec![None; rows],
        upper: vec![None; rows],
        names: names(words, metric, reading),
        lines: lines(words, metric),
        starts: linked(board, metric)
            .filter_map(|card| {
                let start = card.body.measure.as_ref()?.start?;
                let known = start >= series.first;
                known.then(|| (series.row(start), card.number.to_string()))
            })
            .collect(),
        bounds: bounds(metric),
        span: None,
        told_below: false,
    };
    if shown {
        let limits = reading.chart.limits.iter();
        chart.centre.clone_from(&reading.chart.centre);
        (chart.lower, chart.upper) = limits
            .map(|limits| limits.map(|limits| (limits.lower, limits.upper)).unzip())
            .unzip();
        if !reading.preliminary() {
            let labels = reading.chart.labels.iter();
            chart.signals = labels.map(|label| label.side().is_some()).collect();
        }
    } else {
        chart.centre = vec![reading.centre(); rows];
    }
    chart
}

fn names(words: &Words, metric: &Metric, reading: &MetricReading) -> [String; 3] {
    let named = |id: &str, value: Option<f64>| {
        value.map_or_else(String::new, |value| {
            words.with(id, &[("value", precise(words, metric, value).into())])
        })
    };
    let limits = reading.limits();
    let centre = if limits.is_some() {
        "chart-mean"
    } else {
        "chart-median"
    };
    [
        named("chart-upper", limits.map(|limits| limits.upper)),
        named(centre, reading.centre()),
        named("chart-lower", limits.map(|limits| limits.lower)),
    ]
}

fn lines(words: &Words, metric: &Metric) -> Vec<(f64, String)> {
    let line = |id: &str, value: Option<crate::board::Number>| {
        let value = value?;
        let said = figure::bound(words, metric, value);
        Some((value.get(), words.with(id, &[("value", said.into())])))
    };
    let both = [
        line("chart-target", metric.target),
        line("chart-cap", metric.cap),
    ];
    both.into_iter().flatten().collect()
}

/// Says what one week was, with its name and its parts: `v. 40 2026: 142 · flickor 69, pojkar 73`.
pub fn week(
    words: &Words,
    board: &Board,
    of: (&Metric, &MetricReading),
    row: usize,
    between: &str,
) -> String {
    let (metric, reading) = of;
    let week = reading.series.week(row);
    let value = board.value(&metric.key, week);
    let parts = value.and_then(|value| small::said(words, metric, value));
    let said = read(words, board, of, (row, parts)).join(between);
    format!("{}: {said}", name::week(words, week))
}

/// Says what one week was: `84 % · signal · avvikande vecka (strejk)`.
pub fn week_read(
    words: &Words,
    board: &Board,
    of: (&Metric, &MetricReading),
    row: usize,
    between: &str,
) -> String {
    read(words, board, of, (row, None)).join(between)
}

fn read(
    words: &Words,
    board: &Board,
    (metric, reading): (&Metric, &MetricReading),
    (row, parts): (usize, Option<String>),
) -> Vec<String> {
    let week = reading.series.week(row);
    let value = board.value(&metric.key, week);
    // of years that were read and let go only the figure is kept
    let kept = || reading.series.figure(row);
    let said = match value {
        Some(value) => figure::week_value(words, metric, value),
        None => kept().map_or_else(
            || words.text("chart-missing"),
            |figure| figure::figure(words, metric, figure),
        ),
    };
    let label = reading.chart.labels.get(row).and_then(|label| label.side());
    let may = reading.limits().is_some() && !reading.preliminary();
    let signal = label.filter(|_| may).map(|_| words.text("chart-signal"));
    let odd = metric.odd.iter().find(|odd| odd.week == week);
    let odd = odd.map(|odd| words.with("chart-odd", &[("note", odd.note.as_str().into())]));
    let note = value
        .map(|value| value.note.to_string())
        .filter(|note| !note.is_empty());
    let all = [Some(said), parts, signal, odd, note];
    all.into_iter().flatten().collect()
}

/// Gives a metric's chart as data; a list has an entry a week.
pub fn data(board: &Board, card: &Card<Metric>, today: NaiveDate, weeks: usize) -> Json {
    let metric = &card.body;
    let effects: Vec<Json> = linked(board, metric)
        .filter_map(|card| {
            let mut effect = verdict::data(&Effect::of(board, card, today)?);
            effect["number"] = json!(card.number);
            Some(effect)
        })
        .collect();
    let reading = MetricReading::of(board, metric, today);
    let limits = reading.as_ref().and_then(MetricReading::limits);
    let centre = reading.as_ref().and_then(MetricReading::centre);
    json!({
        "key": metric.key,
        "name": metric.name,
        "target": metric.target,
        "newest": reading.as_ref().and_then(|reading| reading.newest).map(newest),
        "mean": limits.and(centre),
        "median": centre.filter(|_| limits.is_none()),
        "lpl": limits.map(|limits| limits.lower),
        "upl": limits.map(|limits| limits.upper),
        "preliminary": reading.as_ref().is_some_and(MetricReading::preliminary),
        "assurance": reading.as_ref().and_then(MetricReading::assurance),
        "weeks": reading.as_ref().map_or_else(Vec::new, |reading| rows(reading, weeks)),
        "proposals": effects,
    })
}

fn rows(reading: &MetricReading, weeks: usize) -> Vec<Json> {
    let rows = reading.series.values.len();
    let row = |row: usize| {
        let week: Week = reading.series.week(row);
        json!({
            "week": week,
            "value": reading.series.figure(row),
            "odd": reading.series.odd[row].is_some(),
            "special_cause": reading.chart.labels.get(row),
        })
    };
    (rows.saturating_sub(weeks)..rows).map(row).collect()
}

fn newest(reading: Reading) -> Json {
    match reading {
        Reading::NoValue => json!({ "reading": "no_value" }),
        Reading::Withheld(_) => json!({ "reading": "withheld" }),
        Reading::CommonCause => json!({ "reading": "common_cause" }),
        Reading::Signal(found) => json!({
            "reading": "signal",
            "pattern": match found.pattern {
                Pattern::Outside => "outside",
                Pattern::Trend => "trend",
                Pattern::TwoInThree => "two_in_three",
                Pattern::Shift => "shift",
            },
            "side": found.side.sign(),
            "weeks": found.weeks,
        }),
    }
}
