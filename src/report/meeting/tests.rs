//! Documents of boards that no person would make.

use proptest::prelude::*;

use super::{health, minutes, prepare};
use crate::board::tests::grown;
use crate::locale::{Lang, Words};
use crate::report::document::tests::well_formed;
use crate::report::document::{Document, Form};
use crate::report::neighbours::Neighbours;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn any_board_has_documents(seeds in prop::collection::vec(any::<u64>(), 0..60)) {
        let (board, words) = (grown(&seeds), Words::new(Lang::SV));
        let now = "2026-11-22T12:00:00".parse().unwrap();
        let mut documents = vec![
            prepare::document(&words, &board, &Neighbours::default(), now),
            health::document(&words, &board, now),
        ];
        let meetings = board.meetings.iter();
        documents.extend(meetings.map(|card| minutes::document(&words, &board, card, now)));
        for document in documents {
            check(&document);
        }
    }
}

fn check(document: &Document) {
    well_formed::check(&document.print(Form::Html));
    assert_eq!(
        document.print(Form::Markdown),
        document.clone().print(Form::Markdown)
    );
}
