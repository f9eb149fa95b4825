//! Texts to a width: what does not fit is cut with a mark, or broken over lines.

use unicode_segmentation::UnicodeSegmentation;

pub(super) use crate::app::text_columns as width;
pub(super) use crate::locale::capitalised;

/// Cuts a text to a width, between graphemes, and marks that it was cut. A text that was cut
/// before, to a number of characters, gets the same mark.
pub(super) fn fit(text: &str, most: usize, mark: &str) -> String {
    let text = if mark.is_empty() {
        text.to_owned()
    } else {
        text.replace('…', mark)
    };
    if width(&text) <= most {
        return text;
    }
    let room = most.saturating_sub(width(mark));
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        used += width(grapheme);
        if used > room {
            break;
        }
        kept.push_str(grapheme);
    }
    let mut cut = kept.trim_end().to_owned();
    if width(mark) <= most {
        cut.push_str(mark);
    }
    cut
}

/// Breaks a text into lines of a width, at spaces where it can.
pub(super) fn wrap(text: &str, most: usize) -> Vec<String> {
    text.lines()
        .flat_map(|line| wrap_line(line, most.max(1)))
        .collect()
}

fn wrap_line(line: &str, most: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut now = String::new();
    for word in line.split(' ') {
        for piece in pieces(word, most) {
            let joined = width(&now) + 1 + width(&piece);
            if now.is_empty() {
                now = piece;
            } else if joined <= most {
                now.push(' ');
                now.push_str(&piece);
            } else {
                lines.push(std::mem::replace(&mut now, piece));
            }
        }
    }
    lines.push(now);
    lines
}

/// Breaks a word that is wider than a line.
fn pieces(word: &str, most: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut used = 0;
    for grapheme in word.graphemes(true) {
        if used + width(grapheme) > most && used > 0 {
            pieces.push(String::new());
            used = 0;
        }
        used += width(grapheme);
        if let Some(last) = pieces.last_mut() {
            last.push_str(grapheme);
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_cut_bears_a_mark() {
        assert_eq!(fit("Mall för tolkbokning", 9, "…"), "Mall för…");
        assert_eq!(fit("Mall", 4, "…"), "Mall");
        assert_eq!(fit("Mall", 1, "…"), "…");
        assert_eq!(fit("Mall", 0, "…"), "");
    }

    #[test]
    fn lines_break_at_spaces_and_keep_their_own_breaks() {
        assert_eq!(wrap("ett två tre\nfyra", 8), ["ett två", "tre", "fyra"]);
        assert_eq!(wrap("tvåhundra", 4), ["tvåh", "undr", "a"]);
    }

    proptest! {
        #[test]
        fn nothing_is_wider_than_it_may_be(text in "\\PC{0,40}", most in 2..30usize) {
            prop_assert!(width(&fit(&text, most, "…")) <= most);
            for line in wrap(&text, most) {
                let unbreakable = line.graphemes(true).count() == 1;
                prop_assert!(width(&line) <= most || unbreakable, "{line:?}");
            }
        }
    }
}
