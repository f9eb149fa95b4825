//! The views as text, and what the screen can do that other commands have no room for.

use super::super::common::expect;
use super::sample::sample;

#[test]
fn the_board_and_the_weeks_values_as_lines() {
    let world = sample();
    let told = world.script(&[
        "board --text",
        "tavlan",
        "values",
        "--lang en veckovärden --weeks 2 --ascii",
    ]);
    expect("board_text", &told);
    let data = world.run(&["board", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&data.out).unwrap();
    assert!(rows.as_array().unwrap().len() > 3, "{}", data.out);
}

#[test]
fn a_value_is_remarked_on_and_taken_away_and_a_week_marked() {
    let world = sample();
    let told = world.script(&[
        "value orosanmalningar 149",
        "value orosanmalningar --note \"Ny blankett\"",
        "odd orosanmalningar Helgvecka --as RL",
        "odd orosanmalningar Helgvecka --as RL",
        "values --weeks 2",
        "odd orosanmalningar --remove",
        "avvikande orosanmalningar",
        "odd orosanmlningar Strejk",
        "value orosanmalningar --remove",
        "value orosanmalningar --remove",
        "values --weeks 1",
    ]);
    expect("values_odd", &told);
}

#[test]
fn nobody_is_asked_where_nobody_sits() {
    let world = sample();
    let told = world.script(&[
        "propose",
        "move",
        "move 6",
        "comment 6",
        "support",
        "value",
        "value orosanmalningar",
    ]);
    expect("nobody_asked", &told);
}
