//! One line of the screen: facts to the left, facts to the right, the rest empty.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::text::{fit, width};

/// A line being put together for a width.
pub(super) struct Row {
    left: Vec<Span<'static>>,
    right: Vec<Span<'static>>,
    edge: Option<Span<'static>>,
    most: usize,
    mark: &'static str,
}

impl Row {
    /// An empty line.
    pub(super) const fn new(most: usize, mark: &'static str) -> Self {
        Self {
            left: Vec::new(),
            right: Vec::new(),
            edge: None,
            most,
            mark,
        }
    }

    /// Puts a mark at the very edge, to the right of all else: beside a verdict it would read as one.
    #[must_use]
    pub(super) fn edge(mut self, mark: &str, style: Style) -> Self {
        self.edge = Some(Span::styled(mark.to_owned(), style));
        self
    }

    /// Adds to what stands at the right edge; that is never cut for what stands left.
    #[must_use]
    pub(super) fn right(mut self, text: &str, style: Style) -> Self {
        let room = self.most.saturating_sub(self.right_width());
        self.right
            .push(Span::styled(fit(text, room, self.mark), style));
        self
    }

    /// Adds to what stands left, cut to the room that is left.
    #[must_use]
    pub(super) fn left(mut self, text: &str, style: Style) -> Self {
        let text = fit(text, self.room(), self.mark);
        self.left.push(Span::styled(text, style));
        self
    }

    /// Adds facts, as many as there is room for and the first in any case.
    #[must_use]
    pub(super) fn facts(self, facts: &[String], between: &str, style: Style) -> Self {
        let room = self.room();
        let joined = |count: usize| facts.get(..count).unwrap_or(facts).join(between);
        let mark = |count: usize| if count < facts.len() { self.mark } else { "" };
        let fits = |count: &usize| {
            let gap = usize::from(*count < facts.len());
            width(&joined(*count)) + gap + width(mark(*count)) <= room
        };
        let count = (1..=facts.len()).rev().find(fits).unwrap_or(1);
        let text = match mark(count) {
            "" => joined(count),
            mark => format!("{} {mark}", joined(count)),
        };
        self.left(&text, style)
    }

    /// Adds facts after what stands there, as many as there is room for; a mark for the others.
    #[must_use]
    pub(super) fn more_facts(self, facts: &[String], between: &str, style: Style) -> Self {
        let room = self.room();
        let joined = |count: usize| -> String {
            let some = facts.iter().take(count);
            let some = some.flat_map(|fact| [between, fact.as_str()]);
            let mark = if count < facts.len() {
                [" ", self.mark]
            } else {
                ["", ""]
            };
            some.chain(mark).collect()
        };
        let fits = |count: &usize| width(&joined(*count)) <= room;
        match (0..=facts.len()).rev().find(fits) {
            Some(count) => {
                let text = joined(count);
                self.left(&text, style)
            }
            None => self,
        }
    }

    /// Columns of the whole line.
    pub(super) const fn most(&self) -> usize {
        self.most
    }

    fn right_width(&self) -> usize {
        spans_width(&self.right) + self.edge.as_ref().map_or(0, |mark| width(&mark.content))
    }

    /// Columns still free; one is kept between left and right.
    pub(super) fn room(&self) -> usize {
        let gap = usize::from(self.right_width() > 0);
        let taken = spans_width(&self.left) + self.right_width() + gap;
        self.most.saturating_sub(taken)
    }

    /// Gives the line, filled to its width.
    pub(super) fn line(self) -> Line<'static> {
        let taken = spans_width(&self.left) + self.right_width();
        let mut spans = self.left;
        spans.push(Span::raw(" ".repeat(self.most.saturating_sub(taken))));
        spans.extend(self.right);
        spans.extend(self.edge);
        Line::from(spans)
    }
}

fn spans_width(spans: &[Span<'_>]) -> usize {
    spans.iter().map(|span| width(&span.content)).sum()
}
