//! The weekly meeting: one point at a time, large and calm, with the agenda at the side.
//!
//! ```text
//!  Meeting wk 48 · Unit                              9.07 · 7 of 20 minutes
//! ───────────────────────────────────────────────────────────────
//!                                               │  1  Input           2 of 3
//!    NEW PROPOSALS                       1 of 2 │► 3  Proposals       1 of 5
//!                                               │  4  Goals           5
//!    #31  Reminders by text                     │
//!         unanswered 9 days · 5 support         │  Present 14 of 17
//!         …                                     │  Written down so far
//!    What do we answer?                         │  Decisions 1
//! ```
//!
//! Under [`WIDE`] columns the agenda gives way to one line. What is asked stands at the foot of
//! the content and is never pushed out of sight by a long text.

mod before;
mod closing;
mod goal;
mod page;
mod point;
mod proposal;
mod side;
mod voices;

use ratatui::layout::Rect;

use super::row::Row;
use super::{Brush, WIDE};
use crate::app::{Pace, Stage};
use crate::report::name;
use crate::view::canvas::Canvas;
use crate::view::lines::text_of;

/// Columns of the agenda at the side.
const SIDE: u16 = 42;

/// Draws the body of the meeting.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let content = content(area);
    let room = area.width - content.width;
    let scroll = brush.app.room().map_or(0, |room| room.scroll);
    let height = usize::from(content.height);
    let lines = page(brush, content).lines(height, scroll);
    canvas.render_widget(text_of(lines), content);
    if room > 0 {
        side::draw(
            canvas,
            Rect {
                x: content.right(),
                width: room,
                ..area
            },
            brush,
        );
    }
}

/// How far the page can be moved on.
pub(super) fn scroll_limit(area: Rect, brush: &Brush<'_>) -> usize {
    let content = content(area);
    page(brush, content).further(content.height.into())
}

/// The place beside the agenda, where that stands at the side.
pub(super) fn content(area: Rect) -> Rect {
    let side = if area.width >= WIDE { SIDE } else { 0 };
    Rect {
        width: area.width - side,
        ..area
    }
}

fn page<'a>(brush: &'a Brush<'a>, content: Rect) -> page::Page<'a> {
    let (width, height) = (content.width.into(), content.height.into());
    match brush.app.stage() {
        Stage::Before => before::page(brush, width, height),
        Stage::At(_) => point::page(brush, width, height),
        Stage::Closing | Stage::Draft => closing::page(brush, width, height),
    }
}

/// Which meeting it is, and the time: of the day, used and planned.
pub(super) fn header(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let (app, words) = (brush.app, &brush.app.words);
    let meeting = app.meeting_or_new();
    let week = words.week(meeting.week.number());
    let args = [("week", week.into())];
    let title = words.with("meeting-title", &args);
    let unit = app.board.unit.name.as_str();
    let used = meeting.used_in_all(app.now);
    let planned = meeting.planned_in_all();
    let time = [
        ("used", (used / 60).into()),
        ("planned", (planned / 60).into()),
    ];
    let time = words.with("meeting-time", &time);
    let clock = words.clock(app.now.time());
    let right = match app.stage() {
        Stage::At(_) => format!("{clock}{}{time}", brush.glyph.dot),
        Stage::Before => words.date_with_weekday(meeting.on),
        Stage::Closing | Stage::Draft => time,
    };
    let over = used > planned && matches!(app.stage(), Stage::At(_));
    let style = if over {
        brush.paint.watch
    } else {
        brush.paint.strong
    };
    let most = usize::from(area.width).saturating_sub(2);
    let row = Row::new(most, brush.glyph.cut).right(&right, style);
    let row = row.left(&title, brush.paint.strong);
    let row = row.left(brush.glyph.dot, brush.paint.soft);
    let line = row.left(unit, brush.paint.soft).line();
    let place = Rect {
        x: area.x + 1,
        width: area.width.saturating_sub(2),
        ..area
    };
    canvas.line(line, place);
}

/// What the line above the footer says when there is no notice: who drives, or what was caught.
pub(super) fn others(brush: &Brush<'_>) -> String {
    let (app, words) = (brush.app, &brush.app.words);
    if app.follows() {
        let clock = app.meeting().and_then(|card| card.body.clock.clone());
        let who = clock.as_ref().and_then(|clock| clock.by.as_ref());
        let since = clock.as_ref().map(|clock| words.clock(clock.since.time()));
        let time = ("time", since.unwrap_or_default().into());
        return match who {
            Some(who) => words.with(
                "meeting-followed-by",
                &[time, ("who", who.to_string().into())],
            ),
            None => words.with("meeting-followed", &[time]),
        };
    }
    match app.stage() {
        Stage::At(_) => {
            let caught = side::caught(brush);
            if caught.is_empty() {
                words.text("meeting-nothing-caught")
            } else {
                caught.join(brush.glyph.dot)
            }
        }
        Stage::Before => words.text("meeting-before-hint"),
        Stage::Closing => words.text("meeting-closing-hint"),
        Stage::Draft => words.text("meeting-draft-hint"),
    }
}

/// The pace in words; nothing while there is time.
fn pace(brush: &Brush<'_>, pace: Pace) -> Option<String> {
    let words = &brush.app.words;
    let said = match pace {
        Pace::Easy => return None,
        Pace::LastMinute => words.text("meeting-last-minute"),
        Pace::Over(minutes) => words.with("meeting-over", &[("minutes", minutes.into())]),
    };
    Some(format!("{} {said}", brush.glyph.watch()))
}

/// A card's number and title in one string.
fn named(brush: &Brush<'_>, id: crate::board::CardId) -> String {
    name::of(&brush.app.words, &brush.app.board, id)
}
