//! One unit's folder: which parts lie there, and reading them.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::board::{Board, Part, UnitId, UnitSlug};

use super::cache::{Cache, Held};
use super::disk::{Disk, Step};
use super::format::{Leaf, file_name, part_named};
use super::read::Page;
use super::save::Read;
use super::{ReadOnly, StoreError, StoreErrorKind, read};

/// A unit's folder, as one call sees it.
pub(super) struct Place<'a> {
    /// The folder.
    pub(super) folder: PathBuf,
    /// The disk it is on.
    pub(super) disk: &'a Disk,
    /// What its files said last.
    pub(super) cache: &'a Cache,
}

impl<'a> Place<'a> {
    /// Finds a unit's folder under the boards folder; it need not exist.
    pub(super) fn new(root: &Path, unit: &UnitSlug, disk: &'a Disk, cache: &'a Cache) -> Self {
        let folder = root.join(unit.as_str());
        Self {
            folder,
            disk,
            cache,
        }
    }

    /// Gives the path of a part's file.
    pub(super) fn path(&self, part: Part) -> PathBuf {
        self.folder.join(file_name(part))
    }

    /// Finds the parts that have a file, besides the open one.
    pub(super) fn parts(&self) -> Result<BTreeSet<Part>, StoreError> {
        let named = |entry: io::Result<std::fs::DirEntry>| {
            // Opening a pipe, for one, would wait for ever.
            let is_file = |entry: &std::fs::DirEntry| {
                let kind = entry.file_type();
                kind.is_ok_and(|kind| kind.is_file() || kind.is_symlink())
            };
            let name = entry.map(|entry| is_file(&entry).then(|| entry.file_name()));
            name.map(|name| part_named(name?.to_str()?)).transpose()
        };
        let entries = self.folder.read_dir();
        let parts = entries.and_then(|entries| entries.filter_map(named).collect());
        let parts: BTreeSet<Part> =
            parts.map_err(|error| StoreError::new(StoreErrorKind::Io(error), &self.folder))?;
        Ok(parts
            .into_iter()
            .filter(|part| *part != Part::Open)
            .collect())
    }

    /// Reads the bytes of a file in place of what a buffer held.
    pub(super) fn bytes(&self, part: Part, buffer: &mut Vec<u8>) -> Result<(), StoreError> {
        let path = self.path(part);
        let step = self.disk.step(Step::Read, &path);
        step.map_err(|error| StoreError::new(StoreErrorKind::Io(error), &path))?;
        read::bytes_into(&path, buffer)
    }

    /// Reads a file, or remembers what it says.
    pub(super) fn page(&self, part: Part) -> Result<Arc<Held>, StoreError> {
        let (path, mut bytes) = (self.path(part), Vec::new());
        self.bytes(part, &mut bytes)?;
        if let Some(held) = self.cache.find(&path, &bytes) {
            return Ok(held);
        }
        let page = read::page(&path, &bytes)?;
        Ok(Arc::new(Held { bytes, page }))
    }

    /// Reads a part that belongs to a unit, and keeps it in mind.
    pub(super) fn own_page(&self, part: Part, unit: UnitId) -> Result<Arc<Held>, StoreError> {
        let held = self.page_of(part, unit)?;
        self.cache.keep(&self.path(part), &held);
        Ok(held)
    }

    /// Reads a part that belongs to a unit.
    pub(super) fn page_of(&self, part: Part, unit: UnitId) -> Result<Arc<Held>, StoreError> {
        let held = self.page(part)?;
        if held.page.leaf.unit == unit {
            Ok(held)
        } else {
            Err(StoreError::new(StoreErrorKind::Foreign, &self.path(part)))
        }
    }

    /// Reads the open part, without which there is no unit.
    pub(super) fn open(&self) -> Result<(Board, Arc<Held>), StoreError> {
        self.open_as(|page| &page.leaf)
    }

    /// Reads the open part as it is to be seen.
    pub(super) fn open_seen(&self) -> Result<(Board, Arc<Held>), StoreError> {
        self.open_as(Page::seen)
    }

    fn open_as(&self, leaf: fn(&Page) -> &Leaf) -> Result<(Board, Arc<Held>), StoreError> {
        let (open, path) = (self.page(Part::Open)?, self.path(Part::Open));
        let leaf = leaf(&open.page);
        let head = leaf.head.clone();
        let head = head.ok_or_else(|| StoreError::new(StoreErrorKind::Foreign, &path))?;
        let mut board = head.board(leaf.sheet.clone());
        board.absent = self.parts()?;
        self.cache.keep(&path, &open);
        Ok((board, open))
    }

    /// Reads the rest of a board, and tells whether all of it may be written.
    pub(super) fn fill(&self, board: &mut Board, read: &mut Read) -> Result<bool, StoreError> {
        for part in board.absent.clone() {
            let held = self.page_of(part, board.unit.id)?;
            board.add_sheet(part, held.page.leaf.sheet.clone());
            read.insert(part, held);
        }
        let mut all = read.iter();
        Ok(all.all(|(part, held)| self.read_only(*part, held).is_none()))
    }

    /// Tells whether a part may only be read.
    pub(super) fn read_only(&self, part: Part, held: &Held) -> Option<ReadOnly> {
        let fields = held.page.unknown.clone();
        (!fields.is_empty()).then(|| ReadOnly::UnknownFields {
            path: self.path(part),
            fields,
        })
    }

    /// Tells whether there is a unit here. One that may not be looked at is one: reading it
    /// then says why it cannot be read.
    pub(super) fn is_unit(&self) -> bool {
        match self.path(Part::Open).metadata() {
            Ok(seen) => seen.is_file(),
            Err(error) => !matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory),
        }
    }
}
