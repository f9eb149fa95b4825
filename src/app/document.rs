//! Reports on the screen: which one is read, and from which line on.

use chrono::NaiveDateTime;

use super::{App, Effect, Screen};
use crate::board::{Board, CardId, MeetingKind};
use crate::locale::Words;
use crate::report::document::Document;
use crate::report::meeting::{health, minutes, prepare};
use crate::report::reports::{Asked, Report};

/// A report that can be read on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    /// What the next weekly meeting has to take up.
    Prepare,
    /// How the board and its meetings fare.
    Health,
    /// The minutes of a meeting.
    Minutes(CardId),
    /// A report over time.
    Report(Report),
}

/// A report that is being read.
///
/// It is made when the board, the day or the language changes, not once a frame.
#[derive(Debug)]
pub struct Reader {
    /// Which report.
    pub page: Page,
    /// What it says.
    pub document: Document,
    /// Lines scrolled past.
    pub scroll: usize,
}

impl Page {
    fn document(self, words: &Words, board: &Board, now: NaiveDateTime) -> Document {
        match self {
            Self::Prepare => prepare::document(words, board, now),
            Self::Health => health::document(words, board, now),
            Self::Report(report) => report.document(&Asked {
                words,
                boards: &[board],
                today: now.date(),
                missing: &[],
                period: None,
            }),
            Self::Minutes(id) => board.meetings.get(id).map_or_else(
                || Document::new("minutes", words.lang(), words.text("card-gone")),
                |card| minutes::document(words, board, card, now),
            ),
        }
    }
}

impl App {
    /// Opens a report, and has the parts of the board read that it may need.
    pub(super) fn read_page(&mut self, page: Page) -> Vec<Effect> {
        let document = page.document(&self.words, &self.board, self.now);
        self.screens.push(Screen::Document(Reader {
            page,
            document,
            scroll: 0,
        }));
        self.read_all()
    }

    /// Opens the minutes of the newest weekly meeting.
    pub(super) fn read_minutes(&mut self) -> Vec<Effect> {
        let newest = minutes::find(&self.board, MeetingKind::Board, None);
        if let Some(id) = newest.map(|card| card.id) {
            return self.read_page(Page::Minutes(id));
        }
        self.say(self.words.text("notice-no-minutes"));
        Vec::new()
    }

    /// Makes the reports that are open anew.
    pub(super) fn refresh_pages(&mut self) {
        for screen in &mut self.screens {
            if let Screen::Document(reader) = screen {
                let page = reader.page;
                reader.document = page.document(&self.words, &self.board, self.now);
            }
        }
    }
}
