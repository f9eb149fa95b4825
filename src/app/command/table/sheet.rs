//! What can be done with the fields of a card, and how to get to them.

use super::super::Scope::{Board, Card, Chart, Grid, Sheet, SheetPick, SheetText, Text};
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
    quiet(
        Command::TakeTheirs,
        "help-take-theirs",
        &[Sheet, SheetPick, SheetText],
        &[Key::ctrl('t')],
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
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
    quiet(
        Command::NewExample,
        "help-new-example",
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
    quiet(
        Command::NewHinder,
        "help-new-hinder",
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
    quiet(
        Command::UnitSettings,
        "help-unit-settings",
        &[Board, Card, Chart, Text, Grid],
        &[],
    ),
];
