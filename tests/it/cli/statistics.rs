//! `stats` on the example units, `analyse` on any series.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::common::{World, expect};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// The repository's example units, to be read.
fn examples() -> World {
    let boards = root().join("boards");
    World::new()
        .with("TAVLA_BOARDS", &boards.display().to_string())
        .with("TAVLA_UNIT", "mottagningsenheten")
}

#[test]
fn stats_says_what_every_metric_shows() {
    let told = examples().script(&[
        "stats",
        "--lang en statistik",
        "stats nope",
        "stats --weeks 0",
    ]);
    expect("stats", &told);
}

#[test]
fn stats_of_one_metric_has_its_chart_and_its_words() {
    let told = examples().script(&[
        "stats forhandsbedomning-i-tid",
        "--lang en --ascii stats uteblivna-besok --weeks 20",
    ]);
    expect("stats_metric", &told);
}

#[test]
fn stats_as_data_has_the_chart_the_limits_and_the_verdicts() {
    let world = examples();
    let ran = world.run(&["stats", "forhandsbedomning-i-tid", "--weeks", "2", "--json"]);
    expect("stats_json", &ran.told());
    let all = world.run(&["stats", "--json"]);
    let all: Vec<Value> = serde_json::from_str(&all.out).unwrap();
    assert_eq!(all.len(), 6);
}

#[test]
fn a_linked_proposal_bears_its_verdict() {
    let told = examples().script(&["show 18", "show 31"]);
    let lines = told.lines().filter(|line| !line.contains(" lade till"));
    let facts: Vec<&str> = lines
        .skip_while(|line| !line.starts_with("bedömning"))
        .take_while(|line| !line.starts_with("område"))
        .collect();
    expect("show_verdict", &facts.join("\n"));
}

#[test]
fn the_basis_and_a_second_metric_are_one_option_away() {
    let told = examples().script(&[
        "stats forhandsbedomning-i-tid --basis",
        "--lang en show 7 --basis",
        "stats arenden-per-handlaggare --with snabbenkat --weeks 12",
        "stats arenden-per-handlaggare --with nope",
    ]);
    expect("stats_basis", &told);
}

#[test]
fn a_chart_is_a_picture_with_a_name_and_a_description() {
    let world = examples();
    let lines = [
        "export chart uteblivna-besok --weeks 6",
        "export chart nope",
    ];
    expect("export_chart", &world.script(&lines));
    let [light, dark] = [&[][..], &["--dark"][..]].map(|more| {
        world
            .run(&[&["export", "chart", "orosanmalningar"], more].concat())
            .out
    });
    assert_ne!(light, dark);
    assert_eq!(
        light.matches("<circle").count(),
        dark.matches("<circle").count()
    );
}

#[test]
fn a_value_that_makes_a_verdict_due_stores_it_once() {
    let world = World::new().with("TAVLA_UNIT", "mottagningsenheten");
    let boards = world.home().join("boards");
    let from = root().join("boards/mottagningsenheten");
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        // Whoever has opened the examples has made a folder of copies beside them.
        if entry.file_type().unwrap().is_file() {
            let to = boards.join("mottagningsenheten").join(entry.file_name());
            World::put(&to, &std::fs::read(entry.path()).unwrap());
        }
    }
    let world = world.with("TAVLA_BOARDS", &boards.display().to_string());
    let told = world.script(&[
        "--today 2026-11-29 value vantetid-forsta-besok 8,4 --week 47",
        "--today 2026-11-29 value vantetid-forsta-besok 7,9 --week 48",
        "--today 2026-11-29 judge",
        "--today 2026-11-29 --json --lang en judge",
        "--today 2026-11-29 undo",
    ]);
    expect("judge", &told);
}

fn fixtures() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/fixtures/spc")).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Tells whether two results are the same, with the same names and reals within 1e-9.
fn same(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            let here = |(name, one): (&String, &Value)| {
                found.get(name).is_some_and(|other| same(one, other))
            };
            expected.len() == found.len() && expected.iter().all(here)
        }
        (Value::Array(expected), Value::Array(found)) => {
            let pairs = expected.iter().zip(found);
            expected.len() == found.len() && pairs.into_iter().all(|(one, other)| same(one, other))
        }
        _ => match (expected.as_f64(), found.as_f64()) {
            (Some(one), Some(other)) => (other - one).abs() <= 1e-9 * one.abs().max(1.0),
            _ => expected == found,
        },
    }
}

#[test]
fn analyse_gives_the_reference_results_under_the_reference_names() {
    let world = World::new();
    let mut wrong = Vec::new();
    for file in fixtures() {
        let series: Value = serde_json::from_str(&std::fs::read_to_string(&file).unwrap()).unwrap();
        let ran = world.run(&["analyse", &file.display().to_string(), "--json"]);
        let found = serde_json::from_str(&ran.out).unwrap_or_default();
        if !same(&series["expected"], &found) {
            wrong.push(format!("{}: {}", file.display(), ran.told()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn analyse_reads_columns_from_stdin_and_says_what_it_found() {
    let world = World::new();
    let weeks = (1..=20).map(|week| format!("2026-W{week:02};{}\n", 20 + week % 4 + week / 14 * 9));
    let csv = format!("vecka;antal\n{}", weeks.collect::<String>());
    let mut told = world.run_typing(&["analysera", "-"], csv.as_bytes()).told();
    let run = ["--lang", "en", "analyse", "-", "--kind", "run"];
    told += &world.run_typing(&run, csv.as_bytes()).told();
    let change = root().join("tests/fixtures/spc/iv_clear_improvement_26_12.json");
    told += &world
        .run(&["analyse", &change.display().to_string()])
        .told();
    expect("analyse", &told);
}

#[test]
fn analyse_refuses_what_cannot_be_and_says_where() {
    let world = World::new();
    let mut told = String::new();
    for series in [
        "2026-W01;1\n2026-W01;2",
        "2026-W02;1\n2026-W01;2",
        "2025-W53;1",
        "2026-W01;NaN",
        "2026-W01;inf",
        "2026-W01;1;0",
        "2026-W01;3;2",
        "vecka;andel\n2026-W01;101",
        "vecka;antal\n2026-W01;-1",
        "2026-W01;\n2026-W02;",
        "",
        "{\"kind\": \"c\", \"values\": [-1]}",
        "{\"kind\": \"xmr\"}",
    ] {
        let ran = world.run_typing(&["analyse", "-"], series.as_bytes());
        told.extend([format!("{series:?}\n"), ran.told()]);
    }
    told += &world.script(&["analyse", "analyse - --kind q", "analyse missing.csv"]);
    told += &world
        .run_typing(&["--lang", "en", "analyse", "-"], b"2025-W53,1")
        .told();
    expect("analyse_refused", &told);
}
