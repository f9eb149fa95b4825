//! What a folder looks like from outside: enough to tell that a file in it was replaced.

use std::fs::Metadata;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::path::Path;
use std::time::SystemTime;

use super::Trace;

/// The folder itself and its boards' files. Compared with `!=`, never with "newer": a restored
/// backup or a `git checkout` brings older times.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Fingerprint {
    /// Which folder it is; nothing where it cannot be seen.
    pub(super) folder: Option<u64>,
    /// The files by name.
    files: Vec<(String, Mark)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Mark {
    modified: Option<SystemTime>,
    size: u64,
    id: u64,
}

impl Trace {
    pub(super) fn of(seen: &Fingerprint) -> Self {
        let mut hasher = DefaultHasher::new();
        seen.hash(&mut hasher);
        Self(hasher.finish())
    }
}

/// Looks at a folder.
pub(super) fn fingerprint(folder: &Path) -> Fingerprint {
    fingerprint_of(folder, is_board)
}

/// Looks at some of a folder's files.
pub(super) fn fingerprint_of(folder: &Path, wanted: impl Fn(&str) -> bool) -> Fingerprint {
    let seen = folder.metadata().ok();
    let mut files: Vec<(String, Mark)> = Vec::new();
    if let Ok(entries) = folder.read_dir() {
        for entry in entries.flatten() {
            let Ok(name) = entry.file_name().into_string() else {
                continue;
            };
            if wanted(&name) {
                // Follows a symlink: what it points to is what is read.
                files.extend(entry.path().metadata().ok().map(|seen| (name, mark(&seen))));
            }
        }
    }
    files.sort();
    Fingerprint {
        folder: seen.map(|seen| file_id(&seen)),
        files,
    }
}

/// Tells whether a file may hold a part of a board or a copy of one; temporary files, the lock
/// and kept comments do not.
pub(super) fn is_board(name: &str) -> bool {
    let stem = name.strip_suffix(".ron");
    stem.is_some_and(|stem| !stem.starts_with('.'))
}

fn mark(seen: &Metadata) -> Mark {
    Mark {
        modified: seen.modified().ok(),
        size: seen.len(),
        id: file_id(seen),
    }
}

#[cfg(unix)]
fn file_id(seen: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(seen)
}

/// Windows tells a file's id only through an open handle; its times count 100 nanoseconds.
#[cfg(not(unix))]
fn file_id(_seen: &Metadata) -> u64 {
    0
}
