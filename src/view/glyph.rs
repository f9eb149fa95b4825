//! The characters that are drawn: those common console fonts have, or plain ones.

use crate::app::Glyphs;
use crate::board::{GoalStatus, Pdsa};

/// A set of characters.
#[derive(Debug, Clone, Copy)]
pub(super) struct Glyph {
    /// A level line.
    pub(super) level: char,
    /// An upright line.
    pub(super) upright: char,
    /// A level and an upright line that cross.
    pub(super) cross: char,
    /// A piece of a bar that is full.
    pub(super) full: char,
    /// What marks the cursor.
    pub(super) cursor: char,
    /// What marks that more stands above.
    pub(super) more_above: char,
    /// What marks that more stands below.
    pub(super) more_below: char,
    /// What marks something new.
    pub(super) fresh: char,
    /// What marks that something was cut.
    pub(super) cut: &'static str,
    /// What stands between two facts.
    pub(super) dot: &'static str,
    /// A value that is missing, in a sparkline.
    pub(super) missing: char,
    /// Beside a value that is unusually high.
    pub(super) high: char,
    /// Beside a value that is unusually low; in plain characters no `v`, which would be weeks.
    pub(super) low: char,
    /// A value that is missing, in a cell.
    pub(super) no_value: char,
    /// The bars of a sparkline, lowest first.
    pub(super) bars: [char; 8],
    /// On track, at risk, off track, no report.
    status: [char; 4],
    /// The steps of a trial as parts of a circle, where the font has them.
    steps: Option<[char; 4]>,
}

const STANDARD: Glyph = Glyph {
    level: '─',
    upright: '│',
    cross: '┼',
    full: '█',
    cursor: '►',
    more_above: '▲',
    more_below: '▼',
    fresh: '●',
    cut: "…",
    dot: " · ",
    missing: '·',
    high: '▲',
    low: '▼',
    no_value: '–',
    bars: ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'],
    status: ['●', '▲', '■', '○'],
    steps: None,
};

const FINE: Glyph = Glyph {
    steps: Some(['◔', '◑', '◕', '●']),
    ..STANDARD
};

const ASCII: Glyph = Glyph {
    level: '-',
    upright: '|',
    cross: '+',
    full: '#',
    cursor: '>',
    more_above: '^',
    more_below: 'v',
    fresh: '*',
    cut: "..",
    dot: " - ",
    missing: '.',
    high: '>',
    low: '<',
    no_value: '-',
    bars: ['1', '2', '3', '4', '5', '6', '7', '8'],
    status: ['+', '!', 'x', '?'],
    steps: None,
};

impl Glyph {
    /// Picks a set.
    pub(super) const fn of(glyphs: Glyphs) -> Self {
        match glyphs {
            Glyphs::Standard => STANDARD,
            Glyphs::Fine => FINE,
            Glyphs::Ascii => ASCII,
        }
    }

    /// The part of a circle for a step of a trial; none where letters say it.
    pub(super) fn step(&self, step: Pdsa) -> Option<char> {
        let place = Pdsa::ALL.iter().position(|one| *one == step)?;
        self.steps?.get(place).copied()
    }

    /// The symbol of a goal's status.
    pub(super) const fn goal(&self, status: GoalStatus) -> char {
        match status {
            GoalStatus::OnTrack => self.status[0],
            GoalStatus::AtRisk => self.status[1],
            GoalStatus::OffTrack => self.status[2],
            GoalStatus::NoReport => self.status[3],
        }
    }

    /// The symbol for something that should be looked at.
    pub(super) const fn watch(&self) -> char {
        self.status[1]
    }

    /// The symbol for a week that cannot be compared with others.
    pub(super) const fn odd(&self) -> char {
        self.status[3]
    }

    /// The symbol for something that is late or wrong.
    pub(super) const fn off(&self) -> char {
        self.status[2]
    }

    /// Draws figures as bars between their lowest and highest; equal figures stand half high.
    pub(super) fn sparkline(&self, figures: &[Option<f64>]) -> String {
        let known = || figures.iter().flatten().copied();
        let (low, high) = (
            known().fold(f64::INFINITY, f64::min),
            known().fold(f64::NEG_INFINITY, f64::max),
        );
        let bar = |figure: &Option<f64>| match figure {
            None => self.missing,
            Some(_) if high <= low => self.bars[3],
            Some(figure) => self.bars[((figure - low) / (high - low) * 7.0).round() as usize],
        };
        figures.iter().map(bar).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sparkline_spans_from_lowest_to_highest_and_leaves_gaps() {
        let glyph = Glyph::of(Glyphs::Standard);
        assert_eq!(
            glyph.sparkline(&[Some(0.0), None, Some(7.0), Some(3.4)]),
            "▁·█▄"
        );
        assert_eq!(glyph.sparkline(&[Some(5.0), Some(5.0)]), "▄▄");
        assert_eq!(glyph.sparkline(&[None]), "·");
    }
}
