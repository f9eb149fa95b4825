//! A value that a hand has put into the file of another year: told, and brought home by the next
//! commit to that file, whatever step of it fails.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::common::{Scratch, board, card, change, slug};
use super::conformance::counted;
use super::faults::{Fate, doomed};
use crate::board::{Act, Board, Change, Deed, Problem, ValueSwap, Week, WeekValue, Year};
use crate::store::{Extent, FolderStore, Store as _, Trouble, put_file};

fn week(year: i32, number: u32) -> Week {
    Week::new(year, number).unwrap()
}

fn typing(id: u64, week: Week, n: u32) -> Change {
    let metric = "orosanmalningar".parse().unwrap();
    let to = Some(WeekValue::plain(week, n.into()));
    let swap = ValueSwap {
        metric,
        week,
        from: None,
        to,
    };
    change(id, Act::Values(vec![swap]))
}

/// A unit with values in 2025 and 2026, where a line of 2025 has been moved to the file of 2026.
fn begun() -> Scratch {
    let scratch = Scratch::new();
    let store = FolderStore::new(scratch.path());
    store.create(&slug(), &board()).unwrap();
    let metric = change(1, Act::Metric(card(1), Deed::Add(Box::new(counted()))));
    let typed = [
        typing(2, week(2025, 50), 5),
        typing(3, week(2025, 51), 6),
        typing(4, week(2026, 2), 7),
    ];
    store.commit(&slug(), &[metric]).unwrap();
    store.commit(&slug(), &typed).unwrap();
    let line = "          (week: \"2025-W51\", n: 6),\n";
    let file = |name: &str| scratch.path().join(slug().as_str()).join(name);
    let text = |name: &str| std::fs::read_to_string(file(name)).unwrap();
    let put = |name: &str, text: String| put_file(&file(name), text.as_bytes()).unwrap();
    let (from, to) = (text("2025.ron"), text("2026.ron"));
    assert_eq!(from.matches(line).count(), 1);
    put("2025.ron", from.replace(line, ""));
    put(
        "2026.ron",
        to.replace("weeks: [\n", &format!("weeks: [\n{line}")),
    );
    scratch
}

fn troubles(scratch: &Scratch) -> Vec<Trouble> {
    let loaded = FolderStore::new(scratch.path()).load(&slug(), Extent::Whole);
    loaded.unwrap().troubles
}

/// The figures of the weeks, wherever they lie.
fn figures(scratch: &Scratch) -> Vec<(Week, f64)> {
    let loaded = FolderStore::new(scratch.path()).load(&slug(), Extent::Whole);
    let board: Board = loaded.unwrap().board;
    let series = board.years.values().flat_map(Year::series);
    let mut all: Vec<_> = series
        .flat_map(|one| one.weeks.iter().map(|value| (value.week, value.n.get())))
        .collect();
    all.sort_by_key(|(week, _)| *week);
    all.dedup();
    all
}

#[test]
fn it_is_told_with_its_file_and_the_next_commit_brings_it_home() {
    let scratch = begun();
    let told = troubles(&scratch);
    let [Trouble::Problem { path, problem, .. }] = told.as_slice() else {
        panic!("{told:?}");
    };
    assert!(path.ends_with("2026.ron"), "{}", path.display());
    let named = matches!(problem, Problem::WrongYear { year: 2026, week: one, .. } if *one == week(2025, 51));
    assert!(named, "{problem:?}");
    let store = FolderStore::new(scratch.path());
    store
        .commit(&slug(), &[typing(5, week(2025, 49), 4)])
        .unwrap();
    assert_eq!(troubles(&scratch).len(), 1, "the file of 2026 was not read");
    store
        .commit(&slug(), &[typing(6, week(2026, 3), 8)])
        .unwrap();
    assert!(troubles(&scratch).is_empty());
    let expected = [
        (2025, 49, 4.0),
        (2025, 50, 5.0),
        (2025, 51, 6.0),
        (2026, 2, 7.0),
        (2026, 3, 8.0),
    ];
    let expected = expected.map(|(year, number, n)| (week(year, number), n));
    assert_eq!(figures(&scratch), expected);
}

#[test]
fn no_failing_step_and_no_death_loses_it_on_its_way() {
    for fate in [Fate::Error, Fate::Death] {
        let mut failed = 0;
        // There are 17 steps; what cannot be read on the way there is left for another time.
        for step in 0..20 {
            let scratch = begun();
            let store = FolderStore::on(doomed(fate, step), scratch.path());
            let commit = || store.commit(&slug(), &[typing(6, week(2026, 3), 8)]);
            let run = catch_unwind(AssertUnwindSafe(commit));
            failed += usize::from(!run.is_ok_and(|done| done.is_ok()));
            let there = figures(&scratch).contains(&(week(2025, 51), 6.0));
            assert!(there, "{fate:?} at step {step}: lost");
            let next = FolderStore::new(scratch.path());
            next.commit(&slug(), &[typing(7, week(2026, 4), 9)])
                .unwrap();
            assert!(troubles(&scratch).is_empty(), "{fate:?} at step {step}");
        }
        assert!(failed > 12, "{fate:?}: only {failed} steps failed");
    }
}

#[test]
fn it_stays_where_it_lies_while_its_own_year_cannot_be_read() {
    let scratch = begun();
    let file = scratch.path().join(slug().as_str()).join("2025.ron");
    put_file(&file, b"(format: 1, kind: ye").unwrap();
    let store = FolderStore::new(scratch.path());
    store
        .commit(&slug(), &[typing(6, week(2026, 3), 8)])
        .unwrap();
    assert!(figures(&scratch).contains(&(week(2025, 51), 6.0)));
    assert_eq!(std::fs::read(file).unwrap(), b"(format: 1, kind: ye");
}
