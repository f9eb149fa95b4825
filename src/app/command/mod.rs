//! The one table of commands: keys, footer, palette, help and the manual all read it.

mod keymap;
mod name;
mod table;

use super::key::{Code, Key};

pub use keymap::{Keymap, Letters, Mistake, Rebinding};
pub use name::Command;
pub use table::commands;

/// Where a key means what: the kind of screen that has the keyboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// The board.
    Board,
    /// A card.
    Card,
    /// A metric's chart.
    Chart,
    /// A text to scroll through.
    Text,
    /// A list to choose from, with a field to narrow it down.
    List,
    /// A form with fields.
    Form,
    /// The week's values.
    Grid,
    /// A cell of them that is typed in.
    Cell,
    /// A pasted block that is looked over.
    Preview,
    /// A field of one line in a card's editor.
    Sheet,
    /// A field there that is filled by choosing.
    SheetPick,
    /// A long text there.
    SheetText,
    /// A list of cards on a screen of its own.
    Register,
    /// The field that narrows the board down.
    Filter,
    /// The page before a meeting.
    Before,
    /// A point of a meeting.
    Meeting,
    /// A proposal in a meeting that waits for its answer.
    Answer,
    /// A meeting that another screen drives.
    Follow,
    /// The last page of a meeting.
    Closing,
    /// The draft of its minutes.
    Minutes,
    /// The passed keyboard of the pulse survey.
    Ballot,
    /// A blank screen.
    Blank,
    /// The wall.
    Wall,
    /// The overview of all units.
    Overview,
}

impl Scope {
    /// Tells whether a key goes from line to line there, whatever else it could do.
    pub const fn moves(self, key: Key) -> bool {
        matches!(self, Self::SheetText) && matches!(key.code, Code::Up | Code::Down)
    }

    /// Tells whether a key types a character there, whatever else it could do.
    pub const fn types(self, key: Key) -> bool {
        let Some(c) = key.types() else {
            return false;
        };
        match self {
            Self::List
            | Self::Form
            | Self::Cell
            | Self::Sheet
            | Self::SheetPick
            | Self::SheetText
            | Self::Filter => true,
            Self::Grid => matches!(c, '0'..='9' | '-' | ',' | '.'),
            Self::Board
            | Self::Card
            | Self::Chart
            | Self::Text
            | Self::Preview
            | Self::Register
            | Self::Before
            | Self::Meeting
            | Self::Answer
            | Self::Follow
            | Self::Closing
            | Self::Minutes
            | Self::Ballot
            | Self::Blank
            | Self::Overview
            | Self::Wall => false,
        }
    }
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What it does.
    pub command: Command,
    /// Message with its name in a word or two, where the footer offers it.
    pub label: Option<&'static str>,
    /// Message with what it does, for help and palette.
    pub help: &'static str,
    /// Where it can be done.
    pub scopes: &'static [Scope],
    /// The keys that do it; the first is the one that is shown. None where the palette is enough.
    pub keys: &'static [Key],
}

/// Visits what can be done in a scope, most useful first.
pub fn rows_in(scope: Scope) -> impl Iterator<Item = &'static Row> {
    commands().filter(move |row| row.scopes.contains(&scope))
}
