//! The lines above and below the columns: header, others, notice, footer.

use chrono::NaiveDate;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::{fit, width, wrap};
use super::{Brush, finding};
use crate::app::{Command, Key};
use crate::board::{MeetingKind, Week};
use crate::report::figure;

/// Says that there is no room, and how much there should be.
pub(super) fn too_small(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let (columns, rows) = super::SMALLEST;
    let args = [("columns", columns.into()), ("rows", rows.into())];
    let text = brush.app.words.with("screen-too-small", &args);
    let lines: Vec<Line<'_>> = wrap(&text, area.width.into())
        .into_iter()
        .map(Line::from)
        .collect();
    canvas.render_widget(text_of(lines), area);
}

/// A level line.
pub(super) fn rule(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let line = brush.glyph.level.to_string().repeat(area.width.into());
    canvas.line(Line::styled(line, brush.paint.rule), area);
}

/// Unit, day and next meeting; what has no room gives way, the unit last.
pub(super) fn header(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
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
    canvas.line(row.line(), inset(area));
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
    let open = app.board.open_meeting(MeetingKind::Board);
    if open.is_some_and(|card| card.body.started.is_some()) {
        let key = app.key_for(Command::StartMeeting);
        let long = app
            .words
            .with("header-meeting-going-on", &[("key", key.into())]);
        return (long, app.words.text("header-meeting-going-on-short"));
    }
    let next = app.board.unit.rhythm.next(app.now);
    let when = app.words.date_and_time(next.date(), next.time());
    let until = app.words.relative_day(next.date(), app.now.date());
    let args = [("when", when.into()), ("until", until.into())];
    let long = app.words.with("header-meeting", &args);
    (long, app.words.with("header-meeting-short", &args))
}

/// A notice if there is one, else the week of a chart that is read, else what has no column of its
/// own.
pub(super) fn others(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let app = brush.app;
    if finding::field(canvas, inset(area), brush) {
        return;
    }
    let most = usize::from(area.width).saturating_sub(2);
    let row = || Row::new(most, brush.glyph.cut);
    let narrowed = finding::line(brush, row()).filter(|_| app.notice.is_none());
    if let Some(line) = narrowed {
        return canvas.line(line, inset(area));
    }
    let row = row();
    let line = match &app.notice {
        Some(notice) if notice.warns => {
            let text = format!("{} {}", brush.glyph.watch(), notice.text);
            row.left(&text, brush.paint.watch)
        }
        Some(notice) => row.left(&notice.text, brush.paint.strong),
        None if matches!(super::base(app), Some(crate::app::Screen::Overview(_))) => row,
        None if app.visits() && app.state_line() == app.read_only => {
            // What is looked at is told of first that nothing can be changed there.
            let own = app.words.text("overview-visit-short");
            let facts: Vec<String> = [own].into_iter().chain(counts(brush)).collect();
            row.facts(&facts, brush.glyph.dot, brush.paint.soft)
        }
        None => match app.state_line() {
            Some(state) => {
                let state = format!("{} {state}", brush.glyph.watch());
                let row = row.left(&state, brush.paint.watch);
                let read = super::chart::read(brush);
                let read = read.map(|read| format!("{}{read}", brush.glyph.dot));
                row.left(&read.unwrap_or_default(), brush.paint.strong)
            }
            None if matches!(super::base(app), Some(crate::app::Screen::Chart { .. })) => {
                let read = super::chart::read(brush).unwrap_or_default();
                row.left(&read, brush.paint.strong)
            }
            None if matches!(super::base(app), Some(crate::app::Screen::Meeting(_))) => {
                row.left(&super::meeting::others(brush), brush.paint.soft)
            }
            None => row.facts(&counts(brush), brush.glyph.dot, brush.paint.soft),
        },
    };
    canvas.line(line.line(), inset(area));
}

pub(super) fn counts(brush: &Brush<'_>) -> [String; 4] {
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
}

/// Between two commands of the footer.
const GAP: usize = 3;

/// What can be done now, most useful first and the way out in any case; what has no room is in
/// the help.
pub(super) fn footer(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let mut spans: Vec<Span<'static>> = Vec::new();
    for (_, key, label) in offered(brush, area.width) {
        let gap = if spans.is_empty() { 0 } else { GAP };
        // In the style of what stands before: a change of style that nobody sees is bytes for nothing.
        spans.push(Span::styled(" ".repeat(gap), brush.paint.soft));
        spans.push(Span::styled(key, brush.paint.strong));
        spans.push(Span::styled(format!(" {label}"), brush.paint.soft));
    }
    canvas.line(Line::from(spans), inset(area));
}

/// The command of the footer that stands at a column.
pub(super) fn command_at(area: Rect, brush: &Brush<'_>, column: u16) -> Option<Command> {
    let column = usize::from(column.checked_sub(inset(area).x)?);
    let mut from = 0;
    for one in offered(brush, area.width) {
        let to = from + needs(&one) - GAP;
        if (from..to).contains(&column) {
            return Some(one.0);
        }
        from = to + GAP;
    }
    None
}

/// The commands that the footer has room for: the way out in any case, then the help, then what
/// is most useful.
fn offered(brush: &Brush<'_>, columns: u16) -> Vec<Offer> {
    let mut left = usize::from(columns).saturating_sub(2) + GAP;
    let named = brush.app.offers().into_iter();
    let offers: Vec<Offer> = named.filter_map(|named| offer(brush, named)).collect();
    let there = |way: &&Command| offers.iter().any(|(command, ..)| command == *way);
    let exit = [
        Command::Back,
        Command::Pause,
        Command::Quit,
        Command::ShowAll,
    ];
    let exit = exit.iter().find(there);
    let rank = |(command, ..): &Offer| match *command {
        command if Some(&command) == exit => 0,
        Command::Help => 1,
        _ => 2,
    };
    let mut places: Vec<usize> = (0..offers.len()).collect();
    places.sort_by_key(|place| offers.get(*place).map(rank));
    places.retain(|place| {
        let rest = offers
            .get(*place)
            .and_then(|one| left.checked_sub(needs(one)));
        left = rest.unwrap_or(left);
        rest.is_some()
    });
    let fits = |(place, one)| places.contains(&place).then_some(one);
    offers.into_iter().enumerate().filter_map(fits).collect()
}

/// Columns that a command takes in the footer, the gap after it included.
fn needs((_, key, label): &Offer) -> usize {
    width(key) + 1 + width(label) + GAP
}

/// A command that the footer may offer, with its key and its name.
type Offer = (Command, String, String);

fn offer(brush: &Brush<'_>, (row, label): (&crate::app::Row, &'static str)) -> Option<Offer> {
    let key = brush.app.keymap.keys(row).next()?;
    Some((row.command, brush.key(key), brush.app.words.text(label)))
}

impl Brush<'_> {
    /// Draws a text from a line on, with marks where there is more above and below.
    pub(super) fn scrolled(
        &self,
        canvas: &mut Canvas<'_>,
        area: Rect,
        lines: Vec<Line<'static>>,
        scroll: usize,
    ) {
        let height = usize::from(area.height);
        let more = lines.len() > scroll + height;
        let seen: Vec<_> = lines.into_iter().skip(scroll).take(height).collect();
        canvas.render_widget(text_of(seen), area);
        let rows = (area.y, area.bottom().saturating_sub(1));
        self.more(
            canvas,
            area.right().saturating_sub(2),
            rows,
            (scroll > 0, more),
        );
    }

    /// Marks in a column of the screen that there is more above and below, each on its row.
    pub(super) fn more(
        &self,
        canvas: &mut Canvas<'_>,
        column: u16,
        (top, bottom): (u16, u16),
        (above, below): (bool, bool),
    ) {
        let marks = [
            (above, self.glyph.more_above, top),
            (below, self.glyph.more_below, bottom),
        ];
        for (_, sign, row) in marks.into_iter().filter(|(shown, ..)| *shown) {
            let sign = Span::styled(sign.to_string(), self.paint.strong);
            let place = Rect::new(column, row, 1, 1);
            canvas.render_widget(sign, place.intersection(canvas.area()));
        }
    }

    /// A key as its keycap says.
    pub(super) fn key(&self, key: Key) -> String {
        self.app.keycap(key)
    }

    /// A day in few characters, with its year where that is not this one.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        figure::day(&self.app.words, day, self.app.now.date())
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
