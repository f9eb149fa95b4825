//! A boards folder of its own for a test, removed afterwards.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use tavla::board::{
    Act, Board, CardId, Change, ChangeId, Deed, Line, Proposal, Unit, UnitId, UnitSlug,
};
use tavla::store::{FolderStore, Store as _};

pub(super) struct Scratch(PathBuf);

impl Scratch {
    /// A boards folder with nothing in it.
    pub(super) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("tavla-it-{}-{count}", std::process::id());
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&path).unwrap();
        Self(path.canonicalize().unwrap())
    }

    /// A boards folder with one unit that has no cards.
    pub(super) fn with_unit() -> Self {
        let scratch = Self::new();
        let name = Line::new("Mottagningsenheten").unwrap();
        let board = Board::new(Unit::named(UnitId::from_bits(7), name));
        scratch.store().create(&slug(), &board).unwrap();
        scratch
    }

    pub(super) fn store(&self) -> FolderStore {
        FolderStore::new(&self.0)
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// The unit's folder.
    pub(super) fn unit(&self) -> PathBuf {
        self.0.join(slug().as_str())
    }

    pub(super) fn file(&self, name: &str) -> PathBuf {
        self.unit().join(name)
    }

    /// Puts bytes into a file of the unit.
    pub(super) fn put(&self, name: &str, bytes: &[u8]) {
        use std::io::Write as _;
        std::fs::create_dir_all(self.unit()).unwrap();
        let mut file = std::fs::File::create(self.file(name)).unwrap();
        file.write_all(bytes).unwrap();
    }

    pub(super) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.file(name)).unwrap()
    }

    /// The names in the unit's folder, sorted; the copy of the day aside.
    pub(super) fn names(&self) -> Vec<String> {
        let entries = self.unit().read_dir().unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != ".bak")
            .collect();
        names.sort();
        names
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.0));
    }
}

pub(super) fn slug() -> UnitSlug {
    "enheten".parse().unwrap()
}

/// The change that adds proposal `number`.
pub(super) fn adding(number: u64) -> Change {
    let day = "2026-11-01".parse().unwrap();
    let title = Line::new(&format!("Förslag {number}")).unwrap();
    let body = Box::new(Proposal::captured(title, None, day));
    let act = Act::Proposal(CardId::from_bits(number), Deed::Add(body));
    let at = "2026-11-22T09:00:00".parse().unwrap();
    Change::new(ChangeId::from_bits(number), at, None, act)
}
