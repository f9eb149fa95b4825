//! The end of the meeting: what will be in the minutes, to be read through and mended.

use super::page::Page;
use super::{side, voices};
use crate::app::{Entry, Stage};
use crate::board::{Meeting, Point, StatusKind};
use crate::view::Brush;

pub(super) fn page<'a>(brush: &'a Brush<'a>, width: usize, _height: usize) -> Page<'a> {
    let (app, words) = (brush.app, &brush.app.words);
    let meeting = app.meeting_or_new();
    let mut page = Page::new(brush, width);
    let title = match app.stage() {
        Stage::Draft => "meeting-draft",
        _ => "meeting-closing",
    };
    page.heading(&words.text(title), &[]);
    people(&mut page, brush, &meeting);
    let cursor = app.room().map_or(0, |room| room.cursor);
    for (nth, entry) in app.entries().into_iter().enumerate() {
        let here = nth == cursor;
        if here {
            page.choose();
        }
        match entry {
            Entry::Point(point) => point_line(&mut page, brush, (&meeting, point), here),
            Entry::Decision(id) => {
                let mut decisions = meeting.decisions.iter();
                let text = decisions
                    .find(|one| one.id == id)
                    .map(|one| one.text.to_string());
                let label = words.text("meeting-decided");
                line(
                    &mut page,
                    brush,
                    (&format!("  {label}: {}", text.unwrap_or_default()), ""),
                    here,
                );
            }
            Entry::Next => {
                page.gap();
                if here {
                    page.choose();
                }
                next(&mut page, brush, here);
            }
        }
    }
    parked(&mut page, brush, &meeting);
    let unanswered = app.board.with_status(StatusKind::New).count();
    if unanswered > 0 {
        let count = [("count", unanswered.into())];
        page.text(
            &words.with("meeting-unanswered", &count),
            2,
            brush.paint.watch,
        );
    }
    page.gap();
    page.text(&words.text("meeting-happened"), 0, brush.paint.soft);
    voices::happened(&mut page, brush, &app.results_of_meeting(), 2);
    page
}

fn people(page: &mut Page<'_>, brush: &Brush<'_>, meeting: &Meeting) {
    let words = &brush.app.words;
    let who = |one: &Option<crate::board::Signature>| {
        one.as_ref().map(ToString::to_string).unwrap_or_default()
    };
    let present = meeting.present.iter().map(ToString::to_string);
    let staff = present.collect::<Vec<_>>().join(" ");
    let guests = meeting.guests.iter().map(ToString::to_string);
    let guests = guests.collect::<Vec<_>>().join(brush.glyph.dot);
    let both = [staff, guests]
        .into_iter()
        .filter(|people| !people.is_empty());
    let both = both.collect::<Vec<_>>().join(brush.glyph.dot);
    if let Some(count) = side::attendance(brush, meeting) {
        let there = if both.is_empty() {
            brush.glyph.no_value.to_string()
        } else {
            both
        };
        page.labelled(&format!("{count:<22}  "), &there, 0);
    }
    let leads = words.with("meeting-leads", &[("who", who(&meeting.leader).into())]);
    let notes = words.with(
        "meeting-takes-notes",
        &[("who", who(&meeting.note_taker).into())],
    );
    let leads = meeting.leader.as_ref().map(|_| leads);
    let notes = meeting.note_taker.as_ref().map(|_| notes);
    let both: Vec<_> = [leads, notes].into_iter().flatten().collect();
    page.text(&both.join(brush.glyph.dot), 0, brush.paint.base);
    page.gap();
}

/// A point with its time, and the notes under it.
fn point_line(
    page: &mut Page<'_>,
    brush: &Brush<'_>,
    (meeting, point): (&Meeting, Point),
    here: bool,
) {
    let (app, words) = (brush.app, &brush.app.words);
    let Some(known) = meeting.point(point) else {
        return;
    };
    let used = meeting.used(point, app.now);
    let args = [
        ("used", (used / 60).into()),
        ("planned", known.planned.minutes.into()),
    ];
    let time = if known.passed {
        words.text("meeting-passed")
    } else if known.reached {
        words.with("meeting-minutes-word", &args)
    } else {
        words.text("meeting-not-reached")
    };
    line(page, brush, (&side::heading(brush, known), &time), here);
    for note in known.notes.as_str().lines() {
        page.text(note, 4, brush.paint.base);
    }
}

fn line(page: &mut Page<'_>, brush: &Brush<'_>, (text, aside): (&str, &str), here: bool) {
    let paint = &brush.paint;
    let mark = if here { brush.glyph.cursor } else { ' ' };
    let row = page
        .row()
        .right(aside, paint.soft)
        .left(&format!("{mark} "), paint.focus);
    let row = row.left(text, paint.strong).line();
    page.push(paint.on_ground(row, here));
}

fn next(page: &mut Page<'_>, brush: &Brush<'_>, here: bool) {
    let (app, words) = (brush.app, &brush.app.words);
    let next = app.next_meeting();
    let when = words.date_and_time(next.on, app.board.unit.rhythm.at);
    let leads = next.leader.map_or_else(
        || words.text("meeting-no-leader"),
        |who| words.with("meeting-leads", &[("who", who.to_string().into())]),
    );
    let said = [when, leads];
    let text = words.with(
        "meeting-next",
        &[("next", said.join(brush.glyph.dot).into())],
    );
    line(page, brush, (&text, ""), here);
}

/// What waits for next week: parked, and points that were not reached.
fn parked(page: &mut Page<'_>, brush: &Brush<'_>, meeting: &Meeting) {
    let (app, words) = (brush.app, &brush.app.words);
    let missed = app.not_reached().into_iter();
    let missed = missed.filter_map(|point| Some(side::heading(brush, meeting.point(point)?)));
    let all: Vec<_> = meeting
        .parked
        .iter()
        .map(ToString::to_string)
        .chain(missed)
        .collect();
    if !all.is_empty() {
        page.labelled(
            &words.text("meeting-comes-first"),
            &all.join(brush.glyph.dot),
            2,
        );
    }
}
