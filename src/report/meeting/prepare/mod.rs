//! What to know before the weekly meeting: what waits, what is late, what is missing, who leads.
//!
//! The sections follow the agenda, so that whoever leads reads them in the order they come up.

mod activities;
mod goals;
mod proposals;

use chrono::{NaiveDate, NaiveDateTime};

use super::cells::{self, person};
use crate::board::{Board, Carried, Line, Meeting, MeetingKind, Point, Signature};
use crate::locale::Words;
use crate::report::document::{Cell, Document, Fact};
use crate::report::label;
use crate::report::neighbours::Neighbours;

/// Days looked back where no meeting has been held.
const WEEK: i64 = 7;

/// What every section is made of.
struct Draft<'a> {
    words: &'a Words,
    board: &'a Board,
    /// The day it is.
    today: NaiveDate,
    /// The meeting that is prepared, or the one that would begin.
    meeting: Meeting,
    /// The day of the meeting before; what happened since is new.
    since: NaiveDate,
    /// The day of the meeting.
    on: NaiveDate,
    neighbours: &'a Neighbours,
    document: Document,
}

/// Puts together what the next weekly meeting has to take up.
pub fn document(
    words: &Words,
    board: &Board,
    neighbours: &Neighbours,
    now: NaiveDateTime,
) -> Document {
    let today = now.date();
    let next = board.unit.rhythm.next(now);
    let open = board.open_meeting(MeetingKind::Board);
    let meeting = open.map_or_else(
        || board.beginning(MeetingKind::Board, next.date()),
        |card| card.body.clone(),
    );
    let before = board.meeting_before(MeetingKind::Board, today);
    let since = before.map_or(today - chrono::Duration::days(WEEK), |card| card.body.on);
    let on = words.date_with_weekday(next.date());
    let title = words.with("prepare-title", &[("date", on.into())]);
    let mut draft = Draft {
        words,
        board,
        today,
        meeting,
        since,
        on: next.date(),
        neighbours,
        document: Document::new("prepare", words.lang(), title),
    };
    draft.facts(next);
    draft.taken_up();
    for at in 0..draft.meeting.points.len() {
        let point = draft.meeting.points.get(at).map(|one| one.planned.point);
        match point {
            Some(Point::Input) => draft.inputs(),
            Some(Point::Activities) => draft.activities(),
            Some(Point::Proposals) => draft.proposals(),
            Some(Point::Goals) => draft.goals(),
            Some(Point::Examples) => draft.examples(),
            Some(Point::Raised | Point::Own(_)) | None => {}
        }
    }
    draft.document
}

impl Draft<'_> {
    fn facts(&mut self, next: NaiveDateTime) {
        let words = self.words;
        let rhythm = self.board.unit.rhythm;
        let when = words.date_and_time(next.date(), next.time());
        let minutes = words.with("minutes-count", &[("count", rhythm.minutes.into())]);
        let nobody = || words.text("prepare-nobody");
        let who = |who: Option<&Signature>| {
            let mut cell = person(who);
            if who.is_none() {
                cell.said = nobody();
            }
            cell
        };
        let label = |id: &str| words.text(id);
        self.document.facts(vec![
            Fact::new("at", label("prepare-when"), Cell::of(when, next)),
            Fact::new(
                "minutes",
                label("prepare-length"),
                Cell::of(minutes, rhythm.minutes),
            ),
            Fact::new(
                "leader",
                label("meeting-leader"),
                who(self.meeting.leader.as_ref()),
            ),
            Fact::new(
                "note_taker",
                label("meeting-note-taker"),
                who(self.meeting.note_taker.as_ref()),
            ),
        ]);
    }

    /// What somebody put on the agenda, and what the meeting before did not come to.
    fn taken_up(&mut self) {
        let (words, board) = (self.words, self.board);
        let before = board.meeting_before(MeetingKind::Board, self.today);
        let carried = before.map_or(&[][..], |card| &card.body.carried);
        let raised = self.meeting.raised.iter().map(|one| {
            let said = match &one.by {
                Some(by) => format!("{} ({by})", one.text),
                None => one.text.to_string(),
            };
            Cell::words(said)
        });
        let carried = carried.iter().map(|one| match one {
            Carried::Point(point) => {
                let point_said = label::point(words, *point);
                Cell::words(words.with("prepare-carried-point", &[("point", point_said.into())]))
            }
            Carried::Card(id) => cells::card(words, board, *id),
        });
        let items: Vec<Cell> = raised.chain(carried).collect();
        self.document
            .section("raised", words.text("prepare-raised"));
        if items.is_empty() {
            self.document.paragraph(words.text("prepare-raised-none"));
        }
        self.document.list(items);
    }

    /// Begins the section of an agenda point.
    fn section(&mut self, point: Point) {
        let title = label::point(self.words, point);
        self.document.section(point.key(), title);
    }

    fn inputs(&mut self) {
        self.section(Point::Input);
        let open = self.board.inputs.iter();
        let open = open.filter(|card| card.body.closed.is_none());
        let mut open: Vec<_> = open.collect();
        open.sort_by_key(|card| (card.body.date, card.number));
        let item = |card: &&crate::board::Card<crate::board::Input>| {
            let days = self
                .words
                .days((self.today - card.body.date).num_days().max(0));
            let waited = self.words.with("prepare-waited", &[("days", days.into())]);
            let said = format!("{} {} ({waited})", card.number, card.body.text);
            Cell::of(said, card.number)
        };
        let items: Vec<Cell> = open.iter().map(item).collect();
        self.list_or(items, "prepare-inputs-none");
    }

    fn examples(&mut self) {
        self.section(Point::Examples);
        let new = self.board.examples.iter();
        let new = new.filter(|card| card.body.presented.is_none());
        let item = |card: &crate::board::Card<crate::board::Example>| {
            let thanked = card.body.thanked.as_ref();
            let thanks = |who: &Line| {
                let who = [("who", who.as_str().into())];
                format!(" ({})", self.words.with("prepare-thanks", &who))
            };
            let thanked = thanked.map(thanks).unwrap_or_default();
            Cell::of(
                format!("{} {}{thanked}", card.number, card.body.text),
                card.number,
            )
        };
        let items: Vec<Cell> = new.map(item).collect();
        self.list_or(items, "prepare-examples-none");
    }

    fn list_or(&mut self, items: Vec<Cell>, nothing: &str) {
        if items.is_empty() {
            self.document.paragraph(self.words.text(nothing));
        }
        self.document.list(items);
    }
}

#[cfg(test)]
mod tests;
