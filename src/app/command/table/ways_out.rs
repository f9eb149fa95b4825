//! Ways to leave, and to find out more.

use super::super::Scope::{
    Answer, Before, Board, Card, Cell, Chart, Closing, Follow, Form, Grid, List, Meeting, Minutes,
    Preview, Text,
};
use super::super::{Command, Row};
use super::row;
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Back,
        ("key-back", "help-back"),
        &[
            Card, Chart, Text, List, Form, Grid, Cell, Preview, Before, Follow, Closing, Minutes,
        ],
        &[Key::of(Code::Esc)],
    ),
    row(
        Command::Help,
        ("key-help", "help-help"),
        &[
            Board, Card, Chart, Grid, Before, Meeting, Answer, Follow, Closing, Minutes,
        ],
        &[Key::f(1), Key::char('?')],
    ),
    row(
        Command::Quit,
        ("key-quit", "help-quit"),
        &[Board, Card, Chart, Text, Grid],
        &[Key::char('q'), Key::f(10), Key::ctrl('c')],
    ),
];
