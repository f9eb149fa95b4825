//! Reports to read on the screen; the palette has them all.

use super::super::Scope::{Board, Card, Chart, Grid, Text};
use super::super::{Command, Row, Scope};
use super::quiet;

const EVERYWHERE: &[Scope] = &[Board, Card, Chart, Text, Grid];

pub(super) const ROWS: &[Row] = &[
    quiet(Command::Prepare, "help-prepare", EVERYWHERE, &[]),
    quiet(Command::Health, "help-health", EVERYWHERE, &[]),
    quiet(Command::Minutes, "help-minutes", EVERYWHERE, &[]),
];
