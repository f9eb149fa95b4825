//! Being told to stop from outside: leave the terminal as it was, keep what was typed.

use std::io;
use std::sync::mpsc::Sender;

use super::Incoming;

/// Starts the thread that waits for a signal to stop.
#[cfg(unix)]
pub(super) fn listen(tell: Sender<Incoming>) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
    let wait = move || {
        for signal in signals.forever() {
            if tell.send(Incoming::Signal(signal)).is_err() {
                return;
            }
        }
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(wait)
        .map(drop)
}

/// Tells whether it is the signal that Ctrl+C sends.
#[cfg(unix)]
pub(super) fn is_interrupt(incoming: &Incoming) -> bool {
    matches!(incoming, Incoming::Signal(signal_hook::consts::SIGINT))
}

#[cfg(not(unix))]
pub(super) fn is_interrupt(_incoming: &Incoming) -> bool {
    false
}

/// Windows tells a console program by closing its console, which ends the keyboard thread.
#[cfg(not(unix))]
pub(super) fn listen(_tell: Sender<Incoming>) -> io::Result<()> {
    Ok(())
}
