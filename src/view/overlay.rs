//! Forms and lists, drawn over what they are about.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear, Paragraph};

use super::Brush;
use super::row::Row;
use super::text::{capitalised, width, wrap};
use crate::app::{Form, FormField, Input, List, Listing, Purpose};
use crate::report::{label, name};

/// Columns of an overlay at the most, so that lines stay easy to read.
const WIDEST: u16 = 76;

/// Draws a form, its questions one under another.
pub(super) fn form(frame: &mut Frame<'_>, body: Rect, brush: &Brush<'_>, form: &Form) {
    let most = inner_width(body);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut caret = None;
    if let Some(caution) = &form.caution {
        let text = format!("{} {caution}", brush.glyph.watch());
        lines.extend(
            wrap(&text, most)
                .into_iter()
                .map(|line| Line::styled(line, brush.paint.watch)),
        );
        lines.push(Line::default());
    }
    for (index, field) in form.fields.iter().enumerate() {
        let focused = index == form.focus;
        lines.push(question(brush, field, focused));
        let (shown, column) = scrolled(&field.input, most);
        if focused {
            caret = Some((column, lines.len()));
        }
        let style = if focused {
            brush.paint.strong
        } else {
            brush.paint.base
        };
        lines.push(
            Row::new(most, "")
                .left(&shown, style)
                .line()
                .patch_style(brush.paint.selected),
        );
        if let Some(error) = &field.error {
            let error = format!("{} {error}", brush.glyph.off());
            lines.extend(
                wrap(&error, most)
                    .into_iter()
                    .map(|line| Line::styled(line, brush.paint.off)),
            );
        }
        lines.push(Line::default());
    }
    lines.pop();
    let place = boxed(frame, body, brush, &title(brush, form), lines.len());
    let skip = caret.map_or(0, |(_, line): (usize, usize)| {
        (line + 2)
            .min(lines.len())
            .saturating_sub(place.height.into())
    });
    frame.render_widget(
        Paragraph::new(lines.split_off(skip.min(lines.len()))),
        place,
    );
    if let Some((column, line)) = caret {
        let (x, y) = (column as u16, line.saturating_sub(skip) as u16);
        frame.set_cursor_position(Position::new(place.x + x, place.y + y));
    }
}

fn title(brush: &Brush<'_>, form: &Form) -> String {
    let (app, words) = (brush.app, &brush.app.words);
    let named = |card| name::of(words, &app.board, card);
    match form.purpose {
        Purpose::Capture => words.text("form-capture"),
        Purpose::Move { card, to } => {
            format!("{}: {}", label::proposal_status(words, to), named(card))
        }
        Purpose::Comment { card } => words.with("form-comment-on", &[("card", named(card).into())]),
        Purpose::Support { card } => words.with("form-support", &[("card", named(card).into())]),
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
    let room = usize::from(body.height).saturating_sub(6).max(1);
    let (shown, column) = scrolled(&list.input, most);
    let field = Row::new(most, "").left(&shown, brush.paint.strong).line();
    let mut lines = vec![field.patch_style(brush.paint.selected)];
    lines.push(Line::styled(status(brush, list), brush.paint.soft));
    let first = list
        .cursor
        .saturating_sub(room / 2)
        .min(list.items.len().saturating_sub(room));
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
        Listing::Units => "list-units",
    });
    let wanted = match list.listing {
        Listing::Search => room + 2,
        _ => lines.len(),
    };
    let place = boxed(frame, body, brush, &title, wanted);
    frame.render_widget(Paragraph::new(lines), place);
    frame.set_cursor_position(Position::new(place.x + column as u16, place.y));
}

fn status(brush: &Brush<'_>, list: &List) -> String {
    let words = &brush.app.words;
    let typed = !list.input.text().trim().is_empty();
    let count = list.items.len();
    match (list.listing, count) {
        (Listing::Search, _) if !typed => words.text("list-search-hint"),
        (Listing::Search, _) | (_, 0) => words.with("list-hits", &[("count", count.into())]),
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
    let height = (lines as u16).saturating_add(2).min(body.height);
    let width = body.width.min(WIDEST);
    let x = body.x + (body.width - width) / 2;
    let y = body.y + (body.height - height) / 3;
    let area = Rect::new(x, y, width, height);
    frame.render_widget(Clear, area);
    let ascii = brush.app.look.glyphs == crate::app::Glyphs::Ascii;
    let border = if ascii {
        ASCII_BORDER
    } else {
        ratatui::symbols::border::PLAIN
    };
    let title = brush.fit(title, usize::from(width).saturating_sub(6));
    let block = Block::bordered()
        .border_set(border)
        .style(brush.paint.base)
        .border_style(brush.paint.rule)
        .title(Span::styled(format!(" {title} "), brush.paint.strong));
    let inside = block.inner(area);
    frame.render_widget(block, area);
    Rect {
        x: inside.x + 1,
        width: inside.width.saturating_sub(2),
        ..inside
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
