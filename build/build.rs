//! Lists `locales/*.ftl` and where each message stands in them, so that a new language costs one
//! new file and no code, and the example units under `boards/`, which `tavla demo` opens a copy
//! of; and has the linker make a program that starts quickly.
#![expect(
    clippy::disallowed_methods,
    reason = "cargo names the folders in the environment, and a generated file needs no safe write"
)]

mod linking;

use std::error::Error;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The default language: first in the table, whatever the other files are called.
const DEFAULT_CODE: &str = "sv";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build");
    println!("cargo:rerun-if-changed=locales");
    let root = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR")?);
    let target = PathBuf::from(std::env::var("OUT_DIR")?);
    let locales = root.join("locales");
    let languages = languages_source(&locales, &language_codes(&locales)?)?;
    std::fs::write(target.join("languages.rs"), languages)?;
    let examples = examples_source(&root.join("boards"), &target.join("examples"))?;
    std::fs::write(target.join("examples.rs"), examples)?;
    linking::hasten(&root.join("build/order.txt"), &target);
    Ok(())
}

/// Writes the table of the example units' files: unit, file name, text.
///
/// The texts are copied first, and a change of the boards builds nothing anew: the README opens
/// these very boards, and whoever saved something there would wait for the compiler the next time.
fn examples_source(boards: &Path, copies: &Path) -> Result<String, Box<dyn Error>> {
    let mut rows = Vec::new();
    for unit in std::fs::read_dir(boards)? {
        let unit = unit?.path();
        if !unit.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(unit)? {
            let path = file?.path();
            if path.extension().is_some_and(|extension| extension == "ron") {
                let unit = path.parent().and_then(Path::file_name).unwrap_or_default();
                let name = path.file_name().unwrap_or_default();
                let copy = copies.join(unit).join(name);
                std::fs::create_dir_all(copies.join(unit))?;
                std::fs::copy(&path, &copy)?;
                let [unit, name, path] =
                    [unit, name, copy.as_os_str()].map(|text| text.to_string_lossy());
                rows.push(format!(
                    "    ({unit:?}, {name:?}, include_str!({path:?})),\n"
                ));
            }
        }
    }
    rows.sort();
    let rows = rows.concat();
    Ok(format!(
        "const EXAMPLES: &[(&str, &str, &str)] = &[\n{rows}];\n"
    ))
}

/// Returns the code of each message file, the default language first.
fn language_codes(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let mut codes = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let code = path.file_stem().and_then(|stem| stem.to_str());
            codes.push(code.ok_or("a message file without a code")?.to_owned());
        }
    }
    codes.sort_by_key(|code| (code != DEFAULT_CODE, code.clone()));
    Ok(codes)
}

/// Writes the table of embedded files and one constant for each language.
fn languages_source(locales: &Path, codes: &[String]) -> Result<String, Box<dyn Error>> {
    let mut rows = String::new();
    let mut constants = String::new();
    for (index, code) in codes.iter().enumerate() {
        let file = format!("concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{code}.ftl\")");
        let text = std::fs::read_to_string(locales.join(format!("{code}.ftl")))?;
        let entries: String = entries(&text).into_iter().map(entry_source).collect();
        writeln!(rows, "    ({code:?}, include_str!({file}), &[{entries}]),")?;
        let name = code.to_uppercase().replace('-', "_");
        writeln!(constants, "    /// The language of `locales/{code}.ftl`.")?;
        writeln!(constants, "    pub const {name}: Self = Self({index});")?;
    }
    Ok(format!(
        "\
         const LANGUAGES: &[(&str, &str, &[Entry])] = &[\n{rows}];\n\nimpl Lang {{\n{constants}}}\n"
    ))
}

/// Writes where a message stands; the digits of long numbers in groups, as the lints want them.
fn entry_source(entry: [u32; 3]) -> String {
    let grouped = |number: u32| match (number / 1000, number % 1000) {
        (0, rest) => rest.to_string(),
        (thousands, rest) => format!("{thousands}_{rest:03}"),
    };
    let [start, id, end] = entry.map(grouped);
    format!("[{start}, {id}, {end}], ")
}

/// Finds where each message of a file stands, sorted by id: from its id's first byte, to its id's
/// end, to its end. A message begins with its id at the beginning of a line and reaches to the next
/// one, or to a comment.
fn entries(file: &str) -> Vec<[u32; 3]> {
    let mut entries: Vec<[usize; 3]> = Vec::new();
    let mut at = 0;
    let mut open = false;
    for line in file.split_inclusive('\n') {
        let next = at + line.len();
        let text = line.trim_end_matches('\n');
        if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let id = text.split_once('=').map_or(text, |(id, _)| id.trim_end());
            entries.push([at, at + id.len(), at + text.len()]);
            open = true;
        } else if text.starts_with('#') {
            open = false;
        } else if let Some(entry) = entries.last_mut().filter(|_| open && !text.is_empty()) {
            entry[2] = at + text.len();
        }
        at = next;
    }
    entries.sort_by_key(|[start, id, _]| file.get(*start..*id).unwrap_or_default());
    let narrow = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    entries.into_iter().map(|entry| entry.map(narrow)).collect()
}
