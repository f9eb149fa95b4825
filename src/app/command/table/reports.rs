//! Reports to read on the screen; the palette has them all.

use super::super::Scope::{Board, Card, Chart, Grid, Text};
use super::super::{Command, Row};
use super::quiet;

pub(super) const ROWS: &[Row] = &[quiet(
    Command::Prepare,
    "help-prepare",
    &[Board, Card, Chart, Text, Grid],
    &[],
)];
