//! One of the longer lists, on a screen of its own.
//!
//! ```text
//!  List of merits  13 proposals
//!
//!  2026 · 11 proposals
//! ►#18 Two shifts for the telephone            Improved · RL · 2026-10-02
//! ```

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Brush;
use super::board::Window;
use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::{capitalised, width};
use crate::app::Ledger;
use crate::report::register::{Register, Row as Entry, Said, said};

/// A line narrower than this has its facts on a line of their own.
const ONE_LINE: usize = 76;

/// Draws the list around its cursor; only lines in sight are put into words.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, ledger: &Ledger) {
    let most = usize::from(area.width);
    let mut lines = vec![title(brush, ledger, most), Line::default()];
    let height = usize::from(area.height).saturating_sub(lines.len());
    if ledger.rows.is_empty() {
        let empty = brush.app.words.text("register-empty");
        lines.push(Line::styled(format!("   {empty}"), brush.paint.soft));
    }
    let places = places(ledger, most);
    let cursor = places.partition_point(|(entry, _)| *entry < ledger.cursor);
    let size = lines_of_entry(ledger.register, most);
    let window = Window::over(places.len(), cursor, size, height);
    for line in window.first..window.end {
        let row = brush.row(most, window.mark(line, brush));
        let Some((entry, nth)) = places.get(line) else {
            break;
        };
        let here = *entry == ledger.cursor;
        if let Some(entry) = ledger.rows.get(*entry) {
            let line = line_of(brush, ledger.register, entry, (here, *nth), row);
            let on_it = here && !matches!(entry, Entry::Title(..));
            lines.push(brush.paint.on_ground(line, on_it));
        }
    }
    canvas.render_widget(text_of(lines), area);
}

/// The entry that each line of the list belongs to, and which of its lines it is.
///
/// A title stands next to what it is over, and apart from what is above it.
fn places(ledger: &Ledger, most: usize) -> Vec<(usize, usize)> {
    let size = lines_of_entry(ledger.register, most);
    let lines = |at: usize, entry: &Entry| match entry {
        Entry::Title(..) if at == 0 => 1..2,
        Entry::Title(..) => 0..2,
        _ => 0..size,
    };
    let entries = ledger.rows.iter().enumerate();
    let placed = entries.flat_map(|(at, entry)| lines(at, entry).map(move |nth| (at, nth)));
    placed.collect()
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
    let (app, paint) = (brush.app, &brush.paint);
    let holds = ledger
        .register
        .holds(&app.words, &app.board, &ledger.rows)
        .join(brush.glyph.dot);
    let row = Row::new(most, brush.glyph.cut).left(" ", paint.base);
    let row = row.left(
        &capitalised(&ledger.register.label(&app.words)),
        paint.focus,
    );
    row.left(&format!("  {holds}"), paint.soft).line()
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
        if nth == 0 {
            return row.line();
        }
        let count = register.of_year(&app.words, *count);
        let count = count.map(|count| format!("{}{count}", brush.glyph.dot));
        let row = row.left(&format!(" {title}"), paint.strong);
        return row.left(&count.unwrap_or_default(), paint.soft).line();
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

/// The facts at the right edge, as many as leave the title nearly half of the line.
fn beside(brush: &Brush<'_>, said: &Said, row: Row) -> Row {
    let (mark, style) = late(brush, said);
    let room = (row.most() * 9 / 16).saturating_sub(width(&mark) + 1);
    match facts(brush, said, room).as_str() {
        "" => row,
        facts => row.right(&format!("{mark}{facts} "), style),
    }
}

fn under(brush: &Brush<'_>, said: &Said, row: Row) -> Line<'static> {
    let (mark, style) = late(brush, said);
    let row = row.left(&format!("     {mark}"), style);
    let facts = facts(brush, said, row.room());
    row.left(&facts, style).line()
}

/// The facts that have room, a mark where some have none, and when it was; the first fact is cut
/// before it gives way.
fn facts(brush: &Brush<'_>, said: &Said, room: usize) -> String {
    let joined = |count: usize, first: &str| {
        let cut = (count < said.facts.len()).then_some(brush.glyph.cut);
        let others = said.facts.iter().take(count).skip(1).map(String::as_str);
        let told = (count > 0).then_some(first).into_iter().chain(others);
        let told = told.chain(cut).chain(said.when.as_deref());
        told.collect::<Vec<_>>().join(brush.glyph.dot)
    };
    let first = said.facts.first().map_or("", String::as_str);
    let counts = (1..=said.facts.len()).rev();
    let mut whole = counts.map(|count| joined(count, first));
    let fits = |text: &String| width(text) <= room;
    whole.find(fits).unwrap_or_else(|| {
        let least = said.facts.len().min(1);
        let rest = width(&joined(least, ""));
        let first = brush.fit(first, room.saturating_sub(rest));
        brush.fit(&joined(least, &first), room)
    })
}

fn late(brush: &Brush<'_>, said: &Said) -> (String, ratatui::style::Style) {
    if said.late {
        (format!("{} ", brush.glyph.off()), brush.paint.off)
    } else {
        (String::new(), brush.paint.soft)
    }
}
