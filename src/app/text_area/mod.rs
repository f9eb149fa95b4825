//! A text being typed, of one line or many: cursor, words, undo, and where its lines break.
//!
//! It knows no terminal. A width is given wherever lines on the screen matter, and the view draws
//! the same [`rows`](TextArea::rows) that the cursor moves by.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use super::key::{Code, Key};

/// Changes that can be taken back.
const REMEMBERED: usize = 200;

/// Columns that a text takes: each grapheme has cells of its own on the screen, whatever it would
/// measure together with its neighbours.
pub fn columns(text: &str) -> usize {
    if text.chars().all(takes_one_column) {
        text.chars().count()
    } else {
        text.graphemes(true).map(UnicodeWidthStr::width).sum()
    }
}

/// Tells whether a character takes one column wherever it stands, as all of Swedish do, and the
/// dashes, dots, arrows, frames and blocks of the screen; the soft hyphen, which is not seen, is
/// none of them.
const fn takes_one_column(c: char) -> bool {
    c.is_ascii()
        || matches!(
            c,
            '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{FF}' | '\u{2010}'..='\u{2027}'
                | '\u{2190}'..='\u{21FF}' | '\u{2500}'..='\u{25FC}'
        )
}

/// What stood there at some time, and where the cursor was.
type Moment = (String, usize);

/// A text being typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TextArea {
    text: String,
    /// Byte offset; always between two graphemes.
    cursor: usize,
    /// The column that moving up and down keeps to.
    column: Option<usize>,
    one_line: bool,
    undo: Vec<Moment>,
    redo: Vec<Moment>,
    /// Whether the last change was a letter, so that the next one belongs to it.
    in_word: bool,
}

impl TextArea {
    /// A field that holds a text already, with the cursor at its end.
    pub fn holding(text: &str, one_line: bool) -> Self {
        Self {
            text: text.to_owned(),
            cursor: text.len(),
            one_line,
            ..Self::default()
        }
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Takes a key; tells whether it did anything. Up and Down do nothing at the edges.
    pub fn key(&mut self, key: Key, width: usize, page: usize) -> bool {
        if let Some(c) = key.types() {
            return self.insert(c.encode_utf8(&mut [0; 4]));
        }
        let up_or_down = match key.code {
            Code::Up => Some(self.step_rows(-1, width)),
            Code::Down => Some(self.step_rows(1, width)),
            Code::PageUp => Some(self.step_rows(-page.cast_signed(), width)),
            Code::PageDown => Some(self.step_rows(page.cast_signed(), width)),
            _ => None,
        };
        up_or_down.unwrap_or_else(|| {
            self.column = None;
            self.sideways(key, width)
        })
    }

    fn sideways(&mut self, key: Key, width: usize) -> bool {
        match (key.code, key.ctrl) {
            (Code::Enter, _) if !self.one_line => self.insert("\n"),
            (Code::Backspace, false) => self.erase(self.left()..self.cursor),
            (Code::Delete, false) => self.erase(self.cursor..self.right()),
            (Code::Left, false) => self.go(self.left()),
            (Code::Right, false) => self.go(self.right()),
            (Code::Left, true) => self.go(self.word_left()),
            (Code::Right, true) => self.go(self.word_right()),
            (Code::Home, true) => self.go(0),
            (Code::End, true) => self.go(self.text.len()),
            (Code::Home, false) => self.go(self.row(width).start),
            (Code::End, false) => self.go(self.row_end(width)),
            (Code::Char('u'), true) => self.erase(self.line_start()..self.cursor),
            (Code::Char('w') | Code::Backspace, true) => self.erase(self.word_left()..self.cursor),
            (Code::Delete, true) => self.erase(self.cursor..self.word_right()),
            (Code::Char('z'), true) => self.step_back(),
            (Code::Char('y'), true) => self.step_forth(),
            _ => false,
        }
    }

    /// Puts a text in at the cursor; where there is one line only, breaks become spaces.
    pub fn insert(&mut self, text: &str) -> bool {
        let unix = text.replace("\r\n", "\n").replace('\r', "\n");
        let fits = |c: char| if c == '\n' && !self.one_line { c } else { ' ' };
        let clean: String = unix
            .chars()
            .map(|c| if c.is_control() { fits(c) } else { c })
            .collect();
        if clean.is_empty() {
            return false;
        }
        let letter = clean.chars().count() == 1 && clean.chars().all(char::is_alphanumeric);
        self.remember(letter);
        self.text.insert_str(self.cursor, &clean);
        self.cursor += clean.len();
        true
    }

    /// Puts another text in place of the whole, which can be taken back.
    pub fn replace(&mut self, text: &str) {
        if self.text != text {
            self.remember(false);
            text.clone_into(&mut self.text);
            self.cursor = self.text.len();
            self.column = None;
        }
    }

    /// The lines on a screen of a width, each as a range of bytes.
    pub fn rows(&self, width: usize) -> Vec<Range<usize>> {
        let mut rows = Vec::new();
        let mut from = 0;
        for line in self.text.split('\n') {
            break_line(line, from, width.max(1), &mut rows);
            from += line.len() + 1;
        }
        rows
    }

    /// The row and the column that the cursor is in.
    pub fn place(&self, width: usize) -> (usize, usize) {
        let rows = self.rows(width);
        let row = row_of(&rows, self.cursor);
        let start = rows.get(row).map_or(0, |row| row.start);
        (row, columns(self.between(start, self.cursor)))
    }

    fn between(&self, from: usize, to: usize) -> &str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn remember(&mut self, letter: bool) {
        if !(letter && self.in_word) {
            self.undo.push((self.text.clone(), self.cursor));
            if self.undo.len() > REMEMBERED {
                self.undo.remove(0);
            }
        }
        self.in_word = letter;
        self.redo.clear();
    }

    fn step_back(&mut self) -> bool {
        let Some(before) = self.undo.pop() else {
            return false;
        };
        self.redo.push((self.text.clone(), self.cursor));
        self.in_word = false;
        (self.text, self.cursor) = before;
        true
    }

    fn step_forth(&mut self) -> bool {
        let Some(after) = self.redo.pop() else {
            return false;
        };
        self.undo.push((self.text.clone(), self.cursor));
        self.in_word = false;
        (self.text, self.cursor) = after;
        true
    }

    fn go(&mut self, to: usize) -> bool {
        let moved = to != self.cursor;
        self.cursor = to;
        self.in_word = false;
        moved
    }

    fn erase(&mut self, range: Range<usize>) -> bool {
        if range.is_empty() {
            return false;
        }
        self.remember(false);
        self.cursor = range.start;
        self.text.replace_range(range, "");
        true
    }

    fn step_rows(&mut self, by: isize, width: usize) -> bool {
        let rows = self.rows(width);
        let row = row_of(&rows, self.cursor);
        let to = row.saturating_add_signed(by).min(rows.len() - 1);
        let (Some(here), Some(there)) = (rows.get(row), rows.get(to)) else {
            return false;
        };
        if to == row {
            return false;
        }
        let wanted = columns(self.between(here.start, self.cursor));
        let column = *self.column.get_or_insert(wanted);
        let mut at = there.start;
        let mut passed = 0;
        for grapheme in self.between(there.start, there.end).graphemes(true) {
            passed += columns(grapheme);
            let soft_end = at + grapheme.len() == there.end && to + 1 < rows.len();
            let wraps = soft_end && rows.get(to + 1).is_some_and(|next| next.start == there.end);
            if passed > column || wraps {
                break;
            }
            at += grapheme.len();
        }
        self.go(at)
    }

    fn row(&self, width: usize) -> Range<usize> {
        let rows = self.rows(width);
        rows.get(row_of(&rows, self.cursor))
            .cloned()
            .unwrap_or(0..0)
    }

    /// The end of the row; where the line goes on below, before its last character.
    fn row_end(&self, width: usize) -> usize {
        let rows = self.rows(width);
        let at = row_of(&rows, self.cursor);
        let end = rows.get(at).map_or(0, |row| row.end);
        let goes_on = rows.get(at + 1).is_some_and(|next| next.start == end);
        let last = self.between(0, end).grapheme_indices(true).next_back();
        match last {
            Some((last, _)) if goes_on => last,
            _ => end,
        }
    }

    fn line_start(&self) -> usize {
        let before = self.between(0, self.cursor);
        before.rfind('\n').map_or(0, |at| at + 1)
    }

    fn left(&self) -> usize {
        let mut before = self.between(0, self.cursor).grapheme_indices(true);
        before.next_back().map_or(0, |(at, _)| at)
    }

    fn right(&self) -> usize {
        let after = self.between(self.cursor, self.text.len());
        self.cursor + after.graphemes(true).next().map_or(0, str::len)
    }

    fn word_left(&self) -> usize {
        let before = self.between(0, self.cursor).trim_end();
        let space = before.rfind(char::is_whitespace);
        space.map_or(0, |at| {
            at + before
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        })
    }

    fn word_right(&self) -> usize {
        let after = self.between(self.cursor, self.text.len());
        let word = after.trim_start();
        let skipped = after.len() - word.len();
        let end = word.find(char::is_whitespace).unwrap_or(word.len());
        self.cursor + skipped + end
    }
}

/// The row that a byte is in: where a line is broken, the lower one.
fn row_of(rows: &[Range<usize>], at: usize) -> usize {
    rows.iter().rposition(|row| row.start <= at).unwrap_or(0)
}

/// Breaks a line at spaces where it can; a space at the edge stays on its row.
fn break_line(line: &str, from: usize, width: usize, rows: &mut Vec<Range<usize>>) {
    let (mut start, mut used, mut space) = (0, 0, None);
    for (at, grapheme) in line.grapheme_indices(true) {
        let wide = columns(grapheme);
        if used + wide > width && grapheme != " " && at > start {
            let end = space.filter(|space| *space > start).unwrap_or(at);
            rows.push(from + start..from + end);
            start = end;
            used = line.get(start..at).map_or(0, columns);
            space = None;
        }
        used += wide;
        if grapheme == " " {
            space = Some(at + grapheme.len());
        }
    }
    rows.push(from + start..from + line.len());
}

#[cfg(test)]
mod tests;
