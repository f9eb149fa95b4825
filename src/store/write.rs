//! From a part of a board to the text of its file; the same board gives the same bytes.

use ron::Options;
use ron::extensions::Extensions;

use crate::board::Change;

use super::fast::{self, Layout, Unwritable};
use super::format::{File, Leaf};

/// What every file begins with: the extension for other tools, and a word to people.
pub(super) const HEADER: &str = "#![enable(implicit_some)]\n// En enhets målstyrningstavla, skriven av tavla. Egna kommentarer försvinner när den sparas.\n";

/// Items down to this depth stand on lines of their own: a card's fields and the items of its
/// lists. What lies deeper, such as a week's value, stands on one line.
const DEPTH: usize = 5;

/// How the reader and the writer understand RON.
pub(super) fn options() -> Options {
    Options::default().with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Gives the text of a file.
///
/// Texts of several lines stand as they are, for the sake of `git diff`. Should one of them look
/// like the mark of a merge conflict, all texts are escaped, or the reader would take the file
/// for a conflicted one.
pub(super) fn text(leaf: Leaf) -> Result<String, Unwritable> {
    let file = File::of(leaf);
    let plain = pretty(&file, false)?;
    if super::read::conflict_line(&plain).is_some() {
        pretty(&file, true)
    } else {
        Ok(plain)
    }
}

/// Gives the text of a file with every text as it stands, even where it looks like a conflict.
pub(super) fn plain(leaf: Leaf) -> Result<String, Unwritable> {
    pretty(&File::of(leaf), false)
}

/// Gives a change as text, every text in it as it stands.
pub(super) fn change(change: &Change) -> Result<String, Unwritable> {
    fast::write(change, layout(false), String::new())
}

/// Reads a change from what [`change`] wrote.
pub(super) fn read_change(text: &str) -> Result<Change, ron::de::SpannedError> {
    options().from_str(text)
}

const fn layout(escape: bool) -> Layout {
    Layout {
        depth: DEPTH,
        escape,
    }
}

fn pretty(file: &File, escape: bool) -> Result<String, Unwritable> {
    let mut text = fast::write(file, layout(escape), HEADER.to_owned())?;
    text.push('\n');
    Ok(text)
}
