//! Reports on the screen: which one is read, and from which line on.

use chrono::NaiveDateTime;

use super::{App, Effect, Neighbours, Screen};
use crate::board::{Board, CardId, MeetingKind};
use crate::locale::Words;
use crate::report::document::Document;
use crate::report::gallery;
use crate::report::lifted;
use crate::report::meeting::{health, minutes, prepare};
use crate::report::pulse;
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
    /// A card that another unit has lifted, by the key of where it came from.
    Lifted(CardId),
    /// What another unit shares, by the same kind of key.
    Shared(CardId),
    /// The rounds of the pulse survey.
    Pulse,
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

/// What reports are made from.
struct Sources<'a> {
    words: &'a Words,
    board: &'a Board,
    now: NaiveDateTime,
    beside: &'a Neighbours,
}

/// What an app's reports are made from; borrows the fields it needs and no others.
macro_rules! sources {
    ($app:ident) => {
        Sources {
            words: &$app.words,
            board: &$app.board,
            now: $app.now,
            beside: &$app.neighbours,
        }
    };
}

impl Page {
    fn document(self, from: &Sources<'_>) -> Document {
        let Sources {
            words,
            board,
            now,
            beside,
        } = *from;
        let today = now.date();
        match self {
            Self::Pulse => pulse::document(words, board),
            Self::Lifted(key) => lifted::document(words, board, beside, today, key),
            Self::Shared(key) => gallery::document(words, board, beside, today, key),
            Self::Prepare => prepare::document(words, board, beside, now),
            Self::Health => health::document(words, board, now),
            Self::Report(report) => report.document(&Asked {
                words,
                boards: &[board],
                today,
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
        let document = page.document(&sources!(self));
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
                reader.document = page.document(&sources!(self));
            }
        }
    }
}
