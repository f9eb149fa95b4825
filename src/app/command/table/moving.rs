//! Moving about.

use super::super::Scope::{
    Before, Board, Card, Cell, Chart, Closing, Grid, List, Meeting, Minutes, Overview, Preview,
    Register, Text, Wall,
};
use super::super::{Command, Row};
use super::quiet;
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    quiet(
        Command::Up,
        "help-up",
        &[
            Board, Card, Chart, Text, List, Grid, Cell, Preview, Register, Before, Meeting,
            Closing, Minutes, Overview,
        ],
        &[Key::of(Code::Up)],
    ),
    quiet(
        Command::Down,
        "help-down",
        &[
            Board, Card, Chart, Text, List, Grid, Cell, Preview, Register, Before, Meeting,
            Closing, Minutes, Overview,
        ],
        &[Key::of(Code::Down)],
    ),
    quiet(
        Command::Left,
        "help-left",
        &[Board, Overview],
        &[Key::of(Code::Left), Key::of(Code::BackTab)],
    ),
    quiet(
        Command::Right,
        "help-right",
        &[Board, Overview],
        &[Key::of(Code::Right), Key::of(Code::Tab)],
    ),
    quiet(
        Command::PageUp,
        "help-page-up",
        &[
            Board, Card, Chart, Text, List, Grid, Register, Wall, Overview,
        ],
        &[Key::of(Code::PageUp)],
    ),
    quiet(
        Command::PageDown,
        "help-page-down",
        &[
            Board, Card, Chart, Text, List, Grid, Register, Wall, Overview,
        ],
        &[Key::of(Code::PageDown)],
    ),
    quiet(
        Command::First,
        "help-first",
        &[
            Board, Card, Chart, Text, Grid, Register, Before, Closing, Minutes, Overview,
        ],
        &[Key::of(Code::Home)],
    ),
    quiet(
        Command::Last,
        "help-last",
        &[
            Board, Card, Chart, Text, Grid, Register, Before, Closing, Minutes, Overview,
        ],
        &[Key::of(Code::End)],
    ),
];
