//! `tavla` alone: opens the board on the screen.

use crate::error::Failure;

use super::session::Session;

/// Opens the board, where there is a terminal to open it in.
pub(super) fn open_board(session: &Session<'_, '_>) -> Result<(), Failure> {
    let seen = session.env.terminal.stdin && session.env.terminal.stdout;
    let id = if seen {
        "cli-no-screen"
    } else {
        "cli-no-terminal"
    };
    let said = session.words.text(id);
    Err(Failure::usage(said).hint(session.words.text("cli-no-terminal-hint")))
}
