//! How a goal goes: its metric's newest figure beside its target.

use chrono::NaiveDate;

use super::{Better, Board, Card, Goal, GoalStatus, Week};

/// Weeks after which a figure, or a word, no longer says how a goal goes.
pub const FRESH_WEEKS: i64 = 3;

/// Where a goal stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct GoalProgress {
    /// How it goes.
    pub status: GoalStatus,
    /// The newest figure and its week, where the goal has a metric with values.
    pub latest: Option<(Week, f64)>,
    /// How much of the way from baseline to target is covered: 0 at the baseline, 1 at the
    /// target; below 0 when things got worse. None without both.
    pub covered: Option<f64>,
    /// How far it is to the target, in the metric's unit; 0 or below where it is met. None without
    /// a target, or where neither way is better.
    pub gap: Option<f64>,
}

impl Board {
    /// Works out how a goal goes on a day.
    ///
    /// A figure older than [`FRESH_WEEKS`] weeks is no report. With a fresh one: the target met
    /// is on track; at least half of the way from the baseline covered is at risk; all else is
    /// off track. Without a baseline, a target that is missed is at risk. A goal without metric or
    /// target has the status that a person gave it, as long as that is fresh.
    pub fn progress(&self, goal: &Card<Goal>, today: NaiveDate) -> GoalProgress {
        let this = Week::of(today);
        let goal = &goal.body;
        let latest = goal
            .metric
            .as_ref()
            .and_then(|metric| self.latest(metric, this));
        let covered = latest.and_then(|(_, figure)| covered(goal, figure));
        let gap = latest.and_then(|(_, figure)| gap(goal, figure));
        let fresh = latest.filter(|(week, _)| this.since(*week) <= FRESH_WEEKS);
        let computed = fresh.and_then(|(_, figure)| judged(goal, figure, covered));
        let measured = goal.metric.is_some() && goal.target.is_some();
        let manual = goal.manual.as_ref().filter(|_| !measured);
        let fresh_word = manual.filter(|said| this.since(said.week) <= FRESH_WEEKS);
        let status = computed.or_else(|| fresh_word.map(|said| said.status));
        GoalProgress {
            status: status.unwrap_or(GoalStatus::NoReport),
            latest,
            covered,
            gap,
        }
    }
}

fn gap(goal: &Goal, figure: f64) -> Option<f64> {
    let target = goal.target?.get();
    match goal.better {
        Better::Higher => Some(target - figure),
        Better::Lower => Some(figure - target),
        Better::Neither => None,
    }
}

fn covered(goal: &Goal, figure: f64) -> Option<f64> {
    let (from, to) = (goal.baseline?.get(), goal.target?.get());
    let whole = to - from;
    if whole == 0.0 {
        None
    } else {
        Some((figure - from) / whole)
    }
}

fn judged(goal: &Goal, figure: f64, covered: Option<f64>) -> Option<GoalStatus> {
    let target = goal.target?.get();
    let met = match goal.better {
        Better::Higher => figure >= target,
        Better::Lower => figure <= target,
        Better::Neither => return None,
    };
    Some(match covered {
        _ if met => GoalStatus::OnTrack,
        Some(part) if part < 0.5 => GoalStatus::OffTrack,
        _ => GoalStatus::AtRisk,
    })
}
