//! What a metric's chart, and the verdict on a card, can be asked.

use super::super::Scope::{Card, Chart};
use super::super::{Command, Row};
use super::row;
use crate::app::key::Key;

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Compare,
        ("key-compare", "help-compare"),
        &[Chart],
        &[Key::char('j')],
    ),
    row(
        Command::Basis,
        ("key-basis", "help-basis"),
        &[Chart, Card],
        &[Key::char('d')],
    ),
];
