use super::*;
use crate::locale::Lang;
use crate::report::document::Form;
use crate::report::document::tests::well_formed;
use crate::report::sample::board;
use crate::report::table::Paper;

const PAPER: Form = Form::Text(Paper {
    width: Some(80),
    ascii: false,
});

fn prepared(board: &Board, lang: Lang) -> Document {
    let now = "2026-11-22T12:00:00".parse().unwrap();
    document(&Words::new(lang), board, &Neighbours::default(), now)
}

#[test]
fn what_waits_stands_in_the_order_of_the_agenda() {
    for lang in [Lang::SV, Lang::EN] {
        let document = prepared(&board(), lang);
        let text = document.print(PAPER).replace('\u{a0}', "_");
        insta::assert_snapshot!(format!("prepare-{lang}"), text);
        well_formed::check(&document.print(Form::Html));
    }
}

#[test]
fn an_empty_board_says_that_nothing_waits() {
    let board = Board::new(board().unit);
    let text = prepared(&board, Lang::SV).print(PAPER);
    for said in [
        "Alla förslag har fått svar.",
        "Alla mål går enligt plan.",
        "ingen utsedd",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
}
