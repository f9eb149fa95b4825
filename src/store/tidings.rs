//! What a store tells beside boards: what it took in and left, and where changes wait.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{StoreError, StoreErrorKind};

/// Something that was done while looking after a unit, or left for a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tiding {
    /// A conflict copy was merged in and moved aside.
    Absorbed {
        /// The copy's name.
        name: String,
        /// How many fields and the like are in dispute since.
        disputed: usize,
    },
    /// Cards that two copies had given one number, and that got others.
    Renumbered(usize),
    /// A file with both sides of a merge that git gave up was joined.
    JoinedSides(PathBuf),
    /// A file holds both sides of a merge that git gave up, and is shown joined.
    HasSides(PathBuf),
    /// A copy of another unit's board lies in the folder, and was left.
    ForeignCopy(PathBuf),
    /// A file beside the board cannot be read, and was left.
    UnreadableCopy(PathBuf),
    /// Changes from the drop folder were made.
    TakenIn(usize),
    /// A note in the drop folder was not taken in.
    LeftInInbox(PathBuf),
    /// Own changes that had got lost were made again.
    MadeAgain(usize),
    /// Own changes that had waited were made.
    Sent(usize),
    /// Own changes that had waited or got lost are refused by now.
    Refused(usize),
}

impl Tiding {
    /// The file that was left for a person, if one was.
    pub fn left(&self) -> Option<&Path> {
        match self {
            Self::HasSides(path)
            | Self::ForeignCopy(path)
            | Self::UnreadableCopy(path)
            | Self::LeftInInbox(path) => Some(path),
            _ => None,
        }
    }

    /// Tells whether something came of it, so that it is worth a word at every command.
    pub fn is_news(&self) -> bool {
        self.left().is_none()
    }

    /// Tells whether the board is another one since.
    pub const fn changed(&self) -> bool {
        !matches!(
            self,
            Self::HasSides(_)
                | Self::ForeignCopy(_)
                | Self::UnreadableCopy(_)
                | Self::LeftInInbox(_)
                | Self::Refused(_)
        )
    }
}

/// Where a change waits that is not on the board yet.
#[derive(Debug)]
pub enum Kept {
    /// On this machine, because the board cannot be reached or written now.
    Here(StoreError),
    /// In the unit's drop folder, until somebody takes it in who may write the board.
    Inbox,
}

/// Why a board is shown from a copy.
#[derive(Debug)]
pub struct Away {
    /// When the board itself was read last.
    pub since: SystemTime,
    /// Why it cannot be read.
    pub error: StoreError,
}

impl StoreError {
    /// Tells whether it is a matter of rights.
    pub(super) fn is_denied(&self) -> bool {
        let denied = [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem];
        matches!(&self.kind, StoreErrorKind::Io(error) if denied.contains(&error.kind()))
    }

    /// Tells whether it may pass by itself or by mending a file: the folder is away, the disk is
    /// full, somebody else writes, a sync has left half a file.
    pub(super) fn may_pass(&self) -> bool {
        match &self.kind {
            StoreErrorKind::NoBoardsFolder
            | StoreErrorKind::Busy
            | StoreErrorKind::Empty
            | StoreErrorKind::NotText
            | StoreErrorKind::TooLarge { .. }
            | StoreErrorKind::ConflictMarkers { .. }
            | StoreErrorKind::Syntax(_)
            | StoreErrorKind::SameIdTwice(_)
            | StoreErrorKind::NoSuchUnit { .. } => true,
            StoreErrorKind::Io(error) => !is_final(error),
            StoreErrorKind::UnitExists | StoreErrorKind::Newer { .. } | StoreErrorKind::Foreign => {
                false
            }
        }
    }
}

fn is_final(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem
    )
}
