//! One point of the agenda: its heading, its time, and the content that is its own.

use super::page::Page;
use super::{goal, pace, proposal, side, voices};
use crate::app::{Pace, Stage};
use crate::board::{Point, PointNotes};
use crate::view::{Brush, WIDE};

pub(super) fn page<'a>(brush: &'a Brush<'a>, width: usize, height: usize) -> Page<'a> {
    let mut page = Page::new(brush, width);
    let Some(known) = brush.app.point() else {
        return page;
    };
    heading(&mut page, brush, known);
    match known.planned.point {
        Point::Proposals => proposal::content(&mut page, brush),
        Point::Goals => goal::content(&mut page, brush, height),
        Point::Activities => voices::activities(&mut page, brush, height),
        Point::Input => voices::inputs(&mut page, brush, height),
        Point::Examples => voices::examples(&mut page, brush, height),
        Point::Raised => voices::raised(&mut page, brush),
        Point::Own(_) => {}
    }
    said(&mut page, brush, known);
    page
}

/// The heading, with the place among cards, and the time where no agenda stands beside it.
fn heading(page: &mut Page<'_>, brush: &Brush<'_>, known: &PointNotes) {
    let (app, words) = (brush.app, &brush.app.words);
    let items = app.items();
    let pages = matches!(app.stage(), Stage::At(Point::Proposals | Point::Goals));
    let meeting = app.meeting_or_new();
    let used = meeting.used(known.planned.point, app.now);
    let planned = known.planned.minutes;
    let mut right = Vec::new();
    if pages && !items.cards.is_empty() {
        let args = [
            ("at", (app.place(&items) + 1).into()),
            ("count", items.cards.len().into()),
        ];
        right.push(words.with("meeting-one-of", &args));
    }
    let warning = pace(brush, Pace::of(used, 60 * u32::from(planned)));
    if app.size.0 < WIDE && warning.is_none() {
        let args = [("used", (used / 60).into()), ("planned", planned.into())];
        right.push(words.with("meeting-minutes-word", &args));
    }
    right.extend(warning);
    right.reverse();
    let title = side::heading(brush, known);
    let nth = meeting
        .points
        .iter()
        .position(|one| one.planned == known.planned);
    let numbered = format!(
        "{}/{}  {title}",
        nth.map_or(1, |nth| nth + 1),
        meeting.points.len()
    );
    page.heading(if app.size.0 < WIDE { &numbered } else { &title }, &right);
}

/// What was said and decided under this point so far.
fn said(page: &mut Page<'_>, brush: &Brush<'_>, known: &PointNotes) {
    let words = &brush.app.words;
    let meeting = brush.app.meeting_or_new();
    let point = Some(known.planned.point);
    let decisions: Vec<_> = meeting
        .decisions
        .iter()
        .filter(|one| one.point == point)
        .collect();
    if known.notes.is_empty() && decisions.is_empty() {
        return;
    }
    page.gap();
    for decision in decisions {
        page.labelled(&words.text("meeting-decided"), decision.text.as_str(), 0);
    }
    for (nth, line) in known.notes.as_str().lines().enumerate() {
        let label = if nth == 0 {
            words.text("meeting-notes")
        } else {
            String::new()
        };
        page.labelled(&label, line, 0);
    }
}
