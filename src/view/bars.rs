//! The lines above and below the columns: header, others, notice, footer.

use chrono::{Datelike, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::Brush;
use super::row::Row;
use super::text::{fit, width, wrap};
use crate::app::{Code, Command, Glyphs, Key, rows_in};
use crate::board::Week;

/// Says that there is no room, and how much there should be.
pub(super) fn too_small(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>) {
    let (columns, rows) = super::SMALLEST;
    let args = [("columns", columns.into()), ("rows", rows.into())];
    let text = brush.app.words.with("screen-too-small", &args);
    let lines: Vec<Line<'_>> = wrap(&text, area.width.into())
        .into_iter()
        .map(Line::from)
        .collect();
    frame.render_widget(Paragraph::new(lines).style(brush.paint.base), area);
}

/// A level line.
pub(super) fn rule(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>) {
    let line = brush.glyph.level.to_string().repeat(area.width.into());
    frame.render_widget(Span::styled(line, brush.paint.rule), area);
}

/// Unit, day and next meeting; what has no room gives way, the unit last.
pub(super) fn header(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>) {
    let most = usize::from(area.width).saturating_sub(2);
    let app = brush.app;
    let unit = app.unit_line(brush.glyph.dot);
    let name = app.board.unit.name.as_str();
    let (day, short_day) = days(brush);
    let (meeting, short_meeting) = meetings(brush);
    let choices = [
        (unit.as_str(), &day, &meeting),
        (name, &day, &meeting),
        (name, &day, &short_meeting),
        (name, &short_day, &short_meeting),
        (name, &short_day, &String::new()),
    ];
    let need = |(unit, day, meeting): &(&str, &String, &String)| {
        width(unit) + width(day) + width(meeting) + 6 <= most
    };
    let fitting = choices
        .iter()
        .find(|choice| need(choice))
        .unwrap_or(&choices[4]);
    let (unit, day, meeting) = *fitting;
    let paint = &brush.paint;
    let middle = (most.saturating_sub(width(day))) / 2;
    let left_end = middle.max(width(unit) + 3);
    let room_right = most.saturating_sub(left_end + width(day) + 1);
    let spread = !meeting.is_empty() && width(meeting) <= room_right;
    let row = Row::new(most, brush.glyph.cut);
    let row = if spread {
        let gap = " ".repeat(left_end.saturating_sub(width(unit)));
        let row = row.right(meeting, paint.base).left(unit, paint.strong);
        row.left(&gap, paint.base).left(day, paint.soft)
    } else {
        let both = [day.as_str(), meeting.as_str()];
        let both: Vec<_> = both.into_iter().filter(|text| !text.is_empty()).collect();
        row.right(&both.join("   "), paint.soft)
            .left(unit, paint.strong)
    };
    frame.render_widget(row.line(), inset(area));
}

fn days(brush: &Brush<'_>) -> (String, String) {
    let (words, today) = (&brush.app.words, brush.app.now.date());
    let week = words.week(Week::of(today).number());
    let long = words.date_with_weekday(today);
    let short = words.date_short(today);
    let dot = brush.glyph.dot;
    (format!("{week}{dot}{long}"), format!("{week}{dot}{short}"))
}

fn meetings(brush: &Brush<'_>) -> (String, String) {
    let app = brush.app;
    let next = app.board.unit.rhythm.next(app.now);
    let when = app.words.date_and_time(next.date(), next.time());
    let until = app.words.relative_day(next.date(), app.now.date());
    let args = [("when", when.into()), ("until", until.into())];
    let long = app.words.with("header-meeting", &args);
    (long, app.words.with("header-meeting-short", &args))
}

/// A notice if there is one, else what has no column of its own.
pub(super) fn others(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>) {
    let app = brush.app;
    let most = usize::from(area.width).saturating_sub(2);
    let row = Row::new(most, brush.glyph.cut);
    let line = match &app.notice {
        Some(notice) if notice.warns => {
            let text = format!("{} {}", brush.glyph.watch(), notice.text);
            row.left(&text, brush.paint.watch)
        }
        Some(notice) => row.left(&notice.text, brush.paint.strong),
        None => match app.state_line() {
            Some(state) => row.left(
                &format!("{} {state}", brush.glyph.watch()),
                brush.paint.watch,
            ),
            None => row.left(&counts(brush), brush.paint.soft),
        },
    };
    frame.render_widget(line.line(), inset(area));
}

fn counts(brush: &Brush<'_>) -> String {
    let (words, others) = (&brush.app.words, brush.app.columns.others);
    let activities = [
        ("count", others.activities.into()),
        ("overdue", others.overdue.into()),
    ];
    let hinders = [
        ("count", others.hinders.into()),
        ("lifted", others.lifted.into()),
    ];
    [
        words.with("others-inputs", &[("count", others.inputs.into())]),
        words.with("others-activities", &activities),
        words.with("others-examples", &[("count", others.examples.into())]),
        words.with("others-hinders", &hinders),
    ]
    .join(brush.glyph.dot)
}

/// What can be done now, most useful first and the way out in any case; what has no room is in
/// the help.
pub(super) fn footer(frame: &mut Frame<'_>, area: Rect, brush: &Brush<'_>) {
    const GAP: usize = 3;
    let most = usize::from(area.width).saturating_sub(2);
    let mut offers: Vec<Offer> = Vec::new();
    for one in rows_in(brush.app.scope()).filter_map(|row| offer(brush, row)) {
        // Two ways to the same are one offer.
        if offers.iter().all(|(_, _, label)| *label != one.2) {
            offers.push(one);
        }
    }
    let exit = [Command::Back, Command::Quit];
    let exit = exit
        .iter()
        .find(|way| offers.iter().any(|(command, ..)| command == *way));
    let needs = |(_, key, label): &Offer| width(key) + 1 + width(label) + GAP;
    let is_exit = |(command, ..): &Offer| Some(command) == exit;
    let mut left =
        (most + GAP).saturating_sub(offers.iter().filter(|one| is_exit(one)).map(needs).sum());
    let mut spans: Vec<Span<'static>> = Vec::new();
    for one in &offers {
        if !is_exit(one) {
            let Some(rest) = left.checked_sub(needs(one)) else {
                continue;
            };
            left = rest;
        }
        let gap = if spans.is_empty() { 0 } else { GAP };
        let (_, key, label) = one;
        spans.push(Span::raw(" ".repeat(gap)));
        spans.push(Span::styled(key.clone(), brush.paint.strong));
        spans.push(Span::styled(format!(" {label}"), brush.paint.soft));
    }
    frame.render_widget(Line::from(spans), inset(area));
}

/// A command that the footer may offer, with its key and its name.
type Offer = (Command, String, String);

fn offer(brush: &Brush<'_>, row: &crate::app::Row) -> Option<Offer> {
    let key = row.keys.first().map(|key| brush.key(*key))?;
    Some((row.command, key, brush.app.words.text(row.label?)))
}

impl Brush<'_> {
    /// Draws a text from a line on, with a mark where more follows.
    pub(super) fn scrolled(
        &self,
        frame: &mut Frame<'_>,
        area: Rect,
        lines: Vec<Line<'static>>,
        scroll: usize,
    ) {
        let height = usize::from(area.height);
        let more = lines.len() > scroll + height;
        let seen: Vec<_> = lines.into_iter().skip(scroll).take(height).collect();
        frame.render_widget(Paragraph::new(seen), area);
        if more && area.width > 1 {
            let mark = Span::styled(self.glyph.more_below.to_string(), self.paint.strong);
            let corner = Rect::new(area.right() - 2, area.bottom() - 1, 1, 1);
            frame.render_widget(mark, corner);
        }
    }

    /// A key as its keycap says.
    pub(super) fn key(&self, key: Key) -> String {
        let plain = self.app.look.glyphs == Glyphs::Ascii;
        match key.code {
            Code::Up if plain => "Up".to_owned(),
            Code::Down if plain => "Down".to_owned(),
            Code::Left if plain => "Left".to_owned(),
            Code::Right if plain => "Right".to_owned(),
            _ => key.to_string(),
        }
    }

    /// A day in few characters, with its year where that is not this one.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        let (words, today) = (&self.app.words, self.app.now.date());
        if day.year() == today.year() {
            words.date_short(day)
        } else {
            format!("{} {}", words.date_short(day), day.year())
        }
    }

    /// Cuts a text to a width.
    pub(super) fn fit(&self, text: &str, most: usize) -> String {
        fit(text, most, self.glyph.cut)
    }
}

/// The area without its first and last column.
fn inset(area: Rect) -> Rect {
    Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    }
}
