//! The page before the meeting: who leads, who takes notes, who is there.

use super::page::Page;
use crate::board::{Names, Staff};
use crate::view::Brush;

pub(super) fn page<'a>(brush: &'a Brush<'a>, width: usize, _height: usize) -> Page<'a> {
    let (app, words, paint) = (brush.app, &brush.app.words, &brush.paint);
    let meeting = app.meeting_or_new();
    let mut page = Page::new(brush, width);
    let staff = app.staff();
    let args = [
        ("present", meeting.present.len().into()),
        ("staff", staff.len().into()),
    ];
    let count = words.with("meeting-attendance", &args);
    let right = if staff.is_empty() {
        Vec::new()
    } else {
        vec![count]
    };
    page.heading(&words.text("meeting-before"), &right);
    if staff.is_empty() {
        page.text(&words.text("meeting-no-staff"), 0, paint.base);
    }
    let cursor = app.room().map_or(0, |room| room.cursor);
    for (nth, one) in staff.iter().enumerate() {
        let here = nth == cursor;
        if here {
            page.choose();
        }
        let present = meeting.present.contains(&one.signature);
        let tick = if present { "[x]" } else { "[ ]" };
        let mark = if here { brush.glyph.cursor } else { ' ' };
        let style = if present { paint.strong } else { paint.base };
        let role = roles(brush, one, &meeting);
        let row = page.row().right(&role, paint.focus);
        let row = row.left(&format!("{mark} {tick}  "), style);
        let row = row.left(&format!("{:<4} ", one.signature.as_str()), style);
        let line = row.left(&called(brush, one), style).line();
        page.push(if here {
            line.patch_style(paint.selected)
        } else {
            line
        });
    }
    let (points, minutes) = (meeting.points.len(), meeting.planned_in_all() / 60);
    let args = [("points", points.into()), ("minutes", minutes.into())];
    page.hint(&words.with("meeting-plan", &args));
    page
}

fn called(brush: &Brush<'_>, one: &Staff) -> String {
    let initials = brush.app.board.unit.settings.names == Names::Initials;
    let name = one.name.as_ref().filter(|_| !initials);
    name.map(ToString::to_string).unwrap_or_default()
}

fn roles(brush: &Brush<'_>, one: &Staff, meeting: &crate::board::Meeting) -> String {
    let words = &brush.app.words;
    let is = |who: &Option<crate::board::Signature>| who.as_ref() == Some(&one.signature);
    let leads = is(&meeting.leader).then(|| words.text("meeting-role-leads"));
    let notes = is(&meeting.note_taker).then(|| words.text("meeting-role-notes"));
    let both: Vec<_> = [leads, notes].into_iter().flatten().collect();
    both.join(brush.glyph.dot)
}
