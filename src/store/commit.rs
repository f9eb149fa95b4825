//! Committing changes: lock, read the newest, make them, write whole, and only then say done.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::board::{Board, Change, Outcome, Part};

use super::atomic::{self, Durability};
use super::cache::Held;
use super::format::Leaf;
use super::make::{lived_in, make};
use super::moves::{self, Writing};
use super::place::Place;
use super::read::Page;
use super::{CommitError, Committed, StoreError, StoreErrorKind, comments, lock, write};

/// The parts as they were read under the lock.
type Read = BTreeMap<Part, Arc<Held>>;

/// Makes changes durable, all or none.
pub(super) fn commit(place: &Place<'_>, changes: &[Change]) -> Result<Committed, CommitError> {
    let _lock = lock::take(place.disk, &place.folder)?;
    atomic::sweep(&place.folder);
    let (mut board, mut read) = open(place)?;
    let outcomes = make(&mut board, changes, &mut |board, part| {
        let held = place.own_page(part, board.unit.id)?;
        writable(place, part, &held)?;
        board.add_sheet(part, held.page.leaf.sheet.clone());
        read.insert(part, held);
        Ok(())
    })?;
    let written = if outcomes.contains(&Outcome::Done) {
        write_changed(place, &board, &read)?
    } else {
        Written::NOTHING
    };
    Ok(Committed {
        board,
        outcomes,
        durability_unknown: written.durability == Durability::Unknown,
        kept_copies: written.copies,
    })
}

fn open(place: &Place<'_>) -> Result<(Board, Read), CommitError> {
    let (board, held) = place.open()?;
    writable(place, Part::Open, &held)?;
    Ok((board, Read::from([(Part::Open, held)])))
}

fn writable(place: &Place<'_>, part: Part, held: &Held) -> Result<(), CommitError> {
    let read_only = place.read_only(part, held);
    read_only.map_or(Ok(()), |why| Err(CommitError::ReadOnly(why)))
}

/// Writes all parts of a board that has no files yet, the open one last: until it is there,
/// there is no unit.
pub(super) fn write_whole(place: &Place<'_>, board: &Board) -> Result<(), StoreError> {
    let mut written = Written::NOTHING;
    for part in lived_in(board).into_iter().rev() {
        written.put(place, Leaf::of(board, part), None)?;
    }
    Ok(())
}

fn write_changed(place: &Place<'_>, board: &Board, read: &Read) -> Result<Written, StoreError> {
    let mut changed: BTreeMap<Part, Leaf> = BTreeMap::new();
    for part in lived_in(board).into_iter().chain(read.keys().copied()) {
        let now = Leaf::of(board, part);
        if read.get(&part).is_none_or(|held| held.page.leaf != now) {
            changed.insert(part, now);
        }
    }
    let before = read
        .iter()
        .map(|(part, held)| (*part, &held.page.leaf.sheet));
    let after = changed.iter().map(|(part, leaf)| (*part, &leaf.sheet));
    let mut written = Written::NOTHING;
    for Writing { part, leaving } in moves::order(&before.collect(), &after.collect()) {
        let mut leaf = Leaf::of(board, part);
        moves::add(&mut leaf.sheet, leaving);
        written.put(place, leaf, read.get(&part))?;
    }
    Ok(written)
}

/// What the writing of several files came to.
struct Written {
    durability: Durability,
    copies: Vec<PathBuf>,
}

impl Written {
    const NOTHING: Self = Self {
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
        let io = |error| StoreError::new(StoreErrorKind::Io(error), &path);
        let page = Page {
            leaf: leaf.clone(),
            unknown: Vec::new(),
        };
        let text = write::text(leaf).map_err(|error| io(std::io::Error::other(error)))?;
        let bytes = text.into_bytes();
        if let Some(old) = old {
            self.copies
                .extend(comments::keep(place.disk, &path, &old.bytes).map_err(io)?);
        }
        let durability = atomic::replace(place.disk, &path, &bytes).map_err(io)?;
        self.durability = self.durability.and(durability);
        place.cache.keep(&path, &Arc::new(Held { bytes, page }));
        Ok(())
    }
}
