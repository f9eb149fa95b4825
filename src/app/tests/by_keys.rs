//! What a person does with keys alone.

use super::*;

#[test]
fn a_proposal_is_captured_with_one_line() {
    let mut app = app_on(board(), Some("RL"));
    let effects = press(&mut app, "nKortare väntan<Enter>");
    assert_eq!(commits(&effects), 1);
    let card = app
        .board
        .proposals
        .iter()
        .find(|card| card.number == CardNumber(3))
        .unwrap();
    assert_eq!(card.body.title, line("Kortare väntan"));
    assert_eq!(card.body.proposer, "RL".parse().ok());
    assert_eq!(app.current(), Some(card.id), "the cursor follows");
    assert_eq!(said(&app), "Tillagt: #3 Kortare väntan");
}

#[test]
fn the_oldest_unanswered_stands_first() {
    let app = app_on(board(), None);
    let first = app
        .current()
        .and_then(|id| app.board.card(id))
        .and_then(CardRef::number);
    assert_eq!(first, Some(CardNumber(2)));
}

#[test]
fn a_status_asks_for_what_it_needs() {
    let mut app = app_on(board(), None);
    let effects = press(
        &mut app,
        "s<Down><Enter>rl<Tab>12 dec<Tab>Ja, vi gör det<Enter>",
    );
    assert_eq!(commits(&effects), 1);
    let due = "2026-12-12".parse().unwrap();
    assert_eq!(
        status(&app, 2),
        &Status::Decided {
            owner: "RL".parse().unwrap(),
            due
        }
    );
    assert_eq!(said(&app), "#2 SMS-påminnelse inför besök: Beslutat");
}

#[test]
fn what_is_missing_is_said_beside_the_field() {
    let mut app = app_on(board(), Some("RL"));
    let effects = press(&mut app, "s<Down><Enter>nu i dagarna<Enter>");
    assert_eq!(commits(&effects), 0);
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("the form stays open")
    };
    assert_eq!(form.focus, 1, "on the day");
    assert!(form.fields[1].error.is_some());
    assert_eq!(
        form.fields[1].input.text(),
        "nu i dagarna",
        "nothing typed is lost"
    );
    press(&mut app, "<C-u>fredag<Enter>");
    assert_eq!(status(&app, 2).due(), "2026-11-27".parse().ok());
}

#[test]
fn a_no_needs_its_reason() {
    let mut app = app_on(board(), None);
    let decline = "s<Down><Down><Down><Down><Enter>";
    assert_eq!(commits(&press(&mut app, &format!("{decline}<Enter>"))), 0);
    press(&mut app, "Finns redan i Treserva<Enter>");
    assert_eq!(status(&app, 2).kind(), StatusKind::Declined);
}

#[test]
fn undo_and_redo_follow_each_other() {
    let mut app = app_on(board(), None);
    press(&mut app, "s<Enter><Enter>");
    assert_eq!(status(&app, 2), &Status::Investigating);
    assert_eq!(commits(&press(&mut app, "<C-z>")), 1);
    assert_eq!(status(&app, 2), &Status::New);
    press(&mut app, "<C-y>");
    assert_eq!(status(&app, 2), &Status::Investigating);
    press(&mut app, "<C-z><C-z>");
    assert_eq!(said(&app), "Det finns inget att ångra.");
}

#[test]
fn support_is_one_mark_a_person() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "+");
    let supporters = |app: &App| {
        app.board
            .proposals
            .get(app.current().unwrap())
            .unwrap()
            .body
            .support
            .len()
    };
    assert_eq!(supporters(&app), 1);
    press(&mut app, "+");
    assert_eq!(supporters(&app), 0);
}

#[test]
fn who_has_not_said_who_they_are_is_asked() {
    let mut app = app_on(board(), None);
    press(&mut app, "+kl<Enter>");
    assert_eq!(said(&app), "KL stöder #2 SMS-påminnelse inför besök");
}

#[test]
fn escape_keeps_what_was_typed() {
    let mut app = app_on(board(), None);
    press(&mut app, "nHalvfärdig tanke<Esc>");
    assert!(app.screens.is_empty());
    press(&mut app, "n om tolkar<Enter>");
    assert_eq!(said(&app), "Tillagt: #3 Halvfärdig tanke om tolkar");
}

#[test]
fn every_letter_of_a_capture_is_kept_as_a_draft() {
    let mut app = app_on(board(), None);
    let effects = press(&mut app, "nHe<Back>");
    let drafts: Vec<_> = effects
        .iter()
        .map(|effect| match effect {
            Effect::Keep(drafts) => drafts[0].fields[0].typed.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(drafts, ["H", "He", "H"]);
}

#[test]
fn search_finds_words_and_numbers() {
    let mut app = app_on(board(), None);
    press(&mut app, "ftolk<Enter>");
    assert!(matches!(app.screens.last(), Some(Screen::Card { .. })));
    assert_eq!(
        app.current()
            .and_then(|id| app.board.card(id))
            .unwrap()
            .number(),
        Some(CardNumber(1))
    );
    press(&mut app, "<Esc>f#2<Enter>");
    assert_eq!(
        app.current()
            .and_then(|id| app.board.card(id))
            .unwrap()
            .number(),
        Some(CardNumber(2))
    );
    press(&mut app, "<Esc>fpåminnelse");
    let Some(Screen::List(list)) = app.screens.last() else {
        panic!()
    };
    assert_eq!(list.items.len(), 1);
    press(&mut app, "<Esc>fpaminnelse");
    let Some(Screen::List(list)) = app.screens.last() else {
        panic!()
    };
    assert_eq!(list.items.len(), 0, "å is not a");
}

#[test]
fn the_palette_runs_what_is_chosen() {
    let mut app = app_on(board(), None);
    press(&mut app, "<C-p>tema<Enter>");
    assert_eq!(app.look.theme, Theme::Light);
}

#[test]
fn client_data_is_neither_saved_nor_kept_as_a_draft() {
    let mut app = app_on(board(), None);
    let effects = press(&mut app, "nRing 640823-3234 i morgon<Enter>");
    assert_eq!(commits(&effects), 0);
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("the form stays open")
    };
    assert!(
        form.fields[0]
            .error
            .as_ref()
            .is_some_and(|why| why.contains("personnummer"))
    );
    let last = effects.iter().rev().find_map(|effect| match effect {
        Effect::Keep(drafts) => drafts.first(),
        _ => None,
    });
    let typed = &last.unwrap().fields[0].typed;
    assert_eq!(typed, "Ring ■■■■■■■■■■■ i morgon");
}

#[test]
fn quit_quits() {
    assert_eq!(press(&mut app_on(board(), None), "q"), vec![Effect::Quit]);
}
