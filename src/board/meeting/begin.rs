//! How a meeting begins: its agenda, and what it takes over from the one before.

use chrono::NaiveDate;

use super::{Carried, Meeting, MeetingKind, PointNotes, Raised};
use crate::board::{Board, Card, Planned, Point, Signature, Unit};

/// Minutes planned for what somebody wants taken up.
const RAISED_MINUTES: u8 = 2;

impl Board {
    /// Finds the meeting of a kind that goes on, or that was prepared.
    pub fn open_meeting(&self, kind: MeetingKind) -> Option<&Card<Meeting>> {
        let mut all = self.meetings.iter();
        all.find(|card| card.body.kind == kind && card.body.is_open())
    }

    /// Finds the newest meeting of a kind that was held before a day, or earlier that day and
    /// over by now.
    pub fn meeting_before(&self, kind: MeetingKind, on: NaiveDate) -> Option<&Card<Meeting>> {
        let held = |card: &&Card<Meeting>| {
            let body = &card.body;
            let over = !body.is_open() && !body.cancelled;
            body.kind == kind && over && body.on <= on
        };
        let all = self.meetings.iter().filter(held);
        all.max_by_key(|card| (card.body.on, card.added.at, card.id))
    }

    /// Makes the meeting that begins: the unit's agenda, what was put on it, and first of all
    /// what the one before did not reach.
    ///
    /// The rota proposes who leads, unless the meeting before named somebody.
    pub fn beginning(&self, kind: MeetingKind, on: NaiveDate) -> Meeting {
        let before = self.meeting_before(kind, on).map(|card| &card.body);
        let mut meeting = Meeting {
            kind,
            points: self.unit.points_of(kind),
            ..Meeting::new(on, &[])
        };
        if kind == MeetingKind::Board {
            let reached = |point: &PointNotes| {
                let wanted = Carried::Point(point.planned.point);
                before.is_none_or(|before| !before.carried.contains(&wanted))
            };
            meeting.points.sort_by_key(reached);
            meeting.raised = self.raised(before);
            let cards = before.is_some_and(|before| {
                before
                    .carried
                    .iter()
                    .any(|one| matches!(one, Carried::Card(_)))
            });
            if cards || !meeting.raised.is_empty() {
                let planned = Planned {
                    point: Point::Raised,
                    minutes: RAISED_MINUTES,
                };
                meeting.points.insert(0, PointNotes::planned(planned, None));
            }
        }
        let named = before.and_then(|before| before.next.as_ref()?.leader.clone());
        let last = before.and_then(|before| before.leader.as_ref());
        meeting.leader = named.or_else(|| self.unit.next_leader(last));
        meeting
    }

    fn raised(&self, before: Option<&Meeting>) -> Vec<Raised> {
        let again = before.filter(|before| before.carried.contains(&Carried::Point(Point::Raised)));
        let again = again
            .map_or(&[][..], |before| &before.raised)
            .iter()
            .cloned();
        let parked = before.map_or(&[][..], |before| &before.parked);
        let parked = parked.iter().map(|text| Raised {
            text: text.clone(),
            by: None,
        });
        let put = self.unit.next_points.iter().map(|point| Raised {
            text: point.text.clone(),
            by: point.by.clone(),
        });
        let mut raised: Vec<Raised> = Vec::new();
        for one in again.chain(parked).chain(put) {
            if raised.iter().all(|known| known.text != one.text) {
                raised.push(one);
            }
        }
        raised
    }
}

impl Unit {
    /// Lists the points of a meeting of some kind, as the unit has them.
    pub fn points_of(&self, kind: MeetingKind) -> Vec<PointNotes> {
        if kind == MeetingKind::Board {
            let agenda = self.agenda.iter();
            return agenda
                .map(|planned| PointNotes::planned(*planned, None))
                .collect();
        }
        let known = self.meeting_kinds.iter().find(|known| known.kind == kind);
        let headings = known.map_or(&[][..], |known| &known.agenda);
        let point = |(number, heading): (u8, &crate::board::Heading)| {
            let planned = Planned {
                point: Point::Own(number),
                minutes: heading.minutes,
            };
            PointNotes::planned(planned, Some(heading.text.clone()))
        };
        (1..).zip(headings).map(point).collect()
    }

    /// Finds whose turn it is to lead: the one after the last leader in the rota.
    ///
    /// Without a rota nobody is proposed; a leader who is not in it is followed by the first.
    pub fn next_leader(&self, last: Option<&Signature>) -> Option<Signature> {
        let left = |who: &&Signature| {
            let mut staff = self.staff.iter();
            staff.any(|one| one.signature == **who && one.left.is_some())
        };
        let rota: Vec<&Signature> = self.rota.iter().filter(|who| !left(who)).collect();
        let at = rota.iter().position(|who| Some(*who) == last);
        let turn = at.map_or(0, |at| (at + 1) % rota.len());
        rota.get(turn).map(|who| (*who).clone())
    }
}
