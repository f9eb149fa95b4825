use super::super::sample::{self, GOAL, JOUR, SMS};
use super::*;
use crate::board::{Board, CardId, Kind, Signature};
use crate::locale::{Lang, Words};

fn query(board: &Board, typed: &str) -> Query {
    let me: Option<Signature> = "KL".parse().ok();
    Query::read(&Words::new(Lang::SV), board, me.as_ref(), typed)
}

fn found(letters: Letters, typed: &str) -> Vec<CardId> {
    let board = sample::board();
    let query = query(&board, typed);
    let passes = |id: &CardId| {
        let card = board.card(*id).unwrap();
        query.filter.passes(&board, card, sample::day("2026-11-22"))
    };
    let mut found = Index::of(&board, letters).find(&query.words);
    found.retain(passes);
    found
}

#[test]
fn all_words_have_to_be_there_in_any_order() {
    assert_eq!(found(Letters::Exact, "besök sms"), [SMS]);
    assert_eq!(found(Letters::Exact, "\"inför besök\""), [SMS]);
    assert!(found(Letters::Exact, "\"besök inför\"").is_empty());
}

#[test]
fn letters_are_told_apart_until_asked_not_to() {
    assert!(found(Letters::Exact, "paminnelse").is_empty());
    assert_eq!(found(Letters::Folded, "paminnelse"), [SMS]);
    assert_eq!(found(Letters::Folded, "PÅMINNELSE"), [SMS]);
}

#[test]
fn terms_narrow_down() {
    for (typed, expected) in [
        ("status:testas", vec![JOUR]),
        ("status:nytt", vec![SMS]),
        ("ansvarig:rl", vec![JOUR]),
        ("ålder:30", vec![JOUR, GOAL]),
        ("mål:1", vec![GOAL]),
        ("område:3", vec![]),
    ] {
        let mut found = found(Letters::Exact, typed);
        found.retain(|id| [SMS, JOUR, GOAL].contains(id));
        found.sort_unstable();
        let mut expected = expected;
        expected.sort_unstable();
        assert_eq!(found, expected, "{typed}");
    }
    let board = sample::board();
    assert_eq!(query(&board, "ansvarig:jag").filter.mine, "KL".parse().ok());
}

#[test]
fn a_status_is_one_of_its_kind() {
    let board = sample::board();
    let states = query(&board, "status:behöver").filter.states.unwrap();
    assert_eq!(states, [(Kind::Goal, "at_risk")]);
}

#[test]
fn what_is_no_term_is_a_word_and_a_bad_term_is_told() {
    let board = sample::board();
    let read = query(&board, "kl 10:30 status:xyz");
    assert_eq!(read.words, ["kl", "10:30"]);
    let unread = read.unread.unwrap();
    assert_eq!(
        (unread.name.as_str(), unread.written.as_str()),
        ("status", "xyz")
    );
}
