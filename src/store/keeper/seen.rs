//! The last copy of each board that was opened, to be read while the board itself is away.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use super::outbox::private_folder;
use crate::board::{Earlier, UnitSlug, Week};
use crate::store::disk::Disk;
use crate::store::format::part_named;
use crate::store::{
    Away, Extent, FolderStore, Listed, Loaded, Store as _, StoreError, Trouble, atomic,
};

/// Tells by its time when the board was read last.
const STAMP: &str = ".seen";

/// Copies of boards, as a folder of boards like any other.
pub(super) struct Seen {
    root: PathBuf,
    copies: FolderStore,
}

impl Seen {
    pub(super) fn new(root: PathBuf) -> Self {
        let copies = FolderStore::new(&root);
        Self { root, copies }
    }

    /// The folder that a unit's copy is in.
    pub(super) fn folder_of(&self, unit: &UnitSlug) -> PathBuf {
        self.copies.folder_of(unit)
    }

    /// Names the units of which there is a copy, if there is any.
    pub(super) fn slugs(&self) -> Option<Vec<UnitSlug>> {
        self.copies.slugs().ok().filter(|slugs| !slugs.is_empty())
    }

    /// Lists the units of which there is a copy, if there is any.
    pub(super) fn list(&self) -> Option<Vec<Listed>> {
        self.copies.list().ok().filter(|listed| !listed.is_empty())
    }

    /// Reads the figures of earlier years, if there is a copy.
    pub(super) fn earlier(&self, unit: &UnitSlug, before: Week) -> Option<Arc<Earlier>> {
        self.copies.earlier(unit, before).ok()
    }

    /// Reads a copy in place of a board that cannot be read, or gives back why it cannot.
    pub(super) fn load(
        &self,
        unit: &UnitSlug,
        extent: Extent,
        error: StoreError,
    ) -> Result<Loaded, StoreError> {
        let Ok(loaded) = self.copies.load(unit, extent) else {
            return Err(error);
        };
        let stamp = self.copies.folder_of(unit).join(STAMP).metadata();
        let since = stamp.and_then(|seen| seen.modified());
        let since = since.unwrap_or(SystemTime::UNIX_EPOCH);
        let away = Some(Away { since, error });
        Ok(Loaded { away, ..loaded })
    }

    /// Shows the parts that cannot be read as they were when they could.
    pub(super) fn with_copies(
        &self,
        unit: &UnitSlug,
        extent: Extent,
        mut loaded: Loaded,
    ) -> Loaded {
        let away =
            |trouble: &Trouble| matches!(trouble, Trouble::Part { error, .. } if error.may_pass());
        if !loaded.troubles.iter().any(away) {
            return loaded;
        }
        let Ok(copy) = self.copies.load(unit, extent) else {
            return loaded;
        };
        let parts = loaded
            .troubles
            .iter_mut()
            .filter_map(|trouble| match trouble {
                Trouble::Part { part, copied, .. } => Some((*part, copied)),
                _ => None,
            });
        for (part, copied) in parts {
            let whole = copy.board.unit.id == loaded.board.unit.id && copy.board.is_loaded(part);
            if whole && loaded.board.absent.contains(&part) {
                loaded.board.add_sheet(part, copy.board.sheet(part));
                *copied = true;
            }
        }
        loaded
    }

    /// Copies what has changed of a board that was just read or written. It is a help for a bad
    /// day: what cannot be copied is left out.
    pub(super) fn remember(&self, unit: &UnitSlug, boards: &FolderStore) {
        let copy = self.root.join(unit.as_str());
        if private_folder(&copy.join(STAMP)).is_err() {
            return;
        }
        let board = boards.folder_of(unit);
        let entries = board.read_dir().into_iter().flatten().flatten();
        for entry in entries {
            let name = entry.file_name();
            if name.to_str().and_then(part_named).is_some() {
                copy_changed(boards, &entry.path(), &copy.join(&name));
            }
        }
        let stamp = File::options()
            .create(true)
            .append(true)
            .open(copy.join(STAMP));
        drop(stamp.and_then(|file| file.set_modified(SystemTime::now())));
    }
}

/// Copies a file unless the copy has its size and time already.
fn copy_changed(boards: &FolderStore, from: &Path, to: &Path) -> Option<()> {
    let seen = from.metadata().ok().filter(std::fs::Metadata::is_file)?;
    let time = seen.modified().ok()?;
    let same = to
        .metadata()
        .is_ok_and(|copy| copy.len() == seen.len() && copy.modified().ok() == Some(time));
    if same {
        return None;
    }
    let bytes = std::fs::read(from).ok()?;
    // A copy of something damaged would take the place of the last good one.
    if !boards.understands(from, &bytes) {
        return None;
    }
    let disk = Disk::default().careless();
    let _durability = atomic::replace(&disk, to, &bytes).ok()?;
    File::options()
        .append(true)
        .open(to)
        .ok()?
        .set_modified(time)
        .ok()
}
