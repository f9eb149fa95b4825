//! The end: what will be in the minutes, read through and mended, then finalised for good.

use super::Stage;
use super::capture::Meant;
use crate::app::{App, Ask, Effect, Form, Page, Screen};
use crate::board::{
    Act, CardId, Carried, ChangeId, Correction, Deed, Meeting, MeetingEdit, NextMeeting, Point,
    Swap,
};

/// A line of the closing page that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// What was said under a point.
    Point(Point),
    /// A decision.
    Decision(ChangeId),
    /// The next meeting.
    Next,
}

impl App {
    /// The lines of the closing page, point by point with their decisions.
    pub fn entries(&self) -> Vec<Entry> {
        let Some(meeting) = self.meeting().map(|card| &card.body) else {
            return Vec::new();
        };
        let mut entries = Vec::new();
        let decided = |under: Option<Point>| {
            let decisions = meeting.decisions.iter();
            decisions
                .filter(move |one| one.point == under)
                .map(|one| Entry::Decision(one.id))
        };
        for known in &meeting.points {
            let point = known.planned.point;
            entries.push(Entry::Point(point));
            entries.extend(decided(Some(point)));
        }
        entries.extend(decided(None));
        entries.push(Entry::Next);
        entries
    }

    /// The points that were not reached, nor passed.
    pub fn not_reached(&self) -> Vec<Point> {
        let meeting = self.meeting().map(|card| &card.body);
        meeting.map_or_else(Vec::new, Meeting::missed)
    }

    /// The next meeting: as the meeting has set it, else by the unit's rhythm and rota.
    pub fn next_meeting(&self) -> NextMeeting {
        self.board.meeting_after(&self.meeting_or_new())
    }

    /// Ends the meeting: what was not reached is carried over, the next one is set.
    pub(super) fn end_meeting(&mut self) -> Vec<Effect> {
        let (now, next) = (self.now, self.next_meeting());
        let typed = u32::try_from(self.results().values).ok();
        let carried: Vec<_> = self.not_reached().into_iter().map(Carried::Point).collect();
        let mut effects = self.meeting_edit(|meeting| {
            Some(MeetingEdit::Carried(Swap::new(
                meeting.carried.clone(),
                carried,
            )))
        });
        effects.extend(self.meeting_edit(|meeting| {
            Some(MeetingEdit::Typed(Swap::new(meeting.values_typed, typed)))
        }));
        effects.extend(self.meeting_edit(|meeting| {
            Some(MeetingEdit::Next(Swap::new(
                meeting.next.clone(),
                Some(next),
            )))
        }));
        effects.extend(
            self.meeting_edit(|meeting| {
                Some(MeetingEdit::Ended(Swap::new(meeting.ended, Some(now))))
            }),
        );
        self.say(self.words.text("notice-meeting-ended"));
        effects
    }

    /// Opens the line under the cursor to be changed.
    pub(super) fn edit_entry(&mut self) -> Vec<Effect> {
        let meant = match self.entry() {
            Some(Entry::Point(point)) => Meant::Notes(point),
            Some(Entry::Decision(id)) => Meant::Reword(id),
            Some(Entry::Next) => Meant::Next,
            None => return Vec::new(),
        };
        self.write_down(meant)
    }

    fn entry(&self) -> Option<Entry> {
        let at = self.room()?.cursor;
        self.entries().get(at).copied()
    }

    /// Asks for an activity; at the end of the meeting, for one of the decision under the cursor.
    pub(super) fn add_activity(&mut self) -> Vec<Effect> {
        let meant = match (self.stage(), self.entry()) {
            (Stage::At(_) | Stage::Before, _) => Meant::Activity,
            (_, Some(Entry::Decision(id))) => Meant::CarryOut(id),
            _ => {
                self.say(self.words.text("notice-choose-decision"));
                return Vec::new();
            }
        };
        self.write_down(meant)
    }

    /// Finalises the minutes and goes back to the board.
    pub(super) fn finalise(&mut self) -> Vec<Effect> {
        let today = self.now.date();
        let effects = self.meeting_edit(|_| Some(MeetingEdit::Finalise(today)));
        if !effects.is_empty() {
            self.leave_room();
        }
        effects
    }

    /// The finalised minutes that are being read, where they are.
    pub(in crate::app) fn finalised_here(&self) -> Option<CardId> {
        let Some(Screen::Document(reader)) = self.screens.last() else {
            return None;
        };
        let Page::Minutes(id) = reader.page else {
            return None;
        };
        let card = self.board.meetings.get(id)?;
        card.body.finalised.map(|_| id)
    }

    /// Asks for a correction to the minutes that are being read.
    pub(in crate::app) fn correct(&mut self) {
        match self.finalised_here() {
            Some(id) => drop(self.write_down(Meant::Correction(id))),
            None => self.say(self.words.text("notice-nothing-to-correct")),
        }
    }

    /// Adds a correction; what is finalised stays as it is.
    pub(super) fn submit_correction(&mut self, form: &mut Form, id: CardId) -> Option<Vec<Effect>> {
        let text = self.line(form, Ask::Words)?;
        let correction = Correction {
            id: ChangeId::from_bits((self.mint)()),
            on: self.now.date(),
            by: self.me.clone(),
            text: text.into(),
        };
        let edit = MeetingEdit::Correct(correction);
        let done = self.attempt(Act::Meeting(id, Deed::Edit(edit)), None);
        self.or_explain(done)
    }

    /// How many lines the cursor can stand on, where the stage has lines.
    pub(super) fn lines_to_choose(&self) -> usize {
        match self.stage() {
            Stage::Before => self.attendees().len(),
            Stage::Closing | Stage::Draft => self.entries().len(),
            Stage::At(_) => 0,
        }
    }
}
