//! One of the longer lists, on a screen of its own.
//!
//! ```text
//!  List of merits  37                                                  2 of 37
//!
//!  2026  11
//! ►#18 Two shifts for the telephone            Improved · RL · 2026-10-02
//! ```

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Paragraph;

use super::Brush;
use super::board::Window;
use super::row::Row;
use super::text::{capitalised, width};
use crate::app::Ledger;
use crate::report::register::{Register, Row as Entry, Said, said};

/// A line narrower than this has its facts on a line of their own.
const ONE_LINE: usize = 76;

/// Draws the list around its cursor; only lines in sight are put into words.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>, ledger: &Ledger) {
    let most = usize::from(area.width);
    let mut lines = vec![title(brush, ledger, most), Line::default()];
    let height = usize::from(area.height).saturating_sub(lines.len());
    if ledger.rows.is_empty() {
        let empty = brush.app.words.text("register-empty");
        lines.push(Line::styled(format!("   {empty}"), brush.paint.soft));
    }
    let size = lines_of_entry(ledger.register, most);
    let window = Window::over(ledger.rows.len() * size, ledger.cursor * size, size, height);
    for line in window.first..window.end {
        let mark = window.mark(line, brush);
        let row = brush.row(most, mark);
        let place = line / size;
        if let Some(entry) = ledger.rows.get(place) {
            let here = place == ledger.cursor;
            let line = line_of(brush, ledger.register, entry, (here, line % size), row);
            let style = if here && !matches!(entry, Entry::Title(..)) {
                brush.paint.selected
            } else {
                ratatui::style::Style::new()
            };
            lines.push(line.patch_style(style));
        }
    }
    frame.render_widget(Paragraph::new(lines), area);
}

/// A history reads on as one line; a card has its facts under its title where there is no room.
const fn lines_of_entry(register: Register, most: usize) -> usize {
    match register {
        Register::History => 1,
        _ if most < ONE_LINE => 2,
        _ => 1,
    }
}

fn title(brush: &Brush<'_>, ledger: &Ledger, most: usize) -> Line<'static> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let is_line = |row: &&Entry| !matches!(row, Entry::Title(..));
    let all = ledger.rows.iter().filter(is_line).count();
    let row = Row::new(most, brush.glyph.cut).left(" ", paint.base);
    let row = row.left(&capitalised(&ledger.register.label(words)), paint.focus);
    row.left(&format!("  {all}"), paint.soft).line()
}

fn line_of(
    brush: &Brush<'_>,
    register: Register,
    entry: &Entry,
    (here, nth): (bool, usize),
    row: Row,
) -> Line<'static> {
    let (app, paint) = (brush.app, &brush.paint);
    if let Entry::Title(title, count) = entry {
        // The title stands next to what it is over.
        let last = nth + 1 == lines_of_entry(register, row.most());
        if !last {
            return row.line();
        }
        let row = row.left(&format!(" {title}"), paint.strong);
        return row.left(&format!("  {count}"), paint.soft).line();
    }
    let said = said(&app.words, &app.board, app.now.date(), register, entry);
    if nth > 0 {
        return under(brush, &said, row);
    }
    let mark = if here { brush.glyph.cursor } else { ' ' };
    let two = lines_of_entry(register, row.most()) == 2;
    let row = if two { row } else { beside(brush, &said, row) };
    let row = row.left(&format!("{mark}{} ", said.lead), paint.strong);
    row.left(&said.text, paint.base).line()
}

/// The facts at the right edge, as many as leave the title two thirds of the line.
fn beside(brush: &Brush<'_>, said: &Said, row: Row) -> Row {
    let room = row.most() / 2;
    let joined = |count: usize| {
        said.facts
            .get(..count)
            .unwrap_or_default()
            .join(brush.glyph.dot)
    };
    let fits = |count: &usize| width(&joined(*count)) + 3 <= room;
    let count = (0..=said.facts.len()).rev().find(fits).unwrap_or(0);
    let (mark, style) = late(brush, said);
    match count {
        0 => row,
        _ => row.right(&format!("{mark}{} ", joined(count)), style),
    }
}

fn under(brush: &Brush<'_>, said: &Said, row: Row) -> Line<'static> {
    let (mark, style) = late(brush, said);
    let row = row.left(&format!("     {mark}"), style);
    row.facts(&said.facts, brush.glyph.dot, style).line()
}

fn late(brush: &Brush<'_>, said: &Said) -> (String, ratatui::style::Style) {
    if said.late {
        (format!("{} ", brush.glyph.off()), brush.paint.off)
    } else {
        (String::new(), brush.paint.soft)
    }
}
