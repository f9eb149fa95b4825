//! Where boards live: one trait, kept by files in a folder and, for tests, by memory.
//!
//! A store commits changes, never boards: it takes the lock, reads the newest board, applies the
//! changes to it, checks, writes whole, and only then says done. If somebody else committed
//! meanwhile, the changes simply run on the newer board, so no writer can overwrite another.
//!
//! For files: `format` has the shape of a file, `write` and `read` go there and back, `fast` is
//! the short way back from what `write` wrote, `place` is a unit's folder; `load`, and `commit`
//! with `make`, `moves` and `save`, are the two ways through it; `lock`, `atomic` and `disk` are
//! all that touches the disk to change it. `every` reads all units, and `summaries` keeps what was
//! made of them.
//!
//! What a file holds and nobody is to see, a client's number, is hidden by `mask` on its way out.
//!
//! Hard links to a board's files are not kept: a save replaces the file.

mod absorb;
mod aside;
mod atomic;
mod backup;
mod ballot_box;
mod cache;
mod comments;
mod commit;
mod disk;
mod driver;
mod earlier;
mod error;
mod every;
mod example;
mod fast;
mod fingerprint;
mod folder;
mod format;
mod inbox;
mod join;
mod keeper;
mod load;
mod lock;
mod make;
mod markers;
mod mask;
mod memory;
mod misnamed;
mod moves;
mod numbers;
mod place;
mod read;
mod recover;
mod salvage;
mod save;
mod sight;
mod spot;
mod summaries;
mod tidings;
mod watch;
mod write;
mod written;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::board::{Board, Change, Earlier, Outcome, Part, Problem, UnitSlug, Week};

pub use ballot_box::{BallotBox, Batch};
pub use driver::merge_files;
pub use error::{CommitError, Spot, StoreError, StoreErrorKind, Syntax};
pub use every::{Progress, Unit, every_unit, glance_at, summed_up};
pub use example::{EXAMPLE_MOST_BYTES, ExampleFile, NoExample};
pub use fingerprint::Footprint;
pub use folder::FolderStore;
pub use keeper::Keeper;
pub use memory::MemoryStore;
pub use recover::Recovered;
pub use summaries::Summary;
pub use tidings::{Away, Kept, Tiding};
pub use written::{Written, files_under, written};

/// Writes a document that is no board, such as an export: the old file stays until the new one is
/// whole.
pub fn put_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    // A bare name has no folder in it, and the folder has to be named to be forced to the disk.
    let path = std::path::absolute(path)?;
    atomic::replace(&disk::Disk::default(), &path, bytes).map(drop)
}

/// A place that keeps boards.
pub trait Store: Send + Sync {
    /// Names the units, sorted, without reading them.
    fn slugs(&self) -> Result<Vec<UnitSlug>, StoreError>;

    /// Lists the units, sorted by slug. A damaged unit is a row that says so.
    fn list(&self) -> Result<Vec<Listed>, StoreError>;

    /// Reads a unit's board as far as asked for.
    fn load(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError>;

    /// Reads what the first frame of a board shows: what is open, without the histories of its
    /// cards. Nothing where that would take as long as [`Self::load`], or where the file is out of
    /// the ordinary in anything but a history.
    ///
    /// For a look only: whoever gets it lets the board be read, histories and all, before anything
    /// is done to it. What is wrong with it is told then.
    fn first_sight(&self, _unit: &UnitSlug) -> Option<Board> {
        None
    }

    /// Reads another unit's board in passing: no copy of it is kept, and none is shown in its place
    /// where it cannot be read.
    fn glance(&self, unit: &UnitSlug, extent: Extent) -> Result<Loaded, StoreError> {
        self.load(unit, extent)
    }

    /// What a unit's files look like from outside: something else once they have changed.
    fn trace(&self, unit: &UnitSlug) -> Trace;

    /// Reads the figures of the years before the one that a week belongs to.
    ///
    /// Cheap to ask again: what nobody touched is not read twice.
    fn earlier(&self, unit: &UnitSlug, before: Week) -> Result<Arc<Earlier>, StoreError>;

    /// Makes changes, all or none, and returns only when they are durable.
    ///
    /// The board that comes back holds the parts that the changes needed; the others are
    /// [`absent`](Board::absent).
    fn commit(&self, unit: &UnitSlug, changes: &[Change]) -> Result<Committed, CommitError>;

    /// Looks after a unit: takes in copies and notes that others left, makes own changes that
    /// have got lost, and tells what it did. Who may not write the board changes nothing.
    fn tend(&self, _unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        Ok(Vec::new())
    }

    /// Makes own changes that a board which was just read has lost, or that waited, and tells how
    /// many: the part of [`Self::tend`] that goes with every reading.
    fn audit(&self, _unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        Ok(Vec::new())
    }

    /// Tells what waits for a person beside a unit's files, and changes nothing.
    fn beside(&self, _unit: &UnitSlug) -> Result<Vec<Tiding>, StoreError> {
        Ok(Vec::new())
    }

    /// Finds folders that hold a board and are no unit, for the name that they or the board have:
    /// a sync program or a hand has given them another.
    fn misnamed(&self) -> Vec<PathBuf> {
        Vec::new()
    }

    /// Reads the copies that there are of a unit's files, whole or not, one board a file;
    /// `elsewhere` may know more versions.
    fn versions(
        &self,
        _unit: &UnitSlug,
        _elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
    ) -> Result<Vec<Board>, StoreError> {
        Ok(Vec::new())
    }

    /// Finds the last good version of each file of a unit that cannot be read, and puts it in its
    /// place if asked to; the damaged file is kept beside. `elsewhere` may know more versions.
    fn recover(
        &self,
        _unit: &UnitSlug,
        _elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
        _write: bool,
    ) -> Result<Vec<Recovered>, StoreError> {
        Ok(Vec::new())
    }

    /// Puts a new unit into the store.
    fn create(&self, unit: &UnitSlug, board: &Board) -> Result<(), StoreError>;

    /// Calls `tell` after the unit's files have changed, by whoever, until the watch is dropped.
    fn watch(&self, unit: &UnitSlug, tell: Tell) -> Result<Watch, StoreError>;

    /// Calls `tell` after files of any unit have changed, or a unit has come or gone.
    fn watch_every(&self, tell: Tell) -> Result<Watch, StoreError>;

    /// What a unit's files look like from outside; nothing where they cannot be seen.
    fn footprint(&self, _unit: &UnitSlug) -> Option<Footprint> {
        None
    }

    /// The folder on this machine for what can be made again from the boards, if there is one.
    fn scratch(&self) -> Option<&Path> {
        None
    }
}

/// What a watch calls when something changed; it runs on a thread of the watch.
pub type Tell = Box<dyn Fn() + Send>;

/// What a unit's files look like from outside; only to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace(u64);

/// How much of a board to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is open.
    Open,
    /// What is open, and the years' values, meetings and closed cards from a week on.
    Since(Week),
    /// Everything but the cards that were closed before a year: what figures are worked out of.
    ClosedFrom(i32),
    /// Everything.
    Whole,
}

/// A unit in a list.
#[derive(Debug)]
pub struct Listed {
    /// Its folder's name.
    pub slug: UnitSlug,
    /// What it is called, or why that cannot be read.
    pub name: Result<String, StoreError>,
}

/// A board as it was read.
#[derive(Debug)]
pub struct Loaded {
    /// The board, in the parts that were asked for and could be read.
    pub board: Board,
    /// Why it may only be read, where that is so.
    pub read_only: Option<ReadOnly>,
    /// What is wrong and did not stop the reading: rules broken, parts that could not be read.
    pub troubles: Vec<Trouble>,
    /// Set where the board itself cannot be read, and this is the last copy of it.
    pub away: Option<Away>,
}

/// Why a board may only be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file has fields that this version does not know, and would lose if it wrote.
    UnknownFields {
        /// The file.
        path: PathBuf,
        /// The fields, by their path in the file.
        fields: Vec<String>,
    },
}

/// Something wrong that did not stop the reading.
#[derive(Debug)]
pub enum Trouble {
    /// A part could not be read; the rest of the board stands.
    Part {
        /// Which part.
        part: Part,
        /// Why.
        error: StoreError,
        /// Whether it is shown from the last copy.
        copied: bool,
    },
    /// Something in a damaged file could not be read; the rest of it is shown.
    Missing {
        /// The file.
        path: PathBuf,
        /// In how many places.
        count: usize,
    },
    /// A rule is broken.
    Problem {
        /// The file it is in.
        path: PathBuf,
        /// Where in it, where that can be told.
        spot: Option<Spot>,
        /// The rule.
        problem: Problem,
    },
    /// A file holds client data, which is masked in what was read.
    Hidden {
        /// The file.
        path: PathBuf,
    },
}

/// What became of a commit.
#[derive(Debug)]
pub struct Committed {
    /// The board after it.
    pub board: Board,
    /// What became of each change.
    pub outcomes: Vec<Outcome>,
    /// Set when the disk would not say whether the change is durable (some network shares).
    pub durability_unknown: bool,
    /// Copies kept of files that held a person's comments, which saving loses.
    pub kept_copies: Vec<PathBuf>,
}

/// Keeps a watch going; dropping it ends the watch.
pub struct Watch {
    _guard: Box<dyn std::any::Any + Send>,
}

impl Watch {
    /// Makes a watch that ends when the guard is dropped.
    pub fn new(guard: impl std::any::Any + Send) -> Self {
        Self {
            _guard: Box::new(guard),
        }
    }
}
