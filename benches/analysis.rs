//! How long the analysis of a board's metrics takes.
//!
//! Bounds: one metric with ten years of weeks within 100 µs, sixty metrics within 5 ms.

use divan::{Bencher, black_box};
use tavla::analysis::control_chart::{ChartSetup, ControlChart};
use tavla::analysis::detectable::smallest_detectable;
use tavla::analysis::improvement::{Assurance, Improvement, PointType};
use tavla::analysis::input::{Input, Scale, check};
use tavla::analysis::intervention::{Change, Judgement, Phases, judge};
use tavla::analysis::report::{Report, analyse};
use tavla::analysis::run_chart::{Part, run_chart};
use tavla::analysis::segment::Baseline;
use tavla::analysis::signal::{Reading, newest};

const WEEKS: usize = 520;
const METRICS: usize = 60;

fn main() {
    divan::main();
}

/// Makes a series that varies, has a gap a quarter and moves halfway.
fn series(seed: usize) -> Vec<Option<f64>> {
    let value = |week: usize| {
        40.0 + ((week * 7919 + seed * 104_729) % 23) as f64
            + if week > WEEKS / 2 { 4.0 } else { 0.0 }
    };
    (0..WEEKS)
        .map(|week| (week % 13 != 5).then(|| value(week)))
        .collect()
}

/// Everything a board shows of a metric.
struct Full {
    _chart: ControlChart,
    _runs: Vec<Part>,
    _reading: Reading,
    _points: Vec<PointType>,
    _assurance: Option<Assurance>,
    _judgement: Judgement,
    _detectable: Option<f64>,
}

fn full(values: &[Option<f64>]) -> Option<Full> {
    check(values, Scale::Count).ok()?;
    let rebase = vec![WEEKS / 4, WEEKS / 2];
    let runs = run_chart(values, &rebase, None);
    let setup = ChartSetup {
        rebase,
        baseline: Baseline::Locked,
        ..ChartSetup::default()
    };
    let chart = ControlChart::of(values, &setup);
    let last = chart.segments.last()?.xmr;
    let change = Change {
        row: WEEKS - 30,
        washout: 2,
    };
    let judgement = judge(
        values,
        &Phases::of(values, &setup.rebase, change),
        Improvement::Decrease,
    );
    Some(Full {
        _reading: newest(values, &chart, Scale::Count),
        _points: chart
            .labels
            .iter()
            .map(|label| PointType::of(*label, Improvement::Decrease))
            .collect(),
        _assurance: Assurance::of(Some(45.0), last.limits(), Improvement::Decrease),
        _detectable: smallest_detectable(judgement.n_baseline, 12, last.standard_deviation()?),
        _judgement: judgement,
        _chart: chart,
        _runs: runs,
    })
}

#[divan::bench]
fn one_metric_520_weeks(bencher: Bencher<'_, '_>) {
    let values = series(1);
    bencher.bench_local(|| full(black_box(&values)));
}

#[divan::bench]
fn sixty_metrics_520_weeks(bencher: Bencher<'_, '_>) {
    let board: Vec<_> = (0..METRICS).map(series).collect();
    bencher.bench_local(|| {
        board
            .iter()
            .filter_map(|values| full(black_box(values)))
            .count()
    });
}

#[divan::bench]
fn xmr_report_520_weeks(bencher: Bencher<'_, '_>) {
    let input: Option<Input> =
        serde_json::from_value(serde_json::json!({"kind": "xmr", "values": series(1)})).ok();
    bencher.bench_local(|| -> Option<Report> { analyse(black_box(input.as_ref()?)).ok() });
}
