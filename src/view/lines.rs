//! Lines of words onto cells.
//!
//! Nothing is wrapped here, and in nearly every line each character takes a cell and is put there at
//! once. A line with anything that may be wider, narrower or a part of its neighbour is left to
//! `ratatui`.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Widget;

/// Lines under each other.
pub(super) struct Lines<'a>(Vec<Line<'a>>);

/// Puts lines together; the style of a line is that of its words and does not reach past them.
pub(super) const fn text_of(lines: Vec<Line<'_>>) -> Lines<'_> {
    Lines(lines)
}

impl Widget for Lines<'_> {
    fn render(self, area: Rect, cells: &mut Buffer) {
        let area = area.intersection(cells.area);
        if area.is_empty() {
            return;
        }
        for (row, line) in area.rows().zip(&self.0) {
            if is_plain(line) {
                put(line, row, cells);
            } else {
                (&with_own_styles(line)).render(row, cells);
            }
        }
    }
}

/// Draws a line whose every character takes a cell.
fn put(line: &Line<'_>, place: Rect, cells: &mut Buffer) {
    let first = cells.index_of(place.x, place.y);
    let row = cells.content.iter_mut().skip(first);
    let mut row = row.take(place.width.into());
    for span in &line.spans {
        let style = line.style.patch(span.style);
        for letter in span.content.chars() {
            let Some(cell) = row.next() else { return };
            cell.set_char(letter).set_style(style);
        }
    }
}

/// Gives the style of a line to its words.
fn with_own_styles<'a>(line: &'a Line<'_>) -> Line<'a> {
    let spans = line.spans.iter();
    let spans = spans.map(|span| Span::styled(&*span.content, line.style.patch(span.style)));
    Line {
        alignment: line.alignment,
        ..spans.collect()
    }
}

/// Tells whether every character takes a cell, so that the line is as wide as they are many.
fn is_plain(line: &Line<'_>) -> bool {
    let mut letters = line.spans.iter().flat_map(|span| span.content.chars());
    line.alignment.is_none() && letters.all(takes_a_cell)
}

/// Tells whether a character takes a cell and does not change the one before it: the letters and
/// signs of Latin scripts, and what lines, bars and marks are made of.
const fn takes_a_cell(letter: char) -> bool {
    matches!(letter,
        ' '..='~'
        | '\u{A1}'..='\u{AC}'
        | '\u{AE}'..='\u{17F}'
        | '\u{2010}'..='\u{2027}'
        | '\u{2190}'..='\u{2193}'
        | '\u{2500}'..='\u{25FC}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::{Color, Style};
    use ratatui::text::Text;

    use super::*;

    const AREA: Rect = Rect::new(1, 1, 12, 3);

    fn words() -> impl Strategy<Value = Span<'static>> {
        let text = prop_oneof![
            "[a-zåÖ ·½─█]{0,9}",
            "\\PC{0,5}",
            "[a\u{300}\u{301}\u{200D}\u{FE0F}👩❤漢e]{0,7}",
            "[a\n\t\u{7}b\u{AD}]{0,5}",
        ];
        let style = prop_oneof![
            Just(Style::new()),
            Just(Style::new().fg(Color::Red).bold()),
            Just(Style::new().bg(Color::Blue)),
        ];
        (text, style).prop_map(|(text, style)| Span::styled(text, style))
    }

    fn line() -> impl Strategy<Value = Line<'static>> {
        let style = prop_oneof![Just(Style::new()), Just(Style::new().bg(Color::Green))];
        let spans = prop::collection::vec(words(), 0..5);
        (spans, style).prop_map(|(spans, style)| Line::from(spans).style(style))
    }

    /// The lines as `ratatui` draws them, the style of each given to its words.
    fn drawn_by_the_library(lines: &[Line<'static>]) -> Buffer {
        let mut cells = Buffer::empty(Rect::new(0, 0, 14, 5));
        let lines = lines.iter().cloned().map(|mut line| {
            let style = std::mem::take(&mut line.style);
            for span in &mut line.spans {
                span.style = style.patch(span.style);
            }
            line
        });
        lines.collect::<Text<'_>>().render(AREA, &mut cells);
        cells
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        #[test]
        fn lines_are_drawn_as_the_library_draws_them(
            lines in prop::collection::vec(line(), 0..5)
        ) {
            let mut cells = Buffer::empty(Rect::new(0, 0, 14, 5));
            text_of(lines.clone()).render(AREA, &mut cells);
            prop_assert_eq!(cells, drawn_by_the_library(&lines));
        }
    }

    #[test]
    fn nothing_is_drawn_where_there_is_no_room() {
        let mut cells = Buffer::empty(Rect::new(0, 0, 3, 2));
        for area in [
            Rect::new(3, 0, 0, 2),
            Rect::new(0, 2, 3, 0),
            Rect::new(5, 5, 9, 9),
        ] {
            text_of(vec![Line::from("abc")]).render(area, &mut cells);
        }
        assert_eq!(cells, Buffer::empty(cells.area));
    }

    #[test]
    fn what_is_said_to_take_a_cell_does() {
        for letter in ('\0'..=char::MAX).filter(|letter| takes_a_cell(*letter)) {
            assert_eq!(
                unicode_width::UnicodeWidthChar::width(letter),
                Some(1),
                "{letter:?}"
            );
        }
    }
}
