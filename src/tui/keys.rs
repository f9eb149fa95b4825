//! Terminal events as the program's own messages.

use std::io;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use ratatui::crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};

use super::Incoming;
use crate::app::{Code, Key, Message};

/// The one thread that reads the terminal.
///
/// It waits in a read that nothing can break off, so it cannot be started anew for each board: the
/// old one would swallow the next key. It goes on, and tells whoever listens now.
#[derive(Clone, Default)]
pub struct Keyboard {
    listener: Arc<Mutex<Option<Sender<Incoming>>>>,
    /// Held by whoever has the terminal to themselves for a while.
    gate: Arc<Gate>,
}

/// Keeps the reading thread from the terminal while another program has it.
#[derive(Default)]
struct Gate {
    state: Mutex<Hold>,
    changed: Condvar,
}

/// How far the thread has let go.
#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Hold {
    /// It reads.
    #[default]
    Reading,
    /// It is asked to let go.
    Asked,
    /// It waits.
    Waiting,
}

impl Gate {
    fn lock(&self) -> MutexGuard<'_, Hold> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits as long as somebody else has the terminal; tells whether it had to.
    fn pass(&self) -> bool {
        let mut hold = self.lock();
        if *hold == Hold::Reading {
            return false;
        }
        *hold = Hold::Waiting;
        self.changed.notify_all();
        while *hold != Hold::Reading {
            hold = self
                .changed
                .wait(hold)
                .unwrap_or_else(PoisonError::into_inner);
        }
        true
    }

    fn set(&self, to: Hold) {
        *self.lock() = to;
        self.changed.notify_all();
    }
}

/// The keyboard in another program's hands; dropping it takes it back.
pub(super) struct Paused<'a>(&'a Gate);

impl Drop for Paused<'_> {
    fn drop(&mut self) {
        self.0.set(Hold::Reading);
    }
}

impl Keyboard {
    /// Tells another listener from now on; the first one starts the thread.
    pub(super) fn listen(&self, tell: Sender<Incoming>) -> io::Result<()> {
        let started = self.lock().replace(tell).is_some();
        if started {
            return Ok(());
        }
        let keyboard = self.clone();
        let read = move || {
            loop {
                wait_for_event();
                // Woken up only to let go.
                if keyboard.gate.pass() {
                    continue;
                }
                let incoming = event::read().map_or(Incoming::TerminalGone, Incoming::Event);
                let over = matches!(incoming, Incoming::TerminalGone);
                if let Some(tell) = keyboard.lock().as_ref() {
                    drop(tell.send(incoming));
                }
                if over {
                    return;
                }
            }
        };
        let thread = thread::Builder::new().name("keys".to_owned());
        thread.spawn(read).map(drop)
    }

    /// Stops reading the terminal until what comes back is dropped.
    pub(super) fn pause(&self) -> Paused<'_> {
        self.gate.set(Hold::Asked);
        let mut hold = self.gate.lock();
        while *hold != Hold::Waiting {
            wake();
            let waited = self.gate.changed.wait_timeout(hold, WAKE_AGAIN);
            (hold, _) = waited.unwrap_or_else(PoisonError::into_inner);
        }
        drop(hold);
        Paused(&self.gate)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Sender<Incoming>>> {
        // Nothing can panic while it is held, and a sender is whole at any time.
        self.listener.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How long to wait before the reading thread is woken once more.
const WAKE_AGAIN: Duration = Duration::from_millis(200);

/// Waits until there is something to read, or a signal to let go.
#[cfg(unix)]
fn wait_for_event() {
    // A long time: what ends the wait is an event, also that of a new size.
    drop(event::poll(Duration::from_secs(1 << 20)));
}

/// Windows has no signal to wake a reader with, so it looks up now and then.
#[cfg(not(unix))]
fn wait_for_event() {
    drop(event::poll(WAKE_AGAIN));
}

/// Wakes the thread out of its wait: a terminal that tells its size again is an event.
#[cfg(unix)]
fn wake() {
    drop(signal_hook::low_level::raise(signal_hook::consts::SIGWINCH));
}

#[cfg(not(unix))]
fn wake() {}

/// Gives the message that an event means, if it means one.
pub(super) fn message(event: Event) -> Option<Message> {
    match event {
        Event::Key(key) => pressed(key).map(Message::Key),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(width, height) => Some(Message::Resize { width, height }),
        Event::FocusGained | Event::FocusLost | Event::Mouse(_) => None,
    }
}

/// Windows sends a press and a release; only the press (and its repeats) counts.
///
/// `AltGr` comes as Ctrl+Alt there, and types a character.
fn pressed(key: KeyEvent) -> Option<Key> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let altgr = key
        .modifiers
        .contains(KeyModifiers::CONTROL | KeyModifiers::ALT);
    let ctrl = key.modifiers.contains(KeyModifiers::CONTROL) && !altgr;
    let code = match key.code {
        KeyCode::Char(c) if ctrl => Code::Char(c.to_ascii_lowercase()),
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::F(number) => Code::F(number),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Esc,
        KeyCode::Tab => Code::Tab,
        KeyCode::BackTab => Code::BackTab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        _ => return None,
    };
    Some(Key { code, ctrl })
}
