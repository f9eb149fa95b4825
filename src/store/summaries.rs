//! What was made of each unit's board, kept on this machine, so that a unit whose files nobody
//! touched is not read again.
//!
//! It is never trusted over the files: a row counts only while the unit's folder looks as it did
//! before and after it was read, to the nanosecond, and on the same day. What is damaged, of
//! another version or of another day is as good as not there, and may be thrown away at any time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::disk::Disk;
use super::keeper::private_folder;
use super::{Store, atomic, read};
use crate::board::UnitSlug;

/// What is kept, and for which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Summary {
    /// The name of its file.
    pub name: &'static str,
    /// Raised whenever what is kept, or how it is worked out, becomes another.
    pub format: u32,
    /// The day that it is worked out for.
    pub day: NaiveDate,
}

/// The rows of the units as they were kept last.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Summaries<T> {
    format: u32,
    day: NaiveDate,
    units: BTreeMap<String, Row<T>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Row<T> {
    /// What the unit's folder looked like.
    seen: String,
    made: T,
}

impl<T: Clone> Summaries<T> {
    /// None of a day.
    pub(super) const fn none(what: Summary) -> Self {
        Self {
            format: what.format,
            day: what.day,
            units: BTreeMap::new(),
        }
    }

    /// Finds what was made of a unit whose folder looked like this.
    pub(super) fn find(&self, unit: &UnitSlug, seen: &str) -> Option<T> {
        let row = self.units.get(unit.as_str())?;
        (row.seen == seen).then(|| row.made.clone())
    }

    /// Keeps what was made of a unit.
    pub(super) fn keep(&mut self, unit: &UnitSlug, seen: String, made: &T) {
        let made = made.clone();
        self.units.insert(unit.to_string(), Row { seen, made });
    }
}

impl<T: DeserializeOwned + Serialize + Clone + PartialEq> Summaries<T> {
    /// Reads what a store has kept; nothing where that is damaged or of another day or version.
    pub(super) fn read(store: &dyn Store, what: Summary) -> Self {
        let read = path(store, what).and_then(|path| {
            let bytes = read::bytes(&path).ok()?;
            serde_json::from_slice(&bytes).ok()
        });
        let fits = |kept: &Self| (kept.format, kept.day) == (what.format, what.day);
        read.filter(fits).unwrap_or_else(|| Self::none(what))
    }

    /// Writes it down where it is another than before. It is a help: what cannot be written is
    /// worked out again next time.
    pub(super) fn write(&self, store: &dyn Store, what: Summary, before: &Self) {
        if self.units == before.units {
            return;
        }
        if let (Some(path), Ok(bytes)) = (path(store, what), serde_json::to_vec(self)) {
            put(&path, &bytes).unwrap_or_default();
        }
    }
}

fn put(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    private_folder(path)?;
    atomic::replace(&Disk::default().careless(), path, bytes).map(drop)
}

fn path(store: &dyn Store, what: Summary) -> Option<PathBuf> {
    Some(store.scratch()?.join(format!("{}.json", what.name)))
}
