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

    /// Keeps drafts, and lets go of those that were kept.
    ///
    /// Nothing more can be done if the disk refuses: the text still stands on the screen.
    pub(super) fn keep(&mut self, drafts: &[Draft]) {
        if drafts.is_empty() {
            self.file = None;
            drop(fs::remove_file(&self.path));
        } else if let Ok(text) = serde_json::to_string(drafts) {
            drop(self.write(&text));
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

    /// Finds the drafts that dead programs left, and takes them over.
    pub(super) fn adopt(&mut self) -> Vec<Draft> {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
        let ours: Vec<PathBuf> = paths.filter(|path| self.is_ours(path)).collect();
        let orphans: Vec<Orphan> = ours.iter().filter_map(|path| orphan(path)).collect();
        let found: Vec<Draft> = orphans
            .iter()
            .flat_map(|orphan| read(&orphan.text))
            .collect();
        if !found.is_empty() {
            self.keep(&found);
        }
        // Only now: until they are kept anew, the old files are all there is.
        for orphan in orphans {
            drop(fs::remove_file(&orphan.path));
        }
        found
    }

    fn is_ours(&self, path: &Path) -> bool {
        let stem = path
            .file_stem()
            .map(|name| name.to_string_lossy().into_owned());
        let ours = stem.is_some_and(|stem| stem.starts_with(&format!("{}.", self.unit)));
        ours && path.extension().is_some_and(|kind| kind == "draft")
    }
}

/// A file that no living program holds; it stays locked as long as this lives.
struct Orphan {
    path: PathBuf,
    text: String,
    _file: File,
}

fn orphan(path: &Path) -> Option<Orphan> {
    let mut file = OpenOptions::new().read(true).write(true).open(path).ok()?;
    file.try_lock().ok()?;
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    Some(Orphan {
        path: path.to_owned(),
        text,
        _file: file,
    })
}

/// Understands a file of drafts; an older program wrote the bare words of a proposal.
fn read(text: &str) -> Vec<Draft> {
    serde_json::from_str(text).unwrap_or_else(|_other| {
        let capture = || Draft::capture(text);
        (!text.trim().is_empty())
            .then(capture)
            .into_iter()
            .collect()
    })
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
        let text = [Draft::capture("SMS-påminnelse")];
        let mut dead = drafts(&folder, 1);
        dead.keep(&text);
        let mut heir = drafts(&folder, 2);
        assert_eq!(heir.adopt(), [], "the first program still lives");
        drop(dead);
        assert_eq!(heir.adopt(), text);
        heir.keep(&[]);
        assert_eq!(drafts(&folder, 3).adopt(), []);
        assert_eq!(read("Bara ord"), [Draft::capture("Bara ord")]);
        fs::remove_dir_all(&folder).unwrap();
    }
}
