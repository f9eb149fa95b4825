use super::super::sample::{self, JOUR, SMS};
use super::*;
use crate::board::{Act, Board, Deed, Particulars, StatusKind, Text};
use crate::locale::Lang;

const TODAY: &str = "2026-11-22";

/// The sample with one proposal carried out in each of two years.
fn board() -> Board {
    let mut maker = sample::Maker::on(sample::board());
    for (id, day) in [(JOUR, "2025-12-30"), (SMS, "2026-11-20")] {
        let given = Particulars {
            owner: Some(sample::who("RL")),
            due: Some(sample::day("2026-12-12")),
            ..Particulars::default()
        };
        for to in [StatusKind::Testing, StatusKind::Implemented] {
            let body = &maker.board.proposals.get(id).unwrap().body;
            let status = to.with(&given).unwrap();
            let edit = body.moved(status, sample::day(day), Text::EMPTY);
            maker.make(day, "RL", Act::Proposal(id, Deed::Edit(edit)));
        }
    }
    maker.board
}

fn rows(register: Register, filter: &Filter) -> Vec<Row> {
    let words = Words::new(Lang::SV);
    register.rows(&words, &board(), sample::day(TODAY), filter)
}

#[test]
fn merits_stand_by_year_the_newest_first() {
    let expected = [
        Row::Title("2026".to_owned(), 1),
        Row::Card(SMS),
        Row::Title("2025".to_owned(), 1),
        Row::Card(JOUR),
    ];
    assert_eq!(rows(Register::Merits, &Filter::default()), expected);
    assert_eq!(rows(Register::Closed, &Filter::default()), expected);
}

#[test]
fn a_filter_narrows_every_list_down() {
    let filter = Filter {
        owner: Some(sample::who("EF")),
        ..Filter::default()
    };
    for register in [Register::Merits, Register::Closed, Register::Activities] {
        assert_eq!(rows(register, &filter), [], "{register:?}");
    }
    let own = Filter {
        owner: Some(sample::who("KL")),
        ..Filter::default()
    };
    assert_eq!(rows(Register::Activities, &own).len(), 1);
}

#[test]
fn a_history_begins_with_the_newest() {
    let told = rows(Register::History, &Filter::default());
    let times: Vec<_> = told
        .iter()
        .map(|row| match row {
            Row::Happening(one) => one.stamp.at,
            other => panic!("{other:?}"),
        })
        .collect();
    assert!(times.is_sorted_by(|one, other| one >= other));
}

#[test]
fn an_activity_says_how_late_it_is_and_whose() {
    let words = Words::new(Lang::SV);
    let (board, today) = (board(), sample::day(TODAY));
    let row = &rows(Register::Activities, &Filter::default())[0];
    let said = said(&words, &board, today, Register::Activities, row);
    assert_eq!(said.facts, ["försenad 2 dagar", "KL", "Ny"]);
    assert!(said.late);
}
