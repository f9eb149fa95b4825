//! Between units, by keys: what is lifted here and answered there, shared there and taken here.

use super::*;
use crate::board::{Example, Hinder, Lift, Stance, UnitSlug, Week};
use crate::report::document::Form;
use crate::report::meeting::minutes;
use crate::report::table::Paper;

fn slug(text: &str) -> UnitSlug {
    text.parse().unwrap()
}

fn named(number: u64, name: &str, parent: Option<&str>) -> Board {
    let mut unit = Unit::named(UnitId::from_bits(number), line(name));
    unit.parent = parent.map(slug);
    Board::new(unit)
}

fn put(board: &mut Board, number: u64, act: Act) {
    let change = Change::new(ChangeId::from_bits(number << 21), now(), None, act);
    assert_eq!(board.apply(&change), Ok(Outcome::Done));
}

fn with_hinder() -> Board {
    let mut board = named(1, "Mottagningen", Some("avdelningen"));
    let hinder = Hinder {
        text: line("Tolk kan inte bokas"),
        since: now().date(),
        lifted: None,
        proposal: None,
        resolved: None,
    };
    let id = CardId::from_bits(3 << 40);
    put(&mut board, 3, Act::Hinder(id, Deed::Add(Box::new(hinder))));
    board
}

/// Shows an app what stands on another unit's board.
fn show(app: &mut App, own: &str, unit: &str, board: &Board) -> bool {
    let slug = slug(unit);
    let read = Neighbour::of(&slug, board, now().date());
    let message = Message::Beside {
        own: own.parse().unwrap(),
        units: vec![(slug, Ok(read))],
    };
    app.update(message).redraw
}

fn lifted() -> (App, App) {
    let mut below = app_on(with_hinder(), Some("KL"));
    press(&mut below, "lhinder<Enter><Enter>r");
    let effects = press(&mut below, "Avtalet är stadens<Enter>");
    assert_eq!(commits(&effects), 1, "{}", said(&below));
    let mut above = app_on(named(2, "Avdelningen", Some("staden")), Some("MP"));
    assert!(show(
        &mut above,
        "avdelningen",
        "mottagningen",
        &below.board
    ));
    (below, above)
}

#[test]
fn a_card_is_lifted_seen_answered_and_the_answer_seen() {
    let (mut below, mut above) = lifted();
    assert_eq!(above.lifted.len(), 1);
    assert!(above.lifted[0].waits && above.lifted[0].text.contains("Tolk kan inte bokas"));
    press(&mut above, "o<Enter>");
    assert_eq!(above.scope(), Scope::Text);
    let effects = press(&mut above, "star<Enter>Vi ringer leverantören<Enter>");
    assert_eq!(commits(&effects), 1, "{}", said(&above));
    let reply = above.board.replies.iter().next().unwrap();
    let given = reply.body.response.as_ref().unwrap();
    assert_eq!(
        (given.stance, given.by.as_ref().unwrap().as_str()),
        (Stance::TakesOn, "MP")
    );
    assert!(show(
        &mut below,
        "mottagningen",
        "avdelningen",
        &above.board
    ));
    let card = below.board.hinders.iter().next().unwrap();
    let facts = below.facts_beside(CardRef::Hinder(card));
    assert!(
        facts[0].text.contains("Vi ringer leverantören"),
        "{facts:?}"
    );
    press(&mut above, "<Esc><C-z>");
    assert_eq!(above.board.replies.iter().count(), 0, "undone in one go");
}

#[test]
fn an_answer_given_during_the_meeting_stands_in_its_minutes() {
    let (_, mut above) = lifted();
    press(&mut above, "<F5><F5>");
    assert!(above.meeting().is_some(), "{}", said(&above));
    press(&mut above, "o<Enter>");
    let effects = press(&mut above, "star<Enter>Vi ringer leverantören<Enter>");
    assert_eq!(commits(&effects), 1, "{}", said(&above));
    above.update(Message::Clock(now() + chrono::TimeDelta::minutes(5)));
    let paper = Paper {
        width: None,
        ascii: false,
    };
    let meeting = above.meeting().unwrap();
    let minutes = minutes::document(&above.words, &above.board, meeting, above.now);
    let told = minutes.print(Form::Text(paper));
    assert!(told.contains("Tolk kan inte bokas"), "{told}");
    assert!(told.contains("Vi ringer leverantören"), "{told}");
}

#[test]
fn a_lift_is_taken_back_only_when_that_is_chosen() {
    let (mut below, _) = lifted();
    assert_eq!(commits(&press(&mut below, "r<Enter>")), 0);
    assert_eq!(commits(&press(&mut below, "r<Down><Enter>")), 1);
    let card = below.board.hinders.iter().next().unwrap();
    let lift: &Lift = card.body.lifted.as_ref().unwrap();
    assert_eq!(lift.withdrawn, Some(now().date()));
    assert_eq!(commits(&press(&mut below, "rEn gång till<Enter>")), 1);
}

#[test]
fn a_lift_needs_a_reason_and_none_with_client_data() {
    let mut below = app_on(with_hinder(), Some("KL"));
    press(&mut below, "lhinder<Enter><Enter>r");
    assert_eq!(commits(&press(&mut below, "<Enter>")), 0);
    assert_eq!(commits(&press(&mut below, "Gäller 640823-3234<Enter>")), 0);
    assert_eq!(below.scope(), Scope::Form);
}

#[test]
fn a_card_is_sent_on_and_that_is_taken_back() {
    let (_, mut above) = lifted();
    press(&mut above, "o<Enter>");
    let effects = press(&mut above, "suppåt<Enter>Stadens avtal<Enter>");
    assert_eq!(commits(&effects), 1, "{}", said(&above));
    assert_eq!(above.board.lifts().count(), 1);
    assert!(above.lifted[0].aside.contains("skickat vidare"));
    let effects = press(&mut above, "sta tillbaka<Enter>");
    assert_eq!(commits(&effects), 1, "{}", said(&above));
    assert!(above.lifted[0].waits);
}

#[test]
fn a_board_that_cannot_be_read_hinders_nothing_and_the_same_news_draws_nothing() {
    let (below, mut above) = lifted();
    assert!(!show(
        &mut above,
        "avdelningen",
        "mottagningen",
        &below.board
    ));
    let message = Message::Beside {
        own: slug("avdelningen"),
        units: vec![(slug("mottagningen"), Err("trasig".to_owned()))],
    };
    assert!(above.update(message).redraw);
    assert_eq!(above.lifted.len(), 0);
    press(&mut above, "o<Esc>");
    assert_eq!(above.scope(), Scope::Board);
}

fn with_example() -> Board {
    let mut board = named(4, "Ungdomsenheten", None);
    let example = Example {
        week: Week::of(now().date()),
        text: line("Mall för vittnesstöd"),
        thanked: Some(line("Malin")),
        shared: false,
        presented: None,
    };
    let id = CardId::from_bits(5 << 40);
    put(
        &mut board,
        5,
        Act::Example(id, Deed::Add(Box::new(example))),
    );
    board
}

#[test]
fn an_example_is_shared_found_taken_over_and_seen_to_be() {
    let mut theirs = app_on(with_example(), Some("KL"));
    press(&mut theirs, "lgoda<Enter><Enter>a");
    assert!(theirs.board.examples.iter().next().unwrap().body.shared);
    let mut mine = app_on(board(), Some("JN"));
    show(&mut mine, "enheten", "ungdom", &theirs.board);
    press(&mut mine, "hvittnes<Enter>");
    assert!(mine.looks_at_shared());
    let effects = press(&mut mine, "k");
    assert_eq!(commits(&effects), 1, "{}", said(&mine));
    let taken = mine
        .board
        .proposals
        .iter()
        .find(|card| card.body.taken.is_some());
    let body = &taken.unwrap().body;
    assert_eq!(body.title.as_str(), "Mall för vittnesstöd");
    assert!(!format!("{body:?}").contains("Malin"));
    press(&mut mine, "<Esc>hvittnes<Enter>");
    assert_eq!(commits(&press(&mut mine, "k")), 0, "only once");
    assert!(show(&mut theirs, "ungdom", "enheten", &mine.board));
    let card = theirs.board.examples.iter().next().unwrap();
    let facts = theirs.facts_beside(CardRef::Example(card));
    assert_eq!(facts[0].text, "Enheten #3 (Nytt)");
}
