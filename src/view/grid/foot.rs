//! The foot of the grid: what the cell under the cursor is, in full, and the remark that is typed.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::Sheet;
use crate::app::{Command, Input, Mode, concern, odd_week};
use crate::board::Metric;
use crate::report::label;
use crate::view::overlay::{guarded, scrolled};
use crate::view::text::wrap;

/// The lines, and where the caret stands among them.
pub(super) struct Foot {
    pub(super) lines: Vec<Line<'static>>,
    pub(super) caret: Option<(u16, u16)>,
}

/// Builds the foot.
pub(super) fn lines(sheet: &Sheet<'_>, area: Rect) -> Foot {
    let (brush, grid) = (sheet.brush, sheet.grid);
    let most = usize::from(area.width).saturating_sub(2);
    let paint = &brush.paint;
    let mut foot = Foot {
        lines: Vec::new(),
        caret: None,
    };
    let Some(metric) = sheet.metric(grid.place).map(|card| &card.body) else {
        return foot;
    };
    match &grid.mode {
        Mode::Walk | Mode::Value { .. } | Mode::Paste(_) => {
            foot.say(&about(sheet, metric), most, paint.strong);
            if let Some(typed) = sheet.too_long() {
                foot.say(typed, most, paint.strong);
            }
        }
        Mode::Note { input, asked } => {
            foot.say(&question(sheet, metric, *asked), most, paint.strong);
            foot.field(input, most, sheet);
        }
        Mode::Anyway { input, .. } => {
            let words = &brush.app.words;
            let label = [words.text("form-anyway"), words.text("form-hint-anyway")];
            foot.say(&label.join(brush.glyph.dot), most, paint.strong);
            foot.field(input, most, sheet);
        }
        Mode::Odd { input } => {
            foot.say(&odd_question(sheet, metric), most, paint.strong);
            foot.field(input, most, sheet);
        }
    }
    match (&grid.error, &grid.live) {
        (Some(error), _) => foot.say(&format!("{} {error}", brush.glyph.off()), most, paint.off),
        (None, Some(live)) => {
            let lines = guarded(brush, live, most).into_iter();
            foot.lines.extend(lines.map(|mut line| {
                line.spans.insert(0, " ".into());
                line
            }));
        }
        (None, None) if foot.caret.is_none() => foot.say(&facts(sheet, metric), most, paint.soft),
        (None, None) => {}
    }
    if grid.mode == Mode::Walk && sheet.is_roomy(area) && !brush.app.visits() {
        let said = brush.app.words.text("grid-can-paste");
        foot.say(&said, most, paint.soft);
    }
    foot
}

impl Foot {
    fn say(&mut self, text: &str, most: usize, style: ratatui::style::Style) {
        let lines = wrap(text, most).into_iter();
        self.lines
            .extend(lines.map(|line| Line::styled(format!(" {line}"), style)));
    }

    fn field(&mut self, input: &Input, most: usize, sheet: &Sheet<'_>) {
        let (shown, column) = scrolled(input, most);
        self.caret = Some((column as u16 + 1, self.lines.len() as u16));
        let paint = &sheet.brush.paint;
        let row = crate::view::row::Row::new(most + 1, "");
        let line = row.left(" ", paint.base).left(&shown, paint.strong).line();
        self.lines.push(paint.on_ground(line, true));
    }
}

/// Metric, part, unit and week in full, however narrow the columns.
fn about(sheet: &Sheet<'_>, metric: &Metric) -> String {
    let words = &sheet.brush.app.words;
    let part = sheet
        .grid
        .place
        .part
        .and_then(|part| metric.parts.get(part));
    let part = part.map(|part| format!(", {part}")).unwrap_or_default();
    let unit = label::metric_unit(words, metric.unit);
    let week = sheet.week(sheet.grid.week);
    format!(
        "{}{part} ({unit}){}{week}",
        metric.name, sheet.brush.glyph.dot
    )
}

/// What there is to know of the cell: its remark, what is the matter with it, the week before.
fn facts(sheet: &Sheet<'_>, metric: &Metric) -> String {
    let (app, week) = (sheet.brush.app, sheet.grid.week);
    let part = sheet.grid.place.part;
    let odd = odd_week(metric, week).map(|odd| {
        let args = [("note", odd.note.as_str().into())];
        app.words.with("grid-odd-mark", &args)
    });
    let worry = concern(&app.board, metric, week).filter(|_| part.is_none());
    let worry = worry.map(|found| sheet.worry(metric, found));
    let value = app.board.value(&metric.key, week);
    let note = value.map(|value| value.note.to_string().replace('\n', " "));
    let note = note.filter(|note| !note.is_empty());
    let last = sheet.last_week(metric, part);
    let last = last.unwrap_or_else(|| app.words.text("grid-no-last-week"));
    let facts: Vec<String> = [worry, odd, note, Some(last)]
        .into_iter()
        .flatten()
        .collect();
    facts.join(sheet.brush.glyph.dot)
}

fn question(sheet: &Sheet<'_>, metric: &Metric, asked: bool) -> String {
    let (app, week) = (sheet.brush.app, sheet.grid.week);
    let found = concern(&app.board, metric, week).filter(|_| asked);
    let mut args = vec![
        ("metric", metric.name.as_str().into()),
        ("week", sheet.week(week).into()),
    ];
    match found {
        Some(found) => {
            args.push(("concern", sheet.worry(metric, found).into()));
            args.push(("key", app.key_for(Command::Accept).into()));
            app.words.with("grid-cause", &args)
        }
        None => app.words.with("grid-remark", &args),
    }
}

fn odd_question(sheet: &Sheet<'_>, metric: &Metric) -> String {
    let args = [
        ("metric", metric.name.as_str().into()),
        ("week", sheet.week(sheet.grid.week).into()),
    ];
    sheet.brush.app.words.with("grid-odd", &args)
}
