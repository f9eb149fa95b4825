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
        let text = printed(report, Lang::SV, &[&board]);
        insta::assert_snapshot!(format!("report-{}-sv", report.key()), text);
    }
    for report in [Report::Areas, Report::Dialogue, Report::Gender] {
        let text = printed(report, Lang::EN, &[&board]);
        insta::assert_snapshot!(format!("report-{}-en", report.key()), text);
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
