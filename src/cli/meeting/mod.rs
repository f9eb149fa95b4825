//! Meetings from the command line: what to prepare, the agenda, the minutes.

mod agenda;
pub(super) mod args;
mod course;
mod decide;
mod held;
mod hold;
mod minutes;
mod present;

pub(super) use agenda::agenda;
pub(super) use hold::meeting;
pub(super) use minutes::minutes;

use crate::error::Failure;
use crate::report::meeting::{health as faring, prepare as preparing};
use crate::store::Extent;

use super::session::Session;
use args::{HealthArgs, PrepareArgs};

/// Prints what the next weekly meeting has to take up.
pub(super) fn prepare(session: &mut Session<'_, '_>, args: &PrepareArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let beside = session.neighbours(&unit, Extent::Open)?;
    let document = preparing::document(session.words, &board, &beside, session.now);
    session.print_document(&document, &args.document)
}

/// Prints how the board and its meetings fare.
pub(super) fn health(session: &mut Session<'_, '_>, args: &HealthArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let document = faring::document(session.words, &board, session.now);
    session.print_document(&document, &args.document)
}
