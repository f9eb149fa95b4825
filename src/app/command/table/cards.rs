//! Cards and settings to be filled in.

use super::super::Scope::{Board, Card, Chart, Grid, Register, Text};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::Key;

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Edit,
        ("key-edit", "help-edit"),
        &[Card, Chart, Board],
        &[Key::char('e')],
    ),
    row(
        Command::NewActivity,
        ("key-new-activity", "help-new-activity"),
        &[Card, Board],
        &[Key::char('x')],
    ),
    row(
        Command::AddToList,
        ("key-add-to-list", "help-add-to-list"),
        &[Register],
        &[Key::char('x')],
    ),
    quiet(
        Command::NewGoal,
        "help-new-goal",
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
    quiet(
        Command::NewMetric,
        "help-new-metric",
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
    quiet(
        Command::NewInput,
        "help-new-input",
        &[Board, Card, Chart, Text, Grid, Register],
        &[],
    ),
    quiet(
        Command::NewExample,
        "help-new-example",
        &[Board, Card, Chart, Text, Grid, Register],
        &[],
    ),
    quiet(
        Command::NewHinder,
        "help-new-hinder",
        &[Board, Card, Chart, Text, Grid, Register],
        &[],
    ),
    quiet(
        Command::UnitSettings,
        "help-unit-settings",
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
];
