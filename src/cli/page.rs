//! `export html`: the board as a web page, once or whenever it changes.

use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use crate::board::UnitSlug;
use crate::env;
use crate::error::{Failure, store_failure};
use crate::report::wall;
use crate::store::Extent;
use crate::tui;

use super::args::ExportHtmlArgs;
use super::session::Session;

/// How often the page is made anew when nothing is heard: for a new day, and for a board that
/// could not be read.
const LOOK: Duration = Duration::from_secs(60);

/// Writes the page to a file, or to stdout.
pub(super) fn run(session: &mut Session<'_, '_>, args: &ExportHtmlArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let Some(path) = &args.output else {
        let text = made(session, &unit)?;
        return session.print(&text);
    };
    if args.watch {
        return watch(session, &unit, path);
    }
    let text = made(session, &unit)?;
    write(session, path, &text)
}

fn made(session: &mut Session<'_, '_>, unit: &UnitSlug) -> Result<String, Failure> {
    let board = session.load(unit, Extent::Whole)?.board;
    Ok(wall::page(session.words, &board, session.now))
}

fn write(session: &mut Session<'_, '_>, path: &Path, text: &str) -> Result<(), Failure> {
    session.put_file(path, text.as_bytes())?;
    session.tell_written(path)
}

/// Writes the page whenever it would be another, until the program is stopped. A board that cannot
/// be read, or a file that cannot be written, is told once and tried again; the last good page
/// stays.
fn watch(session: &mut Session<'_, '_>, unit: &UnitSlug, path: &Path) -> Result<(), Failure> {
    let (tell, hear) = channel();
    let changed = Box::new(move || tell.send(()).unwrap_or_default());
    let watch = session.store.watch(unit, changed);
    let _watch = watch.map_err(|error| store_failure(session.words, &error))?;
    // The first page must work, so that a mistake in the command is seen at once.
    let mut last = made(session, unit)?;
    write(session, path, &last)?;
    let mut told = String::new();
    loop {
        if hear.recv_timeout(LOOK) == Err(RecvTimeoutError::Disconnected) {
            return Ok(());
        }
        if !session.fixed_day {
            session.now = env::now();
        }
        let wrong = match again(session, unit, path, &mut last) {
            Ok(()) => String::new(),
            Err(why) => tui::sentence(&why),
        };
        if wrong != told && !wrong.is_empty() {
            session.tell(&wrong)?;
        }
        told = wrong;
    }
}

fn again(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    path: &Path,
    last: &mut String,
) -> Result<(), Failure> {
    let text = made(session, unit)?;
    if text != *last {
        write(session, path, &text)?;
        *last = text;
    }
    Ok(())
}
