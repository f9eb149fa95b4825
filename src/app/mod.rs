//! The state of the screen and how it changes; knows no terminal and no file.
//!
//! [`App::update`] takes a [`Message`] (a key, a board that was read, the result of a commit) and
//! gives back [`Effect`]s for others to carry out. What a person does becomes a change, which is
//! made at once on the board that is shown and handed on to be committed.

mod act;
mod beside;
mod chart;
mod command;
mod departure;
mod document;
mod draft;
mod form;
mod grid;
mod guarding;
mod input;
mod judging;
mod key;
mod keycap;
mod ledger;
mod life;
mod list;
mod look;
mod meeting;
mod message;
mod narrowing;
mod news;
mod offers;
mod overview;
mod palette;
mod pointer;
mod pulse;
mod run;
mod screen;
mod sheet;
mod state_line;
mod suggestions;
mod text_area;
mod undo;
mod update;
mod walk;
mod wall;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDateTime;

use crate::board::{Board, CardId, Change, ChangeId, PassedKinds, Signature};
use crate::locale::Words;
use crate::privacy::Guard;
use crate::report::lifted;
use crate::report::overview::Units;
use crate::report::search::Index;

pub use crate::report::neighbours::{Neighbour, Neighbours};

pub use crate::report::columns::{Column, Columns, Group, Others, Statistics};

pub use command::{Command, Keymap, Letters, Mistake, Rebinding, Row, Scope, commands, rows_in};
pub use document::{Page, Reader};
pub use draft::{About, Draft, DraftField};
pub use form::{Ask, Caution, Form, FormField, Purpose};
pub use grid::{Concern, Grid, Mode, Paste, Place, Threshold, Unfit, Widths, concern, odd_week};
pub use input::Input;
pub use key::{Code, Key};
pub use ledger::{Ledger, MatrixView};
pub use list::{Choice, Item, List, Listing};
pub use look::{Colours, Glyphs, Look, Mouse, Theme};
pub use meeting::{Attendee, Entry, Items, Meant, Pace, Room, Stage};
pub use message::{Effect, Failed, Message, News, Notice, Reading, UnitChoice, Unsaved};
pub use narrowing::Narrowing;
pub use overview::{OVERVIEW_FORMAT, OverviewRead, OverviewRow, Survey, SurveyLine};
pub use pointer::{Gesture, Pointer, Target};
pub use pulse::{Ballot, BallotStage, PulseStep};
pub use screen::Screen;
pub use sheet::{Leaving, Sheet, SheetField, sheet_columns};
pub use suggestions::Suggestions;
pub use text_area::{TextArea, columns as text_columns};
pub use update::Update;
pub use wall::Wall;

/// Where random numbers for ids come from; the program proper is given one by its edge.
pub type Mint = Box<dyn FnMut() -> u64 + Send>;

/// How much of a board the first frame is drawn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sight {
    /// The board without the histories of its cards, until it has been read once more.
    First,
    /// The board.
    #[default]
    Whole,
}

/// What an app is made of.
pub struct Start {
    /// The board as it was read.
    pub reading: Reading,
    /// How much of it that is.
    pub sight: Sight,
    /// Now.
    pub now: NaiveDateTime,
    /// Who sits at the keyboard, where that is known.
    pub me: Option<Signature>,
    /// Words in the person's language.
    pub words: Rc<Words>,
    /// How the screen looks.
    pub look: Look,
    /// Random numbers for ids.
    pub mint: Mint,
    /// Whether to ask first which unit is meant.
    pub ask_unit: bool,
}

/// The state of the screen.
pub struct App {
    /// The board that is shown.
    pub board: Board,
    sight: Sight,
    /// What stands where on it.
    pub columns: Columns,
    /// Words in the person's language.
    pub words: Rc<Words>,
    /// Now, as far as the screen knows.
    pub now: NaiveDateTime,
    /// Who sits at the keyboard.
    pub me: Option<Signature>,
    /// How the screen looks.
    pub look: Look,
    /// Which keys do what.
    pub keymap: Keymap,
    /// The units that can be opened.
    pub units: Vec<UnitChoice>,
    /// What was read of the other units.
    pub neighbours: Neighbours,
    /// What was lifted to the unit and by it.
    pub lifted: Vec<lifted::Line>,
    /// The overview of all units, once it was asked for.
    overview: Option<Rc<Units>>,
    /// Whether the board is only looked at, from the overview.
    visits: bool,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The column that the cursor is in.
    pub column: Column,
    /// The cursor's place in each column.
    pub cursors: [usize; 3],
    /// Screens on top of the board, the last one uppermost.
    pub screens: Vec<Screen>,
    /// What is to be said.
    pub notice: Option<Notice>,
    /// Cards that others added or changed and that have not been looked at since.
    pub fresh: BTreeMap<CardId, News>,
    /// Why the board may only be read, where that is so.
    pub read_only: Option<String>,
    /// That the board could not be read lately, why, and since when what is shown is old.
    pub stale: Option<(NaiveDateTime, String)>,
    /// Why own changes are not on the disk yet, where the store could not take them.
    pub unsaved: Option<Unsaved>,
    /// What the board is narrowed down to.
    pub narrowing: Narrowing,
    /// Cards like the proposal that is being written.
    pub alike: Suggestions,
    /// The words of all cards, where somebody looks for some.
    index: Option<Index>,
    /// Whether leaving with unsaved changes has been asked about.
    leave_asked: bool,
    /// Forms that were left half done.
    kept: Vec<Draft>,
    mint: Mint,
    /// What was done here, each entry in one go.
    undo: Vec<Vec<ChangeId>>,
    /// What was taken back here.
    redo: Vec<Vec<ChangeId>>,
    offers: undo::Offers,
    /// What the mouse's button went down on.
    held: Option<pointer::Held>,
    /// Sheets whose changes are on their way to the disk, with what was typed in them.
    saving: Vec<(Vec<ChangeId>, Draft)>,
    /// What the guard warned of and the next change is saved with, for a reason that was given.
    passing: PassedKinds,
    /// The round of the pulse survey that is being closed.
    closing: Option<pulse::Closing>,
    /// Own changes on their way to the disk.
    under_way: Vec<Change>,
    /// Verdicts that this session has tried to store.
    judged: BTreeSet<ChangeId>,
    read_at: NaiveDateTime,
}

impl App {
    /// Opens the screen on a board.
    pub fn new(start: Start) -> Self {
        let Start {
            reading,
            sight,
            now,
            me,
            words,
            look,
            mint,
            ask_unit,
        } = start;
        let columns = Columns::of(&reading.board, now.date());
        let notice = reading.trouble.map(|text| Notice { text, warns: true });
        let mut app = Self {
            columns,
            board: reading.board,
            sight,
            words,
            now,
            me,
            look,
            keymap: Keymap::default(),
            units: Vec::new(),
            neighbours: Neighbours::default(),
            lifted: Vec::new(),
            overview: None,
            visits: false,
            size: (80, 24),
            column: Column::default(),
            cursors: [0; 3],
            screens: Vec::new(),
            notice,
            fresh: BTreeMap::new(),
            read_only: reading.read_only,
            stale: None,
            unsaved: None,
            narrowing: Narrowing::default(),
            alike: Suggestions::default(),
            index: None,
            leave_asked: false,
            kept: Vec::new(),
            mint,
            undo: Vec::new(),
            redo: Vec::new(),
            offers: undo::Offers::default(),
            held: None,
            saving: Vec::new(),
            passing: PassedKinds::NONE,
            closing: None,
            under_way: Vec::new(),
            judged: BTreeSet::new(),
            read_at: now,
        };
        if ask_unit {
            app.list(Listing::Units);
        }
        app
    }

    /// The kind of screen that has the keyboard.
    pub fn scope(&self) -> Scope {
        match self.screens.last() {
            None => Scope::Board,
            Some(Screen::Card { .. }) => Scope::Card,
            Some(Screen::Chart { .. }) => Scope::Chart,
            Some(Screen::Help { .. } | Screen::Basis { .. } | Screen::Document(_)) => Scope::Text,
            Some(Screen::Grid(grid)) => grid.scope(),
            Some(Screen::Meeting(_)) => self.meeting_scope(),
            Some(Screen::List(_)) => Scope::List,
            Some(Screen::Form(_)) => Scope::Form,
            Some(Screen::Sheet(sheet)) => self.sheet_scope(sheet),
            Some(Screen::Register(_) | Screen::Matrix(_)) => Scope::Register,
            Some(Screen::Filter) => Scope::Filter,
            Some(Screen::Ballot(_)) => Scope::Ballot,
            Some(Screen::Wall(_)) => Scope::Wall,
            Some(Screen::Overview(_)) => Scope::Overview,
        }
    }

    /// Tells whether it asks which unit is meant.
    pub fn asks_unit(&self) -> bool {
        matches!(self.screens.last(), Some(Screen::List(list)) if list.listing == Listing::Units)
    }

    /// The card that a command is about: the one that is open, or the one under the cursor.
    pub fn current(&self) -> Option<CardId> {
        let open = self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Card { id, .. } | Screen::Chart { id, .. } | Screen::Basis { id, .. } => {
                Some(Some(*id))
            }
            Screen::Register(ledger) => Some(ledger.card()),
            Screen::Matrix(view) => Some(view.card()),
            _ => None,
        });
        open.unwrap_or_else(|| self.columns.at(self.column, self.cursor(self.column)))
    }

    /// The cursor's place in a column.
    pub fn cursor(&self, column: Column) -> usize {
        self.cursors[column as usize]
    }

    /// The guard against client data, as this unit has set it.
    fn guard(&self) -> Guard {
        Guard::new(self.now.date(), &self.board.unit.settings.mail_domains)
    }

    /// The unit with its district administration, as the header has it.
    pub fn unit_line(&self, between: &str) -> String {
        let unit = &self.board.unit;
        let organisation = unit.organisation.iter().map(ToString::to_string);
        let names: Vec<_> = std::iter::once(unit.name.to_string())
            .chain(organisation)
            .collect();
        names.join(between)
    }

    fn say(&mut self, text: String) {
        self.notice = Some(Notice { text, warns: false });
    }

    fn warn(&mut self, text: String) {
        self.notice = Some(Notice { text, warns: true });
    }
}
