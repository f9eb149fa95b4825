//! What a terminal writes with: colours and attributes, and how it is told to change them.

use std::io::{self, Write as _};

use ratatui::buffer::Cell;
use ratatui::crossterm::style::{Attribute, Colored};
use ratatui::prelude::IntoCrossterm;
use ratatui::style::{Color, Modifier};

/// How the terminal would write now.
#[derive(PartialEq)]
pub(super) struct Pen {
    letters: Color,
    ground: Color,
    line: Color,
    modifier: Modifier,
}

impl Pen {
    pub(super) const AT_REST: Self = Self {
        letters: Color::Reset,
        ground: Color::Reset,
        line: Color::Reset,
        modifier: Modifier::empty(),
    };

    /// The pen for a cell. A blank takes the one at hand but for its ground, since nothing else of
    /// it is seen.
    pub(super) fn for_cell(&self, cell: &Cell, symbol: &str) -> Self {
        let ground = cell.bg;
        let either = self.modifier | cell.modifier;
        if symbol == " " && !either.intersects(SEEN_ON_BLANKS) {
            return Self { ground, ..*self };
        }
        Self {
            letters: cell.fg,
            ground,
            line: cell.underline_color,
            modifier: cell.modifier,
        }
    }

    /// Tells whether a blank that is written now looks as it should.
    pub(super) fn leaves_blank(&self, cell: &Cell, symbol: &str) -> bool {
        let either = self.modifier | cell.modifier;
        symbol == " " && cell.bg == self.ground && !either.intersects(SEEN_ON_BLANKS)
    }

    /// Makes the terminal write as another pen does, with one sequence for all that changes (SGR of
    /// ECMA-48).
    pub(super) fn change(&self, to: &Self, out: &mut Vec<u8>) -> io::Result<()> {
        let mut before: &[u8] = b"\x1b[";
        for attribute in attributes(self.modifier, to.modifier) {
            out.extend_from_slice(before);
            write!(out, "{}", attribute.sgr())?;
            before = b";";
        }
        for (from, to, of) in [
            (self.letters, to.letters, Of::Letters),
            (self.ground, to.ground, Of::Ground),
            (self.line, to.line, Of::Line),
        ] {
            if from != to {
                out.extend_from_slice(before);
                tell(to, of, out)?;
                before = b";";
            }
        }
        out.push(b'm');
        Ok(())
    }
}

/// What a colour is the colour of.
#[derive(Clone, Copy)]
enum Of {
    Letters,
    Ground,
    Line,
}

/// Writes a colour as SGR has it. One of red, green and blue is written here, a byte at a time, since
/// a frame has hundreds.
fn tell(colour: Color, of: Of, out: &mut Vec<u8>) -> io::Result<()> {
    let Color::Rgb(red, green, blue) = colour else {
        let colour = colour.into_crossterm();
        let colour = match of {
            Of::Letters => Colored::ForegroundColor(colour),
            Of::Ground => Colored::BackgroundColor(colour),
            Of::Line => Colored::UnderlineColor(colour),
        };
        return write!(out, "{colour}");
    };
    out.extend_from_slice(match of {
        Of::Letters => b"38;2",
        Of::Ground => b"48;2",
        Of::Line => b"58;2",
    });
    for part in [red, green, blue] {
        out.push(b';');
        for unit in [100, 10].into_iter().filter(|unit| part >= *unit) {
            out.push(b'0' + part / unit % 10);
        }
        out.push(b'0' + part % 10);
    }
    Ok(())
}

/// What shows where there is no letter.
const SEEN_ON_BLANKS: Modifier = Modifier::UNDERLINED
    .union(Modifier::REVERSED)
    .union(Modifier::CROSSED_OUT);

/// What each modifier is begun and ended with.
const ATTRIBUTES: [(Modifier, Attribute, Attribute); 9] = [
    (Modifier::BOLD, Attribute::Bold, Attribute::NormalIntensity),
    (Modifier::DIM, Attribute::Dim, Attribute::NormalIntensity),
    (Modifier::ITALIC, Attribute::Italic, Attribute::NoItalic),
    (
        Modifier::UNDERLINED,
        Attribute::Underlined,
        Attribute::NoUnderline,
    ),
    (
        Modifier::SLOW_BLINK,
        Attribute::SlowBlink,
        Attribute::NoBlink,
    ),
    (
        Modifier::RAPID_BLINK,
        Attribute::RapidBlink,
        Attribute::NoBlink,
    ),
    (Modifier::REVERSED, Attribute::Reverse, Attribute::NoReverse),
    (Modifier::HIDDEN, Attribute::Hidden, Attribute::NoHidden),
    (
        Modifier::CROSSED_OUT,
        Attribute::CrossedOut,
        Attribute::NotCrossedOut,
    ),
];

/// The modifiers that end together, with the same code.
const ENDING_TOGETHER: [Modifier; 2] = [
    Modifier::BOLD.union(Modifier::DIM),
    Modifier::SLOW_BLINK.union(Modifier::RAPID_BLINK),
];

fn attributes(from: Modifier, to: Modifier) -> impl Iterator<Item = Attribute> {
    let gone = from - to;
    let ended = ENDING_TOGETHER
        .into_iter()
        .filter(move |pair| gone.intersects(*pair));
    let begun = ended.fold(to - from, |begun, pair| begun | (to & pair));
    let off = ATTRIBUTES
        .into_iter()
        .filter(move |(one, ..)| gone.contains(*one));
    let on = ATTRIBUTES
        .into_iter()
        .filter(move |(one, ..)| begun.contains(*one));
    off.map(|(_, _, off)| off).chain(on.map(|(_, on, _)| on))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_told_as_the_library_tells_it() {
        let colours = (0..=u8::MAX).flat_map(|part| {
            [
                Color::Rgb(part, 0, 255),
                Color::Rgb(9, part, 100),
                Color::Rgb(10, 99, part),
                Color::Indexed(part),
            ]
        });
        for colour in colours.chain([Color::Reset, Color::Red, Color::LightBlue]) {
            let to = colour.into_crossterm();
            for (of, theirs) in [
                (Of::Letters, Colored::ForegroundColor(to)),
                (Of::Ground, Colored::BackgroundColor(to)),
                (Of::Line, Colored::UnderlineColor(to)),
            ] {
                let mut ours = Vec::new();
                tell(colour, of, &mut ours).unwrap();
                assert_eq!(String::from_utf8(ours).unwrap(), theirs.to_string());
            }
        }
    }
}
