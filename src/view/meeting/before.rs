//! The page before the meeting: who leads, who takes notes, who is there.

use super::page::Page;
use super::side;
use crate::app::Attendee;
use crate::board::{Meeting, Names, Signature};
use crate::view::Brush;

pub(super) fn page<'a>(brush: &'a Brush<'a>, width: usize, _height: usize) -> Page<'a> {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let meeting = app.meeting_or_new();
    let mut page = Page::new(brush, width);
    let count: Vec<String> = side::attendance(brush, &meeting).into_iter().collect();
    page.heading(&words.text("meeting-before"), &count);
    if app.staff().is_empty() {
        page.text(&words.text("meeting-no-staff"), 0, paint.base);
        page.gap();
    }
    let cursor = app.room().map_or(0, |room| room.cursor);
    for (nth, one) in app.attendees().iter().enumerate() {
        attendee(&mut page, brush, &meeting, (one, nth == cursor));
    }
    let (points, minutes) = (meeting.points.len(), meeting.planned_in_all() / 60);
    let args = [("points", points.into()), ("minutes", minutes.into())];
    page.hint(&words.with("meeting-plan", &args));
    page
}

/// `► [x]  RL   Rebecka Lindvall                         leder mötet`
fn attendee(
    page: &mut Page<'_>,
    brush: &Brush<'_>,
    meeting: &Meeting,
    (one, here): (&Attendee<'_>, bool),
) {
    let paint = &brush.paint;
    if here {
        page.choose();
    }
    let initials = brush.app.board.unit.settings.names == Names::Initials;
    let (signature, name) = match one {
        Attendee::Staff(one) => (Some(&one.signature), one.name.as_ref()),
        Attendee::Other(who) => (Some(who), None),
        Attendee::Guest(name) => (None, Some(name)),
    };
    let name = name.filter(|_| !initials || signature.is_none());
    let present = signature.is_none_or(|who| meeting.present.contains(who));
    let tick = if present { "[x]" } else { "[ ]" };
    let mark = if here { brush.glyph.cursor } else { ' ' };
    let style = if present { paint.strong } else { paint.base };
    let aside = signature.map_or_else(
        || brush.app.words.text("attend-guest"),
        |who| roles(brush, who, meeting),
    );
    let row = page.row().right(&aside, paint.focus);
    let row = row.left(&format!("{mark} {tick}  "), style);
    let signature = signature.map(Signature::as_str).unwrap_or_default();
    let row = row.left(&format!("{signature:<4} "), style);
    let name = name.map(ToString::to_string).unwrap_or_default();
    let line = row.left(&name, style).line();
    page.push(paint.on_ground(line, here));
}

fn roles(brush: &Brush<'_>, who: &Signature, meeting: &Meeting) -> String {
    let words = &brush.app.words;
    let is = |one: &Option<Signature>| one.as_ref() == Some(who);
    let leads = is(&meeting.leader).then(|| words.text("meeting-role-leads"));
    let notes = is(&meeting.note_taker).then(|| words.text("meeting-role-notes"));
    let both: Vec<_> = [leads, notes].into_iter().flatten().collect();
    both.join(brush.glyph.dot)
}
