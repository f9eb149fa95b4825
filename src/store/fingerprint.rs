//! What a folder looks like from outside: enough to tell that a file in it was replaced.

use std::fs::Metadata;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

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
    /// When the file's rights or name were changed last, in seconds and nanoseconds, where the
    /// system tells: a file that was locked away since looks the same in all else.
    changed: (i64, i64),
}

/// Long enough for a file that is changed again to have another time, also where a disk counts
/// in steps of two seconds (FAT).
const STEP: Duration = Duration::from_secs(3);

/// What a unit's files look like from outside, to be compared with another day's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Footprint {
    /// All that is looked at, written down.
    pub text: String,
    /// When a file of it was written last.
    newest: Option<SystemTime>,
}

impl Footprint {
    /// Tells whether the next change of a file is sure to look different: not of one that was
    /// written a moment ago, or by a machine whose clock is ahead.
    pub fn is_settled(&self, now: SystemTime) -> bool {
        let age = self
            .newest
            .and_then(|newest| now.duration_since(newest).ok());
        age.is_some_and(|age| age > STEP)
    }
}

/// Looks at a unit's folder, if it can be seen.
pub(super) fn footprint(folder: &Path) -> Option<Footprint> {
    let seen = fingerprint(folder);
    let mut text = seen.folder?.to_string();
    let mut newest = None;
    for (name, mark) in &seen.files {
        let modified = mark.modified?;
        let since = modified.duration_since(UNIX_EPOCH).ok()?.as_nanos();
        let ((seconds, rest), size, id) = (mark.changed, mark.size, mark.id);
        let one = format!(";{name}:{since}:{size}:{id}:{seconds}.{rest}");
        text.push_str(&one);
        newest = newest.max(Some(modified));
    }
    Some(Footprint { text, newest })
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
        changed: changed(seen),
    }
}

#[cfg(unix)]
fn changed(seen: &Metadata) -> (i64, i64) {
    use std::os::unix::fs::MetadataExt as _;
    (seen.ctime(), seen.ctime_nsec())
}

/// Windows tells it only through an open handle.
#[cfg(not(unix))]
fn changed(_seen: &Metadata) -> (i64, i64) {
    (0, 0)
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
