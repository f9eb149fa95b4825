//! Weekly values in from files and out to them.

use std::fs;
use std::path::PathBuf;

use super::sample::sample;
use crate::common::{World, expect};

const LONG: &str = "mått;vecka;värde;av;flickor / kvinnor;pojkar / män;anmärkning\r\n\
    orosanmalningar;2026-W47;149;;70;79;jul i kö\r\n\
    i-tid;2026-11-16;42;50;;;två sjuka\r\n\
    enkat;v. 46 2026;3,5;;;;\r\n";

fn put(world: &World, name: &str, bytes: &[u8]) -> PathBuf {
    let path = world.home().join(name);
    World::put(&path, bytes);
    path
}

fn run(world: &World, line: &str) -> String {
    let home = world.home().display().to_string();
    world
        .script(&[&line.replace('~', &home)])
        .replace(&home, "~")
}

/// Runs lines in which `~` is the folder with the files.
fn script(world: &World, lines: &[&str]) -> String {
    lines.iter().map(|line| run(world, line)).collect()
}

#[test]
fn a_file_is_looked_over_taken_once_and_undone_as_one() {
    let world = sample();
    put(&world, "long.csv", LONG.as_bytes());
    let told = script(
        &world,
        &[
            "import ~/long.csv --dry-run",
            "importera ~/long.csv",
            "import ~/long.csv",
            "import ~/long.csv --json --lang en",
            "history --limit 1",
            "undo",
            "import ~/long.csv --dry-run --lang en",
        ],
    );
    expect("import", &told);
}

#[test]
fn what_cannot_be_is_refused_by_row_and_column() {
    let world = sample();
    let text = "mått;vecka;värde;av\n\
        enkat;2025-W53;3;\n\
        enkat;2026-W40;NaN;\n\
        enkat;2026-W41;inf;\n\
        orosanmalningar;2026-W40;-3;\n\
        orosanmalningar;2026-W42;12;\n\
        orosanmalningar;2026-W42;13;\n\
        orosanmalningar;2026-W41;11;\n\
        i-tid;2026-W40;3;0\n\
        i-tid;2026-W41;51;50\n";
    put(&world, "bad.csv", text.as_bytes());
    let told = script(
        &world,
        &["import ~/bad.csv --dry-run", "--lang en import ~/bad.csv"],
    );
    expect("import_impossible", &told);
}

#[test]
fn good_rows_are_taken_and_the_others_told_of() {
    let world = sample();
    let text = "vecka;orosanmalningar;i-tid;Snabbenkat;okänt mått\n\
        2026-W46;150;42/50;3.4;1\n\
        2026-W47;1.234;51/50;=B2;\n\
        47;1;;;\n\
        2026-W48;1;;;\n";
    put(&world, "wide.csv", text.as_bytes());
    let told = script(&world, &["import ~/wide.csv", "import ~/wide.csv --json"]);
    expect("import_refused", &told);
}

#[test]
fn what_is_no_table_is_refused_whole() {
    let world = sample();
    put(&world, "no-headings.csv", b"orosanmalningar;2026-W47;149\n");
    put(&world, "empty.csv", b"");
    put(&world, "twice.csv", b"vecka;enkat;Enkat\n");
    put(&world, "unclosed.csv", b"vecka;enkat\n\"2026-W47;3\n");
    put(&world, "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0");
    put(&world, "broken.xlsx", b"PK\x03\x04 not really");
    let told = script(
        &world,
        &[
            "import ~/no-headings.csv",
            "import ~/empty.csv",
            "import ~/twice.csv",
            "import ~/unclosed.csv",
            "import ~/old.xls",
            "import ~/twice.csv --sheet Blad1",
        ],
    );
    expect("import_no_table", &told);
    let broken = world.run(&[
        "import",
        &world.home().join("broken.xlsx").display().to_string(),
    ]);
    assert_eq!(broken.code, Some(1), "{}", broken.err);
    let missing = world.run(&["import", "nowhere.csv"]);
    assert_eq!(missing.code, Some(2), "{}", missing.err);
}

#[test]
fn every_encoding_of_a_spreadsheet_is_read() {
    let windows: Vec<u8> = LONG
        .chars()
        .map(|c| u8::try_from(u32::from(c)).unwrap())
        .collect();
    let marked = format!("\u{feff}{LONG}").into_bytes();
    let tabs = LONG.replace(';', "\t");
    let wide: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(tabs.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for bytes in [windows, marked, wide] {
        let world = sample();
        let path = put(&world, "file.csv", &bytes).display().to_string();
        let ran = world.run(&["import", &path]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let shown = world.run(&["show", "i-tid"]).out;
        assert!(shown.contains("två sjuka"), "{shown}");
    }
}

#[test]
fn stdin_is_a_file_too() {
    let world = sample();
    let ran = world.run_typing(&["import", "-"], LONG.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
}

#[test]
fn values_are_written_for_excel_and_for_other_programs() {
    let world = sample();
    world.run(&["value", "enkat", "3,125", "--note", "=1+1; \"så\""]);
    let told = script(
        &world,
        &[
            "export values",
            "export värden --format plain --weeks 1 --lang en",
            "export values --from 2026-W46 --to 2026-W45",
            "export values --weeks 2 --from 2026-W46",
            "export values --weeks 1 -o ~/ut.csv",
        ],
    );
    expect("export", &told);
    let bytes = fs::read(world.home().join("ut.csv")).unwrap();
    assert!(
        bytes.starts_with(b"\xef\xbb\xbfm\xc3\xa5tt;vecka"),
        "{bytes:?}"
    );
}

#[test]
fn what_is_exported_in_any_format_is_imported_without_a_change() {
    let world = sample();
    world.run_typing(&["import", "-"], LONG.as_bytes());
    let before = world.run(&["export", "values"]).out;
    for format in ["csv", "plain", "xlsx"] {
        let path = world
            .home()
            .join(format!("ut.{format}"))
            .display()
            .to_string();
        let ran = world.run(&["export", "values", "--format", format, "-o", &path]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        let ran = world.run(&["import", &path]);
        assert_eq!(ran.code, Some(0), "{format}: {}", ran.err);
        assert!(ran.out.contains("Inget att ändra"), "{format}: {}", ran.out);
    }
    assert_eq!(world.run(&["export", "values"]).out, before);
}
