//! A meeting on the sample board, from its beginning to its finalised minutes.

use chrono::NaiveDateTime;

use crate::board::*;
use crate::report::sample::{Maker, SMS, board, day, line, visits, who};

/// The meeting's id.
pub(in crate::report) const MEETING: CardId = CardId::from_bits(500);

fn at(time: &str) -> String {
    format!("2026-11-24T{time}")
}

/// Makes a change during the meeting.
fn make(maker: &mut Maker, time: &str, act: Act) {
    maker.make_at(&at(time), "RL", act);
}

fn edit(maker: &mut Maker, time: &str, edit: MeetingEdit) {
    make(maker, time, Act::Meeting(MEETING, Deed::Edit(edit)));
}

fn meeting(maker: &Maker) -> Meeting {
    maker.board.meetings.get(MEETING).unwrap().body.clone()
}

/// Goes to a point of the agenda, or to none.
fn go(maker: &mut Maker, time: &str, to: Option<Point>) {
    let now: NaiveDateTime = at(time).parse().unwrap();
    let clock = to.map(|_| Clock {
        since: now,
        by: Some(who("RL")),
        screen: ChangeId::from_bits(7),
    });
    let step = meeting(maker).moving(to, clock, now);
    edit(maker, time, step);
}

/// The meeting of 24 November while it goes on: one point is not reached.
pub(in crate::report) fn going_on() -> Maker {
    let mut maker = Maker::on(board());
    let begun = Meeting {
        leader: Some(who("RL")),
        note_taker: Some(who("EF")),
        started: at("09:00:10").parse().ok(),
        ..maker.board.beginning(MeetingKind::Board, day("2026-11-24"))
    };
    make(
        &mut maker,
        "09:00:10",
        Act::Meeting(MEETING, Deed::Add(Box::new(begun))),
    );
    let together = ["RL", "EF", "KL"].map(who).into();
    let present = MeetingEdit::Together {
        who: together,
        on: true,
    };
    edit(&mut maker, "09:00:20", present);
    go(&mut maker, "09:00:30", Some(Point::Input));
    go(&mut maker, "09:01:00", Some(Point::Activities));
    activities(&mut maker);
    go(&mut maker, "09:06:00", Some(Point::Proposals));
    proposals(&mut maker);
    go(&mut maker, "09:12:00", Some(Point::Goals));
    values(&mut maker);
    maker
}

fn activities(maker: &mut Maker) {
    let notes = MeetingEdit::Notes {
        point: Point::Activities,
        notes: Swap::new(
            Text::EMPTY,
            Text::new("Växeln svarar inte.\nKL går dit.").unwrap(),
        ),
    };
    edit(maker, "09:02:00", notes);
    let new = Activity {
        title: line("Gå till växeln"),
        of: None,
        decision: None,
        owner: Some(who("KL")),
        due: Some(day("2026-11-27")),
        state: ActivityState::New,
    };
    let id = CardId::from_bits(501);
    make(
        maker,
        "09:03:00",
        Act::Activity(id, Deed::Add(Box::new(new))),
    );
}

/// It is first to be looked into, and then decided at once.
fn proposals(maker: &mut Maker) {
    let body = |maker: &Maker| maker.board.proposals.get(SMS).unwrap().body.clone();
    let given = Particulars {
        owner: Some(who("KL")),
        due: Some(day("2026-12-18")),
        ..Particulars::default()
    };
    let look = StatusKind::Investigating.with(&given).unwrap();
    let look = body(maker).moved(look, day("2026-11-24"), Text::EMPTY);
    make(maker, "09:07:00", Act::Proposal(SMS, Deed::Edit(look)));
    let yes = StatusKind::Decided.with(&given).unwrap();
    let yes = body(maker).moved(yes, day("2026-11-24"), Text::new("Ja, vi provar.").unwrap());
    make(maker, "09:09:00", Act::Proposal(SMS, Deed::Edit(yes)));
    let decision = Decision {
        id: ChangeId::from_bits(502),
        text: line("SMS skickas dagen före besök"),
        point: Some(Point::Proposals),
    };
    edit(
        maker,
        "09:10:00",
        MeetingEdit::Decide { decision, on: true },
    );
}

fn values(maker: &mut Maker) {
    let week: Week = "2026-W47".parse().unwrap();
    let swap = ValueSwap {
        metric: visits().key,
        week,
        from: None,
        to: Some(WeekValue::ratio(week, 6.into(), 50.into())),
    };
    make(maker, "09:13:00", Act::Values(vec![swap]));
}

/// The same meeting when its minutes are finalised and corrected, with what follows on the board.
pub(in crate::report) fn finalised() -> Board {
    let mut maker = going_on();
    go(&mut maker, "09:20:00", None);
    let carried = vec![Carried::Point(Point::Examples)];
    edit(
        &mut maker,
        "09:20:10",
        MeetingEdit::Carried(Swap::new(Vec::new(), carried)),
    );
    let parked = vec![line("Semester över jul")];
    edit(
        &mut maker,
        "09:20:20",
        MeetingEdit::Parked(Swap::new(Vec::new(), parked)),
    );
    let next = NextMeeting {
        on: day("2026-12-01"),
        leader: Some(who("EF")),
    };
    edit(
        &mut maker,
        "09:20:30",
        MeetingEdit::Next(Swap::new(None, Some(next))),
    );
    edit(
        &mut maker,
        "09:20:40",
        MeetingEdit::Typed(Swap::new(None, Some(2))),
    );
    let ended = at("09:21:00").parse().ok();
    edit(
        &mut maker,
        "09:21:00",
        MeetingEdit::Ended(Swap::new(None, ended)),
    );
    edit(
        &mut maker,
        "09:30:00",
        MeetingEdit::Finalise(day("2026-11-24")),
    );
    let correction = Correction {
        id: ChangeId::from_bits(503),
        on: day("2026-11-25"),
        by: Some(who("EF")),
        text: Text::new("Växeln svarar, men sent.").unwrap(),
    };
    edit(&mut maker, "10:00:00", MeetingEdit::Correct(correction));
    maker.board
}
