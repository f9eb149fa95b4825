//! Which pulses of the units may stand beside each other.

use super::Row;
use crate::report::reports::Answers;

/// The units of a folder, all of them, as they may be shown.
///
/// Where one pulse alone is hidden, one more is: who knows a sum of all from elsewhere could else
/// work it out. It is the one with the fewest answers, and the same one in whatever order, group or
/// choice of units is asked for. Everything that shows units takes them from here, so that there is
/// no way around it.
#[derive(Debug, Clone, PartialEq)]
pub struct Units(Vec<Row>);

impl Units {
    /// Takes in the rows of all units; those of some of them would hide others than those of all.
    pub fn of(mut rows: Vec<Row>) -> Self {
        if let Some(Ok(figures)) = covering(&rows).map(|at| rows[at].figures.as_mut()) {
            figures.pulse = Some(Answers::Covering);
        }
        Self(rows)
    }

    /// A row a unit.
    pub fn rows(&self) -> &[Row] {
        &self.0
    }
}

/// The place of the unit that is to be hidden beside one that would else be hidden alone.
fn covering(rows: &[Row]) -> Option<usize> {
    let pulses = || rows.iter().map(|row| row.figures.as_ref().ok()?.pulse);
    let is_hidden = |pulse: &Answers| !matches!(pulse, Answers::Enough(_));
    if pulses().flatten().filter(is_hidden).count() != 1 {
        return None;
    }
    let shown = pulses().enumerate().filter_map(|(at, pulse)| match pulse {
        Some(Answers::Enough(rating)) => Some((rating.count, at)),
        _ => None,
    });
    shown.min().map(|(_, at)| at)
}
