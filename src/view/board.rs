//! The three columns, side by side or one at a time.
//!
//! ```text
//!  Proposals 9 open   │ Goals 4           │ Statistics wk 46
//!
//!  New 2              │ ▲ Within 14 days  │ Reports   142  ▂▃▅▃▆▄▅
//! ►#31 Reminders      │     91 % · ...    │     ...
//! ```

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::width;
use super::{Brush, WIDE, goals, metrics, proposals};
use crate::app::{Column, Command, News, Target};
use crate::board::{CardId, Week};

/// From this height on a blank line stands under the column titles.
const ROOMY: u16 = 22;

/// Draws the board.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    if area.width >= WIDE {
        side_by_side(canvas, area, brush);
    } else {
        one_at_a_time(canvas, area, brush);
    }
}

/// Tells which card, heading or column stands at a place.
pub(super) fn target_at(area: Rect, brush: &Brush<'_>, spot: Position) -> Option<Target> {
    if area.width < WIDE {
        let [tabs, rest] = under_title(area);
        return if tabs.contains(spot) {
            tab_at(brush, usize::from(spot.x - tabs.x)).map(Target::Column)
        } else {
            Some(card_at(rest, brush, brush.app.column, spot))
        };
    }
    let mut columns = Column::ALL.into_iter().zip(thirds(area));
    let (column, place) = columns.find(|(_, place)| place.contains(spot))?;
    let [_, rest] = under_title(place);
    Some(card_at(rest, brush, column, spot))
}

fn card_at(area: Rect, brush: &Brush<'_>, column: Column, spot: Position) -> Target {
    let line = spot.y.checked_sub(area.y).map(usize::from);
    let height = usize::from(area.height);
    let found = line.and_then(|line| match column {
        Column::Proposals => proposals::target_at(brush, height, line),
        Column::Goals => {
            goals::place_at(brush, height, line).map(|place| Target::Card(Column::Goals, place))
        }
        Column::Metrics => {
            metrics::place_at(brush, height, line).map(|place| Target::Card(Column::Metrics, place))
        }
    });
    found.unwrap_or(Target::Column(column))
}

/// The places of the columns, side by side, with a line's room between them.
pub(super) fn thirds(area: Rect) -> [Rect; 3] {
    let third = (area.width - 2) / 3;
    let place = |nth: u16, width| Rect {
        x: area.x + nth * (third + 1),
        width,
        ..area
    };
    let rest = area.width - 2 * (third + 1);
    [place(0, third - 1), place(1, third - 1), place(2, rest)]
}

fn side_by_side(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    for (column, place) in Column::ALL.into_iter().zip(thirds(area)) {
        let [title, rest] = under_title(place);
        canvas.line(title_row(brush, column, place.width.into()), title);
        stack(canvas, (area, rest), brush, column);
        if column != Column::Metrics {
            let line = Rect {
                x: place.right() + 1,
                width: 1,
                ..area
            };
            upright(canvas, line, brush);
        }
    }
}

pub(super) fn upright(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let line = Line::styled(brush.glyph.upright.to_string(), brush.paint.rule);
    canvas.render_widget(text_of(vec![line; area.height.into()]), area);
}

fn one_at_a_time(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>) {
    let [tabs, rest] = under_title(area);
    let mut spans = vec![Span::raw(" ")];
    for column in Column::ALL {
        let focused = column == brush.app.column;
        let style = if focused {
            brush.paint.focus
        } else {
            brush.paint.soft
        };
        if column != Column::Proposals {
            let line = format!(" {} ", brush.glyph.upright);
            spans.push(Span::styled(line, brush.paint.rule));
        }
        spans.push(Span::styled(tab(brush, column), style));
    }
    canvas.line(Line::from(spans), tabs);
    stack(canvas, (area, rest), brush, brush.app.column);
}

/// The name of a column and how much it holds, with a mark where it is the one that shows.
fn tab(brush: &Brush<'_>, column: Column) -> String {
    let focused = column == brush.app.column;
    let mark = if focused { brush.glyph.cursor } else { ' ' };
    let app = brush.app;
    let figure = match column {
        Column::Proposals if !app.narrowing.is_on() => app.columns.open.to_string(),
        Column::Proposals | Column::Goals => app.columns.len(column).to_string(),
        Column::Metrics => last_week(brush),
    };
    format!("{mark}{} {figure}", title(brush, column))
}

fn tab_at(brush: &Brush<'_>, at: usize) -> Option<Column> {
    let mut from = 1;
    Column::ALL.into_iter().find(|column| {
        let to = from + width(&tab(brush, *column));
        let here = (from..to).contains(&at);
        from = to + 3;
        here
    })
}

/// The line for a title, and the rest, with a blank line between where there is room.
pub(super) fn under_title(area: Rect) -> [Rect; 2] {
    let taken = (1 + u16::from(area.height >= ROOMY)).min(area.height);
    let title = Rect {
        height: area.height.min(1),
        ..area
    };
    let rest = Rect {
        y: area.y + taken,
        height: area.height - taken,
        ..area
    };
    [title, rest]
}

fn title(brush: &Brush<'_>, column: Column) -> String {
    brush.app.words.text(match column {
        Column::Proposals => "column-proposals",
        Column::Goals => "column-goals",
        Column::Metrics => "column-metrics",
    })
}

/// The week that the figures of the third column are of.
fn last_week(brush: &Brush<'_>) -> String {
    let this = Week::of(brush.app.now.date());
    brush.app.words.week(this.previous().number())
}

/// The column's name, and a figure beside it.
pub(super) fn title_row(brush: &Brush<'_>, column: Column, most: usize) -> Line<'static> {
    let (app, paint) = (brush.app, &brush.paint);
    let figure = match column {
        Column::Proposals | Column::Goals if app.narrowing.is_on() => {
            let shown = app.columns.len(column);
            app.words.with("column-shown", &[("count", shown.into())])
        }
        Column::Proposals => app
            .words
            .with("column-open", &[("count", app.columns.open.into())]),
        Column::Goals => app.columns.goals.len().to_string(),
        Column::Metrics => last_week(brush),
    };
    let style = if column == app.column {
        paint.focus
    } else {
        paint.strong
    };
    let row = Row::new(most, brush.glyph.cut);
    let row = row.left(" ", paint.base).left(&title(brush, column), style);
    row.left(&format!("  {figure}"), paint.soft).line()
}

/// Draws the lines of a column that are in sight, and marks where there are more.
fn stack(canvas: &mut Canvas<'_>, (body, area): (Rect, Rect), brush: &Brush<'_>, column: Column) {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let mut lines = match column {
        Column::Proposals => proposals::lines(brush, width, height),
        Column::Goals => goals::lines(brush, width, height),
        Column::Metrics => metrics::lines(brush, width, height),
    };
    if lines.is_empty() {
        lines = empty(brush, column, width);
    }
    canvas.render_widget(text_of(lines), area);
    let window = match column {
        Column::Proposals => proposals::in_sight(brush, height),
        Column::Goals => goals::window(brush, height),
        Column::Metrics => metrics::window(brush, height).0,
    };
    // On the lines around the board: beside a figure they would read as its trend.
    let rows = (body.y.saturating_sub(1), body.bottom());
    let more = (window.first > 0, window.end < window.total);
    brush.more(canvas, area.right().saturating_sub(3), rows, more);
}

/// What a column without cards says.
pub(super) fn empty(brush: &Brush<'_>, column: Column, width: usize) -> Vec<Line<'static>> {
    let app = brush.app;
    let empty = match column {
        Column::Proposals | Column::Goals if app.narrowing.is_on() => {
            app.words.text("column-none-fit")
        }
        Column::Proposals if app.wall().is_some() => app.words.text("wall-no-proposals"),
        Column::Proposals => app.with_key("column-proposals-empty", Command::NewProposal),
        Column::Goals => app.with_key("column-goals-empty", Command::Palette),
        Column::Metrics => app.with_key("column-metrics-empty", Command::Palette),
    };
    let most = width.saturating_sub(4);
    let wrapped = super::text::wrap(&empty, most).into_iter();
    wrapped
        .map(|line| Line::styled(format!("   {line}"), brush.paint.soft))
        .collect()
}

/// A column's lines as a window over all of them, worked out without building the others.
pub(super) struct Window {
    /// The first line in sight.
    pub(super) first: usize,
    /// The line after the last in sight.
    pub(super) end: usize,
    total: usize,
}

impl Window {
    /// Places the cursor's lines near the middle, so that what comes before and after is seen.
    pub(super) fn over(total: usize, cursor: usize, size: usize, height: usize) -> Self {
        let middle = (cursor + size / 2).saturating_sub(height / 2);
        let first = middle.min(total.saturating_sub(height));
        Self {
            first,
            end: (first + height).min(total),
            total,
        }
    }

    /// Tells whether a line in sight is the first or last of more: the mark it should bear.
    pub(super) fn mark(&self, line: usize, brush: &Brush<'_>) -> Option<char> {
        if line == self.first && self.first > 0 {
            Some(brush.glyph.more_above)
        } else if line + 1 == self.end && self.end < self.total {
            Some(brush.glyph.more_below)
        } else {
            None
        }
    }
}

/// The start of a card's first line: the cursor, or room for it. That line alone lies on the
/// cursor's ground: with the lines under it a key would send half as much again.
pub(super) fn lead(brush: &Brush<'_>, column: Column, index: usize) -> (String, bool) {
    let here = brush.app.column == column && brush.app.cursor(column) == index;
    let mark = if here { brush.glyph.cursor } else { ' ' };
    (mark.to_string(), here)
}

/// A word at the right edge of a card that others added or changed.
pub(super) fn freshness(brush: &Brush<'_>, id: CardId, row: Row) -> Row {
    if let Some(news) = brush.app.fresh.get(&id) {
        let word = brush.app.words.text(match news {
            News::Added => "card-fresh",
            News::Changed => "card-changed",
        });
        let text = format!("{} {word} ", brush.glyph.fresh);
        row.right(&text, brush.paint.ok)
    } else {
        row
    }
}
