//! Reports of the example and of boards that no person would make.

use proptest::prelude::*;

use super::*;
use crate::board::tests::grown;
use crate::board::{Act, MetricKind, ValueSwap, WeekValue};
use crate::locale::Lang;
use crate::report::document::Form;
use crate::report::document::tests::well_formed;
use crate::report::exchange::delimited::Dialect;
use crate::report::sample::{Maker, empty, line};
use crate::report::table::Paper;

fn asked<'a>(words: &'a Words, boards: &'a [&'a Board]) -> Asked<'a> {
    Asked {
        words,
        boards,
        today: "2026-11-22".parse().unwrap(),
        missing: &[],
        period: None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_board_has_reports(seeds in prop::collection::vec(any::<u64>(), 0..60)) {
        let (board, words) = (grown(&seeds), Words::new(Lang::SV));
        let paper = Paper { width: Some(60), ascii: false };
        let forms = [
            Form::Text(paper),
            Form::Markdown,
            Form::Html,
            Form::Csv(Dialect::Plain),
            Form::Json,
        ];
        for boards in [vec![&board], vec![&board, &board]] {
            for report in Report::ALL {
                let asked = asked(&words, &boards);
                let document = report.document(&asked);
                well_formed::check(&document.print(Form::Html));
                for form in forms {
                    let again = report.document(&asked).print(form);
                    prop_assert_eq!(document.print(form), again);
                }
            }
        }
    }
}

/// A board with children referred in the third quarter, girls and boys counted apart.
fn referred(girls: u32, boys: u32) -> Board {
    let mut maker = Maker::new(empty());
    let parts = vec![line("flickor"), line("pojkar")];
    maker.metric(70, ("anmalda", "Anmälda"), MetricKind::Count, parts);
    let week = "2026-W30".parse().unwrap();
    let value = WeekValue {
        parts: vec![Some(girls.into()), Some(boys.into())],
        ..WeekValue::plain(week, (girls + boys).into())
    };
    let swap = ValueSwap {
        metric: "anmalda".parse().unwrap(),
        week,
        from: None,
        to: Some(value),
    };
    maker.make("2026-10-01", "RL", Act::Values(vec![swap]));
    maker.board
}

#[test]
fn a_small_count_is_a_band_and_no_sum_gives_it_away() {
    let (board, words) = (referred(3, 40), Words::new(Lang::SV));
    let asked = Asked {
        period: Period::quarter(2026, 3),
        ..asked(&words, &[])
    };
    let boards = [&board];
    let asked = Asked {
        boards: &boards,
        ..asked
    };
    let document = Report::Gender.document(&asked);
    let text = document.print(Form::Csv(Dialect::Plain));
    let row = text.lines().find(|line| line.contains("kvartal 3"));
    assert_eq!(row, Some("kvartal 3 2026,1–4,–,43"));
    let json = document.print(Form::Json);
    assert!(!json.contains("40") && !json.contains(": 3"), "{json}");
}

#[test]
fn an_area_that_a_unit_added_stands_with_its_own_name() {
    let mut board = empty();
    board.unit.areas = vec![
        crate::board::Area {
            number: 3,
            name: line("Bemanning"),
        },
        crate::board::Area {
            number: 14,
            name: line("Arbete för stärkt jämställdhet"),
        },
        crate::board::Area {
            number: 15,
            name: line("Utemiljö"),
        },
    ];
    let words = Words::new(Lang::EN);
    let document = Report::Areas.document(&asked(&words, &[&board]));
    let csv = document.print(Form::Csv(Dialect::Plain));
    let names: Vec<&str> = csv.lines().skip(1).collect();
    assert_eq!(names.len(), 13 + 3 + 1, "{csv}");
    assert!(names.last().is_some_and(|row| row.contains("Utemiljö")));
    assert!(!csv.contains("Bemanning") && !csv.contains("jämställdhet"));
}
