//! Lifting, answering and sharing, one by one.

use super::*;

fn id(bits: u64) -> CardId {
    CardId::from_bits(bits)
}

fn make(board: &mut Board, number: u32, act: Act) -> Change {
    let at = day("2026-11-22").and_hms_opt(9, number, 0).unwrap();
    let change = Change::new(ChangeId::from_bits(number.into()), at, None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done), "{change:?}");
    change
}

fn lift(reason: &str) -> Lift {
    Lift {
        on: day("2026-11-10"),
        reason: line(reason),
        by: "KL".parse().ok(),
        withdrawn: None,
    }
}

fn with_hinder() -> Board {
    let mut board = empty();
    let hinder = Hinder {
        text: line("Tolk i telefon kan inte bokas"),
        since: day("2026-10-01"),
        lifted: None,
        proposal: None,
        resolved: None,
    };
    make(
        &mut board,
        1,
        Act::Hinder(id(1), Deed::Add(Box::new(hinder))),
    );
    board
}

fn origin() -> Origin {
    Origin {
        unit: "ungdom".parse().unwrap(),
        name: line("Ungdomsenheten"),
        card: id(77),
        number: Some(CardNumber(4)),
        title: line("Tolk i telefon kan inte bokas"),
    }
}

fn response(stance: Stance, text: &str) -> Response {
    Response {
        stance,
        text: line(text),
        lift: day("2026-11-10"),
        on: day("2026-11-20"),
        by: None,
    }
}

#[test]
fn a_lift_is_made_once_withdrawn_and_made_again() {
    let mut board = with_hinder();
    assert_eq!(
        board.withdrawing(id(1), day("2026-11-11")),
        Err(Refusal::NotLifted(id(1)))
    );
    let act = board.lifting(id(1), lift("Avtalet är stadens")).unwrap();
    make(&mut board, 2, act);
    let on = day("2026-11-10");
    assert_eq!(
        board.lifting(id(1), lift("En gång till")),
        Err(Refusal::LiftedAlready { on })
    );
    let act = board.withdrawing(id(1), day("2026-11-11")).unwrap();
    make(&mut board, 3, act);
    let stands = |board: &Board| board.lifts().filter(|(_, lift)| lift.stands()).count();
    assert_eq!((board.lifts().count(), stands(&board)), (1, 0));
    let act = board.lifting(id(1), lift("Nu igen")).unwrap();
    make(&mut board, 4, act);
    assert_eq!(stands(&board), 1);
}

#[test]
fn what_is_closed_or_no_card_to_lift_is_refused() {
    let mut board = with_hinder();
    let done = HinderEdit::Resolved(Swap::new(None, Some(day("2026-11-01"))));
    make(&mut board, 2, Act::Hinder(id(1), Deed::Edit(done)));
    assert_eq!(
        board.lifting(id(1), lift("För sent")),
        Err(Refusal::NotToLift(id(1)))
    );
    let goal = Goal::named(line("Alla i tid"));
    make(&mut board, 3, Act::Goal(id(2), Deed::Add(Box::new(goal))));
    assert_eq!(
        board.lifting(id(2), lift("Ett mål")),
        Err(Refusal::NotToLift(id(2)))
    );
    assert_eq!(
        board.lifting(id(3), lift("Inget")),
        Err(Refusal::UnknownCard(id(3)))
    );
}

#[test]
fn one_reply_a_card_takes_the_answer_the_second_answer_and_the_way_up() {
    let mut board = empty();
    let to = origin();
    for (nth, stance) in (1..).zip([Stance::TakesOn, Stance::Answered]) {
        let response = response(stance, "Vi ringer leverantören");
        let act = board.responding(&to, response, id(90 + u64::from(nth)));
        assert_eq!(act.is_adding(), nth == 1, "the reply is added once");
        make(&mut board, nth, act);
    }
    let sent = board.sending_on(&to, lift("Avtalet är stadens"), id(95));
    make(&mut board, 30, sent.unwrap());
    assert!(matches!(
        board.sending_on(&to, lift("Igen"), id(96)),
        Err(Refusal::LiftedAlready { .. })
    ));
    let reply = board.reply_to(&to).unwrap();
    let given = reply.body.response.as_ref().unwrap();
    assert_eq!(given.stance, Stance::Answered);
    assert_eq!(reply.part(), Part::Open);
    assert_eq!(
        (board.replies.iter().count(), board.lifts().count()),
        (1, 1)
    );
}

#[test]
fn an_answer_that_was_taken_back_can_be_given_anew() {
    let mut board = empty();
    let to = origin();
    let act = board.responding(&to, response(Stance::Answered, "Ja"), id(91));
    let made = make(&mut board, 1, act);
    let undo = board.undoing(made.id).unwrap();
    make(&mut board, 2, undo);
    assert_eq!(board.reply_to(&to), None);
    let act = board.responding(&to, response(Stance::Declines, "Nej"), id(92));
    make(&mut board, 3, act);
    assert_eq!(board.reply_to(&to).unwrap().id, id(92));
}

#[test]
fn of_two_who_answered_apart_both_answers_stay_and_the_newest_counts() {
    let base = empty();
    let to = origin();
    let copy = |number: u32, text: &str| {
        let mut board = base.clone();
        let new = id(90 + u64::from(number));
        let act = base.responding(&to, response(Stance::Answered, text), new);
        make(&mut board, number, act);
        board
    };
    let merged = merge(&base, &copy(1, "Ja"), &copy(2, "Nej")).board;
    assert_eq!(merged.replies.iter().count(), 2);
    assert_eq!(merged.reply_to(&to).unwrap().id, id(92));
}

#[test]
fn only_what_is_done_with_is_shared() {
    let mut board = empty();
    let proposal = Proposal::captured(line("Jourtelefon"), None, day("2026-01-01"));
    make(
        &mut board,
        1,
        Act::Proposal(id(1), Deed::Add(Box::new(proposal))),
    );
    assert_eq!(board.sharing(id(1), true), Err(Refusal::NotToShare(id(1))));
    let given = Particulars {
        owner: "KL".parse().ok(),
        ..Particulars::default()
    };
    for (nth, kind) in [StatusKind::Investigating, StatusKind::Declined]
        .into_iter()
        .enumerate()
    {
        let given = Particulars {
            reason: Some(line("Görs redan")),
            ..given.clone()
        };
        let status = kind.with(&given).unwrap();
        let edit = board.proposals.get(id(1)).unwrap().body.moved(
            status,
            day("2026-02-01"),
            Text::default(),
        );
        make(
            &mut board,
            nth as u32 + 2,
            Act::Proposal(id(1), Deed::Edit(edit)),
        );
    }
    let act = board.sharing(id(1), true).unwrap();
    make(&mut board, 5, act);
    assert!(board.card(id(1)).unwrap().is_shared());
}
