//! What the first frame of a board shows: its open part without the histories of the cards.
//!
//! They are half of a large file, and not on the screen before the whole has been read, which is
//! begun right after. So they are dropped while the file comes in, without a look at them.

use std::fs::File;
use std::io::{self, ErrorKind, Read};

use memchr::memmem::Finder;

use crate::board::{Board, Part};

use super::disk::Step;
use super::format::{self, FORMAT, Leaf};
use super::place::Place;
use super::{fast, mask, read};

/// Bytes that are read in one go. They are looked at while the processor still has them at hand.
const PIECE: usize = 1 << 15;
/// How the writer begins and ends the history of a card: it stands on lines of its own.
const BEGINS: &[u8] = b"\n      log: [\n";
const ENDS: &[u8] = b"\n      ],\n";
/// How a card ends. One that ends within its history ends it in another way than the writer.
const CARD_ENDS: &[u8] = b"\n    )";

/// Reads what the first frame of a board shows; nothing where its file is out of the ordinary.
///
/// A text of several lines that looks like the beginning or the end of a history can spoil it, as
/// can a history that is damaged: it is for a look, and what the whole file says comes after it.
pub(super) fn first_sight(place: &Place<'_>) -> Option<Board> {
    let leaf = leaf(&bytes(place).ok()??)?;
    let mut board = leaf.head?.board(leaf.sheet);
    board.absent = place.parts().ok()?;
    Some(board)
}

/// Reads the file of the open part without its histories; nothing where these are unusual.
fn bytes(place: &Place<'_>) -> io::Result<Option<Vec<u8>>> {
    let path = place.path(Part::Open);
    place.disk.step(Step::Read, &path)?;
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    read::within_limit(size).map_err(|_too_large| ErrorKind::FileTooLarge)?;
    without_histories(file, size as usize, PIECE)
}

/// Reads a file of some size in pieces, without its histories.
fn without_histories(
    mut file: impl Read,
    size: usize,
    piece: usize,
) -> io::Result<Option<Vec<u8>>> {
    let mut kept = Kept::new(size);
    let mut left = size;
    while left > 0 {
        let before = kept.bytes.len();
        kept.bytes.resize(before + piece.min(left), 0);
        let read = read_some(&mut file, kept.bytes.get_mut(before..).unwrap_or_default())?;
        // Of a file that grows meanwhile the rest is missing, as of one that becomes shorter; neither
        // is understood.
        left = if read == 0 { 0 } else { left - read };
        kept.bytes.truncate(before + read);
        if kept.drop_histories().is_none() {
            return Ok(None);
        }
    }
    Ok(Some(kept.bytes))
}

fn read_some(file: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    loop {
        match file.read(into) {
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

/// Understands it, as the program writes it.
fn leaf(bytes: &[u8]) -> Option<Leaf> {
    let text = std::str::from_utf8(bytes).ok()?;
    if read::conflict_line(text).is_some() {
        return None;
    }
    let (file, may_hide): (format::File, bool) = fast::read(text, mask::text_may_hide)?;
    let is_todays = file.format == FORMAT;
    let leaf = file.leaf()?;
    let is_whole = leaf.part == Part::Open && leaf.head.is_some() && read::owns_itself(&leaf);
    (is_todays && is_whole && !may_hide && leaf.sheet.doubled().is_none()).then_some(leaf)
}

/// What is kept of a file that is coming in.
struct Kept {
    bytes: Vec<u8>,
    /// What has been looked through: the next beginning or end is behind it.
    seen: usize,
    /// Where a history began whose end has not come yet.
    open: Option<usize>,
    begins: Finder<'static>,
    ends: Finder<'static>,
    card_ends: Finder<'static>,
}

impl Kept {
    fn new(size: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(size),
            seen: 0,
            open: None,
            begins: Finder::new(BEGINS),
            ends: Finder::new(ENDS),
            card_ends: Finder::new(CARD_ENDS),
        }
    }

    /// Drops the histories that are whole by now; nothing where one does not end as it should.
    fn drop_histories(&mut self) -> Option<()> {
        // What stands before has its place; from here on it moves up as histories go.
        let mut from = self.open.unwrap_or(self.seen);
        let mut kept = from;
        while let Some(found) = self.next() {
            // The line break that ends its first line, or its last one, may begin what follows.
            let Some(begin) = self.open else {
                self.open = Some(found);
                self.seen = found + BEGINS.len() - 1;
                continue;
            };
            let end = found + ENDS.len() - 1;
            if self.card_ends.find(self.bytes.get(begin..end)?).is_some() {
                return None;
            }
            self.bytes.copy_within(from..begin, kept);
            kept += begin - from;
            (from, self.seen, self.open) = (end, end, None);
        }
        let gone = from - kept;
        self.bytes.copy_within(from.., kept);
        self.bytes.truncate(self.bytes.len() - gone);
        self.seen -= gone;
        self.open = self.open.map(|begin| begin - gone);
        Some(())
    }

    /// Where the next history begins, or where the one that has begun ends; where neither has come
    /// yet, all has been looked through but for what may be the first half of it.
    fn next(&mut self) -> Option<usize> {
        let (finder, length) = match self.open {
            None => (&self.begins, BEGINS.len()),
            Some(_) => (&self.ends, ENDS.len()),
        };
        let found = finder.find(self.bytes.get(self.seen..)?);
        if found.is_none() {
            self.seen = self.seen.max((self.bytes.len() + 1).saturating_sub(length));
        }
        found.map(|found| self.seen + found)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same, one after the other.
    fn reference(text: &str) -> Option<String> {
        let history = || {
            let begin = text.find("\n      log: [\n")?;
            let inside = begin + "\n      log: [".len();
            let length = text.get(inside..)?.find("\n      ],\n")?;
            Some((begin, inside + length + "\n      ],".len()))
        };
        let Some((begin, end)) = history() else {
            return Some(text.to_owned());
        };
        let is_whole = !text.get(begin..end)?.contains("\n    )");
        let rest = reference(text.get(end..)?)?;
        is_whole.then(|| text.get(..begin).unwrap().to_owned() + &rest)
    }

    fn kept(text: &str, piece: usize) -> Option<String> {
        let kept = without_histories(text.as_bytes(), text.len(), piece).unwrap();
        kept.map(|bytes| String::from_utf8(bytes).unwrap())
    }

    fn lines() -> impl Strategy<Value = Vec<&'static str>> {
        let line = prop::sample::select(vec![
            "      log: [",
            "      ],",
            "    log: [",
            "        (what: \"\"),",
            "      ], // mine",
            "    ),",
            "    (",
            "",
        ]);
        prop::collection::vec(line, 0..24)
    }

    #[test]
    fn a_history_is_dropped_and_nothing_else() {
        let text =
            "(\n      id: 1,\n      log: [\n        (),\n      ],\n    ),\n  about_log: [\n  ],\n";
        let left = "(\n      id: 1,\n    ),\n  about_log: [\n  ],\n";
        assert_eq!(kept(text, PIECE).as_deref(), Some(left));
    }

    #[test]
    fn a_history_that_runs_on_past_its_card_is_left_to_the_full_reader() {
        let card = |end: &str| format!("    (\n      log: [\n      {end}\n    ),\n");
        let good = format!("(\n{}{}", card("],"), card("],"));
        assert!(kept(&good, PIECE).is_some());
        let bad = format!("(\n{}{}", card("], // read"), card("],"));
        assert_eq!(kept(&bad, PIECE), None);
    }

    #[test]
    fn a_large_file_comes_in_many_pieces() {
        let root = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/boards/mottagningsenheten/board.ron"
        );
        let text = std::fs::read_to_string(root).unwrap();
        let whole = reference(&text).unwrap();
        assert!(whole.len() < text.len() * 3 / 4);
        for piece in [1, 7, 100, 4_096, 1 << 16, PIECE] {
            assert_eq!(kept(&text, piece).unwrap(), whole, "{piece}");
        }
    }

    proptest! {
        #[test]
        fn a_file_may_come_in_pieces(lines in lines(), piece in 1..40_usize) {
            let text = lines.join("\n") + "\n";
            prop_assert_eq!(kept(&text, PIECE), reference(&text));
            prop_assert_eq!(kept(&text, piece), reference(&text));
        }
    }
}
