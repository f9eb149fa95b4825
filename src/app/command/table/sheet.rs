//! What can be done with the fields of a card or of the unit.

use super::super::Scope::{Sheet, SheetPick, SheetText};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Choose,
        ("key-choose", "help-choose"),
        &[SheetPick],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::Save,
        ("key-save", "help-save"),
        &[Sheet, SheetPick, SheetText],
        &[Key::ctrl('s')],
    ),
    row(
        Command::EditOutside,
        ("key-edit-outside", "help-edit-outside"),
        &[SheetText],
        &[Key::ctrl('o')],
    ),
    quiet(
        Command::TakeTheirs,
        "help-take-theirs",
        &[Sheet, SheetPick, SheetText],
        &[Key::ctrl('t')],
    ),
];
