//! What the fields of the editors read of the example's cards.

use tavla::board::CardRef;
use tavla::locale::{Lang, Words};
use tavla::report::field::{Context, Subject};

use crate::screens::example;

/// Every field of every card of the example unit, typed anew as it reads.
#[test]
fn what_the_fields_of_real_cards_read_is_read_back_as_the_same() {
    let board = example();
    let cards = board.every_card().map(CardRef::id);
    let subjects = cards.filter_map(|id| Subject::of(&board, id));
    let subjects: Vec<Subject> = subjects.chain([Subject::unit(&board)]).collect();
    assert!(subjects.len() > 50, "{}", subjects.len());
    for lang in Lang::all() {
        let words = Words::new(lang);
        let today = "2026-11-22".parse().unwrap();
        let context = Context::new(&words, &board, today, None);
        for subject in &subjects {
            let read = subject.read(false, &context);
            // Another text before it makes a field count as typed.
            let before: Vec<String> = read.iter().map(|text| format!("{text}?")).collect();
            let again = subject.fill(false, &before, &read, &context);
            assert_eq!(again.as_ref(), Ok(subject), "{lang}");
        }
    }
}
