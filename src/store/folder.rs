//! Boards as files: a folder a unit, under one boards folder.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use crate::board::{Board, Change, Earlier, Part, UnitSlug, Week};

use super::cache::Cache;
use super::disk::{Disk, Step};
use super::earlier::Remembered;
use super::fingerprint::{Footprint, fingerprint, footprint};
use super::place::Place;
use super::read::{self, Origin};
use super::{
    Away, CommitError, Committed, Extent, Kept, Listed, Loaded, Recovered, Store, StoreError,
    StoreErrorKind, Tell, Tiding, Trace, Watch, absorb, commit, earlier, inbox, load, lock,
    misnamed, numbers, recover, salvage, save, sight, watch,
};

/// A folder of units' folders.
pub struct FolderStore {
    root: PathBuf,
    disk: Disk,
    cache: Cache,
    remembered: Remembered,
    told: Mutex<BTreeSet<PathBuf>>,
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
            told: Mutex::default(),
        }
    }

    fn place(&self, unit: &UnitSlug) -> Place<'_> {
        Place::new(&self.root, unit, &self.disk, &self.cache)
    }

    /// Finds a unit that is there, or says which are.
    fn known(&self, unit: &UnitSlug) -> Result<Place<'_>, StoreError> {
        let place = self.place(unit);
        if place.is_unit() {
            return Ok(place);
        }
        let known = self.slugs()?;
        let kind = StoreErrorKind::NoSuchUnit { known };
        Err(StoreError::new(kind, &place.folder))
    }

    /// What was left is told once.
    fn untold(&self, tidings: Vec<Tiding>) -> Vec<Tiding> {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        let new = |tiding: &Tiding| {
            tiding
                .left()
                .is_none_or(|path| told.insert(path.to_owned()))
        };
        tidings.into_iter().filter(new).collect()
    }

    /// The folder that a unit's files are in, whether it can be reached or not.
    pub(super) fn folder_of(&self, unit: &UnitSlug) -> PathBuf {
        self.place(unit).folder
    }

    /// Tells whether a file's bytes make sense; those read or written last are known to.
    pub(super) fn understands(&self, path: &Path, bytes: &[u8]) -> bool {
        self.cache.find(path, bytes).is_some() || read::page(path, bytes).is_ok()
    }

    /// Makes changes that were made before what stands on the board now; what others did since
    /// stays, and where the two disagree both are kept.
    pub(super) fn commit_late(
        &self,
        unit: &UnitSlug,
        changes: &[Change],
    ) -> Result<Committed, CommitError> {
        commit::commit(&self.known(unit)?, changes, Board::apply_late)
    }

    /// Reads what can be read of a unit whose open file is damaged; gives back why it is where
    /// that is nothing.
    pub(super) fn salvage(
        &self,
        unit: &UnitSlug,
        extent: Extent,
        error: StoreError,
    ) -> Result<Loaded, StoreError> {
        let place = self.place(unit);
        let Some((board, troubles)) = salvage::unit(&place, extent) else {
            return Err(error);
        };
        let written = place.path(Part::Open).metadata();
        let written = written.and_then(|seen| seen.modified());
        let since = written.unwrap_or(SystemTime::UNIX_EPOCH);
        Ok(Loaded {
            board,
            read_only: None,
            troubles,
            away: Some(Away { since, error }),
        })
    }

    fn name(&self, unit: &UnitSlug) -> Result<String, StoreError> {
        let place = self.place(unit);
        let open = place.page(Part::Open)?;
        let head = open.page.seen().head.as_ref();
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

    fn first_sight(&self, unit: &UnitSlug) -> Option<Board> {
        sight::first_sight(&self.known(unit).ok()?)
    }

    fn earlier(&self, unit: &UnitSlug, before: Week) -> Result<Arc<Earlier>, StoreError> {
        earlier::earlier(&self.known(unit)?, unit, before, &self.remembered)
    }

    fn commit(&self, unit: &UnitSlug, changes: &[Change]) -> Result<Committed, CommitError> {
        let place = self.known(unit)?;
        match commit::commit(&place, changes, Board::apply) {
            Err(error) if inbox::may_help(&error) && inbox::is_there(&place) => {
                inbox::drop_off(&place, changes)?;
                Err(CommitError::Kept(Kept::Inbox))
            }
            done => done,
        }
    }

    fn tend(&self, unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        let place = self.known(unit)?;
        let (board, open) = place.open()?;
        let mut tidings = Vec::new();
        let copies = absorb::is_needed(&place) || open.page.origin == Origin::Sides;
        if copies || numbers::is_needed(&place, &board) {
            match lock::take(&self.disk, &place.folder) {
                Ok(mut lock) => {
                    tidings = absorb::absorb(&place, &mut lock)?;
                    tidings.extend(numbers::part(&place, &mut lock)?);
                }
                Err(error) if error.is_denied() => {}
                Err(error) => return Err(error),
            }
        }
        tidings.extend(inbox::take_in(&place, board.unit.id));
        Ok(self.untold(tidings))
    }

    fn beside(&self, unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        let place = self.known(unit)?;
        let (board, _open) = place.open()?;
        let mut parts = place.parts()?;
        parts.insert(Part::Open);
        let joined = |part: &Part| {
            let page = place.page(*part);
            page.is_ok_and(|held| held.page.origin == Origin::Sides)
        };
        let sides = parts.into_iter().filter(joined);
        let mut all: Vec<_> = sides
            .map(|part| Tiding::HasSides(place.path(part)))
            .collect();
        all.extend(absorb::left(&place, board.unit.id));
        all.extend(inbox::left(&place, board.unit.id));
        Ok(all)
    }

    fn versions(
        &self,
        unit: &UnitSlug,
        elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
    ) -> Result<Vec<Board>, StoreError> {
        recover::versions(&self.known(unit)?, elsewhere)
    }

    fn misnamed(&self) -> Vec<PathBuf> {
        misnamed::folders(&self.root)
    }

    fn recover(
        &self,
        unit: &UnitSlug,
        elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
        write: bool,
    ) -> Result<Vec<Recovered>, StoreError> {
        let place = self.known(unit)?;
        let _lock = if write {
            Some(lock::take(&self.disk, &place.folder)?)
        } else {
            None
        };
        recover::recover(&place, elsewhere, write)
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

    /// By a store of its own, so that what is remembered of one's own board stays.
    fn glance(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
        Self::new(&self.root).load(unit, extent)
    }

    fn trace(&self, unit: &UnitSlug) -> Trace {
        Trace::of(&fingerprint(&self.place(unit).folder))
    }

    fn watch(&self, unit: &UnitSlug, tell: Tell) -> Result<Watch, StoreError> {
        watch::watch(&self.known(unit)?.folder, tell)
    }

    fn watch_every(&self, tell: Tell) -> Result<Watch, StoreError> {
        watch::watch_every(&self.root, tell)
    }

    fn footprint(&self, unit: &UnitSlug) -> Option<Footprint> {
        footprint(&self.place(unit).folder)
    }
}
