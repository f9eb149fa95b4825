//! Writing the parts of a board that have changed.

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;

use crate::board::{Board, Part};

use super::atomic::{self, Durability};
use super::cache::Held;
use super::format::Leaf;
use super::lock::Lock;
use super::make::lived_in;
use super::moves::{self, Writing};
use super::place::Place;
use super::read::{Origin, Page};
use super::{StoreError, StoreErrorKind, aside, backup, comments, mask, read, write};

/// The parts as they were read under the lock.
pub(super) type Read = BTreeMap<Part, Arc<Held>>;

/// What the writing of several files came to.
pub(super) struct Saved {
    /// Whether all of it survives a power cut.
    pub(super) durability: Durability,
    /// Copies kept of files with a person's comments.
    pub(super) copies: Vec<PathBuf>,
}

/// Writes all parts of a board that has no files yet, the open one last: until it is there,
/// there is no unit.
pub(super) fn save_whole(place: &Place<'_>, board: &Board) -> Result<(), StoreError> {
    let mut saved = Saved::NOTHING;
    for part in lived_in(board).into_iter().rev() {
        saved.put(place, Leaf::of(board, part), None)?;
    }
    Ok(())
}

/// Writes the parts that differ from what was read.
pub(super) fn save(
    place: &Place<'_>,
    lock: &mut Lock,
    board: &Board,
    read: &Read,
) -> Result<Saved, StoreError> {
    let mut changed = changed(board, read);
    let then = read
        .iter()
        .map(|(part, held)| (*part, &held.page.leaf.sheet));
    let now = changed.iter().map(|(part, leaf)| (*part, &leaf.sheet));
    let writings = moves::order(&then.collect(), &now.collect());
    if writings.len() > 1 {
        let parts: Vec<Part> = changed.keys().copied().collect();
        lock.note(place.disk, &parts)?;
    }
    let mut saved = Saved::NOTHING;
    for Writing { part, leaving } in writings {
        let first = changed.remove(&part);
        let mut leaf = first.unwrap_or_else(|| Leaf::of(board, part));
        moves::add(&mut leaf.sheet, leaving);
        saved.put(place, leaf, read.get(&part))?;
    }
    lock.clear();
    Ok(saved)
}

fn changed(board: &Board, read: &Read) -> BTreeMap<Part, Leaf> {
    let mut parts = lived_in(board);
    parts.extend(read.keys());
    let differs = |part: &Part| {
        let then = read.get(part);
        then.is_none_or(|held| {
            held.page.origin == Origin::Sides || !held.page.leaf.is_still(board, *part)
        })
    };
    let differing = parts.into_iter().filter(differs);
    differing
        .map(|part| (part, Leaf::of(board, part)))
        .collect()
}

impl Saved {
    /// Nothing had to be written.
    pub(super) const NOTHING: Self = Self {
        durability: Durability::Known,
        copies: Vec::new(),
    };

    /// Writes one part, after keeping what a person wrote in the old file.
    fn put(
        &mut self,
        place: &Place<'_>,
        leaf: Leaf,
        old: Option<&Arc<Held>>,
    ) -> Result<(), StoreError> {
        let path = place.path(leaf.part);
        let fail = |kind| StoreError::new(kind, &path);
        let io = |error: io::Error| fail(StoreErrorKind::Io(error));
        let text = write::text(leaf.clone()).map_err(|error| io(io::Error::other(error)))?;
        let page = Page {
            shown: mask::shown(mask::may_hide(&text), &leaf).map_err(fail)?,
            leaf,
            unknown: Vec::new(),
            origin: Origin::File,
        };
        let bytes = text.into_bytes();
        read::within_limit(bytes.len() as u64).map_err(fail)?;
        if let Some(old) = old {
            if old.page.origin == Origin::Sides {
                aside::keep(&path, &old.bytes).map_err(io)?;
            }
            backup::keep(&path, &old.bytes);
            let copy = comments::keep(place.disk, &path, &old.bytes).map_err(io)?;
            self.copies
                .extend(copy.filter(|copy| !self.copies.contains(copy)));
        }
        let durability = atomic::replace(place.disk, &path, &bytes).map_err(io)?;
        self.durability = self.durability.and(durability);
        place.cache.keep(&path, &Arc::new(Held { bytes, page }));
        Ok(())
    }
}
