//! A page of the meeting: a heading, the content, and what is asked, which stays in sight.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::view::Brush;
use crate::view::row::Row;
use crate::view::text::{width, wrap};

/// A screen of fewer rows has no blank one above the heading.
const LOW: usize = 16;

/// Columns left free before the content.
const INSET: usize = 3;
/// Text wider than this is hard to read.
const WIDEST: usize = 88;
/// Columns for labels.
const LABELS: usize = 12;

/// A page being put together.
pub(super) struct Page<'a> {
    brush: &'a Brush<'a>,
    width: usize,
    head: Vec<Line<'static>>,
    body: Vec<Line<'static>>,
    foot: Vec<Line<'static>>,
    /// The line of the body that must be in sight.
    chosen: usize,
}

impl<'a> Page<'a> {
    pub(super) fn new(brush: &'a Brush<'a>, width: usize) -> Self {
        Self {
            brush,
            width: width.saturating_sub(2),
            head: Vec::new(),
            body: Vec::new(),
            foot: Vec::new(),
            chosen: 0,
        }
    }

    /// Columns for text.
    pub(super) fn room(&self) -> usize {
        self.width.saturating_sub(INSET).min(WIDEST)
    }

    /// A line with its inset.
    pub(super) fn row(&self) -> Row {
        Row::new(self.width, self.brush.glyph.cut).left(&" ".repeat(INSET), self.brush.paint.base)
    }

    /// The heading in capitals, with facts at the right edge.
    pub(super) fn heading(&mut self, title: &str, right: &[String]) {
        let paint = &self.brush.paint;
        let mut row = self.row();
        for (nth, fact) in right.iter().enumerate() {
            let warns = fact.starts_with(self.brush.glyph.watch());
            let style = if warns { paint.watch } else { paint.soft };
            let gap = if nth == 0 { "" } else { self.brush.glyph.dot };
            row = row.right(gap, paint.soft).right(fact, style);
        }
        let line = row.left(&title.to_uppercase(), paint.focus).line();
        self.head = vec![Line::default(), line, Line::default()];
    }

    /// Adds a line.
    pub(super) fn push(&mut self, line: Line<'static>) {
        self.body.push(line);
    }

    /// Adds an empty line, but never two.
    pub(super) fn gap(&mut self) {
        if self.body.last().is_some_and(|line| line.width() > 0) {
            self.body.push(Line::default());
        }
    }

    /// Remembers that what comes next must be in sight.
    pub(super) fn choose(&mut self) {
        self.chosen = self.body.len();
    }

    /// Adds a text, broken over as many lines as it takes.
    pub(super) fn text(&mut self, text: &str, indent: usize, style: Style) {
        for line in wrap(text, self.room().saturating_sub(indent)) {
            let row = self.row().left(&" ".repeat(indent), style);
            self.body.push(row.left(&line, style).line());
        }
    }

    /// Adds a text with a label before it.
    pub(super) fn labelled(&mut self, label: &str, text: &str, indent: usize) {
        let paint = &self.brush.paint;
        let labels = LABELS.max(width(label) + 2);
        let most = self.room().saturating_sub(indent + labels);
        for (nth, line) in wrap(text, most).into_iter().enumerate() {
            let said = if nth == 0 { label } else { "" };
            let pad = labels.saturating_sub(width(said));
            let row = self.row().left(&" ".repeat(indent), paint.base);
            let row = row.left(&format!("{said}{}", " ".repeat(pad)), paint.soft);
            self.body.push(row.left(&line, paint.base).line());
        }
    }

    /// Adds keys with what they do to the foot, over as many lines as they take.
    pub(super) fn keys(&mut self, question: &str, keys: &[(String, String)]) {
        let paint = &self.brush.paint;
        let inset = Span::raw(" ".repeat(INSET));
        let question = Span::styled(question.to_owned(), paint.strong);
        self.foot.push(Line::from(vec![inset.clone(), question]));
        let mut line = vec![inset.clone()];
        let mut used = 0;
        for (key, does) in keys {
            let needs = width(key) + 1 + width(does) + 3;
            if used > 0 && used + needs > self.width.saturating_sub(INSET) {
                self.foot.push(Line::from(std::mem::replace(
                    &mut line,
                    vec![inset.clone()],
                )));
                used = 0;
            }
            used += needs;
            line.push(Span::styled(key.clone(), paint.focus));
            line.push(Span::styled(format!(" {does}   "), paint.base));
        }
        self.foot.push(Line::from(line));
    }

    /// Adds a quiet sentence to the foot.
    pub(super) fn hint(&mut self, text: &str) {
        let line = self.row().left(text, self.brush.paint.soft).line();
        self.foot.push(line);
    }

    /// How far the page can be moved on from where the chosen line puts it.
    pub(super) fn further(&self, height: usize) -> usize {
        let room = self.in_sight(height);
        let last = self.body.len().saturating_sub(room);
        last - self.chosen.saturating_sub(room / 2).min(last)
    }

    /// Lines for the body on a screen of a height.
    fn in_sight(&self, height: usize) -> usize {
        let gap = usize::from(!self.foot.is_empty());
        let head = self.head.len() - usize::from(height < LOW && self.head.len() > 2);
        height.saturating_sub(head + self.foot.len() + gap)
    }

    /// Gives the lines for a height: the foot stands at the bottom, and of the body what holds the
    /// chosen line, with marks where more stands above or below.
    pub(super) fn lines(self, height: usize, scroll: usize) -> Vec<Line<'static>> {
        let glyph = self.brush.glyph;
        let strong = self.brush.paint.strong;
        let room = self.in_sight(height);
        let gap = usize::from(!self.foot.is_empty());
        let mut head = self.head;
        if height < LOW && head.len() > 2 {
            head.remove(0);
        }
        let total = self.body.len();
        let last = total.saturating_sub(room);
        let first = self.chosen.saturating_sub(room / 2).min(last);
        let first = (first + scroll).min(last);
        let mut seen: Vec<_> = self.body.into_iter().skip(first).take(room).collect();
        let width = self.width;
        let mark = |line: &mut Line<'static>, mark: char| {
            let pad = width.saturating_sub(line.width());
            line.push_span(Span::raw(" ".repeat(pad)));
            line.push_span(Span::styled(format!(" {mark}"), strong));
        };
        if first > 0
            && let Some(line) = seen.first_mut()
        {
            mark(line, glyph.more_above);
        }
        if first + room < total
            && let Some(line) = seen.last_mut()
        {
            mark(line, glyph.more_below);
        }
        seen.resize(room, Line::default());
        head.extend(seen);
        head.extend(std::iter::repeat_n(Line::default(), gap));
        head.extend(self.foot);
        head
    }
}
