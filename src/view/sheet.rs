//! The editor of a card or of the unit.
//!
//! ```text
//!  Edit proposal #31 · SMS reminder
//!
//!  Title               SMS reminder before visits
//!  Problem             Every fifth visit is missed without        ■ what is wrong with the field
//!                      our being told.
//!  Due                 4 dec                                      Friday 4 December 2026
//! ```
//!
//! Labels to the left, texts beside them, and what there is to say of a field at its right where
//! there is room, else under it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::row::Row;
use super::text::{capitalised, width as columns, wrap};
use super::{Brush, overlay};
use crate::app::{About, Sheet, SheetField, sheet_columns};
use crate::board::CardRef;
use crate::report::field::{Entry, understood};
use crate::report::{label, name};

/// Rows that a long text shows while it has not the cursor.
const UNFOCUSED: usize = 3;
/// Columns that a note needs to stand at the right.
const NOTE: usize = 28;

/// What is drawn of a sheet: its lines, and the cursor's column and line.
struct Drawn {
    lines: Vec<Line<'static>>,
    caret: (usize, usize),
    /// Lines of the field that has the cursor, first and past the last.
    focus: (usize, usize),
}

/// Draws a sheet so that the cursor is in sight.
pub(super) fn draw(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>, sheet: &Sheet) {
    let drawn = lines(brush, sheet, area.width, usize::from(area.height));
    let height = usize::from(area.height);
    let (first, past) = drawn.focus;
    // The whole field with its notes where it fits, and the cursor in any case.
    let skip = (past + 1).saturating_sub(height).min(first);
    let skip = skip.max((drawn.caret.1 + 1).saturating_sub(height));
    let more = drawn.lines.len() > skip + height;
    let seen: Vec<_> = drawn.lines.into_iter().skip(skip).take(height).collect();
    frame.render_widget(Paragraph::new(seen), area);
    if more && area.width > 1 {
        let mark = Span::styled(brush.glyph.more_below.to_string(), brush.paint.strong);
        let corner = Rect::new(area.right() - 2, area.bottom() - 1, 1, 1);
        frame.render_widget(mark, corner);
    }
    let (x, y) = (
        drawn.caret.0 as u16,
        drawn.caret.1.saturating_sub(skip) as u16,
    );
    let x = (area.x + x).min(area.right().saturating_sub(1));
    frame.set_cursor_position(Position::new(x, area.y + y));
}

fn lines(brush: &Brush<'_>, sheet: &Sheet, width: u16, height: usize) -> Drawn {
    let most = usize::from(width).saturating_sub(4);
    let title = wrap(&title(brush, sheet), most).into_iter();
    let mut lines = vec![Line::default()];
    lines.extend(title.map(|line| Line::styled(format!("  {line}"), brush.paint.strong)));
    lines.push(Line::default());
    let (mut caret, mut focus) = ((0, 0), (0, 0));
    for (at, field) in sheet.fields.iter().enumerate() {
        let focused = at == sheet.focus;
        let rows = rows_in_sight(field, width, focused, height);
        if focused {
            let (labels, texts) = sheet_columns(width);
            let (row, column) = field.area.place(texts);
            caret = (
                2 + labels + column,
                lines.len() + row.saturating_sub(rows.0),
            );
        }
        let from = lines.len();
        lines.extend(one(brush, field, (width, rows), focused));
        if focused {
            focus = (from, lines.len());
        }
    }
    Drawn {
        lines,
        caret,
        focus,
    }
}

/// The rows of a field that are shown: the first, and how many.
fn rows_in_sight(field: &SheetField, width: u16, focused: bool, height: usize) -> (usize, usize) {
    let (_, texts) = sheet_columns(width);
    let all = field.area.rows(texts).len();
    let most = if focused {
        (height / 2).max(UNFOCUSED)
    } else {
        UNFOCUSED
    };
    let (row, _) = field.area.place(texts);
    let first = if focused {
        (row + 1).saturating_sub(most)
    } else {
        0
    };
    (first, all.min(most))
}

/// A field with its label, its text and what there is to say of it.
fn one(
    brush: &Brush<'_>,
    field: &SheetField,
    (width, (first, count)): (u16, (usize, usize)),
    focused: bool,
) -> Vec<Line<'static>> {
    let (labels, texts) = sheet_columns(width);
    let most = usize::from(width).saturating_sub(4);
    let side = most.saturating_sub(labels + texts + 2);
    let beside = side >= NOTE;
    let room = if beside { side } else { texts };
    let notes = notes(brush, field, focused, room);
    let values = values(brush, field, texts, (first, count));
    let names = label_of(brush, field, labels);
    let side_rows = if beside { notes.len() } else { 0 };
    let height = values.len().max(side_rows).max(names.len());
    let blank = String::new();
    let row = |nth: usize| {
        let said = names.get(nth).cloned().unwrap_or_default();
        let pad = " ".repeat(labels.saturating_sub(columns(&said)));
        let marked = if focused {
            brush.paint.focus
        } else {
            brush.paint.soft
        };
        let mut line = Line::from(vec![Span::raw("  "), Span::styled(said + &pad, marked)]);
        let value = values.get(nth);
        let text = value.unwrap_or(&blank);
        let style = field_style(brush, focused && value.is_some());
        line.extend(
            Row::new(texts, "")
                .left(text, style)
                .line()
                .patch_style(style),
        );
        if let Some((note, style)) = notes.get(nth).filter(|_| beside) {
            line.push_span(Span::raw("  "));
            line.push_span(Span::styled(note.clone(), *style));
        }
        line
    };
    let mut lines: Vec<_> = (0..height).map(row).collect();
    if !beside {
        let indent = " ".repeat(2 + labels);
        let under = notes.into_iter();
        lines.extend(under.map(|(note, style)| {
            Line::from(vec![Span::raw(indent.clone()), Span::styled(note, style)])
        }));
    }
    lines
}

fn field_style(brush: &Brush<'_>, focused: bool) -> Style {
    if focused {
        brush.paint.strong.patch(brush.paint.selected)
    } else {
        brush.paint.base
    }
}

/// The label over as many rows as it takes, with a mark where something is typed that is not
/// saved.
fn label_of(brush: &Brush<'_>, field: &SheetField, labels: usize) -> Vec<String> {
    let label = capitalised(&brush.app.words.text(field.info.label));
    let mark = if field.is_changed() { "*" } else { "" };
    wrap(&format!("{label}{mark}"), labels.saturating_sub(2))
}

/// The rows of the text in sight; the last bears a mark where more follows.
fn values(
    brush: &Brush<'_>,
    field: &SheetField,
    texts: usize,
    (first, count): (usize, usize),
) -> Vec<String> {
    let rows = field.area.rows(texts);
    let all = rows.len();
    let seen = rows.into_iter().skip(first).take(count);
    let text =
        |row: std::ops::Range<usize>| field.area.text().get(row).unwrap_or_default().to_owned();
    let mut values: Vec<String> = seen.map(text).collect();
    if first + count < all
        && let Some(last) = values.last_mut()
    {
        let cut = format!("{} {}", last.trim_end(), brush.glyph.cut);
        *last = brush.fit(&cut, texts);
    }
    values
}

/// What is wrong with a field, what another wrote there, how it was understood, or how to fill it.
fn notes(
    brush: &Brush<'_>,
    field: &SheetField,
    focused: bool,
    room: usize,
) -> Vec<(String, Style)> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let mut notes = Vec::new();
    let mut say = |text: String, style: Style| {
        notes.extend(wrap(&text, room).into_iter().map(|line| (line, style)));
    };
    if let Some(error) = &field.error {
        say(format!("{} {error}", brush.glyph.off()), paint.off);
    }
    if let (None, Some(live)) = (&field.error, &field.live) {
        let (text, style) = overlay::said(brush, live);
        say(text, style);
    }
    if let Some(theirs) = &field.theirs {
        let empty = words.text("sheet-nothing");
        let theirs = if theirs.is_empty() { &empty } else { theirs };
        let args = [("text", theirs.into())];
        let said = words.with("sheet-theirs", &args);
        say(format!("{} {said}", brush.glyph.watch()), paint.watch);
        say(words.text("sheet-theirs-hint"), paint.soft);
    }
    if notes_are_enough(field) {
        return notes;
    }
    let typed = field.area.text();
    let context = brush.app.context();
    let meant =
        (focused || field.is_changed()).then(|| understood(field.info.entry, typed, &context));
    let hint = || if focused { hint(brush, field) } else { None };
    if let Some(text) = meant.flatten().or_else(hint) {
        notes.extend(wrap(&text, room).into_iter().map(|line| (line, paint.soft)));
    }
    notes
}

const fn notes_are_enough(field: &SheetField) -> bool {
    field.error.is_some() || field.live.is_some() || field.theirs.is_some()
}

fn hint(brush: &Brush<'_>, field: &SheetField) -> Option<String> {
    let id = match field.info.entry {
        Entry::Date => "form-hint-day",
        Entry::Week => "sheet-hint-week",
        Entry::Number => "sheet-hint-number",
        Entry::List => match field.info.key {
            "staff" => "sheet-hint-staff",
            _ => "sheet-hint-list",
        },
        Entry::Text => "sheet-hint-text",
        Entry::Pick(_) => "sheet-hint-pick",
        Entry::Line if field.is_reason() => "form-hint-anyway",
        Entry::Line => return None,
    };
    Some(brush.app.words.text(id))
}

fn title(brush: &Brush<'_>, sheet: &Sheet) -> String {
    let (app, words) = (brush.app, &brush.app.words);
    match &sheet.about {
        About::Card { card } => {
            let kind = app.board.card(*card).map(CardRef::kind);
            let kind = kind
                .map(|kind| label::kind(words, kind))
                .unwrap_or_default();
            let name = name::of(words, &app.board, *card);
            let args = [("kind", kind.into()), ("card", name.into())];
            words.with("sheet-edit", &args)
        }
        About::New { of: Some(of), .. } => {
            let args = [("card", name::of(words, &app.board, *of).into())];
            words.with("sheet-new-activity-of", &args)
        }
        about => words.text(match about.new_kind() {
            Some(crate::board::Kind::Activity) => "sheet-new-activity",
            Some(crate::board::Kind::Goal) => "sheet-new-goal",
            Some(crate::board::Kind::Metric) => "sheet-new-metric",
            Some(crate::board::Kind::Input) => "sheet-new-input",
            Some(crate::board::Kind::Example) => "sheet-new-example",
            Some(crate::board::Kind::Hinder) => "sheet-new-hinder",
            _ => "sheet-unit",
        }),
    }
}
