//! Every report of the example units, as people read it.

use std::path::Path;

use tavla::board::Board;
use tavla::locale::{Lang, Words};
use tavla::report::document::Form;
use tavla::report::reports::{Asked, Report};
use tavla::report::table::Paper;
use tavla::store::{Extent, FolderStore, Store};

fn board(unit: &str) -> Board {
    let boards = Path::new(env!("CARGO_MANIFEST_DIR")).join("boards");
    let store = FolderStore::new(boards);
    let loaded = store.load(&unit.parse().unwrap(), Extent::Whole);
    loaded.unwrap().board
}

fn printed(report: Report, lang: Lang, boards: &[&Board]) -> String {
    let words = Words::new(lang);
    let document = report.document(&Asked {
        words: &words,
        boards,
        today: "2026-11-22".parse().unwrap(),
        missing: &[],
        period: None,
    });
    let paper = Paper {
        width: Some(100),
        ascii: false,
    };
    document.print(Form::Text(paper)).replace('\u{a0}', "_")
}

#[test]
fn every_report_of_a_unit() {
    let board = board("ungdomsenheten");
    for report in Report::ALL {
        for lang in Lang::all() {
            let text = printed(report, lang, &[&board]);
            insta::assert_snapshot!(format!("report-{}-{}", report.key(), lang.code()), text);
        }
    }
}

#[test]
fn reports_of_several_units() {
    let boards = ["mottagningsenheten", "ungdomsenheten"].map(board);
    let boards: Vec<&Board> = boards.iter().collect();
    for report in [Report::Areas, Report::Learning] {
        let text = printed(report, Lang::SV, &boards);
        insta::assert_snapshot!(format!("report-{}-units-sv", report.key()), text);
    }
}

/// What stands in a page for people who hear it: its language, one title, headings in order, tables
/// that say what they show and what each row and column is; and nothing that runs or is fetched.
#[test]
fn every_report_is_a_page_that_can_be_heard() {
    let boards = ["mottagningsenheten", "ungdomsenheten"].map(board);
    for (report, lang) in Report::ALL
        .into_iter()
        .flat_map(|report| Lang::all().map(move |lang| (report, lang)))
    {
        let words = Words::new(lang);
        let boards: Vec<&Board> = boards.iter().collect();
        let page = || {
            let asked = Asked {
                words: &words,
                boards: &boards,
                today: "2026-11-22".parse().unwrap(),
                missing: &[],
                period: None,
            };
            report.document(&asked).print(Form::Html)
        };
        let html = page();
        assert_eq!(html, page(), "the same bytes every time");
        assert!(html.contains(&format!("<html lang=\"{}\">", lang.code())));
        assert_eq!(html.matches("<h1>").count(), 1, "{report:?}");
        assert!(!html.contains("<script") && !html.contains("src=") && !html.contains("href="));
        let tables = html.matches("<table>").count();
        assert_eq!(html.matches("<caption").count(), tables, "{report:?}");
        assert!(
            html.matches("scope=\"col\"").count() >= tables,
            "{report:?}"
        );
        let depths = html
            .split("<h")
            .filter_map(|rest| rest.chars().next()?.to_digit(10));
        let depths: Vec<u32> = depths.collect();
        let steps = depths.iter().zip(depths.iter().skip(1));
        assert!(
            steps.into_iter().all(|(one, next)| *next <= one + 1),
            "{report:?}: {depths:?}"
        );
    }
}
