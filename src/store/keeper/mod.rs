//! A folder of boards, with a person's own machine behind it.
//!
//! Each change goes to an outbox on the local disk before it is committed, and stays there for
//! two weeks. So a change that a share without locks or a sync program has lost is made again,
//! and one that cannot be made now, because the folder is away, is made when it is back. A copy
//! of each board that was opened stays here too, to be read meanwhile.
//!
//! Nothing here decides what a board is: what is kept goes through the same commit as all else.

mod audit;
mod outbox;
mod seen;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use crate::board::{Board, Change, Earlier, Outcome, UnitId, UnitSlug, Week};

use super::{
    CommitError, Committed, Extent, FolderStore, Footprint, Kept, Listed, Loaded, Recovered, Store,
    StoreError, Tell, Tiding, Trace, Watch, watch,
};
use outbox::Outbox;
pub(super) use outbox::private_folder;
use seen::Seen;

/// A folder of units' folders, and a local folder that keeps what must not be lost.
pub struct Keeper {
    boards: FolderStore,
    seen: Seen,
    outboxes: PathBuf,
    ids: Mutex<BTreeMap<UnitSlug, UnitId>>,
}

impl Keeper {
    /// Names the boards folder, and the local folder to keep things in; neither need exist.
    pub fn new(root: impl Into<PathBuf>, local: &Path) -> Self {
        let root = root.into();
        let local = local.join(name_of(&root));
        Self::on(FolderStore::new(root), &local)
    }

    fn on(boards: FolderStore, local: &Path) -> Self {
        Self {
            boards,
            seen: Seen::new(local.join("seen")),
            outboxes: local.join("outbox"),
            ids: Mutex::default(),
        }
    }

    /// The unit's outbox; nothing where nobody knows which unit it is.
    fn outbox(&self, unit: &UnitSlug) -> Option<Outbox> {
        let known = self.ids().get(unit).copied();
        let id = known.or_else(|| Some(self.load(unit, Extent::Open).ok()?.board.unit.id))?;
        Some(Outbox::new(&self.outboxes, id))
    }

    /// Adds the copy of a file that was seen last to its versions.
    fn more(&self, unit: &UnitSlug, mut versions: Vec<Vec<u8>>, path: &Path) -> Vec<Vec<u8>> {
        let copies = self.seen.folder_of(unit);
        let copy = path.file_name().map(|name| copies.join(name));
        versions.extend(copy.and_then(|copy| std::fs::read(copy).ok()));
        versions
    }

    fn ids(&self) -> std::sync::MutexGuard<'_, BTreeMap<UnitSlug, UnitId>> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn know(&self, unit: &UnitSlug, loaded: Loaded) -> Loaded {
        self.ids().insert(unit.clone(), loaded.board.unit.id);
        loaded
    }
}

/// A folder's name for what is kept about it: boards copied elsewhere have the same units, and
/// changes to the one are not to be made on the other.
fn name_of(root: &Path) -> String {
    let whole = std::path::absolute(root);
    let whole = whole.as_deref().unwrap_or(root);
    let name = root.file_name().unwrap_or_default().to_string_lossy();
    let plain = |c: char| if c.is_ascii_alphanumeric() { c } else { '-' };
    let name: String = name.chars().take(24).map(plain).collect();
    let bytes = whole.as_os_str().as_encoded_bytes();
    format!("{name}-{:016x}", hash(bytes))
}

/// FNV-1a (Fowler, Noll and Vo 1991): the same on every machine and in every version.
fn hash(bytes: &[u8]) -> u64 {
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, step)
}

impl Store for Keeper {
    fn slugs(&self) -> Result<Vec<UnitSlug>, StoreError> {
        match self.boards.slugs() {
            Err(error) if error.may_pass() => self.seen.slugs().ok_or(error),
            slugs => slugs,
        }
    }

    fn list(&self) -> Result<Vec<Listed>, StoreError> {
        match self.boards.list() {
            Err(error) if error.may_pass() => self.seen.list().ok_or(error),
            listed => listed,
        }
    }

    fn load(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
        let loaded = match self.boards.load(unit, extent) {
            Err(error) if error.may_pass() => {
                let copy = self.seen.load(unit, extent, error);
                copy.or_else(|error| self.boards.salvage(unit, extent, error))
            }
            loaded => loaded.map(|loaded| self.seen.with_copies(unit, extent, loaded)),
        };
        loaded.map(|loaded| self.know(unit, loaded))
    }

    fn first_sight(&self, unit: &UnitSlug) -> Option<Board> {
        let board = self.boards.first_sight(unit)?;
        self.ids().insert(unit.clone(), board.unit.id);
        Some(board)
    }

    fn earlier(&self, unit: &UnitSlug, before: Week) -> Result<Arc<Earlier>, StoreError> {
        match self.boards.earlier(unit, before) {
            Err(error) if error.may_pass() => self.seen.earlier(unit, before).ok_or(error),
            earlier => earlier,
        }
    }

    fn commit(&self, unit: &UnitSlug, changes: &[Change]) -> Result<Committed, CommitError> {
        // A disk that has no room for the outbox may have room for the board.
        let outbox = self
            .outbox(unit)
            .filter(|outbox| outbox.keep(changes).is_ok());
        let committed = self.boards.commit(unit, changes);
        let Some(outbox) = outbox else {
            return committed;
        };
        match committed {
            Ok(committed) => {
                let committed = told_as_done(committed, changes);
                outbox.settle(changes, |change| {
                    committed.board.has_made(change) == Some(true)
                });
                if !committed.board.unit.departed.is_empty() {
                    outbox.forget(&committed.board.unit);
                }
                self.seen.remember(unit, &self.boards);
                Ok(committed)
            }
            Err(CommitError::Store(error)) if error.may_pass() => {
                Err(CommitError::Kept(Kept::Here(error)))
            }
            Err(CommitError::Kept(kept)) => Err(CommitError::Kept(kept)),
            Err(error) => {
                outbox.settle(changes, |_| false);
                Err(error)
            }
        }
    }

    fn tend(&self, unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        let mut tidings = match self.boards.tend(unit) {
            Err(error) if error.may_pass() => return Ok(Vec::new()),
            tended => tended?,
        };
        tidings.extend(self.audit(unit)?);
        Ok(tidings)
    }

    fn audit(&self, unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        let tidings = match self.outbox(unit) {
            Some(outbox) => audit::audit(&self.boards, unit, &outbox)?,
            None => Vec::new(),
        };
        self.seen.remember(unit, &self.boards);
        Ok(tidings)
    }

    fn beside(&self, unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        self.boards.beside(unit)
    }

    fn misnamed(&self) -> Vec<PathBuf> {
        self.boards.misnamed()
    }

    fn recover(
        &self,
        unit: &UnitSlug,
        elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
        write: bool,
    ) -> Result<Vec<Recovered>, StoreError> {
        let more = |path: &Path| self.more(unit, elsewhere(path), path);
        self.boards.recover(unit, &more, write)
    }

    fn versions(
        &self,
        unit: &UnitSlug,
        elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
    ) -> Result<Vec<Board>, StoreError> {
        let more = |path: &Path| self.more(unit, elsewhere(path), path);
        self.boards.versions(unit, &more)
    }

    fn create(&self, unit: &UnitSlug, board: &Board) -> Result<(), StoreError> {
        self.boards.create(unit, board)
    }

    /// Watches a folder that is away too: that it is back is worth knowing.
    fn glance(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
        self.boards.glance(unit, extent)
    }

    fn trace(&self, unit: &UnitSlug) -> Trace {
        self.boards.trace(unit)
    }

    fn watch(&self, unit: &UnitSlug, tell: Tell) -> Result<Watch, StoreError> {
        watch::watch(&self.boards.folder_of(unit), tell)
    }

    fn watch_every(&self, tell: Tell) -> Result<Watch, StoreError> {
        self.boards.watch_every(tell)
    }

    fn footprint(&self, unit: &UnitSlug) -> Option<Footprint> {
        self.boards.footprint(unit)
    }

    fn scratch(&self) -> Option<&Path> {
        self.outboxes.parent()
    }
}

/// A change that the audit of another session has made in the same moment is done.
fn told_as_done(mut committed: Committed, changes: &[Change]) -> Committed {
    for (outcome, change) in committed.outcomes.iter_mut().zip(changes) {
        if committed.board.has_made(change) == Some(true) {
            *outcome = Outcome::Done;
        }
    }
    committed
}
