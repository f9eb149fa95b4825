use proptest::prelude::*;

use super::*;
use crate::board::tests::grown;
use crate::locale::Lang;
use crate::report::document::tests::well_formed;
use crate::report::document::{Cell, Form};
use crate::report::exchange::delimited::Dialect;
use crate::report::reports::{Answers, Rating};
use crate::report::sample::board;

fn row(slug: &str, change: impl FnOnce(&mut UnitFigures)) -> Row {
    let now = "2026-11-22T12:00:00".parse().unwrap();
    let mut figures = UnitFigures::of(&board(), now);
    slug.clone_into(&mut figures.name);
    change(&mut figures);
    Row {
        slug: slug.to_owned(),
        read: Read::Whole,
        figures: Ok(figures),
    }
}

fn wanted(sort: SortBy) -> Wanted<'static> {
    Wanted {
        sort,
        group: None,
        filter: None,
        columns: Columns::All,
    }
}

fn all(rows: &[Row]) -> Units {
    Units::of(rows.to_vec())
}

fn units(rows: &[Row], wanted: &Wanted<'_>) -> Vec<String> {
    let today = "2026-11-22".parse().unwrap();
    let document = document(&Words::new(Lang::SV), &all(rows), today, wanted);
    let csv = document.print(Form::Csv(Dialect::Plain));
    let rows = csv.lines().skip(1);
    rows.filter_map(|row| Some(row.split_once(',')?.0.to_owned()))
        .collect()
}

fn three() -> Vec<Row> {
    let damaged = Row::unread("trasig", "Filen är tom.".to_owned());
    vec![
        row("Ås", |one| one.oldest = Some(3)),
        damaged,
        row("Berg", |one| {
            one.oldest = None;
            one.department = Some("Barn och unga".to_owned());
        }),
        row("Zon", |one| one.oldest = Some(40)),
    ]
}

#[test]
fn what_needs_somebody_stands_first_and_the_damaged_last() {
    let last = "trasig (kan inte läsas)";
    let by_name = units(&three(), &wanted(SortBy::Name));
    assert_eq!(by_name, ["Berg", "Zon", "Ås", last]);
    let by_age = units(&three(), &wanted(SortBy::Oldest));
    assert_eq!(by_age, ["Zon", "Ås", "Berg", last]);
}

#[test]
fn a_filter_keeps_what_cannot_be_read() {
    let filtered = Wanted {
        filter: Some("barn"),
        ..wanted(SortBy::Name)
    };
    let left = units(&three(), &filtered);
    assert_eq!(left, ["Berg", "trasig (kan inte läsas)"]);
}

#[test]
fn too_few_answers_are_no_figure() {
    let few = row("Liten", |one| {
        one.pulse = Some(Answers::TooFew { least: 5 });
    });
    let today = "2026-11-22".parse().unwrap();
    let words = Words::new(Lang::SV);
    let data = document(&words, &all(&[few]), today, &wanted(SortBy::Name)).data();
    let row = data.pointer("/content/0/rows/0").unwrap();
    assert!(row["pulse"].is_null(), "{row}");
}

/// A unit whose first question had so many answers and this mean; fewer than five are hidden.
fn rated(slug: &str, count: u32, mean: f64) -> Row {
    row(slug, |one| {
        one.department = Some(
            if slug == "b" {
                "Vuxna"
            } else {
                "Barn och unga"
            }
            .to_owned(),
        );
        one.pulse = Some(match count {
            0..=4 => Answers::TooFew { least: 5 },
            _ => Answers::Enough(Rating { count, mean }),
        });
    })
}

fn pulses(rows: &[Row], columns: Columns) -> Vec<serde_json::Value> {
    let wanted = Wanted {
        columns,
        ..wanted(SortBy::Name)
    };
    let words = Words::new(Lang::SV);
    let data = document(&words, &all(rows), "2026-11-22".parse().unwrap(), &wanted).data();
    let tables = data["content"].as_array().unwrap();
    let rows = tables.iter().filter_map(|block| block["rows"].as_array());
    rows.flatten().map(|row| row["pulse"].clone()).collect()
}

/// Which pulses the screen shows, by unit: the same ones in every order, group and choice, with no sum
/// of them, and no word of what is hidden.
fn on_screen(rows: &[Row]) -> Vec<bool> {
    let words = Words::new(Lang::SV);
    let units = all(rows);
    let column = headings(&words).iter().position(|one| one.key == "pulse");
    let pulse = |cells: &[Cell]| !cells[column.unwrap()].data.is_null();
    let mut seen: Vec<Option<bool>> = vec![None; rows.len()];
    let groups = [None, Some(GroupBy::Department), Some(GroupBy::Organisation)];
    let ways = SortBy::ALL
        .into_iter()
        .flat_map(|sort| groups.map(|by| (sort, by)));
    for ((sort, group), filter) in
        ways.flat_map(|way| [None, Some("barn"), Some("vuxna")].map(|one| (way, one)))
    {
        let wanted = Wanted {
            sort,
            group,
            filter,
            columns: Columns::Short,
        };
        for line in lines(&words, &units, &wanted) {
            match line {
                Line::Group(_) | Line::Gap => {}
                Line::Sum(cells) => assert!(!pulse(&cells)),
                Line::Unit(slug, cells) => {
                    let at = rows.iter().position(|row| row.slug == slug).unwrap();
                    assert!(seen[at].is_none_or(|before| before == pulse(&cells)));
                    seen[at] = Some(pulse(&cells));
                }
            }
        }
    }
    for (row, seen) in units.rows().iter().zip(&seen) {
        let told = facts(&words, row).join(" ");
        assert_eq!(told.contains("Snabbenkät "), *seen == Some(true), "{told}");
    }
    seen.into_iter().flatten().collect()
}

#[test]
fn where_one_unit_is_hidden_alone_another_is_too() {
    let rows = [rated("a", 12, 3.5), rated("b", 7, 3.1), rated("c", 3, 2.0)];
    let shown: Vec<bool> = pulses(&rows, Columns::All)
        .iter()
        .map(|one| !one.is_null())
        .collect();
    assert_eq!(shown, [true, false, false]);
    let rows = [rated("a", 12, 3.5), rated("b", 2, 3.1), rated("c", 3, 2.0)];
    let shown: Vec<bool> = pulses(&rows, Columns::All)
        .iter()
        .map(|one| !one.is_null())
        .collect();
    assert_eq!(shown, [true, false, false], "two hide each other");
    let rows = [rated("a", 12, 3.5), rated("b", 7, 3.1)];
    assert!(pulses(&rows, Columns::All).iter().all(|one| !one.is_null()));
}

proptest! {
    /// Whoever knows the sum of all answers from elsewhere, and even how many answered in each unit,
    /// subtracts the units that are shown. Of each hidden unit several sums stay possible, unless
    /// all that is hidden answered 1, or 5, without exception.
    #[test]
    fn no_hidden_unit_can_be_solved_from_a_sum(
        units in prop::collection::vec((1_u32..14, prop::collection::vec(1_u32..=5, 14)), 2..6),
    ) {
        let counts: Vec<u32> = units.iter().map(|(count, _)| *count).collect();
        let sum = |(count, points): &(u32, Vec<u32>)| points.iter().take(*count as usize).sum();
        let sums: Vec<u32> = units.iter().map(sum).collect();
        let rated = |at: usize| {
            let mean = f64::from(sums[at]) / f64::from(counts[at]);
            rated(["a", "b", "c", "d", "e"][at], counts[at], mean)
        };
        let rows: Vec<Row> = (0..units.len()).map(rated).collect();
        let shown = pulses(&rows, Columns::All);
        let hidden: Vec<usize> = (0..units.len()).filter(|at| shown[*at].is_null()).collect();
        let of = |all: &[u32]| -> u32 { hidden.iter().map(|at| all[*at]).sum() };
        let (left, answers) = (of(&sums), of(&counts));
        if left == answers || left == 5 * answers {
            return Ok(());
        }
        for at in hidden {
            let others = answers - counts[at];
            let least = counts[at].max(left.saturating_sub(5 * others));
            let most = (5 * counts[at]).min(left - others);
            prop_assert!(least < most, "{units:?}: unit {at} answered {least}");
        }
        let visible: Vec<bool> = shown.iter().map(|one| !one.is_null()).collect();
        prop_assert_eq!(on_screen(&rows), visible);
        // No sum of what was answered stands under the units.
        let short = pulses(&rows, Columns::Short);
        prop_assert_eq!(short.len(), units.len() + 1);
        prop_assert!(short[units.len()].is_null());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_boards_have_an_overview(seeds in prop::collection::vec(any::<u64>(), 0..60)) {
        let now: NaiveDateTime = "2026-11-22T12:00:00".parse().unwrap();
        let figures = UnitFigures::of(&grown(&seeds), now);
        let rows = ["a", "b"].map(|slug| Row {
            slug: slug.to_owned(),
            read: Read::Whole,
            figures: Ok(figures.clone()),
        });
        let words = Words::new(Lang::EN);
        for sort in SortBy::ALL {
            for columns in [Columns::Short, Columns::All] {
                let wanted = Wanted {
                    group: Some(GroupBy::Organisation),
                    columns,
                    ..wanted(sort)
                };
                let made = || document(&words, &all(&rows), now.date(), &wanted).print(Form::Html);
                well_formed::check(&made());
                prop_assert_eq!(made(), made());
            }
        }
    }
}
