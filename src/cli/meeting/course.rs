//! Where a meeting stands: its agenda with the time planned and used, as text and as data.

use chrono::NaiveDateTime;
use serde::Serialize;

use crate::board::{
    Card, CardId, Heading, Meeting, MeetingKind, Planned, Point, PointNotes, Signature, UnitSlug,
};
use crate::cli::session::Session;
use crate::error::Failure;
use crate::locale::Words;
use crate::report::table::Table;
use crate::report::{default, label};
use crate::store::Extent;

/// A meeting as data.
#[derive(Debug, Serialize)]
pub(super) struct Course {
    meeting: CardId,
    kind: &'static str,
    on: chrono::NaiveDate,
    leader: Option<Signature>,
    note_taker: Option<Signature>,
    present: Vec<Signature>,
    started: Option<NaiveDateTime>,
    ended: Option<NaiveDateTime>,
    at: Option<&'static str>,
    points: Vec<Stop>,
}

/// A point of its agenda.
#[derive(Debug, Serialize)]
struct Stop {
    point: &'static str,
    heading: Option<String>,
    planned_minutes: u8,
    used_seconds: u32,
    reached: bool,
    passed: bool,
    notes: String,
}

/// Turns a meeting into data.
pub(super) fn data(card: &Card<Meeting>, now: NaiveDateTime) -> Course {
    let body = &card.body;
    let stop = |one: &PointNotes| Stop {
        point: one.planned.point.key(),
        heading: one.heading.as_ref().map(ToString::to_string),
        planned_minutes: one.planned.minutes,
        used_seconds: body.used(one.planned.point, now),
        reached: one.reached,
        passed: one.passed,
        notes: one.notes.to_string(),
    };
    Course {
        meeting: card.id,
        kind: body.kind.key(),
        on: body.on,
        leader: body.leader.clone(),
        note_taker: body.note_taker.clone(),
        present: body.present.iter().cloned().collect(),
        started: body.started,
        ended: body.ended,
        at: body.at.map(Point::key),
        points: body.points.iter().map(stop).collect(),
    }
}

/// Names a point as the agenda does.
pub(super) fn title(words: &Words, point: &PointNotes) -> String {
    let own = point.heading.as_ref().map(ToString::to_string);
    own.unwrap_or_else(|| label::point(words, point.planned.point))
}

/// The points of a meeting: the unit's own, else those that such a meeting usually has.
pub(super) fn points(words: &Words, kind: MeetingKind, own: Vec<PointNotes>) -> Vec<PointNotes> {
    if !own.is_empty() {
        return own;
    }
    let usual = (1..).zip(default::headings(words, kind));
    let point = |(number, heading): (u8, Heading)| {
        let planned = Planned {
            point: Point::Own(number),
            minutes: heading.minutes,
        };
        PointNotes::planned(planned, Some(heading.text))
    };
    usual.map(point).collect()
}

/// Prints where the meeting stands that goes on, or says that none does.
pub(super) fn print(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    kind: MeetingKind,
) -> Result<(), Failure> {
    let board = session.load(unit, Extent::Open)?.board;
    let Some(card) = board.open_meeting(kind) else {
        let said = session.words.text("cli-meeting-none-open");
        return session.tell(&said);
    };
    if session.json {
        return session.print_json(&data(card, session.now));
    }
    let (words, now) = (session.words, session.now);
    let row = |(place, one): (usize, &PointNotes)| {
        let point = one.planned.point;
        let state = match (card.body.at == Some(point), one.reached || one.passed) {
            (true, _) => words.text("cli-meeting-now"),
            (false, true) => words.text("cli-meeting-done"),
            (false, false) => String::new(),
        };
        let args = [
            ("used", (card.body.used(point, now) / 60).into()),
            ("planned", one.planned.minutes.into()),
        ];
        let time = words.with("cli-meeting-time", &args);
        vec![place.to_string(), title(words, one), time, state]
    };
    let table = Table {
        head: vec![String::new(); 4],
        rows: (1..).zip(&card.body.points).map(row).collect(),
        giving: 1,
    };
    let text = table.print(session.paper);
    session.print(&text)
}
