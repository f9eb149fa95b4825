//! Small client counts: a count of 1-4 in a part is shown as a band, and so that no sum gives it
//! away.
//!
//! Source: Hundepool et al., Statistical Disclosure Control, 2012, ch. 4 (primary and secondary
//! cell suppression).

mod cycle;
mod grid;

use grid::{Grid, Place};

/// Largest count that is shown as a band.
const BAND_END: u32 = 4;

/// What may be shown of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Cell {
    /// The count itself.
    Count(u32),
    /// The band 1-4.
    OneToFour,
    /// Nothing, as the count would give a band away.
    Withheld,
}

/// Which sums stand beside the table, or are known from elsewhere on the board.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Totals {
    /// One for each row, such as the week's count for the whole unit.
    Rows,
    /// One for each row and each column, and one over all.
    RowsAndColumns,
}

/// A table of counts split by part, as it may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// Row by row, one cell for each part.
    pub cells: Vec<Vec<Cell>>,
    /// The sum of each row.
    pub row_totals: Vec<Cell>,
    /// The sum of each column; empty when no column totals stand there.
    pub column_totals: Vec<Cell>,
    /// The sum over all; `None` when no column totals stand there.
    pub grand_total: Option<Cell>,
}

/// Bands every count of 1-4 and withholds what else is needed, so that none of them can be worked
/// out.
///
/// Rows are weeks and columns parts; a row that is shorter than the longest has 0 in its last
/// parts. A total is no part and is shown whatever its size. At least two values stay possible for
/// every band, also for a reader who knows this rule: that a withheld cell of a part holds 5 or
/// more. What is withheld lies near the band: in its row first, parts before totals and small
/// counts before large ones; nothing is withheld that is not needed.
pub fn protect(rows: &[Vec<u32>], totals: Totals) -> Protected {
    let mut grid = Grid::new(rows, totals);
    let mut withheld = Vec::new();
    while let Some(place) = grid
        .first_given_away()
        .and_then(|cell| grid.best_to_withhold(cell))
    {
        grid.withhold(place);
        withheld.push(place);
    }
    reopen_unneeded(&mut grid, &withheld);
    grid.shown()
}

fn reopen_unneeded(grid: &mut Grid, withheld: &[Place]) {
    for place in withheld {
        grid.reopen(*place);
        if grid.first_given_away().is_some() {
            grid.withhold(*place);
        }
    }
}

#[cfg(test)]
mod tests;
