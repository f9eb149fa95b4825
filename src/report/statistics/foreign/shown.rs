//! What of the analysis of a series may be shown, segment by segment: data has every figure, the
//! chart and the words have none that means nothing.

use std::ops::Range;

use super::super::plot::Chart;
use super::Foreign;
use crate::analysis::control_chart::ChartSetup;
use crate::analysis::gate::{Gate, Withheld};
use crate::analysis::input::{Kind, Scale};
use crate::analysis::intervention::Evidence;
use crate::analysis::report::Report;
use crate::analysis::segment::segments;
use crate::analysis::xmr::{Screening, Xmr};

/// Gives each segment of a control chart with its gate; none for other analyses.
fn gates(foreign: &Foreign) -> Vec<(Range<usize>, Gate)> {
    let input = &foreign.input;
    let values = match &foreign.report {
        Report::Xmr(_) => &input.values,
        Report::Attribute(report) => &report.y,
        Report::Run(_) | Report::Intervention(_) => return Vec::new(),
    };
    let scale = match input.kind {
        Kind::P | Kind::Pp => Scale::Percent,
        Kind::U | Kind::Up => Scale::Rate,
        Kind::C => Scale::Count,
        Kind::Xmr | Kind::Run | Kind::Intervention => Scale::Measurement,
    };
    let setup = ChartSetup::from(input);
    let gate = |rows: Range<usize>| {
        let segment = values.get(rows.clone()).unwrap_or_default();
        let xmr = Xmr::of(setup.baseline.of(segment), setup.screening);
        (rows, Gate::of(segment, &xmr, scale))
    };
    segments(values.len(), &input.rebase)
        .into_iter()
        .map(gate)
        .collect()
}

/// Says why no verdict on a change may be shown, where that is so: the weeks before have no limits
/// that mean anything.
pub(super) fn without_limits(foreign: &Foreign, evidence: &Evidence) -> Option<Withheld> {
    let values = &foreign.input.values;
    let before: Vec<Option<f64>> = evidence
        .baseline_index
        .iter()
        .map(|row| values.get(*row).copied().flatten())
        .collect();
    let xmr = Xmr::of(&before, Screening::Nelson);
    Gate::of(&before, &xmr, Scale::Measurement).limits().err()
}

/// Says why nothing may be said of the newest segment, where that is so.
pub(super) fn withheld(foreign: &Foreign) -> Option<Withheld> {
    let (_, gate) = gates(foreign).pop()?;
    gate.labels().err()
}

/// Takes from a chart the limits and the signals that may not be shown.
pub(super) fn only_what_may_be(mut chart: Chart, foreign: &Foreign) -> Chart {
    for (rows, gate) in gates(foreign) {
        if gate.labels().is_err() {
            clear(&mut chart.signals, rows.clone(), false);
        }
        if gate.limits().is_err() {
            clear(&mut chart.lower, rows.clone(), None);
            clear(&mut chart.upper, rows, None);
        }
    }
    chart
}

fn clear<T: Clone>(list: &mut [T], rows: Range<usize>, to: T) {
    if let Some(rows) = list.get_mut(rows) {
        rows.fill(to);
    }
}
