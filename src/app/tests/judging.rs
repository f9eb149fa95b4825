//! Verdicts that come due while the board is open.

use super::chart::measured;
use super::*;
use crate::board::{Measure, Standing, Status};

const TRIED: CardId = CardId::from_bits(78);

/// A board with a change in place since week 35, twelve values ago.
fn tried() -> Board {
    let mut board = measured(40);
    let mut proposal = Proposal::captured(line("Ny rutin"), None, now().date());
    proposal.standing = Standing {
        status: Status::Implemented {
            owner: "KL".parse().unwrap(),
        },
        ..Standing::new("2026-08-24".parse().unwrap())
    };
    proposal.measure = Some(Measure {
        metric: "besok".parse().unwrap(),
        start: "2026-W35".parse().ok(),
    });
    let act = Act::Proposal(TRIED, Deed::Add(Box::new(proposal)));
    let change = Change::new(ChangeId::from_bits(9003), now(), None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
    board
}

fn reading(board: Board, read_only: Option<&str>) -> Message {
    Message::Read(Box::new(Reading {
        board,
        read_only: read_only.map(str::to_owned),
        trouble: None,
    }))
}

fn judged(app: &App) -> usize {
    let card = app.board.proposals.get(TRIED);
    card.map_or(0, |card| card.body.judged.len())
}

#[test]
fn a_verdict_that_is_due_is_stored_once_without_a_word() {
    let mut app = app_on(tried(), Some("KL"));
    let update = app.update(reading(tried(), None));
    let Some(Effect::Commit(changes)) = update.effects.first() else {
        panic!("{:?}", update.effects)
    };
    assert_eq!((changes.len(), changes[0].by.as_ref()), (1, None));
    assert_eq!((judged(&app), app.notice.is_none()), (1, true));
    press(&mut app, "<C-z>");
    assert_eq!(judged(&app), 1, "it is nobody's to undo");
    let again = app.update(Message::Committed(Box::new(app.board.clone())));
    assert_eq!(again.effects, []);
    assert!(app.update(reading(tried(), None)).effects.is_empty());
}

#[test]
fn a_board_that_may_only_be_read_is_left_as_it_is() {
    let mut app = app_on(tried(), None);
    let update = app.update(reading(tried(), Some("skrivskyddad")));
    assert_eq!((update.effects, judged(&app)), (Vec::new(), 0));
}

#[test]
fn two_terminals_store_the_same_change() {
    let stored = |at: &str| {
        let mut app = app_on(tried(), None);
        app.now = at.parse().unwrap();
        match app.update(reading(tried(), None)).effects.first() {
            Some(Effect::Commit(changes)) => changes[0].id,
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(stored("2026-11-22T15:00:00"), stored("2026-11-23T09:00:00"));
}
