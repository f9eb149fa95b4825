use super::super::sample::{self, JOUR, SMS};
use super::*;
use crate::board::{Act, Board, Deed, Hinder, Lift, Particulars, StatusKind, Text};
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

#[test]
fn a_hinder_says_how_long_it_stands_in_the_way_and_when_it_was_lifted_or_cleared() {
    let words = Words::new(Lang::SV);
    let mut maker = sample::Maker::on(board());
    let lift = Lift {
        on: sample::day("2026-10-06"),
        reason: crate::board::Line::new("Lokalerna styrs inte härifrån").unwrap(),
        by: None,
        withdrawn: None,
    };
    let lifted = Hinder {
        text: crate::board::Line::new("För få rum").unwrap(),
        since: sample::day("2026-11-12"),
        lifted: Some(lift),
        proposal: None,
        resolved: None,
    };
    let cleared = Hinder {
        lifted: None,
        resolved: Some(sample::day("2025-11-10")),
        ..lifted.clone()
    };
    let ids = [900, 901].map(CardId::from_bits);
    for (id, body) in ids.into_iter().zip([lifted, cleared]) {
        maker.make(TODAY, "RL", Act::Hinder(id, Deed::Add(Box::new(body))));
    }
    let facts = ids.map(|id| {
        let row = Row::Card(id);
        let today = sample::day(TODAY);
        said(&words, &maker.board, today, Register::Hinders, &row).facts
    });
    assert_eq!(facts[0], ["i vägen 10 dagar", "lyft 6 okt"]);
    assert_eq!(facts[1], ["undanröjt 10 nov 2025"]);
    let rows = ids.map(Row::Card);
    let holds = Register::Hinders.holds(&words, &maker.board, &rows);
    assert_eq!(holds, ["1 att ta hand om", "1 undanröjt"]);
}
