//! One writer at a time: a lock on a file beside the board.
//!
//! The lock is the kernel's and ends with the process, so there is no stale lock to clean up. It
//! sits on a sibling, for `board.ron` itself is replaced at each save, and Windows would keep
//! readers out of a locked file.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;
use std::time::{Duration, Instant};

use super::disk::{Disk, Step};
use super::{StoreError, StoreErrorKind};

/// The lock's file; made when needed, never deleted.
const NAME: &str = ".lock";
/// How long a writer waits for the others; each needs some ten milliseconds.
const PATIENCE: Duration = Duration::from_secs(3);
/// Longest pause between two tries.
const PAUSE: Duration = Duration::from_millis(20);

/// A held lock; dropping it lets the next writer in.
#[derive(Debug)]
#[must_use]
pub(super) struct Lock {
    _file: File,
}

/// Takes the lock of a unit's folder, or says that somebody else holds it.
///
/// Where the file system has no locks the writer goes on without: what clashes there is found
/// by the cards' histories.
pub(super) fn take(disk: &Disk, folder: &Path) -> Result<Lock, StoreError> {
    let path = folder.join(NAME);
    let fail = |kind| StoreError::new(kind, &path);
    let io = |error| fail(StoreErrorKind::Io(error));
    disk.step(Step::Lock, &path).map_err(io)?;
    let file = open(&path).map_err(io)?;
    match wait(&file) {
        Ok(()) => Ok(Lock { _file: file }),
        Err(TryLockError::WouldBlock) => Err(fail(StoreErrorKind::Busy)),
        Err(TryLockError::Error(error)) => Err(io(error)),
    }
}

/// Opened for reading and writing: NFS gives no exclusive lock on a file opened for reading.
fn open(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

fn wait(file: &File) -> Result<(), TryLockError> {
    let began = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if began.elapsed() < PATIENCE => {
                std::thread::sleep(pause);
                pause = PAUSE.min(pause * 2);
            }
            Err(TryLockError::Error(error)) if is_without_locks(&error) => return Ok(()),
            result => return result,
        }
    }
}

/// `ENOLCK` has no kind of its own: 37 on Linux, 77 on the BSDs and macOS.
fn is_without_locks(error: &io::Error) -> bool {
    let enolck = if cfg!(target_os = "linux") { 37 } else { 77 };
    error.kind() == ErrorKind::Unsupported || cfg!(unix) && error.raw_os_error() == Some(enolck)
}
