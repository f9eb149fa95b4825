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

use ratatui::layout::{Constraint, Layout, Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::{capitalised, width as columns, wrap};
use super::{Brush, overlay};
use crate::app::{About, Screen, Sheet, SheetField, sheet_columns};
use crate::board::CardRef;
use crate::report::field::{Entry, understood};
use crate::report::{label, name};

/// Rows that a long text shows while it has not the cursor: the most that leaves all in sight.
const UNFOCUSED: [usize; 4] = [12, 8, 5, 3];
/// A screen of fewer rows has none for a title that stays.
const LOW: u16 = 9;
/// Columns that a note needs to stand at the right.
const NOTE: usize = 28;

/// What is drawn of a sheet: its lines, and the cursor's column and line.
struct Drawn {
    lines: Vec<Line<'static>>,
    caret: (usize, usize),
    /// Where each field begins, and where the last ends.
    begins: Vec<usize>,
    /// The field that has the cursor.
    focus: usize,
}

impl Drawn {
    /// How many lines have no room above: up to where a field begins, and with the cursor in sight
    /// in any case.
    fn skip(&self, height: usize) -> usize {
        let past = self.begins.get(self.focus + 1).copied().unwrap_or(0);
        let first = self.begins.get(self.focus).copied().unwrap_or(0);
        let skip = past.saturating_sub(height).min(first);
        let whole = self.begins.iter().find(|begin| **begin >= skip);
        let skip = whole.copied().unwrap_or(skip).min(first);
        skip.max((self.caret.1 + 1).saturating_sub(height))
    }
}

/// Draws a sheet so that the cursor is in sight; its title stays.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, sheet: &Sheet) {
    let (head, body) = parted(area);
    let title = brush.fit(
        &title(brush, sheet),
        usize::from(area.width).saturating_sub(4),
    );
    let title = Line::styled(format!("  {title}"), brush.paint.strong);
    canvas.render_widget(text_of(vec![Line::default(), title]), head);
    let drawn = lines(brush, sheet, body.width, usize::from(body.height));
    let (caret, all) = (drawn.caret, drawn.lines.len());
    let skip = drawn.skip(body.height.into());
    let seen: Vec<_> = drawn.lines.into_iter().skip(skip).collect();
    canvas.render_widget(text_of(seen), body);
    let rows = (body.y, body.bottom().saturating_sub(1));
    let more = (skip > 0, all > skip + usize::from(body.height));
    brush.more(canvas, area.right().saturating_sub(2), rows, more);
    let x = (body.x + caret.0 as u16).min(area.right().saturating_sub(1));
    let y = body.y + caret.1.saturating_sub(skip) as u16;
    canvas.set_cursor_position(Position::new(x, y));
}

/// The row of the screen that the cursor stands on.
pub(super) fn caret_row(area: Rect, brush: &Brush<'_>, sheet: &Sheet) -> u16 {
    let (_, body) = parted(area);
    let drawn = lines(brush, sheet, body.width, usize::from(body.height));
    let skip = drawn.skip(body.height.into());
    body.y + drawn.caret.1.saturating_sub(skip) as u16
}

/// The places of the title and of the fields.
fn parted(area: Rect) -> (Rect, Rect) {
    let head = if area.height < LOW { 0 } else { 3 };
    let [head, body] = Layout::vertical([Constraint::Length(head), Constraint::Min(0)]).areas(area);
    (head, body)
}

fn lines(brush: &Brush<'_>, sheet: &Sheet, width: u16, height: usize) -> Drawn {
    let mut all = UNFOCUSED
        .into_iter()
        .map(|most| lines_of(brush, sheet, width, (height, most)));
    let whole = all.find(|drawn| drawn.lines.len() <= height);
    whole.unwrap_or_else(|| lines_of(brush, sheet, width, (height, UNFOCUSED[3])))
}

fn lines_of(brush: &Brush<'_>, sheet: &Sheet, width: u16, (height, most): (usize, usize)) -> Drawn {
    let mut lines = Vec::new();
    let (mut caret, mut begins) = ((0, 0), Vec::new());
    for (at, field) in sheet.fields.iter().enumerate() {
        let focused = at == sheet.focus;
        let most = if focused { (height / 2).max(3) } else { most };
        let rows = rows_in_sight(field, width, focused, most);
        begins.push(lines.len());
        if focused {
            let (labels, texts) = sheet_columns(width);
            let (row, column) = field.area.place(texts);
            caret = (
                2 + labels + column,
                lines.len() + row.saturating_sub(rows.0),
            );
        }
        lines.extend(one(brush, field, (width, rows), focused));
    }
    begins.push(lines.len());
    Drawn {
        lines,
        caret,
        begins,
        focus: sheet.focus,
    }
}

/// The rows of a field that are shown: the first, and how many.
fn rows_in_sight(field: &SheetField, width: u16, focused: bool, most: usize) -> (usize, usize) {
    let (_, texts) = sheet_columns(width);
    let all = field.area.rows(texts).len();
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
        let changed = nth == 0 && field.is_changed();
        let margin = if changed { brush.glyph.fresh } else { ' ' };
        let margin = Span::styled(format!("{margin} "), brush.paint.focus);
        let mut line = Line::from(vec![margin, Span::styled(said + &pad, marked)]);
        let value = values.get(nth);
        let text = value.unwrap_or(&blank);
        let here = focused && value.is_some();
        let style = if here {
            brush.paint.strong
        } else {
            brush.paint.base
        };
        let typed = Row::new(texts, "").left(text, style).line();
        line.extend(brush.paint.on_ground(typed, here));
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

/// The label over as many rows as it takes.
fn label_of(brush: &Brush<'_>, field: &SheetField, labels: usize) -> Vec<String> {
    let label = capitalised(&brush.app.words.text(field.info.label));
    wrap(&label, labels.saturating_sub(2))
}

/// The rows of the text in sight; the first and the last bear a mark where there are more. Of a
/// list it is said how many.
fn values(
    brush: &Brush<'_>,
    field: &SheetField,
    texts: usize,
    (first, count): (usize, usize),
) -> Vec<String> {
    let rows = field.area.rows(texts);
    let text = field.area.text();
    let row = |row: &std::ops::Range<usize>| text.get(row.clone()).unwrap_or_default().to_owned();
    let mut values: Vec<String> = rows.iter().skip(first).take(count).map(row).collect();
    let cut = brush.glyph.cut;
    if first > 0
        && let Some(begin) = values.first_mut()
    {
        *begin = brush.fit(&format!("{cut} {begin}"), texts);
    }
    let place = rows
        .get((first + count).saturating_sub(1))
        .filter(|_| first + count < rows.len());
    if let (Some(place), Some(last)) = (place, values.last_mut()) {
        let more = match field.info.entry {
            Entry::List => {
                let begins = text
                    .get(..place.start)
                    .is_some_and(|text| text.ends_with('\n'));
                let rest = text.get(place.start..).unwrap_or_default();
                let items = rest.matches('\n').count() + usize::from(begins);
                let count = [("count", items.into())];
                brush.app.words.with("sheet-more-rows", &count)
            }
            _ => format!("{} {cut}", last.trim_end()),
        };
        *last = brush.fit(&more, texts);
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
    let choosing = matches!(brush.app.screens.last(), Some(Screen::List(_)));
    let hint = || {
        if focused && !choosing {
            hint(brush, field)
        } else {
            None
        }
    };
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
            "odd_weeks" => "sheet-hint-odd-weeks",
            "rebase" => "sheet-hint-new-levels",
            "areas" => "sheet-hint-areas",
            key if key.ends_with("agenda") => "sheet-hint-agenda",
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
