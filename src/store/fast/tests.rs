//! The short way says what the full reader says, or nothing, and writes what the full writer writes.

use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::{Layout, read};
use crate::board::Part;
use crate::board::tests::grown;
use crate::store::format::{File, Leaf, YearFigures};
use crate::store::make::lived_in;
use crate::store::mask::literals;
use crate::store::read::parse_fully;
use crate::store::write;

/// Reads the short way; on success the full reader must say the same and miss nothing.
fn goes_short(text: &str) -> bool {
    let Some((short, _)) = read::<File>(text, |_text| false) else {
        return false;
    };
    let (full, unknown) = parse_fully(text).unwrap_or_else(|error| panic!("{error:?}: {text}"));
    assert_eq!(unknown, Vec::<String>::new());
    assert_eq!(short.format, full.format);
    assert_eq!(short.leaf(), full.leaf());
    true
}

fn files(folder: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "ron") {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty());
    found
}

/// Every text of the files in a folder, with whether the short way took it.
fn taken(folder: &str) -> Vec<(PathBuf, bool)> {
    let texts = files(folder).into_iter().filter_map(|path| {
        let text = String::from_utf8(std::fs::read(&path).unwrap()).ok()?;
        let taken = goes_short(&text);
        Some((path, taken))
    });
    texts.collect()
}

#[test]
fn the_files_that_the_program_wrote_go_the_short_way() {
    for folder in ["boards", "tests/boards/format-1"] {
        for (path, taken) in taken(folder) {
            assert!(taken, "{}", path.display());
        }
    }
}

#[test]
fn damaged_files_surprise_or_are_read_alike() {
    let taken = taken("tests/boards/bad");
    let surprises = taken.iter().filter(|(_, taken)| !taken).count();
    assert!(surprises > 10, "{surprises} of {}", taken.len());
}

#[test]
fn what_the_writer_does_not_write_is_a_surprise() {
    let plain = r#"(format: 1, kind: year, unit: "ge0x4vwm31", year: 2026)"#;
    assert!(goes_short(plain));
    let others = [
        (": 1,", ": 1, newer: 2,"),
        (": 1,", ": 0x1,"),
        (": 1,", ": 1u32,"),
        (": 1,", ": 1 /* ett */,"),
        (": 1,", " : 1,"),
        (": 1,", ": 1, format: 1,"),
        ("year,", "r#year,"),
        ("\"ge0x", "\"\\u{67}e0x"),
        ("2026", "Some(2026)"),
        ("(format", "File(format"),
        ("(format", "#![enable(unwrap_newtypes)] (format"),
        ("2026)", "2026) 1"),
        ("2026)", "2026"),
        ("2026)", "2026) // ej slut"),
    ];
    for (from, to) in others {
        let text = plain.replacen(from, to, 1);
        assert_ne!(text, plain);
        assert!(!goes_short(&text), "{text}");
    }
}

#[test]
fn comments_blanks_and_trailing_commas_are_none() {
    let text = "#![enable(implicit_some)]\r\n// en\n//två\n\t(format:1,kind : year,\n// tre\nunit: r##\"ge0x4vwm31\"##,year:None , )\n";
    assert!(goes_short(&text.replace(" : ", ":")));
    assert!(!goes_short(text));
}

#[derive(Debug, PartialEq, serde::Deserialize)]
enum Nest {
    End,
    In(Box<Self>),
}

#[test]
fn what_nests_too_deep_is_given_up() {
    let nest = |depth| format!("{}End{}", "In(".repeat(depth), ")".repeat(depth));
    let deepest = usize::from(super::DEEPEST);
    let full = ron::from_str::<Nest>(&nest(deepest)).unwrap();
    let nested = |text: &str| read::<Nest>(text, |_text| false).map(|(nest, _)| nest);
    assert_eq!(nested(&nest(deepest)), Some(full));
    for depth in [deepest + 1, 1_000_000] {
        assert_eq!(nested(&nest(depth)), None);
        assert_eq!(nested(&"In(".repeat(depth)), None);
    }
}

#[test]
fn every_text_is_looked_at() {
    let mut noticed = 0;
    for path in files("tests/boards/format-1") {
        let text = std::fs::read_to_string(&path).unwrap();
        let notes = |text: &str| read::<File>(text, |text| text.contains("20170101-2393"));
        assert!(notes(&text).is_none_or(|(_, is_noted)| !is_noted));
        for place in literals(&text) {
            let mut planted = text.clone();
            planted.insert_str(place.start, "20170101-2393");
            if let Some((_, is_noted)) = notes(&planted) {
                assert!(is_noted, "{}: {place:?}", path.display());
                noticed += 1;
            }
        }
    }
    assert!(noticed > 50, "{noticed}");
}

/// The texts of all parts of a random board.
fn written(seeds: &[u64]) -> Vec<String> {
    let board = grown(seeds);
    let leaves = lived_in(&board).into_iter();
    let texts = leaves.map(|part| write::text(Leaf::of(&board, part)).unwrap());
    texts.collect()
}

/// Reads the figures of a year the short way; on success the full reader must say the same.
fn figures_alone(text: &str) -> bool {
    let Ok((file, _)) = parse_fully(text) else {
        return false;
    };
    let Some(leaf) = file.leaf() else {
        return false;
    };
    let figures = YearFigures::read(text, leaf.part, leaf.unit);
    if let Some(figures) = &figures {
        assert_eq!(
            *figures,
            leaf.sheet
                .year
                .map(|year| year.figures())
                .unwrap_or_default()
        );
    }
    figures.is_some()
}

#[test]
fn what_is_passed_over_is_whole() {
    let unit = r#""ge0x4vwm31""#;
    let with = |rest: &str| format!("(format: 1, kind: year, unit: {unit}, year: 2026, {rest})");
    let week = r#"values: (series: [(metric: "a", weeks: [(week: "2026-W01", n: 1, note: "x")])])"#;
    let passed = [
        "meetings: [], ",
        r##"meetings: [(a: r#")"#, b: ["]"], c: r, d: -1.5)], "##,
    ];
    for before in passed {
        assert!(fits(&with(&format!("{before}{week}"))), "{before}");
    }
    for before in [
        "meetings: [(], ",
        "meetings: [(]), ",
        "meetings: [<<<<<<< a], ",
        "meetings: å, ",
    ] {
        assert!(!fits(&with(&format!("{before}{week}"))), "{before}");
    }
    assert!(!fits(&with("meetings: [")));
}

fn fits(text: &str) -> bool {
    let (year, unit) = (Part::Year(2026), "ge0x4vwm31".parse().unwrap());
    let figures = YearFigures::read(text, year, unit);
    figures.is_some_and(|figures| figures.len() == 1)
}

#[test]
fn another_units_or_years_figures_are_not_taken() {
    let text = r#"(format: 1, kind: year, unit: "ge0x4vwm31", year: 2026)"#;
    let (unit, other) = ("ge0x4vwm31".parse().unwrap(), "ge0x4vwm32".parse().unwrap());
    assert_eq!(
        YearFigures::read(text, Part::Year(2026), unit),
        Some(Vec::new())
    );
    assert_eq!(YearFigures::read(text, Part::Year(2025), unit), None);
    assert_eq!(YearFigures::read(text, Part::Year(2026), other), None);
    let newer = text.replace("format: 1", "format: 2");
    assert_eq!(YearFigures::read(&newer, Part::Year(2026), unit), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn every_written_file_goes_the_short_way(seeds: Vec<u64>) {
        for text in written(&seeds) {
            prop_assert!(goes_short(&text));
            prop_assert!(figures_alone(&text) || !text.contains("kind: year"));
        }
    }

    #[test]
    fn one_byte_changed_is_read_alike_or_a_surprise(
        seeds in proptest::collection::vec(any::<u64>(), 0..12),
        hits in proptest::collection::vec((any::<prop::sample::Index>(), changed_byte(), 0..3), 8),
    ) {
        for text in written(&seeds) {
            for (at, byte, how) in &hits {
                let mut bytes = text.clone().into_bytes();
                let at = at.index(bytes.len());
                match how {
                    0 => bytes[at] = *byte,
                    1 => bytes.insert(at, *byte),
                    _ => drop(bytes.remove(at)),
                }
                if let Ok(text) = String::from_utf8(bytes) {
                    goes_short(&text);
                    figures_alone(&text);
                }
            }
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC*", words in jumble()) {
        for text in [text, words] {
            goes_short(&text);
            figures_alone(&text);
        }
    }
}

/// Mostly bytes that mean something in a file.
fn changed_byte() -> impl Strategy<Value = u8> {
    prop_oneof![
        4 => proptest::sample::select(&b"()[]{}:,\"\\/#-+._ \n\r\t019rNSeE*bx'"[..]),
        1 => any::<u8>(),
    ]
}

/// Words of a file in any order.
fn jumble() -> impl Strategy<Value = String> {
    let words = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ":",
        ",",
        "\"",
        "r#\"",
        "\"#",
        "//",
        "\n",
        "format",
        "kind",
        "year",
        "board",
        "unit",
        "\"ge0x4vwm31\"",
        "1",
        "-",
        "1.5",
        "None",
        "Some",
        "values",
        "series",
        "metric",
        "weeks",
        "å",
        "#!",
        "about",
        "goals",
        "body",
    ];
    let list = proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..40);
    let open = any::<bool>().prop_map(|open| if open { "(format: 1, kind: year, " } else { "" });
    (open, list).prop_map(|(open, words)| format!("{open}{}", words.concat()))
}

/// What the `ron` crate writes in the same layout.
fn fully_written(value: &impl serde::Serialize, layout: Layout) -> String {
    let config = ron::ser::PrettyConfig::new()
        .depth_limit(layout.depth)
        .new_line("\n")
        .indentor("  ")
        .escape_strings(layout.escape);
    let options = write::options();
    options.to_string_pretty(value, config).unwrap()
}

fn assert_written_alike(value: &impl serde::Serialize) {
    for (depth, escape) in [(5, false), (5, true), (0, false), (2, true)] {
        let layout = Layout { depth, escape };
        let quickly = super::write(value, layout, String::new()).unwrap();
        assert_eq!(quickly, fully_written(value, layout));
    }
}

proptest! {
    #[test]
    fn a_board_is_written_as_the_full_writer_would(
        seeds in prop::collection::vec(any::<u64>(), 0..60)
    ) {
        let board = grown(&seeds);
        for part in lived_in(&board) {
            assert_written_alike(&File::of(Leaf::of(&board, part)));
        }
    }

    #[test]
    fn a_text_is_written_as_the_full_writer_would(
        text in "[a-zåÖ\"\\\\#\n\t\u{0}\u{7}\u{301}\u{202e}' ]{0,20}", number in any::<f64>()
    ) {
        assert_written_alike(&text);
        assert_written_alike(&number);
        assert_written_alike(&format_args!("{text}"));
    }
}

#[test]
fn every_shape_is_written_as_the_full_writer_would() {
    #[derive(serde::Serialize)]
    struct Unit;
    #[derive(serde::Serialize)]
    struct Wrapped(u8);
    #[derive(serde::Serialize)]
    struct Pair(i8, bool);
    #[derive(serde::Serialize)]
    struct Empty {}
    #[derive(serde::Serialize)]
    struct Fields<T> {
        one: T,
        other: Option<T>,
    }
    #[derive(serde::Serialize)]
    enum Kind {
        Plain,
        Of(Option<u8>),
        Both(u8, u8),
        With { field: Vec<u8> },
    }
    assert_written_alike(&(Unit, Wrapped(1), Pair(-1, true), Empty {}, ()));
    assert_written_alike(&[
        Kind::Plain,
        Kind::Of(None),
        Kind::Of(Some(2)),
        Kind::Both(1, 2),
    ]);
    for field in [Vec::new(), vec![1, 2]] {
        assert_written_alike(&vec![Kind::With { field }]);
    }
    assert_written_alike(&Fields {
        one: Some(Some(1)),
        other: Some(Some(None)),
    });
    assert_written_alike(&std::collections::BTreeMap::from([(1, "ett"), (2, "två")]));
    assert_written_alike(&std::collections::BTreeMap::<u8, u8>::new());
    assert_written_alike(&vec![vec![vec![vec![vec![vec![vec![1.5]]]]]]]);
}
