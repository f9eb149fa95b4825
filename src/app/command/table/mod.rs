//! The one table of commands, in parts; most useful first.

mod beside;
mod cards;
mod grid;
mod life;
mod meeting;
mod more;
mod moving;
mod reports;
mod sheet;
mod statistics;
mod typing;
mod ways_out;
mod work;

use super::{Command, Row, Scope};
use crate::app::key::Key;

/// All commands, most useful first.
///
/// Letters are only bound where nothing is typed. Every key is one that a Swedish keyboard types
/// without `AltGr`, and a command that has letters alone, or no key, is in the palette (Ctrl+P)
/// wherever it can be done.
const PARTS: &[&[Row]] = &[
    typing::ROWS,
    sheet::ROWS,
    grid::ROWS,
    meeting::ROWS,
    work::ROWS,
    ways_out::HELP,
    beside::ROWS,
    cards::ROWS,
    statistics::ROWS,
    ways_out::ROWS,
    life::ROWS,
    more::ROWS,
    reports::ROWS,
    moving::ROWS,
    ways_out::QUIT,
];

/// Visits all commands, most useful first.
pub fn commands() -> impl Iterator<Item = &'static Row> {
    PARTS.iter().copied().flatten()
}

const fn row(
    command: Command,
    texts: (&'static str, &'static str),
    scopes: &'static [Scope],
    keys: &'static [Key],
) -> Row {
    Row {
        command,
        label: Some(texts.0),
        help: texts.1,
        scopes,
        keys,
    }
}

const fn quiet(
    command: Command,
    help: &'static str,
    scopes: &'static [Scope],
    keys: &'static [Key],
) -> Row {
    Row {
        command,
        label: None,
        help,
        scopes,
        keys,
    }
}
