//! What goes on between units.

use super::super::Scope::{Answer, Board, Card, Chart, Meeting, Register, Text};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::Key;

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Respond,
        ("key-respond", "help-respond"),
        &[Text],
        &[Key::char('s'), Key::f(3)],
    ),
    row(
        Command::TakeIn,
        ("key-take-in", "help-take-in"),
        &[Text],
        &[Key::char('k')],
    ),
    row(
        Command::Escalate,
        ("key-escalate", "help-escalate"),
        &[Card, Register],
        &[Key::char('r')],
    ),
    row(
        Command::Share,
        ("key-share", "help-share"),
        &[Card, Register],
        &[Key::char('a')],
    ),
    quiet(
        Command::Lifted,
        "help-lifted",
        &[Board, Card, Chart, Text, Register, Meeting, Answer],
        &[Key::char('o')],
    ),
    quiet(
        Command::Gallery,
        "help-gallery",
        &[Board, Card, Chart, Text, Register],
        &[Key::char('h')],
    ),
];
