//! Lists, cards and histories.

use super::sample::sample;
use crate::common::expect;

#[test]
fn lists_show_what_is_open() {
    let world = sample();
    let told = world.script(&[
        "list",
        "--lang en list",
        "lista aktiviteter",
        "list goals --lang en",
        "list hinder --ascii",
        "list proposals --status declined",
        "list --status avslaget",
        "list --status new",
        "list --mine --as KL",
        "list --mine",
        "list examples --status berättat",
        "list sagor",
        "list goals --status testas",
        "list --status sovande",
    ]);
    expect("lists", &told);
}

#[test]
fn lists_are_data_too() {
    let world = sample();
    let told = world.script(&[
        "list proposals --json",
        "list goals --json --lang en",
        "list metrics --json",
        "list activities --json --status in_progress",
        "list inputs --json --status closed",
    ]);
    expect("lists_json", &told);
}

#[test]
fn every_row_has_the_stable_keys() {
    let world = sample();
    let ran = world.run(&["list", "--json"]);
    let rows: Vec<serde_json::Value> = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(rows.len(), 10);
    let keys = [
        "number",
        "id",
        "kind",
        "title",
        "status",
        "by",
        "owner",
        "due",
        "created",
        "age_days",
        "unanswered_days",
    ];
    for row in &rows {
        for key in keys {
            assert!(row.get(key).is_some(), "{key}: {row}");
        }
    }
}

#[test]
fn a_card_shows_everything() {
    let world = sample();
    let told = world.script(&[
        "show 6",
        "visa 1",
        "show 2",
        "show 3",
        "show 4 --lang en",
        "show 5",
        "show 8",
        "show orosanmalningar",
        "show orosanmalning",
        "show 99",
        "show #7 --json",
    ]);
    expect("cards", &told);
}

#[test]
fn a_history_is_data_too() {
    let world = sample();
    let told = world.script(&["history 7 --json", "history --limit 1 --json", "history 99"]);
    expect("history_json", &told);
}
