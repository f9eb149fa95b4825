//! A grid of characters, each with what it stands for.

/// What a character of a chart stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Nothing, or words.
    Plain,
    /// An axis and its figures.
    Axis,
    /// The centre line.
    Centre,
    /// A limit.
    Limit,
    /// A target or cap.
    Target,
    /// A value.
    Value,
    /// A value that is a signal.
    Signal,
    /// A value that is not counted in.
    Odd,
    /// Where something began.
    Start,
    /// The week that is being read.
    Cursor,
}

/// Characters of one ink.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The characters.
    pub text: String,
    /// What they stand for.
    pub ink: Ink,
}

/// A grid of characters; what is put outside is not there.
pub(super) struct Canvas {
    width: usize,
    cells: Vec<(char, Ink)>,
}

impl Canvas {
    /// An empty grid.
    pub(super) fn new(width: usize, height: usize) -> Self {
        Self {
            width,
            cells: vec![(' ', Ink::Plain); width * height],
        }
    }

    /// Its columns.
    pub(super) const fn width(&self) -> usize {
        self.width
    }

    /// Puts a character in its place.
    pub(super) fn put(&mut self, column: usize, line: usize, glyph: char, ink: Ink) {
        if column < self.width
            && let Some(cell) = self.cells.get_mut(line * self.width + column)
        {
            *cell = (glyph, ink);
        }
    }

    /// Puts a text in its place, if all of it fits and nothing stands there or beside it.
    pub(super) fn text(&mut self, column: usize, line: usize, text: &str, ink: Ink) -> bool {
        let length = text.chars().count();
        let taken = column.saturating_sub(1)..=column + length;
        let fits = column + length <= self.width;
        let mut places = taken.filter(|place| *place < self.width);
        if !fits || !places.all(|place| self.is_free(place, line)) {
            return false;
        }
        for (at, glyph) in text.chars().enumerate() {
            self.put(column + at, line, glyph, ink);
        }
        true
    }

    /// Tells whether nothing stands in a place.
    pub(super) fn is_free(&self, column: usize, line: usize) -> bool {
        let cell = self.cells.get(line * self.width + column);
        cell.is_some_and(|cell| cell.0 == ' ')
    }

    /// Gives the lines in runs of one ink.
    pub(super) fn runs(&self) -> Vec<Vec<Run>> {
        let line = |cells: &[(char, Ink)]| {
            let run = |cells: &[(char, Ink)]| Run {
                text: cells.iter().map(|cell| cell.0).collect(),
                ink: cells.first().map_or(Ink::Plain, |cell| cell.1),
            };
            cells.chunk_by(|a, b| a.1 == b.1).map(run).collect()
        };
        self.cells.chunks(self.width.max(1)).map(line).collect()
    }
}
