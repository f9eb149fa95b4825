//! What is typed in one place of a week's values: a number, or two where the metric has a
//! denominator.

use super::{Number, Week, WeekValue};

/// One typed figure of a week: the whole's or a part's.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Amount {
    /// The value, or the numerator.
    pub n: Number,
    /// The denominator, where one was given.
    pub of: Option<Number>,
}

impl WeekValue {
    /// Gives the week with another whole; the parts and the note of `before` stay, and its second
    /// versions are settled.
    pub fn with_whole(before: Option<&Self>, week: Week, whole: Amount) -> Self {
        let before = before.map_or_else(|| Self::plain(week, whole.n), Self::alone);
        Self {
            week,
            n: whole.n,
            of: whole.of,
            ..before
        }
    }

    /// Gives the week with one part set or made unknown, of a metric with so many parts; second
    /// versions are settled.
    #[must_use]
    pub fn with_part(&self, parts: usize, part: usize, amount: Option<Amount>) -> Self {
        let put = |known: &[Option<Number>], number| {
            let mut all = known.to_vec();
            all.resize(parts, None);
            if let Some(place) = all.get_mut(part) {
                *place = number;
            }
            // As a file has it: nothing known is no list.
            if all.iter().any(Option::is_some) {
                all
            } else {
                Vec::new()
            }
        };
        Self {
            parts: put(&self.parts, amount.map(|amount| amount.n)),
            parts_of: put(&self.parts_of, amount.and_then(|amount| amount.of)),
            ..self.alone()
        }
    }

    /// The whole as it was typed.
    pub const fn whole(&self) -> Amount {
        Amount {
            n: self.n,
            of: self.of,
        }
    }

    /// A part as it was typed, where it is known.
    pub fn part(&self, part: usize) -> Option<Amount> {
        let of = self.parts_of.get(part).copied().flatten();
        let n = self.parts.get(part).copied().flatten()?;
        Some(Amount { n, of })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(n: u32, of: Option<u32>) -> Amount {
        let (n, of) = (n.into(), of.map(Into::into));
        Amount { n, of }
    }

    #[test]
    fn a_part_is_put_and_taken_and_the_rest_stays() {
        let week: Week = "2026-W47".parse().unwrap();
        let empty = WeekValue::with_whole(None, week, amount(42, Some(50)));
        let one = empty.with_part(2, 1, Some(amount(20, Some(25))));
        assert_eq!(one.parts, [None, Some(20.into())]);
        assert_eq!(
            (one.part(0), one.part(1)),
            (None, Some(amount(20, Some(25))))
        );
        assert_eq!(one.with_part(2, 1, None), empty);
        let whole = WeekValue::with_whole(Some(&one), week, amount(43, Some(50)));
        assert_eq!(
            (whole.whole(), whole.parts),
            (amount(43, Some(50)), one.parts)
        );
    }
}
