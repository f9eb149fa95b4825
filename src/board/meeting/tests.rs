//! The course of a meeting: where it stands and what it has used, whatever happens to the screen.

use chrono::NaiveDateTime;

use super::*;
use crate::board::tests::{day, empty, line};
use crate::board::{
    Act, Change, ChangeId, Deed, NextPoint, Point, Refusal, Signature, default_agenda,
};

fn at(time: &str) -> NaiveDateTime {
    format!("2026-11-24T{time}").parse().unwrap()
}

fn who(name: &str) -> Signature {
    name.parse().unwrap()
}

fn clock(since: &str) -> Clock {
    Clock {
        since: at(since),
        by: Some(who("RL")),
        screen: ChangeId::from_bits(7),
    }
}

fn made(meeting: &mut Meeting, edit: &MeetingEdit) {
    let circumstance = Circumstance {
        change: ChangeId::from_bits(1),
        at: at("09:00:00"),
        by: Some(who("RL")),
        undoing: false,
    };
    meeting.edit(edit, &circumstance).unwrap();
}

#[test]
fn time_counts_where_the_meeting_stands_and_stops_in_a_pause() {
    let mut meeting = Meeting::new(day("2026-11-24"), &default_agenda());
    let to = |meeting: &Meeting, point, clock: Option<Clock>, now: &str| {
        meeting.moving(Some(point), clock, at(now))
    };
    let edit = to(&meeting, Point::Input, Some(clock("09:00:00")), "09:00:00");
    made(&mut meeting, &edit);
    assert_eq!(meeting.used(Point::Input, at("09:01:30")), 90);
    let edit = to(
        &meeting,
        Point::Activities,
        Some(clock("09:02:00")),
        "09:02:00",
    );
    made(&mut meeting, &edit);
    let edit = to(&meeting, Point::Activities, None, "09:03:00");
    made(&mut meeting, &edit);
    assert_eq!(meeting.used(Point::Input, at("10:00:00")), 120);
    assert_eq!(meeting.used(Point::Activities, at("10:00:00")), 60);
    assert_eq!(meeting.used_in_all(at("10:00:00")), 180);
    assert_eq!(meeting.planned_in_all(), 20 * 60);
    assert!(meeting.points[1].reached);
    assert!(!meeting.points[2].reached);
}

#[test]
fn a_point_with_nothing_to_say_says_so_until_somebody_comes_back_to_it() {
    let mut meeting = Meeting::new(day("2026-11-24"), &default_agenda());
    let edit = meeting.moving(Some(Point::Input), Some(clock("09:00:00")), at("09:00:00"));
    made(&mut meeting, &edit);
    let edit = meeting.passing(
        Some(Point::Activities),
        Some(clock("09:00:05")),
        at("09:00:05"),
    );
    made(&mut meeting, &edit);
    assert!(meeting.points[0].passed);
    let edit = meeting.moving(Some(Point::Input), Some(clock("09:00:09")), at("09:00:09"));
    made(&mut meeting, &edit);
    assert!(!meeting.points[0].passed);
}

#[test]
fn a_clock_that_runs_backwards_takes_no_time_away() {
    let mut meeting = Meeting::new(day("2026-11-24"), &default_agenda());
    let edit = meeting.moving(Some(Point::Input), Some(clock("09:10:00")), at("09:10:00"));
    made(&mut meeting, &edit);
    assert_eq!(meeting.used(Point::Input, at("09:00:00")), 0);
}

#[test]
fn two_screens_cannot_both_step_from_the_same_point() {
    let mut meeting = Meeting::new(day("2026-11-24"), &default_agenda());
    let first = meeting.moving(Some(Point::Input), Some(clock("09:00:00")), at("09:00:00"));
    let second = meeting.moving(Some(Point::Goals), Some(clock("09:00:01")), at("09:00:01"));
    made(&mut meeting, &first);
    let circumstance = Circumstance {
        change: ChangeId::from_bits(2),
        at: at("09:00:01"),
        by: None,
        undoing: false,
    };
    let refused = meeting.edit(&second, &circumstance);
    assert_eq!(refused, Err(Refusal::ChangedMeanwhile { field: Field::At }));
}

#[test]
fn what_the_last_meeting_left_comes_first() {
    let mut board = empty();
    board.unit.rota = vec![who("RL"), who("JN")];
    let mut last = board.beginning(MeetingKind::Board, day("2026-11-17"));
    assert_eq!(last.leader, Some(who("RL")));
    last.parked = vec![line("nyckeln till rum 3")];
    last.carried = vec![Carried::Point(Point::Goals)];
    last.ended = Some(at("09:20:00"));
    let id = CardId::from_bits(5);
    let add = Act::Meeting(id, Deed::Add(Box::new(last)));
    let change = Change::new(ChangeId::from_bits(9), at("09:00:00"), None, add);
    board.apply(&change).unwrap();
    board.unit.next_points.push(NextPoint {
        id: ChangeId::from_bits(3),
        text: line("julfika"),
        by: Some(who("KL")),
        on: day("2026-11-20"),
    });

    let meeting = board.beginning(MeetingKind::Board, day("2026-11-24"));
    let points: Vec<Point> = meeting.points.iter().map(|one| one.planned.point).collect();
    assert_eq!(points[..3], [Point::Raised, Point::Goals, Point::Input]);
    let raised: Vec<&str> = meeting.raised.iter().map(|one| one.text.as_str()).collect();
    assert_eq!(raised, ["nyckeln till rum 3", "julfika"]);
    assert_eq!(meeting.leader, Some(who("JN")));
}

#[test]
fn a_draft_of_minutes_stands_in_no_meetings_way() {
    let mut board = empty();
    let mut over = board.beginning(MeetingKind::Board, day("2026-11-17"));
    over.ended = Some(at("09:20:00"));
    let add = |id, body: Meeting| {
        let act = Act::Meeting(CardId::from_bits(id), Deed::Add(Box::new(body)));
        Change::new(ChangeId::from_bits(id), at("09:00:00"), None, act)
    };
    board.apply(&add(1, over)).unwrap();
    let next = board.beginning(MeetingKind::Board, day("2026-11-24"));
    board.apply(&add(2, next.clone())).unwrap();
    let refused = board.apply(&add(3, next));
    assert!(matches!(refused, Err(Refusal::MeetingInProgress { .. })));
    let other = board.beginning(MeetingKind::Forum, day("2026-11-24"));
    board.apply(&add(4, other)).unwrap();
}
