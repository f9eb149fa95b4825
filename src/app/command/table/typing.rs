//! What can be done in a form.

use super::super::Scope::{Ballot, Cell, Filter, Form, Preview, Sheet, SheetPick, SheetText};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Accept,
        ("key-accept", "help-accept"),
        &[Form, Cell, Preview, Sheet, Filter, Ballot],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::NextField,
        ("key-next-field", "help-next-field"),
        &[Form, Sheet, SheetPick, SheetText],
        &[Key::of(Code::Tab), Key::of(Code::Down)],
    ),
    row(
        Command::QuestionBefore,
        ("key-question-before", "help-question-before"),
        &[Ballot],
        &[Key::of(Code::Backspace)],
    ),
    quiet(
        Command::PreviousField,
        "help-previous-field",
        &[Form, Sheet, SheetPick, SheetText],
        &[Key::of(Code::BackTab), Key::of(Code::Up)],
    ),
];
