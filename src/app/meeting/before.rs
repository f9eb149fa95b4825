//! Before the meeting: who leads, who takes notes, who is there; and the step into it.

use super::{Room, Stage};
use crate::app::{App, Effect, Screen};
use crate::board::{
    Act, Card, CardId, ChangeId, Deed, Meeting, MeetingEdit, MeetingKind, Refusal, Swap, UnitEdit,
};

impl App {
    /// Opens the meeting: the one that goes on, or the page before the next one.
    pub(in crate::app) fn open_meeting(&mut self) -> Vec<Effect> {
        let mut effects = Vec::new();
        let open = self.board.open_meeting(MeetingKind::Board);
        let stale =
            |card: &&Card<Meeting>| card.body.started.is_none() && card.body.on < self.now.date();
        if let Some(id) = open.filter(stale).map(|card| card.id) {
            // It was prepared and never held.
            let edit = MeetingEdit::Cancelled(Swap::new(false, true));
            effects = self.meeting_edit_of(id, edit);
        }
        let open = self.board.open_meeting(MeetingKind::Board);
        let draft = self.draft_of_today();
        let id = open.map(|card| card.id).or(draft);
        let screen = ChangeId::from_bits((self.mint)());
        self.screens.push(Screen::Meeting(Room::new(id, screen)));
        let unfinished = self
            .meeting()
            .is_some_and(|card| card.body.started.is_some() && card.body.on < self.now.date());
        if unfinished {
            self.say(self.words.text("meeting-never-ended"));
        } else if matches!(self.stage(), Stage::At(_)) && !self.follows() {
            effects.extend(self.resume());
        }
        effects
    }

    /// Tells whether the weekly meeting is what this day is about: it goes on, its minutes wait, or
    /// it is today and has not been held.
    pub(in crate::app) fn meets_today(&self) -> bool {
        let today = self.now.date();
        let open = self.board.open_meeting(MeetingKind::Board);
        let goes_on = open.is_some_and(|card| card.body.started.is_some());
        let held = self.board.meetings.iter().any(|card| {
            let body = &card.body;
            body.kind == MeetingKind::Board && body.on == today && !body.is_open()
        });
        let day = chrono::Datelike::weekday(&today) == self.board.unit.rhythm.weekday;
        goes_on || self.draft_of_today().is_some() || (day && !held)
    }

    /// A meeting of today that ended and whose minutes wait.
    fn draft_of_today(&self) -> Option<CardId> {
        let mut all = self.board.meetings.iter();
        let today = self.now.date();
        let draft = all.find(|card| {
            let body = &card.body;
            let board = body.kind == MeetingKind::Board && body.on == today;
            board && body.ended.is_some() && body.finalised.is_none()
        });
        draft.map(|card| card.id)
    }

    /// Puts the meeting on the board, where it is not there yet.
    fn ensure(&mut self) -> Result<(CardId, Vec<Effect>), Refusal> {
        if let Some(card) = self.meeting() {
            return Ok((card.id, Vec::new()));
        }
        let new = self.meeting_or_new();
        let id = CardId::from_bits((self.mint)());
        let raised: Vec<_> = new.raised.iter().map(|one| one.text.clone()).collect();
        let mut effects = self.attempt(Act::Meeting(id, Deed::Add(Box::new(new))), None)?;
        let waiting = self.board.unit.next_points.clone();
        let left: Vec<_> = waiting
            .iter()
            .filter(|one| !raised.contains(&one.text))
            .cloned()
            .collect();
        if left.len() < waiting.len() {
            let edit = UnitEdit::NextPoints(Swap::new(waiting, left));
            effects.extend(self.attempt(Act::Unit(edit), None)?);
        }
        if let Some(room) = self.room_mut() {
            room.id = Some(id);
        }
        Ok((id, effects))
    }

    /// Makes an edit of the meeting on the screen, which is put on the board first if need be.
    pub(super) fn meeting_edit(
        &mut self,
        edit: impl FnOnce(&Meeting) -> Option<MeetingEdit>,
    ) -> Vec<Effect> {
        let (id, mut effects) = match self.ensure() {
            Ok(found) => found,
            Err(reason) => {
                self.explain(&reason);
                return Vec::new();
            }
        };
        let edit = self
            .board
            .meetings
            .get(id)
            .and_then(|card| edit(&card.body));
        if let Some(edit) = edit {
            effects.extend(self.meeting_edit_of(id, edit));
        }
        effects
    }

    fn meeting_edit_of(&mut self, id: CardId, edit: MeetingEdit) -> Vec<Effect> {
        let done = self.attempt(Act::Meeting(id, Deed::Edit(edit)), None);
        done.unwrap_or_else(|reason| {
            self.explain(&reason);
            Vec::new()
        })
    }

    /// Lets the person under the cursor lead.
    pub(super) fn lead(&mut self) -> Vec<Effect> {
        let Some(who) = self.under_cursor() else {
            return Vec::new();
        };
        self.meeting_edit(|meeting| {
            let swap = Swap::new(meeting.leader.clone(), Some(who));
            Some(MeetingEdit::Leader(swap))
        })
    }

    /// Lets the person under the cursor take notes; once more takes it back.
    pub(super) fn take_notes(&mut self) -> Vec<Effect> {
        let Some(who) = self.under_cursor() else {
            return Vec::new();
        };
        self.meeting_edit(|meeting| {
            let to = Some(who).filter(|who| meeting.note_taker.as_ref() != Some(who));
            let swap = Swap::new(meeting.note_taker.clone(), to);
            Some(MeetingEdit::NoteTaker(swap))
        })
    }

    /// Begins: the first point, with the clock running.
    pub(super) fn begin(&mut self) -> Vec<Effect> {
        let now = self.now;
        let mut effects = self.meeting_edit(|meeting| {
            let swap = Swap::new(meeting.started, Some(now));
            Some(MeetingEdit::Started(swap))
        });
        effects.extend(self.go_to_first());
        effects
    }
}
