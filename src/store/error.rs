//! What a store could not do, where, and why.

use std::path::{Path, PathBuf};

use crate::board::{CardId, Refusal, UnitSlug};

use super::{Kept, ReadOnly};

/// Why a commit did not happen.
///
/// After a refusal nothing was written. After an error of the disk a change of several files may
/// have got half-way: the board still opens whole, the next commit brings it to its end, and the
/// same changes again are harmless.
#[derive(Debug)]
pub enum CommitError {
    /// The board refused one of the changes.
    Refused {
        /// Which change, counted from 0.
        index: usize,
        /// Why.
        refusal: Refusal,
    },
    /// The board may only be read.
    ReadOnly(ReadOnly),
    /// The store could not be read or written.
    Store(StoreError),
    /// It is not on the board yet, and is kept where it is not lost.
    Kept(Kept),
}

impl From<StoreError> for CommitError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// Something the store could not do, and where.
#[derive(Debug)]
pub struct StoreError {
    /// What went wrong.
    pub kind: StoreErrorKind,
    /// The file or folder.
    pub path: PathBuf,
}

impl StoreError {
    pub(crate) fn new(kind: StoreErrorKind, path: &Path) -> Self {
        let path = path.to_owned();
        Self { kind, path }
    }
}

/// What went wrong.
#[derive(Debug)]
pub enum StoreErrorKind {
    /// There is no such folder of boards.
    NoBoardsFolder,
    /// There is no such unit.
    NoSuchUnit {
        /// Those that there are, sorted.
        known: Vec<UnitSlug>,
    },
    /// A unit with that name is there already.
    UnitExists,
    /// Somebody else has held the lock for seconds.
    Busy,
    /// The file is empty; a sync may not have finished.
    Empty,
    /// The file is larger than a board can be.
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
        /// The most that is read.
        max: u64,
    },
    /// The file is not UTF-8 text.
    NotText,
    /// The file holds the markers of an unfinished git merge.
    ConflictMarkers {
        /// The line of the first marker, counted from 1.
        line: usize,
    },
    /// The file was written by a newer version of the program.
    Newer {
        /// The file's format.
        found: u32,
        /// The newest that this version knows.
        known: u32,
    },
    /// The file is not what it should be.
    Syntax(Syntax),
    /// The file belongs to another unit or is another kind of file.
    Foreign,
    /// Two cards in the file have one id.
    SameIdTwice(CardId),
    /// The operating system refused.
    Io(std::io::Error),
}

/// A place in a file that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Syntax {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The field, such as `proposals[3].body.title`.
    pub field: String,
    /// What the reader says about it.
    pub message: String,
    /// The text of the line.
    pub excerpt: String,
}

/// A place in a file, to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The line, counted from 1.
    pub line: usize,
    /// The column in characters, counted from 1.
    pub column: usize,
    /// The text of the line.
    pub excerpt: String,
}

impl Syntax {
    /// The place alone.
    pub fn spot(&self) -> Spot {
        Spot {
            line: self.line,
            column: self.column,
            excerpt: self.excerpt.clone(),
        }
    }
}
