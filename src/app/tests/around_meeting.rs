//! Before the meeting and after it: who is there, when it leads the footer, corrections.

use super::meeting::{meeting, staffed};
use super::*;

#[test]
fn people_are_ticked_by_typing_their_names() {
    let mut board = staffed();
    board.unit.staff[2].name = Some(line("Karin Ljungdahl"));
    let mut app = app_on(board, Some("RL"));
    press(&mut app, "<F5>nljung<Enter>");
    let here = |app: &App| meeting(app).present.clone().into_iter().collect::<Vec<_>>();
    assert_eq!(here(&app), ["KL".parse().unwrap()]);
    assert_eq!(app.scope(), Scope::List, "the next name can be typed");
    press(&mut app, "jn<Enter>Maria Holm<Enter><Esc>");
    assert_eq!(here(&app).len(), 2);
    assert_eq!(meeting(&app).guests, [line("Maria Holm")]);
    press(&mut app, "nRing 19121212-1212<Enter>");
    assert_eq!(meeting(&app).guests.len(), 1, "the guard stands here too");
    press(&mut app, "<Esc><Esc><F5><End> ");
    assert!(meeting(&app).guests.is_empty(), "the tick is taken away");
}

#[test]
fn without_a_staff_list_those_who_are_here_are_typed() {
    let mut app = app_on(board(), Some("RL"));
    press(&mut app, "<F5>nKL<Enter><Esc>");
    assert!(meeting(&app).present.contains(&"KL".parse().unwrap()));
    assert_eq!(app.attendees().len(), 1);
}

#[test]
fn the_meeting_leads_the_footer_on_its_day_until_it_is_held() {
    let first = |app: &App| app.offers().first().map(|(row, _)| row.command);
    let mut app = app_on(staffed(), Some("RL"));
    assert_eq!(first(&app), Some(Command::NewProposal), "it is Sunday");
    app.update(Message::Clock("2026-11-24T08:50:00".parse().unwrap()));
    assert_eq!(first(&app), Some(Command::StartMeeting));
    press(&mut app, "<F5><F5><Esc>");
    app.update(Message::Clock("2026-11-25T08:50:00".parse().unwrap()));
    assert_eq!(first(&app), Some(Command::StartMeeting), "it goes on");
    press(&mut app, "<F5><Tab><Tab><Tab><Tab><Tab><F5><F5><Enter>");
    assert!(app.screens.is_empty());
    assert_eq!(first(&app), Some(Command::NewProposal));
}

#[test]
fn finalised_minutes_are_corrected_where_they_are_read() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5><Tab><Tab><Tab><Tab><Tab><F5>");
    assert_eq!(app.stage(), Stage::Draft);
    drop(app.run(Command::Minutes));
    press(&mut app, "r");
    assert_eq!(app.scope(), Scope::Text, "a draft is edited, not corrected");
    press(&mut app, "<Esc><F5><Enter>");
    drop(app.run(Command::Minutes));
    press(&mut app, "rKL kom senare<Enter>");
    let said = meeting(&app)
        .corrections
        .iter()
        .map(|one| one.text.as_str());
    assert_eq!(said.collect::<Vec<_>>(), ["KL kom senare"]);
    assert!(matches!(app.screens.last(), Some(Screen::Document(_))));
}
