use super::*;
use crate::analysis::input::InputError;
use crate::locale::Lang;

fn weeks(lines: &[&str]) -> String {
    lines.join("\n")
}

fn refused(text: &str) -> Refused {
    Foreign::read(text, None).unwrap_err()
}

fn values(text: &str) -> Vec<Option<f64>> {
    Foreign::read(text, None).unwrap().input.values
}

#[test]
fn weeks_that_are_left_out_or_empty_are_missing() {
    let text = weeks(&[
        "vecka;värde",
        "2026-W52;12,5",
        "2027-W01;13",
        "2027-W03;",
        "2027-W04;1 200",
    ]);
    let gap = [Some(12.5), None, Some(13.0), None, None, Some(1200.0)];
    assert_eq!(values(&text), gap);
}

#[test]
fn commas_tabs_and_semicolons_part_columns() {
    for text in [
        "2026-W01,1.5\n2026-W02,2",
        "2026-W01\t1,5\n2026-W02\t2",
        "2026-W01;1,5\n2026-W02;2",
    ] {
        assert_eq!(values(text), [Some(1.5), Some(2.0)], "{text}");
    }
}

#[test]
fn a_third_column_makes_a_percent_chart_unless_another_is_asked_for() {
    let text = "2026-W01,42,50\n2026-W02,45,50";
    assert_eq!(Foreign::read(text, None).unwrap().input.kind, Kind::P);
    let rate = Foreign::read("2026-W01,60,50\n2026-W02,45,50", Some(Kind::U)).unwrap();
    assert!(matches!(rate.data(), Report::Attribute(_)));
}

#[test]
fn what_cannot_be_is_refused_with_its_place() {
    let over = InputError::NumeratorOverDenominator { row: 1 };
    let first = "2026-W01".parse().ok();
    for (text, why) in [
        (
            "2026-W01,1\n2026-W01,2",
            Refused::SameWeek {
                line: 2,
                week: "2026-W01".parse().unwrap(),
            },
        ),
        (
            "2026-W02,1\n2026-W01,2",
            Refused::Unordered {
                line: 2,
                week: "2026-W01".parse().unwrap(),
            },
        ),
        (
            "2025-W53,1",
            Refused::BadWeek {
                line: 1,
                written: "2025-W53".to_owned(),
            },
        ),
        ("2026-W01,NaN", Refused::NotFinite { line: 1 }),
        ("2026-W01,-inf", Refused::NotFinite { line: 1 }),
        ("2026-W01,1e999", Refused::NotFinite { line: 1 }),
        (
            "2026-W01,ett",
            Refused::BadNumber {
                line: 1,
                written: "ett".to_owned(),
            },
        ),
        ("2026-W01,1,0", Refused::ZeroDenominator { line: 1 }),
        ("2026-W01,1,2\n2026-W02,1,", Refused::LoneValue { line: 2 }),
        ("2026-W01,1,2\n2026-W02,3,2", Refused::Input(over, first)),
        (
            "vecka,andel\n2026-W01,101",
            Refused::Input(InputError::NotAPercentage { row: 0 }, first),
        ),
        (
            "2026-W01,120 %",
            Refused::Input(InputError::NotAPercentage { row: 0 }, first),
        ),
        (
            "vecka,antal\n2026-W01,-1",
            Refused::Input(InputError::Negative { row: 0 }, first),
        ),
        ("2026-W01", Refused::Columns { line: 1 }),
        ("2026-W01,\n2026-W02,-", Refused::NoValues),
        ("", Refused::NoValues),
    ] {
        assert_eq!(refused(text), why, "{text}");
    }
}

#[test]
fn data_that_cannot_be_is_refused_with_its_row() {
    for (text, why) in [
        (
            r#"{"kind": "xmr", "values": [null, null]}"#,
            Refused::NoValues,
        ),
        (
            r#"{"kind": "p", "values": [3], "denominators": [2]}"#,
            Refused::Input(InputError::NumeratorOverDenominator { row: 0 }, None),
        ),
        (
            r#"{"kind": "intervention", "values": [3]}"#,
            Refused::Input(InputError::NoChange, None),
        ),
    ] {
        assert_eq!(refused(text), why, "{text}");
    }
    for text in [
        "{",
        r#"{"kind": "xmr", "values": [NaN]}"#,
        r#"{"kind": "xmr", "values": [1e999]}"#,
        "[1, 2]",
    ] {
        assert!(matches!(refused(text), Refused::BadJson(_)), "{text}");
    }
}

#[test]
fn every_refusal_has_words_in_every_language() {
    let week = "2026-W01".parse().unwrap();
    let (line, row) = (3, 4);
    let input = [
        InputError::NotFinite { row },
        InputError::TooLarge { row },
        InputError::Negative { row },
        InputError::NotAPercentage { row },
        InputError::NumeratorOverDenominator { row },
        InputError::NoDenominators,
        InputError::DenominatorsDiffer {
            values: 3,
            denominators: 2,
        },
        InputError::BadTarget,
        InputError::BaselineTooShort {
            rows: 3,
            fewest: 12,
        },
        InputError::NoChange,
    ];
    let mut all = vec![
        Refused::BadJson(String::new()),
        Refused::NoValues,
        Refused::Columns { line },
        Refused::BadWeek {
            line,
            written: "v".to_owned(),
        },
        Refused::BadNumber {
            line,
            written: "v".to_owned(),
        },
        Refused::NotFinite { line },
        Refused::ZeroDenominator { line },
        Refused::LoneValue { line },
        Refused::SameWeek { line, week },
        Refused::Unordered { line, week },
    ];
    all.extend(input.map(|error| Refused::Input(error, None)));
    for lang in Lang::all() {
        for why in &all {
            let said = why.sentence(&Words::new(lang));
            assert!(
                !said.starts_with("series-") && !said.contains("{$"),
                "{lang}: {said}"
            );
        }
    }
}

/// The last series of the reference package that must not reach a reader as they were computed.
#[test]
fn a_series_without_spread_has_no_limits_and_no_verdict_in_words() {
    let words = Words::new(Lang::SV);
    let said = |input: serde_json::Value| {
        let foreign = Foreign::read(&input.to_string(), None).unwrap();
        let frame = Frame {
            width: 80,
            height: 16,
            strokes: plot::Strokes::Standard,
            weeks: usize::MAX,
            cursor: None,
            margins: (0, 0),
        };
        foreign.text(&words, frame)
    };
    let weeks = |value: f64| vec![value; 14];
    let one_off = [weeks(10.0), vec![11.0]].concat();
    let changed = [weeks(5.0), vec![7.0; 12]].concat();
    for input in [
        serde_json::json!({"kind": "xmr", "values": weeks(10.0)}),
        serde_json::json!({"kind": "xmr", "values": one_off}),
        serde_json::json!({"kind": "c", "values": weeks(0.0)}),
        serde_json::json!({"kind": "p", "values": weeks(20.0), "denominators": weeks(20.0)}),
        serde_json::json!({"kind": "intervention", "values": changed, "change": 14, "improvement": "increase"}),
    ] {
        let said = said(input);
        assert!(!said.contains("gräns ") && !said.contains('■'), "{said}");
        assert!(
            !said.contains("Förbättrad") && !said.contains("p <"),
            "{said}"
        );
        assert!(!said.contains("utanför"), "{said}");
    }
}

#[test]
fn a_week_of_no_cases_is_missing() {
    let foreign = Foreign::read("2026-W01,0,0\n2026-W02,45,50", None).unwrap();
    assert_eq!(foreign.input.values, [None, Some(45.0)]);
}
