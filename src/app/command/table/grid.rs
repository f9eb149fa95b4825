//! What can be done with the week's values.

use super::super::Scope::{Cell, Grid};
use super::super::{Command, Row};
use super::row;
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::EditValue,
        ("key-edit-value", "help-edit-value"),
        &[Grid],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::NextMissing,
        ("key-next-missing", "help-next-missing"),
        &[Grid, Cell],
        &[Key::of(Code::Tab)],
    ),
    row(
        Command::Remark,
        ("key-remark", "help-remark"),
        &[Grid],
        &[Key::char('m'), Key::f(6)],
    ),
    row(
        Command::OddWeek,
        ("key-odd-week", "help-odd-week"),
        &[Grid],
        &[Key::char('o'), Key::f(4)],
    ),
    row(
        Command::ClearValue,
        ("key-clear-value", "help-clear-value"),
        &[Grid],
        &[Key::of(Code::Delete), Key::of(Code::Backspace)],
    ),
];
