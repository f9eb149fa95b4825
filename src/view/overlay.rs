//! Forms, drawn over what they are about, and the box that lists stand in too.

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear};

use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::{capitalised, width, wrap};
use super::{Brush, base, document, finding};
use crate::app::{Caution, Form, FormField, Input, Purpose, Screen};
use crate::report::guard::Live;
use crate::report::{label, name};

/// Columns of an overlay at the most, so that lines stay easy to read.
const WIDEST: u16 = 76;
/// Columns beside an overlay that nothing can be read in.
const SLIVER: u16 = 8;

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
pub(super) fn form(canvas: &mut Canvas<'_>, body: Rect, brush: &Brush<'_>, form: &Form) {
    let mut laid = laid(brush, form, inner_width(over(body, brush)));
    let area = form_area(body, brush, laid.lines.len());
    let place = framed(canvas, area, brush, &title(brush, form));
    let skip = laid.skip(place).min(laid.lines.len());
    let below = laid.lines.len() > skip + usize::from(place.height);
    more(canvas, brush, place, (skip > 0, below));
    canvas.render_widget(text_of(laid.lines.split_off(skip)), place);
    if let Some((column, line)) = laid.caret {
        let (x, y) = (column as u16, line.saturating_sub(skip) as u16);
        canvas.set_cursor_position(Position::new(place.x + x, place.y + y));
    }
}

/// Says on the frame around a place that there is more above or below it: beside a key or a word
/// the mark would read as part of it.
pub(super) fn more(canvas: &mut Canvas<'_>, brush: &Brush<'_>, place: Rect, more: (bool, bool)) {
    let rows = (place.y.saturating_sub(1), place.bottom());
    brush.more(canvas, place.right().saturating_sub(1), rows, more);
}

/// Tells which field of a form stands at a place.
pub(super) fn field_at(
    body: Rect,
    brush: &Brush<'_>,
    form: &Form,
    spot: Position,
) -> Option<usize> {
    let laid = laid(brush, form, inner_width(over(body, brush)));
    let place = inside(form_area(body, brush, laid.lines.len()));
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
        laid.add(Some(index), question(brush, field, focused, most));
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
        laid.add(Some(index), [brush.paint.on_ground(typed, true)]);
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
            let card = ("card", app.received_name(key).into());
            match stance {
                Some(stance) => {
                    words.with("form-respond", &[card, ("stance", stance.key().into())])
                }
                None => words.with("form-send-on", &[card]),
            }
        }
    }
}

/// A field's label with its hint; the whole of it, over as many lines as it takes.
fn question(
    brush: &Brush<'_>,
    field: &FormField,
    focused: bool,
    most: usize,
) -> Vec<Line<'static>> {
    let label = capitalised(&field.label(&brush.app.words));
    let style = if focused {
        brush.paint.focus
    } else {
        brush.paint.soft
    };
    let hint = field.ask.hint(&brush.app.words);
    let hint = hint.map(|hint| format!(" ({hint})")).unwrap_or_default();
    if width(&label) + width(&hint) <= most {
        let hint = Span::styled(hint, brush.paint.soft);
        return vec![Line::from(vec![Span::styled(label, style), hint])];
    }
    let set = |text: &str, style| {
        let lines = wrap(text, most).into_iter();
        lines.map(move |line| Line::styled(line, style))
    };
    set(&label, style)
        .chain(set(hint.trim_start(), brush.paint.soft))
        .collect()
}

pub(super) fn inner_width(body: Rect) -> usize {
    usize::from(box_area(body, 0).width).saturating_sub(4)
}

/// Clears a framed place in the middle of the body and gives its inside.
pub(super) fn boxed(
    canvas: &mut Canvas<'_>,
    body: Rect,
    brush: &Brush<'_>,
    title: &str,
    lines: usize,
) -> Rect {
    framed(canvas, box_area(body, lines), brush, title)
}

/// Clears a place, frames it and gives its inside.
pub(super) fn framed(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, title: &str) -> Rect {
    canvas.render_widget(Clear, area);
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
    canvas.render_widget(block, area);
    inside(area)
}

/// What a form is drawn over: in the meeting the agenda beside it stays whole.
fn over(body: Rect, brush: &Brush<'_>) -> Rect {
    if matches!(base(brush.app), Some(Screen::Meeting(_))) {
        super::meeting::content(body)
    } else {
        body
    }
}

/// Where a form stands: in the meeting at the foot, so that what it is about can still be read.
fn form_area(body: Rect, brush: &Brush<'_>, lines: usize) -> Rect {
    if matches!(base(brush.app), Some(Screen::Meeting(_))) {
        let over = over(body, brush);
        let area = box_area(over, lines);
        let y = over.bottom() - area.height;
        Rect { y, ..area }
    } else {
        under_text(body, brush, lines)
    }
}

/// The framed place in the middle of the body for so many lines. Its top stays where it is while
/// lines come and go, as long as there is room below. It takes the whole width where only slivers
/// of what is behind it would be left.
pub(super) fn box_area(body: Rect, lines: usize) -> Rect {
    let height = (lines as u16).saturating_add(2).min(body.height);
    let slivers = body.width < WIDEST + 2 * SLIVER;
    let width = if slivers { body.width } else { WIDEST };
    let x = body.x + (body.width - width) / 2;
    let y = body.y + (body.height / 6).min(body.height - height);
    Rect::new(x, y, width, height)
}

/// The framed place for so many lines about what is read: under it, as far as there is room.
pub(super) fn under_text(body: Rect, brush: &Brush<'_>, lines: usize) -> Rect {
    let middle = box_area(body, lines);
    let Some(Screen::Document(reader)) = base(brush.app) else {
        return middle;
    };
    let text = document::lines(brush, reader, body.width).len();
    let end = text.saturating_sub(reader.scroll) + 1;
    if end > usize::from(body.height) {
        return middle;
    }
    let lowest = body.bottom() - middle.height;
    let y = (body.y + end as u16).min(lowest).max(middle.y);
    Rect { y, ..middle }
}

/// What is inside a frame, with a column's room at either side.
pub(super) const fn inside(area: Rect) -> Rect {
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
