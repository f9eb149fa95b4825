//! What happens to cards over their lives, and the ways to find them.

use super::super::Scope::{Board, Card, Chart, Filter, List, Meeting, Register, Text};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Registers,
        ("key-registers", "help-registers"),
        &[Board, Card, Chart, Text, Register],
        &[Key::char('l')],
    ),
    row(
        Command::Filter,
        ("key-filter", "help-filter"),
        &[Board, Register],
        &[Key::char('g')],
    ),
    row(
        Command::Mine,
        ("key-mine", "help-mine"),
        &[Board, Register],
        &[Key::char('j')],
    ),
    row(
        Command::Matrix,
        ("key-matrix", "help-matrix"),
        &[Board, Register],
        &[Key::char('i')],
    ),
    row(
        Command::Letters,
        ("key-letters", "help-letters"),
        &[List, Filter],
        &[Key::f(6)],
    ),
    row(
        Command::Score,
        ("key-score", "help-score"),
        &[Board, Card, Register],
        &[Key::char('b')],
    ),
    row(
        Command::Step,
        ("key-step", "help-step"),
        &[Board, Card, Register],
        &[Key::char('t')],
    ),
    row(
        Command::FollowUp,
        ("key-follow-up", "help-follow-up"),
        &[Board, Card, Register],
        &[Key::char('u')],
    ),
    row(
        Command::Settle,
        ("key-settle", "help-settle"),
        &[Card],
        &[Key::char('c')],
    ),
    row(
        Command::Convert,
        ("key-convert", "help-convert"),
        &[Card, Register],
        &[Key::char('k')],
    ),
    row(
        Command::Pulse,
        ("key-pulse", "help-pulse"),
        &[Board, Register, Meeting],
        &[Key::char('y')],
    ),
    quiet(Command::RemovePerson, "help-remove-person", &[Board], &[]),
    quiet(
        Command::ShowAll,
        "help-show-all",
        &[Board],
        &[Key::of(Code::Esc)],
    ),
];
