//! Rounds of the pulse survey: what is kept of an answer, and that closing is for good.

use super::{day, empty, line};
use crate::board::*;

fn asked() -> (Board, CardId) {
    let mut board = empty();
    let id = CardId::from_bits(6);
    let questions = vec![line("Hur var veckan?"), line("Hinner du?")];
    let round = PulseRound::new(Week::new(2026, 47).unwrap(), questions);
    let add = Act::Pulse(id, Deed::Add(Box::new(round)));
    board.apply(&by_nobody(1, add)).unwrap();
    (board, id)
}

fn by_nobody(bits: u64, act: Act) -> Change {
    let at = day("2026-11-22").and_hms_opt(9, 0, 0).unwrap();
    Change::new(ChangeId::from_bits(bits), at, None, act)
}

fn edit(bits: u64, id: CardId, edit: PulseEdit) -> Change {
    by_nobody(bits, Act::Pulse(id, Deed::Edit(edit)))
}

#[test]
fn an_answer_to_one_question_leaves_a_slip_there_only_and_counts_once() {
    let (mut board, id) = asked();
    let answer = edit(2, id, PulseEdit::Answer(vec![[0; 5], [0, 0, 1, 0, 0]]));
    assert_eq!(board.apply(&answer), Ok(Outcome::Done));
    assert_eq!(board.apply(&answer), Ok(Outcome::AlreadyDone));
    let card = board.pulses.get(id).unwrap();
    assert_eq!(card.body.answers, [[0; 5], [0, 0, 1, 0, 0]]);
    let slips: Vec<usize> = card.body.slips.iter().map(Vec::len).collect();
    assert_eq!(slips, [0, 1]);
    assert!(card.log.is_empty(), "no line of history");
}

#[test]
fn a_closed_round_is_never_opened_again() {
    let (mut board, id) = asked();
    let today = Some(day("2026-11-22"));
    let close = edit(2, id, PulseEdit::Close(Swap::new(None, today)));
    board.apply(&close).unwrap();
    let open = edit(3, id, PulseEdit::Close(Swap::new(today, None)));
    assert_eq!(board.apply(&open), Err(Refusal::RoundClosed));
    let late = edit(4, id, PulseEdit::Answer(vec![[1, 0, 0, 0, 0]; 2]));
    assert_eq!(board.apply(&late), Err(Refusal::RoundClosed));
    assert_eq!(PulseEdit::Close(Swap::new(None, today)).flipped(), None);
}
