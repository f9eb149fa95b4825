//! Joining two copies of one file of a unit.
//!
//! A card that one copy lacks and the other has not changed has gone to another file. Where the
//! other has changed it, it stays here too: the board knows that a card in two files is one, and
//! merges what was done to it.

use crate::board::{Board, CardNumber, Line, Part, Sheet, Unit, merge, merge_without_base};

use super::format::{Head, Leaf, for_lists};

/// Joins two copies of a file; nothing where they are not copies of one file.
///
/// Without a base, what they grew apart from is read off their histories.
pub(super) fn join(base: Option<&Leaf>, a: &Leaf, b: &Leaf) -> Option<Leaf> {
    let same = |other: &Leaf| (other.unit, other.part) == (a.unit, a.part);
    if !same(b) || !base.is_none_or(same) {
        return None;
    }
    let (mine, theirs) = (board(a)?, board(b)?);
    let known = base.and_then(board);
    let base = known.or_else(|| Board::ancestor(&mine, &theirs));
    let merged = match base {
        Some(base) => merge(&base, &mine, &theirs),
        None => merge_without_base(&mine, &theirs),
    };
    Some(leaf(&merged.board, a))
}

/// Makes a board of what one file says.
pub(super) fn board(leaf: &Leaf) -> Option<Board> {
    let head = match (&leaf.head, leaf.part) {
        (Some(head), _) => head.clone(),
        (None, Part::Open) => return None,
        // The settings are in another file; these stand for them on all sides alike.
        (None, _) => Head {
            unit: Unit::named(leaf.unit, Line::new("-").ok()?),
            log: Vec::new(),
            next_number: CardNumber::FIRST,
        },
    };
    let mut board = head.board(Sheet::default());
    board.add_sheet(leaf.part, leaf.sheet.clone());
    Some(board)
}

/// Gives the file of a merged board. Every card and every
/// line of the unit's history stays in it, even one that by now belongs in
/// another: the next save brings it there, and until then it is in no other.
fn leaf(board: &Board, like: &Leaf) -> Leaf {
    let head = like.head.as_ref().map(|_| Head {
        unit: board.unit.clone(),
        log: board.unit_log.clone(),
        next_number: board.next_number,
    });
    let mut sheet = board.sheet(like.part);
    if like.part != Part::Open {
        sheet.unit_log.clone_from(&board.unit_log);
    }
    macro_rules! all {
        ($($list:ident: $body:ident),*) => { $(sheet.$list = board.$list.shared().cloned().collect();)* };
    }
    for_lists!(all);
    Leaf {
        unit: like.unit,
        part: like.part,
        head,
        sheet,
    }
}
