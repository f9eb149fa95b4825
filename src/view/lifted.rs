//! The cards that other units have lifted, under the columns of the board they were lifted to.
//!
//! ```text
//! ───────────────────────────────────────────────────────────
//!  Lifted to us 2                                    o Show
//!  Youth unit #14  Rooms for meetings      waits 9 days, late
//! ```

use ratatui::layout::Rect;
use ratatui::style::Style;

use super::canvas::Canvas;
use super::row::Row;
use super::{Brush, bars};
use crate::app::Command;
use crate::report::lifted::Line;

/// Cards shown at most; the list has all.
const MOST: usize = 3;
/// From this height of the body on the cards are shown; under it, only how many there are.
const ROOMY: u16 = 24;

/// Parts the body into the columns and the place under them, which is empty where nothing was
/// lifted to the unit.
pub(super) fn under(body: Rect, brush: &Brush<'_>) -> [Rect; 2] {
    let count = brush.app.lifted.iter().filter(|line| line.received).count();
    let lines = if body.height >= ROOMY {
        count.min(MOST)
    } else {
        0
    };
    let taken = if count == 0 { 0 } else { 2 + lines as u16 };
    let height = body.height.saturating_sub(taken);
    let columns = Rect { height, ..body };
    let band = Rect {
        y: body.y + height,
        height: body.height - height,
        ..body
    };
    [columns, band]
}

/// Draws the place under the columns.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    if area.height < 2 {
        return;
    }
    let (app, paint) = (brush.app, &brush.paint);
    let line = |nth: u16| Rect {
        y: area.y + nth,
        height: 1,
        ..area
    };
    bars::rule(canvas, line(0), brush);
    let theirs: Vec<_> = app.lifted.iter().filter(|line| line.received).collect();
    let late = theirs.iter().filter(|line| line.late).count();
    let waits = theirs.iter().filter(|line| line.waits).count();
    let row = || Row::new(usize::from(area.width).saturating_sub(1), brush.glyph.cut);
    let args = [
        ("count", theirs.len().into()),
        ("waiting", waits.into()),
        ("late", late.into()),
    ];
    let style = if late > 0 { paint.watch } else { paint.soft };
    let shown = app.with_key("lifted-show", Command::Lifted);
    let heading = row().right(&shown, paint.soft).left(" ", paint.base);
    let heading = heading.left(&app.words.text("lifted-received"), paint.strong);
    let heading = heading.left(
        &format!("  {}", app.words.with("lifted-count", &args)),
        style,
    );
    canvas.line(heading.line(), line(1));
    for (nth, one) in (2..area.height).zip(theirs) {
        let (aside, style) = aside(brush, one);
        let row = row().right(&aside, style).left("   ", paint.base);
        canvas.line(row.left(&one.text, paint.base).line(), line(nth));
    }
}

/// How far a lifted card has come, in few words where there is little room, with a mark where its
/// answer is late.
pub(super) fn aside(brush: &Brush<'_>, line: &Line) -> (String, Style) {
    let narrow = brush.app.size.0 < super::WIDE;
    let said = if narrow { &line.brief } else { &line.aside };
    marked(brush, said, line.late)
}

/// Words beside a lifted card, with a mark where its answer is late.
pub(super) fn marked(brush: &Brush<'_>, said: &str, late: bool) -> (String, Style) {
    if late {
        (format!("{} {said}", brush.glyph.watch()), brush.paint.watch)
    } else {
        (said.to_owned(), brush.paint.soft)
    }
}
