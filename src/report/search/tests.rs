use super::super::sample::{self, GOAL, JOUR, SMS};
use super::*;
use crate::board::{
    Act, Board, CardId, Change, ChangeId, Deed, Kind, Line, ProposalEdit, ProposalField, Signature,
    Swap, merge,
};
use crate::locale::{Lang, Words};
use chrono::NaiveDateTime;

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

#[test]
fn a_second_version_is_found_until_it_is_settled() {
    let base = sample::board();
    let titled = |number, text: &str| {
        let mut board = base.clone();
        let from = board.proposals.get(SMS).unwrap().body.title.clone();
        let swap = Swap::new(from, Line::new(text).unwrap());
        let edit = ProposalEdit::Set(ProposalField::Title(swap));
        let at = board.moment(NaiveDateTime::default());
        let act = Act::Proposal(SMS, Deed::Edit(edit));
        let change = Change::new(ChangeId::from_bits(number), at, None, act);
        board.apply(&change).unwrap();
        board
    };
    let merged = merge(
        &base,
        &titled(1, "Telefonera dagen före"),
        &titled(2, "Skicka brev"),
    );
    let board = merged.board;
    let stands = board.proposals.get(SMS).unwrap().body.title.to_string();
    for word in ["telefonera", "brev"] {
        let found = Index::of(&board, Letters::Exact).find(&[word.to_owned()]);
        assert_eq!(found, [SMS], "{word}, where {stands} stands");
    }
}
