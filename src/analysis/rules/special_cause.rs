//! The label of a point on a control chart.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::analysis::side::Side;

/// The one label of a point; the first rule that matches wins, in the order of the variants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpecialCause {
    /// Astronomical point: strictly outside the natural process limits.
    Outside(Side),
    /// Trend: one of at least seven points that all rise, or all fall; a tie breaks it.
    Trend(Side),
    /// Two in three: a point near the limit, in three in a row on one side of the mean with two
    /// near the limit.
    TwoInThree(Side),
    /// Shift: one of at least seven points in a row on one side of the mean; a point on the mean
    /// breaks it.
    Shift(Side),
    /// No rule matches, or the week is missing.
    Common,
}

impl SpecialCause {
    /// Gives the side the label points to, `None` for common cause.
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Outside(side)
            | Self::Trend(side)
            | Self::TwoInThree(side)
            | Self::Shift(side) => Some(side),
            Self::Common => None,
        }
    }

    /// Gives the label as `NHSRplotthedots` writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outside(Side::High) => "Above UCL",
            Self::Outside(Side::Low) => "Below LCL",
            Self::Trend(Side::High) => "7 Point Trend (Increasing)",
            Self::Trend(Side::Low) => "7 Point Trend (Decreasing)",
            Self::TwoInThree(Side::High) => "2 in 3 Above CL",
            Self::TwoInThree(Side::Low) => "2 in 3 Below CL",
            Self::Shift(Side::High) => "7 Points Above CL",
            Self::Shift(Side::Low) => "7 Points Below CL",
            Self::Common => "Common Cause",
        }
    }
}

impl fmt::Display for SpecialCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for SpecialCause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
