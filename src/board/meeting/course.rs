//! How a meeting goes: where it stands, the time it has used, and the step to another point.

use std::ops::RangeInclusive;

use chrono::NaiveDateTime;

use super::{Clock, Meeting, MeetingEdit, Move, NextMeeting, PointNotes, Track};
use crate::board::{Board, Card, Event, Point, Signature, Stamp, Swap};

impl Meeting {
    /// Tells whether it goes on: neither ended nor finalised, nor called off.
    pub const fn is_open(&self) -> bool {
        self.ended.is_none() && self.finalised.is_none() && !self.cancelled
    }

    /// Finds a point of its agenda.
    pub fn point(&self, point: Point) -> Option<&PointNotes> {
        let mut points = self.points.iter();
        points.find(|known| known.planned.point == point)
    }

    /// Lists the points that were neither reached nor passed.
    pub fn missed(&self) -> Vec<Point> {
        let missed = self
            .points
            .iter()
            .filter(|known| !known.reached && !known.passed);
        missed.map(|known| known.planned.point).collect()
    }

    /// Gives the seconds that a point has used by now; a clock that runs backwards adds none.
    pub fn used(&self, point: Point, now: NaiveDateTime) -> u32 {
        let stored = self.point(point).map_or(0, |known| known.used);
        let running = self.clock.as_ref().filter(|_| self.at == Some(point));
        let since = running.map_or(0, |clock| (now - clock.since).num_seconds());
        stored.saturating_add(u32::try_from(since).unwrap_or(0))
    }

    /// Gives the seconds that all points have used by now.
    pub fn used_in_all(&self, now: NaiveDateTime) -> u32 {
        let points = self.points.iter();
        points
            .map(|known| self.used(known.planned.point, now))
            .sum()
    }

    /// Gives the seconds planned in all.
    pub fn planned_in_all(&self) -> u32 {
        let points = self.points.iter();
        points
            .map(|known| 60 * u32::from(known.planned.minutes))
            .sum()
    }

    /// Makes the edit that goes to a point, or to none, with the clock as it is to run there.
    ///
    /// The point that is left gets its seconds; the one that is entered counts as reached.
    pub fn moving(
        &self,
        to: Option<Point>,
        clock: Option<Clock>,
        now: NaiveDateTime,
    ) -> MeetingEdit {
        self.moving_with(to, clock, now, |track| track)
    }

    /// Makes the edit that leaves a point where there was nothing to say.
    pub fn passing(
        &self,
        to: Option<Point>,
        clock: Option<Clock>,
        now: NaiveDateTime,
    ) -> MeetingEdit {
        self.moving_with(to, clock, now, |track| Track {
            passed: true,
            ..track
        })
    }

    fn moving_with(
        &self,
        to: Option<Point>,
        clock: Option<Clock>,
        now: NaiveDateTime,
        left: impl Fn(Track) -> Track,
    ) -> MeetingEdit {
        let entered = clock.is_some();
        let track = |known: &PointNotes| {
            let (point, from) = (known.planned.point, known.track());
            let mut new = Track {
                used: self.used(point, now),
                ..from
            };
            if self.at == Some(point) && to != self.at {
                new = left(new);
            }
            if to == Some(point) && entered {
                new.reached = true;
                new.passed = false;
            }
            (new != from).then(|| (point, Swap::new(from, new)))
        };
        MeetingEdit::Move(Box::new(Move {
            at: Swap::new(self.at, to),
            clock: Swap::new(self.clock.clone(), clock),
            tracks: self.points.iter().filter_map(track).collect(),
        }))
    }
}

impl Board {
    /// Gives the next weekly meeting after one: as it has set it, else by the rhythm and the rota.
    pub fn meeting_after(&self, meeting: &Meeting) -> NextMeeting {
        let tomorrow = (meeting.on + chrono::Days::new(1)).and_time(chrono::NaiveTime::MIN);
        let by_rhythm = || NextMeeting {
            on: self.unit.rhythm.next(tomorrow).date(),
            leader: self.unit.next_leader(meeting.leader.as_ref()),
        };
        meeting.next.clone().unwrap_or_else(by_rhythm)
    }
}

impl Card<Meeting> {
    /// Gives the time that it was held in; nothing while it goes on, or before.
    ///
    /// It lasts at least until the change that ended it: stamps of changes may run a few seconds
    /// ahead of the clock. A meeting that never said when it began or ended was held from when it
    /// was put on the board until it was finalised.
    pub fn span(&self) -> Option<RangeInclusive<NaiveDateTime>> {
        let said = self.made_at(|edit| matches!(edit, MeetingEdit::Ended(_)));
        let ended = self
            .body
            .ended
            .map(|end| said.map_or(end, |said| said.max(end)));
        let finalised = || self.made_at(|edit| matches!(edit, MeetingEdit::Finalise(_)));
        Some(self.begun_at()..=ended.or_else(finalised)?)
    }

    /// Gives the time it began, or was put on the board.
    pub fn begun_at(&self) -> NaiveDateTime {
        self.body.started.unwrap_or(self.added.at)
    }

    /// Finds who finalised the minutes.
    pub fn finaliser(&self) -> Option<&Signature> {
        let own = || {
            self.made(|edit| matches!(edit, MeetingEdit::Finalise(_)))?
                .by
                .as_ref()
        };
        self.body.finalised_by.as_ref().or_else(own)
    }

    fn made_at(&self, is: impl Fn(&MeetingEdit) -> bool) -> Option<NaiveDateTime> {
        self.made(is).map(|stamp| stamp.at)
    }

    /// Finds the last edit of a sort.
    fn made(&self, is: impl Fn(&MeetingEdit) -> bool) -> Option<&Stamp> {
        let mut log = self.log.iter().rev();
        let made = log.find(|entry| matches!(&entry.what, Event::Edited(edit) if is(edit)));
        made.map(|entry| &entry.stamp)
    }
}
