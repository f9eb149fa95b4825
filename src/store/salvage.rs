//! What can be read of a damaged file: all but the items that cannot be understood.
//!
//! Only to be looked at while there is no whole copy: nothing is ever written from it.

use std::path::Path;

use crate::board::{Board, Part};

use super::format::Leaf;
use super::place::Place;
use super::read::{self, Page};
use super::{Extent, StoreError, StoreErrorKind, Trouble};

/// Items left out at most; a file with more than that is no damaged board but another thing.
const MOST: usize = 200;
/// How an item of a list begins and ends, as the program writes it.
const BEGIN: &str = "    (";
const END: &str = "    ),";

/// Reads what can be read of a unit whose open file is damaged, and tells what is missing.
pub(super) fn unit(place: &Place<'_>, extent: Extent) -> Option<(Board, Vec<Trouble>)> {
    let mut troubles = Vec::new();
    let open = part(place, Part::Open, &mut troubles)?;
    let mut board = open.head?.board(open.sheet);
    board.absent = place.parts().ok()?;
    let wanted: Vec<Part> = board.absent.iter().copied().collect();
    for one in wanted.into_iter().filter(|part| extent.wants(*part)) {
        let leaf = part(place, one, &mut troubles);
        if let Some(leaf) = leaf.filter(|leaf| leaf.unit == board.unit.id) {
            board.add_sheet(one, leaf.sheet);
        }
    }
    Some((board, troubles))
}

/// Reads what can be read of one file, as it is to be seen.
fn part(place: &Place<'_>, part: Part, troubles: &mut Vec<Trouble>) -> Option<Leaf> {
    let path = place.path(part);
    let bytes = read::bytes(&path);
    let (page, count) = bytes.ok().and_then(|bytes| page(&path, &bytes))?;
    if count > 0 {
        troubles.push(Trouble::Missing { path, count });
    }
    Some(page.seen().clone())
}

/// Reads what can be read of a file's bytes, and counts the places where something is missing.
pub(super) fn page(path: &Path, bytes: &[u8]) -> Option<(Page, usize)> {
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    for missing in 0..MOST {
        match read::page(path, text.as_bytes()) {
            Ok(page) => return Some((page, missing)),
            Err(StoreError {
                kind: StoreErrorKind::Syntax(at),
                ..
            }) => text = without_item(&text, at.line)?,
            Err(_) => return None,
        }
    }
    None
}

/// Leaves out the item that a line is in; where the file breaks off, what comes after the last
/// whole item.
fn without_item(text: &str, line: usize) -> Option<String> {
    let lines: Vec<&str> = text.lines().collect();
    let (before, from) = lines.split_at_checked(line)?;
    let this = before.last()?.trim();
    if this.starts_with('(') && this.ends_with("),") {
        // A week's value stands on one line.
        let kept = before.iter().take(line - 1).chain(from);
        return Some(joined(kept));
    }
    let begin = before.iter().rposition(|one| *one == BEGIN);
    let within = begin.filter(|begin| {
        let since = before.iter().skip(*begin).take(line - 1 - begin);
        !since.into_iter().any(|one| *one == END)
    });
    let rest = lines.get(line - 1..)?;
    match (within, rest.iter().position(|one| *one == END)) {
        (Some(begin), Some(end)) => {
            let kept = lines.iter().take(begin);
            Some(joined(kept.chain(lines.iter().skip(line + end))))
        }
        _ => broken_off(&lines, line),
    }
}

/// Closes a file after its last whole item, if it lacks its own end.
fn broken_off(lines: &[&str], line: usize) -> Option<String> {
    let whole = lines.last().is_some_and(|last| *last == ")");
    let end = lines.iter().take(line).rposition(|one| *one == END)?;
    let kept = lines.iter().take(end + 1).chain(&["  ],", ")"]);
    (!whole).then(|| joined(kept))
}

fn joined<'a>(lines: impl Iterator<Item = &'a &'a str>) -> String {
    lines.fold(String::new(), |mut text, line| {
        text.extend([line, "\n"]);
        text
    })
}

#[cfg(test)]
mod tests {
    use crate::board::Part;
    use crate::store::format::Leaf;
    use crate::store::tests::common::{adding, board};
    use crate::store::write;

    use super::*;

    /// The file of a board with so many proposals.
    fn text(count: u64) -> String {
        let mut board = board();
        for number in 1..=count {
            board.apply(&adding(number)).unwrap();
        }
        write::text(Leaf::of(&board, Part::Open)).unwrap()
    }

    fn read(text: &str) -> Option<(usize, usize)> {
        let (page, missing) = page("board.ron".as_ref(), text.as_bytes())?;
        Some((page.leaf.sheet.proposals.len(), missing))
    }

    #[test]
    fn the_items_that_cannot_be_understood_are_left_out_and_counted() {
        let whole = text(5);
        assert_eq!(read(&whole), Some((5, 0)));
        let hurt = whole.replace("\"Förslag 2\"", "\"\"");
        assert_eq!(read(&hurt), Some((4, 1)));
        let twice = hurt.replacen("number: 4,", "number: å,", 1);
        assert_eq!(read(&twice), Some((3, 2)));
        let latin = whole.replace("Förslag 3", "F\u{fffd}rslag 3");
        assert_eq!(read(&latin), Some((5, 0)));
    }

    #[test]
    fn a_file_that_breaks_off_is_read_to_its_last_whole_item() {
        let whole = text(5);
        let at = whole.find("\"Förslag 4\"").unwrap();
        assert_eq!(read(whole.get(..at + 2).unwrap()), Some((3, 1)));
        let begun = whole.find("proposals").unwrap();
        assert_eq!(
            read(whole.get(..begun).unwrap()),
            None,
            "the heading is not whole"
        );
    }

    #[test]
    fn what_is_no_board_is_none() {
        assert_eq!(read("(format: 1, unit: "), None);
        assert_eq!(read("hej\nhopp\n"), None);
        assert_eq!(read(""), None);
    }
}
