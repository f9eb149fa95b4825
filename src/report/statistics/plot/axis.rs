//! The scale of the values and the figures along it; the weeks and the labels under them.

use std::ops::Range;

use super::Chart;

/// The line that each value stands on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    low: f64,
    high: f64,
    /// Lines, at least 2.
    lines: usize,
}

impl Scale {
    /// Spans all figures, and a little more where the bounds of the metric allow it.
    ///
    /// `None` without figures.
    pub(super) fn over(
        figures: impl Iterator<Item = f64>,
        bounds: (f64, f64),
        lines: usize,
    ) -> Option<Self> {
        let (low, high) = figures.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), one| {
            (low.min(one), high.max(one))
        });
        if low > high || lines < 2 {
            return None;
        }
        let span = if high > low {
            high - low
        } else {
            high.abs().max(1.0)
        };
        let room = span * 0.04;
        Some(Self {
            low: (low - room).max(bounds.0.min(low)),
            high: (high + room).min(bounds.1.max(high)),
            lines,
        })
    }

    /// Gives what the scale spans, in the unit of the values.
    pub(super) fn span(&self) -> f64 {
        self.high - self.low
    }

    /// Tells whether a value lies above the scale.
    pub(super) fn is_above(&self, value: f64) -> bool {
        value > self.high
    }

    /// Gives the line of a value, 0 at the top; `None` outside the scale.
    pub(super) fn line(&self, value: f64) -> Option<usize> {
        let share = (self.high - value) / (self.high - self.low);
        let within = (-1e-9..=1.0 + 1e-9).contains(&share);
        within.then(|| (share.clamp(0.0, 1.0) * (self.lines - 1) as f64).round() as usize)
    }

    /// Gives the line of a value and the braille dots, one of four heights, that stand for it there.
    pub(super) fn dot(&self, value: f64) -> Option<(usize, char)> {
        const HEIGHTS: [char; 4] = ['⠉', '⠒', '⠤', '⣀'];
        let line = self.line(value)?;
        let share = (self.high - value) / (self.high - self.low);
        let quarter = (share.clamp(0.0, 1.0) * (self.lines - 1) as f64 - line as f64 + 0.5) * 4.0;
        let height = (quarter.floor().max(0.0) as usize).min(HEIGHTS.len() - 1);
        Some((line, HEIGHTS[height]))
    }

    /// Gives the distance between ticks: a round one, two lines or more. One figure alone would not
    /// tell the scale, so where there are lines enough there are two.
    fn step(&self) -> f64 {
        let most = (self.lines / 2).clamp(2, 6) as f64;
        let step = round_step((self.high - self.low) / most);
        if self.ticks_at(step).len() > 1 || self.lines < ENOUGH_LINES {
            step
        } else {
            round_step(step * 0.4)
        }
    }

    /// Gives round figures to stand along the axis, lowest first.
    pub(super) fn ticks(&self) -> Vec<f64> {
        self.ticks_at(self.step())
    }

    fn ticks_at(&self, step: f64) -> Vec<f64> {
        let first = (self.low / step - 1e-9).ceil();
        let last = (self.high / step + 1e-9).floor();
        let count = (last - first + 1.0).max(0.0) as usize;
        (0..count).map(|nth| (first + nth as f64) * step).collect()
    }

    /// Gives the decimals that the ticks need.
    pub(super) fn decimals(&self) -> usize {
        let step = self.step();
        (0..6)
            .find(|decimals| {
                let scaled = step * 10_f64.powi(*decimals);
                (scaled - scaled.round()).abs() < 1e-6 * scaled
            })
            .map_or(6, |decimals| decimals as usize)
    }
}

/// The scale of a chart that is not drawn in lines of characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ladder(Scale);

impl Ladder {
    /// Lines that a picture would have, for the number of figures along its axis.
    const LINES: usize = 16;

    /// Spans what a chart has to show of some rows; `None` without figures.
    pub fn over(chart: &Chart, rows: Range<usize>) -> Option<Self> {
        Scale::over(chart.figures(rows), chart.bounds, Self::LINES).map(Self)
    }

    /// Tells how far up a value stands: 0 at the foot, 1 at the top.
    pub fn share(&self, value: f64) -> f64 {
        (value - self.0.low) / (self.0.high - self.0.low)
    }

    /// Gives round figures to stand along the axis, lowest first.
    pub fn ticks(&self) -> Vec<f64> {
        self.0.ticks()
    }

    /// Gives the decimals that the ticks need.
    pub fn decimals(&self) -> usize {
        self.0.decimals()
    }
}

/// Gives the next of 1, 2, 5, 10, 20, 50 … (and 0.1, 0.2 …) from a width up.
fn round_step(width: f64) -> f64 {
    let power = 10_f64.powf(width.log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0];
    let fits = |step: &&f64| **step * power >= width * (1.0 - 1e-9);
    steps.iter().find(fits).unwrap_or(&10.0) * power
}

/// The columns that the weeks stand in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Weeks {
    /// The first row in sight.
    pub(super) first: usize,
    /// The row after the last.
    pub(super) end: usize,
    /// Columns a week.
    pub(super) step: usize,
}

/// Lines of a plot on which ticks can stand closer than two lines apart and still be told apart.
const ENOUGH_LINES: usize = 6;
/// Columns a week where there is room for more.
const WIDEST: usize = 3;
/// Columns a label under the axis takes, with the room after it.
const LABEL: usize = 7;

impl Weeks {
    /// Takes in as many of the newest weeks as have room, and the one that is read.
    pub(super) fn of(rows: usize, most: usize, columns: usize, cursor: Option<usize>) -> Self {
        let shown = rows.min(most).min(columns).max(1);
        let end = match cursor {
            Some(cursor) if cursor + shown < rows => (cursor + shown / 2).clamp(shown, rows),
            _ => rows,
        };
        Self {
            first: end.saturating_sub(shown),
            end,
            step: (columns / shown).clamp(1, WIDEST),
        }
    }

    /// Gives the column of a row, counted from the axis; `None` out of sight.
    pub(super) fn column(&self, row: usize) -> Option<usize> {
        let seen = (self.first..self.end).contains(&row);
        seen.then(|| (row - self.first) * self.step)
    }

    /// Gives the row that a column stands for, counted from the axis.
    pub(super) fn row(&self, column: usize) -> Option<usize> {
        let row = self.first + column / self.step;
        (row < self.end).then_some(row)
    }

    /// Visits the rows that bear a label: the newest and as many before it as have room.
    pub(super) fn labelled(&self) -> impl Iterator<Item = usize> + use<> {
        let apart = [1, 2, 4, 8, 13, 26, 52];
        let fits = |weeks: &usize| weeks * self.step >= LABEL;
        let apart = apart.into_iter().find(fits).unwrap_or(52);
        let (last, first) = (self.end.saturating_sub(1), self.first);
        (first..self.end).filter(move |row| (last - row).is_multiple_of(apart))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(figures: &[f64], lines: usize) -> Scale {
        Scale::over(figures.iter().copied(), (0.0, f64::INFINITY), lines).unwrap()
    }

    #[test]
    fn ticks_are_round_and_lie_within() {
        let ticks = scale(&[88.4, 97.8, 95.0], 12).ticks();
        assert_eq!(ticks, [90.0, 92.0, 94.0, 96.0, 98.0]);
        let ticks = scale(&[0.0, 20.0], 12).ticks();
        assert_eq!(ticks, [0.0, 5.0, 10.0, 15.0, 20.0]);
        assert_eq!(scale(&[0.01, 0.04], 12).decimals(), 2);
        assert_eq!(scale(&[37.0, 93.0], 6).ticks(), [40.0, 60.0, 80.0]);
        assert_eq!(scale(&[1.0, 40.0], 12).decimals(), 0);
    }

    #[test]
    fn higher_values_stand_higher_and_bounds_hold() {
        let scale = scale(&[0.0, 10.0], 11);
        assert_eq!((scale.line(10.4), scale.line(0.0)), (Some(0), Some(10)));
        assert!(scale.line(3.0) > scale.line(7.0));
        assert_eq!(scale.line(-1.0), None);
    }

    #[test]
    fn equal_figures_and_none_are_no_trouble() {
        assert!(scale(&[5.0, 5.0], 8).line(5.0).is_some());
        assert!(scale(&[0.0], 8).ticks().contains(&0.0));
        assert_eq!(Scale::over(std::iter::empty(), (0.0, 1.0), 8), None);
    }

    #[test]
    fn the_newest_weeks_are_in_sight_and_the_newest_has_a_label() {
        let weeks = Weeks::of(120, usize::MAX, 54, None);
        assert_eq!((weeks.first, weeks.end, weeks.step), (66, 120, 1));
        assert_eq!(weeks.labelled().last(), Some(119));
        let weeks = Weeks::of(120, usize::MAX, 54, Some(10));
        assert!(weeks.column(10).is_some());
        let few = Weeks::of(5, usize::MAX, 54, None);
        assert_eq!((few.first, few.step, few.column(4)), (0, 3, Some(12)));
        assert_eq!(
            [0, 2, 12, 14, 15].map(|at| few.row(at)),
            [Some(0), Some(0), Some(4), Some(4), None]
        );
    }
}
