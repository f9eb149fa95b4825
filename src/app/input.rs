//! A field of one line: what is typed, and where the next character goes.

use unicode_segmentation::UnicodeSegmentation;

use super::key::{Code, Key};

/// A line being typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Input {
    text: String,
    /// Byte offset of the cursor; always between two graphemes.
    cursor: usize,
}

impl Input {
    /// A field that holds a text already, with the cursor at its end.
    pub fn holding(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            cursor: text.len(),
        }
    }

    /// What has been typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands before the cursor.
    pub fn before(&self) -> &str {
        self.text.get(..self.cursor).unwrap_or(&self.text)
    }

    /// Takes a key; tells whether it did anything.
    pub fn key(&mut self, key: Key) -> bool {
        match (key.types(), key.code) {
            (Some(c), _) => self.insert(c.encode_utf8(&mut [0; 4])),
            (None, Code::Backspace) => self.erase(self.left(), self.cursor),
            (None, Code::Delete) => self.erase(self.cursor, self.right()),
            (None, Code::Left) => self.go(self.left()),
            (None, Code::Right) => self.go(self.right()),
            (None, Code::Home) => self.go(0),
            (None, Code::End) => self.go(self.text.len()),
            (None, Code::Char('u')) => self.erase(0, self.cursor),
            (None, Code::Char('w')) => self.erase(self.word_left(), self.cursor),
            _ => false,
        }
    }

    /// Puts a text in at the cursor, line breaks as spaces.
    pub fn insert(&mut self, text: &str) -> bool {
        let line: String = text
            .chars()
            .map(|c| if c.is_control() { ' ' } else { c })
            .collect();
        self.text.insert_str(self.cursor, &line);
        self.cursor += line.len();
        !line.is_empty()
    }

    fn go(&mut self, to: usize) -> bool {
        let moved = to != self.cursor;
        self.cursor = to;
        moved
    }

    fn erase(&mut self, from: usize, to: usize) -> bool {
        self.text.replace_range(from..to, "");
        self.cursor = from;
        from != to
    }

    fn left(&self) -> usize {
        let last = self.before().grapheme_indices(true).next_back();
        last.map_or(0, |(at, _)| at)
    }

    fn right(&self) -> usize {
        let after = self.text.get(self.cursor..).unwrap_or_default();
        let step = after.graphemes(true).next().map_or(0, str::len);
        self.cursor + step
    }

    fn word_left(&self) -> usize {
        let before = self.before().trim_end();
        before.rfind(' ').map_or(0, |space| space + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn press(input: &mut Input, codes: &[Code]) {
        for code in codes {
            input.key(Key::of(*code));
        }
    }

    #[test]
    fn a_decomposed_letter_is_one_step() {
        let mut input = Input::holding("ga\u{30a}r");
        press(&mut input, &[Code::Left, Code::Backspace]);
        assert_eq!(input.text(), "gr");
        press(&mut input, &[Code::Char('ö'), Code::Home, Code::Delete]);
        assert_eq!(input.text(), "ör");
    }

    #[test]
    fn ctrl_w_erases_a_word() {
        let mut input = Input::holding("mall för tolk ");
        assert!(input.key(Key::ctrl('w')));
        assert_eq!(input.text(), "mall för ");
    }

    proptest! {
        #[test]
        fn no_keys_can_break_it(text in "\\PC{0,12}", keys in prop::collection::vec(0..9u8, 0..30)) {
            let mut input = Input::holding(&text);
            let codes = [Code::Left, Code::Right, Code::Backspace, Code::Delete, Code::Home,
                Code::End, Code::Char('å'), Code::Char('e'), Code::Char('\u{301}')];
            for key in keys {
                input.key(Key::of(codes[usize::from(key)]));
                prop_assert!(input.text().is_char_boundary(input.before().len()));
            }
        }
    }
}
