//! What the commands mean in the meeting.

use super::Stage;
use super::capture::Meant;
use crate::app::{App, Command, Effect, Page, Screen};
use crate::board::StatusKind;

impl App {
    /// Runs a command of the meeting; None where it is not the meeting's.
    pub(in crate::app) fn run_in_meeting(&mut self, command: Command) -> Option<Vec<Effect>> {
        if !matches!(self.screens.last(), Some(Screen::Meeting(_))) {
            return None;
        }
        Some(match command {
            Command::Up => self.meeting_cursor(-1),
            Command::Down => self.meeting_cursor(1),
            Command::First => self.meeting_cursor(isize::MIN),
            Command::Last => self.meeting_cursor(isize::MAX),
            Command::Tick => self.tick(),
            Command::TickAll => self.tick_all(),
            Command::FindPeople => self.find_people(),
            Command::Lead => self.lead(),
            Command::TakeNotes => self.take_notes(),
            Command::Begin => self.begin(),
            Command::Forward => self.forward(),
            Command::Backward => self.backward(),
            Command::NextPoint => self.next_point(true),
            Command::PreviousPoint => self.next_point(false),
            Command::PassPoint => self.pass(),
            Command::Pause => self.pause(),
            Command::TakeOver => self.resume(),
            Command::EndMeeting => self.end_meeting(),
            Command::EditEntry => self.edit_entry(),
            Command::Open => self.open_shown(),
            Command::Back => self.back_from_meeting(),
            other => return self.run_in_point(other),
        })
    }

    fn run_in_point(&mut self, command: Command) -> Option<Vec<Effect>> {
        Some(match command {
            Command::Decide => self.write_down(Meant::Decision),
            Command::AddActivity => self.add_activity(),
            Command::AddExample => self.write_down(Meant::Example),
            Command::AddInput => self.write_down(Meant::Input),
            Command::AddNote => self.write_down(Meant::Note),
            Command::Park => self.write_down(Meant::Parked),
            Command::Finalise => self.write_down(Meant::Finalise),
            Command::Investigate => self.answer_with(StatusKind::Investigating),
            Command::TryIt => self.answer_with(StatusKind::Testing),
            Command::DoIt => self.answer_with(StatusKind::Decided),
            Command::PutOnHold => self.answer_with(StatusKind::OnHold),
            Command::Decline => self.answer_with(StatusKind::Declined),
            Command::DoneWith => self.done_with(),
            Command::WeekValues => self.ask_value(),
            Command::WhatWaits => self.read_page(Page::Prepare),
            Command::ReadDraft => self.read_minutes(),
            Command::ProposeMore => self.run_outside(Command::NewProposal),
            Command::ShowNames => {
                if let Some(room) = self.room_mut() {
                    room.names = !room.names;
                }
                Vec::new()
            }
            Command::Blank => {
                if let Some(room) = self.room_mut() {
                    room.blank = true;
                }
                Vec::new()
            }
            _ => return None,
        })
    }

    fn meeting_cursor(&mut self, by: isize) -> Vec<Effect> {
        if matches!(self.stage(), Stage::At(_)) {
            self.choose_or_scroll(by);
            return Vec::new();
        }
        let last = self.lines_to_choose().saturating_sub(1);
        if let Some(room) = self.room_mut() {
            room.cursor = room.cursor.saturating_add_signed(by).min(last);
        }
        Vec::new()
    }

    /// Opens the card that is shown, over the meeting.
    fn open_shown(&mut self) -> Vec<Effect> {
        if let Some(card) = self.shown_card() {
            self.open_card(card);
        }
        Vec::new()
    }

    /// Leaves the page before the meeting, or its end; what was set stays on the board.
    fn back_from_meeting(&mut self) -> Vec<Effect> {
        self.leave_room();
        Vec::new()
    }

    /// Lights a blank screen up again, whatever the key; tells whether it was blank.
    pub(in crate::app) fn wake(&mut self) -> bool {
        let blank = self.room().is_some_and(|room| room.blank);
        if let Some(room) = self.room_mut() {
            room.blank = false;
        }
        blank
    }
}
