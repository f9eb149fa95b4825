//! The drop folder: changes by people who may not write the board.
//!
//! One small file for each, in a folder where they may only add. Whoever may write the board
//! takes them in; a change that was taken in twice is one.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::board::{Board, Change, UnitId};
use crate::privacy::{Guard, Level};

use super::format::FORMAT;
use super::place::Place;
use super::write::options;
use super::{CommitError, StoreErrorKind, Tiding, aside, atomic, commit};

/// The folder in the unit's folder.
const FOLDER: &str = "inbox";
/// Largest file that is taken in, in bytes; one change is a few hundred.
const MAX_BYTES: u64 = 1 << 20;

/// What somebody wants of a board.
#[derive(Serialize, Deserialize)]
struct Note {
    format: u32,
    unit: UnitId,
    changes: Vec<Change>,
}

/// Tells whether a unit has a drop folder.
pub(super) fn is_there(place: &Place<'_>) -> bool {
    place.folder.join(FOLDER).is_dir()
}

/// Puts changes into the drop folder, durably. The same changes again are the same file.
pub(super) fn put(place: &Place<'_>, unit: UnitId, changes: &[Change]) -> io::Result<()> {
    let Some(first) = changes.first() else {
        return Ok(());
    };
    let path = place.folder.join(FOLDER).join(format!("{}.ron", first.id));
    let note = Note {
        format: FORMAT,
        unit,
        changes: changes.to_vec(),
    };
    let text = options().to_string(&note).map_err(io::Error::other)?;
    match atomic::create_readable(place.disk, &path, text.as_bytes()) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        done => done,
    }
}

/// Takes in what lies in the drop folder, and tells what was made and what was left.
pub(super) fn take_in(place: &Place<'_>, unit: UnitId) -> Vec<Tiding> {
    let (mut taken, mut left) = (0, Vec::new());
    for path in notes(&place.folder.join(FOLDER)) {
        let Some(note) = read(&path).filter(|note| note.unit == unit) else {
            left.push(path);
            continue;
        };
        if !note.changes.iter().all(may_be_saved) {
            // It stays where only few can read it, and no copy is made of it.
            left.push(path);
            continue;
        }
        match commit::commit(place, &note.changes, Board::apply) {
            Ok(_) => {
                taken += note.changes.len();
                // Where it may not be removed it is taken in again, which changes nothing.
                drop(std::fs::remove_file(&path));
            }
            Err(CommitError::Refused { .. }) => match aside::set(&place.folder, &path) {
                Ok(kept) => left.push(kept),
                Err(_) => left.push(path),
            },
            // Who may not write the board leaves them to somebody who may.
            Err(_) => break,
        }
    }
    let taken = (taken > 0).then_some(Tiding::TakenIn(taken));
    taken
        .into_iter()
        .chain(left.into_iter().map(Tiding::LeftInInbox))
        .collect()
}

/// Tells which notes are not going to be taken in.
pub(super) fn left(place: &Place<'_>, unit: UnitId) -> Vec<Tiding> {
    let fits = |path: &PathBuf| {
        let note = read(path).filter(|note| note.unit == unit);
        note.is_some_and(|note| note.changes.iter().all(may_be_saved))
    };
    let notes = notes(&place.folder.join(FOLDER)).into_iter();
    notes
        .filter(|path| !fits(path))
        .map(Tiding::LeftInInbox)
        .collect()
}

/// Lets no client data in by the back door: whoever wrote the note may have used another program.
fn may_be_saved(change: &Change) -> bool {
    let no_domains: [&str; 0] = [];
    let guard = Guard::new(change.at.date(), &no_domains);
    let blocks = |text: &str| {
        let findings = guard.scan(text);
        findings.iter().any(|one| one.level() == Level::Block)
    };
    // A text that cannot be looked through is not let in.
    serde_json::to_value(&change.act).is_ok_and(|act| !any_text(&act, &blocks))
}

/// Looks for a text in a change, whatever field it is for. What an edit takes away may be what
/// should not be there.
fn any_text(value: &Value, wanted: &dyn Fn(&str) -> bool) -> bool {
    match value {
        Value::String(text) => wanted(text),
        Value::Array(values) => values.iter().any(|value| any_text(value, wanted)),
        Value::Object(fields) => fields
            .iter()
            .any(|(name, value)| name != "from" && any_text(value, wanted)),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

fn notes(folder: &Path) -> Vec<PathBuf> {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let hidden = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default();
        name.to_string_lossy().starts_with('.')
    };
    let mut notes: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|kind| kind == "ron") && !hidden(path))
        .collect();
    notes.sort_unstable();
    notes
}

fn read(path: &Path) -> Option<Note> {
    let size = path
        .symlink_metadata()
        .ok()
        .filter(std::fs::Metadata::is_file)?;
    if size.len() > MAX_BYTES {
        return None;
    }
    let text = std::fs::read_to_string(path).ok()?;
    let note: Note = options().from_str(&text).ok()?;
    (note.format == FORMAT).then_some(note)
}

/// Tells whether a person who was refused the board may drop a note instead.
pub(super) fn may_help(error: &CommitError) -> bool {
    let CommitError::Store(error) = error else {
        return false;
    };
    matches!(&error.kind, StoreErrorKind::Io(error)
        if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem))
}

/// Drops a note about changes that the board as it is would take.
pub(super) fn drop_off(place: &Place<'_>, changes: &[Change]) -> Result<(), CommitError> {
    let board = commit::trial(place, changes)?;
    put(place, board.unit.id, changes).map_err(|error| {
        let folder = place.folder.join(FOLDER);
        CommitError::Store(super::StoreError::new(StoreErrorKind::Io(error), &folder))
    })
}
