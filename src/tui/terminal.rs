//! The terminal, on while the board is shown and as it was before in any event.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::Frame;
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use ratatui::crossterm::style::Print;
use ratatui::crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{execute, queue};

use super::backend::Sparing;
use crate::app::Mouse;

/// Whether the terminal is ours at the moment.
static ON: AtomicBool = AtomicBool::new(false);
/// Whether the mouse is.
static MOUSE: AtomicBool = AtomicBool::new(false);

/// Whether the old title of the window lies on its stack.
static TITLE: AtomicBool = AtomicBool::new(false);
/// Puts the window's title on the terminal's stack, and takes it back (XTWINOPS of xterm).
const PUSH_TITLE: &str = "\u{1b}[22;2t";
const POP_TITLE: &str = "\u{1b}[23;2t";

/// What frames are drawn with.
type Frames = ratatui::Terminal<Sparing<BufWriter<Stdout>>>;

fn empty() -> io::Result<Frames> {
    let buffered = BufWriter::with_capacity(1 << 16, io::stdout());
    ratatui::Terminal::new(Sparing::new(buffered))
}

/// The terminal in our hands; dropping it gives it back.
///
/// It stays in our hands from one unit's board to the next: a shell that shows for a moment is seen
/// by everybody in the room, and what is pressed just then would be the shell's.
pub struct Terminal {
    inner: Frames,
    /// What the window is called; none where the terminal is not known to have titles.
    title: Option<String>,
}

impl Terminal {
    /// Takes the terminal over.
    ///
    /// Where it has titles, the old one is put on the terminal's stack and taken back at the end.
    pub fn on(has_title: bool) -> io::Result<Self> {
        enable_raw_mode()?;
        ON.store(true, Ordering::SeqCst);
        TITLE.store(has_title, Ordering::SeqCst);
        let title = if has_title { PUSH_TITLE } else { "" };
        let mut out = io::stdout();
        let taken = execute!(
            out,
            EnterAlternateScreen,
            EnableBracketedPaste,
            Print(title)
        );
        let inner = taken.and_then(|()| empty());
        let inner = inner.inspect_err(|_| restore())?;
        Ok(Self {
            inner,
            title: has_title.then(String::new),
        })
    }

    /// Names the window, where that is another name than before.
    pub(super) fn name(&mut self, name: &str) -> io::Result<()> {
        match &mut self.title {
            Some(title) if title != name => {
                name.clone_into(title);
                let shown: String = name.chars().filter(|c| !c.is_control()).collect();
                execute!(self.inner.backend_mut(), SetTitle(shown))
            }
            _ => Ok(()),
        }
    }

    /// Gives the terminal to another program for a while.
    pub(super) fn leave() {
        restore();
    }

    /// Takes it over again; everything is drawn anew.
    pub(super) fn take_back(&mut self) -> io::Result<()> {
        enable_raw_mode()?;
        ON.store(true, Ordering::SeqCst);
        execute!(
            io::stdout(),
            EnterAlternateScreen,
            EnableBracketedPaste,
            Clear(ClearType::All)
        )?;
        if let Some(title) = &mut self.title {
            title.clear();
            execute!(io::stdout(), Print(PUSH_TITLE))?;
        }
        // One that remembers nothing of what it drew: to ask the terminal to clear itself would
        // mean asking it where its cursor is, and the keyboard thread would hear the answer.
        self.inner = empty()?;
        Ok(())
    }

    /// Takes the mouse over, or gives it back.
    pub(super) fn listen_to_mouse(&mut self, wanted: Mouse) -> io::Result<()> {
        let on = wanted == Mouse::On;
        if MOUSE.swap(on, Ordering::SeqCst) == on {
            return Ok(());
        }
        let out = self.inner.backend_mut();
        if on {
            execute!(out, EnableMouseCapture)
        } else {
            execute!(out, DisableMouseCapture)
        }
    }

    /// Columns and rows.
    pub(super) fn size(&self) -> io::Result<(u16, u16)> {
        self.inner.size().map(|size| (size.width, size.height))
    }

    /// Draws a frame in one go, so that no half-drawn screen is ever seen.
    pub(super) fn draw(&mut self, paint: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        queue!(self.inner.backend_mut(), BeginSynchronizedUpdate)?;
        self.inner.draw(paint)?;
        queue!(self.inner.backend_mut(), EndSynchronizedUpdate)?;
        Write::flush(self.inner.backend_mut())
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        restore();
    }
}

/// Gives the terminal back, once; what fails because the terminal is gone does not matter.
fn restore() {
    if ON.swap(false, Ordering::SeqCst) {
        let mut out = io::stdout();
        if MOUSE.swap(false, Ordering::SeqCst) {
            drop(execute!(out, DisableMouseCapture));
        }
        drop(execute!(
            out,
            EndSynchronizedUpdate,
            DisableBracketedPaste,
            LeaveAlternateScreen,
            Show
        ));
        if TITLE.load(Ordering::SeqCst) {
            drop(execute!(out, Print(POP_TITLE)));
        }
        drop(disable_raw_mode());
        drop(out.flush());
    }
}

/// Makes a defect of the program end with a sentence and a sane terminal instead of a backtrace.
///
/// The sentence holds the place in the code and never the message of the panic, which could hold
/// what somebody typed.
pub fn install_panic_hook(sentence: String) {
    std::panic::set_hook(Box::new(move |panic| {
        restore();
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        drop(writeln!(io::stderr(), "{sentence} ({place})"));
        leave();
    }));
}

/// Ends the program: a thread that panicked is missed by the others, which would wait for ever.
#[expect(
    clippy::exit,
    reason = "a panic on any thread has to end the whole program"
)]
fn leave() -> ! {
    std::process::exit(101)
}
