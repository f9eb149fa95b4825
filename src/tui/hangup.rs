//! Noticing that the terminal has gone away.
//!
//! Most of the time a signal says so. A program whose terminal is not its controlling one, as
//! under some launchers, is sent none, and its keyboard thread would read the end of the input
//! over and over.

use std::io;
use std::sync::mpsc::Sender;

use super::Incoming;

/// Starts the thread that waits for the terminal to hang up.
#[cfg(unix)]
pub(super) fn listen(tell: Sender<Incoming>) -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    let wait = move || {
        let input = io::stdin();
        // Asked for nothing, it wakes for what cannot be left out: a hang-up, an error.
        let mut ends = [PollFd::new(&input, PollFlags::empty())];
        while matches!(poll(&mut ends, None), Ok(0) | Err(rustix::io::Errno::INTR)) {}
        drop(tell.send(Incoming::TerminalGone));
    };
    std::thread::Builder::new()
        .name("hang-up".to_owned())
        .spawn(wait)
        .map(drop)
}

/// Windows ends the keyboard thread's read.
#[cfg(not(unix))]
pub(super) fn listen(_tell: Sender<Incoming>) -> io::Result<()> {
    Ok(())
}
