//! Every series of `tests/fixtures/spc` gives what the reference packages gave for it.
//!
//! Oracles: R `NHSRplotthedots` 0.2.2, `qicharts2` 0.8.1 and `wilcox.test`. Real numbers within
//! 1e-9 · max(1, |b|); labels, counts, booleans and nulls exactly. The way in and out is that of
//! other programs: JSON.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tavla::analysis::input::Input;
use tavla::analysis::report::analyse;

/// Published figures under a licence of their own are not part of the project; they are checked
/// where they lie beside it.
const BESIDE_THE_PROJECT: &str = "../shared/reference/spc/real";

fn series(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| {
        file.extension()
            .is_some_and(|extension| extension == "json")
    });
    files.sort();
    files
}

/// Lists every place where the result is not the expected one, and gives how many figures were
/// compared; fields that only the result has do not matter.
fn differences(at: &str, expected: &Value, found: &Value, wrong: &mut Vec<String>) -> usize {
    let mut compared = 0;
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, expected) in expected {
                match found.get(name) {
                    Some(found) => {
                        compared += differences(&format!("{at}.{name}"), expected, found, wrong);
                    }
                    None => wrong.push(format!("{at}: no field {name}")),
                }
            }
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            for (row, (expected, found)) in expected.iter().zip(found).enumerate() {
                compared += differences(&format!("{at}[{row}]"), expected, found, wrong);
            }
        }
        _ if same(expected, found) => compared += 1,
        _ => wrong.push(format!("{at}: expected {expected}, found {found}")),
    }
    compared
}

fn same(expected: &Value, found: &Value) -> bool {
    match (expected.as_f64(), found.as_f64()) {
        (Some(expected), Some(found)) => (found - expected).abs() <= 1e-9 * expected.abs().max(1.0),
        _ => expected == found,
    }
}

/// Analyses one series and lists what differs; a series that cannot be read, is refused or expects
/// next to nothing differs as a whole.
fn check(file: &Path, wrong: &mut Vec<String>) {
    /// The fewest figures that any series expects: those of one on which nothing can be judged.
    const FEWEST: usize = 3;
    let name = file.file_stem().unwrap_or_default().to_string_lossy();
    match expected_and_found(file) {
        Ok((expected, found)) => {
            let before = wrong.len();
            let compared = differences(&name, &expected, &found, wrong);
            if wrong.len() == before && compared < FEWEST {
                wrong.push(format!("{name}: only {compared} figures to compare"));
            }
        }
        Err(error) => wrong.push(format!("{name}: {error}")),
    }
}

fn expected_and_found(file: &Path) -> Result<(Value, Value), Box<dyn Error>> {
    let mut series: Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    let expected = series["expected"].take();
    let input: Input = serde_json::from_value(series)?;
    Ok((expected, serde_json::to_value(analyse(&input)?)?))
}

#[test]
fn every_series_gives_what_the_reference_packages_gave() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = series(&root.join("tests/fixtures/spc"));
    assert_eq!(files.len(), 87, "series in tests/fixtures/spc");
    files.extend(series(&root.join(BESIDE_THE_PROJECT)));
    let mut wrong = Vec::new();
    for file in &files {
        check(file, &mut wrong);
    }
    assert!(
        wrong.is_empty(),
        "{} differences in {} series:\n{}",
        wrong.len(),
        files.len(),
        wrong.join("\n")
    );
}

#[test]
fn every_figure_that_is_off_is_named_with_its_series_and_field() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut figures, mut silent) = (0, Vec::new());
    for file in series(&root.join("tests/fixtures/spc")) {
        let (expected, found) = expected_and_found(&file).unwrap();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        for (field, value) in expected.as_object().unwrap() {
            for place in places(value) {
                figures += 1;
                let mut off = expected.clone();
                let spot = off.pointer_mut(&format!("/{field}{place}")).unwrap();
                *spot = match spot.as_f64() {
                    Some(number) => (number + 2e-9 * number.abs().max(1.0)).into(),
                    None => "something else".into(),
                };
                let mut wrong = Vec::new();
                differences(&name, &off, &found, &mut wrong);
                let named = |line: &String| line.starts_with(&format!("{name}.{field}"));
                if !(wrong.len() == 1 && wrong.iter().all(named)) {
                    silent.push(format!("{name}.{field}{place}"));
                }
            }
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
    assert!(figures > 2_000, "{figures} figures");
}

/// Lists the places of some figures within a field: of a list the first, the middle and the last.
fn places(value: &Value) -> Vec<String> {
    let within = |(at, value): (String, &Value)| {
        places(value)
            .into_iter()
            .map(move |place| format!("/{at}{place}"))
            .collect::<Vec<_>>()
    };
    match value {
        Value::Array(list) => {
            let mut rows = vec![0, list.len() / 2, list.len().saturating_sub(1)];
            rows.dedup();
            let rows = rows
                .into_iter()
                .filter_map(|row| Some((row.to_string(), list.get(row)?)));
            rows.flat_map(within).collect()
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| (name.clone(), value));
            fields.flat_map(within).collect()
        }
        _ => vec![String::new()],
    }
}
