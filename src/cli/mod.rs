//! The command line: one file a family of subcommands.
//!
//! Every command that changes a board makes the same [`Change`](crate::board::Change) as the
//! screen would, commits it, and only then says so. stdout carries data and acknowledgements,
//! stderr everything else.
//!
//! - `args` is what can be written; `help` puts its words in the user's language, `usage` the
//!   words for what was written wrongly.
//! - `session` is what every command needs: who, when, which unit, where to print.
//! - `ask` asks a person for what was not written, a line at a time.
//! - `tables` reads and writes weekly values as files for spreadsheets.
//! - `fields` is what `edit`, `add` and `unit` share: the fields of cards by name.
//! - `pulse` is the pulse survey; its answers wait on this machine before they are handed in.
//! - `input` is the one way that typed texts take into a board; `choose` and `read` understand
//!   names, dates, weeks and numbers.

mod add;
mod analyse;
mod anyway;
mod archive;
mod args;
mod ask;
mod beside;
mod board;
mod calendar;
mod care;
mod choose;
mod commit;
mod demo;
mod document;
mod edit;
mod field_args;
mod fields;
mod find;
mod git;
mod globals;
mod goals;
mod guarding;
mod help;
mod input;
mod judge;
mod keys;
mod life;
mod link;
mod list;
mod meeting;
mod moving;
mod open;
mod overview;
mod page;
#[cfg(test)]
mod parity;
mod picture;
mod progress;
mod pulse;
mod read;
mod record;
mod report;
mod restore;
mod session;
mod settle;
mod staff;
mod stats;
pub mod tables;
mod tools;
mod undo;
mod unit;
mod usage;
mod value;
mod weeks;

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::Path;
use std::rc::Rc;

use crate::board::Kind;
use crate::env::Env;
use crate::error::{Exit, Failure, store_failure};
use crate::locale::{Lang, Words};
use crate::settings::{self, Settings};

use args::{Command, ExportWhat};
use beside::args::ImportWhat;
use session::Session;

/// Where a command reads and prints.
pub struct Console<'a> {
    /// Data and acknowledgements.
    pub out: &'a mut dyn Write,
    /// What went wrong, and notices.
    pub err: &'a mut dyn Write,
    /// What `-` reads.
    pub input: &'a mut dyn Read,
}

/// Runs the command that the arguments name, and says how it ended.
pub fn run(env: &Env, args: impl IntoIterator<Item = OsString>, console: &mut Console<'_>) -> Exit {
    let args: Vec<OsString> = args.into_iter().collect();
    let read = env.config_folder.as_deref().map(settings::read);
    let settings = match &read {
        Some(Ok(read)) => read.settings.clone(),
        _ => Settings::default(),
    };
    let words = Rc::new(Words::new(globals::spoken(&args, env, &settings)));
    let ready = match &read {
        Some(Ok(read)) => warn_of_unknown(&words, env, &read.unknown, console),
        Some(Err(error)) => Err(Failure {
            hints: vec![words.text("settings-hint")],
            ..store_failure(&words, error)
        }),
        None => Ok(()),
    };
    let done = ready
        .and_then(|()| start(env, &args, &settings, &words, console))
        .and_then(|()| {
            console
                .out
                .flush()
                .map_err(|error| printing(&words, &error))
        });
    match done {
        Ok(()) => Exit::Done,
        Err(failure) => tell(&failure, &words, console.err),
    }
}

fn start(
    env: &Env,
    args: &[OsString],
    settings: &Settings,
    words: &Rc<Words>,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let cli = match usage::parse(words, args, env) {
        Ok(cli) => cli,
        Err(usage::Stopped::Print(text)) => {
            let printed = console.out.write_all(text.as_bytes());
            return printed.map_err(|error| printing(words, &error));
        }
        Err(usage::Stopped::Wrong(failure)) => return Err(failure),
    };
    if cli.wall && cli.command.is_some() {
        return Err(Failure::usage(words.text("cli-wall-alone")));
    }
    match cli.command {
        Some(Command::Completions(args)) => tools::completions(words, &args, console),
        Some(Command::Man(args)) => tools::man(words, &args, console),
        Some(Command::Merge(args)) => git::merge(words, &args),
        Some(Command::Analyse(args)) => analyse::run(env, words, &cli.globals, &args, console),
        Some(Command::Check(args)) if args.stdin => {
            guarding::check_stdin(env, words, &cli.globals, &args, console)
        }
        command => {
            let mut session = Session::new(env, settings, words, cli.globals, console)?;
            if cli.wall {
                return open::open_wall(&session);
            }
            perform(&mut session, command)
        }
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "a table with a line a command; in parts it would not be known to be whole"
)]
fn perform(session: &mut Session<'_, '_>, command: Option<Command>) -> Result<(), Failure> {
    let late = if reads_only(command.as_ref()) {
        pulse::hand_in_quietly(session)?
    } else {
        None
    };
    if let (Some(late), Some(_)) = (&late, &command) {
        session.tell(late)?;
    }
    match command {
        None => open::open_board(session, late),
        Some(Command::Init(args)) => unit::init(session, &args),
        Some(Command::Units) => unit::units(session),
        Some(Command::Propose(mut args)) => {
            ask::propose(session, &mut args)?;
            record::propose(session, &args)
        }
        Some(Command::Support(mut args)) => {
            ask::support(session, &mut args)?;
            record::support(session, &args)
        }
        Some(Command::Comment(mut args)) => {
            ask::comment(session, &mut args)?;
            record::comment(session, &args)
        }
        Some(Command::Move(mut args)) => {
            ask::moving(session, &mut args)?;
            moving::run(session, &args)
        }
        Some(Command::Value(mut args)) => {
            ask::value(session, &mut args)?;
            value::run(session, &args)
        }
        Some(Command::Edit(args)) => edit::card(session, args),
        Some(Command::Add(args)) => add::any(session, &args),
        Some(Command::Activity(args)) => add::activity(session, &args),
        Some(Command::Goal(args)) => add::card(session, Kind::Goal, &args),
        Some(Command::Metric(args)) => add::card(session, Kind::Metric, &args),
        Some(Command::Input(args)) => add::card(session, Kind::Input, &args),
        Some(Command::Example(args)) => add::card(session, Kind::Example, &args),
        Some(Command::Hinder(args)) => add::card(session, Kind::Hinder, &args),
        Some(Command::Done(args)) => edit::done(session, &args),
        Some(Command::Unit(args)) => edit::unit(session, args),
        Some(Command::Staff(args)) => staff::run(session, args),
        Some(Command::List(args)) => list::list(session, &args),
        Some(Command::Search(args)) => find::search(session, &args),
        Some(Command::Matrix) => find::matrix(session),
        Some(Command::Score(args)) => life::score(session, &args),
        Some(Command::Convert(args)) => life::convert(session, &args),
        Some(Command::Settle(args)) => settle::run(session, &args),
        Some(Command::Escalate(args)) => beside::escalate(session, &args),
        Some(Command::Lifted(args)) => beside::list_lifted(session, &args),
        Some(Command::Answer(args)) => beside::answer(session, &args),
        Some(Command::Share(args)) => beside::share(session, &args),
        Some(Command::Gallery(args)) => beside::show_gallery(session, &args),
        Some(Command::Take(args)) => beside::take(session, &args),
        Some(Command::FollowUp(args)) => goals::follow_up(session, &args),
        Some(Command::Show(args)) => list::show(session, &args),
        Some(Command::Stats(args)) => stats::run(session, &args),
        Some(Command::Judge) => judge::run(session),
        Some(Command::History(args)) if args.git => git::history(session, args.limit),
        Some(Command::History(args)) => list::history(session, &args),
        Some(Command::Undo(args)) => undo::undo(session, &args),
        Some(Command::Redo) => undo::redo(session),
        Some(Command::Import(args)) => match &args.what {
            Some(ImportWhat::Example(args)) => beside::import(session, args),
            None => tables::import(session, &args),
        },
        Some(Command::Export(args)) => match args.what {
            ExportWhat::Values(args) => tables::export(session, &args),
            ExportWhat::Chart(args) => picture::run(session, &args),
            ExportWhat::Html(args) => page::run(session, &args),
            ExportWhat::Year(args) => archive::run(session, &args),
            ExportWhat::Calendar(args) => calendar::run(session, &args),
            ExportWhat::Example(args) => beside::export(session, &args),
        },
        Some(Command::Restore(args)) => restore::run(session, &args),
        Some(Command::GitInit) => git::init(session),
        Some(Command::Keys) => keys::keys(session),
        Some(Command::Board(args)) => board::run(session, &args),
        Some(Command::Values(args)) => weeks::values(session, &args),
        Some(Command::Odd(args)) => weeks::odd(session, &args),
        Some(Command::Check(args)) if args.privacy => guarding::check_privacy(session, &args),
        Some(Command::Check(_)) => care::check(session),
        Some(Command::Prepare(args)) => meeting::prepare(session, &args),
        Some(Command::Agenda(args)) => meeting::agenda(session, &args),
        Some(Command::Meeting(args)) => meeting::meeting(session, &args),
        Some(Command::Health(args)) => meeting::health(session, &args),
        Some(Command::Minutes(args)) => meeting::minutes(session, &args),
        Some(Command::Pulse(args)) => pulse::run(session, &args),
        Some(Command::Report(args)) => report::run(session, &args),
        Some(Command::Overview(args)) => overview::run(session, &args),
        Some(Command::Demo) => demo::demo(session),
        // Needs no board, so it was done before there was a session.
        Some(
            Command::Completions(_) | Command::Man(_) | Command::Analyse(_) | Command::Merge(_),
        ) => Ok(()),
    }
}

/// Tells whether a command shows what everybody reads: then it also hands in answers to the pulse
/// survey that have waited. One that saves in somebody's name does not, as the two changes side by
/// side in the files would tell whose answers they are.
const fn reads_only(command: Option<&Command>) -> bool {
    matches!(
        command,
        None | Some(
            Command::List(_)
                | Command::Show(_)
                | Command::Board(_)
                | Command::Values(_)
                | Command::Stats(_)
                | Command::Prepare(_)
                | Command::Search(_)
                | Command::Pulse(_)
        )
    )
}

fn warn_of_unknown(
    words: &Words,
    env: &Env,
    unknown: &[String],
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    if unknown.is_empty() {
        return Ok(());
    }
    let folder = env
        .config_folder
        .as_deref()
        .unwrap_or_else(|| Path::new(""));
    let path = folder.join(settings::FILE_NAME).display().to_string();
    let args = [("path", path.into()), ("fields", unknown.join(", ").into())];
    let said = words.with("settings-unknown-fields", &args);
    writeln!(console.err, "{said}").map_err(|error| printing(words, &error))
}

/// What becomes of a failed print: a reader that has gone is no error.
fn printing(words: &Words, error: &io::Error) -> Failure {
    if error.kind() == io::ErrorKind::BrokenPipe {
        Failure::pipe_closed()
    } else {
        Failure::new(Exit::Unusable, words.text("cli-print-failed")).cause(error)
    }
}

/// Prints a failure. Where even that fails there is nobody left to tell.
fn tell(failure: &Failure, words: &Words, err: &mut dyn Write) -> Exit {
    drop(failure.print(words, err));
    failure.exit
}

/// All languages, the user's own first: people type words of any.
fn languages(own: Lang) -> impl Iterator<Item = Lang> {
    std::iter::once(own).chain(Lang::all().filter(move |lang| *lang != own))
}
