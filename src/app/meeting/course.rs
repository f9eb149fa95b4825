//! The course of the meeting: from point to point, pauses, and the time it takes.

use chrono::{Duration, NaiveDateTime, Timelike};

use super::Stage;
use crate::app::{App, Effect, Screen};
use crate::board::{Card, CardId, CardRef, Clock, Meeting, Point, Stamp};

/// Silence after which a meeting's screen is taken to have died: then time counts only up to the
/// last sign of life, so that a lid closed over night is no meeting of fourteen hours.
const SILENCE: Duration = Duration::minutes(45);

/// How the time of a point goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pace {
    /// There is time.
    Easy,
    /// At most a minute is left.
    LastMinute,
    /// The time is up, by so many whole minutes.
    Over(u32),
}

impl Pace {
    /// Compares seconds used with seconds planned; what has no time planned is never late.
    pub const fn of(used: u32, planned: u32) -> Self {
        if planned == 0 || used + 60 < planned {
            Self::Easy
        } else if used < planned {
            Self::LastMinute
        } else {
            Self::Over((used - planned) / 60)
        }
    }
}

impl App {
    /// The points of the meeting, in the order they are gone through.
    fn points(&self) -> Vec<Point> {
        let meeting = self.meeting().map(|card| &card.body);
        let points = meeting.map_or(&[][..], |meeting| &meeting.points);
        points.iter().map(|known| known.planned.point).collect()
    }

    fn own_clock(&self) -> Option<Clock> {
        Some(Clock {
            since: self.now,
            by: self.me.clone(),
            screen: self.room()?.screen,
        })
    }

    pub(super) fn go_to_first(&mut self) -> Vec<Effect> {
        match self.points().first().copied() {
            Some(first) => self.go_to(Some(first)),
            None => Vec::new(),
        }
    }

    /// Goes to a point, or with none to the closing page; an open clock is this screen's.
    fn go_to(&mut self, to: Option<Point>) -> Vec<Effect> {
        let clock = to.and_then(|_| self.own_clock());
        let now = self.now;
        let empty = self.is_point_empty();
        if let Some(room) = self.room_mut() {
            (room.cursor, room.focus) = (0, None);
        }
        self.meeting_edit(|meeting| {
            let silent = meeting.at.and_then(|point| meeting.point(point));
            let silent = silent.is_some_and(|point| point.notes.is_empty()) && empty;
            Some(if silent && is_ahead(meeting, to) {
                meeting.passing(to, clock, now)
            } else {
                meeting.moving(to, clock, now)
            })
        })
    }

    /// Goes on: to the next card where a point has several, else to the next point.
    pub(super) fn forward(&mut self) -> Vec<Effect> {
        if self.page_within(1) {
            return Vec::new();
        }
        self.next_point(true)
    }

    /// Goes back: to the card before, else to the point before.
    pub(super) fn backward(&mut self) -> Vec<Effect> {
        if self.page_within(-1) {
            return Vec::new();
        }
        self.next_point(false)
    }

    pub(super) fn next_point(&mut self, ahead: bool) -> Vec<Effect> {
        let points = self.points();
        let place = match self.stage() {
            Stage::At(point) => points.iter().position(|known| *known == point),
            Stage::Closing => Some(points.len()),
            Stage::Before | Stage::Draft => return Vec::new(),
        };
        let to = match (place, ahead) {
            (Some(place), true) if place < points.len() => points.get(place + 1).copied(),
            (Some(0), false) | (_, true) => return Vec::new(),
            (Some(place), false) => points.get(place - 1).copied(),
            (None, false) => points.last().copied(),
        };
        self.go_to(to)
    }

    /// Passes the point: there was nothing to say.
    pub(super) fn pass(&mut self) -> Vec<Effect> {
        let points = self.points();
        let Stage::At(point) = self.stage() else {
            return Vec::new();
        };
        let place = points.iter().position(|known| *known == point);
        let to = place.and_then(|place| points.get(place + 1)).copied();
        let clock = to.and_then(|_| self.own_clock());
        let now = self.now;
        if let Some(room) = self.room_mut() {
            (room.cursor, room.focus) = (0, None);
        }
        self.meeting_edit(|meeting| Some(meeting.passing(to, clock, now)))
    }

    /// Stops the clock and leaves the screen; the meeting waits where it is.
    pub(super) fn pause(&mut self) -> Vec<Effect> {
        let now = self.now;
        let effects = self.meeting_edit(|meeting| Some(meeting.moving(meeting.at, None, now)));
        self.leave_room();
        self.say(self.words.text("notice-meeting-paused"));
        effects
    }

    pub(super) fn leave_room(&mut self) {
        self.screens
            .retain(|screen| !matches!(screen, Screen::Meeting(_)));
    }

    /// Goes on at the point where the meeting stands, on this screen.
    pub(super) fn resume(&mut self) -> Vec<Effect> {
        let Some(card) = self.meeting() else {
            return Vec::new();
        };
        let (clock, now) = (self.own_clock(), self.now);
        let until = self.alive_until(card);
        let place = self.points();
        let at = card.body.at;
        let number = place
            .iter()
            .position(|point| Some(*point) == at)
            .map_or(1, |at| at + 1);
        let had = card.body.clock.clone();
        let number = ("number", number.into());
        let words = &self.words;
        let said = match had.map(|clock| clock.by) {
            None => words.with("notice-meeting-resumed", &[number]),
            Some(None) => words.with("notice-meeting-taken-over", &[number]),
            Some(Some(who)) => {
                let who = ("who", who.to_string().into());
                words.with("notice-meeting-taken-from", &[number, who])
            }
        };
        let effects = self.meeting_edit(|meeting| {
            // Seconds up to the last sign of life, then the clock starts anew.
            Some(meeting.moving(meeting.at, clock, until.min(now)))
        });
        self.say(said);
        effects
    }

    /// Finds the time up to which the clock of a meeting can be believed: now, or when whoever
    /// drove it last did something.
    fn alive_until(&self, card: &Card<Meeting>) -> NaiveDateTime {
        let Some(clock) = &card.body.clock else {
            return self.now;
        };
        let stamps = self.board.every_card().map(CardRef::touched);
        let own = |stamp: &&Stamp| stamp.by.is_some() && stamp.by == clock.by;
        let meeting = card.log.iter().map(|entry| &entry.stamp);
        let signs = stamps.filter(own).chain(meeting).map(|stamp| stamp.at);
        let signs = signs.filter(|at| *at >= clock.since && *at <= self.now);
        let last = signs.max().unwrap_or(clock.since).max(clock.since);
        if self.now - last > SILENCE {
            last
        } else {
            self.now
        }
    }

    /// What the screen shows of the time: it is drawn anew when this changes.
    pub(in crate::app) fn time_shown(&self) -> Option<(u32, u32, u32, Pace)> {
        let meeting = &self.meeting()?.body;
        let at = meeting.at?;
        meeting.clock.as_ref()?;
        let used = meeting.used(at, self.now);
        let planned = meeting.point(at)?.planned.minutes;
        let pace = Pace::of(used, 60 * u32::from(planned));
        let all = meeting.used_in_all(self.now);
        Some((self.now.minute(), used / 60, all / 60, pace))
    }

    /// Seconds until what the screen shows of the time changes; nothing where no clock runs.
    pub fn time_changes_in(&self) -> Option<u32> {
        self.time_shown()?;
        let meeting = &self.meeting()?.body;
        let used = meeting.used(meeting.at?, self.now);
        let all = meeting.used_in_all(self.now);
        let to_minute = |seconds: u32| 60 - seconds % 60;
        let next = [
            to_minute(self.now.second()),
            to_minute(used),
            to_minute(all),
        ];
        next.into_iter().min()
    }

    /// The metric of the goal that is shown, for its value.
    pub(in crate::app) fn shown_metric(&self) -> Option<CardId> {
        let goal = self.board.goals.get(self.shown_card()?)?;
        let key = goal.body.metric.as_ref()?;
        self.board.metric(key).map(|card| card.id)
    }
}

/// Tells whether a point lies after the one the meeting is at; the closing page comes last.
fn is_ahead(meeting: &Meeting, to: Option<Point>) -> bool {
    let place = |wanted: Point| {
        let mut points = meeting.points.iter();
        points.position(|known| known.planned.point == wanted)
    };
    let to = to.map_or(Some(usize::MAX), place);
    to > meeting.at.and_then(place)
}
