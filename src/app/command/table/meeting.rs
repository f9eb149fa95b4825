//! What can be done in the meeting.

use super::super::Scope::{Answer, Before, Closing, Follow, Meeting, Minutes, Text};
use super::super::{Command, Row};
use super::{quiet, row};
use crate::app::key::{Code, Key};

pub(super) const ROWS: &[Row] = &[
    row(
        Command::Begin,
        ("key-begin-meeting", "help-begin-meeting"),
        &[Before],
        &[Key::f(5), Key::of(Code::PageDown)],
    ),
    row(
        Command::Tick,
        ("key-tick", "help-tick"),
        &[Before],
        &[Key::char(' '), Key::of(Code::Enter)],
    ),
    row(
        Command::TickAll,
        ("key-tick-all", "help-tick-all"),
        &[Before],
        &[Key::char('a')],
    ),
    row(
        Command::FindPeople,
        ("key-find-people", "help-find-people"),
        &[Before],
        &[Key::char('n')],
    ),
    row(
        Command::Lead,
        ("key-lead", "help-lead"),
        &[Before],
        &[Key::char('l')],
    ),
    row(
        Command::TakeNotes,
        ("key-take-notes", "help-take-notes"),
        &[Before],
        &[Key::char('t')],
    ),
    row(
        Command::WhatWaits,
        ("key-what-waits", "help-what-waits"),
        &[Before],
        &[Key::char('p')],
    ),
    row(
        Command::TakeOver,
        ("key-take-over", "help-take-over"),
        &[Follow],
        &[Key::f(5), Key::of(Code::Enter)],
    ),
    row(
        Command::Forward,
        ("key-forward", "help-forward"),
        &[Meeting, Answer],
        &[
            Key::of(Code::PageDown),
            Key::of(Code::Right),
            Key::char(' '),
        ],
    ),
    row(
        Command::EndMeeting,
        ("key-end-meeting", "help-end-meeting"),
        &[Closing],
        &[Key::f(5)],
    ),
    row(
        Command::Finalise,
        ("key-finalise", "help-finalise"),
        &[Minutes],
        &[Key::f(5)],
    ),
    row(
        Command::Correct,
        ("key-correct", "help-correct"),
        &[Text],
        &[Key::char('r')],
    ),
    row(
        Command::ReadDraft,
        ("key-read-draft", "help-read-draft"),
        &[Minutes],
        &[Key::char('l')],
    ),
    row(
        Command::EditEntry,
        ("key-edit-entry", "help-edit-entry"),
        &[Closing, Minutes],
        &[Key::of(Code::Enter)],
    ),
    row(
        Command::Backward,
        ("key-backward", "help-backward"),
        &[Meeting, Answer, Closing],
        &[Key::of(Code::PageUp), Key::of(Code::Left)],
    ),
    row(
        Command::Decide,
        ("key-decide", "help-decide"),
        &[Meeting, Answer],
        &[Key::char('b')],
    ),
    row(
        Command::AddActivity,
        ("key-add-activity", "help-add-activity"),
        &[Meeting, Answer, Closing, Minutes],
        &[Key::char('x')],
    ),
    row(
        Command::AddNote,
        ("key-add-note", "help-add-note"),
        &[Meeting, Answer],
        &[Key::char('m')],
    ),
    row(
        Command::PassPoint,
        ("key-pass-point", "help-pass-point"),
        &[Meeting, Answer],
        &[Key::char('0')],
    ),
    row(
        Command::Park,
        ("key-park", "help-park"),
        &[Meeting, Answer],
        &[Key::char('p')],
    ),
    row(
        Command::AddExample,
        ("key-add-example", "help-add-example"),
        &[Meeting, Answer],
        &[Key::char('g')],
    ),
    row(
        Command::AddInput,
        ("key-add-input", "help-add-input"),
        &[Meeting, Answer],
        &[Key::char('i')],
    ),
    row(
        Command::Pause,
        ("key-pause", "help-pause"),
        &[Meeting, Answer],
        &[Key::of(Code::Esc)],
    ),
    quiet(
        Command::Investigate,
        "help-investigate",
        &[Answer],
        &[Key::char('u')],
    ),
    quiet(Command::TryIt, "help-try-it", &[Answer], &[Key::char('j')]),
    quiet(Command::DoIt, "help-do-it", &[Answer], &[Key::char('d')]),
    quiet(
        Command::PutOnHold,
        "help-put-on-hold",
        &[Answer],
        &[Key::char('v')],
    ),
    quiet(
        Command::Decline,
        "help-decline",
        &[Answer],
        &[Key::char('n')],
    ),
    quiet(
        Command::ProposeMore,
        "help-propose-more",
        &[Answer],
        &[Key::f(2)],
    ),
    quiet(
        Command::DoneWith,
        "help-done-with",
        &[Meeting],
        &[Key::char('k')],
    ),
    quiet(
        Command::NextPoint,
        "help-next-point",
        &[Meeting, Answer],
        &[Key::of(Code::Tab)],
    ),
    quiet(
        Command::PreviousPoint,
        "help-previous-point",
        &[Meeting, Answer],
        &[Key::of(Code::BackTab)],
    ),
    quiet(
        Command::ShowNames,
        "help-show-names",
        &[Meeting, Answer],
        &[Key::char('s')],
    ),
    quiet(
        Command::Blank,
        "help-blank",
        &[Meeting, Answer],
        &[Key::char('.'), Key::char('B')],
    ),
];
