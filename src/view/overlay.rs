//! Forms and lists, drawn over what they are about.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph};

use super::row::Row;
use super::text::{capitalised, width, wrap};
use super::{Brush, finding};
use crate::app::{Caution, Form, FormField, Input, List, Listing, Purpose};
use crate::report::guard::Live;
use crate::report::{label, name};

/// Columns of an overlay at the most, so that lines stay easy to read.
const WIDEST: u16 = 76;

/// A form as lines.
struct Laid {
    lines: Vec<Line<'static>>,
    /// The field that each line belongs to.
    fields: Vec<Option<usize>>,
    /// The column and the line of the cursor.
    caret: Option<(usize, usize)>,
}

impl Laid {
    fn add(&mut self, field: Option<usize>, lines: impl IntoIterator<Item = Line<'static>>) {
        self.lines.extend(lines);
        self.fields.resize(self.lines.len(), field);
    }

    /// Lines that have no room above the one with the cursor.
    fn skip(&self, place: Rect) -> usize {
        let bottom = self
            .caret
            .map_or(0, |(_, line)| (line + 2).min(self.lines.len()));
        bottom.saturating_sub(place.height.into())
    }
}

/// Draws a form, its questions one under another.
pub(super) fn form(frame: &mut Frame<'_>, body: Rect, brush: &Brush<'_>, form: &Form) {
    let mut laid = laid(brush, form, inner_width(body));
    let place = boxed(frame, body, brush, &title(brush, form), laid.lines.len());
    let skip = laid.skip(place).min(laid.lines.len());
    frame.render_widget(Paragraph::new(laid.lines.split_off(skip)), place);
    if let Some((column, line)) = laid.caret {
        let (x, y) = (column as u16, line.saturating_sub(skip) as u16);
        frame.set_cursor_position(Position::new(place.x + x, place.y + y));
    }
}

/// Tells which field of a form stands at a place.
pub(super) fn field_at(
    body: Rect,
    brush: &Brush<'_>,
    form: &Form,
    spot: Position,
) -> Option<usize> {
    let laid = laid(brush, form, inner_width(body));
    let place = inside(box_area(body, laid.lines.len()));
    let line = usize::from(spot.y.checked_sub(place.y)?) + laid.skip(place);
    place.contains(spot).then_some(())?;
    laid.fields.get(line).copied().flatten()
}

fn laid(brush: &Brush<'_>, form: &Form, most: usize) -> Laid {
    let mut laid = Laid {
        lines: Vec::new(),
        fields: Vec::new(),
        caret: None,
    };
    let styled = |text: &str, style| {
        let lines = wrap(text, most).into_iter();
        lines.map(move |line| Line::styled(line, style))
    };
    laid.add(None, caution(brush, form, most));
    for (index, field) in form.fields.iter().enumerate() {
        let focused = index == form.focus;
        laid.add(Some(index), [question(brush, field, focused)]);
        let (shown, column) = scrolled(&field.input, most);
        if focused {
            laid.caret = Some((column, laid.lines.len()));
        }
        let style = if focused {
            brush.paint.strong
        } else {
            brush.paint.base
        };
        let typed = Row::new(most, "").left(&shown, style).line();
        laid.add(Some(index), [typed.patch_style(brush.paint.selected)]);
        if let Some(error) = &field.error {
            let error = format!("{} {error}", brush.glyph.off());
            laid.add(Some(index), styled(&error, brush.paint.off));
        }
        if let (None, Some(live)) = (&field.error, &field.live) {
            laid.add(Some(index), guarded(brush, live, most));
        }
        laid.add(None, [Line::default()]);
    }
    laid.lines.pop();
    laid.fields.pop();
    if form.purpose == Purpose::Capture {
        let alike = finding::alike(brush, most);
        if !alike.is_empty() {
            laid.add(None, [Line::default()]);
            laid.add(None, alike);
        }
    }
    laid
}

/// What the guard against client data finds in a field, under it.
pub(super) fn guarded(brush: &Brush<'_>, live: &Live, most: usize) -> Vec<Line<'static>> {
    let (text, style) = said(brush, live);
    let lines = wrap(&text, most).into_iter();
    lines.map(|line| Line::styled(line, style)).collect()
}

/// What the guard finds, behind its mark.
pub(super) fn said(brush: &Brush<'_>, live: &Live) -> (String, Style) {
    match live {
        Live::Stops(text) => (format!("{} {text}", brush.glyph.off()), brush.paint.off),
        Live::Warns(text) => (format!("{} {text}", brush.glyph.watch()), brush.paint.watch),
    }
}

/// What is to be thought of, with a blank line after it.
fn caution(brush: &Brush<'_>, form: &Form, most: usize) -> Vec<Line<'static>> {
    let (text, style) = match &form.caution {
        None => return Vec::new(),
        Some(Caution::Told(text)) => (text, brush.paint.watch),
        Some(Caution::Asked(text)) => (text, brush.paint.off),
    };
    let text = format!("{} {text}", brush.glyph.watch());
    let lines = wrap(&text, most).into_iter();
    let lines = lines.map(|line| Line::styled(line, style));
    lines.chain([Line::default()]).collect()
}

fn title(brush: &Brush<'_>, form: &Form) -> String {
    let (app, words) = (brush.app, &brush.app.words);
    let named = |card| name::of(words, &app.board, card);
    match form.purpose {
        Purpose::Capture => words.text("form-capture"),
        Purpose::Move { card, to } => {
            format!("{}: {}", label::proposal_status(words, to), named(card))
        }
        Purpose::Meeting(meant) => app.form_title(meant),
        Purpose::Pulse(step) => words.text(step.label()),
        Purpose::Depart => words.text("form-depart"),
        Purpose::Comment { card } => words.with("form-comment-on", &[("card", named(card).into())]),
        Purpose::Support { card } => words.with("form-support", &[("card", named(card).into())]),
        Purpose::FollowUp { card } => words.with("form-follow-up", &[("card", named(card).into())]),
        Purpose::Judge { card, to } => {
            format!("{}: {}", label::goal_status(words, to), named(card))
        }
        Purpose::Score { card } => words.with("form-score", &[("card", named(card).into())]),
        Purpose::Lift { card } => words.with("form-lift", &[("card", named(card).into())]),
        Purpose::Respond { key, stance } => {
            let id = if stance.is_some() {
                "form-respond"
            } else {
                "form-send-on"
            };
            words.with(id, &[("card", brush.app.received_name(key).into())])
        }
    }
}

fn question(brush: &Brush<'_>, field: &FormField, focused: bool) -> Line<'static> {
    let label = capitalised(&field.ask.label(&brush.app.words));
    let style = if focused {
        brush.paint.focus
    } else {
        brush.paint.soft
    };
    let hint = field.ask.hint(&brush.app.words);
    let hint = hint.map(|hint| format!("  {hint}")).unwrap_or_default();
    Line::from(vec![
        Span::styled(label, style),
        Span::styled(hint, brush.paint.soft),
    ])
}

/// Draws a list with the field that narrows it down.
pub(super) fn list(frame: &mut Frame<'_>, body: Rect, brush: &Brush<'_>, list: &List) {
    let most = inner_width(body);
    let (first, room) = in_sight(body, list);
    let (shown, column) = scrolled(&list.input, most);
    let field = Row::new(most, "").left(&shown, brush.paint.strong).line();
    let mut lines = vec![field.patch_style(brush.paint.selected)];
    lines.push(Line::styled(status(brush, list), brush.paint.soft));
    let items = list.items.iter().enumerate().skip(first).take(room);
    for (index, item) in items {
        let here = index == list.cursor;
        let mark = if here { brush.glyph.cursor } else { ' ' };
        let row = Row::new(most, brush.glyph.cut).right(&item.aside, brush.paint.soft);
        let line = row
            .left(&format!("{mark} {}", item.text), brush.paint.base)
            .line();
        lines.push(if here {
            line.patch_style(brush.paint.selected)
        } else {
            line
        });
    }
    let title = brush.app.words.text(match list.listing {
        Listing::Pick(_) => "list-pick",
        Listing::Leave => "list-leave",
        Listing::Search => "list-search",
        Listing::Palette(_) => "list-palette",
        Listing::Status(_) => "list-status",
        Listing::Beside(_) => "list-beside",
        Listing::Units => "list-units",
        Listing::Step(_) => "list-step",
        Listing::Versions(_) => "list-versions",
        Listing::GoalStatus(_) => "list-goal-status",
        Listing::Registers => "list-registers",
        Listing::Lifted => "lifted-title",
        Listing::Stance(_) => "list-stance",
        Listing::Withdraw(_) => "list-withdraw",
        Listing::Gallery => "gallery-title",
        Listing::Pulse => "key-pulse",
        Listing::Attendance => "list-attendance",
        Listing::Belonging => "list-belonging",
    });
    let wanted = height(body, list);
    let place = boxed(frame, body, brush, &title, wanted);
    frame.render_widget(Paragraph::new(lines), place);
    frame.set_cursor_position(Position::new(place.x + column as u16, place.y));
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
        _ => list.items.len().min(room) + 2,
    }
}

/// Tells which item of a list stands at a place.
pub(super) fn item_at(body: Rect, list: &List, spot: Position) -> Option<usize> {
    let place = inside(box_area(body, height(body, list)));
    place.contains(spot).then_some(())?;
    let (first, room) = in_sight(body, list);
    let line = usize::from(spot.y - place.y).checked_sub(2)?;
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
        _ => String::new(),
    }
}

pub(super) fn inner_width(body: Rect) -> usize {
    usize::from(body.width.min(WIDEST)).saturating_sub(4)
}

/// Clears a framed place in the middle of the body and gives its inside.
pub(super) fn boxed(
    frame: &mut Frame<'_>,
    body: Rect,
    brush: &Brush<'_>,
    title: &str,
    lines: usize,
) -> Rect {
    let area = box_area(body, lines);
    frame.render_widget(Clear, area);
    let ascii = brush.app.look.glyphs == crate::app::Glyphs::Ascii;
    let border = if ascii {
        ASCII_BORDER
    } else {
        ratatui::symbols::border::PLAIN
    };
    let title = brush.fit(title, usize::from(area.width).saturating_sub(6));
    let block = Block::bordered()
        .border_set(border)
        .style(brush.paint.base)
        .border_style(brush.paint.rule)
        .title(Span::styled(format!(" {title} "), brush.paint.strong));
    frame.render_widget(block, area);
    inside(area)
}

/// The framed place in the middle of the body for so many lines.
fn box_area(body: Rect, lines: usize) -> Rect {
    let height = (lines as u16).saturating_add(2).min(body.height);
    let width = body.width.min(WIDEST);
    let x = body.x + (body.width - width) / 2;
    let y = body.y + (body.height - height) / 3;
    Rect::new(x, y, width, height)
}

/// What is inside a frame, with a column's room at either side.
const fn inside(area: Rect) -> Rect {
    Rect {
        x: area.x + 2,
        y: area.y + 1,
        width: area.width.saturating_sub(4),
        height: area.height.saturating_sub(2),
    }
}

const ASCII_BORDER: ratatui::symbols::border::Set<'static> = ratatui::symbols::border::Set {
    top_left: "+",
    top_right: "+",
    bottom_left: "+",
    bottom_right: "+",
    vertical_left: "|",
    vertical_right: "|",
    horizontal_top: "-",
    horizontal_bottom: "-",
};

/// What of a field is in sight, and the column of its cursor; a long line moves along.
pub(super) fn scrolled(input: &Input, most: usize) -> (String, usize) {
    let before = input.before();
    let room = most.saturating_sub(1);
    let mut from = 0;
    for (at, c) in before.char_indices() {
        if width(before.get(from..).unwrap_or_default()) < room {
            break;
        }
        from = at + c.len_utf8();
    }
    let column = width(before.get(from..).unwrap_or_default());
    (
        input.text().get(from..).unwrap_or_default().to_owned(),
        column,
    )
}
