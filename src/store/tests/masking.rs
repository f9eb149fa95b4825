//! Files that hold a number of a person: what is shown of them, and what is written back.

use std::fs;
use std::path::Path;

use super::common::{Scratch, adding, board, card, change, line, renaming, slug};
use crate::board::{
    Act, Board, CardId, Change, ChangeId, Comment, Deed, Metric, MetricEdit, MetricKind,
    MetricUnit, ProposalEdit, ProposalField, Swap, Text,
};
use crate::store::{Extent, FolderStore, Store as _};

const NUMBER: &str = "20170101-2393";
const OTHER: &str = "20180214-2396";
const MASKED: &str = "■■■■■■■■■■■■■";

/// A unit with two proposals, each with a comment, and one metric with a value.
fn unit(scratch: &Scratch) -> FolderStore {
    let store = FolderStore::new(scratch.path());
    store.create(&slug(), &board()).unwrap();
    let said = |id: u64, number: u64, text: &str| {
        let comment = Comment {
            id: ChangeId::from_bits(id),
            on: "2026-11-22".parse().unwrap(),
            by: None,
            text: Text::new(text).unwrap(),
        };
        let edit = ProposalEdit::Comment { comment, on: true };
        change(id, Act::Proposal(card(number), Deed::Edit(edit)))
    };
    let changes = [
        adding(1),
        adding(2),
        said(3, 1, "Första\nraden"),
        said(4, 2, "Andra"),
    ];
    store.commit(&slug(), &changes).unwrap();
    store
}

fn path(scratch: &Scratch) -> std::path::PathBuf {
    scratch.path().join("enheten/board.ron")
}

/// Writes a file as an editor would.
fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{from}: {text}");
    let mut file = fs::File::create(path).unwrap();
    std::io::Write::write_all(&mut file, text.replace(from, to).as_bytes()).unwrap();
}

fn title(board: &Board, number: u64) -> String {
    board
        .proposals
        .get(card(number))
        .unwrap()
        .body
        .title
        .to_string()
}

fn retitling(id: u64, number: u64, from: &str, to: &str) -> Change {
    let swap = Swap::new(line(from), line(to));
    let edit = ProposalEdit::Set(ProposalField::Title(swap));
    change(id, Act::Proposal(card(number), Deed::Edit(edit)))
}

#[test]
fn what_a_file_holds_is_shown_masked_and_stays_on_disk_as_it_was() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    edit(&path(&scratch), "Förslag 1", &format!("Ring {NUMBER} om"));
    let loaded = store.load(&slug(), Extent::Whole).unwrap();
    assert_eq!(title(&loaded.board, 1), format!("Ring {MASKED} om"));
    let committed = store.commit(&slug(), &[adding(9)]).unwrap();
    assert_eq!(title(&committed.board, 1), format!("Ring {MASKED} om"));
    let written = fs::read_to_string(path(&scratch)).unwrap();
    assert!(written.contains(&format!("Ring {NUMBER} om")) && !written.contains('■'));
    assert!(!format!("{committed:?}").contains(NUMBER));
}

#[test]
fn a_change_made_against_a_mask_is_made_on_what_stands_behind_it() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    edit(&path(&scratch), "Förslag 1", NUMBER);
    edit(&path(&scratch), "Förslag 2", OTHER);
    let change = retitling(9, 2, MASKED, "Ring om tiden");
    let committed = store.commit(&slug(), &[adding(7), change]).unwrap();
    assert_eq!(title(&committed.board, 2), "Ring om tiden");
    assert_eq!(title(&committed.board, 1), MASKED);
    let written = fs::read_to_string(path(&scratch)).unwrap();
    assert!(written.contains(&format!("title: \"{NUMBER}\"")));
    assert!(written.contains("title: \"Ring om tiden\""));
}

#[test]
fn a_change_of_something_else_in_the_same_value_leaves_the_hidden_text() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    let old = store.load(&slug(), Extent::Open).unwrap().board;
    let moved = |id, board: &Board, owner: &str, answer: &str| {
        let given = crate::board::Particulars {
            owner: owner.parse().ok(),
            due: "2026-12-24".parse().ok(),
            ..Default::default()
        };
        let status = crate::board::StatusKind::Decided.with(&given).unwrap();
        let body = &board.proposals.get(card(1)).unwrap().body;
        let day = "2026-11-22".parse().unwrap();
        let edit = body.moved(status, day, Text::new(answer).unwrap());
        change(id, Act::Proposal(card(1), Deed::Edit(edit)))
    };
    store
        .commit(&slug(), &[moved(20, &old, "RL", "SVARET")])
        .unwrap();
    edit(&path(&scratch), "SVARET", &format!("Fråga {NUMBER}"));
    let seen = store.load(&slug(), Extent::Open).unwrap().board;
    let again = moved(21, &seen, "EF", &format!("Fråga {MASKED}"));
    store.commit(&slug(), &[again]).unwrap();
    let written = fs::read_to_string(path(&scratch)).unwrap();
    assert!(
        written.contains(NUMBER) && !written.contains('■'),
        "{written}"
    );
}

#[test]
fn a_refusal_is_still_a_refusal() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    edit(&path(&scratch), "Förslag 1", NUMBER);
    let stale = retitling(9, 2, "Något annat", "Ring om tiden");
    let before = fs::read(path(&scratch)).unwrap();
    let refused = store.commit(&slug(), &[adding(8), stale]).unwrap_err();
    assert!(matches!(
        refused,
        crate::store::CommitError::Refused { index: 1, .. }
    ));
    assert_eq!(fs::read(path(&scratch)).unwrap(), before);
}

#[test]
fn escapes_and_spaces_and_line_breaks_hide_nothing() {
    let hiding = [
        "2017\\u{30}101-2393",
        "20170101\\t2393",
        "20170101  2393",
        "20170101-\n2393",
        "2017\u{202e}0101-2393",
        "2017\\x30101-2393",
    ];
    for written in hiding {
        let scratch = Scratch::new();
        let store = unit(&scratch);
        edit(&path(&scratch), "Förslag 1", &format!("Ring {written}"));
        let loaded = store.load(&slug(), Extent::Open).unwrap();
        let title = title(&loaded.board, 1);
        assert!(title.starts_with("Ring ■■■■"), "{written}: {title}");
        assert!(!title.contains(|c: char| c.is_ascii_digit()), "{title}");
    }
}

#[test]
fn a_key_is_masked_as_a_key_everywhere() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    let metric = Metric {
        key: "antal-nyckel".parse().unwrap(),
        name: line("Antal"),
        why: Text::EMPTY,
        kind: MetricKind::Count,
        unit: MetricUnit::Number,
        better: crate::board::Better::Neither,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    };
    let id = CardId::from_bits(50);
    let add = change(50, Act::Metric(id, Deed::Add(Box::new(metric))));
    store.commit(&slug(), &[add]).unwrap();
    let key = format!("antal-{NUMBER}");
    edit(&path(&scratch), "antal-nyckel", &key);
    let board = store.load(&slug(), Extent::Open).unwrap().board;
    let seen = board.metrics.get(id).unwrap().body.key.clone();
    assert_eq!(seen.as_str(), "antal-xxxxxxxxxxxxx");
    let week = "2026-W46".parse().unwrap();
    let swap = crate::board::ValueSwap {
        metric: seen.clone(),
        week,
        from: None,
        to: Some(crate::board::WeekValue::plain(week, 7.into())),
    };
    let committed = store.commit(&slug(), &[change(51, Act::Values(vec![swap]))]);
    assert!(committed.unwrap().board.value(&seen, week).is_some());
    let year = fs::read_to_string(scratch.path().join("enheten/2026.ron")).unwrap();
    assert!(year.contains(&key), "{year}");
    let name = MetricEdit::Name(Swap::new(line("Antal"), line("Antal nya")));
    let rename = change(52, Act::Metric(id, Deed::Edit(name)));
    store.commit(&slug(), &[rename]).unwrap();
}

#[test]
fn the_unit_s_name_and_its_history_are_masked_in_the_list_too() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    store
        .commit(&slug(), &[renaming(30, "Mottagningsenheten", "Enheten")])
        .unwrap();
    edit(
        &path(&scratch),
        "\"Enheten\"",
        &format!("\"Enheten {NUMBER}\""),
    );
    edit(
        &path(&scratch),
        "\"Mottagningsenheten\"",
        &format!("\"{OTHER}\""),
    );
    assert!(!format!("{:?}", store.list().unwrap()).contains(NUMBER));
    let loaded = store.load(&slug(), Extent::Whole).unwrap();
    let told = format!("{loaded:?}");
    assert!(!told.contains(NUMBER) && !told.contains(OTHER));
}

#[test]
fn an_error_in_a_file_shows_its_line_masked() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    edit(
        &path(&scratch),
        "\"Förslag 1\"",
        &format!("\"{NUMBER}\" oj"),
    );
    let error = store.load(&slug(), Extent::Open).unwrap_err();
    let told = format!("{error:?}");
    assert!(told.contains('■') && !told.contains(NUMBER), "{told}");
}

#[test]
fn a_text_that_holds_nothing_is_not_touched() {
    let scratch = Scratch::new();
    let store = unit(&scratch);
    edit(
        &path(&scratch),
        "Förslag 1",
        "Möte 2026-11-24 kl 9.00, ring 070-174 06 05 \\\\ ja",
    );
    let loaded = store.load(&slug(), Extent::Open).unwrap();
    assert_eq!(
        title(&loaded.board, 1),
        "Möte 2026-11-24 kl 9.00, ring 070-174 06 05 \\ ja"
    );
}
