//! Files that are no longer needed where they were, and are never deleted: they go to a folder
//! of their own in the unit's folder.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::atomic;
use super::disk::Disk;

/// The folder; hidden, and never looked through for boards.
pub(super) const FOLDER: &str = ".absorbed";

/// Moves a file of a unit's folder aside, and tells where.
pub(super) fn set(folder: &Path, path: &Path) -> io::Result<PathBuf> {
    let free = free(folder, path)?;
    atomic::rename(&Disk::default(), path, &free).map(|()| free)
}

/// Finds the files that were set aside.
pub(super) fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = folder
        .join(FOLDER)
        .read_dir()
        .into_iter()
        .flatten()
        .flatten();
    entries.map(|entry| entry.path()).collect()
}

/// Keeps what a file says before it is replaced.
pub(super) fn keep(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let free = free(path.parent().unwrap_or(path), path)?;
    atomic::create(&Disk::default(), &free, bytes).map(|_durability| free)
}

/// Finds a name that is not taken there.
fn free(folder: &Path, path: &Path) -> io::Result<PathBuf> {
    let folder = folder.join(FOLDER);
    match std::fs::create_dir(&folder) {
        Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let (stem, kind) = name.rsplit_once('.').unwrap_or((&name, "ron"));
    let named = |count: u32| match count {
        1 => folder.join(&*name),
        _ => folder.join(format!("{stem}-{count}.{kind}")),
    };
    let mut free = (1..).map(named).filter(|path| !path.exists());
    free.next()
        .ok_or_else(|| io::Error::from(ErrorKind::AlreadyExists))
}
