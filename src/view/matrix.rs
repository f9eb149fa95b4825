//! Effort against effect: a grid of card numbers with the words of its quarters.
//!
//! ```text
//!        Quick wins                │ Larger undertakings      Not placed  3
//!  Eff 5 #31 #40                   │
//!      4         #18               │
//!      3                           │
//!  ────────────────────────────────┼──────────────────
//!      2                           │
//!      1                           │
//!        Fill in when there is time│ Think twice
//!        1        2        3       │  4        5   Effort
//! ```

use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::board::Window;
use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::{capitalised, width};
use super::{Brush, WIDE};
use crate::app::MatrixView;
use crate::board::CardId;
use crate::report::matrix::{Matrix, Quarter, STEPS, quarter_of};

/// Columns for the scores of effect.
const MARGIN: usize = 4;
/// The most lines of a step of effect.
const TALLEST: usize = 6;

/// Draws the grid, and beside or under it the cards that have no place and the one that is chosen.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, view: &MatrixView) {
    if area.width >= WIDE {
        let grid = Rect {
            width: area.width * 2 / 3,
            ..area
        };
        let beside = Rect {
            x: grid.right() + 2,
            width: area.width - grid.width - 2,
            ..area
        };
        canvas.render_widget(text_of(grid_lines(brush, view, grid)), grid);
        canvas.render_widget(text_of(titles(brush, view, beside)), beside);
    } else {
        let rows = (area.height * 2 / 3).max(11).min(area.height);
        let grid = Rect {
            height: rows,
            ..area
        };
        let under = Rect {
            y: area.y + rows,
            height: area.height - rows,
            ..area
        };
        canvas.render_widget(text_of(grid_lines(brush, view, grid)), grid);
        canvas.render_widget(text_of(list_lines(brush, view, under)), under);
    }
}

/// The grid, with as many lines a step as there is room for.
fn grid_lines(brush: &Brush<'_>, view: &MatrixView, area: Rect) -> Vec<Line<'static>> {
    let (paint, words) = (&brush.paint, &brush.app.words);
    let most = usize::from(area.width);
    let cell = (most.saturating_sub(MARGIN + 2)) / STEPS;
    let height = usize::from(area.height).saturating_sub(6);
    let tall = (height / STEPS).clamp(1, TALLEST);
    let axes = brush.fit(&words.text("matrix-axes"), most.saturating_sub(2));
    let mut lines = vec![
        Line::styled(format!(" {axes}"), paint.soft),
        quarters(brush, [Quarter::QuickWin, Quarter::Undertaking], cell),
    ];
    for row in 0..STEPS {
        for nth in 0..tall {
            lines.push(row_line(brush, view, (row, nth, tall), cell));
        }
        if row == STEPS / 2 {
            lines.push(divide(brush, cell));
        }
    }
    lines.push(quarters(brush, [Quarter::FillIn, Quarter::Doubtful], cell));
    lines.push(foot(brush, cell));
    lines
}

/// Columns to the left of the divide.
const fn left_of_divide(cell: usize) -> usize {
    cell * (STEPS / 2 + 1)
}

fn quarters(brush: &Brush<'_>, two: [Quarter; 2], cell: usize) -> Line<'static> {
    let words = &brush.app.words;
    let [left, right] = two.map(|quarter| quarter.label(words));
    let room = left_of_divide(cell);
    let left = padded(&brush.fit(&left, room.saturating_sub(1)), room);
    let right = brush.fit(&right, (STEPS / 2) * cell);
    Line::from(vec![
        Span::styled(format!("{:MARGIN$}{left}", ""), brush.paint.focus),
        Span::styled(format!("{} ", brush.glyph.upright), brush.paint.rule),
        Span::styled(right, brush.paint.focus),
    ])
}

fn divide(brush: &Brush<'_>, cell: usize) -> Line<'static> {
    let level = brush.glyph.level.to_string();
    let left = level.repeat(left_of_divide(cell));
    let right = level.repeat((STEPS / 2) * cell + 1);
    let text = format!("{:MARGIN$}{left}{}{right}", "", brush.glyph.cross);
    Line::styled(text, brush.paint.rule)
}

/// One line of a row of cells: its score on the first, then the numbers that fit.
fn row_line(
    brush: &Brush<'_>,
    view: &MatrixView,
    (row, nth, tall): (usize, usize, usize),
    cell: usize,
) -> Line<'static> {
    let score = if nth == 0 {
        format!(" {:<3}", STEPS - row)
    } else {
        " ".repeat(MARGIN)
    };
    let mut spans = vec![Span::styled(score, brush.paint.soft)];
    for column in 0..STEPS {
        if column == STEPS / 2 + 1 {
            let upright = format!("{} ", brush.glyph.upright);
            spans.push(Span::styled(upright, brush.paint.rule));
        }
        let cards = view.matrix.cell(row, column);
        let shown = spread(brush, cards, view.card(), (cell, tall));
        let mut used = 0;
        for (text, style) in shown.into_iter().nth(nth).unwrap_or_default() {
            used += width(&text);
            spans.push(Span::styled(text, style));
        }
        spans.push(Span::raw(" ".repeat(cell.saturating_sub(used))));
    }
    Line::from(spans)
}

type Piece = (String, Style);

/// The numbers of a cell over its lines; what has no room is counted, the chosen card never hidden.
fn spread(
    brush: &Brush<'_>,
    cards: &[CardId],
    chosen: Option<CardId>,
    (cell, tall): (usize, usize),
) -> Vec<Vec<Piece>> {
    let number = |id: &CardId| {
        let card = brush.app.board.proposals.get(*id);
        card.map_or_else(String::new, |card| card.number.to_string())
    };
    let widest = cards.iter().map(|id| width(&number(id))).max().unwrap_or(0) + 1;
    let a_line = (cell / widest.max(1)).max(1);
    let room = a_line * tall;
    let shown = if cards.len() > room {
        room.saturating_sub(1)
    } else {
        cards.len()
    };
    let at = cards.iter().position(|id| Some(*id) == chosen).unwrap_or(0);
    let first = (at + 1).saturating_sub(shown.max(1));
    let mut pieces: Vec<Piece> = cards
        .iter()
        .skip(first)
        .take(shown.max(usize::from(chosen.is_some() && !cards.is_empty())))
        .map(|id| {
            let style = if Some(*id) == chosen {
                brush.paint.selected
            } else {
                brush.paint.strong
            };
            (padded(&number(id), widest), style)
        })
        .collect();
    if cards.len() > pieces.len() && room > 1 {
        let more = format!("+{}", cards.len() - pieces.len());
        pieces.push((more, brush.paint.soft));
    }
    pieces.chunks(a_line).map(<[Piece]>::to_vec).collect()
}

fn foot(brush: &Brush<'_>, cell: usize) -> Line<'static> {
    let mut text = " ".repeat(MARGIN);
    for column in 0..STEPS {
        if column == STEPS / 2 + 1 {
            text.push_str("  ");
        }
        text.push_str(&padded(&(column + 1).to_string(), cell));
    }
    Line::styled(text, brush.paint.soft)
}

/// All cards by their titles, quarter by quarter, then those that have no place.
fn titles(brush: &Brush<'_>, view: &MatrixView, area: Rect) -> Vec<Line<'static>> {
    let words = &brush.app.words;
    let quarters = Quarter::ALL.map(|quarter| {
        let cards = view.matrix.quarter(quarter);
        (quarter.label(words), cards)
    });
    let unplaced = capitalised(&words.text("matrix-unplaced"));
    let groups = quarters.into_iter().filter(|(_, cards)| !cards.is_empty());
    let groups = groups.chain([(unplaced, view.matrix.unplaced.clone())]);
    let mut entries: Vec<Entry> = Vec::new();
    for (title, cards) in groups {
        if !entries.is_empty() {
            entries.push(Entry::Gap);
        }
        entries.push(Entry::Title(title, cards.len()));
        entries.extend(cards.into_iter().map(Entry::Card));
    }
    let chosen = |entry: &Entry| matches!(entry, Entry::Card(id) if Some(*id) == view.card());
    let cursor = entries.iter().position(chosen).unwrap_or(0);
    let window = Window::over(entries.len(), cursor, 1, area.height.into());
    let lines = entries.iter().enumerate().skip(window.first);
    let lines = lines.take(window.end - window.first).map(|(nth, entry)| {
        let row = brush.row(usize::from(area.width), window.mark(nth, brush));
        match entry {
            Entry::Gap => row.line(),
            Entry::Title(title, count) => {
                let row = row.left(&format!(" {title}"), brush.paint.strong);
                row.left(&format!("  {count}"), brush.paint.soft).line()
            }
            Entry::Card(id) => {
                let here = chosen(entry);
                named(brush, *id, here, row).unwrap_or_default()
            }
        }
    });
    lines.collect()
}

/// A line of the titles.
enum Entry {
    Gap,
    Title(String, usize),
    Card(CardId),
}

/// The card that is chosen with its quarter, then the cards that have no place.
fn list_lines(brush: &Brush<'_>, view: &MatrixView, area: Rect) -> Vec<Line<'static>> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let most = usize::from(area.width);
    let mut lines = Vec::new();
    if let Some(card) = view.card() {
        let line = card_line(brush, card, true, most);
        lines.extend(line);
        let place = place_of(&view.matrix, card).map(|quarter| quarter.label(words));
        let place = place.unwrap_or_else(|| words.text("matrix-place-hint"));
        let place = brush.fit(&place, most.saturating_sub(4));
        lines.push(Line::styled(format!("   {place}"), paint.soft));
        lines.push(Line::default());
    }
    let unplaced = &view.matrix.unplaced;
    let title = capitalised(&words.text("matrix-unplaced"));
    let row = Row::new(most, brush.glyph.cut).left(&format!(" {title}"), paint.strong);
    lines.push(
        row.left(&format!("  {}", unplaced.len()), paint.soft)
            .line(),
    );
    let room = usize::from(area.height).saturating_sub(lines.len());
    let at = unplaced.iter().position(|id| Some(*id) == view.card());
    let first = at.unwrap_or(0).saturating_sub(room / 2);
    let first = first.min(unplaced.len().saturating_sub(room));
    let shown = unplaced.iter().skip(first).take(room);
    let mut list: Vec<_> = shown
        .filter_map(|id| card_line(brush, *id, Some(*id) == view.card(), most))
        .collect();
    if first + room < unplaced.len() {
        let more = format!("   {}", brush.glyph.more_below);
        if let Some(last) = list.last_mut() {
            *last = Line::styled(more, paint.soft);
        }
    }
    lines.extend(list);
    lines
}

fn card_line(brush: &Brush<'_>, id: CardId, here: bool, most: usize) -> Option<Line<'static>> {
    named(brush, id, here, Row::new(most, brush.glyph.cut))
}

fn named(brush: &Brush<'_>, id: CardId, here: bool, row: Row) -> Option<Line<'static>> {
    let card = brush.app.board.proposals.get(id)?;
    let mark = if here { brush.glyph.cursor } else { ' ' };
    let row = row.left(&format!("{mark}{} ", card.number), brush.paint.strong);
    let line = row.left(card.body.title.as_str(), brush.paint.base).line();
    Some(brush.paint.on_ground(line, here))
}

fn place_of(matrix: &Matrix, card: CardId) -> Option<Quarter> {
    let mut cells = (0..STEPS).flat_map(|row| (0..STEPS).map(move |column| (row, column)));
    let (row, column) = cells.find(|(row, column)| matrix.cell(*row, *column).contains(&card))?;
    Some(quarter_of(row, column))
}

fn padded(text: &str, to: usize) -> String {
    let fill = to.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(fill))
}
