//! Reports to read on the screen; the palette has them all.

use super::super::Scope::{Board, Card, Chart, Grid, Overview, Text};
use super::super::{Command, Row, Scope};
use super::{quiet, row};
use crate::app::key::Key;
use crate::report::reports::Report;

const EVERYWHERE: &[Scope] = &[Board, Card, Chart, Text, Grid];

pub(super) const ROWS: &[Row] = &[
    quiet(Command::Prepare, "help-prepare", EVERYWHERE, &[]),
    quiet(Command::Health, "help-health", EVERYWHERE, &[]),
    quiet(Command::Overview, "help-overview", EVERYWHERE, &[]),
    row(
        Command::SortUnits,
        ("key-sort-units", "help-sort-units"),
        &[Overview],
        &[Key::char('s')],
    ),
    row(
        Command::FilterUnits,
        ("key-filter", "help-filter-units"),
        &[Overview],
        &[Key::char('g')],
    ),
    row(
        Command::GroupUnits,
        ("key-group-units", "help-group-units"),
        &[Overview],
        &[Key::char('a')],
    ),
    quiet(Command::Minutes, "help-minutes", EVERYWHERE, &[]),
    quiet(
        Command::Report(Report::Areas),
        "help-report-areas",
        EVERYWHERE,
        &[],
    ),
    quiet(
        Command::Report(Report::Dialogue),
        "help-report-dialogue",
        EVERYWHERE,
        &[],
    ),
    quiet(
        Command::Report(Report::Year),
        "help-report-year",
        EVERYWHERE,
        &[],
    ),
    quiet(
        Command::Report(Report::Quarter),
        "help-report-quarter",
        EVERYWHERE,
        &[],
    ),
    quiet(
        Command::Report(Report::Gender),
        "help-report-gender",
        EVERYWHERE,
        &[],
    ),
    quiet(
        Command::Report(Report::Voices),
        "help-report-voices",
        EVERYWHERE,
        &[],
    ),
    quiet(
        Command::Report(Report::Learning),
        "help-report-learning",
        EVERYWHERE,
        &[],
    ),
];
