//! What is needed less often.

use super::super::Scope::{
    Answer, Before, Board, Card, Chart, Closing, Follow, Grid, Meeting, Minutes, Overview,
    Register, Text,
};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::Key;

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Comment,
        ("key-comment", "help-comment"),
        &[Board, Card, Register],
        &[Key::char('m'), Key::f(6)],
    ),
    row(
        Command::Palette,
        ("key-palette", "help-palette"),
        &[
            Board, Card, Chart, Text, Grid, Register, Before, Meeting, Answer, Follow, Closing,
            Minutes, Overview,
        ],
        &[Key::ctrl('p'), Key::char(':')],
    ),
    row(
        Command::Undo,
        ("key-undo", "help-undo"),
        &[
            Board, Card, Chart, Grid, Register, Before, Meeting, Answer, Closing, Minutes,
        ],
        &[Key::ctrl('z')],
    ),
    quiet(
        Command::Redo,
        "help-redo",
        &[
            Board, Card, Chart, Grid, Register, Before, Meeting, Answer, Closing, Minutes,
        ],
        &[Key::ctrl('y')],
    ),
    quiet(
        Command::Units,
        "help-units",
        &[Board, Card, Chart, Text, Grid, Register, Overview],
        &[Key::f(7)],
    ),
    quiet(
        Command::Language,
        "help-language",
        &[
            Board, Card, Chart, Text, Grid, Register, Before, Meeting, Answer, Follow, Closing,
            Minutes, Overview,
        ],
        &[Key::f(9)],
    ),
    quiet(
        Command::Theme,
        "help-theme",
        &[
            Board, Card, Chart, Text, Grid, Register, Before, Meeting, Answer, Follow, Closing,
            Minutes, Overview,
        ],
        &[Key::f(8)],
    ),
    quiet(
        Command::Mouse,
        "help-mouse",
        &[Board, Card, Chart, Text, Grid, Overview],
        &[],
    ),
];
