//! What comes in from outside while a person works.

use super::*;
use crate::board::{Cards, ProposalEdit, ProposalField, Score, Swap};

#[test]
fn what_others_add_is_told_and_marked() {
    let mut app = app_on(board(), None);
    let mut newer = board();
    add(&mut newer, 3, "Kortare väntan", "2026-11-22", "AB");
    let reading = Reading {
        board: newer,
        read_only: None,
        trouble: None,
    };
    let update = app.update(Message::Read(Box::new(reading)));
    assert!(update.redraw);
    assert_eq!(said(&app), "Nytt: #3 Kortare väntan");
    assert_eq!(app.fresh.len(), 1);
    press(&mut app, "f#3<Enter>");
    assert!(app.fresh.is_empty(), "looking at it takes the mark away");
}

#[test]
fn own_changes_are_no_news_and_the_same_board_is_not_drawn_again() {
    let mut app = app_on(board(), None);
    press(&mut app, "nEn tanke<Enter>");
    let after = app.board.clone();
    let update = app.update(Message::Committed(Box::new(after.clone())));
    assert!(!update.redraw);
    let reading = Reading {
        board: after,
        read_only: None,
        trouble: None,
    };
    assert!(!app.update(Message::Read(Box::new(reading))).redraw);
    assert!(app.fresh.is_empty());
}

#[test]
fn a_reading_from_before_the_commit_does_not_flicker() {
    let mut app = app_on(board(), None);
    press(&mut app, "nEn tanke<Enter>");
    let reading = Reading {
        board: board(),
        read_only: None,
        trouble: None,
    };
    assert!(!app.update(Message::Read(Box::new(reading))).redraw);
    assert_eq!(app.board.proposals.iter().count(), 3);
}

/// The changes that are to be committed.
fn committed(effects: Vec<Effect>) -> Vec<Change> {
    let changes = effects.into_iter().filter_map(|effect| match effect {
        Effect::Commit(changes) => Some(changes),
        _ => None,
    });
    changes.flatten().collect()
}

#[test]
fn a_change_the_disk_would_not_take_stays_and_goes_along_later() {
    let mut app = app_on(board(), None);
    let changes = committed(press(&mut app, "nEn tanke<Enter>"));
    let why = Failed::Store("Disken är full.".to_owned());
    app.update(Message::NotCommitted { changes, why });
    assert_eq!(app.board.proposals.iter().count(), 3);
    assert!(app.state_line().is_some());
    assert_eq!(
        press(&mut app, "q"),
        Vec::new(),
        "leaving is asked about first"
    );
    let reading = Reading {
        board: board(),
        read_only: None,
        trouble: None,
    };
    let retry = app.update(Message::Read(Box::new(reading)));
    assert_eq!(commits(&retry.effects), 1);
    assert_eq!(app.board.proposals.iter().count(), 3);
}

#[test]
fn an_unbound_key_draws_nothing() {
    let mut app = app_on(board(), None);
    assert_eq!(app.update(Message::Key(Key::char('z'))), Update::default());
}

#[test]
fn a_read_only_board_says_so() {
    let reading = Reading {
        board: board(),
        read_only: Some("Skrivskyddad.".to_owned()),
        trouble: None,
    };
    let mut app = app_on(board(), None);
    app.update(Message::Read(Box::new(reading)));
    assert_eq!(commits(&press(&mut app, "nEn tanke<Enter>")), 0);
    assert_eq!(said(&app), "Skrivskyddad.");
    assert!(
        matches!(app.screens.last(), Some(Screen::Form(_))),
        "the words stay in the form"
    );
}

/// A board with a line in the history of a card.
fn scored() -> Board {
    let mut board = board();
    let edit = ProposalEdit::Set(ProposalField::Effort(Swap::new(
        None,
        Score::try_from(3).ok(),
    )));
    let act = Act::Proposal(CardId::from_bits(2 << 40), Deed::Edit(edit));
    let change = Change::new(ChangeId::from_bits(77), now(), "AB".parse().ok(), act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
    board
}

fn without_histories(board: &Board) -> Board {
    let mut bare = board.clone();
    bare.proposals = Cards::default();
    for card in board.proposals.all() {
        let mut card = card.clone();
        card.log.clear();
        bare.proposals.insert(card).unwrap();
    }
    bare
}

#[test]
fn histories_that_come_after_the_first_frame_are_no_news() {
    let mut whole = scored();
    let mut app = app_on(without_histories(&whole), None);
    app.sight = Sight::First;
    press(&mut app, "nEn tanke<Enter>");
    let read = |board: &Board| Message::Read(Box::new(read_whole(board)));
    assert!(app.update(read(&whole)).redraw);
    assert!(app.fresh.is_empty(), "{:?}", app.fresh);
    assert_eq!(app.board.proposals.iter().count(), 3);
    add(&mut whole, 5, "Fler stolar", "2026-11-22", "AB");
    app.update(read(&whole));
    assert_eq!(app.fresh.len(), 1);
}

fn read_whole(board: &Board) -> Reading {
    Reading {
        board: board.clone(),
        read_only: None,
        trouble: None,
    }
}

fn away(board: &Board) -> Message {
    Message::Away {
        copy: Box::new(Reading {
            trouble: Some("1 post visas inte.".to_owned()),
            ..read_whole(board)
        }),
        since: now(),
        why: "Mappen svarar inte.".to_owned(),
    }
}

#[test]
fn a_copy_takes_the_place_of_a_first_sight_and_of_nothing_else() {
    let mut app = app_on(without_histories(&scored()), None);
    app.sight = Sight::First;
    assert!(app.is_first_sight());
    app.update(away(&scored()));
    assert!(!app.is_first_sight());
    assert_eq!(app.board, scored());
    assert_eq!(said(&app), "1 post visas inte.");
    assert!(app.state_line().is_some());
    press(&mut app, "nEn tanke<Enter>");
    app.update(away(&scored()));
    assert_eq!(
        app.board.proposals.iter().count(),
        3,
        "what was added stays"
    );
}

#[test]
fn a_first_sight_of_what_cannot_be_read_is_not_changed() {
    let mut app = app_on(without_histories(&scored()), None);
    app.sight = Sight::First;
    app.update(Message::Unread("Filen är borta.".to_owned()));
    assert!(!app.is_first_sight(), "keys need not wait any longer");
    assert_eq!(commits(&press(&mut app, "nEn tanke<Enter>")), 0);
    assert_eq!(said(&app), "Filen är borta.");
    app.update(Message::Read(Box::new(read_whole(&scored()))));
    assert!(app.fresh.is_empty());
    assert_eq!(commits(&press(&mut app, "<Enter>")), 1);
}

#[test]
fn what_a_read_only_board_refused_is_not_tried_again() {
    let mut app = app_on(board(), None);
    let changes = committed(press(&mut app, "nEn tanke<Enter>"));
    let why = Failed::Store("Skrivskyddad.".to_owned());
    app.update(Message::NotCommitted { changes, why });
    let mut reading = read_whole(&board());
    reading.read_only = Some("Skrivskyddad.".to_owned());
    let update = app.update(Message::Read(Box::new(reading)));
    assert_eq!(commits(&update.effects), 0);
    let update = app.update(Message::Read(Box::new(read_whole(&board()))));
    assert_eq!(commits(&update.effects), 1);
}
