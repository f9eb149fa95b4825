//! The wall: the board without anything to press, for a screen in the corridor.
//!
//! ```text
//!  unit · district      week · date                next meeting
//! ───────────────────────────────────────────────────────────────
//!  Proposals 9        │ Goals 4           │ Statistics wk 46
//!
//!  ...                │ ...               │ ...
//! ───────────────────────────────────────────────────────────────
//!  inputs · activities · hinders       1 of 2 · changed 14.02
//! ```
//!
//! What does not fit is on another page: whole cards, under the heading they belong to. No name
//! stands on it.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::canvas::Canvas;
use super::row::Row;
use super::{Brush, WIDE, bars, board, goals, metrics, proposals};
use crate::app::{Column, Group, Wall};
use crate::board::CardId;
use crate::view::lines::text_of;

/// From this height on the header has room above it.
const TALL: u16 = 30;
/// Blank lines between cards, where all of them fit on one page and where they do not.
const GAPS: [usize; 2] = [2, 1];

/// Something that is never split over two pages.
#[derive(Clone, Copy)]
enum Item<'a> {
    Proposal(CardId, &'a Group),
    Goal(CardId),
    Metric(CardId),
    /// How many values this week lacks.
    Missing,
}

impl<'a> Item<'a> {
    const fn height(self) -> usize {
        match self {
            Self::Proposal(..) | Self::Metric(_) => 2,
            Self::Goal(_) => 3,
            Self::Missing => 1,
        }
    }

    const fn group(self) -> Option<&'a Group> {
        match self {
            Self::Proposal(_, group) => Some(group),
            _ => None,
        }
    }
}

/// The pages of the three columns in a room of some lines.
struct Pages<'a> {
    columns: [Vec<Vec<Item<'a>>>; 3],
    gap: usize,
}

impl<'a> Pages<'a> {
    fn new(brush: &Brush<'a>, height: usize) -> Self {
        let all = Column::ALL.map(|column| items(brush, column));
        let cut = |gap: usize| all.each_ref().map(|items| cut(items, height, gap));
        let one_each = |columns: &[Vec<_>; 3]| columns.iter().all(|pages| pages.len() == 1);
        let fitting = GAPS.into_iter().map(|gap| (gap, cut(gap)));
        let found = fitting.clone().find(|(_, columns)| one_each(columns));
        let (gap, columns) = found.unwrap_or_else(|| (GAPS[1], cut(GAPS[1])));
        Self { columns, gap }
    }

    /// Side by side each column turns its own pages; one at a time they follow each other.
    fn count(&self, wide: bool) -> usize {
        let counts = self.columns.iter().map(Vec::len);
        if wide {
            counts.max().unwrap_or(1)
        } else {
            counts.sum()
        }
    }

    /// The column that shows alone, and which of its pages.
    fn alone(&self, page: usize) -> (Column, usize) {
        let mut left = page;
        for (column, pages) in Column::ALL.into_iter().zip(&self.columns) {
            if left < pages.len() {
                return (column, left);
            }
            left -= pages.len();
        }
        (Column::default(), 0)
    }

    fn at(&self, column: Column, page: usize) -> &[Item<'a>] {
        let pages = &self.columns[column as usize];
        pages
            .get(page % pages.len().max(1))
            .map_or(&[], Vec::as_slice)
    }
}

fn items<'a>(brush: &Brush<'a>, column: Column) -> Vec<Item<'a>> {
    let columns = &brush.app.columns;
    match column {
        Column::Proposals => {
            let groups = columns.proposals.iter();
            let cards = |group: &'a Group| {
                let cards = group.cards.iter();
                cards.map(move |id| Item::Proposal(*id, group))
            };
            groups.flat_map(cards).collect()
        }
        Column::Goals => columns.goals.iter().map(|id| Item::Goal(*id)).collect(),
        Column::Metrics => {
            let missing = (columns.missing > 0).then_some(Item::Missing);
            let metrics = columns.metrics.iter().map(|id| Item::Metric(*id));
            metrics.chain(missing).collect()
        }
    }
}

/// Lines that an item takes after another one on the same page.
fn needs(item: Item<'_>, before: Option<Item<'_>>, gap: usize) -> usize {
    let heading = usize::from(begins(item, before));
    let above = if before.is_some() { gap } else { 0 };
    above + heading + item.height()
}

/// Tells whether an item stands under a heading of its own.
fn begins(item: Item<'_>, before: Option<Item<'_>>) -> bool {
    let status = |item: Item<'_>| item.group().map(|group| group.status);
    status(item).is_some() && before.and_then(status) != status(item)
}

/// Cuts items into pages of a height; there is always one.
fn cut<'a>(items: &[Item<'a>], height: usize, gap: usize) -> Vec<Vec<Item<'a>>> {
    let mut pages = Vec::new();
    let (mut page, mut used) = (Vec::new(), 0);
    for item in items {
        let more = needs(*item, page.last().copied(), gap);
        if !page.is_empty() && used + more > height {
            pages.push(std::mem::take(&mut page));
            used = 0;
        }
        used += needs(*item, page.last().copied(), gap);
        page.push(*item);
    }
    pages.push(page);
    pages
}

/// Counts the pages there are on a screen of this size.
pub(super) fn count(brush: &Brush<'_>) -> usize {
    let (width, height) = brush.app.size;
    let [.., body, _, _] = rows(Rect::new(0, 0, width, height));
    Pages::new(brush, room(body)).count(width >= WIDE)
}

/// Lines under a column's title.
fn room(body: Rect) -> usize {
    usize::from(board::under_title(body)[1].height)
}

/// Draws the wall.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, wall: &Wall) {
    let [header, top, body, bottom, foot] = rows(area);
    bars::header(canvas, header, brush);
    bars::rule(canvas, top, brush);
    bars::rule(canvas, bottom, brush);
    let pages = Pages::new(brush, room(body));
    if area.width >= WIDE {
        for (column, place) in Column::ALL.into_iter().zip(board::thirds(body)) {
            one(
                canvas,
                place,
                brush,
                (column, pages.at(column, wall.page)),
                pages.gap,
            );
            if column != Column::Metrics {
                let line = Rect {
                    x: place.right() + 1,
                    width: 1,
                    ..body
                };
                board::upright(canvas, line, brush);
            }
        }
    } else {
        let (column, page) = pages.alone(wall.page);
        one(
            canvas,
            body,
            brush,
            (column, pages.at(column, page)),
            pages.gap,
        );
    }
    canvas.line(footing(brush, wall, foot.width), foot);
}

/// Header, rule, body, rule, foot.
fn rows(area: Rect) -> [Rect; 5] {
    let above = u16::from(area.height >= TALL);
    let row = |y: u16, height: u16| Rect {
        y: area.y + y,
        height,
        ..area
    };
    let body = area.height.saturating_sub(4 + 2 * above);
    [
        row(above, 1),
        row(above + 1, 1),
        row(above + 2, body),
        row(above + 2 + body, 1),
        row(above + 3 + body, 1),
    ]
}

/// A column with its title.
fn one(
    canvas: &mut Canvas<'_>,
    area: Rect,
    brush: &Brush<'_>,
    (column, page): (Column, &[Item<'_>]),
    gap: usize,
) {
    let [title, rest] = board::under_title(area);
    let width = usize::from(area.width);
    let heading = board::title_row(brush, column, width).patch_style(brush.paint.strong);
    canvas.line(heading, title);
    let mut lines: Vec<Line<'static>> = Vec::new();
    let mut before = None;
    for item in page {
        if before.is_some() {
            lines.extend(vec![Line::default(); gap]);
        }
        if let Some(group) = item.group().filter(|_| begins(*item, before)) {
            lines.push(proposals::heading(brush, group, brush.row(width, None)));
        }
        lines.extend(said(brush, *item, width));
        before = Some(*item);
    }
    if page.is_empty() {
        lines = board::empty(brush, column, width);
    }
    canvas.render_widget(text_of(lines), rest);
}

fn said(brush: &Brush<'_>, item: Item<'_>, width: usize) -> Vec<Line<'static>> {
    let board = &brush.app.board;
    let row = || brush.row(width, None);
    let found = match item {
        Item::Proposal(id, _) => board.proposals.get(id).map(|card| {
            let title = proposals::title(brush, card, " ", row());
            vec![title, proposals::facts(brush, card, row())]
        }),
        Item::Goal(id) => board.goals.get(id).map(|card| {
            let line = |nth| goals::line_of(brush, card, nth, " ", row());
            (0..3).map(line).collect()
        }),
        Item::Metric(id) => board.metrics.get(id).map(|card| {
            let figures = metrics::figures(brush, card, " ", row());
            vec![figures, metrics::marks(brush, card, row())]
        }),
        Item::Missing => metrics::missing(brush).map(|note| {
            let line = row().left("  ", brush.paint.base);
            vec![line.left(&note, brush.paint.watch).line()]
        }),
    };
    found.unwrap_or_default()
}

/// What has no column of its own; which page it is, and how old what it shows is.
fn footing(brush: &Brush<'_>, wall: &Wall, width: u16) -> Line<'static> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let mut row = Row::new(usize::from(width).saturating_sub(1), brush.glyph.cut);
    if wall.last > 0 {
        let args = [
            ("page", (wall.page + 1).into()),
            ("pages", (wall.last + 1).into()),
        ];
        let page = words.with("wall-page", &args);
        row = row.right(&format!("{page}   "), paint.strong);
    }
    let (age, style) = age(brush);
    let row = row.right(&age, style).left(" ", paint.base);
    let counts = bars::counts(brush);
    row.facts(&counts, brush.glyph.dot, paint.soft).line()
}

/// When the board was last changed; where it cannot be read, from when what is shown is.
fn age(brush: &Brush<'_>) -> (String, ratatui::style::Style) {
    let (app, words) = (brush.app, &brush.app.words);
    let when = |at: chrono::NaiveDateTime| {
        if at.date() == app.now.date() {
            words.clock(at.time())
        } else {
            words.date_and_time(at.date(), at.time())
        }
    };
    if let Some((since, _)) = &app.stale {
        let said = words.with("wall-stale", &[("when", when(*since).into())]);
        return (format!("{} {said}", brush.glyph.watch()), brush.paint.watch);
    }
    let changed = app.board.last_change();
    let said = changed.map(|at| words.with("wall-changed", &[("when", when(at).into())]));
    (said.unwrap_or_default(), brush.paint.soft)
}
