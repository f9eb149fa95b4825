//! A folder is a layer: what each may name, how long its files may be.

use std::fs;
use std::path::{Path, PathBuf};

/// A folder under `src/`, and the folders and crates its code may name.
struct Layer {
    folder: &'static str,
    modules: &'static [&'static str],
    crates: &'static [&'static str],
}

/// Every module at the root of the crate; those that are not named in a layer's row are closed
/// to it.
const MODULES: &[&str] = &[
    "analysis", "app", "board", "cli", "env", "error", "locale", "privacy", "report", "settings",
    "store", "tui", "view",
];

/// Crates that only some layers may name.
const CRATES: &[&str] = &[
    "calamine",
    "clap",
    "clap_complete",
    "clap_mangen",
    "crossterm",
    "directories",
    "fluent_bundle",
    "getrandom",
    "notify",
    "ratatui",
    "ron",
    "rust_xlsxwriter",
    "serde_ignored",
    "serde_path_to_error",
    "signal_hook",
];

const LAYERS: &[Layer] = &[
    Layer {
        folder: "board",
        modules: &[],
        crates: &[],
    },
    Layer {
        folder: "analysis",
        modules: &[],
        crates: &[],
    },
    Layer {
        folder: "privacy",
        modules: &[],
        crates: &[],
    },
    Layer {
        folder: "locale",
        modules: &[],
        crates: &["fluent_bundle"],
    },
    Layer {
        folder: "store",
        modules: &["board", "privacy"],
        crates: &[
            "getrandom",
            "notify",
            "ron",
            "serde_ignored",
            "serde_path_to_error",
        ],
    },
    Layer {
        folder: "report",
        modules: &["board", "analysis", "locale", "privacy"],
        crates: &[],
    },
    Layer {
        folder: "app",
        modules: &["board", "analysis", "privacy", "locale", "report"],
        crates: &[],
    },
    Layer {
        folder: "view",
        modules: &["app", "board", "analysis", "locale", "report"],
        crates: &["ratatui"],
    },
    Layer {
        folder: "tui",
        modules: &["app", "board", "error", "locale", "store", "view"],
        crates: &["ratatui", "crossterm", "signal_hook"],
    },
    Layer {
        folder: "cli",
        modules: &[
            "app", "board", "env", "error", "locale", "privacy", "report", "settings", "store",
            "tui",
        ],
        crates: &[
            "calamine",
            "clap",
            "clap_complete",
            "clap_mangen",
            "rust_xlsxwriter",
        ],
    },
];

/// The longest a source file may be.
const LONGEST: usize = 400;

/// Modules whose names mean files, clocks or the environment: the pure layers have none of them.
const PURE: &[&str] = &[
    "board", "analysis", "privacy", "locale", "report", "app", "view",
];
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::net",
    "std::process",
    "std::thread",
    "SystemTime",
    "Instant::now",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|kind| kind == "rs") {
            found.push(path);
        }
    }
    found
}

/// The lines of a file that are code and not its tests or comments.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.trim()));
    lines
        .take_while(|(_, line)| !line.starts_with("mod tests {"))
        .filter(|(_, line)| !line.starts_with("//"))
}

fn is_test(path: &Path) -> bool {
    path.components()
        .any(|part| part.as_os_str().to_string_lossy().starts_with("tests"))
}

fn names(line: &str, module: &str) -> bool {
    let named = format!("crate::{module}");
    let mut after = line.split(&named).skip(1);
    after.any(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
}

fn names_crate(line: &str, name: &str) -> bool {
    line.starts_with(&format!("use {name}::"))
        || line.contains(&format!(" {name}::"))
        || line.contains(&format!("({name}::"))
}

#[test]
fn no_layer_names_what_it_may_not() {
    let mut broken = Vec::new();
    for layer in LAYERS {
        for path in sources(&root().join("src").join(layer.folder)) {
            if is_test(&path) {
                continue;
            }
            let text = fs::read_to_string(&path).unwrap();
            for (line, code) in code(&text) {
                let closed = MODULES
                    .iter()
                    .filter(|module| **module != layer.folder && !layer.modules.contains(module));
                broken.extend(
                    closed
                        .filter(|module| names(code, module))
                        .map(|module| format!("{}:{line} names {module}", path.display())),
                );
                let closed = CRATES.iter().filter(|name| !layer.crates.contains(name));
                broken.extend(
                    closed
                        .filter(|name| names_crate(code, name))
                        .map(|name| format!("{}:{line} names {name}", path.display())),
                );
                if PURE.contains(&layer.folder) {
                    broken.extend(
                        IMPURE
                            .iter()
                            .filter(|word| code.contains(**word))
                            .map(|word| format!("{}:{line} names {word}", path.display())),
                    );
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn every_folder_is_a_layer() {
    let mut folders: Vec<_> = fs::read_dir(root().join("src"))
        .unwrap()
        .map(Result::unwrap)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    folders.retain(|folder| folder != "error" && folder != "settings");
    folders.sort_unstable();
    let mut layers: Vec<_> = LAYERS.iter().map(|layer| layer.folder.to_owned()).collect();
    layers.sort_unstable();
    assert_eq!(folders, layers);
}

#[test]
fn no_file_is_too_long() {
    let folders = ["src", "tests", "benches", "examples"];
    let files = folders
        .iter()
        .flat_map(|folder| sources(&root().join(folder)));
    let long: Vec<_> = files
        .map(|path| (fs::read_to_string(&path).unwrap().lines().count(), path))
        .filter(|(lines, _)| *lines > LONGEST)
        .map(|(lines, path)| format!("{} has {lines} lines", path.display()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}
