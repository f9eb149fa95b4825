//! Draws cells with as few bytes as there are changes in them.
//!
//! The backend of `ratatui` tells both colours whenever one changes, and that is every word of a
//! footer on the same ground. Over a slow line, or on a screen that is shared in a video meeting,
//! what a key sends should be little.

use std::io::{self, Write};

use ratatui::backend::{Backend, ClearType, WindowSize};
use ratatui::buffer::{Cell, CellWidth as _};
use ratatui::crossterm::cursor::{MoveRight, MoveTo};
use ratatui::crossterm::queue;
use ratatui::crossterm::style::{Attribute, SetAttribute};
use ratatui::layout::{Position, Size};
use ratatui::prelude::CrosstermBackend;

use super::pen::Pen;

/// A backend that tells the terminal only what changes from one cell to the next.
pub(super) struct Sparing<W: Write>(CrosstermBackend<W>);

impl<W: Write> Sparing<W> {
    pub(super) const fn new(out: W) -> Self {
        Self(CrosstermBackend::new(out))
    }
}

impl<W: Write> Write for Sparing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.0)
    }
}

impl<W: Write> Backend for Sparing<W> {
    type Error = io::Error;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, cells: I) -> io::Result<()> {
        let mut out = Vec::with_capacity(1 << 14);
        let mut pen = Pen::AT_REST;
        // Where the terminal writes next, and whether it does in all of them.
        let (mut at, mut is_sure) = (None, false);
        for (x, y, cell) in cells {
            match at {
                Some(place) if place == (x, y) => {}
                // Short, but it would carry a mistake on along the row.
                Some((column, row)) if is_sure && row == y && column < x => {
                    queue!(out, MoveRight(x - column))?;
                }
                _ => {
                    queue!(out, MoveTo(x, y))?;
                    is_sure = true;
                }
            }
            let symbol = cell.symbol();
            let is_letter = is_letter(symbol);
            at = (is_letter || cell.cell_width() < 2).then_some((x + 1, y));
            is_sure &= is_letter || is_narrow(symbol);
            if !pen.leaves_blank(cell, symbol) {
                let wanted = pen.for_cell(cell, symbol);
                if pen != wanted {
                    pen.change(&wanted, &mut out)?;
                    pen = wanted;
                }
            }
            match symbol.as_bytes() {
                [letter] => out.push(*letter),
                letters => out.extend_from_slice(letters),
            }
        }
        queue!(out, SetAttribute(Attribute::Reset))?;
        self.0.write_all(&out)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.0.hide_cursor()
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.0.show_cursor()
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        self.0.get_cursor_position()
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.0.set_cursor_position(position)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.0.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.0.clear_region(region)
    }

    fn size(&self) -> io::Result<Size> {
        self.0.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.0.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.0)
    }
}

/// How many columns a cell takes. Most hold a letter of ASCII, which needs no table.
pub(super) fn width(cell: &Cell) -> u16 {
    if is_letter(cell.symbol()) {
        1
    } else {
        cell.cell_width()
    }
}

fn is_letter(symbol: &str) -> bool {
    matches!(symbol.as_bytes(), [b' '..=b'~'])
}

/// Tells whether every terminal gives a sign that is not ASCII one cell: the letters of Swedish. Many
/// lines and marks take two in some terminals of East Asia (Unicode Standard Annex 11).
fn is_narrow(symbol: &str) -> bool {
    matches!(symbol, "å" | "ä" | "ö" | "Å" | "Ä" | "Ö")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;
    use ratatui::style::{Color, Modifier, Style};

    use super::*;

    const AREA: Rect = Rect::new(0, 0, 12, 3);

    fn colour() -> impl Strategy<Value = Color> {
        prop_oneof![
            Just(Color::Reset),
            Just(Color::Red),
            (0..3_u8, any::<u8>(), 99..=101_u8)
                .prop_map(|(red, green, blue)| { Color::Rgb(red, green, blue) }),
            (0..18_u8).prop_map(Color::Indexed),
        ]
    }

    fn style() -> impl Strategy<Value = Style> {
        // Not bold and dim at once: the terminal of the test knows only one of them at a time.
        let modifier = prop_oneof![
            Just(Modifier::empty()),
            Just(Modifier::BOLD),
            Just(Modifier::BOLD | Modifier::UNDERLINED),
            Just(Modifier::DIM),
            Just(Modifier::REVERSED | Modifier::ITALIC),
        ];
        let style = |(fg, bg, modifier)| {
            let others = Modifier::all() - modifier;
            let style = Style::new().fg(fg).bg(bg).add_modifier(modifier);
            style.remove_modifier(others)
        };
        (colour(), colour(), modifier).prop_map(style)
    }

    fn cells() -> impl Strategy<Value = Vec<(u16, u16, String, Style)>> {
        prop::collection::vec((0..12_u16, 0..3_u16, "[a-zåÖ漢 ]", style()), 0..36)
    }

    type Draw = fn(&mut Vec<u8>, &[(u16, u16, &Cell)]);

    /// What a terminal shows that a backend has drawn two frames on.
    fn shown(frames: &[Buffer; 2], draw: Draw) -> vt100::Screen {
        let mut bytes = Vec::new();
        let [first, second] = frames;
        for (before, after) in [(&Buffer::empty(AREA), first), (first, second)] {
            draw(&mut bytes, &before.diff(after));
        }
        let [rows, columns] = [AREA.height, AREA.width].map(|size| size.try_into().unwrap());
        let mut terminal = vt100::Parser::new(rows, columns, 0);
        terminal.process(&bytes);
        terminal.screen().clone()
    }

    /// What is seen of a cell.
    fn seen(cell: &vt100::Cell) -> String {
        let blank = cell.contents().trim().is_empty();
        let letter = (!blank || cell.inverse())
            .then(|| (cell.fgcolor(), cell.bold(), cell.dim(), cell.italic()));
        let ground = (cell.bgcolor(), cell.inverse(), cell.underline());
        format!("{:?} {ground:?} {letter:?}", cell.contents().trim())
    }

    proptest! {
        #[test]
        fn a_terminal_shows_what_it_shows_with_the_backend_of_the_library(
            frames in [cells(), cells()]
        ) {
            let frames = frames.map(|cells| {
                let mut buffer = Buffer::empty(AREA);
                for (x, y, symbol, style) in cells {
                    buffer.set_string(x, y, symbol, style);
                }
                buffer
            });
            let ours = shown(&frames, |out, cells| {
                Sparing::new(out).draw(cells.iter().copied()).unwrap();
            });
            let theirs = shown(&frames, |out, cells| {
                CrosstermBackend::new(out).draw(cells.iter().copied()).unwrap();
            });
            for (row, column) in (0..AREA.height).flat_map(|row| (0..AREA.width).map(move |at| (row, at))) {
                let seen = |screen: &vt100::Screen| seen(screen.cell(row, column).unwrap());
                prop_assert_eq!(seen(&ours), seen(&theirs), "{} {}", row, column);
            }
        }
    }
}
