//! Small client counts: a count of 1-4 in a part is shown as a band, and so that nothing that stands
//! beside it gives it away.
//!
//! [`week`] says what may be read of a week's parts beside the week's own count, which is always
//! shown. [`sums`] says which sums over several weeks may stand beside those.
//!
//! Source: Hundepool et al., Statistical Disclosure Control, 2012, ch. 4 (primary and secondary
//! cell suppression); that the rule must not itself be the key: Wong et al., Minimality attack in
//! privacy preserving data publishing, VLDB 2007.

mod cycle;
mod grid;
mod row;

pub use row::Row;

use grid::{Grid, Place, State};

/// Largest count that is shown as a band.
const BAND_END: u32 = 4;

/// What may be shown of a count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Cell {
    /// The count itself.
    Count(u32),
    /// The band 1-4.
    OneToFour,
    /// Nothing, as the count would give a band away.
    Withheld,
}

/// Tells whether a count is shown as a band: 1-4.
const fn small(count: u32) -> bool {
    1 <= count && count <= BAND_END
}

/// Says what may be read of a week's parts, one entry a part, where the week's own count, the
/// whole, is shown.
///
/// Small counts become bands, and one of the parts that are 5 or more is withheld with them: by
/// `turn`, such as the number of the week, so that it is not always the same one. Where the whole is
/// no more than 4 a part, or what is left would still have one solution, every part is withheld,
/// zeros too. What belongs to no part, or to a part that is missing (`None`), counts as a part that
/// cannot be seen. A reader who knows all this still has at least two values to choose between for
/// every count of 1-4.
pub fn week(counts: &[Option<u32>], whole: u32, turn: usize) -> Vec<Cell> {
    let rest = row::rest(counts, whole);
    let all: Vec<u32> = counts.iter().map(|count| count.unwrap_or(0)).collect();
    let parts = || all.iter().copied().chain(rest);
    if !parts().any(small) {
        return all.into_iter().map(Cell::Count).collect();
    }
    let shown = beside_bands(&all, rest, turn);
    let most_bands = BAND_END.saturating_mul(u32::try_from(parts().count()).unwrap_or(u32::MAX));
    shown
        .filter(|_| whole > most_bands)
        .unwrap_or_else(|| vec![Cell::Withheld; all.len()])
}

/// Gives the cells of a week with bands, one of the larger parts withheld; `None` where that leaves
/// one solution: all bands 1 and the withheld part 5, the least that each can be.
fn beside_bands(all: &[u32], rest: Option<u32>, turn: usize) -> Option<Vec<Cell>> {
    let large: Vec<usize> = (0..all.len())
        .filter(|part| all[*part] > BAND_END)
        .collect();
    let unseen = rest.filter(|rest| *rest > BAND_END);
    let withheld = match unseen {
        Some(_) => None,
        None => Some(*large.get(turn.checked_rem(large.len())?)?),
    };
    let hidden = unseen.or_else(|| withheld.map(|part| all[part]))?;
    let mut bands = all
        .iter()
        .copied()
        .chain(rest)
        .filter(|count| small(*count));
    if hidden == BAND_END + 1 && bands.all(|band| band == 1) {
        return None;
    }
    let cell = |(part, count): (usize, &u32)| match *count {
        count if small(count) => Cell::OneToFour,
        _ if withheld == Some(part) => Cell::Withheld,
        count => Cell::Count(count),
    };
    Some(all.iter().enumerate().map(cell).collect())
}

/// Says what may be read of each part's sum over several rows (weeks), where the rows stand beside
/// it and the whole of each row, and so of all, is shown.
///
/// A sum of 1-4 is a band; a sum that would leave one value only for a count or sum of 1-4 is
/// withheld, and others with it where that is not enough. Rows of different lengths are filled up
/// with zeros.
pub fn sums(rows: &[Row]) -> Vec<Cell> {
    let mut grid = Grid::new(rows);
    let mut withheld = Vec::new();
    while let Some(place) = grid
        .first_given_away()
        .and_then(|cell| grid.sum_to_withhold(cell))
    {
        withheld.push((place, grid.set(place, State::Unknown)));
    }
    show_unneeded(&mut grid, withheld);
    grid.sums()
}

/// Shows again what was withheld first and is not needed after what was withheld last.
fn show_unneeded(grid: &mut Grid, withheld: Vec<(Place, State)>) {
    for (place, state) in withheld {
        grid.set(place, state);
        if grid.first_given_away().is_some() {
            grid.set(place, State::Unknown);
        }
    }
}

#[cfg(test)]
mod tests;
