//! Whatever the screen can do, the command line can do: the table that holds it.

use super::args::Cli;
use crate::app::{Command, commands};
use clap::CommandFactory;

/// What stands for a command of the screen on the command line.
enum Counterpart {
    /// A subcommand, by its path, and an option of it that matters.
    Line(&'static [&'static str], Option<&'static str>),
    /// An option of every command, or a line of the settings file.
    Setting(&'static str),
    /// Nothing; the reason why.
    None(&'static str),
}

use Counterpart::{Line, None as Nothing, Setting};

/// Finds the counterpart of every command; a new one does not compile until it has its row.
#[expect(
    clippy::too_many_lines,
    clippy::match_same_arms,
    reason = "a table, in the order of the screens"
)]
const fn counterpart(command: Command) -> Counterpart {
    match command {
        Command::NewProposal => Line(&["propose"], None),
        Command::Open => Line(&["show"], None),
        Command::Status => Line(&["move"], None),
        Command::Support => Line(&["support"], None),
        Command::Comment => Line(&["comment"], None),
        Command::WeekValues | Command::NextMissing => Line(&["values"], None),
        Command::EditValue => Line(&["value"], None),
        Command::ClearValue => Line(&["value"], Some("remove")),
        Command::Remark => Line(&["value"], Some("note")),
        Command::OddWeek => Line(&["odd"], None),
        Command::Search => Line(&["search"], None),
        Command::Letters => Line(&["search"], Some("fold")),
        Command::Compare => Line(&["stats"], Some("with")),
        Command::Basis => Line(&["stats"], Some("basis")),
        Command::Edit | Command::Save | Command::Choose | Command::EditOutside => {
            Line(&["edit"], None)
        }
        Command::TakeTheirs => Nothing("the line has no form that another could change under one"),
        Command::NewActivity => Line(&["activity"], None),
        Command::NewGoal => Line(&["goal"], None),
        Command::NewMetric => Line(&["metric"], None),
        Command::NewInput => Line(&["input"], None),
        Command::NewExample => Line(&["example"], None),
        Command::NewHinder => Line(&["hinder"], None),
        Command::AddToList => Line(&["input"], None),
        Command::UnitSettings => Line(&["unit"], None),
        Command::Step => Line(&["move"], Some("step")),
        Command::Settle => Line(&["settle"], None),
        Command::Convert => Line(&["convert"], None),
        Command::FollowUp => Line(&["follow-up"], None),
        Command::Escalate => Line(&["escalate"], Some("withdraw")),
        Command::Lifted => Line(&["lifted"], None),
        Command::Respond => Line(&["answer"], Some("send_on")),
        Command::Share => Line(&["share"], Some("remove")),
        Command::Gallery => Line(&["gallery"], Some("search")),
        Command::TakeIn => Line(&["take"], None),
        Command::Score => Line(&["score"], None),
        Command::Filter | Command::Registers => Line(&["list"], None),
        Command::Mine => Line(&["list"], Some("mine")),
        Command::ShowAll => Nothing("a list is narrowed for its own command alone"),
        Command::Pulse => Line(&["pulse"], None),
        Command::RemovePerson => Line(&["staff", "remove"], None),
        Command::Matrix => Line(&["matrix"], None),
        Command::Prepare | Command::WhatWaits => Line(&["prepare"], None),
        Command::Health => Line(&["health"], None),
        Command::Report(_) => Line(&["report"], None),
        Command::Overview => Line(&["overview"], None),
        Command::SortUnits => Line(&["overview"], Some("sort")),
        Command::FilterUnits => Line(&["overview"], Some("filter")),
        Command::GroupUnits => Line(&["overview"], Some("group")),
        Command::Minutes | Command::ReadDraft => Line(&["minutes"], None),
        Command::StartMeeting | Command::Begin => Line(&["meeting", "start"], None),
        Command::Tick | Command::TickAll => Line(&["meeting", "present"], None),
        Command::FindPeople => Line(&["meeting", "present"], Some("guest")),
        Command::Lead => Line(&["meeting", "start"], Some("leader")),
        Command::TakeNotes => Line(&["meeting", "start"], Some("note_taker")),
        Command::Forward | Command::Backward | Command::NextPoint | Command::PreviousPoint => {
            Line(&["meeting", "point"], None)
        }
        Command::PassPoint => Line(&["meeting", "point"], Some("pass")),
        Command::Decide => Line(&["meeting", "decide"], None),
        Command::AddNote | Command::EditEntry => Line(&["meeting", "note"], None),
        Command::Park => Line(&["meeting", "park"], None),
        Command::AddActivity => Line(&["activity"], None),
        Command::AddExample => Line(&["example"], None),
        Command::AddInput => Line(&["input"], None),
        Command::ProposeMore => Line(&["propose"], None),
        Command::Investigate
        | Command::TryIt
        | Command::DoIt
        | Command::PutOnHold
        | Command::Decline => Line(&["move"], None),
        Command::DoneWith => Line(&["done"], None),
        Command::EndMeeting => Line(&["meeting", "end"], None),
        Command::Finalise => Line(&["minutes", "finalise"], None),
        Command::Correct => Line(&["minutes", "correct"], None),
        Command::TakeOver | Command::Pause => Nothing("a command drives no clock"),
        Command::ShowNames | Command::Blank => Nothing("nobody looks over the shoulder of a line"),
        Command::Help => Line(&["keys"], None),
        Command::Palette => Nothing("--help lists the commands"),
        Command::Undo => Line(&["undo"], None),
        Command::Redo => Line(&["redo"], None),
        Command::Units => Line(&["units"], None),
        Command::Language => Setting("lang"),
        Command::Theme => Nothing("text has no theme; theme in the settings file is the screen's"),
        Command::Mouse => Nothing("text has no mouse; mouse in the settings file is the screen's"),
        Command::EarlierWeek | Command::LaterWeek => Line(&["stats"], Some("weeks")),
        Command::Up
        | Command::Down
        | Command::Left
        | Command::Right
        | Command::PageUp
        | Command::PageDown
        | Command::First
        | Command::Last => Nothing("moves about; text is printed whole"),
        Command::Quit | Command::Back => Nothing("a command ends by itself"),
        Command::Accept => Nothing("Enter ends the line; Ctrl+D stops a question"),
        Command::NextField | Command::PreviousField | Command::QuestionBefore => {
            Nothing("questions come one by one")
        }
    }
}

#[test]
fn every_command_of_the_screen_has_its_counterpart_on_the_line() {
    let tree = Cli::command();
    for row in commands() {
        match counterpart(row.command) {
            Line(path, option) => {
                let found = path
                    .iter()
                    .try_fold(&tree, |at, name| at.find_subcommand(name));
                let found = found.unwrap_or_else(|| panic!("{:?}: no {path:?}", row.command));
                if let Some(option) = option {
                    let known = found.get_arguments().any(|arg| arg.get_id() == option);
                    assert!(known, "{:?}: {path:?} has no --{option}", row.command);
                }
            }
            Setting(option) => {
                let known = tree.get_arguments().any(|arg| arg.get_id() == option);
                assert!(known, "{:?}: no --{option}", row.command);
            }
            Nothing(reason) => assert!(!reason.is_empty()),
        }
    }
}
