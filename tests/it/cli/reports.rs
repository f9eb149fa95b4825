//! Reports from the command line.

use super::sample::sample;
use crate::common::expect;

#[test]
fn reports_are_asked_for_by_name_and_period() {
    let world = sample();
    let told = world.script(&[
        "report",
        "report dialogue",
        "--lang en rapport learning --format md",
        "report kvartal --quarter 3 --format csv",
        "report areas --year 2025 --format plain",
        "report voices --from 2026-11-01 --json",
        "report saga",
        "report quarter --quarter 7",
        "report year --from 2026-11-20 --to 2026-11-01",
        "report year --year 2026 --quarter 1",
    ]);
    expect("report", &told);
}

#[test]
fn the_overview_tells_of_all_units_and_of_the_damaged_one() {
    let world = sample();
    let unit = world.boards().join("trasig");
    std::fs::create_dir_all(&unit).unwrap();
    let damaged = "(format: 1, unit: (";
    tavla::store::put_file(&unit.join("board.ron"), damaged.as_bytes()).unwrap();
    let told = world.script(&[
        "overview",
        "--lang en översikt --sort oldest --group department --format md",
        "overview --filter saga",
        "overview --json",
        "overview --sort saga",
        "--unit mottagningsenheten export kalender --mine --as KL",
    ]);
    expect("overview", &told);
}
