//! The weekly meeting on the shared screen: before it, one point at a time, and its end.
//!
//! Where the meeting stands is told by the board and not by the screen: so it can be left and
//! resumed, survives a terminal that dies, and a second screen shows the same point as it moves.

pub(super) mod attendance;
mod before;
mod capture;
mod closing;
mod course;
mod doing;
mod items;
mod keys;
mod value;
mod week;

use super::{App, Form, Scope, Screen};
use crate::board::{Card, CardId, ChangeId, Meeting, MeetingKind, Names, Point, PointNotes};

pub use attendance::Attendee;
pub use capture::Meant;
pub use closing::Entry;
pub use course::Pace;
pub use items::Items;

/// The screen of the meeting.
#[derive(Debug)]
pub struct Room {
    /// Which meeting; nothing while none is on the board yet.
    pub id: Option<CardId>,
    /// The line under the cursor, where there are lines to choose among.
    pub cursor: usize,
    /// The card that was chosen last under this point.
    pub focus: Option<CardId>,
    /// Lines that the page is moved on beyond the last card there is to choose.
    pub scroll: usize,
    /// Whether the screen is blank.
    pub blank: bool,
    /// Whether somebody asked for the names.
    pub names: bool,
    /// Forms that were left with something typed in them.
    pub(super) left: Vec<Form>,
    /// What this screen is known by where a meeting says who drives it.
    screen: ChangeId,
}

/// How far the meeting has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// It is being prepared.
    Before,
    /// It is at a point.
    At(Point),
    /// All points are gone through, or left.
    Closing,
    /// It has ended; its minutes are a draft.
    Draft,
}

impl Room {
    pub(super) const fn new(id: Option<CardId>, screen: ChangeId) -> Self {
        Self {
            id,
            cursor: 0,
            focus: None,
            scroll: 0,
            blank: false,
            names: false,
            left: Vec::new(),
            screen,
        }
    }
}

impl App {
    /// The meeting's screen, where it is open.
    pub fn room(&self) -> Option<&Room> {
        self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Meeting(room) => Some(room),
            _ => None,
        })
    }

    pub(super) fn room_mut(&mut self) -> Option<&mut Room> {
        let screens = self.screens.iter_mut().rev();
        let mut rooms = screens.filter_map(|screen| match screen {
            Screen::Meeting(room) => Some(room),
            _ => None,
        });
        rooms.next()
    }

    /// The meeting that the screen shows, where it is on the board.
    pub fn meeting(&self) -> Option<&Card<Meeting>> {
        self.board.meetings.get(self.room()?.id?)
    }

    /// The meeting that the screen shows, or the one that would begin now.
    pub fn meeting_or_new(&self) -> Meeting {
        self.meeting().map_or_else(
            || {
                let mut new = self.board.beginning(MeetingKind::Board, self.now.date());
                new.leader = new.leader.or_else(|| self.me.clone());
                new
            },
            |card| card.body.clone(),
        )
    }

    /// How far the meeting has come.
    pub fn stage(&self) -> Stage {
        let Some(meeting) = self.meeting().map(|card| &card.body) else {
            return Stage::Before;
        };
        match (meeting.started, meeting.ended, meeting.at) {
            (None, None, _) => Stage::Before,
            (_, Some(_), _) => Stage::Draft,
            (Some(_), None, Some(point)) => Stage::At(point),
            (Some(_), None, None) => Stage::Closing,
        }
    }

    /// Tells whether another screen drives the meeting, or did when its terminal died.
    pub fn follows(&self) -> bool {
        let clock = self.meeting().and_then(|card| card.body.clock.as_ref());
        let own = self.room().map(|room| room.screen);
        clock.is_some_and(|clock| Some(clock.screen) != own)
    }

    /// The kind of screen that the meeting is just now.
    pub(super) fn meeting_scope(&self) -> Scope {
        match self.stage() {
            _ if self.room().is_some_and(|room| room.blank) => Scope::Blank,
            Stage::Before => Scope::Before,
            Stage::At(_) if self.follows() => Scope::Follow,
            Stage::At(_) if self.answerable().is_some() => Scope::Answer,
            Stage::At(_) => Scope::Meeting,
            Stage::Closing => Scope::Closing,
            Stage::Draft => Scope::Minutes,
        }
    }

    /// How names stand on the shared screen just now.
    pub fn names(&self) -> Names {
        let asked = self.room().is_some_and(|room| room.names);
        match self.board.unit.settings.names {
            Names::Hidden if asked => Names::Initials,
            names => names,
        }
    }

    /// The point that the meeting is at.
    pub fn point(&self) -> Option<&PointNotes> {
        let meeting = &self.meeting()?.body;
        meeting.point(meeting.at?)
    }
}
