//! The meeting by keys, from F5 to finalised minutes; and what time and other screens do to it.

use super::*;
use crate::board::{
    Activity, ActivityState, Carried, Meeting, MeetingKind, NextPoint, Point, Staff, Week,
};

pub(super) fn staffed() -> Board {
    let mut board = board();
    let person = |signature: &str| Staff {
        signature: signature.parse().unwrap(),
        name: None,
        role: None,
        left: None,
    };
    board.unit.staff = ["RL", "JN", "KL"].map(person).to_vec();
    board.unit.rota = vec!["RL".parse().unwrap(), "JN".parse().unwrap()];
    let activity = Activity {
        title: line("Ring tolkförmedlingen"),
        of: None,
        decision: None,
        owner: "KL".parse().ok(),
        due: "2026-11-18".parse().ok(),
        state: ActivityState::InProgress,
    };
    let act = Act::Activity(CardId::from_bits(77), Deed::Add(Box::new(activity)));
    let change = Change::new(ChangeId::from_bits(77), now(), None, act);
    board.apply(&change).unwrap();
    board
}

pub(super) fn meeting(app: &App) -> &Meeting {
    &app.board.meetings.iter().next().unwrap().body
}

fn clock(app: &mut App, time: &str) -> bool {
    let now = format!("2026-11-22T{time}").parse().unwrap();
    app.update(Message::Clock(now)).redraw
}

fn point(app: &App) -> Option<Point> {
    meeting(app).at
}

#[test]
fn a_whole_meeting_from_the_first_key_to_finalised_minutes() {
    let mut app = app_on(staffed(), Some("RL"));
    clock(&mut app, "09:00:00");
    press(&mut app, "<F5>a<Down> <Up>t<F5>");
    assert_eq!(meeting(&app).present.len(), 2, "all but the one unticked");
    assert_eq!(meeting(&app).leader, "RL".parse().ok(), "the rota's turn");
    assert!(meeting(&app).note_taker.is_some());
    assert_eq!(point(&app), Some(Point::Input));

    press(&mut app, "0");
    assert!(meeting(&app).points[0].passed);
    clock(&mut app, "09:02:00");
    press(&mut app, "kmKL har ringt<Enter>");
    let activity = &app
        .board
        .activities
        .get(CardId::from_bits(77))
        .unwrap()
        .body;
    assert!(matches!(activity.state, ActivityState::Finished { .. }));

    press(&mut app, "<PgDn>n<Enter>");
    assert_eq!(
        status(&app, 2).kind(),
        StatusKind::New,
        "no without a reason is no answer"
    );
    press(&mut app, "Kostar för mycket<Enter>");
    assert_eq!(
        status(&app, 2).kind(),
        StatusKind::Declined,
        "the oldest unanswered comes first"
    );
    press(
        &mut app,
        "bVi tar det i vår<Enter>xFråga juristen<Tab>KL<Enter><PgDn>",
    );
    assert_eq!(
        app.shown_card()
            .and_then(|id| app.board.proposals.get(id))
            .map(|card| card.number),
        Some(CardNumber(1))
    );
    press(&mut app, "uRing JN<Enter><F2>Fler stolar<Enter>");
    clock(&mut app, "09:08:00");
    press(
        &mut app,
        "<Tab>pNyckeln till rum 3<Enter><PgDn>gBra bemötande<Tab>KL<Enter><PgDn>",
    );
    assert_eq!(app.stage(), Stage::Closing);

    finalised_by_keys(&mut app);
}

/// The end of the whole meeting above.
fn finalised_by_keys(app: &mut App) {
    press(app, "<F5>");
    assert_eq!(app.stage(), Stage::Draft);
    let decided = &meeting(app).decisions[0];
    assert_eq!(
        (decided.text.as_str(), decided.point),
        ("Vi tar det i vår", Some(Point::Proposals))
    );
    let next = meeting(app).next.clone().unwrap();
    assert_eq!(
        (next.on.to_string().as_str(), next.leader),
        ("2026-11-24", "JN".parse().ok())
    );
    press(app, "<Down><Enter><Up><Home>Vi sa: <Enter>");
    assert_eq!(meeting(app).points[1].notes.as_str(), "Vi sa: KL har ringt");
    press(app, "<F5><Enter>");
    assert!(app.screens.is_empty(), "back on the board");
    assert_eq!(meeting(app).finalised, Some(now().date()));
    assert_eq!(meeting(app).finalised_by, "RL".parse().ok());
    let used: Vec<u32> = meeting(app).points.iter().map(|one| one.used).collect();
    assert_eq!(used, [0, 120, 360, 0, 0]);
}

#[test]
fn time_is_drawn_when_it_changes_and_only_then() {
    let mut app = app_on(staffed(), Some("RL"));
    clock(&mut app, "09:00:00");
    assert_eq!(app.time_changes_in(), None);
    press(&mut app, "<F5><F5>");
    assert_eq!(app.time_changes_in(), Some(60));
    assert!(!clock(&mut app, "09:00:30"));
    assert_eq!(app.time_changes_in(), Some(30));
    assert!(clock(&mut app, "09:01:00"));
    press(&mut app, "<Esc>");
    assert_eq!(app.time_changes_in(), None, "a pause stops the clock");
    assert!(!clock(&mut app, "09:30:00"));
    press(&mut app, "<F5>");
    assert_eq!(meeting(&app).used_in_all(app.now), 60);
}

#[test]
fn the_last_minute_and_the_overrun_are_told() {
    assert_eq!(Pace::of(0, 180), Pace::Easy);
    assert_eq!(Pace::of(119, 180), Pace::Easy);
    assert_eq!(Pace::of(120, 180), Pace::LastMinute);
    assert_eq!(Pace::of(180, 180), Pace::Over(0));
    assert_eq!(Pace::of(239, 180), Pace::Over(0));
    assert_eq!(Pace::of(300, 180), Pace::Over(2));
    assert_eq!(Pace::of(900, 0), Pace::Easy);
}

proptest::proptest! {
    #[test]
    fn nothing_that_is_shown_changes_before_it_is_said_to(begun in 0..4000u32, later in 0..60u32) {
        let mut app = app_on(staffed(), Some("RL"));
        clock(&mut app, "09:00:07");
        press(&mut app, "<F5><F5><PgDn>");
        let at = |seconds: u32| {
            let begin: NaiveDateTime = "2026-11-22T09:00:07".parse().unwrap();
            begin + chrono::Duration::seconds(seconds.into())
        };
        app.update(Message::Clock(at(begun)));
        let wait = app.time_changes_in().unwrap();
        let redraw = app.update(Message::Clock(at(begun + later))).redraw;
        if later < wait {
            proptest::prop_assert!(!redraw);
        }
        if later == wait {
            proptest::prop_assert!(redraw);
        }
    }
}

#[test]
fn a_second_screen_follows_and_takes_over_only_when_asked() {
    let mut first = app_on(staffed(), Some("RL"));
    clock(&mut first, "09:00:00");
    press(&mut first, "<F5><F5><PgDn>");
    let mut second = app_on(first.board.clone(), Some("JN"));
    second.mint = mint(99);
    clock(&mut second, "09:01:00");
    press(&mut second, "<F5>");
    assert!(second.follows());
    assert_eq!(second.scope(), Scope::Follow);
    press(&mut second, "<PgDn>");
    assert_eq!(point(&second), Some(Point::Activities), "it only looks on");
    press(&mut second, "<F5>");
    assert!(!second.follows());
    assert!(said(&second).contains("RL"), "{}", said(&second));
    let reading = Reading {
        board: second.board.clone(),
        read_only: None,
        trouble: None,
    };
    first.update(Message::Read(Box::new(reading)));
    assert!(first.follows());
    assert_eq!(commits(&press(&mut first, "<PgDn>")), 0);
}

#[test]
fn a_meeting_whose_screen_died_counts_time_up_to_the_last_sign_of_life() {
    let mut first = app_on(staffed(), Some("RL"));
    clock(&mut first, "09:00:00");
    press(&mut first, "<F5><F5><PgDn>");
    clock(&mut first, "09:02:00");
    press(&mut first, "mNågot<Enter>");
    let mut next = app_on(first.board.clone(), Some("RL"));
    next.mint = mint(99);
    clock(&mut next, "16:00:00");
    press(&mut next, "<F5><F5>");
    assert_eq!(point(&next), Some(Point::Activities));
    assert_eq!(meeting(&next).used(Point::Activities, next.now), 120);
}

#[test]
fn what_was_not_reached_comes_first_next_week_and_staff_points_with_it() {
    let mut app = app_on(staffed(), Some("RL"));
    app.board.unit.next_points = vec![NextPoint {
        id: ChangeId::from_bits(4),
        text: line("Julfika"),
        by: "KL".parse().ok(),
        on: now().date(),
    }];
    clock(&mut app, "09:00:00");
    press(&mut app, "<F5><F5>");
    assert_eq!(point(&app), Some(Point::Raised));
    assert!(
        app.board.unit.next_points.is_empty(),
        "they are on the agenda now"
    );
    press(&mut app, "<PgDn><PgDn><PgDn><PgDn><PgDn><BackTab>");
    let goals = app.board.beginning(MeetingKind::Board, now().date());
    assert_eq!(
        goals.points[0].planned.point,
        Point::Input,
        "nothing is left over yet"
    );
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>");
    let id = app.board.meetings.iter().next().unwrap().id;
    let body = &app.board.meetings.get(id).unwrap().body;
    let leave = body.moving(None, None, app.now);
    let act = Act::Meeting(id, Deed::Edit(leave));
    app.attempt(act, None).unwrap();
    press(&mut app, "<F5>");
    assert!(
        meeting(&app)
            .carried
            .contains(&Carried::Point(Point::Goals))
    );
    press(&mut app, "<Esc>");
    let next = app
        .board
        .beginning(MeetingKind::Board, "2026-11-24".parse().unwrap());
    assert_eq!(next.points[0].planned.point, Point::Activities);
    assert_eq!(
        next.points[4].planned.point,
        Point::Input,
        "that one was reached"
    );
}

#[test]
fn undo_takes_back_what_was_written_and_no_step() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>bEtt beslut<Enter><PgDn><C-z>");
    assert!(meeting(&app).decisions.is_empty());
    assert_eq!(point(&app), Some(Point::Activities));
}

#[test]
fn a_blank_screen_lights_up_again_at_any_key_and_that_key_does_nothing_else() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>.");
    assert!(app.room().unwrap().blank);
    press(&mut app, "<PgDn>");
    assert!(!app.room().unwrap().blank);
    assert_eq!(point(&app), Some(Point::Input));
}

#[test]
fn looking_before_the_meeting_writes_nothing() {
    let mut app = app_on(staffed(), Some("RL"));
    assert_eq!(press(&mut app, "<F5><Down><Esc>"), Vec::new());
    assert_eq!(app.board.meetings.iter().count(), 0);
    assert!(app.screens.is_empty());
}

#[test]
fn the_guard_stands_in_the_meeting_too() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>bRing 19121212-1212<Enter>");
    assert!(meeting(&app).decisions.is_empty());
    assert!(matches!(app.screens.last(), Some(Screen::Form(_))));
}

#[test]
fn names_are_hidden_until_asked_for() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5><Tab><Tab>");
    assert_eq!(app.names(), crate::board::Names::Hidden);
    press(&mut app, "s");
    assert_eq!(app.names(), crate::board::Names::Initials);
}

#[test]
fn others_work_shows_in_the_meeting_at_once() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5><Tab><Tab>");
    let mut newer = app.board.clone();
    add(&mut newer, 3, "Kortare väntan", "2026-11-22", "AB");
    let reading = Reading {
        board: newer,
        read_only: None,
        trouble: None,
    };
    app.update(Message::Read(Box::new(reading)));
    assert_eq!(app.items().cards.len(), 3);
    assert_eq!(Week::of(now().date()).number(), 47);
}

#[test]
fn a_proposal_is_decided_on_the_spot() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5><Tab><Tab>d18 dec<Enter>");
    let decided = app.board.with_status(StatusKind::Decided).next().unwrap();
    assert_eq!(
        decided.body.standing.status.due(),
        "2026-12-18".parse().ok()
    );
}

#[test]
fn what_was_done_in_the_last_second_belongs_to_the_meeting() {
    let mut app = app_on(staffed(), Some("RL"));
    press(
        &mut app,
        "<F5><F5><Tab><Tab>uRing JN<Enter><Tab><Tab><Tab><F5>",
    );
    assert_eq!(app.stage(), Stage::Draft);
    assert_eq!(app.results_of_meeting().answered.len(), 1);
}

#[test]
fn what_is_typed_and_left_in_the_meeting_is_there_again() {
    let mut app = app_on(staffed(), Some("RL"));
    press(&mut app, "<F5><F5>bVi provar<Esc>");
    assert!(meeting(&app).decisions.is_empty());
    press(&mut app, "<PgDn>b i vår<Enter>b");
    assert_eq!(meeting(&app).decisions[0].text.as_str(), "Vi provar i vår");
    let Some(Screen::Form(form)) = app.screens.last() else {
        panic!("a form is open");
    };
    assert!(form.draft().is_none(), "the next one begins empty");
}
