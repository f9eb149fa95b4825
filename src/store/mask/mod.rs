//! What a file holds and nobody is to see: masked on every way out of the store, never on disk.
//!
//! A number of a person may stand in a file that an editor, another program or an older version
//! wrote. Whoever loads a board is given it with the number masked, wherever it stands: cards,
//! histories, second versions, settings. So no screen, export, message or log can show it, and
//! none has to think of it. A commit works on the file as it is: what is masked in the hands of
//! the reader stays as it was on disk, until a person types something else in its place.
//!
//! - `literal` finds the texts of a file; so every text is looked at, of whichever field, and a
//!   new field needs nothing here.
//! - `meant` turns a change that was made against masked texts into one against the true ones.

mod literal;
mod meant;

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use crate::board::{Board, MetricKey, Part};
use crate::privacy::{Guard, Level};

use super::format::Leaf;
use super::read::parse;
use super::{StoreErrorKind, Syntax, write};

pub(super) use literal::literals;
pub(super) use meant::meant;

/// Shown in the place of a character of a key, which has to stay a key.
const OF_KEYS: &str = "x";

/// What is shown of a page that holds client data.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    /// The page, masked.
    pub(super) leaf: Leaf,
    /// The texts that are masked.
    pub(super) hidden: Hidden,
}

/// Masked texts, each with what it may stand for: two numbers look alike behind a mask.
pub(super) type Hidden = BTreeMap<String, BTreeSet<String>>;

/// Masks a page if it holds client data, which needs not be looked for where there can be none.
pub(super) fn shown(may_hide: bool, leaf: &Leaf) -> Result<Option<Box<Shown>>, StoreErrorKind> {
    if may_hide { masked(leaf) } else { Ok(None) }
}

/// Masks what is blocked in a sentence about a file.
pub(super) fn said(sentence: &str) -> String {
    Guard::of_what_is_shown().mask(sentence).into_owned()
}

/// Masks what is blocked in a report of where a file cannot be understood.
pub(super) fn syntax(syntax: &Syntax) -> Syntax {
    Syntax {
        field: said(&syntax.field),
        message: said(&syntax.message),
        excerpt: said(&syntax.excerpt),
        ..*syntax
    }
}

/// Tells whether there can be anything to mask in a file once it is read: it may spell characters
/// out.
pub(super) fn may_hide(file: &str) -> bool {
    text_may_hide(file) || spells_characters(file)
}

/// Tells whether there can be anything to mask in a text: of several spaces, a line break or an
/// escape the board may make one space.
pub(super) fn text_may_hide(text: &str) -> bool {
    let holds_any = |stretch| blocks(&Guard::of_what_is_shown(), &without_breaks(stretch));
    Guard::stretches(text).any(holds_any)
}

/// Tells whether a text may have a character written as its number.
fn spells_characters(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut escapes = memchr::memchr_iter(b'\\', bytes);
    escapes.any(|at| matches!(bytes.get(at + 1), Some(b'u' | b'x')))
}

/// Puts one space in the place of every break and every escape.
fn without_breaks(stretch: &str) -> String {
    let escapes = ["\\n", "\\r", "\\t", "\\0", "\\"];
    let plain = escapes.iter().fold(stretch.to_owned(), |plain, escape| {
        plain.replace(escape, " ")
    });
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn blocks(guard: &Guard, text: &str) -> bool {
    let found = guard.scan(text);
    found.iter().any(|finding| finding.level() == Level::Block)
}

/// Masks a page by way of its text, so that every field is looked at.
///
/// A key must stay a key, so where a masked page cannot be read its keys are masked with letters;
/// two pages that both name the key mask it alike.
fn masked(leaf: &Leaf) -> Result<Option<Box<Shown>>, StoreErrorKind> {
    let unwritten = |error| StoreErrorKind::Io(io::Error::other(error));
    let written = write::plain(leaf.clone()).map_err(unwritten)?;
    let read = |(text, hidden): (String, Hidden)| {
        let file = parse(&text).map_err(StoreErrorKind::Syntax)?.value;
        let leaf = file.leaf().ok_or(StoreErrorKind::Foreign)?;
        Ok(Some(Box::new(Shown { leaf, hidden })))
    };
    match covered(&written, covered_text) {
        None => Ok(None),
        Some(plain) => read(plain).or_else(|error| {
            let with_keys = covered(&written, covered_key_or_text);
            with_keys.map_or(Err(error), read)
        }),
    }
}

/// Covers the texts of a file, and tells what stands behind each cover.
fn covered(file: &str, cover: fn(&Guard, &str) -> Option<String>) -> Option<(String, Hidden)> {
    let guard = Guard::of_what_is_shown();
    let mut hidden = Hidden::new();
    let text = literal::rewritten(file, |text| {
        let masked = cover(&guard, text)?;
        let behind = hidden.entry(masked.clone()).or_default();
        behind.insert(text.to_owned());
        Some(masked)
    })?;
    Some((text, hidden))
}

fn covered_text(guard: &Guard, text: &str) -> Option<String> {
    let masked = guard.mask(text);
    if masked != text {
        return Some(masked.into_owned());
    }
    let tidy = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let tidy = text.split('\n').map(tidy).collect::<Vec<_>>().join("\n");
    blocks(guard, &tidy).then(|| guard.mask(&tidy).into_owned())
}

fn covered_key_or_text(guard: &Guard, text: &str) -> Option<String> {
    let masked = covered_text(guard, text)?;
    let is_key = text.parse::<MetricKey>().is_ok();
    Some(if is_key {
        masked.replace(Guard::MASK, OF_KEYS)
    } else {
        masked
    })
}

/// Gives a board as it is shown, where something in the files that it was read from is masked.
pub(super) fn board(board: Board) -> Result<Board, StoreErrorKind> {
    let leaf = |part| {
        let leaf = Leaf::of(&board, part);
        let shown = masked(&leaf)?;
        Ok(shown.map_or(leaf, |shown| shown.leaf))
    };
    let open = leaf(Part::Open)?;
    let head = open.head.ok_or(StoreErrorKind::Foreign)?;
    let mut masked = head.board(open.sheet);
    for part in super::make::lived_in(&board) {
        if part != Part::Open {
            masked.add_sheet(part, leaf(part)?.sheet);
        }
    }
    masked.absent = board.absent;
    Ok(masked)
}
