//! Remembers what files said, by their bytes, so that what has not changed is not read twice.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::read::Page;

/// Files remembered at most: those that are read again and again. Older years are read once, and
/// would take more memory than all the rest.
const MOST: usize = 4;

/// A file's bytes and what they mean.
#[derive(Debug)]
pub(super) struct Held {
    /// The bytes.
    pub(super) bytes: Vec<u8>,
    /// What they mean.
    pub(super) page: Page,
}

/// The files read or written last.
///
/// A file counts as unchanged when its bytes are, whatever its times say: some file systems keep
/// them in whole seconds, and a restored backup brings old ones back.
#[derive(Debug, Default)]
pub(super) struct Cache(Mutex<Vec<(PathBuf, Arc<Held>)>>);

impl Cache {
    /// Finds what a file with exactly these bytes means.
    pub(super) fn find(&self, path: &Path, bytes: &[u8]) -> Option<Arc<Held>> {
        let files = self.files();
        let (_, held) = files.iter().find(|(known, _)| known == path)?;
        (held.bytes == bytes).then(|| Arc::clone(held))
    }

    /// Remembers a file; the oldest one is forgotten for it.
    pub(super) fn keep(&self, path: &Path, held: &Arc<Held>) {
        let mut files = self.files();
        files.retain(|(known, _)| known != path);
        if files.len() >= MOST {
            files.remove(0);
        }
        files.push((path.to_owned(), Arc::clone(held)));
    }

    /// What a panicking thread left is whole: each change of the list is one call.
    fn files(&self) -> MutexGuard<'_, Vec<(PathBuf, Arc<Held>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
