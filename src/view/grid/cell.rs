//! What stands in a cell and beside it.

use ratatui::style::Style;
use ratatui::text::Span;

use super::{Kind, Sheet};
use crate::analysis::side::Side;
use crate::app::{Concern, Input, Mode, Place, Threshold, concern, odd_week};
use crate::board::{Metric, Week};
use crate::report::figure;
use crate::view::text::{fit, width};

impl Sheet<'_> {
    /// A week's cell in a row.
    pub(super) fn cell(
        &self,
        metric: &Metric,
        kind: Kind,
        week: Week,
        decimals: usize,
    ) -> Span<'static> {
        let paint = &self.brush.paint;
        let here = week == self.grid.week && kind == Kind::Typed(self.grid.place);
        if let (true, Mode::Value { input, .. }) = (here, &self.grid.mode) {
            let (text, _) = self.typed(input);
            return Span::styled(text, paint.strong.patch(paint.selected));
        }
        let (text, style) = self.figure(metric, kind, week, decimals);
        let (mark, marked) = self.mark(metric, kind, week);
        let style = if here {
            paint.strong.patch(paint.selected)
        } else {
            marked.unwrap_or(style)
        };
        Span::styled(self.right(&text, &mark), style)
    }

    /// What is typed, at the right edge of the cell, and the column of the caret in it. Where it is
    /// too long, the end that is typed at is in sight and a mark stands for the rest.
    pub(super) fn typed(&self, input: &Input) -> (String, usize) {
        let (mark, room) = (self.brush.glyph.cut, self.widths.week - 2);
        let typed: Vec<char> = input.text().chars().collect();
        let before = input.before().chars().count();
        let most = typed.len().saturating_sub(room);
        let from = most.min(before.saturating_sub(width(mark)));
        let mut seen: Vec<char> = typed.iter().copied().skip(from).take(room).collect();
        if from > 0 {
            seen.splice(..width(mark).min(seen.len()), mark.chars());
        }
        if from < most {
            seen.truncate(room - width(mark));
            seen.extend(mark.chars());
        }
        let seen = fit(&String::from_iter(&seen), room, "");
        let gap = room - width(&seen);
        (
            format!(" {}{seen} ", " ".repeat(gap)),
            1 + gap + before - from,
        )
    }

    /// What is typed, where the cell has no room for the whole of it.
    pub(super) fn too_long(&self) -> Option<&str> {
        let Mode::Value { input, .. } = &self.grid.mode else {
            return None;
        };
        let long = width(input.text()) > self.widths.week - 2;
        long.then(|| input.text())
    }

    fn figure(&self, metric: &Metric, kind: Kind, week: Week, decimals: usize) -> (String, Style) {
        let (app, paint) = (self.brush.app, &self.brush.paint);
        let value = app.board.value(&metric.key, week);
        let missing = || (self.brush.glyph.no_value.to_string(), paint.soft);
        let whole = matches!(kind, Kind::Typed(Place { part: None, .. }));
        let Some(value) = value else {
            return if whole {
                missing()
            } else {
                (String::new(), paint.soft)
            };
        };
        match kind {
            Kind::Typed(Place { part: None, .. }) => {
                let figure = value.figure(metric.kind);
                (app.words.number(figure, decimals), paint.base)
            }
            Kind::Typed(Place {
                part: Some(part), ..
            }) => match value.part(part) {
                Some(amount) => (figure::amount(&app.words, amount), paint.soft),
                None => missing(),
            },
            Kind::Ratio(_) | Kind::Gap => (figure::amount(&app.words, value.whole()), paint.soft),
        }
    }

    /// The sign after a figure that is worth a look, or of a week that is odd.
    fn mark(&self, metric: &Metric, kind: Kind, week: Week) -> (String, Option<Style>) {
        if !matches!(kind, Kind::Typed(Place { part: None, .. })) {
            return (String::new(), None);
        }
        let (glyph, paint) = (&self.brush.glyph, &self.brush.paint);
        if odd_week(metric, week).is_some() {
            return (glyph.odd().to_string(), Some(paint.soft));
        }
        // The week under the cursor alone: a signal is about the newest value, and marks on every
        // earlier one would be noise.
        if week != self.grid.week {
            return (String::new(), None);
        }
        match concern(&self.brush.app.board, metric, week) {
            Some(Concern {
                side: Side::High, ..
            }) => (glyph.high.to_string(), Some(paint.watch)),
            Some(Concern {
                side: Side::Low, ..
            }) => (glyph.low.to_string(), Some(paint.watch)),
            None => (String::new(), None),
        }
    }

    /// What stands beside a row: what is wrong, the remark, what is the matter with the figure, or
    /// last week's value where this one is missing.
    pub(super) fn aside(&self, metric: &Metric, place: Place) -> Span<'static> {
        let paint = &self.brush.paint;
        let here = place == self.grid.place;
        // What is wrong stands in full at the foot.
        let (text, style) = match (&self.grid.error, here) {
            (Some(_), true) => (self.brush.glyph.off().to_string(), paint.off),
            _ => self.remark(metric, place.part),
        };
        let room = self.widths.note.saturating_sub(2);
        Span::styled(fit(&text, room, self.brush.glyph.cut), style)
    }

    fn remark(&self, metric: &Metric, part: Option<usize>) -> (String, Style) {
        let (app, paint, week) = (self.brush.app, &self.brush.paint, self.grid.week);
        let value = app.board.value(&metric.key, week);
        let note = value.filter(|value| part.is_none() && !value.note.is_empty());
        if let Some(value) = note {
            return (value.note.as_str().replace('\n', " "), paint.base);
        }
        if let (Some(odd), None) = (odd_week(metric, week), part) {
            let args = [("note", odd.note.as_str().into())];
            return (app.words.with("grid-odd-mark", &args), paint.soft);
        }
        if let (Some(found), None) = (concern(&app.board, metric, week), part) {
            return (self.worry(metric, found), paint.watch);
        }
        let lacks = match part {
            None => value.is_none(),
            Some(part) => value.is_some_and(|value| value.part(part).is_none()),
        };
        let before = lacks.then(|| self.last_week(metric, part)).flatten();
        (before.unwrap_or_default(), paint.soft)
    }

    /// The value of the week before.
    pub(super) fn last_week(&self, metric: &Metric, part: Option<usize>) -> Option<String> {
        let words = &self.brush.app.words;
        let last = self.grid.week.previous();
        let value = self.brush.app.board.value(&metric.key, last)?;
        let shown = match part {
            None => figure::week_value(words, metric, value),
            Some(part) => figure::amount(words, value.part(part)?),
        };
        Some(words.with("grid-last-week", &[("value", shown.into())]))
    }

    /// Says what is the matter with a figure.
    pub(super) fn worry(&self, metric: &Metric, concern: Concern) -> String {
        let words = &self.brush.app.words;
        let bound = |value: Option<_>| {
            let shown = value.map(|value| figure::bound(words, metric, value));
            [("value", shown.unwrap_or_default().into())]
        };
        match (concern.line, concern.side) {
            (Threshold::Limits, Side::High) => words.text("grid-above-limits"),
            (Threshold::Limits, Side::Low) => words.text("grid-below-limits"),
            (Threshold::Cap, _) => words.with("grid-above-cap", &bound(metric.cap)),
            (Threshold::Target, Side::High) => {
                words.with("grid-above-target", &bound(metric.target))
            }
            (Threshold::Target, Side::Low) => {
                words.with("grid-below-target", &bound(metric.target))
            }
        }
    }
}
