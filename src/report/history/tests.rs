use super::*;
use crate::locale::Lang;
use crate::report::sample::{SMS, board, day};
use crate::report::table::Paper;

#[test]
fn a_card_s_history_reads_as_people_say_it() {
    let (words, board) = (Words::new(Lang::SV), board());
    let told = board.card(SMS).unwrap().happenings();
    let text = table(&words, &board, day("2026-11-22"), &told).print(Paper {
        width: None,
        ascii: false,
    });
    assert_eq!(
        text,
        "13 nov  KL  #4  lade till: SMS-påminnelse inför besök\n\
         16 nov  KL  #4  kopplade till måttet Uteblivna besök\n\
         17 nov  RL  #4  gav sitt stöd\n"
    );
}

#[test]
fn a_value_says_its_metric_its_week_and_its_figure() {
    let (words, board) = (Words::new(Lang::EN), board());
    let all = board.happenings();
    let said = what(&words, &board, all.last().unwrap());
    assert_eq!(
        said,
        "entered Uteblivna besök wk\u{a0}46\u{a0}2026: 20% (10/50)"
    );
    let data = serde_json::to_value(line(all.last().unwrap())).unwrap();
    assert_eq!(data["what"], "value");
    assert_eq!(data["field"], "uteblivna-besok");
    assert_eq!(data["to"]["n"], 10);
}

#[test]
fn a_long_text_is_only_said_to_have_changed() {
    let (words, board) = (Words::new(Lang::SV), board());
    let teller = Teller {
        words: &words,
        board: &board,
    };
    let long = Shown::Words("ord ".repeat(40));
    let said = teller.changed(Field::Problem, &Shown::Nothing, &long);
    assert_eq!(said, "ändrade problem");
    let choice = teller.changed(Field::Shared, &Shown::Choice(false), &Shown::Choice(true));
    assert_eq!(choice, "ändrade delas med andra enheter från nej till ja");
}

#[test]
fn a_meeting_is_told_as_somebody_who_was_there_would() {
    let board = crate::report::meeting::sample::finalised();
    let told = |lang| {
        let words = Words::new(lang);
        let all = board
            .meetings
            .iter()
            .flat_map(crate::board::Card::happenings);
        let lines = all.map(|one| what(&words, &board, &one));
        lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', "_")
    };
    insta::assert_snapshot!("meeting-told-sv", told(Lang::SV));
    insta::assert_snapshot!("meeting-told-en", told(Lang::EN));
}
