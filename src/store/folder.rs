//! Boards as files: a folder a unit, under one boards folder.

use std::io::ErrorKind;
use std::path::PathBuf;
use std::sync::Arc;

use crate::board::{Board, Change, Earlier, Part, UnitSlug, Week};

use super::cache::Cache;
use super::disk::{Disk, Step};
use super::earlier::Remembered;
use super::place::Place;
use super::{
    CommitError, Committed, Extent, Listed, Loaded, Store, StoreError, StoreErrorKind, Tell, Watch,
    commit, earlier, load, lock, nearest, save, watch,
};

/// A folder of units' folders.
pub struct FolderStore {
    root: PathBuf,
    disk: Disk,
    cache: Cache,
    remembered: Remembered,
}

impl FolderStore {
    /// Names the boards folder; it is looked at when something is asked of it.
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self::on(Disk::default(), root)
    }

    /// A store that does not wait for the disk, for measuring what all else takes: a power cut
    /// can lose what it said was done.
    pub fn without_fsync(root: impl Into<PathBuf>) -> Self {
        Self::on(Disk::default().careless(), root)
    }

    pub(super) fn on(disk: Disk, root: impl Into<PathBuf>) -> Self {
        Self {
            root: root.into(),
            disk,
            cache: Cache::default(),
            remembered: Remembered::default(),
        }
    }

    fn place(&self, unit: &UnitSlug) -> Place<'_> {
        Place::new(&self.root, unit, &self.disk, &self.cache)
    }

    /// Finds a unit that is there, or the one that may have been meant.
    fn known(&self, unit: &UnitSlug) -> Result<Place<'_>, StoreError> {
        let place = self.place(unit);
        if place.is_unit() {
            return Ok(place);
        }
        let nearest = nearest::nearest(unit, self.slugs()?);
        let kind = StoreErrorKind::NoSuchUnit { nearest };
        Err(StoreError::new(kind, &place.folder))
    }

    fn name(&self, unit: &UnitSlug) -> Result<String, StoreError> {
        let place = self.place(unit);
        let open = place.page(Part::Open)?;
        let head = open.page.leaf.head.as_ref();
        let name = head.map(|head| head.unit.name.to_string());
        name.ok_or_else(|| StoreError::new(StoreErrorKind::Foreign, &place.path(Part::Open)))
    }
}

impl Store for FolderStore {
    /// A unit is a folder with a slug for a name and a `board.ron` in it.
    fn slugs(&self) -> Result<Vec<UnitSlug>, StoreError> {
        let fail = |error: std::io::Error| {
            let kind = match error.kind() {
                ErrorKind::NotFound | ErrorKind::NotADirectory => StoreErrorKind::NoBoardsFolder,
                _ => StoreErrorKind::Io(error),
            };
            StoreError::new(kind, &self.root)
        };
        let mut slugs = Vec::new();
        for entry in self.root.read_dir().map_err(fail)? {
            let name = entry.map_err(fail)?.file_name();
            let slug = name.to_str().and_then(|name| name.parse().ok());
            slugs.extend(slug.filter(|slug| self.place(slug).is_unit()));
        }
        slugs.sort();
        Ok(slugs)
    }

    fn list(&self) -> Result<Vec<Listed>, StoreError> {
        let listed = |slug| Listed {
            name: self.name(&slug),
            slug,
        };
        Ok(self.slugs()?.into_iter().map(listed).collect())
    }

    fn load(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
        load::load(&self.known(unit)?, extent)
    }

    fn earlier(&self, unit: &UnitSlug, before: Week) -> Result<Arc<Earlier>, StoreError> {
        earlier::earlier(&self.known(unit)?, unit, before, &self.remembered)
    }

    fn commit(&self, unit: &UnitSlug, changes: &[Change]) -> Result<Committed, CommitError> {
        commit::commit(&self.known(unit)?, changes)
    }

    fn create(&self, unit: &UnitSlug, board: &Board) -> Result<(), StoreError> {
        let place = self.place(unit);
        let folder = &place.folder;
        let made = self.disk.step(Step::Folder, folder);
        made.and_then(|()| std::fs::create_dir_all(folder))
            .map_err(|error| StoreError::new(StoreErrorKind::Io(error), folder))?;
        let _lock = lock::take(&self.disk, folder)?;
        if place.is_unit() {
            return Err(StoreError::new(StoreErrorKind::UnitExists, folder));
        }
        save::save_whole(&place, board)
    }

    fn watch(&self, unit: &UnitSlug, tell: Tell) -> Result<Watch, StoreError> {
        watch::watch(&self.known(unit)?.folder, tell)
    }
}
