//! Half-typed texts on this machine's own disk, one file a running program.
//!
//! Each program keeps its file locked as long as it lives. At the start a file that nobody holds
//! is one that a dead terminal left, and its text is offered.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::app::Draft;
use crate::board::UnitSlug;

/// Where this program keeps its draft.
pub struct Drafts {
    folder: PathBuf,
    unit: UnitSlug,
    path: PathBuf,
    file: Option<File>,
}

impl Drafts {
    /// Keeps drafts for a unit in a folder, under a name that no other program has.
    pub fn new(folder: PathBuf, unit: UnitSlug, random: u64) -> Self {
        let path = folder.join(format!("{unit}.{random:016x}.draft"));
        Self {
            folder,
            unit,
            path,
            file: None,
        }
    }

    /// Keeps a draft, or lets go of the one that is kept.
    ///
    /// Nothing more can be done if the disk refuses: the text still stands on the screen.
    pub(super) fn keep(&mut self, draft: Option<&Draft>) {
        if let Some(draft) = draft {
            drop(self.write(&draft.text));
        } else {
            self.file = None;
            drop(fs::remove_file(&self.path));
        }
    }

    fn write(&mut self, text: &str) -> std::io::Result<()> {
        if self.file.is_none() {
            fs::create_dir_all(&self.folder)?;
            let file = File::create(&self.path)?;
            drop(file.lock());
            self.file = Some(file);
        }
        if let Some(file) = &mut self.file {
            file.set_len(0)?;
            file.rewind()?;
            file.write_all(text.as_bytes())?;
        }
        Ok(())
    }

    /// Finds a draft that a dead program left, and takes it over.
    pub(super) fn adopt(&mut self) -> Option<Draft> {
        let entries = fs::read_dir(&self.folder).ok()?;
        let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
        let text = paths
            .filter(|path| self.is_ours(path))
            .find_map(|path| orphan(&path))?;
        drop(self.write(&text));
        Some(Draft { text })
    }

    fn is_ours(&self, path: &Path) -> bool {
        let stem = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned());
        let ours = stem.is_some_and(|stem| stem.starts_with(&format!("{}.", self.unit)));
        ours && path.extension().is_some_and(|kind| kind == "draft")
    }
}

/// Reads a draft that no living program holds, and removes it.
fn orphan(path: &Path) -> Option<String> {
    let mut file = OpenOptions::new().read(true).write(true).open(path).ok()?;
    file.try_lock().ok()?;
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    drop(fs::remove_file(path));
    (!text.trim().is_empty()).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drafts(folder: &Path, random: u64) -> Drafts {
        Drafts::new(folder.to_owned(), "enheten".parse().unwrap(), random)
    }

    #[test]
    fn a_dead_programs_draft_is_found_and_a_living_ones_left() {
        let folder = std::env::temp_dir().join(format!("tavla-drafts-{}", std::process::id()));
        let text = Draft {
            text: "SMS-påminnelse".to_owned(),
        };
        let mut dead = drafts(&folder, 1);
        dead.keep(Some(&text));
        let mut heir = drafts(&folder, 2);
        assert_eq!(heir.adopt(), None, "the first program still lives");
        drop(dead);
        assert_eq!(heir.adopt(), Some(text));
        heir.keep(None);
        assert_eq!(drafts(&folder, 3).adopt(), None);
        fs::remove_dir_all(&folder).unwrap();
    }
}
