//! What helps finding: the line of a filter, the cards like one that is written.

use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::Brush;
use super::canvas::Canvas;
use super::overlay::scrolled;
use super::row::Row;
use super::text::width;
use crate::app::{App, Code, Command, Screen, commands};
use crate::board::{CardId, CardRef};
use crate::report::label;
use crate::report::search::Letters;
use crate::report::state::State;

/// Draws the field of the filter; tells whether it is open.
pub(super) fn field(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) -> bool {
    if !matches!(brush.app.screens.last(), Some(Screen::Filter)) {
        return false;
    }
    let most = usize::from(area.width);
    let label = format!("{}: ", brush.app.words.text("filter-title"));
    let aside = hint(brush.app, most);
    let room = most.saturating_sub(width(&label) + width(&aside) + 2);
    let (shown, column) = scrolled(&brush.app.narrowing.input, room);
    let row = Row::new(most, brush.glyph.cut).right(&aside, brush.paint.soft);
    let row = row.left(&label, brush.paint.focus);
    canvas.line(row.left(&shown, brush.paint.strong).line(), area);
    let x = area.x + (width(&label) + column) as u16;
    canvas.set_cursor_position(Position::new(x.min(area.right()), area.y));
    true
}

/// What can be typed, or what it comes to.
fn hint(app: &App, most: usize) -> String {
    let words = &app.words;
    let narrowing = &app.narrowing;
    if let Some(unread) = &narrowing.query.unread {
        let args = [
            ("name", (&unread.name).into()),
            ("written", (&unread.written).into()),
        ];
        return words.with("filter-unread", &args);
    }
    if narrowing.is_on() {
        return counted(app);
    }
    let hint = words.text("filter-hint");
    if width(&hint) + 24 <= most {
        hint
    } else {
        String::new()
    }
}

fn counted(app: &App) -> String {
    let args = [
        ("shown", app.narrowing.count.into()),
        ("all", app.narrowing.all.into()),
    ];
    app.words.with("filter-shown", &args)
}

/// The line that says that not everything is shown, where that is so.
pub(super) fn line(brush: &Brush<'_>, row: Row) -> Option<Line<'static>> {
    let app = brush.app;
    if !app.narrowing.is_on() {
        return None;
    }
    let paint = &brush.paint;
    let said = hint(app, 0);
    let way_out = app.words.text("filter-way-out");
    let row = row.right(&format!("{said}{}{way_out}", brush.glyph.dot), paint.soft);
    let title = app.words.text("filter-title");
    let row = row.left(&format!("{title}: "), paint.watch);
    Some(row.left(app.narrowing.input.text(), paint.strong).line())
}

/// How many were found, and which letters count as the same.
pub(super) fn letters(brush: &Brush<'_>) -> String {
    let words = &brush.app.words;
    let id = match brush.app.narrowing.letters {
        Letters::Exact => "search-exact",
        Letters::Folded => "search-folded",
    };
    let mut rows = commands();
    let row = rows.find(|row| row.command == Command::Letters);
    let key = row.and_then(|row| row.keys.first());
    let key = key.map(|key| brush.key(*key)).unwrap_or_default();
    words.with(id, &[("key", key.into())])
}

/// The cards like the one that is written, to stand under its line.
pub(super) fn alike(brush: &Brush<'_>, most: usize) -> Vec<Line<'static>> {
    let (app, paint) = (brush.app, &brush.paint);
    let cards = &app.alike.cards;
    if cards.is_empty() {
        return Vec::new();
    }
    let down = brush.key(crate::app::Key::of(Code::Down));
    let title = app.words.with("alike-title", &[("key", down.into())]);
    let mut lines = vec![Line::styled(brush.fit(&title, most), paint.soft)];
    let shown = cards.iter().enumerate();
    lines.extend(shown.filter_map(|(nth, id)| {
        let here = app.alike.cursor == Some(nth);
        one_alike(brush, *id, here, most)
    }));
    lines
}

fn one_alike(brush: &Brush<'_>, id: CardId, here: bool, most: usize) -> Option<Line<'static>> {
    let (app, paint) = (brush.app, &brush.paint);
    let card = app.board.card(id)?;
    let mark = if here { brush.glyph.cursor } else { ' ' };
    let number = card.number().map(|number| number.to_string());
    let aside = if here {
        let does = if app.can_support(id) {
            "alike-support"
        } else {
            "alike-open"
        };
        app.words.text(does)
    } else {
        standing(app, card)
    };
    let row = Row::new(most, brush.glyph.cut).right(&aside, paint.soft);
    let row = row.left(
        &format!("{mark} {} ", number.unwrap_or_default()),
        paint.strong,
    );
    let line = row.left(card.title(), paint.base).line();
    Some(paint.on_ground(line, here))
}

fn standing(app: &App, card: CardRef<'_>) -> String {
    let state = State::of(&app.board, card, app.now.date());
    match card {
        CardRef::Proposal(_) => state.map_or_else(String::new, |state| state.label(&app.words)),
        other => label::kind(&app.words, other.kind()),
    }
}
