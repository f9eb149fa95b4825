//! `export calendar`: meetings and days that something is due, for a calendar program.

use std::path::PathBuf;

use clap::Args;

use crate::error::Failure;
use crate::report::calendar;

use super::session::Session;

#[derive(Debug, Args)]
pub(super) struct ExportCalendarArgs {
    #[arg(long, help = "cli-list-mine")]
    mine: bool,
    #[arg(short, long, help = "cli-export-output", value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Writes the calendar to a file, or to stdout.
pub(super) fn run(session: &mut Session<'_, '_>, args: &ExportCalendarArgs) -> Result<(), Failure> {
    let me = args.mine.then(|| session.expect_signature()).transpose()?;
    let unit = session.unit()?;
    let board = session.load(&unit, session.lately())?.board;
    let text = calendar::print(session.words, &board, session.now, me.as_ref());
    let Some(path) = &args.output else {
        return session.print(&text);
    };
    session.put_file(path, text.as_bytes())?;
    session.tell_written(path)
}
