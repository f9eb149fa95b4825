//! A report, wrapped to the screen and scrolled through.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Brush;
use super::canvas::Canvas;
use super::text::{width as columns, wrap};
use crate::app::{Glyphs, Reader};
use crate::report::document::text::{self, Role};
use crate::report::table::Paper;

/// Text wider than this is hard to read.
const WIDEST: usize = 100;

/// Draws a report from a line on.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, reader: &Reader) {
    brush.scrolled(
        canvas,
        area,
        lines(brush, reader, area.width),
        reader.scroll,
    );
}

/// Builds all lines of a report.
pub(super) fn lines(brush: &Brush<'_>, reader: &Reader, width: u16) -> Vec<Line<'static>> {
    let most = usize::from(width).saturating_sub(5);
    let paper = Paper {
        width: Some(most),
        ascii: brush.app.look.glyphs == Glyphs::Ascii,
    };
    let mut lines = vec![Line::default()];
    let mut told = text::lines(&reader.document, paper, WIDEST);
    told.dedup_by(|next, last| next.role == Role::Gap && last.role == Role::Gap);
    for line in told {
        let style = match line.role {
            Role::Title | Role::Section | Role::Part => brush.paint.strong,
            Role::Head => brush.paint.soft,
            Role::Note => brush.paint.watch,
            Role::Body | Role::Gap => brush.paint.base,
        };
        let whole = columns(&line.text) <= most;
        let pieces = if whole {
            vec![line.text]
        } else {
            wrap(&line.text, most)
        };
        lines.extend(
            pieces
                .iter()
                .map(|piece| Line::styled(format!("  {piece}"), style)),
        );
    }
    lines
}
