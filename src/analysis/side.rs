//! On which side of a line a value lies.

/// The high or the low side: above or below a line, upwards or downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Above the line, or rising.
    High,
    /// Below the line, or falling.
    Low,
}

impl Side {
    /// Gives the sign of the side: 1 for high, -1 for low.
    pub fn sign(self) -> i8 {
        match self {
            Self::High => 1,
            Self::Low => -1,
        }
    }

    /// Gives the side a difference points to, `None` for no difference (or NaN).
    pub(super) fn of(difference: f64) -> Option<Self> {
        if difference > 0.0 {
            Some(Self::High)
        } else if difference < 0.0 {
            Some(Self::Low)
        } else {
            None
        }
    }
}

/// How far from a line, relative to max(1, |line|), a value still counts as on it.
const ON_THE_LINE: f64 = 1e-9;

/// Tells on which side of the line a value lies; `None` means on the line.
///
/// A value within 1e-9 · max(1, |line|) is on it: limits and means are computed in binary, the
/// weekly values are decimal numbers, and rounding must not complete a run of seven.
pub fn side_of(value: f64, line: f64) -> Option<Side> {
    let difference = value - line;
    if difference.abs() <= ON_THE_LINE * line.abs().max(1.0) {
        None
    } else {
        Side::of(difference)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_within_rounding_is_on_the_line() {
        assert_eq!(side_of(3.6, 3.599_999_999_999_999), None);
        assert_eq!(side_of(3.6, 3.599_999), Some(Side::High));
        assert_eq!(side_of(2e9, 2e9 + 1.0), None);
        assert_eq!(side_of(-1.0, 0.0), Some(Side::Low));
    }
}
