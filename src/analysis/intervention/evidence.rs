//! A verdict and the figures behind it, with the names that other programs use.

use serde::Serialize;

use super::phases::MOST_VALUES;
use crate::analysis::rules::SpecialCause;
use crate::analysis::verdict::Verdict;

/// The verdict on a change with the evidence for it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Judgement {
    /// Values before the change, at most 26.
    pub n_baseline: usize,
    /// Values after the change, at most 26.
    pub n_post: usize,
    /// The figures; `None` while there are too few values to judge.
    #[serde(flatten)]
    pub evidence: Option<Evidence>,
    /// The verdict.
    pub verdict: Verdict,
}

impl Judgement {
    /// Tells whether the weeks before reach back far enough for a change that was made because of
    /// bad weeks.
    ///
    /// After the worst weeks the mean comes back towards the usual one with no effect at all
    /// (regression to the mean: Galton, J. Anthropological Institute 15, 1886). With only 12 weeks
    /// before, 6 % of such changes look like an improvement, with 26 weeks 3 % (own simulation).
    pub fn reaches_back(&self) -> bool {
        self.n_baseline >= MOST_VALUES
    }
}

/// The figures behind a verdict, in the metric's unit unless said otherwise.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Evidence {
    /// Rows before the change.
    pub baseline_index: Vec<usize>,
    /// Rows after the change.
    pub post_index: Vec<usize>,
    /// Mean before.
    pub baseline_mean: f64,
    /// Lower process limit of the weeks before.
    pub baseline_lpl: Option<f64>,
    /// Upper process limit of the weeks before.
    pub baseline_upl: Option<f64>,
    /// Mean after.
    pub post_mean: f64,
    /// Mean after less mean before.
    pub difference: f64,
    /// Labels of the weeks after, as one stretch, against the limits of the weeks before.
    pub post_special_cause: Vec<SpecialCause>,
    /// Weeks after that are better than the median before; `None` when neither side is better.
    pub post_better_than_baseline_median: Option<usize>,
    /// The Mann-Whitney statistic of after against before.
    #[serde(rename = "U")]
    pub u: f64,
    /// Its two-sided p-value, 0-1; `None` when all values are tied.
    pub p_value: Option<f64>,
    /// The Anhøj rules find a signal before the change: the metric moved already.
    pub baseline_unstable: bool,
    /// Correlation from week to week within the phases, -1 to 1; `None` when nothing varies.
    pub r1: Option<f64>,
    /// `r1` above 0.25: the weeks hang together and the verdict is uncertain.
    pub caution_autocorrelation: bool,
    /// The verdict that would stand if the weeks were independent.
    pub verdict_before_guard: Verdict,
}
