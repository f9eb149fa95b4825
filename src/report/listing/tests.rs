use super::*;
use crate::board::StatusKind;
use crate::locale::Lang;
use crate::report::sample::{board, day, who};
use crate::report::table::Paper;

const NARROW: Paper = Paper {
    width: Some(80),
    ascii: false,
};

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn listed(asked: Asked<'_>) -> Vec<Row> {
    rows(&Words::new(Lang::SV), &board(), today(), asked)
}

const fn open(kind: Kind) -> Asked<'static> {
    Asked {
        kind,
        state: None,
        filter: &Filter::EVERYTHING,
    }
}

#[test]
fn proposals_stand_in_the_order_they_come_far() {
    let table = table(
        &Words::new(Lang::SV),
        &board(),
        today(),
        &listed(open(Kind::Proposal)),
    );
    let text = table.print(NARROW);
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines[1].starts_with("#4  SMS-påminnelse"), "{text}");
    assert!(lines[1].contains("obesvarat 9 dagar, 1 stöd"), "{text}");
    assert!(lines[2].starts_with("#3  Jourtelefon"), "{text}");
    assert!(lines[2].contains("2026-12-12"), "{text}");
}

#[test]
fn a_late_activity_says_so_and_a_goal_shows_its_figure() {
    let words = Words::new(Lang::SV);
    let late = table(&words, &board(), today(), &listed(open(Kind::Activity)));
    assert!(late.print(NARROW).contains("försenad 2 dagar"));
    let goals = table(&words, &board(), today(), &listed(open(Kind::Goal)));
    let text = goals.print(Paper {
        width: None,
        ascii: false,
    });
    assert!(
        text.contains("20\u{a0}% v.\u{a0}46, målvärde 15\u{a0}%"),
        "{text}"
    );
}

#[test]
fn the_data_has_stable_keys_and_nulls() {
    let row = serde_json::to_value(&listed(open(Kind::Proposal))[0]).unwrap();
    assert_eq!(row["number"], 4);
    assert_eq!(row["kind"], "proposal");
    assert_eq!(row["status"], "new");
    assert_eq!(row["by"], "KL");
    assert_eq!(row["unanswered_days"], 9);
    assert_eq!(row["age_days"], 9);
    assert_eq!(row["created"], "2026-11-13");
    assert!(row["owner"].is_null() && row["due"].is_null());
}

#[test]
fn a_list_keeps_to_what_was_asked_for() {
    let testing = Asked {
        state: Some(State::Proposal(StatusKind::Testing)),
        ..open(Kind::Proposal)
    };
    assert_eq!(listed(testing).len(), 1);
    let kl = who("KL");
    let own = Filter {
        mine: Some(kl),
        ..Filter::EVERYTHING
    };
    let mine = Asked {
        filter: &own,
        ..open(Kind::Proposal)
    };
    let titles: Vec<String> = listed(mine).into_iter().map(|row| row.title).collect();
    assert_eq!(titles, ["SMS-påminnelse inför besök"]);
}
