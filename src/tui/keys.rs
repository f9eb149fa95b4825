//! Terminal events as the program's own messages.

use std::io;
use std::sync::mpsc::{Receiver, Sender};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use ratatui::crossterm::event::{
    self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent,
    MouseEventKind,
};

use super::Incoming;
use crate::app::{App, Code, Gesture, Key, Message, Pointer, Target};
use crate::view;

/// The one thread that reads the terminal.
///
/// It waits in a read that nothing can break off, so it cannot be started anew for each board: the
/// old one would swallow the next key. It goes on, and tells whoever listens now; what is pressed
/// between two boards waits for the next one.
#[derive(Clone, Default)]
pub struct Keyboard {
    listener: Arc<Mutex<Listener>>,
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

/// Who hears what is pressed.
#[derive(Default)]
enum Listener {
    /// The thread has not been started.
    #[default]
    NotYet,
    /// Nobody at the moment; what comes is kept.
    Nobody(Vec<Incoming>),
    /// A board.
    Board(Sender<Incoming>),
}

impl Listener {
    fn tell(&mut self, incoming: Incoming) {
        match self {
            Self::NotYet => {}
            Self::Nobody(kept) => kept.push(incoming),
            Self::Board(tell) => drop(tell.send(incoming)),
        }
    }
}

impl Keyboard {
    /// Tells another listener from now on, first what waited for it; the first one starts the
    /// thread.
    pub(super) fn listen(&self, tell: &Sender<Incoming>) -> io::Result<()> {
        let before = std::mem::replace(&mut *self.lock(), Listener::Board(tell.clone()));
        match before {
            Listener::NotYet => self.start(),
            Listener::Nobody(kept) => {
                for incoming in kept {
                    drop(tell.send(incoming));
                }
                Ok(())
            }
            Listener::Board(_) => Ok(()),
        }
    }

    /// Keeps what is pressed from now on, and what was pressed and not yet taken in, for the next
    /// listener.
    pub(super) fn hold(&self, hear: &Receiver<Incoming>) {
        // Under the lock, so that no key comes between.
        let mut listener = self.lock();
        let pressed = |incoming: &Incoming| {
            matches!(incoming, Incoming::Event(Event::Key(_) | Event::Paste(_)))
        };
        *listener = Listener::Nobody(hear.try_iter().filter(pressed).collect());
    }

    fn start(&self) -> io::Result<()> {
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
                keyboard.lock().tell(incoming);
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

    fn lock(&self) -> MutexGuard<'_, Listener> {
        // Nothing can panic while it is held, and a listener is whole at any time.
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

/// Gives the message that an event means, if it means one on this screen.
pub(super) fn message(event: Event, app: &App) -> Option<Message> {
    match event {
        Event::Mouse(mouse) => pointed(mouse, app).map(Message::Pointer),
        Event::Key(key) => pressed(key).map(Message::Key),
        Event::Paste(text) => Some(Message::Paste(text)),
        Event::Resize(width, height) => Some(Message::Resize { width, height }),
        Event::FocusGained | Event::FocusLost => None,
    }
}

/// Only the left button and the wheel do anything, and over a chart the pointer itself, which reads
/// the weeks; all else that moves is not looked at.
fn pointed(mouse: MouseEvent, app: &App) -> Option<Pointer> {
    let gesture = match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => Gesture::Press,
        MouseEventKind::Up(MouseButton::Left) => Gesture::Release,
        MouseEventKind::ScrollUp => Gesture::WheelUp,
        MouseEventKind::ScrollDown => Gesture::WheelDown,
        MouseEventKind::Moved => Gesture::Hover,
        _ => return None,
    };
    let target = view::at(app, mouse.column, mouse.row);
    let idle = gesture == Gesture::Hover && !matches!(target, Some(Target::Week(_)));
    (!idle).then_some(Pointer { gesture, target })
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

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use super::*;

    fn key(c: char) -> Incoming {
        Incoming::Event(Event::Key(KeyCode::Char(c).into()))
    }

    fn typed(hear: &Receiver<Incoming>) -> String {
        let letter = |incoming| match incoming {
            Incoming::Event(Event::Key(key)) => key.code.as_char(),
            _ => None,
        };
        hear.try_iter().filter_map(letter).collect()
    }

    #[test]
    fn what_is_pressed_between_two_boards_waits_for_the_next() {
        let (keyboard, (tell, hear)) = (Keyboard::default(), channel());
        *keyboard.lock() = Listener::Board(tell);
        for c in ['a', 'b'] {
            keyboard.lock().tell(key(c));
        }
        drop(hear.recv().unwrap());
        keyboard.hold(&hear);
        keyboard.lock().tell(key('c'));
        let (tell, next) = channel();
        keyboard.listen(&tell).unwrap();
        keyboard.lock().tell(key('d'));
        assert_eq!(typed(&next), "bcd", "the first key was the old board's");
        assert_eq!(typed(&hear), "");
    }
}
