//! What the views are drawn on: cells, and the place where the cursor is to stand.
//!
//! A frame of `ratatui` is that too, but only its terminal can make one.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;

use super::lines::text_of;

/// Cells to draw on.
pub(super) struct Canvas<'a> {
    cells: &'a mut Buffer,
    cursor: Option<Position>,
}

impl<'a> Canvas<'a> {
    pub(super) const fn new(cells: &'a mut Buffer) -> Self {
        Self {
            cells,
            cursor: None,
        }
    }

    pub(super) const fn area(&self) -> Rect {
        self.cells.area
    }

    pub(super) fn render_widget(&mut self, widget: impl Widget, area: Rect) {
        widget.render(area, self.cells);
    }

    /// Gives all cells a style.
    pub(super) fn fill(&mut self, style: Style) {
        for cell in &mut self.cells.content {
            cell.set_style(style);
        }
    }

    /// Draws a single line, whose style does not reach past its words.
    pub(super) fn line(&mut self, line: Line<'_>, area: Rect) {
        self.render_widget(text_of(vec![line]), area);
    }

    pub(super) fn set_cursor_position(&mut self, position: impl Into<Position>) {
        self.cursor = Some(position.into());
    }

    /// Where the cursor is to stand; nowhere, where nothing is typed.
    pub(super) const fn cursor(&self) -> Option<Position> {
        self.cursor
    }
}
