//! Which direction is better for a metric, and what its special causes and target then mean.

use serde::{Deserialize, Serialize};

use super::rules::SpecialCause;
use super::side::Side;
use super::xmr::Limits;

/// The direction in which a metric improves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Improvement {
    /// Higher is better.
    Increase,
    /// Lower is better.
    Decrease,
    /// Neither is better.
    #[default]
    Neutral,
}

impl Improvement {
    /// Gives the side that is better, `None` when neither is.
    pub fn better_side(self) -> Option<Side> {
        match self {
            Self::Increase => Some(Side::High),
            Self::Decrease => Some(Side::Low),
            Self::Neutral => None,
        }
    }
}

/// The kind of a point: what its label means for this metric. The kind of the last point is the
/// variation icon.
///
/// Source: NHS England, Making Data Count (as in `NHSRplotthedots` 0.2.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PointType {
    /// Within normal variation.
    CommonCause,
    /// A signal to the better side.
    SpecialCauseImprovement,
    /// A signal to the worse side.
    SpecialCauseConcern,
    /// A signal upwards where neither side is better.
    SpecialCauseNeutralHigh,
    /// A signal downwards where neither side is better.
    SpecialCauseNeutralLow,
}

impl PointType {
    /// Gives the kind of a point from its label and the metric's direction.
    pub fn of(label: SpecialCause, improvement: Improvement) -> Self {
        match (label.side(), improvement.better_side()) {
            (None, _) => Self::CommonCause,
            (Some(side), Some(better)) if side == better => Self::SpecialCauseImprovement,
            (Some(_), Some(_)) => Self::SpecialCauseConcern,
            (Some(Side::High), None) => Self::SpecialCauseNeutralHigh,
            (Some(Side::Low), None) => Self::SpecialCauseNeutralLow,
        }
    }
}

/// Whether a stable process can be expected to meet its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Assurance {
    /// The whole range of normal variation meets the target.
    ConsistentPass,
    /// The whole range of normal variation misses the target.
    ConsistentFail,
    /// The target lies within normal variation, or on a limit: it is met or missed by chance.
    Inconsistent,
}

impl Assurance {
    /// Compares the target with the limits of the last segment; `None` without a target or a better
    /// side.
    ///
    /// Without limits the answer is `Inconsistent`, as in `NHSRplotthedots`; [`super::gate`] keeps
    /// it off the screen. Target and limits in the metric's unit. Source: NHS England, Making Data
    /// Count.
    pub fn of(
        target: Option<f64>,
        limits: Option<Limits>,
        improvement: Improvement,
    ) -> Option<Self> {
        let (target, better) = (target?, improvement.better_side()?);
        let target_side = limits.and_then(|limits| {
            if target > limits.upper {
                Some(Side::High)
            } else {
                (target < limits.lower).then_some(Side::Low)
            }
        });
        Some(match target_side {
            None => Self::Inconsistent,
            Some(side) if side == better => Self::ConsistentFail,
            Some(_) => Self::ConsistentPass,
        })
    }
}

#[cfg(test)]
mod tests;
