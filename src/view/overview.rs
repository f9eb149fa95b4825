//! All units, a row each, and under them in words what the figures of the chosen one say.
//!
//! ```text
//!  Overview  24                                        sorted by oldest
//!
//!  Unit                  Goals    Oldest  Waiting  …
//! ►Reception             1 1 1 1       9        2
//!  …
//!  Sum                   9 4 3 1      40       17
//!
//!  Reception: goals 1 on track, 1 at risk · 9 open proposals, …
//! ```
//!
//! Columns that have no room are left out, the least needed first; the one that units are sorted
//! by stands in any case.

use std::rc::Rc;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::Brush;
use super::board::Window;
use super::canvas::Canvas;
use super::lines::text_of;
use super::row::Row;
use super::text::{width, wrap};
use crate::app::{Survey, SurveyLine};
use crate::board::GoalStatus;
use crate::report::document::{Align, Cell, Column};
use crate::report::label;
use crate::report::overview::{self, Units};

/// Columns that a unit's name has at least.
const NAME: usize = 18;
/// Columns that a unit's name has at most.
const NAME_MOST: usize = 44;
/// Columns at the edges: for the cursor, and for the mark that more follows.
const EDGES: usize = 4;
/// Columns between two columns.
const GAP: usize = 2;
/// Lines for what the figures of a unit say, at least and at most; a third of the screen, or what
/// the units leave. Whatever is said, so that the units stand still while the cursor moves.
const WORDS: (usize, usize) = (3, 10);
/// Cells of the bar that tells how far the reading has come.
const BAR: usize = 40;

/// Columns by how much they are needed, the most needed first.
const NEEDED: [&str; 11] = [
    "unit",
    "goals",
    "oldest_days",
    "unanswered",
    "caseload",
    "weeks_since_meeting",
    "pulse",
    "implemented",
    "improved",
    "answer_days",
    "signs",
];

/// Draws the overview around its cursor; only lines in sight are put into words.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, survey: &Survey) {
    let most = usize::from(area.width);
    let mut lines = vec![title(brush, survey, most), Line::default()];
    if survey.rows.is_none() {
        lines.extend(reading(brush, survey));
        return canvas.render_widget(text_of(lines), area);
    }
    let height = usize::from(area.height);
    let free = height.saturating_sub(lines.len() + 2 + survey.lines.len());
    let words = free.max(height / 3).clamp(WORDS.0, WORDS.1);
    let told = told(brush, survey, most, words);
    let room = height.saturating_sub(lines.len() + 1 + told.len());
    let grid = Grid::new(brush, survey, most);
    lines.push(grid.heading(brush, survey));
    if survey.lines.is_empty() {
        let none = brush.app.words.text("overview-none");
        lines.push(Line::styled(format!("  {none}"), brush.paint.soft));
    }
    let window = Window::over(survey.lines.len(), survey.cursor, 1, room);
    for place in window.first..window.end {
        if let Some(line) = survey.lines.get(place) {
            let mark = window.mark(place, brush);
            lines.push(grid.line(brush, (line, place == survey.cursor), mark));
        }
    }
    let above = height.saturating_sub(told.len());
    let legend = legend(brush, most);
    if lines.len() + 1 + legend.len() < above {
        lines.resize(above - legend.len() - 1, Line::default());
        lines.extend(legend);
    }
    lines.resize(above, Line::default());
    lines.extend(told);
    canvas.render_widget(text_of(lines), area);
}

/// What the columns hold, where there is room to say it.
fn legend(brush: &Brush<'_>, most: usize) -> Vec<Line<'static>> {
    let legend = with_symbols(brush, &brush.app.words.text("overview-legend"));
    let lines = wrap(&legend, most.saturating_sub(4)).into_iter();
    lines
        .map(|line| Line::styled(format!("  {line}"), brush.paint.soft))
        .collect()
}

/// A text with the symbols of goals as the terminal has them.
fn with_symbols(brush: &Brush<'_>, text: &str) -> String {
    let statuses = GoalStatus::ALL.into_iter();
    statuses.fold(text.to_owned(), |text, status| {
        let own = brush.glyph.goal(status).to_string();
        text.replace(label::goal_symbol(status), &own)
    })
}

/// How many units there are, which of them are shown and in which order.
fn title(brush: &Brush<'_>, survey: &Survey, most: usize) -> Line<'static> {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let count = |units: &Rc<Units>| format!("  {}", units.rows().len());
    let all = survey.rows.as_ref().map(count).unwrap_or_default();
    let by = [("column", survey.sort.name(words).into())];
    let sorted = words.with("overview-sorted", &by);
    let filter = survey.filter.iter().cloned();
    let state: Vec<String> = filter.chain([sorted]).collect();
    let row = Row::new(most, brush.glyph.cut).left(" ", paint.base);
    let row = row.left(&words.text("overview-heading"), paint.focus);
    let row = row.left(&all, paint.soft);
    let gap = "   ";
    row.left(gap, paint.base)
        .facts(&state, brush.glyph.dot, paint.soft)
        .line()
}

/// A bar that tells how far the reading has come.
fn reading(brush: &Brush<'_>, survey: &Survey) -> [Line<'static>; 3] {
    let (words, paint) = (&brush.app.words, &brush.paint);
    let (done, all) = survey.progress.unwrap_or((0, 0));
    let said = if all == 0 {
        words.text("overview-reading")
    } else {
        let args = [("done", done.into()), ("all", all.into())];
        words.with("overview-progress", &args)
    };
    let full = (done * BAR).checked_div(all).unwrap_or(0);
    let bar = |cell: char, count: usize| cell.to_string().repeat(count);
    [
        Line::styled(format!("  {said}"), paint.base),
        Line::default(),
        Line::from(vec![
            Span::raw("  "),
            Span::styled(bar(brush.glyph.full, full), paint.ok),
            Span::styled(bar(brush.glyph.level, BAR - full), paint.rule),
        ]),
    ]
}

/// What the figures of the chosen unit say, with a line above.
fn told(brush: &Brush<'_>, survey: &Survey, most: usize, height: usize) -> Vec<Line<'static>> {
    let Some(row) = survey.current() else {
        return Vec::new();
    };
    let (words, paint) = (&brush.app.words, &brush.paint);
    let style = if row.figures.is_ok() {
        paint.base
    } else {
        paint.watch
    };
    let name = row.figures.as_ref().map_or(&row.slug, |one| &one.name);
    let facts = overview::facts(words, row);
    let said = told_in(brush, &facts, most.saturating_sub(3), height - 1);
    let rule = brush.glyph.level.to_string().repeat(most);
    let said = said.into_iter();
    let mut told = vec![
        Line::styled(rule, paint.rule),
        Line::styled(format!("  {}", brush.fit(name, most - 3)), paint.strong),
    ];
    told.extend(said.map(|text| Line::styled(format!("  {text}"), style)));
    told
}

/// The facts in so many lines: one each where they fit, else one after the other.
fn told_in(brush: &Brush<'_>, facts: &[String], most: usize, height: usize) -> Vec<String> {
    let each: Vec<String> = facts.iter().flat_map(|fact| wrap(fact, most)).collect();
    let mut said = if each.len() <= height {
        each
    } else {
        // A dot ends a line and begins none.
        let dot = format!("\u{a0}{} ", brush.glyph.dot.trim());
        wrap(&facts.join(&dot), most)
    };
    let rest = said
        .get(height.saturating_sub(1)..)
        .map(|rest| rest.join(" "));
    said.resize(height, String::new());
    if let (Some(last), Some(rest)) = (said.last_mut(), rest) {
        *last = brush.fit(&rest, most);
    }
    said
}

/// The columns that there is room for, by their places, each with its width.
struct Grid {
    columns: Vec<(usize, Column, usize)>,
    name: usize,
    most: usize,
}

impl Grid {
    fn new(brush: &Brush<'_>, survey: &Survey, most: usize) -> Self {
        let headings = overview::headings(&brush.app.words);
        let sorted = survey.sort.column();
        let need = |column: &Column| {
            let place = NEEDED.iter().position(|key| *key == column.key);
            let place = place.unwrap_or(NEEDED.len());
            // The name comes first, then what is sorted by.
            if place > 0 && column.key == sorted {
                1
            } else {
                2 * place
            }
        };
        let widest = |nth: usize, column: &Column| {
            let cells = survey.lines.iter().filter_map(cells);
            let cells = cells.filter_map(|cells| Some(width(&cells.get(nth)?.said)));
            cells.chain([width(&column.title)]).max().unwrap_or(0)
        };
        let mut all: Vec<_> = headings.into_iter().enumerate().collect();
        let names = all.first().map_or(0, |(nth, column)| widest(*nth, column));
        let name_least = names.clamp(NAME, NAME_MOST).min(most / 3).max(NAME);
        all.sort_by_key(|(_, column)| need(column));
        let mut left = most.saturating_sub(EDGES + name_least);
        let mut columns = Vec::new();
        for (nth, column) in all.into_iter().skip(1) {
            let wide = widest(nth, &column);
            if let Some(rest) = left.checked_sub(wide + GAP) {
                left = rest;
                columns.push((nth, column, wide));
            }
        }
        columns.sort_by_key(|(nth, ..)| *nth);
        Self {
            columns,
            name: (name_least + left).min(names.clamp(NAME, NAME_MOST)),
            most,
        }
    }

    fn heading(&self, brush: &Brush<'_>, survey: &Survey) -> Line<'static> {
        let paint = &brush.paint;
        let name = overview::headings(&brush.app.words);
        let name = name.first().map(|column| column.title.clone());
        let style = |key| {
            if key == survey.sort.column() {
                paint.strong
            } else {
                paint.soft
            }
        };
        let lead = self.named(brush, &name.unwrap_or_default());
        let mut spans = vec![Span::styled(format!(" {lead}"), style("unit"))];
        for (_, column, wide) in &self.columns {
            let text = aligned(&column.title, column.align, *wide);
            spans.push(Span::raw(" ".repeat(GAP)));
            spans.push(Span::styled(text, style(column.key)));
        }
        Line::from(spans)
    }

    fn named(&self, brush: &Brush<'_>, name: &str) -> String {
        let name = brush.fit(name, self.name);
        let gap = " ".repeat(self.name.saturating_sub(width(&name)));
        name + &gap
    }

    fn line(
        &self,
        brush: &Brush<'_>,
        (line, here): (&SurveyLine, bool),
        mark: Option<char>,
    ) -> Line<'static> {
        let paint = &brush.paint;
        let style = match line {
            SurveyLine::Group(_) | SurveyLine::Sum(_) => paint.strong,
            SurveyLine::Unit(_, cells) if cells.len() == 1 => paint.watch,
            SurveyLine::Unit(..) | SurveyLine::Gap => paint.base,
        };
        let text = match line {
            SurveyLine::Group(name) => name.clone(),
            SurveyLine::Gap => String::new(),
            SurveyLine::Unit(_, cells) | SurveyLine::Sum(cells) => self.cells(brush, cells),
        };
        let lead = if here { brush.glyph.cursor } else { ' ' };
        let row = brush.row(self.most, mark);
        let row = row.left(&format!("{lead}{text}"), style).line();
        paint.on_ground(row, here)
    }

    fn cells(&self, brush: &Brush<'_>, cells: &[Cell]) -> String {
        let said = |nth: usize| cells.get(nth).map_or("", |cell| cell.said.as_str());
        let name = match cells {
            // There is no more than the name of one that cannot be read.
            [name] => format!("{} {}", brush.glyph.watch(), name.said),
            _ => said(0).to_owned(),
        };
        let mut text = self.named(brush, &name);
        for (nth, column, wide) in &self.columns {
            text.push_str(&" ".repeat(GAP));
            let said = if column.key == "goals" {
                with_symbols(brush, said(*nth))
            } else {
                said(*nth).to_owned()
            };
            text.push_str(&aligned(&said, column.align, *wide));
        }
        text
    }
}

fn cells(line: &SurveyLine) -> Option<&Vec<Cell>> {
    match line {
        SurveyLine::Group(_) | SurveyLine::Gap => None,
        SurveyLine::Unit(_, cells) | SurveyLine::Sum(cells) => Some(cells),
    }
}

fn aligned(text: &str, align: Align, wide: usize) -> String {
    let gap = " ".repeat(wide.saturating_sub(width(text)));
    match align {
        Align::Start => format!("{text}{gap}"),
        Align::End => format!("{gap}{text}"),
    }
}
