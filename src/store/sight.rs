//! What the first frame of a board shows: its open part without the histories of the cards.
//!
//! They are half of a large file, and not on the screen before the whole has been read, which is
//! begun right after. So they are dropped while the file comes in, without a look at them.

use std::fs::File;
use std::io::{self, Read as _};

use memchr::memmem::Finder;

use crate::board::{Board, Part};

use super::disk::Step;
use super::format::{self, FORMAT, Leaf};
use super::place::Place;
use super::{fast, mask, read};

/// Bytes that are read in one go. They are looked at while the processor still has them at hand.
const PIECE: u64 = 1 << 16;
/// How the writer begins and ends the history of a card: it stands on lines of its own.
const BEGINS: &[u8] = b"\n      log: [\n";
const ENDS: &[u8] = b"\n      ],\n";

/// Reads what the first frame of a board shows; nothing where its file is out of the ordinary.
///
/// A text of several lines that looks like the beginning or the end of a history can spoil it, as
/// can a history that is damaged: it is for a look, and what the whole file says comes after it.
pub(super) fn first_sight(place: &Place<'_>) -> Option<Board> {
    let bytes = bytes(place).ok()?;
    let leaf = leaf(&bytes)?;
    let mut board = leaf.head?.board(leaf.sheet);
    board.absent = place.parts().ok()?;
    Some(board)
}

/// Reads the file of the open part without its histories.
fn bytes(place: &Place<'_>) -> io::Result<Vec<u8>> {
    let path = place.path(Part::Open);
    place.disk.step(Step::Read, &path)?;
    let file = File::open(path)?;
    let size = file.metadata()?.len();
    read::within_limit(size).map_err(|_too_large| io::ErrorKind::FileTooLarge)?;
    let histories = Histories::new();
    let mut bytes = Vec::with_capacity(size as usize);
    let (mut settled, mut left) = (0, size);
    // Of a file that grows meanwhile the rest is missing, and it is not understood.
    while left > 0 {
        let read = (&file).take(PIECE.min(left)).read_to_end(&mut bytes)?;
        if read == 0 {
            break;
        }
        left -= read as u64;
        settled = histories.drop_from(&mut bytes, settled);
    }
    Ok(bytes)
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

/// Finds the histories in a file as the writer lays it out.
struct Histories {
    begins: Finder<'static>,
    ends: Finder<'static>,
}

impl Histories {
    fn new() -> Self {
        Self {
            begins: Finder::new(BEGINS),
            ends: Finder::new(ENDS),
        }
    }

    /// Drops those that are whole from a place on, and gives the place from which on there may be
    /// more once the file goes on.
    fn drop_from(&self, bytes: &mut Vec<u8>, place: usize) -> usize {
        let find = |finder: &Finder<'_>, bytes: &[u8], from| finder.find(bytes.get(from..)?);
        let (mut kept, mut from) = (place, place);
        let mut settled = None;
        while let Some(found) = find(&self.begins, bytes, from) {
            let begin = from + found;
            // The line break that ends its first line, or its last one, may begin what follows.
            let inside = begin + BEGINS.len() - 1;
            let Some(length) = find(&self.ends, bytes, inside) else {
                settled = Some(kept + found);
                break;
            };
            bytes.copy_within(from..begin, kept);
            kept += found;
            from = inside + length + ENDS.len() - 1;
        }
        bytes.copy_within(from.., kept);
        bytes.truncate(bytes.len() - (from - kept));
        // The last bytes may be the beginning of one.
        settled.unwrap_or_else(|| kept.max((bytes.len() + 1).saturating_sub(BEGINS.len())))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The same, one after the other.
    fn without_histories(text: &str) -> String {
        let history = || {
            let begin = text.find("\n      log: [\n")?;
            let inside = begin + "\n      log: [".len();
            let length = text.get(inside..)?.find("\n      ],\n")?;
            Some((begin, inside + length + "\n      ],".len()))
        };
        match history() {
            Some((begin, end)) => {
                let (before, after) = (text.get(..begin).unwrap(), text.get(end..).unwrap());
                before.to_owned() + &without_histories(after)
            }
            None => text.to_owned(),
        }
    }

    fn dropped(pieces: &[&[u8]]) -> String {
        let histories = Histories::new();
        let (mut bytes, mut settled) = (Vec::new(), 0);
        for piece in pieces {
            bytes.extend_from_slice(piece);
            settled = histories.drop_from(&mut bytes, settled);
        }
        String::from_utf8(bytes).unwrap()
    }

    fn lines() -> impl Strategy<Value = Vec<&'static str>> {
        let line = prop::sample::select(vec![
            "      log: [",
            "      ],",
            "    log: [",
            "        (what: \"\"),",
            "      ]",
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
        assert_eq!(dropped(&[text.as_bytes()]), left);
    }

    proptest! {
        #[test]
        fn a_file_may_come_in_pieces(lines in lines(), size in 1..40_usize) {
            let text = lines.join("\n") + "\n";
            let pieces: Vec<&[u8]> = text.as_bytes().chunks(size).collect();
            let whole = dropped(&[text.as_bytes()]);
            prop_assert_eq!(dropped(&pieces), whole.clone());
            prop_assert_eq!(whole, without_histories(&text));
        }
    }
}
