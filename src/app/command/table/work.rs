//! What the board is for.

use super::super::Scope::{
    Answer, Board, Card, Chart, Grid, List, Meeting, Overview, Register, Text,
};
use super::super::{Command, Row};
use super::row;
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::EarlierWeek,
        ("key-earlier-week", "help-earlier-week"),
        &[Chart, Grid],
        &[Key::of(Code::Left)],
    ),
    row(
        Command::LaterWeek,
        ("key-later-week", "help-later-week"),
        &[Chart, Grid],
        &[Key::of(Code::Right)],
    ),
    row(
        Command::NewProposal,
        ("key-new-proposal", "help-new-proposal"),
        &[Board, Card, Chart, Text, Grid, Register, Meeting],
        &[Key::char('n'), Key::f(2)],
    ),
    row(
        Command::Open,
        ("key-open", "help-open"),
        &[Board, List, Register, Meeting, Answer, Overview],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::Status,
        ("key-status", "help-status"),
        &[Board, Card, Register],
        &[Key::char('s'), Key::f(3)],
    ),
    row(
        Command::StartMeeting,
        ("key-start-meeting", "help-start-meeting"),
        &[Board, Text],
        &[Key::f(5)],
    ),
    row(
        Command::Support,
        ("key-support", "help-support"),
        &[Board, Card, Register],
        &[Key::char('+'), Key::f(4)],
    ),
    row(
        Command::WeekValues,
        ("key-week-values", "help-week-values"),
        &[Board, Meeting],
        &[Key::char('v'), Key::ctrl('e')],
    ),
    row(
        Command::Search,
        ("key-search", "help-search"),
        &[Board, Card, Chart, Text, Grid, Register],
        &[Key::char('f'), Key::ctrl('f'), Key::char('/')],
    ),
];
