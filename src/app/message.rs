//! What comes in from outside, and what is to be done there.

use std::sync::Arc;

use chrono::NaiveDateTime;

use super::{Draft, Key, Look, OverviewRow, Pointer};
use crate::board::{Board, CardId, Change, Earlier, Refusal, Tally, UnitSlug};
use crate::locale::Lang;
use crate::report::neighbours::Neighbour;

/// Something that happened outside.
#[derive(Debug)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// A text was pasted.
    Paste(String),
    /// The mouse was used.
    Pointer(Pointer),
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
    /// The board cannot be read; there is a copy of it, and that is what is shown.
    Away {
        /// The copy.
        copy: Box<Reading>,
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
    /// Boards of other units were read.
    Beside {
        /// The folder of the unit that is open.
        own: UnitSlug,
        /// What was read, or why it could not be.
        units: Vec<(UnitSlug, Result<Neighbour, String>)>,
    },
    /// Every unit's board was read for the overview.
    EveryUnit(Vec<OverviewRow>),
    /// So many of the units have been read for it.
    EveryUnitSoFar {
        /// How many are read.
        done: usize,
        /// How many there are.
        all: usize,
    },
    /// The store did something of its own accord, or left something; a sentence for each.
    Tended(Vec<String>),
    /// Drafts of an earlier session were found, oldest first.
    DraftsFound(Vec<Draft>),
    /// A text was edited in another program, or could not be; the sentence says why.
    EditedOutside(Result<String, String>),
    /// Answers to the pulse survey are kept on this machine.
    BallotKept,
    /// Answers to the pulse survey could not be kept or handed in; the sentence says why.
    BallotLost(String),
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
    /// Keep answers to a round of the pulse survey on this machine until they are handed in.
    PutBallot(CardId, Vec<Tally>),
    /// Hand in all answers that wait here for a round, and close it with this change.
    ClosePulse(CardId, Box<Change>),
    /// Read everything there is, for a search.
    ReadAll,
    /// Read the board again.
    Read,
    /// Keep these drafts, and let go of those that were kept.
    Keep(Vec<Draft>),
    /// Let the person edit this text in a program of their own.
    EditOutside(String),
    /// Remember how the person wants the screen.
    Remember(Look, Lang),
    /// List the units that can be opened.
    ListUnits,
    /// Read every unit's board for the overview.
    ReadEveryUnit,
    /// Open another unit's board.
    Switch(UnitSlug),
    /// Look at another unit's board.
    Visit(UnitSlug),
    /// Go back to the overview that it was opened from.
    Return,
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
