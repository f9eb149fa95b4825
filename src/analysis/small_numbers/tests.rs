use proptest::prelude::*;

use super::Cell::{Count, OneToFour, Withheld};
use super::*;

fn week(counts: &[u32]) -> Protected {
    protect(&[counts.to_vec()], Totals::Rows)
}

#[test]
fn large_counts_and_zeros_are_shown() {
    let found = week(&[12, 0, 7]);
    assert_eq!(found.cells, [[Count(12), Count(0), Count(7)]]);
    assert_eq!(found.row_totals, [Count(19)]);
    assert!(found.column_totals.is_empty() && found.grand_total.is_none());
}

#[test]
fn one_band_takes_the_smallest_other_part_with_it() {
    let found = week(&[3, 20, 8]);
    assert_eq!(found.cells, [[OneToFour, Count(20), Withheld]]);
    assert_eq!(found.row_totals, [Count(31)]);
}

#[test]
fn two_bands_hide_each_other() {
    let found = week(&[2, 3, 20]);
    assert_eq!(found.cells, [[OneToFour, OneToFour, Count(20)]]);
}

#[test]
fn two_bands_whose_sum_has_one_solution_need_more() {
    assert_eq!(week(&[1, 1, 20]).cells, [[OneToFour, OneToFour, Withheld]]);
    assert_eq!(week(&[4, 4]).row_totals, [Withheld]);
}

#[test]
fn the_total_goes_when_no_part_can() {
    let found = week(&[3, 0]);
    assert_eq!(found.cells, [[OneToFour, Count(0)]]);
    assert_eq!(found.row_totals, [Withheld]);
    // a withheld 5 beside a 1 would be known to be at least 5
    assert_eq!(
        week(&[1, 5]),
        Protected {
            row_totals: vec![Withheld],
            ..week(&[1, 5])
        }
    );
    assert_eq!(week(&[1, 5]).cells, [[OneToFour, Count(5)]]);
}

#[test]
fn column_totals_need_a_second_row() {
    let rows = [vec![3, 20], vec![15, 30], vec![40, 9]];
    let found = protect(&rows, Totals::RowsAndColumns);
    let hidden = |row: &Vec<Cell>| row.iter().filter(|cell| !matches!(cell, Count(_))).count();
    assert_eq!(
        found.cells.iter().map(hidden).sum::<usize>(),
        4,
        "{found:?}"
    );
    assert_eq!(found.grand_total, Some(Count(117)));
}

#[test]
fn empty_and_ragged_tables_are_no_problem() {
    assert_eq!(
        protect(&[], Totals::RowsAndColumns).grand_total,
        Some(Count(0))
    );
    assert_eq!(
        protect(&[vec![], vec![9]], Totals::Rows).cells,
        [[Count(0)], [Count(9)]]
    );
    let huge = protect(&[vec![u32::MAX, u32::MAX, 1]], Totals::RowsAndColumns);
    assert_eq!(huge.cells[0][2], OneToFour);
}

/// Lists all tables that fit what is shown, with counts up to a bound.
fn fitting(shown: &Protected, most: u32) -> Vec<Vec<Vec<u32>>> {
    let range = |cell: Cell| match cell {
        Count(value) => value..=value,
        OneToFour => 1..=4,
        Withheld => 5..=most,
    };
    let fits = |cell: Option<Cell>, sum: u32| !matches!(cell, Some(Count(value)) if value != sum);
    let mut tables: Vec<Vec<Vec<u32>>> = vec![vec![]];
    for (cells, total) in shown.cells.iter().zip(&shown.row_totals) {
        let mut rows: Vec<Vec<u32>> = vec![vec![]];
        for cell in cells {
            rows = rows
                .iter()
                .flat_map(|row| range(*cell).map(|value| [row.as_slice(), &[value]].concat()))
                .collect();
        }
        rows.retain(|row| fits(Some(*total), row.iter().sum()));
        let longer = |table: &Vec<Vec<u32>>| {
            rows.iter()
                .map(|row| [table.as_slice(), std::slice::from_ref(row)].concat())
                .collect::<Vec<_>>()
        };
        tables = tables.iter().flat_map(longer).collect();
    }
    let columns_fit = |table: &Vec<Vec<u32>>| {
        shown
            .column_totals
            .iter()
            .enumerate()
            .all(|(part, total)| fits(Some(*total), table.iter().map(|row| row[part]).sum()))
            && fits(shown.grand_total, table.iter().flatten().sum())
    };
    tables.retain(columns_fit);
    tables
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn no_band_can_be_worked_out(
        rows in prop::collection::vec(prop::collection::vec(0_u32..8, 2), 1..4), columns: bool,
    ) {
        let totals = if columns { Totals::RowsAndColumns } else { Totals::Rows };
        let shown = protect(&rows, totals);
        let tables = fitting(&shown, 9);
        prop_assert!(tables.contains(&rows));
        for (row, cells) in shown.cells.iter().enumerate() {
            for (part, cell) in cells.iter().enumerate() {
                let value = rows[row][part];
                prop_assert_eq!(*cell == OneToFour, (1..=4).contains(&value));
                prop_assert!(*cell != OneToFour || tables.iter().any(|table| table[row][part] != value), "{:?}", shown);
            }
        }
    }
}
