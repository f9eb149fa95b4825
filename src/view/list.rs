//! A list to choose from, drawn over what it is about.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use super::canvas::Canvas;
use super::lines::text_of;
use super::overlay::{box_area, framed, inner_width, inside, more, scrolled, under_text};
use super::row::Row;
use super::text::capitalised;
use super::{Brush, finding};
use crate::app::{Choice, Item, List, Listing, Screen, Sheet};
use crate::board::{PulseRhythm, Week};
use crate::report::name;

/// Draws a list, with the field that narrows it down where there is something to search in.
pub(super) fn draw(canvas: &mut Canvas<'_>, body: Rect, brush: &Brush<'_>, list: &List) {
    let most = inner_width(body);
    let (first, room) = in_sight(body, list);
    let mut lines = Vec::new();
    let (shown, column) = scrolled(&list.input, most);
    if searches(list) {
        let field = Row::new(most, "").left(&shown, brush.paint.strong).line();
        lines.push(brush.paint.on_ground(field, true));
        lines.push(Line::styled(status(brush, list), brush.paint.soft));
    }
    let items = list.items.iter().enumerate().skip(first).take(room);
    for (index, item) in items {
        let here = index == list.cursor;
        let mark = if here { brush.glyph.cursor } else { ' ' };
        let (aside, style) = aside(brush, list, item);
        let row = Row::new(most, brush.glyph.cut).right(&brush.fit(&aside, most / 2), style);
        let line = row
            .left(&format!("{mark} {}", item.text), brush.paint.base)
            .line();
        lines.push(brush.paint.on_ground(line, here));
    }
    let place = framed(canvas, area(body, brush, list), brush, &title(brush, list));
    canvas.render_widget(text_of(lines), place);
    let below = first + room < list.items.len();
    more(canvas, brush, place, (first > 0, below));
    if searches(list) {
        canvas.set_cursor_position(Position::new(place.x + column as u16, place.y));
    }
}

/// The words beside an item, with a mark where the answer to a lifted card is overdue.
fn aside(brush: &Brush<'_>, list: &List, item: &Item) -> (String, Style) {
    let mut lines = brush.app.lifted.iter().filter(|line| line.late);
    let late = lines.any(|line| match item.choice {
        Choice::Received(id) => line.received && line.id == id,
        Choice::Card(id) => !line.received && line.id == id,
        _ => false,
    });
    let late = late && list.listing == Listing::Lifted;
    super::lifted::marked(brush, &item.aside, late)
}

/// What a list is for; of a field of a card, which field.
fn title(brush: &Brush<'_>, list: &List) -> String {
    let words = &brush.app.words;
    let field = sheet_below(brush).and_then(Sheet::focused);
    let id = match list.listing {
        Listing::Pick(_) => match field {
            Some(field) => return capitalised(&words.text(field.info.label)),
            None => "list-pick",
        },
        Listing::Status(card) => {
            let name = name::of(words, &brush.app.board, card);
            return words.with("list-status-of", &[("card", name.into())]);
        }
        Listing::Pulse => return pulse_title(brush),
        Listing::Leave => "list-leave",
        Listing::Search => "list-search",
        Listing::Palette => "list-palette",
        Listing::Beside(_) => "list-beside",
        Listing::Units => "list-units",
        Listing::Step(_) => "list-step",
        Listing::State(_) => "list-state",
        Listing::Versions(_) => "list-versions",
        Listing::GoalStatus(_) => "list-goal-status",
        Listing::Registers => "list-registers",
        Listing::Lifted => "lifted-title",
        Listing::Stance(_) => "list-stance",
        Listing::Withdraw(_) => "list-withdraw",
        Listing::Gallery => "gallery-title",
        Listing::Attendance => "list-attendance",
        Listing::Belonging => "list-belonging",
    };
    words.text(id)
}

/// Which round of the pulse survey is open, or that this week's is closed.
fn pulse_title(brush: &Brush<'_>) -> String {
    let (board, words) = (&brush.app.board, &brush.app.words);
    let week = Week::of(brush.app.now.date());
    let named = |week: Week| words.week(week.number());
    let mut title = vec![words.text("key-pulse")];
    if let Some(round) = board.open_pulse().map(|card| &card.body) {
        let count = [("count", round.questions.len().into())];
        title.push(named(round.week));
        title.push(words.with("pulse-questions", &count));
        title.push(words.text("pulse-is-open"));
    } else if board.has_asked(week, PulseRhythm::Weekly) {
        title.push(named(week));
        title.push(words.text("pulse-is-closed"));
    }
    title.join(brush.glyph.dot)
}

/// The sheet that a list is drawn over.
fn sheet_below<'a>(brush: &Brush<'a>) -> Option<&'a Sheet> {
    let below = brush.app.screens.iter().rev().nth(1)?;
    match below {
        Screen::Sheet(sheet) => Some(sheet),
        _ => None,
    }
}

/// Tells whether a list shows the field that narrows it down: a question with a few answers has
/// none until something is typed.
fn searches(list: &List) -> bool {
    let asks = matches!(
        list.listing,
        Listing::Leave
            | Listing::Status(_)
            | Listing::Step(_)
            | Listing::State(_)
            | Listing::GoalStatus(_)
            | Listing::Stance(_)
            | Listing::Withdraw(_)
            | Listing::Pulse
            | Listing::Registers
    );
    !asks || !list.input.text().is_empty()
}

/// Where a list stands: a field's choices where they leave the field in sight.
fn area(body: Rect, brush: &Brush<'_>, list: &List) -> Rect {
    let lines = height(body, list);
    let middle = match list.listing {
        Listing::Stance(_) | Listing::Withdraw(_) => under_text(body, brush, lines),
        _ => box_area(body, lines),
    };
    let sheet = sheet_below(brush).filter(|_| matches!(list.listing, Listing::Pick(_)));
    let Some(sheet) = sheet else { return middle };
    let row = super::sheet::caret_row(body, brush, sheet);
    let y = if row + 1 + middle.height <= body.bottom() {
        row + 1
    } else if body.y + middle.height <= row {
        row - middle.height
    } else {
        middle.y
    };
    Rect { y, ..middle }
}

/// The first item in sight, and how many there is room for.
fn in_sight(body: Rect, list: &List) -> (usize, usize) {
    let room = usize::from(body.height).saturating_sub(6).max(1);
    let furthest = list.items.len().saturating_sub(room);
    (list.cursor.saturating_sub(room / 2).min(furthest), room)
}

/// Lines that a list takes: the field, a line about it, and the items in sight. A search keeps its
/// height while what it finds comes and goes.
fn height(body: Rect, list: &List) -> usize {
    let (_, room) = in_sight(body, list);
    match list.listing {
        Listing::Search => room + 2,
        _ => list.items.len().min(room) + head(list),
    }
}

/// Rows above the items: the field and the line about it.
fn head(list: &List) -> usize {
    if searches(list) { 2 } else { 0 }
}

/// Tells which item of a list stands at a place.
pub(super) fn item_at(body: Rect, brush: &Brush<'_>, list: &List, spot: Position) -> Option<usize> {
    let place = inside(area(body, brush, list));
    place.contains(spot).then_some(())?;
    let (first, room) = in_sight(body, list);
    let line = usize::from(spot.y - place.y).checked_sub(head(list))?;
    let item = first + line;
    (line < room && item < list.items.len()).then_some(item)
}

fn status(brush: &Brush<'_>, list: &List) -> String {
    let words = &brush.app.words;
    let typed = !list.input.text().trim().is_empty();
    let count = list.items.len();
    match (list.listing, count) {
        (Listing::Search, _) if !typed => words.text("list-search-hint"),
        (Listing::Search, _) => {
            let hits = words.with("list-hits", &[("count", count.into())]);
            format!("{hits}{}{}", brush.glyph.dot, finding::letters(brush))
        }
        (Listing::Lifted, 0) if !typed => words.text("lifted-none"),
        (Listing::Gallery, 0) if !typed => words.text("gallery-none"),
        (_, 0) => words.with("list-hits", &[("count", count.into())]),
        _ if !typed => words.text("list-type-hint"),
        _ => String::new(),
    }
}
