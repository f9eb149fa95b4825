//! The week's values: metrics down, weeks across, the cell under the cursor typed in.
//!
//! ```text
//!  The week's values · wk 47                               2 of 6 metrics missing
//!                               wk 45    wk 46 │  wk 47   note
//! ► Assessed in time     %         91       91 │ [   84]▼ under the target 95 %
//!     number / of               50/55    49/54 │   42/50
//!   Cases per handler    number  17,1     17,2 │       –  last week 17,2
//!
//!  Assessed in time (%), wk 47
//!  ■ what is wrong, in full; or the cause that is typed
//! ```
//!
//! Only the rows in sight are built. What is short for room in a row stands in full at the foot.

mod cell;
mod foot;
mod paste;

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::Brush;
use super::board::Window;
use super::lines::text_of;
use super::row::Row;
use super::text::{fit, width};
use crate::app::{Grid, Mode, Place, Target, Widths};
use crate::board::{Card, Metric, MetricUnit, Week};
use crate::report::{figure, label};
use crate::view::canvas::Canvas;

/// A row of the grid.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// A value can be typed there.
    Typed(Place),
    /// What the figure above it is made of.
    Ratio(Place),
    /// Nothing, between two metrics, where there is room.
    Gap,
}

/// What the rows are built with.
struct Sheet<'a> {
    brush: &'a Brush<'a>,
    grid: &'a Grid,
    widths: Widths,
    weeks: Vec<Week>,
    this: Week,
}

/// Draws the grid.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, brush: &Brush<'_>, grid: &Grid) {
    let sheet = Sheet::new(area, brush, grid);
    let foot = foot::lines(&sheet, area);
    let [top, middle, place] = sheet.parts(area, foot.lines.len());
    canvas.render_widget(text_of(vec![sheet.title(area.width), sheet.heads()]), top);
    sheet.rows(canvas, middle);
    sheet.marks(canvas, middle);
    if let Some((x, y)) = foot.caret {
        canvas.set_cursor_position(Position::new(place.x + x, place.y + y));
    }
    canvas.render_widget(text_of(foot.lines), place);
    if let Mode::Paste(paste) = &grid.mode {
        paste::draw(canvas, area, brush, paste);
    }
}

/// Tells which cell stands at a place.
pub(super) fn cell_at(
    area: Rect,
    brush: &Brush<'_>,
    grid: &Grid,
    spot: Position,
) -> Option<Target> {
    let sheet = Sheet::new(area, brush, grid);
    let foot = foot::lines(&sheet, area);
    let [_, middle, _] = sheet.parts(area, foot.lines.len());
    middle.contains(spot).then_some(())?;
    let (kinds, window) = sheet.in_sight(middle);
    let kind = kinds.get(window.first + usize::from(spot.y - middle.y))?;
    let (Kind::Typed(place) | Kind::Ratio(place)) = kind else {
        return None;
    };
    let column = usize::from(spot.x - middle.x);
    let mut from = sheet.widths.name + sheet.widths.unit;
    let week = sheet.weeks.iter().find(|week| {
        let apart = usize::from(**week == sheet.this) * 2;
        let to = from + apart + sheet.widths.week;
        let here = (from + apart..to).contains(&column);
        from = to;
        here
    });
    Some(Target::Cell(*place, *week?))
}

impl<'a> Sheet<'a> {
    fn new(area: Rect, brush: &'a Brush<'a>, grid: &'a Grid) -> Self {
        let this = Week::of(brush.app.now.date());
        Self {
            brush,
            grid,
            widths: Widths::of(area.width),
            weeks: grid.weeks(this, area.width),
            this,
        }
    }
}

impl Sheet<'_> {
    /// Title and weeks, the rows, and right under them what stands at the foot.
    fn parts(&self, area: Rect, foot: usize) -> [Rect; 3] {
        let below = (foot as u16 + 1).min(area.height / 2);
        let head = 2.min(area.height);
        let room = area.height.saturating_sub(below + head);
        let height = room.min(self.kinds(room.into()).len() as u16);
        let part = |down: u16, height| Rect {
            y: area.y + down.min(area.height),
            height,
            ..area
        };
        [
            part(0, head),
            part(head, height),
            part(head + height + 1, below.saturating_sub(1)),
        ]
    }

    /// Tells whether all rows stay in sight with some lines more at the foot.
    fn is_roomy(&self, area: Rect) -> bool {
        self.close_kinds().len() + 8 <= usize::from(area.height)
    }

    fn title(&self, columns: u16) -> Line<'static> {
        let (app, paint) = (self.brush.app, &self.brush.paint);
        let (missing, all) = (app.missing_in(self.grid.week), app.columns.metrics.len());
        let args = [("missing", missing.into()), ("all", all.into())];
        let (state, style) = if missing == 0 {
            (app.words.with("grid-complete", &args), paint.ok)
        } else {
            (app.words.with("grid-missing", &args), paint.watch)
        };
        let week = self.week(self.grid.week);
        let title = app.words.text("grid-title");
        let row = Row::new(usize::from(columns).saturating_sub(1), self.brush.glyph.cut);
        row.right(&state, style)
            .left(" ", paint.base)
            .left(&title, paint.strong)
            .left(&format!("{}{week}", self.brush.glyph.dot), paint.strong)
            .line()
    }

    fn week(&self, week: Week) -> String {
        let words = &self.brush.app.words;
        words.week_of(week.year(), week.number(), self.this.year())
    }

    /// The numbers of the weeks, each over its column.
    fn heads(&self) -> Line<'static> {
        let (words, paint) = (&self.brush.app.words, &self.brush.paint);
        let mut spans = vec![Span::raw(" ".repeat(self.widths.name + self.widths.unit))];
        for week in &self.weeks {
            let style = if *week == self.grid.week {
                paint.focus
            } else {
                paint.soft
            };
            spans.push(self.before(*week));
            let year = (week.year() != self.this.year()).then(|| week.year());
            let short = words.week(week.number());
            let head = match year {
                Some(_) => words.week_of(week.year(), week.number(), self.this.year()),
                None => short.clone(),
            };
            let head = if width(&head) < self.widths.week {
                head
            } else {
                short
            };
            spans.push(Span::styled(self.right(&head, ""), style));
        }
        if self.widths.note > 0 {
            let note = words.text("column-remark");
            // The column stands beside the current week, and is of the one under the cursor.
            let note = if self.grid.week == self.this {
                note
            } else {
                format!("{note} {}", self.week(self.grid.week))
            };
            spans.push(Span::styled(format!("  {note}"), paint.soft));
        }
        Line::from(spans)
    }

    /// What stands before a week's column: a line before the current week.
    fn before(&self, week: Week) -> Span<'static> {
        let here = week == self.this;
        let mark = if here { self.brush.glyph.upright } else { ' ' };
        let text = if here {
            format!(" {mark}")
        } else {
            String::new()
        };
        Span::styled(text, self.brush.paint.rule)
    }

    /// A text at the right edge of a week's column, with room for a mark after it.
    fn right(&self, text: &str, mark: &str) -> String {
        let room = self.widths.week - 2;
        let text = fit(text, room, self.brush.glyph.cut);
        let gap = " ".repeat(room - width(&text) + 1);
        format!("{gap}{text}{mark:1}")
    }

    fn rows(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let (kinds, window) = self.in_sight(area);
        let at = self.cursor(&kinds);
        let seen = kinds.iter().skip(window.first);
        let seen = seen.take(window.end - window.first);
        let lines: Vec<Line<'static>> = seen.map(|kind| self.row(*kind)).collect();
        if let (Some(at), Some(x)) = (at, self.caret()) {
            let y = at.saturating_sub(window.first) as u16;
            canvas.set_cursor_position(Position::new(area.x + x, area.y + y));
        }
        canvas.render_widget(text_of(lines), area);
    }

    /// Says that more rows stand above or below: in the lines around the rows, for beside a name the
    /// mark would read as the sign of an odd figure.
    fn marks(&self, canvas: &mut Canvas<'_>, area: Rect) {
        let (kinds, window) = self.in_sight(area);
        let more = (window.first > 0, window.end < kinds.len());
        let rows = (area.y.saturating_sub(1), area.bottom());
        self.brush.more(canvas, area.x, rows, more);
    }

    /// All rows, and which of them are in sight.
    fn in_sight(&self, area: Rect) -> (Vec<Kind>, Window) {
        let kinds = self.kinds(area.height.into());
        let at = self.cursor(&kinds).unwrap_or(0);
        let window = Window::over(kinds.len(), at, 1, area.height.into());
        (kinds, window)
    }

    fn cursor(&self, kinds: &[Kind]) -> Option<usize> {
        let here = |kind: &Kind| *kind == Kind::Typed(self.grid.place);
        kinds.iter().position(here)
    }

    /// All rows; with a blank one between the metrics where they then still fit.
    fn kinds(&self, height: usize) -> Vec<Kind> {
        let close = self.close_kinds();
        let begins = |kind: &Kind| matches!(kind, Kind::Typed(Place { part: None, .. }));
        let metrics = close.iter().filter(|kind| begins(kind)).count();
        if close.len() + metrics > height + 1 {
            return close;
        }
        let apart = close.into_iter().flat_map(|kind| {
            let gap = begins(&kind).then_some(Kind::Gap);
            gap.into_iter().chain([kind])
        });
        apart.skip(1).collect()
    }

    fn close_kinds(&self) -> Vec<Kind> {
        let places = self.brush.app.places();
        let with_ratio = |place: Place| {
            let metric = self.metric(place);
            let ratio = metric.is_some_and(|card| card.body.kind.has_denominator());
            let ratio = (ratio && place.part.is_none()).then_some(Kind::Ratio(place));
            std::iter::once(Kind::Typed(place)).chain(ratio)
        };
        places.into_iter().flat_map(with_ratio).collect()
    }

    fn metric(&self, place: Place) -> Option<&Card<Metric>> {
        self.brush.app.board.metrics.get(place.metric)
    }

    fn row(&self, kind: Kind) -> Line<'static> {
        let found = match kind {
            Kind::Typed(place) | Kind::Ratio(place) => Some(place).zip(self.metric(place)),
            Kind::Gap => None,
        };
        let Some((place, card)) = found else {
            return Line::default();
        };
        let metric = &card.body;
        let mut spans = self.name(metric, kind);
        let decimals = self.decimals(metric);
        for week in &self.weeks {
            spans.push(self.before(*week));
            spans.push(self.cell(metric, kind, *week, decimals));
        }
        if self.widths.note > 0 && kind == Kind::Typed(place) {
            spans.push(Span::raw("  "));
            spans.push(self.aside(metric, place));
        }
        Line::from(spans)
    }

    /// The row's name and what it is counted in.
    fn name(&self, metric: &Metric, kind: Kind) -> Vec<Span<'static>> {
        let (words, paint) = (&self.brush.app.words, &self.brush.paint);
        let here = kind == Kind::Typed(self.grid.place);
        let lead = if here { self.brush.glyph.cursor } else { ' ' };
        let (name, unit, style) = match kind {
            Kind::Typed(Place { part: None, .. }) => {
                let unit = label::metric_unit(words, metric.unit);
                let short = metric.unit == MetricUnit::Scale && width(&unit) >= self.widths.unit;
                let unit = if short {
                    words.text("metric-unit-scale-short")
                } else {
                    unit
                };
                (format!("{lead} {}", metric.name), unit, paint.base)
            }
            Kind::Typed(Place { part: Some(at), .. }) => {
                let part = metric.parts.get(at).map(ToString::to_string);
                let name = format!("{lead}   {}", part.unwrap_or_default());
                (name, String::new(), paint.soft)
            }
            Kind::Ratio(_) | Kind::Gap => {
                let name = format!("{lead}   {}", words.text("grid-ratio"));
                (name, String::new(), paint.soft)
            }
        };
        let style = if here { paint.strong } else { style };
        let filled = |text: &str, columns: usize| {
            let text = fit(text, columns.saturating_sub(1), self.brush.glyph.cut);
            let gap = " ".repeat(columns - width(&text).min(columns));
            format!("{text}{gap}")
        };
        vec![
            Span::styled(filled(&name, self.widths.name), style),
            Span::styled(filled(&unit, self.widths.unit), paint.soft),
        ]
    }

    /// So many decimals that all weeks in sight line up.
    fn decimals(&self, metric: &Metric) -> usize {
        let board = &self.brush.app.board;
        let of = |week: &Week| {
            let value = board.value(&metric.key, *week)?;
            Some(figure::decimals(metric, value.figure(metric.kind)))
        };
        self.weeks.iter().filter_map(of).max().unwrap_or(0)
    }

    /// The column of the caret in the cell that is typed in.
    fn caret(&self) -> Option<u16> {
        let Mode::Value { input, .. } = &self.grid.mode else {
            return None;
        };
        let (_, caret) = self.typed(input);
        let at = self.weeks.iter().position(|week| *week == self.grid.week)?;
        let apart = usize::from(self.grid.week == self.this) * 2;
        let cell = self.widths.name + self.widths.unit + at * self.widths.week + apart;
        Some((cell + caret) as u16)
    }
}
