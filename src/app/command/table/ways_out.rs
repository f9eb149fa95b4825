//! Ways to leave, and to find out more.

use super::super::Scope::{
    Answer, Ballot, Before, Board, Card, Cell, Chart, Closing, Filter, Follow, Form, Grid, List,
    Meeting, Minutes, Overview, Preview, Register, Sheet, SheetPick, SheetText, Text, Wall,
};
use super::super::{Command, Row};
use super::row;
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[row(
    Command::Back,
    ("key-back", "help-back"),
    &[
        Card, Chart, Text, List, Form, Grid, Cell, Preview, Sheet, SheetPick, SheetText, Register,
        Filter, Before, Follow, Closing, Minutes, Wall, Ballot, Overview,
    ],
    &[Key::of(Code::Esc)],
)];

/// Nobody is to leave by mistake, so that this stands last.
pub(super) const QUIT: &[Row] = &[row(
    Command::Quit,
    ("key-quit", "help-quit"),
    &[Board, Card, Chart, Text, Grid, Register, Wall, Overview],
    &[Key::char('q'), Key::f(10), Key::ctrl('c')],
)];

/// How to find out more: whoever is lost must see it, so it stands before what is done less often.
pub(super) const HELP: &[Row] = &[row(
    Command::Help,
    ("key-help", "help-help"),
    &[
        Board, Card, Chart, Text, Grid, Register, Before, Meeting, Answer, Follow, Closing,
        Minutes, Overview, Sheet, SheetPick, SheetText,
    ],
    &[Key::f(1), Key::char('?')],
)];
