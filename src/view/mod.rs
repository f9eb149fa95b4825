//! Draws the state of the screen; the only home of ratatui widgets.
//!
//! ```text
//!  unit · district      week · date                next meeting      header
//! ───────────────────────────────────────────────────────────────
//!  Proposals 9        │ Goals 4           │ Statistics wk 46         columns
//!  ...                │ ...               │ ...
//! ───────────────────────────────────────────────────────────────
//!  inputs · activities · examples · hinders         or a notice      others
//!  n New  Enter Open  s Status  …                                    footer
//! ```
//!
//! Under [`WIDE`] columns one column of the board shows at a time, the others as tabs. A card, a
//! form or a list is drawn over the columns. Every function takes what it draws and changes
//! nothing; all that is cut bears a mark.

mod at;
mod ballot;
mod bars;
mod basis;
mod board;
mod canvas;
mod card;
mod chart;
mod document;
mod finding;
mod glyph;
mod goals;
mod grid;
mod help;
mod lifted;
mod lines;
mod list;
mod matrix;
mod meeting;
mod metrics;
mod overlay;
mod overview;
mod panels;
mod parts;
mod proposals;
mod register;
mod row;
mod sheet;
mod text;
mod theme;
mod wall;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::app::{App, Glyphs, Screen};
use crate::report::table::plain;

pub use at::at;
use canvas::Canvas;
use glyph::Glyph;
use theme::Paint;

/// From this width on the three columns stand side by side.
pub const WIDE: u16 = 100;
/// The smallest terminal that everything can be done in.
pub const SMALLEST: (u16, u16) = (40, 10);

/// What every part of the screen is drawn with.
struct Brush<'a> {
    app: &'a App,
    paint: Paint,
    glyph: Glyph,
}

/// Draws the screen onto a frame.
pub fn draw(frame: &mut Frame<'_>, app: &App) {
    if let Some(position) = paint(frame.buffer_mut(), app) {
        frame.set_cursor_position(position);
    }
}

/// Draws the screen onto blank cells, and gives where the cursor is to stand, if anywhere.
pub fn paint(cells: &mut Buffer, app: &App) -> Option<Position> {
    let mut canvas = Canvas::new(cells);
    compose(&mut canvas, app);
    let cursor = canvas.cursor();
    if app.look.glyphs == Glyphs::Ascii {
        in_plain_characters(cells);
    }
    cursor
}

/// Words come from many places, some with signs of their own: on the last step none is left.
fn in_plain_characters(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let mut signs = cell.symbol().chars();
        if let (Some(sign), None) = (signs.next(), signs.next()) {
            cell.set_char(plain(sign));
        }
    }
}

fn compose(canvas: &mut Canvas<'_>, app: &App) {
    let brush = Brush::new(app);
    let area = canvas.area();
    canvas.fill(brush.paint.base);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return bars::too_small(canvas, area, &brush);
    }
    if app.room().is_some_and(|room| room.blank) {
        return;
    }
    if let Some(Screen::Wall(wall)) = base(app) {
        return wall::draw(canvas, area, &brush, wall);
    }
    let [header, top, body, bottom, others, footer] = rows(area);
    if let Some(Screen::Meeting(_)) = base(app) {
        meeting::header(canvas, header, &brush);
    } else {
        bars::header(canvas, header, &brush);
    }
    bars::rule(canvas, top, &brush);
    bars::rule(canvas, bottom, &brush);
    bars::others(canvas, others, &brush);
    bars::footer(canvas, footer, &brush);
    match base(app) {
        Some(Screen::Card { id, scroll }) => card::draw(canvas, body, &brush, *id, *scroll),
        Some(Screen::Chart {
            id,
            scroll,
            back,
            with,
        }) => {
            let shown = chart::Shown::new(*id, *back, *with);
            brush.scrolled(canvas, body, shown.lines(&brush, body), *scroll);
        }
        Some(Screen::Basis { id, scroll }) => {
            let lines = basis::lines(&brush, *id, body.width);
            brush.scrolled(canvas, body, lines, *scroll);
        }
        Some(Screen::Help { scroll }) => help::draw(canvas, body, &brush, *scroll),
        Some(Screen::Document(reader)) => document::draw(canvas, body, &brush, reader),
        Some(Screen::Grid(grid)) => grid::draw(canvas, body, &brush, grid),
        Some(Screen::Sheet(sheet)) => sheet::draw(canvas, body, &brush, sheet),
        Some(Screen::Register(ledger)) => register::draw(canvas, body, &brush, ledger),
        Some(Screen::Matrix(view)) => matrix::draw(canvas, body, &brush, view),
        Some(Screen::Meeting(_)) => meeting::draw(canvas, body, &brush),
        Some(Screen::Overview(survey)) => overview::draw(canvas, body, &brush, survey),
        Some(Screen::Ballot(ballot)) => ballot::draw(canvas, body, &brush, ballot),
        _ => {
            let [columns, band] = lifted::under(body, &brush);
            lifted::draw(canvas, band, &brush);
            board::draw(canvas, columns, &brush);
        }
    }
    match app.screens.last() {
        Some(Screen::Form(form)) => overlay::form(canvas, body, &brush, form),
        Some(Screen::List(list)) => list::draw(canvas, body, &brush, list),
        _ => {}
    }
}

/// How far the uppermost text can be scrolled, or the wall be paged.
pub fn scroll_limit(app: &App) -> usize {
    let brush = Brush::new(app);
    if let Some(Screen::Wall(_)) = base(app) {
        return wall::count(&brush) - 1;
    }
    let body = rows(Rect::new(0, 0, app.size.0, app.size.1))[2];
    let lines = match base(app) {
        Some(Screen::Card { id, .. }) => card::lines(&brush, *id, body.width).len(),
        Some(Screen::Chart { id, back, with, .. }) => chart::Shown::new(*id, *back, *with)
            .lines(&brush, body)
            .len(),
        Some(Screen::Basis { id, .. }) => basis::lines(&brush, *id, body.width).len(),
        Some(Screen::Document(reader)) => document::lines(&brush, reader, body.width).len(),
        Some(Screen::Help { .. }) => help::lines(&brush, body.width).len(),
        Some(Screen::Meeting(_)) => return meeting::scroll_limit(body, &brush),
        _ => 0,
    };
    lines.saturating_sub(usize::from(body.height))
}

impl<'a> Brush<'a> {
    fn new(app: &'a App) -> Self {
        Self {
            app,
            paint: Paint::of(app.look),
            glyph: Glyph::of(app.look.glyphs),
        }
    }
}

/// The screen that fills the body: the uppermost that is not an overlay.
fn base(app: &App) -> Option<&Screen> {
    let whole = |screen: &&Screen| {
        matches!(
            screen,
            Screen::Card { .. }
                | Screen::Chart { .. }
                | Screen::Basis { .. }
                | Screen::Document(_)
                | Screen::Help { .. }
                | Screen::Grid(_)
                | Screen::Sheet(_)
                | Screen::Register(_)
                | Screen::Matrix(_)
                | Screen::Meeting(_)
                | Screen::Ballot(_)
                | Screen::Wall(_)
                | Screen::Overview(_)
        )
    };
    app.screens.iter().rev().find(whole)
}

/// Header, rule, body, rule, others, footer. Plain sums: the layout solver costs more than a
/// whole frame.
fn rows(area: Rect) -> [Rect; 6] {
    let row = |y: u16, height: u16| Rect {
        y: area.y + y,
        height,
        ..area
    };
    let body = area.height.saturating_sub(5);
    let below = |nth: u16| row(2 + body + nth, 1);
    [
        row(0, 1),
        row(1, 1),
        row(2, body),
        below(0),
        below(1),
        below(2),
    ]
}
