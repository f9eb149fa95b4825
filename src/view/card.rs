//! One card, everything on it: facts, comments or values, and what happened.

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::Brush;
use super::canvas::Canvas;
use super::row::Row;
use super::text::{capitalised, width as columns, wrap};
use crate::board::{CardId, CardRef};
use crate::report::card::{CardDocument, Remark, document};
use crate::report::document::Fact;
use crate::report::{history, label, name};

/// Columns for the labels.
const LABELS: usize = 20;
/// Text wider than this is hard to read.
const WIDEST: usize = 100;
/// From this width on a card has two columns.
const TWO_COLUMNS: usize = 110;

/// Draws a card from a line on.
pub(super) fn draw(
    canvas: &mut Canvas<'_>,
    area: Rect,
    brush: &Brush<'_>,
    id: CardId,
    scroll: usize,
) {
    brush.scrolled(canvas, area, lines(brush, id, area.width), scroll);
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
    let mut document = document(&app.words, &app.board, app.now.date(), card);
    document.facts.extend(app.facts_beside(card));
    let (standing, style) = standing(brush, card, &document.standing);
    let mut lines = heading(brush, &title, (&standing, style), most);
    if most >= TWO_COLUMNS {
        lines.extend(in_columns(brush, card, &document, most));
        return lines;
    }
    lines.extend(facts(brush, &document, most));
    let remarks = remarks(brush, &document.remarks, most);
    section(brush, &mut lines, remarks_title(card), remarks);
    let happenings = happenings(brush, &document, most);
    section(brush, &mut lines, "card-history", happenings);
    lines
}

/// What is said at length to the left and what is said in a word to the right; under them the
/// comments beside the history.
fn in_columns(
    brush: &Brush<'_>,
    card: CardRef<'_>,
    document: &CardDocument,
    most: usize,
) -> Vec<Line<'static>> {
    let left = most * 3 / 5;
    let right = most - left - 2;
    let short = right.saturating_sub(labels(right));
    let is_long = |fact: &&Fact| columns(&fact.text) > short;
    let said = |fits: &dyn Fn(&&Fact) -> bool, width| {
        let some = document.facts.iter().filter(fits);
        some.flat_map(|one| fact(brush, one, width))
            .collect::<Vec<_>>()
    };
    let long = said(&is_long, left);
    let short = said(&|fact| !is_long(fact), right);
    let mut lines = beside(long, short, left + 2);
    let (mut comments, mut past) = (Vec::new(), Vec::new());
    let remarks = remarks(brush, &document.remarks, left);
    section(brush, &mut comments, remarks_title(card), remarks);
    let place = if comments.is_empty() { most } else { right };
    section(
        brush,
        &mut past,
        "card-history",
        happenings(brush, document, place),
    );
    if comments.is_empty() {
        lines.extend(past);
    } else {
        lines.extend(beside(comments, past, left + 2));
    }
    lines
}

/// What a goal is followed up with is no comment.
const fn remarks_title(card: CardRef<'_>) -> &'static str {
    match card {
        CardRef::Goal(_) => "card-follow-ups",
        _ => "card-comments",
    }
}

/// Puts lines side by side; where one side is empty the other stands alone.
fn beside(left: Vec<Line<'static>>, right: Vec<Line<'static>>, width: usize) -> Vec<Line<'static>> {
    if left.is_empty() {
        return right;
    }
    let height = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    let row = |_| {
        let mut line = left.next().unwrap_or_default();
        let taken: usize = line.spans.iter().map(|span| columns(&span.content)).sum();
        line.push_span(" ".repeat(width.saturating_sub(taken)));
        line.extend(right.next().unwrap_or_default().spans);
        line
    };
    (0..height).map(row).collect()
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
    let facts = document.facts.iter();
    facts.flat_map(|one| fact(brush, one, most)).collect()
}

fn fact(brush: &Brush<'_>, fact: &Fact, most: usize) -> Vec<Line<'static>> {
    let label = capitalised(&fact.label);
    labelled(brush, (&label, brush.paint.soft), &fact.text, most)
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

/// Where a card stands with its symbol, as on the board: of a goal its status, of others that a
/// time is over.
fn standing(brush: &Brush<'_>, card: CardRef<'_>, said: &str) -> (String, Style) {
    let (app, paint) = (brush.app, &brush.paint);
    let today = app.now.date();
    let (symbol, style) = match card {
        CardRef::Goal(goal) => {
            let status = app.board.progress(goal, today).status;
            (brush.glyph.goal(status), paint.goal(status))
        }
        CardRef::Proposal(card)
            if card
                .limit_reached(today, &app.board.unit.settings)
                .is_some() =>
        {
            (brush.glyph.watch(), paint.watch)
        }
        CardRef::Activity(card) if card.body.is_overdue(today) => (brush.glyph.off(), paint.off),
        _ => return (said.to_owned(), paint.base),
    };
    (format!("{symbol} {said}"), style)
}

/// The title with the standing beside it, or under it where there is no room.
pub(super) fn heading(
    brush: &Brush<'_>,
    title: &str,
    (standing, style): (&str, Style),
    most: usize,
) -> Vec<Line<'static>> {
    let paint = &brush.paint;
    let room = most.saturating_sub(columns(standing) + 3);
    let mut lines = vec![Line::default()];
    if columns(title) <= room {
        let row = Row::new(most + 2, brush.glyph.cut).right(standing, style);
        lines.push(row.left("  ", paint.base).left(title, paint.strong).line());
    } else {
        let title = wrap(title, most).into_iter();
        lines.extend(title.map(|line| Line::styled(format!("  {line}"), paint.strong)));
        lines.push(Line::styled(format!("  {standing}"), style));
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

/// Columns for the labels of a text of a width.
const fn labels(most: usize) -> usize {
    let share = most * 2 / 5;
    if share < LABELS { share } else { LABELS }
}

/// A label with its text beside it, broken over as many lines as it takes.
fn labelled(
    brush: &Brush<'_>,
    label: (&str, Style),
    text: &str,
    most: usize,
) -> Vec<Line<'static>> {
    let labels = labels(most);
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
