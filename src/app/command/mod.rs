//! The one table of commands: keys, footer, palette, help and the manual all read it.

mod name;
mod table;

use super::key::Key;

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
}

/// A row of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// What it does.
    pub command: Command,
    /// Message with its name in a word or two, where the footer offers it. The footer has the
    /// order of the table.
    pub label: Option<&'static str>,
    /// Message with what it does, for help and palette.
    pub help: &'static str,
    /// Where it can be done.
    pub scopes: &'static [Scope],
    /// The keys that do it; the first is the one that is shown. None where the palette is enough.
    pub keys: &'static [Key],
}

/// Finds what a key means in a scope.
pub fn bound(scope: Scope, key: Key) -> Option<Command> {
    let mut rows = commands();
    let row = rows.find(|row| row.scopes.contains(&scope) && row.keys.contains(&key))?;
    Some(row.command)
}

/// Visits what can be done in a scope, most useful first.
pub fn rows_in(scope: Scope) -> impl Iterator<Item = &'static Row> {
    commands().filter(move |row| row.scopes.contains(&scope))
}
