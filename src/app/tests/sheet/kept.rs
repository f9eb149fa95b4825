//! Nothing typed is lost: leaving, restarts, and others who write in the same card.

use super::*;
use crate::board::{ProposalEdit, ProposalField, Refusal, Swap, Text};

/// The same program started anew.
fn fresh() -> App {
    app()
}

/// Somebody else changes the problem of the proposal meanwhile.
fn by_another(app: &mut App, to: &str) {
    let mut board = app.board.clone();
    let from = proposal(app).problem.clone();
    let swap = Swap::new(from, Text::new(to).unwrap());
    let edit = ProposalEdit::Set(ProposalField::Problem(swap));
    let act = Act::Proposal(SMS, Deed::Edit(edit));
    let id = ChangeId::from_bits(7777 + to.len() as u64);
    board
        .apply(&Change::new(id, now(), "JN".parse().ok(), act))
        .unwrap();
    app.update(Message::Read(Box::new(Reading {
        board,
        read_only: None,
        trouble: None,
    })));
}

#[test]
fn leaving_something_typed_asks_first() {
    let mut app = app();
    press(&mut app, "e<Esc>");
    assert!(app.screens.is_empty(), "nothing was typed");
    press(&mut app, "e nytt<Esc>");
    assert!(
        matches!(app.screens.last(), Some(Screen::List(list)) if list.listing == Listing::Leave)
    );
    press(&mut app, "<Esc>");
    assert_eq!(
        field(&app, "title").area.text(),
        "SMS-påminnelse inför besök nytt"
    );
    press(&mut app, "<Esc><Enter> igen<Esc><Down><Enter>");
    assert!(app.screens.is_empty());
    press(&mut app, "e");
    let typed = "SMS-påminnelse inför besök nytt igen";
    assert_eq!(field(&app, "title").area.text(), typed);
    let effects = press(&mut app, "<Esc><Down><Down><Enter>");
    assert_eq!(effects.last(), Some(&Effect::Keep(Vec::new())));
    press(&mut app, "e");
    assert!(!sheet(&app).is_changed());
}

#[test]
fn a_draft_comes_back_after_a_restart() {
    let mut app = app();
    let effects = press(&mut app, "e nytt");
    let Some(Effect::Keep(drafts)) = effects.last() else {
        panic!("{effects:?}");
    };
    let mut again = fresh();
    again.update(Message::DraftsFound(drafts.clone()));
    assert_eq!(
        field(&again, "title").area.text(),
        "SMS-påminnelse inför besök nytt"
    );
    assert_eq!(commits(&press(&mut again, "<C-s>")), 1);
}

#[test]
fn drafts_of_several_forms_all_survive() {
    let mut app = app();
    let effects = press(&mut app, "nEn idé<Esc>mEn kommentar<Esc>e nytt");
    let Some(Effect::Keep(drafts)) = effects.last() else {
        panic!("{effects:?}");
    };
    assert_eq!(drafts.len(), 3);
    let mut again = fresh();
    again.update(Message::DraftsFound(drafts.clone()));
    assert!(sheet(&again).is_changed());
    press(&mut again, "<C-s>n<Enter>");
    assert!(
        again
            .board
            .proposals
            .iter()
            .any(|card| card.body.title == line("En idé"))
    );
}

#[test]
fn what_another_writes_in_an_untouched_field_is_taken_in() {
    let mut app = app();
    press(&mut app, "e nytt");
    by_another(&mut app, "Kön är lång");
    assert_eq!(field(&app, "problem").area.text(), "Kön är lång");
    press(&mut app, "<C-s>");
    assert_eq!(proposal(&app).problem.as_str(), "Kön är lång");
    assert_eq!(
        proposal(&app).title,
        line("SMS-påminnelse inför besök nytt")
    );
}

#[test]
fn what_both_wrote_is_shown_and_overwrites_nothing() {
    let mut app = app();
    press(&mut app, "e nytt");
    go(&mut app, "problem");
    press(&mut app, "Mitt problem");
    by_another(&mut app, "Kön är lång");
    assert_eq!(
        field(&app, "problem").theirs.as_deref(),
        Some("Kön är lång")
    );
    press(&mut app, "<C-s>");
    assert_eq!(
        proposal(&app).title,
        line("SMS-påminnelse inför besök nytt")
    );
    assert_eq!(proposal(&app).problem.as_str(), "Kön är lång");
    assert_eq!(field(&app, "problem").area.text(), "Mitt problem");
    press(&mut app, "<C-s>");
    assert_eq!(proposal(&app).problem.as_str(), "Mitt problem");
    assert!(app.screens.is_empty());
}

#[test]
fn theirs_can_be_taken() {
    let mut app = app();
    press(&mut app, "e");
    go(&mut app, "problem");
    press(&mut app, "Mitt problem");
    by_another(&mut app, "Kön är lång");
    press(&mut app, "<C-t>");
    assert!(!sheet(&app).is_changed());
    assert_eq!(field(&app, "problem").area.text(), "Kön är lång");
}

#[test]
fn a_change_after_the_warning_is_warned_of_again() {
    let mut app = app();
    press(&mut app, "e");
    go(&mut app, "problem");
    press(&mut app, "Mitt problem");
    by_another(&mut app, "Kön är lång");
    press(&mut app, "<C-s>");
    by_another(&mut app, "Kön är mycket lång");
    press(&mut app, "<C-s>");
    assert_eq!(proposal(&app).problem.as_str(), "Kön är mycket lång");
    press(&mut app, "<C-s>");
    assert_eq!(proposal(&app).problem.as_str(), "Mitt problem");
}

#[test]
fn what_a_newer_board_refuses_comes_back_with_all_that_was_typed() {
    let mut app = app();
    press(&mut app, "e");
    go(&mut app, "problem");
    let effects = press(&mut app, "Mitt problem<C-s>");
    let changes = effects.into_iter().find_map(|effect| match effect {
        Effect::Commit(changes) => Some(changes),
        _ => None,
    });
    let field_name = crate::board::Field::Problem;
    app.update(Message::NotCommitted {
        changes: changes.unwrap(),
        why: Failed::Refused(Refusal::ChangedMeanwhile { field: field_name }),
    });
    let mut board = rich();
    let swap = Swap::new(Text::EMPTY, Text::new("Kön är lång").unwrap());
    let edit = ProposalEdit::Set(ProposalField::Problem(swap));
    let act = Act::Proposal(SMS, Deed::Edit(edit));
    let change = Change::new(ChangeId::from_bits(55), now(), "JN".parse().ok(), act);
    board.apply(&change).unwrap();
    app.update(Message::Read(Box::new(Reading {
        board,
        read_only: None,
        trouble: None,
    })));
    assert_eq!(field(&app, "problem").area.text(), "Mitt problem");
    assert_eq!(
        field(&app, "problem").theirs.as_deref(),
        Some("Kön är lång")
    );
    assert_eq!(proposal(&app).problem.as_str(), "Kön är lång");
}
