//! The dependency tree stays lean, and there is one terminal library in it.

use std::fs;

/// Packages in the lock file, our own and those for tests and other platforms included.
///
/// XLSX in and out (`calamine`, `rust_xlsxwriter`, which share one zip library) are 19 of them:
/// workbooks are how a unit's numbers come and go.
const MOST: usize = 300;

fn packages() -> Vec<String> {
    let lock = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.lock")).unwrap();
    let names = lock.lines().filter_map(|line| line.strip_prefix("name = "));
    names
        .map(|name| name.trim_matches('"').to_owned())
        .collect()
}

#[test]
fn there_is_one_of_what_owns_the_terminal() {
    let packages = packages();
    for name in ["crossterm", "ratatui", "ratatui-core"] {
        let count = packages.iter().filter(|package| *package == name).count();
        assert_eq!(count, 1, "{name}: two copies have two event queues");
    }
}

#[test]
fn the_tree_does_not_grow_unseen() {
    let count = packages().len();
    assert!(
        count <= MOST,
        "{count} packages, at most {MOST}: is the new one worth it?"
    );
}
