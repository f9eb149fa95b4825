//! The agenda with its time, who is there, and what was written down so far.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::named;
use crate::app::{Pace, Stage};
use crate::board::{Meeting, PointNotes};
use crate::report::label;
use crate::view::Brush;
use crate::view::canvas::Canvas;
use crate::view::lines::text_of;
use crate::view::row::Row;
use crate::view::text::width;

/// Draws the side.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let most = usize::from(area.width).saturating_sub(3);
    let meeting = brush.app.meeting_or_new();
    let mut lines = vec![Line::default()];
    let points = meeting.points.iter().enumerate();
    lines.extend(points.map(|(nth, known)| point(brush, &meeting, (nth + 1, known), most)));
    lines.push(Line::default());
    let plain = |text: &str| {
        Row::new(most, brush.glyph.cut)
            .left(&format!("  {text}"), brush.paint.base)
            .line()
    };
    lines.extend(people(brush, &meeting).iter().map(|text| plain(text)));
    let caught = caught(brush);
    if !caught.is_empty() {
        let title = format!("  {}", brush.app.words.text("meeting-caught"));
        lines.push(Line::default());
        lines.push(
            Row::new(most, brush.glyph.cut)
                .left(&title, brush.paint.soft)
                .line(),
        );
        lines.extend(caught.iter().map(|text| plain(text)));
    }
    lines.resize(area.height.into(), Line::default());
    let upright = brush.glyph.upright.to_string();
    let rule = vec![Line::styled(upright, brush.paint.rule); area.height.into()];
    canvas.render_widget(text_of(rule), Rect { width: 1, ..area });
    canvas.render_widget(
        text_of(lines),
        Rect {
            x: area.x + 1,
            width: area.width - 2,
            ..area
        },
    );
}

/// `► 3  Nya förslag och svar   2 av 5`
fn point(
    brush: &Brush<'_>,
    meeting: &Meeting,
    (nth, known): (usize, &PointNotes),
    most: usize,
) -> Line<'static> {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let here = meeting.at == Some(known.planned.point) && matches!(app.stage(), Stage::At(_));
    let used = meeting.used(known.planned.point, app.now);
    let planned = 60 * u32::from(known.planned.minutes);
    let args = [
        ("used", (used / 60).into()),
        ("planned", known.planned.minutes.into()),
    ];
    let (time, style) = if known.passed {
        (words.text("meeting-passed-short"), paint.soft)
    } else if known.reached || here {
        let said = words.with("meeting-minutes", &args);
        match Pace::of(used, planned) {
            Pace::Over(_) => (format!("{} {said}", brush.glyph.watch()), paint.watch),
            _ => (said, paint.base),
        }
    } else {
        (words.with("meeting-planned", &args), paint.soft)
    };
    let style = if here {
        style.patch(paint.strong)
    } else {
        style
    };
    let mark = if here { brush.glyph.cursor } else { ' ' };
    let title = if here { paint.strong } else { paint.base };
    let row = Row::new(most, brush.glyph.cut).right(&time, style);
    let row = row.left(&format!("{mark} {nth}  "), paint.focus);
    row.left(&short(brush, known), title).line()
}

/// What a point is called: in the unit's words, or the program's.
pub(super) fn heading(brush: &Brush<'_>, known: &PointNotes) -> String {
    let own = known.heading.as_ref().map(ToString::to_string);
    own.unwrap_or_else(|| label::point(&brush.app.words, known.planned.point))
}

fn short(brush: &Brush<'_>, known: &PointNotes) -> String {
    let own = known.heading.as_ref().map(ToString::to_string);
    own.unwrap_or_else(|| label::short_point(&brush.app.words, known.planned.point))
}

/// How many are there; nothing where there is nobody to count.
pub(super) fn attendance(brush: &Brush<'_>, meeting: &Meeting) -> Option<String> {
    let (words, staff) = (&brush.app.words, brush.app.staff().len());
    let guests = meeting.guests.len();
    let args = [
        ("present", meeting.present.len().into()),
        ("staff", staff.into()),
        ("guests", guests.into()),
    ];
    match (staff, meeting.present.len() + guests) {
        (0, 0) => None,
        (0, _) => Some(words.with("meeting-attendance-of-any", &args)),
        _ => Some(words.with("meeting-attendance", &args)),
    }
}

fn people(brush: &Brush<'_>, meeting: &Meeting) -> Vec<String> {
    let words = &brush.app.words;
    let mut lines: Vec<String> = attendance(brush, meeting).into_iter().collect();
    let leads = meeting
        .leader
        .as_ref()
        .map(|who| words.with("meeting-leads", &[("who", who.to_string().into())]));
    let notes = meeting
        .note_taker
        .as_ref()
        .map(|who| words.with("meeting-takes-notes", &[("who", who.to_string().into())]));
    let both: Vec<String> = [leads, notes].into_iter().flatten().collect();
    if !both.is_empty() {
        lines.push(both.join(brush.glyph.dot));
    }
    lines
}

/// What was written down so far, a fact a line.
pub(super) fn caught(brush: &Brush<'_>) -> Vec<String> {
    let (app, words) = (brush.app, &brush.app.words);
    let Some(meeting) = app
        .meeting()
        .map(|card| &card.body)
        .filter(|body| body.started.is_some())
    else {
        return Vec::new();
    };
    let began = meeting.started.unwrap_or(app.now);
    let activities = app
        .board
        .activities
        .iter()
        .filter(|card| card.added.at >= began)
        .count();
    let results = app.results_of_meeting();
    let counts = [
        ("caught-answers", results.answered.len()),
        ("caught-decisions", meeting.decisions.len()),
        ("caught-activities", activities),
        ("caught-parked", meeting.parked.len()),
        (
            "caught-notes",
            meeting
                .points
                .iter()
                .filter(|one| !one.notes.is_empty())
                .count(),
        ),
    ];
    let some = counts.into_iter().filter(|(_, count)| *count > 0);
    let mut lines: Vec<String> = Vec::new();
    let said: Vec<String> = some
        .map(|(id, count)| words.with(id, &[("count", count.into())]))
        .collect();
    lines.extend(said.chunks(2).map(|pair| pair.join(brush.glyph.dot)));
    if results.values > 0 {
        lines.push(words.with("caught-values", &[("count", results.values.into())]));
    }
    for id in results.new.iter().rev().take(3).rev() {
        let line = words.with("caught-new", &[("card", named(brush, *id).into())]);
        lines.push(line);
    }
    lines.retain(|line| width(line) > 0);
    lines
}
