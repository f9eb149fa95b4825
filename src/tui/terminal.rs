//! The terminal, on while the board is shown and as it was before in any event.

use std::io::{self, BufWriter, Stdout, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::crossterm::cursor::Show;
use ratatui::crossterm::event::{
    DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use ratatui::crossterm::style::{Print, force_color_output};
use ratatui::crossterm::terminal::{
    self, BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode,
};
use ratatui::crossterm::{execute, queue};
use ratatui::layout::Rect;
use ratatui::style::Color;

use super::backend::{Sparing, width};
use crate::app::{App, Mouse};
use crate::view;

/// Whether the terminal is ours at the moment.
static ON: AtomicBool = AtomicBool::new(false);
/// Whether its other screen shows, which the board is drawn on.
static SHOWN: AtomicBool = AtomicBool::new(false);
/// Whether the mouse is ours.
static MOUSE: AtomicBool = AtomicBool::new(false);
/// Whether the window has a title, and its old one lies on a stack while the board shows.
static TITLE: AtomicBool = AtomicBool::new(false);

/// Puts the window's title on the terminal's stack, and takes it back (XTWINOPS of xterm).
const PUSH_TITLE: &str = "\u{1b}[22;2t";
const POP_TITLE: &str = "\u{1b}[23;2t";

type Out = Sparing<BufWriter<Stdout>>;

/// What frames are drawn with, each compared with the one before it.
type Frames = ratatui::Terminal<Out>;

fn out() -> Out {
    Sparing::new(BufWriter::with_capacity(1 << 16, io::stdout()))
}

/// Draws the first frame on an empty screen, and has that screen shown in the same breath: in what is
/// sent before it, nobody would see anything yet.
///
/// A terminal of the library begins with two frames to compare. To prepare the second would be a
/// tenth of the time until the first is seen, so that terminal is made when it is.
fn first(app: &App) -> io::Result<Frames> {
    let mut out = out();
    let mut cells = Buffer::empty(Rect::from(out.size()?));
    let cursor = view::paint(&mut cells, app);
    if !SHOWN.swap(true, Ordering::SeqCst) {
        let has_title = TITLE.load(Ordering::SeqCst);
        let title = if has_title { PUSH_TITLE } else { "" };
        let clear = Clear(ClearType::All);
        queue!(
            out,
            EnterAlternateScreen,
            EnableBracketedPaste,
            clear,
            Print(title)
        )?;
    }
    queue!(out, BeginSynchronizedUpdate)?;
    out.draw(every(&cells))?;
    match cursor {
        None => out.hide_cursor()?,
        Some(position) => {
            out.show_cursor()?;
            out.set_cursor_position(position)?;
        }
    }
    queue!(out, EndSynchronizedUpdate)?;
    Write::flush(&mut out)?;
    let mut frames = Frames::new(out)?;
    if frames.current_buffer_mut().area == cells.area {
        *frames.current_buffer_mut() = cells;
        frames.swap_buffers();
    } else {
        // Its size changed meanwhile, and what was drawn will not be compared.
        frames.backend_mut().clear()?;
    }
    Ok(frames)
}

/// The cells that show something, each with its place: all that differ from an empty screen. What
/// lies under the second half of a wide character does not show, but under one that is wide only
/// by its style (U+FE0F) it does in some terminals.
fn every(cells: &Buffer) -> impl Iterator<Item = (u16, u16, &Cell)> {
    let columns = usize::from(cells.area.width.max(1));
    let rows = cells.area.rows().zip(cells.content.chunks(columns));
    rows.flat_map(|(row, cells)| {
        let (mut covered, mut half_covered) = (0_u16, 0_u16);
        let columns = (row.x..).zip(cells).filter(move |(_, cell)| {
            if covered > 0 {
                covered -= 1;
                half_covered = half_covered.saturating_sub(1);
                return false;
            }
            let more = width(cell).saturating_sub(1);
            if half_covered > 0 {
                (covered, half_covered) = (more, half_covered - 1);
                return cell.symbol() != " ";
            }
            if more > 0 && cell.symbol().contains('\u{FE0F}') {
                half_covered = more;
            } else {
                covered = more;
            }
            cell.bg != Color::Reset || **cell != Cell::EMPTY
        });
        columns.map(move |(x, cell)| (x, row.y, cell))
    })
}

/// The terminal in our hands; dropping it gives it back.
///
/// It stays in our hands from one unit's board to the next: a shell that shows for a moment is seen
/// by everybody in the room, and what is pressed just then would be the shell's.
pub struct Terminal {
    /// None where nothing has been drawn.
    frames: Option<Frames>,
    /// What the window is called; none where the terminal is not known to have titles.
    title: Option<String>,
}

impl Terminal {
    /// Takes the terminal over; what is on it stays until the first frame is drawn.
    ///
    /// Where it has titles, the old one is put on the terminal's stack then and taken back at the end.
    pub fn on(has_title: bool) -> io::Result<Self> {
        enable_raw_mode()?;
        // The theme has decided already.
        force_color_output(true);
        ON.store(true, Ordering::SeqCst);
        TITLE.store(has_title, Ordering::SeqCst);
        Ok(Self {
            frames: None,
            title: has_title.then(String::new),
        })
    }

    /// Names the window, where that is another name than before.
    pub(super) fn name(&mut self, name: &str) -> io::Result<()> {
        match &mut self.title {
            Some(title) if title != name => {
                name.clone_into(title);
                let shown: String = name.chars().filter(|c| !c.is_control()).collect();
                execute!(io::stdout(), SetTitle(shown))
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
        if let Some(title) = &mut self.title {
            title.clear();
        }
        // Nothing is remembered of what was drawn: to ask the terminal to clear itself would
        // mean asking it where its cursor is, and the keyboard thread would hear the answer.
        self.frames = None;
        Ok(())
    }

    /// Takes the mouse over, or gives it back.
    pub(super) fn listen_to_mouse(wanted: Mouse) -> io::Result<()> {
        let on = wanted == Mouse::On;
        if MOUSE.swap(on, Ordering::SeqCst) == on {
            return Ok(());
        }
        let mut out = io::stdout();
        if on {
            execute!(out, EnableMouseCapture)
        } else {
            execute!(out, DisableMouseCapture)
        }
    }

    /// Columns and rows.
    pub(super) fn size() -> io::Result<(u16, u16)> {
        terminal::size()
    }

    /// Draws a frame in one go, so that no half-drawn screen is ever seen.
    pub(super) fn draw(&mut self, app: &App) -> io::Result<()> {
        let Some(frames) = &mut self.frames else {
            self.frames = Some(first(app)?);
            return Ok(());
        };
        queue!(frames.backend_mut(), BeginSynchronizedUpdate)?;
        frames.draw(|frame| view::draw(frame, app))?;
        queue!(frames.backend_mut(), EndSynchronizedUpdate)?;
        Write::flush(frames.backend_mut())
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
        if SHOWN.swap(false, Ordering::SeqCst) {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::{Color, Style};

    use super::*;

    proptest! {
        #[test]
        fn the_first_frame_is_what_differs_from_an_empty_screen(
            words in prop::collection::vec(
                (0..9_u16, 0..3_u16, "[aå…漢👩 ]{0,5}|❤\u{FE0F}", 0..3_u8), 0..8)
        ) {
            let area = Rect::new(0, 0, 9, 3);
            let mut cells = Buffer::empty(area);
            for (x, y, word, colour) in words {
                cells.set_string(x, y, word, Style::new().bg(Color::Indexed(colour)));
            }
            let shown: Vec<_> = every(&cells).collect();
            prop_assert_eq!(shown, Buffer::empty(area).diff(&cells));
        }
    }
}
