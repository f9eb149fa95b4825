//! The state of the screen and how it changes; knows no terminal and no file.
//!
//! [`App::update`] takes a [`Message`] (a key, a board that was read, the result of a commit) and
//! gives back [`Effect`]s for others to carry out. What a person does becomes a change, which is
//! made at once on the board that is shown and handed on to be committed.

mod act;
mod chart;
mod columns;
mod command;
mod draft;
mod form;
mod grid;
mod input;
mod key;
mod list;
mod look;
mod news;
mod run;
mod sheet;
mod state_line;
mod statistics;
mod text_area;
mod update;
mod walk;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use chrono::NaiveDateTime;

use crate::board::{Board, CardId, Change, ChangeId, Earlier, Refusal, Signature, UnitSlug};
use crate::locale::{Lang, Words};
use crate::privacy::Guard;

pub use columns::{Column, Columns, Group, Others};
pub use command::{Command, Row, Scope, bound, commands, rows_in};
pub use draft::{About, Draft, DraftField};
pub use form::{Ask, Form, FormField, Purpose};
pub use grid::{Concern, Grid, Mode, Paste, Place, Threshold, Unfit, Widths, concern, odd_week};
pub use input::Input;
pub use key::{Code, Key};
pub use list::{Choice, Item, List, Listing};
pub use look::{Colours, Glyphs, Look, Theme};
pub use sheet::{Leaving, Sheet, SheetField, sheet_columns};
pub use statistics::Statistics;
pub use text_area::{TextArea, columns as text_columns};
pub use update::Update;

/// Something that happened outside.
#[derive(Debug)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted.
    Paste(String),
    /// The screen has another size now.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// The board was read anew.
    Read(Box<Reading>),
    /// The figures of the years that the board lacks were read.
    Earlier(Arc<Earlier>),
    /// The board could not be read; the sentence says why. What is shown stays.
    Unread(String),
    /// The board cannot be read, and what is shown is a copy of it.
    Away {
        /// When the board itself was read last.
        since: NaiveDateTime,
        /// Why it cannot be read.
        why: String,
    },
    /// A commit is done, and this is the board after it.
    Committed(Box<Board>),
    /// A commit did not happen.
    NotCommitted {
        /// The changes that were not made.
        changes: Vec<Change>,
        /// Why.
        why: Failed,
    },
    /// The units that can be opened were listed.
    Units(Vec<UnitChoice>),
    /// The store did something of its own accord, or left something; a sentence for each.
    Tended(Vec<String>),
    /// Drafts of an earlier session were found, oldest first.
    DraftsFound(Vec<Draft>),
    /// A text was edited in another program, or could not be; the sentence says why.
    EditedOutside(Result<String, String>),
    /// It is another day or time than it was.
    Clock(NaiveDateTime),
}

/// A board as it was read.
#[derive(Debug)]
pub struct Reading {
    /// The board.
    pub board: Board,
    /// Why it may only be read, in words, where that is so.
    pub read_only: Option<String>,
    /// A sentence about what is wrong in its files, where something is.
    pub trouble: Option<String>,
}

/// Why a commit did not happen.
#[derive(Debug)]
pub enum Failed {
    /// The newest board refused it.
    Refused(Refusal),
    /// The store could not do it; the sentence says why and what to do.
    Store(String),
    /// It is not on the board yet, and is kept where it is not lost; the words say where.
    Kept(String),
}

/// Where own changes are that are not on the board yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unsaved {
    /// On the screen alone; the sentence says why.
    OnScreen(String),
    /// Where they are not lost when the program ends; the words say where.
    Kept(String),
}

/// Something to be carried out outside.
#[derive(Debug, PartialEq)]
pub enum Effect {
    /// Make these changes durable.
    Commit(Vec<Change>),
    /// Read everything there is, for a search.
    ReadAll,
    /// Keep these drafts, and let go of those that were kept.
    Keep(Vec<Draft>),
    /// Let the person edit this text in a program of their own.
    EditOutside(String),
    /// Remember how the person wants the screen.
    Remember(Look, Lang),
    /// List the units that can be opened.
    ListUnits,
    /// Open another unit's board.
    Switch(UnitSlug),
    /// Leave the program.
    Quit,
}

/// A unit that can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitChoice {
    /// Its folder's name.
    pub slug: UnitSlug,
    /// What it is called.
    pub name: String,
}

/// A sentence at the foot of the screen, until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The sentence.
    pub text: String,
    /// Whether something did not work.
    pub warns: bool,
}

/// What others did to a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum News {
    /// They added it.
    Added,
    /// They changed it.
    Changed,
}

/// A screen on top of the board.
#[derive(Debug)]
pub enum Screen {
    /// One card.
    Card {
        /// Which card.
        id: CardId,
        /// Lines scrolled past.
        scroll: usize,
    },
    /// A metric's chart.
    Chart {
        /// Which metric.
        id: CardId,
        /// Lines scrolled past.
        scroll: usize,
        /// The week that is being read, counted back from the newest.
        back: usize,
    },
    /// What the keys do.
    Help {
        /// Lines scrolled past.
        scroll: usize,
    },
    /// The week's values.
    Grid(Grid),
    /// A list to choose from.
    List(List),
    /// A form to fill in.
    Form(Form),
    /// The fields of a card or of the unit.
    Sheet(Box<Sheet>),
}

/// Where random numbers for ids come from; the program proper is given one by its edge.
pub type Mint = Box<dyn FnMut() -> u64 + Send>;

/// What an app is made of.
pub struct Start {
    /// The board as it was read.
    pub reading: Reading,
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
    /// The units that can be opened.
    pub units: Vec<UnitChoice>,
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
    /// Whether leaving with unsaved changes has been asked about.
    leave_asked: bool,
    /// Forms that were left half done.
    kept: Vec<Draft>,
    mint: Mint,
    undo: Vec<ChangeId>,
    redo: Vec<ChangeId>,
    /// Changes that were made together and are taken back together.
    bundles: Vec<Vec<ChangeId>>,
    /// Sheets whose changes are on their way to the disk, with what was typed in them.
    saving: Vec<(Vec<ChangeId>, Draft)>,
    /// Own changes on their way to the disk.
    under_way: Vec<Change>,
    read_at: NaiveDateTime,
}

impl App {
    /// Opens the screen on a board.
    pub fn new(start: Start) -> Self {
        let Start {
            reading,
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
            words,
            now,
            me,
            look,
            units: Vec::new(),
            size: (80, 24),
            column: Column::default(),
            cursors: [0; 3],
            screens: Vec::new(),
            notice,
            fresh: BTreeMap::new(),
            read_only: reading.read_only,
            stale: None,
            unsaved: None,
            leave_asked: false,
            kept: Vec::new(),
            mint,
            undo: Vec::new(),
            redo: Vec::new(),
            bundles: Vec::new(),
            saving: Vec::new(),
            under_way: Vec::new(),
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
            Some(Screen::Help { .. }) => Scope::Text,
            Some(Screen::Grid(grid)) => grid.scope(),
            Some(Screen::List(_)) => Scope::List,
            Some(Screen::Form(_)) => Scope::Form,
            Some(Screen::Sheet(sheet)) => self.sheet_scope(sheet),
        }
    }

    /// Tells whether it asks which unit is meant.
    pub fn asks_unit(&self) -> bool {
        matches!(self.screens.last(), Some(Screen::List(list)) if list.listing == Listing::Units)
    }

    /// The card that a command is about: the one that is open, or the one under the cursor.
    pub fn current(&self) -> Option<CardId> {
        let open = self.screens.iter().rev().find_map(|screen| match screen {
            Screen::Card { id, .. } | Screen::Chart { id, .. } => Some(*id),
            _ => None,
        });
        open.or_else(|| self.columns.at(self.column, self.cursor(self.column)))
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
