//! One writer at a time: a lock on a file beside the board.
//!
//! The lock is the kernel's and ends with the process, so there is no stale lock to clean up. It
//! sits on a sibling, for `board.ron` itself is replaced at each save, and Windows would keep
//! readers out of a locked file.
//!
//! The file also tells the next writer which parts a commit of several files is about to write.
//! If that commit did not come to its end, a card may stand in two files, and who knew only the
//! older copy could build on it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::board::Part;

use super::disk::{Disk, Step};
use super::format::{file_name, part_named};
use super::{StoreError, StoreErrorKind, atomic};

/// The lock's file; made when needed, never deleted.
const NAME: &str = ".lock";
/// How long a writer waits for the others; each needs some ten milliseconds.
const PATIENCE: Duration = Duration::from_secs(3);
/// Longest pause between two tries.
#[cfg(not(unix))]
const PAUSE: Duration = Duration::from_millis(20);

/// A held lock; dropping it lets the next writer in.
#[derive(Debug)]
#[must_use]
pub(super) struct Lock {
    file: File,
    path: PathBuf,
    noted: bool,
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
        Ok(()) => Ok(Lock {
            file,
            path,
            noted: false,
        }),
        Err(TryLockError::WouldBlock) => Err(fail(StoreErrorKind::Busy)),
        Err(TryLockError::Error(error)) => Err(io(error)),
    }
}

impl Lock {
    /// The parts that a commit before this one was writing when it broke off; most often none.
    pub(super) fn unfinished(&mut self) -> Result<Vec<Part>, StoreError> {
        let mut names = Vec::new();
        let read = self.file.read_to_end(&mut names);
        read.map_err(|error| self.failed(error))?;
        self.noted = !names.is_empty();
        let names = String::from_utf8_lossy(&names);
        Ok(names.lines().filter_map(part_named).collect())
    }

    /// Notes the parts about to be written, before the first of them is.
    pub(super) fn note(&mut self, disk: &Disk, parts: &[Part]) -> Result<(), StoreError> {
        let names: Vec<String> = parts.iter().map(|part| file_name(*part)).collect();
        self.noted = true;
        let step = disk.step(Step::Note, &self.path);
        let noted = step.and_then(|()| self.put(&names.join("\n")));
        // A disk that cannot tell whether it kept the note is no reason not to save.
        let kept = noted.and_then(|()| atomic::durability(disk, || self.file.sync_all()));
        kept.map(drop).map_err(|error| self.failed(error))
    }

    /// Notes that all of them are. A note left standing only costs the next writer a look.
    pub(super) fn clear(&mut self) {
        if self.noted {
            drop(self.put(""));
        }
    }

    fn put(&mut self, text: &str) -> io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())
    }

    fn failed(&self, error: io::Error) -> StoreError {
        StoreError::new(StoreErrorKind::Io(error), &self.path)
    }
}

/// Opened for reading and writing: NFS gives no exclusive lock on a file opened for reading.
///
/// A new one in a folder that a group shares is the group's too.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    match options.open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let file = options.create(true).truncate(false).open(path)?;
            // Somebody else may have made it in the same moment; it is theirs to share then.
            drop(atomic::share(&file, path));
            Ok(file)
        }
        opened => opened,
    }
}

/// Waits for a file's lock, but not for ever: who holds it may be hung.
pub(super) fn wait(file: &File) -> Result<(), TryLockError> {
    let locked = match file.try_lock() {
        Err(TryLockError::WouldBlock) => wait_in_line(file),
        result => result,
    };
    match locked {
        Err(TryLockError::Error(error)) if is_without_locks(&error) => Ok(()),
        result => result,
    }
}

/// Waits behind those who came before: trying again and again, one of many can be passed by for
/// seconds. The system's own waiting has no end, so it is done by a thread that is left to itself
/// when patience is over; should it get the lock then, the lock ends with the file.
#[cfg(unix)]
fn wait_in_line(file: &File) -> Result<(), TryLockError> {
    let own = file.try_clone().map_err(TryLockError::Error)?;
    let (tell, told) = std::sync::mpsc::channel();
    let waiter = std::thread::Builder::new().name("tavla-lock".to_owned());
    let waiting = waiter.spawn(move || drop(tell.send(own.lock())));
    waiting.map_err(TryLockError::Error)?;
    let locked = told.recv_timeout(PATIENCE);
    let locked = locked.map_err(|_over| TryLockError::WouldBlock)?;
    locked.map_err(TryLockError::Error)
}

/// Tries again and again: elsewhere one waiting use of a file keeps the others from it.
#[cfg(not(unix))]
fn wait_in_line(file: &File) -> Result<(), TryLockError> {
    let began = std::time::Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        match file.try_lock() {
            Err(TryLockError::WouldBlock) if began.elapsed() < PATIENCE => {
                std::thread::sleep(pause);
                pause = PAUSE.min(pause * 2);
            }
            result => return result,
        }
    }
}

/// `ENOLCK` has no kind of its own: 37 on Linux, 77 on the BSDs and macOS.
fn is_without_locks(error: &io::Error) -> bool {
    let enolck = if cfg!(target_os = "linux") { 37 } else { 77 };
    error.kind() == ErrorKind::Unsupported || cfg!(unix) && error.raw_os_error() == Some(enolck)
}
