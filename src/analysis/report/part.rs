//! Segments with the Anhøj rules, and the run chart.

use serde::Serialize;

use super::Input;
use crate::analysis::run_chart::{Part, run_chart};

/// A segment with what the Anhøj rules find about its centre line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PartReport {
    /// The first row.
    pub start: usize,
    /// The row after the last.
    pub end: usize,
    /// Rows, missing weeks included.
    pub n_obs: usize,
    /// Values not on the centre line.
    pub n_useful: usize,
    /// Values in the longest run.
    pub longest_run: Option<usize>,
    /// The longest run allowed.
    pub longest_run_max: Option<usize>,
    /// Crossings of the centre line.
    pub crossings: Option<usize>,
    /// The fewest crossings allowed.
    pub crossings_min: Option<usize>,
    /// Too long a run or too few crossings.
    pub signal: bool,
    /// The centre line.
    pub centre: Option<f64>,
}

impl From<&Part> for PartReport {
    fn from(part: &Part) -> Self {
        let counts = part.runs.counts;
        Self {
            start: part.rows.start,
            end: part.rows.end,
            n_obs: part.rows.len(),
            n_useful: part.runs.n_useful,
            longest_run: counts.map(|counts| counts.longest_run),
            longest_run_max: counts.map(|counts| counts.longest_run_max),
            crossings: counts.map(|counts| counts.crossings),
            crossings_min: counts.map(|counts| counts.crossings_min),
            signal: part.runs.signal(),
            centre: part.centre,
        }
    }
}

/// The figures of the only segment, repeated at the top.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Single {
    /// The median.
    pub median: Option<f64>,
    /// Values not on the median.
    pub n_useful: usize,
    /// Values in the longest run.
    pub longest_run: Option<usize>,
    /// The longest run allowed.
    pub longest_run_max: Option<usize>,
    /// Crossings of the median.
    pub crossings: Option<usize>,
    /// The fewest crossings allowed.
    pub crossings_min: Option<usize>,
    /// Too long a run or too few crossings.
    pub signal: bool,
}

impl Single {
    /// Repeats the figures when there is one segment.
    pub(super) fn of(parts: &[PartReport]) -> Option<Self> {
        let [part] = parts else { return None };
        Some(Self {
            median: part.centre,
            n_useful: part.n_useful,
            longest_run: part.longest_run,
            longest_run_max: part.longest_run_max,
            crossings: part.crossings,
            crossings_min: part.crossings_min,
            signal: part.signal,
        })
    }
}

/// A run chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RunReport {
    /// The values.
    pub y: Vec<Option<f64>>,
    /// The median of each row's segment.
    pub mean: Vec<Option<f64>>,
    /// The segments.
    pub parts: Vec<PartReport>,
    /// The only segment's figures.
    #[serde(flatten)]
    pub single: Option<Single>,
}

impl RunReport {
    pub(super) fn of(input: &Input) -> Self {
        let parts = parts(input);
        let mean = parts
            .iter()
            .flat_map(|part| (part.start..part.end).map(|_| part.centre))
            .collect();
        Self {
            y: input.values.clone(),
            mean,
            single: Single::of(&parts),
            parts,
        }
    }
}

/// Gives the run chart's segments of a series.
pub(super) fn parts(input: &Input) -> Vec<PartReport> {
    run_chart(&input.values, &input.rebase, input.fix_after)
        .iter()
        .map(PartReport::from)
        .collect()
}
