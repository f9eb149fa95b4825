//! Finding cards by keys: alike ones while writing, the filter, searches, the longer lists.

use super::*;

fn items(app: &App) -> usize {
    match app.screens.last() {
        Some(Screen::List(list)) => list.items.len(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_proposal_like_the_one_written_is_supported_instead() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "npaminnelse med sms");
    assert_eq!(app.alike.cards, [CardId::from_bits(2 << 40)]);
    let effects = press(&mut app, "<Down><Enter>");
    assert_eq!(commits(&effects), 1);
    assert_eq!(effects.last(), Some(&Effect::Keep(Vec::new())));
    assert_eq!(app.board.proposals.iter().count(), 2, "nothing was added");
    let card = app.board.proposals.get(app.current().unwrap()).unwrap();
    assert!(card.body.support.contains(&"RL".parse().unwrap()));
    assert!(matches!(app.screens.last(), Some(Screen::Card { .. })));
    press(&mut app, "<Esc>n");
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!()
    };
    assert_eq!(form.answer(Ask::Title), "", "the support took its place");
}

#[test]
fn a_card_that_is_only_opened_leaves_what_was_written() {
    let mut app = app_on(board(), None);
    press(&mut app, "nMallar för tolkbokning<Down><Enter>");
    assert_eq!(app.current(), Some(CardId::from_bits(1 << 40)));
    press(&mut app, "<Esc>n");
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!()
    };
    assert_eq!(form.answer(Ask::Title), "Mallar för tolkbokning");
}

#[test]
fn writing_on_leaves_the_cards_and_enter_saves_what_is_written() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "nMall för tolk<Down>ar<Enter>");
    assert_eq!(said(&app), "Tillagt: #3 Mall för tolkar");
    press(&mut app, "nMall för tolk<Down><Up><Enter>");
    assert_eq!(said(&app), "Tillagt: #4 Mall för tolk");
}

#[test]
fn the_board_is_narrowed_down_while_one_types_and_esc_shows_all() {
    let mut app = app_on(board(), None);
    press(&mut app, "gtolk");
    assert_eq!(app.columns.len(Column::Proposals), 1);
    assert_eq!((app.narrowing.count, app.narrowing.all), (1, 2));
    press(&mut app, "<Enter>");
    assert!(
        app.screens.is_empty(),
        "the filter stays when its field is left"
    );
    assert_eq!(app.columns.len(Column::Proposals), 1);
    press(&mut app, "<Esc>");
    assert_eq!(app.columns.len(Column::Proposals), 2);
    press(&mut app, "gstatus:utreds<Esc>");
    assert_eq!(
        app.columns.len(Column::Proposals),
        2,
        "Esc in the field too"
    );
}

#[test]
fn a_filter_holds_when_others_change_the_board() {
    let mut app = app_on(board(), None);
    press(&mut app, "gtolk<Enter>");
    let mut newer = board();
    add(&mut newer, 3, "Tolk per telefon", "2026-11-22", "AB");
    add(&mut newer, 4, "Kaffe", "2026-11-22", "AB");
    let reading = Reading {
        board: newer,
        read_only: None,
        trouble: None,
    };
    app.update(Message::Read(Box::new(reading)));
    assert_eq!(app.columns.len(Column::Proposals), 2);
    press(&mut app, "<Esc>");
    assert_eq!(app.columns.len(Column::Proposals), 4);
}

#[test]
fn mine_is_a_key_on_and_off() {
    let mut app = app_on(board(), Some("KL"));
    press(&mut app, "j");
    assert_eq!(app.columns.len(Column::Proposals), 1);
    assert_eq!(app.narrowing.input.text(), "ansvarig:jag");
    press(&mut app, "j");
    assert_eq!(app.columns.len(Column::Proposals), 2);
    let mut nobody = app_on(board(), None);
    press(&mut nobody, "j");
    assert!(said(&nobody).contains("--as"), "{}", said(&nobody));
}

#[test]
fn letters_can_be_folded_in_a_search() {
    let mut app = app_on(board(), None);
    press(&mut app, "fpaminnelse");
    assert_eq!(items(&app), 0);
    press(&mut app, "<F6>");
    assert_eq!(items(&app), 1);
    press(&mut app, "<F6>");
    assert_eq!(items(&app), 0);
}

#[test]
fn a_search_takes_terms() {
    let mut app = app_on(board(), Some("KL"));
    press(&mut app, "fstatus:nytt ansvarig:jag");
    assert_eq!(items(&app), 1);
    press(&mut app, " besök");
    assert_eq!(items(&app), 0);
}

#[test]
fn the_longer_lists_open_their_cards() {
    let mut app = app_on(board(), Some("RL"));
    press(
        &mut app,
        "s<Down><Down><Down><Down><Enter>Finns redan<Enter>",
    );
    press(&mut app, "lavsl<Enter>");
    let Some(Screen::Register(ledger)) = app.screens.last() else {
        panic!()
    };
    assert_eq!(ledger.rows.len(), 2, "a year and a card");
    assert_eq!(ledger.cursor, 1, "the cursor passes the title by");
    press(&mut app, "<Enter>");
    assert!(matches!(app.screens.last(), Some(Screen::Card { .. })));
    assert_eq!(app.current(), Some(CardId::from_bits(2 << 40)));
    press(&mut app, "<Esc><Esc>");
    assert!(app.screens.is_empty());
}

#[test]
fn the_history_of_the_board_begins_with_the_newest_and_opens_cards() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "+lhist<Enter><Enter>");
    assert_eq!(app.current(), Some(CardId::from_bits(2 << 40)));
}

/// The first thing that the palette finds.
fn first_found(app: &App) -> &str {
    match app.screens.last() {
        Some(Screen::List(list)) => list.items.first().map_or("", |item| &item.text),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_palette_finds_a_command_by_its_short_name_and_by_its_key() {
    let mut app = app_on(board(), None);
    press(&mut app, "<C-p>listor");
    assert_eq!(first_found(&app), app.words.text("help-registers"));
    press(&mut app, "<C-u>f9");
    assert_eq!(first_found(&app), app.words.text("help-language"));
}

#[test]
fn the_palette_offers_nothing_that_does_nothing_here() {
    let mut app = app_on(board(), None);
    press(&mut app, "<C-p>stöd");
    let on_proposal = items(&app);
    press(&mut app, "<Esc><Right><C-p>stöd");
    assert!(items(&app) < on_proposal, "no goal is supported");
}

#[test]
fn what_a_list_holds_is_added_from_the_list() {
    let mut app = app_on(board(), Some("KL"));
    press(&mut app, "lhinder<Enter>");
    let offers = app.offers();
    let first = offers.first().map(|(row, label)| (row.command, *label));
    assert_eq!(first, Some((Command::AddToList, "key-add-hinder-here")));
    let effects = press(&mut app, "xFör få rum<C-s>");
    assert_eq!(commits(&effects), 1, "{}", said(&app));
    assert_eq!(app.board.hinders.iter().count(), 1);
}
