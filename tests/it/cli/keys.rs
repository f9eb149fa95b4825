//! The keys of the screen and the file that changes them.

use super::super::common::{World, expect};

fn world_with(keys: &str) -> World {
    let world = World::new();
    let file = world.home().join(".config/tavla/keys.ron");
    World::put(&file, keys.as_bytes());
    world
}

#[test]
fn the_table_of_keys() {
    let swedish = World::new().run(&["keys"]).out;
    assert!(swedish.starts_with("kommando "), "{swedish}");
    let row = |line: &str| {
        line.split_whitespace()
            .take(4)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let rows: Vec<String> = swedish.lines().map(row).collect();
    assert!(
        rows.contains(&"new_proposal n F2 Skriv".to_owned()),
        "{rows:?}"
    );
    let english = World::new().run(&["--lang", "en", "tangenter"]).out;
    assert!(english.contains("Undo your last change"), "{english}");
    let json = World::new().run(&["keys", "--json"]);
    let rows: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let undo = rows
        .as_array()
        .unwrap()
        .iter()
        .find(|row| row["command"] == "undo");
    assert_eq!(undo.unwrap()["keys"][0], "Ctrl+Z");
}

#[test]
fn what_is_wrong_in_the_file_is_told_by_line_and_the_usual_keys_stay() {
    let world = world_with(
        "(\n    letters: true,\n    keys: {\n        \"new_proposal\": [\"å\", \"F2\"],\n        // a comment\n        \"udno\": [\"Ctrl+Z\"],\n        \"status\": [\"m\"],\n        \"help\": [\"F1\", \"Hjälp\"],\n        \"accept\": [\"x\"],\n        \"back\": [],\n        \"new_proposal\": [],\n    },\n    sound: 1,\n)\n",
    );
    let ran = world.run(&["keys"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("å  F2 "), "{}", ran.out);
    expect("keys_wrong", &ran.err);
    let english = world.run(&["--lang", "en", "keys"]);
    expect("keys_wrong_en", &english.err);
}

#[test]
fn a_file_that_is_no_ron_is_told_with_its_place() {
    let ran = world_with("(\n    keys: {\"undo\": \"F2\"},\n)").run(&["keys"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("keys.ron:2:"), "{}", ran.err);
    assert!(ran.out.contains("Ctrl+Z"), "the usual keys hold");
}
