//! The verdicts on a change, and how the evidence decides between them.

use std::fmt;

use serde::{Serialize, Serializer};

use super::improvement::Improvement;
use super::side::Side;

/// What a change of level means for the metric.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Effect {
    /// Towards the better side.
    Improvement,
    /// Towards the worse side.
    Deterioration,
    /// Upwards, where neither side is better.
    Increase,
    /// Downwards, where neither side is better.
    Decrease,
}

impl Effect {
    /// Gives the meaning of a move to one side.
    pub fn of(side: Side, improvement: Improvement) -> Self {
        match (side, improvement.better_side()) {
            (Side::High, None) => Self::Increase,
            (Side::Low, None) => Self::Decrease,
            (side, Some(better)) if side == better => Self::Improvement,
            (_, Some(_)) => Self::Deterioration,
        }
    }
}

/// Did the change move the metric?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Fewer than 12 values before the change.
    BaselineTooShort,
    /// Fewer than 8 values after the change.
    TooEarly,
    /// The level has changed, and the weeks after show a pattern to the same side.
    Confirmed(Effect),
    /// The level has changed, but no pattern to that side shows, or the weeks hang together.
    Possible(Effect),
    /// A pattern after the change, but no changed level.
    IsolatedSignal,
    /// Nothing shown; there can still be a small change.
    NoChange,
}

/// What the verdict is made of, beside the numbers of weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Grounds {
    /// The side the level has moved to, when the rank test shows that it has.
    pub(super) level: Option<Side>,
    /// Some label after the change points to the side of the level.
    pub(super) same: bool,
    /// Some label after the change is a special cause.
    pub(super) any: bool,
    /// The weeks hang together too much for the test.
    pub(super) careful: bool,
}

impl Verdict {
    /// Decides by the grounds.
    pub(super) fn of(grounds: Grounds, improvement: Improvement) -> Self {
        match grounds.level.map(|side| Effect::of(side, improvement)) {
            Some(effect) if grounds.same && !grounds.careful => Self::Confirmed(effect),
            Some(effect) => Self::Possible(effect),
            None if grounds.any => Self::IsolatedSignal,
            None => Self::NoChange,
        }
    }

    /// Gives the name of the verdict in data.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BaselineTooShort => "baseline_too_short",
            Self::TooEarly => "too_early",
            Self::Confirmed(Effect::Improvement) => "confirmed_improvement",
            Self::Confirmed(Effect::Deterioration) => "confirmed_deterioration",
            Self::Confirmed(Effect::Increase) => "confirmed_increase",
            Self::Confirmed(Effect::Decrease) => "confirmed_decrease",
            Self::Possible(Effect::Improvement) => "possible_improvement",
            Self::Possible(Effect::Deterioration) => "possible_deterioration",
            Self::Possible(Effect::Increase) => "possible_increase",
            Self::Possible(Effect::Decrease) => "possible_decrease",
            Self::IsolatedSignal => "isolated_signal",
            Self::NoChange => "no_change",
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SHOWN: Grounds = Grounds {
        level: Some(Side::Low),
        same: true,
        any: true,
        careful: false,
    };

    fn verdict(grounds: Grounds) -> &'static str {
        Verdict::of(grounds, Improvement::Decrease).as_str()
    }

    #[test]
    fn level_and_pattern_confirm_and_doubt_makes_it_possible() {
        assert_eq!(verdict(SHOWN), "confirmed_improvement");
        assert_eq!(
            verdict(Grounds {
                same: false,
                ..SHOWN
            }),
            "possible_improvement"
        );
        assert_eq!(
            verdict(Grounds {
                careful: true,
                ..SHOWN
            }),
            "possible_improvement"
        );
        assert_eq!(
            verdict(Grounds {
                level: None,
                ..SHOWN
            }),
            "isolated_signal"
        );
        assert_eq!(
            verdict(Grounds {
                level: None,
                any: false,
                ..SHOWN
            }),
            "no_change"
        );
    }

    #[test]
    fn the_side_and_the_metric_give_the_effect() {
        let effect = |improvement| Verdict::of(SHOWN, improvement).as_str();
        assert_eq!(effect(Improvement::Increase), "confirmed_deterioration");
        assert_eq!(effect(Improvement::Neutral), "confirmed_decrease");
        assert_eq!(
            Effect::of(Side::High, Improvement::Neutral),
            Effect::Increase
        );
        assert_eq!(
            Effect::of(Side::High, Improvement::Increase),
            Effect::Improvement
        );
    }
}
