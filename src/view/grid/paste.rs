//! A pasted block before it is saved: how much it is, and what of it cannot be used.

use ratatui::layout::Rect;
use ratatui::text::Line;

use crate::app::{Command, Paste, Unfit};
use crate::board::Week;
use crate::report::name;
use crate::view::Brush;
use crate::view::canvas::Canvas;
use crate::view::lines::text_of;
use crate::view::overlay::{boxed, inner_width, more};
use crate::view::text::wrap;

/// Draws it over the grid.
pub(super) fn draw(canvas: &mut Canvas<'_>, body: Rect, brush: &Brush<'_>, paste: &Paste) {
    let most = inner_width(body);
    let (words, paint) = (&brush.app.words, &brush.paint);
    let summary = wrap(&summary(brush, paste), most);
    let mut lines: Vec<_> = summary
        .into_iter()
        .map(|line| Line::styled(line, paint.strong))
        .collect();
    if paste.same > 0 {
        let said = words.with("grid-paste-same", &[("count", paste.same.into())]);
        lines.extend(
            wrap(&said, most)
                .into_iter()
                .map(|line| Line::styled(line, paint.base)),
        );
    }
    if !paste.unfit.is_empty() {
        let args = [("count", paste.unused().into())];
        lines.push(Line::default());
        lines.push(Line::styled(
            words.with("grid-paste-unfit", &args),
            paint.watch,
        ));
    }
    let room = usize::from(body.height).saturating_sub(2);
    let head = lines.len();
    let mut below = false;
    for unfit in paste.unfit.iter().skip(paste.scroll) {
        let told = wrap(&told(brush, unfit), most);
        // A sentence stands whole or not at all; the first in sight has to be there.
        below = lines.len() > head && lines.len() + told.len() > room;
        if below {
            break;
        }
        lines.extend(told.into_iter().map(|line| Line::styled(line, paint.base)));
    }
    below |= lines.len() > room;
    lines.truncate(room);
    let title = words.text("grid-paste");
    let place = boxed(canvas, body, brush, &title, lines.len());
    canvas.render_widget(text_of(lines), place);
    more(canvas, brush, place, (paste.scroll > 0, below));
}

fn summary(brush: &Brush<'_>, paste: &Paste) -> String {
    let words = &brush.app.words;
    let this = Week::of(brush.app.now.date()).year();
    let weeks = paste
        .weeks()
        .map(|(from, to)| name::weeks(words, from, to, this));
    let args = [
        ("count", paste.figures.into()),
        ("metrics", paste.metrics().into()),
        ("weeks", weeks.unwrap_or_default().into()),
        ("key", brush.app.key_for(Command::Accept).into()),
        ("back", brush.app.key_for(Command::Back).into()),
    ];
    words.with("grid-paste-summary", &args)
}

/// Cells of a metric's week and why they cannot be used.
fn told(brush: &Brush<'_>, unfit: &Unfit) -> String {
    let (app, this) = (brush.app, Week::of(brush.app.now.date()));
    let week = app
        .words
        .week_of(unfit.week.year(), unfit.week.number(), this.year());
    let place = unfit.place.and_then(|place| {
        let metric = &app.board.metrics.get(place.metric)?.body;
        let part = place.part.and_then(|part| metric.parts.get(part));
        let part = part.map(|part| format!(", {part}")).unwrap_or_default();
        Some(format!("{}{part}, ", metric.name))
    });
    let place = place.unwrap_or_default();
    let quoted = |written: &String| {
        let args = [("written", written.into())];
        app.words.with("grid-paste-written", &args)
    };
    let written: Vec<String> = unfit.written.iter().map(quoted).collect();
    format!("{place}{week} {}: {}", written.join(", "), unfit.why)
}
