//! One card, everything on it: facts, comments or values, and what happened.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::Brush;
use super::row::Row;
use super::text::{capitalised, width as columns, wrap};
use crate::board::{CardId, CardRef};
use crate::report::card::{CardDocument, Remark, document};
use crate::report::{history, label, name};

/// Columns for the labels.
const LABELS: usize = 18;
/// Text wider than this is hard to read.
const WIDEST: usize = 100;

/// Draws a card from a line on.
pub(super) fn draw(
    frame: &mut Frame<'_>,
    area: Rect,
    brush: &Brush<'_>,
    id: CardId,
    scroll: usize,
) {
    brush.scrolled(frame, area, lines(brush, id, area.width), scroll);
}

/// Builds all lines of a card.
pub(super) fn lines(brush: &Brush<'_>, id: CardId, width: u16) -> Vec<Line<'static>> {
    let (app, paint) = (brush.app, &brush.paint);
    let most = usize::from(width).saturating_sub(4);
    let Some(card) = app.board.card(id) else {
        return vec![Line::styled(
            format!("  {}", app.words.text("card-gone")),
            paint.soft,
        )];
    };
    let title = title(brush, card);
    let document = document(&app.words, &app.board, app.now.date(), card);
    let mut lines = heading(brush, &title, &document.standing, most);
    lines.extend(facts(brush, &document, most));
    let remarks = remarks(brush, &document.remarks, most);
    section(brush, &mut lines, "card-comments", remarks);
    let happenings = happenings(brush, &document, most);
    section(brush, &mut lines, "card-history", happenings);
    lines
}

/// A metric's newest values, its facts and its history, to stand under its chart.
pub(super) fn under_chart(brush: &Brush<'_>, card: CardRef<'_>, most: usize) -> Vec<Line<'static>> {
    let app = brush.app;
    let document = document(&app.words, &app.board, app.now.date(), card);
    let mut lines = Vec::new();
    let values = document.values.iter().flat_map(|value| {
        let said = [value.said.as_str(), value.note.as_str()].join("  ");
        labelled(
            brush,
            (&value.week, brush.paint.soft),
            said.trim_end(),
            most,
        )
    });
    section(brush, &mut lines, "card-values", values.collect());
    lines.push(Line::default());
    lines.extend(facts(brush, &document, most));
    let happenings = happenings(brush, &document, most);
    section(brush, &mut lines, "card-history", happenings);
    lines
}

fn facts(brush: &Brush<'_>, document: &CardDocument, most: usize) -> Vec<Line<'static>> {
    let fact = |fact: &crate::report::document::Fact| {
        let label = capitalised(&fact.label);
        labelled(brush, (&label, brush.paint.soft), &fact.text, most)
    };
    document.facts.iter().flat_map(fact).collect()
}

/// `Förslag #31 · SMS-påminnelse inför besök`
fn title(brush: &Brush<'_>, card: CardRef<'_>) -> String {
    let kind = capitalised(&label::kind(&brush.app.words, card.kind()));
    let number = card
        .number()
        .map(|number| format!(" {number}"))
        .unwrap_or_default();
    format!("{kind}{number}{}{}", brush.glyph.dot, card.title())
}

/// The title with the standing beside it, or under it where there is no room.
pub(super) fn heading(
    brush: &Brush<'_>,
    title: &str,
    standing: &str,
    most: usize,
) -> Vec<Line<'static>> {
    let paint = &brush.paint;
    let room = most.saturating_sub(columns(standing) + 3);
    let mut lines = vec![Line::default()];
    if columns(title) <= room {
        let row = Row::new(most + 2, brush.glyph.cut).right(standing, paint.base);
        lines.push(row.left("  ", paint.base).left(title, paint.strong).line());
    } else {
        let title = wrap(title, most).into_iter();
        lines.extend(title.map(|line| Line::styled(format!("  {line}"), paint.strong)));
        lines.push(Line::styled(format!("  {standing}"), paint.base));
    }
    lines.push(Line::default());
    lines
}

fn section(
    brush: &Brush<'_>,
    lines: &mut Vec<Line<'static>>,
    title: &str,
    body: Vec<Line<'static>>,
) {
    if !body.is_empty() {
        let title = format!("  {}", brush.app.words.text(title));
        lines.extend([Line::default(), Line::styled(title, brush.paint.strong)]);
        lines.extend(body);
    }
}

/// A label with its text beside it, broken over as many lines as it takes.
fn labelled(
    brush: &Brush<'_>,
    label: (&str, Style),
    text: &str,
    most: usize,
) -> Vec<Line<'static>> {
    let labels = LABELS.min(most / 3);
    let texts = wrap(text, most.saturating_sub(labels).min(WIDEST));
    let row = |(nth, text): (usize, String)| {
        let said = if nth == 0 {
            brush.fit(label.0, labels.saturating_sub(1))
        } else {
            String::new()
        };
        let pad = " ".repeat(labels.saturating_sub(columns(&said)));
        let row = Row::new(most + 2, brush.glyph.cut).left("  ", brush.paint.base);
        row.left(&format!("{said}{pad}"), label.1)
            .left(&text, brush.paint.base)
            .line()
    };
    texts.into_iter().enumerate().map(row).collect()
}

fn remarks(brush: &Brush<'_>, remarks: &[Remark], most: usize) -> Vec<Line<'static>> {
    let words = &brush.app.words;
    let line = |remark: &Remark| {
        let day = remark.on.map(|day| words.date_short(day));
        let week = remark.week.map(|week| name::week(words, week));
        let who = remark.by.as_ref().map(ToString::to_string);
        let label: Vec<_> = [day, week, who].into_iter().flatten().collect();
        labelled(
            brush,
            (&label.join(" "), brush.paint.soft),
            &remark.text,
            most,
        )
    };
    remarks.iter().flat_map(line).collect()
}

/// Newest first: what happened last is what one asks for.
fn happenings(brush: &Brush<'_>, document: &CardDocument, most: usize) -> Vec<Line<'static>> {
    let app = brush.app;
    let line = |one: &crate::board::Happening| {
        let day = app.words.date_short(one.stamp.day());
        let who = one
            .stamp
            .by
            .as_ref()
            .map(ToString::to_string)
            .unwrap_or_default();
        let what = history::what(&app.words, &app.board, one);
        labelled(
            brush,
            (&format!("{day} {who}"), brush.paint.soft),
            &what,
            most,
        )
    };
    document.happenings.iter().rev().flat_map(line).collect()
}
