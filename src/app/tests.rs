//! Key scripts: what is pressed, and what the board is afterwards.

use super::*;
use crate::board::{
    Act, CardNumber, Deed, Line, Outcome, Proposal, Standing, Status, StatusKind, Unit, UnitId,
};

fn line(text: &str) -> Line {
    Line::new(text).unwrap()
}

/// A mint that counts, so that scripts are the same every time.
fn mint(mut next: u64) -> Mint {
    Box::new(move || {
        next = next.wrapping_add(0x9e37_79b9_7f4a_7c15);
        next
    })
}

fn now() -> NaiveDateTime {
    "2026-11-22T14:30:00".parse().unwrap()
}

fn add(board: &mut Board, number: u64, title: &str, since: &str, by: &str) {
    let mut proposal = Proposal::captured(line(title), by.parse().ok(), now().date());
    proposal.standing = Standing::new(since.parse().unwrap());
    let act = Act::Proposal(
        CardId::from_bits(number << 40),
        Deed::Add(Box::new(proposal)),
    );
    let change = Change::new(
        ChangeId::from_bits(number << 20),
        now(),
        by.parse().ok(),
        act,
    );
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

/// A board with two unanswered proposals, the older one second in number.
fn board() -> Board {
    let mut board = Board::new(Unit::named(UnitId::from_bits(1), line("Enheten")));
    add(&mut board, 1, "Mall för tolkbokning", "2026-11-20", "KL");
    add(
        &mut board,
        2,
        "SMS-påminnelse inför besök",
        "2026-11-13",
        "JN",
    );
    board
}

fn app_on(board: Board, me: Option<&str>) -> App {
    App::new(Start {
        reading: Reading {
            board,
            read_only: None,
            trouble: None,
        },
        now: now(),
        me: me.map(|me| me.parse().unwrap()),
        lang: Lang::SV,
        look: Look::default(),
        mint: mint(7),
        units: Vec::new(),
        ask_unit: false,
    })
}

/// Reads `nText<Enter>`: characters, and the names of keys between angle brackets.
fn keys(script: &str) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut rest = script;
    while let Some(c) = rest.chars().next() {
        let named = rest.strip_prefix('<').and_then(|rest| rest.split_once('>'));
        let (key, after) = match named {
            Some((name, after)) => (key(name), after),
            None => (Key::char(c), &rest[c.len_utf8()..]),
        };
        keys.push(key);
        rest = after;
    }
    keys
}

fn key(name: &str) -> Key {
    match name {
        "Enter" => Key::of(Code::Enter),
        "Esc" => Key::of(Code::Esc),
        "Tab" => Key::of(Code::Tab),
        "Down" => Key::of(Code::Down),
        "Up" => Key::of(Code::Up),
        "Right" => Key::of(Code::Right),
        "Left" => Key::of(Code::Left),
        "End" => Key::of(Code::End),
        "Back" => Key::of(Code::Backspace),
        _ => match name.strip_prefix('F') {
            Some(number) => Key::f(number.parse().unwrap()),
            None => Key::ctrl(name.strip_prefix("C-").unwrap().chars().next().unwrap()),
        },
    }
}

/// Presses keys and gives what came of them.
fn press(app: &mut App, script: &str) -> Vec<Effect> {
    keys(script)
        .into_iter()
        .flat_map(|key| app.update(Message::Key(key)).effects)
        .collect()
}

fn status(app: &App, number: u32) -> &Status {
    let card = app
        .board
        .proposals
        .iter()
        .find(|card| card.number == CardNumber(number));
    &card.unwrap().body.standing.status
}

fn said(app: &App) -> &str {
    app.notice.as_ref().map_or("", |notice| &notice.text)
}

fn commits(effects: &[Effect]) -> usize {
    effects
        .iter()
        .filter(|effect| matches!(effect, Effect::Commit(_)))
        .count()
}

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
        .and_then(|card| card.number());
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
    assert_eq!(effects, Vec::new());
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
            Effect::Keep(draft) => draft.as_ref().map_or("", |draft| draft.text.as_str()),
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

#[test]
fn a_change_the_disk_would_not_take_stays_and_goes_along_later() {
    let mut app = app_on(board(), None);
    let effects = press(&mut app, "nEn tanke<Enter>");
    let Some(Effect::Commit(changes)) = effects
        .into_iter()
        .find(|effect| matches!(effect, Effect::Commit(_)))
    else {
        panic!()
    };
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
        Effect::Keep(draft) => draft.clone(),
        _ => None,
    });
    assert_eq!(last.unwrap().text, "Ring ■■■■■■■■■■■ i morgon");
}

#[test]
fn quit_quits() {
    assert_eq!(press(&mut app_on(board(), None), "q"), vec![Effect::Quit]);
}
