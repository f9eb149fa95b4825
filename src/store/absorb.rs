//! Taking in what sync programs leave beside a board: conflict copies.
//!
//! Names are not trusted, for every program has its own (`board (1).ron`,
//! `board.sync-conflict-20260413-091523-K3X2R2T.ron`, `board-PCNAME.ron`, a second `Board.ron`):
//! any file whose heading names this unit is a copy. It is merged in under the lock, from what
//! both histories have in common, and moved aside. Whoever takes in the same copy twice, or on
//! two machines, ends with the same board.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::board::{Board, Merged, Noteworthy, Part, UnitId, merge, merge_without_base};

use super::fingerprint::is_board;
use super::format::{Head, Leaf, part_named};
use super::lock::Lock;
use super::place::Place;
use super::read::{self, Origin};
use super::save::{Read, save};
use super::{StoreError, StoreErrorKind, Tiding, aside, join};

/// A file beside the board's own.
enum Stray {
    /// A copy of one of this unit's files.
    Copy(Box<Leaf>),
    /// Another unit's.
    Foreign,
    /// Not to be understood, or written by a newer version.
    Unreadable,
}

/// Merges all copies of the unit's files in, and tells what was done and what was left.
pub(super) fn absorb(place: &Place<'_>, lock: &mut Lock) -> Result<Vec<Tiding>, StoreError> {
    let (mut board, open) = place.open()?;
    let (mut tidings, mut copies) = (Vec::new(), Vec::new());
    for path in strays(&place.folder) {
        match stray(&path, board.unit.id) {
            Stray::Copy(leaf) => copies.push((path, leaf)),
            Stray::Foreign => tidings.push(Tiding::ForeignCopy(path)),
            Stray::Unreadable => tidings.push(Tiding::UnreadableCopy(path)),
        }
    }
    let sides = open.page.origin == Origin::Sides;
    if copies.is_empty() && !sides {
        return Ok(tidings);
    }
    let mut read = Read::from([(Part::Open, open)]);
    if !place.fill(&mut board, &mut read)? {
        return Ok(tidings);
    }
    // Cards go from the open file to the others: those first, so that none counts as gone.
    copies.sort_by_key(|(_, leaf)| leaf.part == Part::Open);
    let mut notes = Vec::new();
    for (_, leaf) in &copies {
        let merged = merged(board, leaf);
        notes.extend(merged.notes);
        board = merged.board;
    }
    save(place, lock, &board, &read)?;
    if sides {
        tidings.push(Tiding::JoinedSides(place.path(Part::Open)));
    }
    let renumbered = |note: &&Noteworthy| matches!(note, Noteworthy::Renumbered { .. });
    let renumbered = notes.iter().filter(renumbered).count();
    let mut disputed = notes.len() - renumbered;
    let mut names = Vec::new();
    for (path, _) in copies {
        let fail = |error| StoreError::new(StoreErrorKind::Io(error), &path);
        aside::set(&place.folder, &path).map_err(fail)?;
        let name = path.file_name().unwrap_or_default();
        names.push(name.to_string_lossy().into_owned());
    }
    for name in names {
        tidings.push(Tiding::Absorbed { name, disputed });
        disputed = 0;
    }
    if renumbered > 0 {
        tidings.push(Tiding::Renumbered(renumbered));
    }
    Ok(tidings)
}

/// Tells what lies beside the unit's own files and is not going to be merged in.
pub(super) fn left(place: &Place<'_>, unit: UnitId) -> Vec<Tiding> {
    let left = |path: PathBuf| match stray(&path, unit) {
        Stray::Copy(_) => None,
        Stray::Foreign => Some(Tiding::ForeignCopy(path)),
        Stray::Unreadable => Some(Tiding::UnreadableCopy(path)),
    };
    strays(&place.folder).into_iter().filter_map(left).collect()
}

/// Tells whether there is anything beside the board's own files; one look at the folder.
pub(super) fn is_needed(place: &Place<'_>) -> bool {
    !strays(&place.folder).is_empty()
}

/// Finds the files that look like boards and are none of the unit's own.
fn strays(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let named = entries.filter(|entry| {
        let name = entry.file_name();
        let name = name.to_str().filter(|name| is_board(name));
        name.is_some_and(|name| part_named(name).is_none())
    });
    let files = named.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_file()));
    let paths: BTreeSet<PathBuf> = files.map(|entry| entry.path()).collect();
    paths.into_iter().collect()
}

fn stray(path: &Path, unit: UnitId) -> Stray {
    let page = read::bytes(path).and_then(|bytes| read::page(path, &bytes));
    match page {
        Ok(page) if page.leaf.unit != unit => Stray::Foreign,
        Ok(page) if page.unknown.is_empty() => Stray::Copy(Box::new(page.leaf)),
        _ => Stray::Unreadable,
    }
}

/// Merges a copy of one file into a whole board.
fn merged(board: Board, copy: &Leaf) -> Merged {
    let head = copy.head.clone().unwrap_or_else(|| Head {
        unit: board.unit.clone(),
        log: board.unit_log.clone(),
        next_number: board.next_number,
    });
    let whole = Leaf {
        head: Some(head),
        ..copy.clone()
    };
    let Some(mut theirs) = join::board(&whole) else {
        let notes = Vec::new();
        return Merged { board, notes };
    };
    // A card that the copy lacks counts as unchanged: it may be in another file.
    theirs.absent.insert(match copy.part {
        Part::Open => Part::Closed(0),
        Part::Year(_) | Part::Closed(_) => Part::Open,
    });
    let mut merged = match Board::ancestor(&board, &theirs) {
        Some(base) => merge(&base, &board, &theirs),
        None => merge_without_base(&board, &theirs),
    };
    merged.board.absent = board.absent;
    merged
}
