//! One damaged file for each kind of damage, and what the reader says about it.

use std::path::Path;

use tavla::board::Part;
use tavla::store::{
    CommitError, Extent, Loaded, ReadOnly, Store as _, StoreError, StoreErrorKind, Trouble,
};

use super::scratch::{Scratch, adding, slug};

/// Files and what is said of them. Lines and columns count from 1, columns in characters.
const DAMAGES: &[(&str, &str)] = &[
    ("whole", "fine"),
    ("bom-is-fine", "fine"),
    ("crlf-is-fine", "fine"),
    ("own-comments-are-fine", "fine"),
    ("other-order-is-fine", "fine"),
    ("empty", "Empty"),
    ("blank", "Empty"),
    ("latin-1", "NotText"),
    ("newer", "Newer { found: 7, known: 1 }"),
    ("newer-in-another-order", "Newer { found: 7, known: 1 }"),
    ("older-than-any", "Foreign"),
    (
        "no-format",
        "72:1 : Unexpected missing field named `format` in `File` | )",
    ),
    ("git-markers", "fine"),
    (
        "syntax",
        "67:35 proposals[1].body: Expected comma |           status: Testing(owner: \"RL\", due: \"2026-12-12\", step: Study),",
    ),
    (
        "missing-comma",
        "60:7 proposals[1]: Expected comma |       added: (",
    ),
    (
        "deep",
        "50:15 proposals[0].body.area: Expected integer |         area: [[[[]]]],",
    ),
    (
        "wrong-type",
        "50:15 proposals[0].body.area: Expected integer |         area: \"sex\",",
    ),
    (
        "swedish-comma",
        "59:17 proposals[1]: Found invalid std identifier \"5\", try the raw identifier `r#5` instead |       number: 2,5,",
    ),
    (
        "missing-field",
        "53:9 proposals[0].body.standing: Unexpected missing field named `since` in `Standing` |         ),",
    ),
    (
        "no-unit",
        "63:1 : Unexpected missing field named `about` in `File` | )",
    ),
    (
        "unknown-status",
        "52:19 proposals[0].body.standing.status: Unexpected enum variant named `Nytt`, expected one of `New`, `Investigating`, `Decided`, `Testing`, `Implemented`, `OnHold`, `Declined`, or `Withdrawn` instead |           status: Nytt,",
    ),
    (
        "bad-date",
        "68:19 proposals[1].body.standing.since: input is out of range |           since: \"2026-11-31\",",
    ),
    (
        "bad-id",
        "58:12 proposals[1].id: `1p20000000` is not an id of 10 characters |       id: \"1p20000000\",",
    ),
    (
        "empty-title",
        "65:18 proposals[1].body.title: the text is empty |         title: \" \",",
    ),
    (
        "field-twice",
        "60:7 proposals[1]: Unexpected duplicate field named `number` in `Card` |       number: 2,",
    ),
    ("trailing", "74:1 : Non-whitespace trailing characters | ("),
    ("same-id", "SameIdTwice(cp10000000)"),
    ("other-unit-inside", "Foreign"),
    ("another-kind", "Foreign"),
    ("unknown-field", "read only: theme, proposals[0].body.humör"),
    ("same-number", "board.ron:59:15: SameNumber(CardNumber(1))"),
    ("no-number", "board.ron:58:11: NoNumber(cp20000000)"),
    (
        "unknown-area",
        "board.ron:50:15: Card { id: cp10000000, number: Some(CardNumber(1)), refusal: UnknownArea(9) }",
    ),
    ("year-whole", "fine"),
    (
        "year-week-53",
        "Year(2025): 14:19 values.series[0].weeks[1].week: `2025-W53` is no week that exists; write 2026-W47 |           (week: \"2025-W53\", n: 138, parts: [70, None], note: \"jul är på väg\"),",
    ),
    (
        "year-comma",
        "Year(2025): 14:36 values.series[0].weeks[1]: Found invalid std identifier \"8\", try the raw identifier `r#8` instead |           (week: \"2025-W51\", n: 13,8, parts: [70, None], note: \"jul är på väg\"),",
    ),
    (
        "year-after-letters",
        "Year(2025): 14:56 values.series[0].weeks[1].n: Expected float |           (week: \"2025-W51\", note: \"jul är på väg\", n: \"åtta\"),",
    ),
    (
        "year-infinite",
        "Year(2025): 14:33 values.series[0].weeks[1].n: a number must be finite |           (week: \"2025-W51\", n: inf, parts: [70, None], note: \"jul är på väg\"),",
    ),
    ("year-foreign", "Year(2025): Foreign"),
    ("year-other-year", "Year(2025): Foreign"),
    (
        "year-unknown-field",
        "read only: values.series[0].weeks[1].mood",
    ),
    (
        "year-sum",
        "2025.ron:13:18: Value { metric: \"orosanmalningar\", week: 2025-W50, problem: Some(PartsDiffer { difference: -1.0 }) }",
    ),
    (
        "year-parts",
        "2025.ron:13:18: Value { metric: \"orosanmalningar\", week: 2025-W50, problem: Some(WrongParts { expected: 2 }) }",
    ),
    (
        "year-week-twice",
        "2025.ron:14:18: SameWeek { metric: \"orosanmalningar\", week: 2025-W50 }",
    ),
    (
        "year-unknown-metric",
        "2025.ron:13:18: Value { metric: \"besok\", week: 2025-W50, problem: None }",
    ),
];

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/boards/bad");
    let path = folder.join(format!("{name}.ron"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A unit whose board, or year 2025, is the fixture.
fn damaged(name: &str) -> Scratch {
    let scratch = Scratch::new();
    if name.starts_with("year") {
        scratch.put("board.ron", &fixture("whole"));
        scratch.put("2025.ron", &fixture(name));
    } else {
        scratch.put("board.ron", &fixture(name));
    }
    scratch
}

fn told(result: Result<Loaded, StoreError>) -> String {
    let loaded = match result {
        Ok(loaded) => loaded,
        Err(error) => return error_told(&error),
    };
    let troubles = loaded.troubles.iter().map(|trouble| match trouble {
        Trouble::Part { part, error, .. } => format!("{part:?}: {}", error_told(error)),
        Trouble::Problem {
            path,
            spot,
            problem,
        } => {
            let name = path.file_name().unwrap().display();
            let spot = spot.as_ref().unwrap();
            format!("{name}:{}:{}: {problem:?}", spot.line, spot.column)
        }
        Trouble::Missing { path, count } => {
            format!("{}: {count} missing", path.file_name().unwrap().display())
        }
        Trouble::Hidden { path } => {
            format!("hidden: {}", path.file_name().unwrap().display())
        }
    });
    let first = troubles.into_iter().next();
    match (first, loaded.read_only) {
        (Some(trouble), _) => trouble,
        (None, Some(ReadOnly::UnknownFields { fields, .. })) => {
            format!("read only: {}", fields.join(", "))
        }
        (None, None) => "fine".to_owned(),
    }
}

fn error_told(error: &StoreError) -> String {
    match &error.kind {
        StoreErrorKind::Syntax(at) => format!(
            "{}:{} {}: {} | {}",
            at.line, at.column, at.field, at.message, at.excerpt
        ),
        kind => format!("{kind:?}"),
    }
}

#[test]
fn each_damage_is_told_with_its_place() {
    for (name, expected) in DAMAGES {
        let scratch = damaged(name);
        let loaded = scratch.store().load(&slug(), Extent::Whole);
        assert_eq!(told(loaded), *expected, "{name}");
    }
}

#[test]
fn every_damaged_file_is_in_the_list() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/boards/bad");
    for entry in folder.read_dir().unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let stem = name.strip_suffix(".ron");
        let listed = stem.is_none_or(|stem| DAMAGES.iter().any(|(known, _)| *known == stem));
        assert!(listed, "{name}");
    }
}

#[test]
fn a_damaged_file_is_never_written_over() {
    for (name, expected) in DAMAGES {
        let scratch = damaged(name);
        let file = if name.starts_with("year") {
            "2025.ron"
        } else {
            "board.ron"
        };
        let committed = scratch.store().commit(&slug(), &[adding(1)]);
        let bytes = std::fs::read(scratch.file(file)).unwrap();
        if file == "2025.ron" {
            assert!(
                committed.is_ok(),
                "{name}: the open part is whole: {committed:?}"
            );
            assert_eq!(bytes, fixture(name), "{name}");
        } else if committed.is_err() {
            assert_eq!(bytes, fixture(name), "{name}");
        } else {
            let writable = *expected == "fine" || expected.starts_with("board.ron:");
            assert!(writable, "{name} was written over");
        }
    }
}

#[test]
fn a_damaged_unit_is_a_row_in_the_list() {
    let scratch = damaged("missing-comma");
    let listed = scratch.store().list().unwrap();
    assert_eq!(listed.len(), 1);
    assert!(matches!(
        listed[0].name.as_ref().unwrap_err().kind,
        StoreErrorKind::Syntax(_)
    ));
}

#[test]
fn a_change_that_needs_a_damaged_part_fails_with_its_error() {
    let scratch = damaged("year-week-53");
    let value = value_of_week_50();
    let Err(CommitError::Store(error)) = scratch.store().commit(&slug(), &[value]) else {
        panic!("written over");
    };
    assert_eq!(error.path, scratch.file("2025.ron"));
    assert!(matches!(error.kind, StoreErrorKind::Syntax(_)), "{error:?}");
    assert_eq!(
        scratch.read("2025.ron").into_bytes(),
        fixture("year-week-53")
    );
    let loaded = scratch.store().load(&slug(), Extent::Whole).unwrap();
    assert!(loaded.board.absent.contains(&Part::Year(2025)));
}

fn value_of_week_50() -> tavla::board::Change {
    use tavla::board::{Act, Change, ValueSwap, Week, WeekValue};
    let week = Week::new(2025, 50).unwrap();
    let swap = ValueSwap {
        metric: "orosanmalningar".parse().unwrap(),
        week,
        from: None,
        to: Some(WeekValue::plain(week, 3.into())),
    };
    Change {
        act: Act::Values(vec![swap]),
        ..adding(1)
    }
}

#[test]
fn unknown_fields_make_a_board_read_only() {
    let scratch = damaged("unknown-field");
    let refused = scratch.store().commit(&slug(), &[adding(1)]);
    let Err(CommitError::ReadOnly(ReadOnly::UnknownFields { path, fields })) = refused else {
        panic!("{refused:?}");
    };
    assert_eq!(path, scratch.file("board.ron"));
    assert_eq!(fields, ["theme", "proposals[0].body.humör"]);
}

#[test]
fn a_huge_file_is_refused_before_it_is_read() {
    let scratch = damaged("whole");
    let file = std::fs::File::create(scratch.file("board.ron")).unwrap();
    file.set_len((64 << 20) + 1).unwrap();
    let error = scratch.store().load(&slug(), Extent::Open).unwrap_err();
    assert!(matches!(
        error.kind,
        StoreErrorKind::TooLarge { bytes, max } if bytes == max + 1
    ));
}

#[test]
fn a_persons_comments_are_kept_once_beside_the_file() {
    let scratch = damaged("own-comments-are-fine");
    let store = scratch.store();
    let first = store.commit(&slug(), &[adding(1)]).unwrap();
    let copy = scratch.file("board.ron.kommentarer.bak");
    assert_eq!(first.kept_copies, std::slice::from_ref(&copy));
    assert_eq!(
        std::fs::read(copy).unwrap(),
        fixture("own-comments-are-fine")
    );
    let second = store.commit(&slug(), &[adding(2)]).unwrap();
    assert_eq!(second.kept_copies, Vec::<std::path::PathBuf>::new());
    let text = scratch.read("board.ron");
    scratch.put("board.ron", format!("// nytt\n{text}").as_bytes());
    let third = store.commit(&slug(), &[adding(3)]).unwrap();
    assert_eq!(
        third.kept_copies,
        [scratch.file("board.ron.kommentarer-2.bak")]
    );
    let left = [
        ".lock",
        "board.ron",
        "board.ron.kommentarer-2.bak",
        "board.ron.kommentarer.bak",
    ];
    assert_eq!(scratch.names(), left);
}
