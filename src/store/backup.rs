//! Each file as it was when the day began, for two weeks.
//!
//! Histories can take back what was done through the program. These copies are for the rest: a
//! file that a disk or a hand has damaged, and values older than their history.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, NaiveDate, Utc};

use super::atomic;
use super::disk::Disk;

/// The folder in the unit's folder; hidden, and never looked through for boards.
pub(super) const FOLDER: &str = ".bak";
/// Days that are kept of each file.
const DAYS: usize = 14;

/// Keeps a file's old text, unless a copy was kept today already.
///
/// It is a help for a bad day and no part of a save: where there is no room or no right to it,
/// the save goes on without.
pub(super) fn keep(path: &Path, old: &[u8]) {
    let today = DateTime::<Utc>::from(SystemTime::now()).date_naive();
    let Some(copy) = copy_of(path, today).filter(|copy| !copy.exists()) else {
        return;
    };
    let Some(folder) = copy.parent() else { return };
    // It is there, or the copy fails too.
    drop(std::fs::create_dir(folder));
    let disk = Disk::default().careless();
    if atomic::replace(&disk, &copy, old).is_ok() {
        for (_, old) in copies(path).into_iter().skip(DAYS) {
            drop(std::fs::remove_file(old));
        }
    }
}

/// Finds the copies of a file, the newest first.
pub(super) fn copies(path: &Path) -> Vec<(NaiveDate, PathBuf)> {
    let entries = path.with_file_name(FOLDER).read_dir();
    let paths = entries
        .into_iter()
        .flatten()
        .flatten()
        .map(|one| one.path());
    let dated = |copy: PathBuf| {
        let day = copy.file_stem()?.to_str()?.rsplit_once('.')?.1.parse();
        let day = day.ok()?;
        (copy_of(path, day)? == copy).then_some((day, copy))
    };
    let mut found: Vec<_> = paths.filter_map(dated).collect();
    found.sort_unstable();
    found.reverse();
    found
}

/// Finds all copies in a unit's folder.
pub(super) fn all(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.join(FOLDER).read_dir();
    let entries = entries.into_iter().flatten().flatten();
    entries.map(|one| one.path()).collect()
}

fn copy_of(path: &Path, day: NaiveDate) -> Option<PathBuf> {
    let stem = path.file_stem()?.to_str()?;
    let name = format!("{stem}.{day}.ron");
    Some(path.with_file_name(FOLDER).join(name))
}
