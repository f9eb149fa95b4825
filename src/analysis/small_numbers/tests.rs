use std::collections::BTreeMap;

use proptest::prelude::*;

use super::Cell::{Count, OneToFour, Withheld};
use super::*;

fn known(counts: &[u32], turn: usize) -> Vec<Cell> {
    let counts: Vec<Option<u32>> = counts.iter().copied().map(Some).collect();
    let whole = counts.iter().flatten().sum();
    week(&counts, whole, turn)
}

#[test]
fn large_counts_and_zeros_are_shown() {
    assert_eq!(known(&[12, 0, 7], 0), [Count(12), Count(0), Count(7)]);
    assert!(known(&[], 0).is_empty());
}

#[test]
fn the_larger_parts_take_turns_at_being_withheld() {
    let counts = [70, 74, 2];
    assert_eq!(known(&counts, 0), [Withheld, Count(74), OneToFour]);
    assert_eq!(known(&counts, 1), [Count(70), Withheld, OneToFour]);
    assert_eq!(known(&counts, 2), known(&counts, 0));
    let huge = week(&[Some(u32::MAX), Some(u32::MAX), Some(1)], u32::MAX, 0);
    assert_eq!(huge, [Withheld, Count(u32::MAX), OneToFour]);
}

#[test]
fn a_small_week_shows_no_part() {
    assert_eq!(known(&[4, 4], 0), [Withheld; 2]);
    assert_eq!(known(&[2, 0], 0), [Withheld; 2]);
    assert_eq!(known(&[0, 0], 0), [Count(0); 2]);
}

#[test]
fn the_least_possible_is_not_shown_as_such() {
    // 1 + 5: no other band and no other large count make 6
    assert_eq!(known(&[1, 5, 30], 0), [Withheld; 3]);
    assert_eq!(known(&[1, 5, 30], 1), [OneToFour, Count(5), Withheld]);
}

#[test]
fn what_is_missing_is_the_rest_of_the_whole() {
    let whole = |counts: &[Option<u32>]| week(counts, 40, 0);
    // 40 - 20 - 18 = 2 could be read off
    assert!(whole(&[Some(20), Some(18), None]).contains(&Withheld));
    assert_eq!(
        whole(&[Some(20), Some(15), None])[..2],
        [Count(20), Count(15)]
    );
    assert_eq!(
        whole(&[Some(3), Some(20), None])[..2],
        [OneToFour, Count(20)]
    );
    assert_eq!(whole(&[Some(37)]), [Withheld]);
}

/// All rows of so many parts with a sum up to a bound.
fn rows(parts: usize, most: u32) -> Vec<Vec<u32>> {
    let mut all = vec![Vec::new()];
    for _ in 0..parts {
        let longer = |row: &Vec<u32>| {
            let left = most - row.iter().sum::<u32>();
            let longer = |count| [row.as_slice(), &[count]].concat();
            (0..=left).map(longer).collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

/// Solves for every small count of every week there can be, knowing the rule: of all weeks that look
/// the same, at least two must differ in it.
#[test]
fn no_small_count_of_a_week_can_be_worked_out_even_by_the_rule_itself() {
    for (parts, most) in [(1, 40), (2, 40), (3, 30), (4, 24)] {
        let rows = rows(parts, most);
        for (turn, missing) in (0..parts).flat_map(|turn| [(turn, false), (turn, true)]) {
            let mut alike: BTreeMap<(Vec<Cell>, u32), Vec<&Vec<u32>>> = BTreeMap::new();
            for row in &rows {
                let mut counts: Vec<Option<u32>> = row.iter().copied().map(Some).collect();
                if missing {
                    counts.pop();
                    counts.push(None);
                }
                let whole = row.iter().sum();
                let mut cells = week(&counts, whole, turn);
                cells.truncate(parts - usize::from(missing));
                alike.entry((cells, whole)).or_default().push(row);
            }
            for ((cells, whole), rows) in &alike {
                for part in 0..parts {
                    let value = rows[0][part];
                    let solved = rows.iter().all(|row| row[part] == value);
                    assert!(
                        !(solved && small(value)) || parts == 1,
                        "{value} in {whole}, turn {turn}: {cells:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn a_sum_over_weeks_does_not_tell_the_only_week_that_is_withheld() {
    let weeks = |bands: [u32; 3]| {
        let row = |(turn, band): (usize, &u32)| {
            let counts = [Some(20), Some(30), Some(*band)];
            Row::of_week(&counts, 50 + band, turn)
        };
        bands.iter().enumerate().map(row).collect::<Vec<_>>()
    };
    // one week with a band: its sum, and that of the part withheld with it, would tell
    let found = sums(&weeks([7, 3, 8]));
    assert_eq!(found, [Count(60), Withheld, Withheld]);
    // 1 + 1 has one solution, 1 + 3 has others
    assert_eq!(sums(&weeks([1, 1, 0]))[2], OneToFour);
    assert_eq!(sums(&weeks([8, 9, 0])), [Count(60), Count(90), Count(17)]);
    assert!(sums(&[]).is_empty());
}

#[test]
fn parts_of_weeks_that_are_withheld_whole_are_told_together() {
    let week = |shown| Row::all(&[Some(9), Some(3)], 12, shown);
    assert_eq!(sums(&[week(true), week(true)]), [Count(18), Count(6)]);
    assert_eq!(sums(&[week(true), week(false)]), [Withheld; 2]);
    let other = Row::all(&[Some(6), Some(2)], 8, false);
    assert_eq!(sums(&[week(false), other]), [Count(15), Count(5)]);
}

/// Lists all tables that fit the rows as they are shown and the sums of the parts, up to a bound.
fn fitting(rows: &[Row], shown: &[Cell], most: u32) -> Vec<Vec<Vec<u32>>> {
    let mut tables: Vec<Vec<Vec<u32>>> = vec![vec![]];
    for row in rows {
        let entries: Vec<_> = row.entries.iter().chain([&row.rest]).collect();
        let whole: u32 = entries.iter().map(|entry| entry.value).sum();
        let mut fits: Vec<Vec<u32>> = vec![vec![]];
        for entry in &entries {
            let (least, end) = entry.state.range().unwrap_or((entry.value, entry.value));
            let values = least..=end.min(most);
            let longer = |row: &Vec<u32>| {
                values
                    .clone()
                    .map(|value| [row.as_slice(), &[value]].concat())
                    .collect::<Vec<_>>()
            };
            fits = fits.iter().flat_map(longer).collect();
        }
        fits.retain(|row| row.iter().sum::<u32>() == whole);
        let longer = |table: &Vec<Vec<u32>>| {
            let row = |row: &Vec<u32>| [table.as_slice(), std::slice::from_ref(row)].concat();
            fits.iter().map(row).collect::<Vec<_>>()
        };
        tables = tables.iter().flat_map(longer).collect();
    }
    tables.retain(|table| {
        shown.iter().enumerate().all(|(part, cell)| {
            let sum: u32 = table.iter().map(|row| row[part]).sum();
            match cell {
                Count(count) => *count == sum,
                OneToFour => small(sum),
                Withheld => true,
            }
        })
    });
    tables
}

fn count() -> impl Strategy<Value = Option<u32>> {
    prop_oneof![6 => (0_u32..9).prop_map(Some), 1 => Just(None)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]
    #[test]
    fn no_small_count_can_be_worked_out_from_sums_over_weeks(
        weeks in prop::collection::vec((prop::collection::vec(count(), 2), 0_u32..7, 0_usize..3, any::<bool>()), 1..4),
    ) {
        let row = |(counts, more, turn, banded): &(Vec<Option<u32>>, u32, usize, bool)| {
            let missing = counts.iter().any(Option::is_none);
            let whole = counts.iter().flatten().sum::<u32>() + if missing { *more } else { 0 };
            if *banded {
                Row::of_week(counts, whole, *turn)
            } else {
                let any = counts.iter().flatten().any(|count| small(*count));
                Row::all(counts, whole, !(any || missing && small(*more)))
            }
        };
        let rows: Vec<Row> = weeks.iter().map(row).collect();
        let shown = sums(&rows);
        let tables = fitting(&rows, &shown, 20);
        let own: Vec<Vec<u32>> = rows.iter().map(|row| row.entries.iter().chain([&row.rest]).map(|entry| entry.value).collect()).collect();
        prop_assert!(tables.contains(&own));
        for (at, row) in own.iter().enumerate() {
            for (part, value) in row.iter().enumerate() {
                let hidden = tables.iter().any(|table| table[at][part] != *value);
                let open = rows[at].entries.get(part).is_some_and(|entry| entry.state == State::Open);
                prop_assert!(hidden || open || !small(*value), "{value} in {own:?}: {shown:?}");
            }
        }
        for (part, cell) in shown.iter().enumerate() {
            let sum = |table: &[Vec<u32>]| table.iter().map(|row| row[part]).sum::<u32>();
            let own = sum(&own);
            prop_assert_eq!(small(own) && *cell == Count(own), false);
            prop_assert!(!small(own) || tables.iter().any(|table| sum(table) != own), "sum {own} of {own:?}: {shown:?}");
        }
    }
}
