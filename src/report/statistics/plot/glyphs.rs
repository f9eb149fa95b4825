//! The characters that charts are drawn with.

use super::Strokes;

/// The characters of a chart.
pub(super) struct Glyphs {
    pub(super) upright: char,
    pub(super) tick: char,
    pub(super) corner: char,
    pub(super) level: char,
    pub(super) label: char,
    pub(super) centre: char,
    pub(super) limit: char,
    pub(super) target: char,
    pub(super) value: char,
    pub(super) signal: char,
    pub(super) odd: char,
    pub(super) above: char,
    pub(super) below: char,
    pub(super) start: char,
}

const STANDARD: Glyphs = Glyphs {
    upright: '│',
    tick: '┤',
    corner: '└',
    level: '─',
    label: '┬',
    centre: '─',
    limit: '·',
    target: '=',
    value: '●',
    signal: '■',
    odd: '○',
    above: '▲',
    below: '▼',
    start: '▲',
};

const ASCII: Glyphs = Glyphs {
    upright: '|',
    tick: '+',
    corner: '+',
    level: '-',
    label: '+',
    centre: '-',
    limit: '.',
    target: '=',
    value: '*',
    signal: '#',
    odd: 'o',
    above: '^',
    below: 'v',
    start: '^',
};

/// The characters that a chart is drawn with, but for values as braille dots.
pub(super) const fn glyphs(strokes: Strokes) -> &'static Glyphs {
    match strokes {
        Strokes::Ascii => &ASCII,
        Strokes::Standard | Strokes::Braille => &STANDARD,
    }
}

/// The signs of a value of an odd week and of one with a signal.
pub(super) const fn signs(strokes: Strokes) -> (char, char) {
    let glyphs = glyphs(strokes);
    (glyphs.odd, glyphs.signal)
}
