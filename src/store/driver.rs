//! The merge driver: what git asks to put two versions of a file together.

use std::path::Path;

use super::disk::Disk;
use super::format::Leaf;
use super::read::{self, Page};
use super::{CommitError, ReadOnly, StoreError, StoreErrorKind, atomic, join, write};

/// Merges two versions of a unit's file into `ours`, from the version that both were made from;
/// that one is empty where both sides have added the file.
///
/// `name` is what the file is called in the repository: git hands over files with other names.
/// Nothing is written unless the merge can be read again, so git never gets a broken file.
pub fn merge_files(
    base: &Path,
    ours: &Path,
    theirs: &Path,
    name: &Path,
) -> Result<(), CommitError> {
    let (a, b) = (version(ours, name)?, version(theirs, name)?);
    let base = match version(base, name) {
        Ok(leaf) => Some(leaf),
        Err(CommitError::Store(error)) if matches!(error.kind, StoreErrorKind::Empty) => None,
        Err(error) => return Err(error),
    };
    let fail = |kind| StoreError::new(kind, name);
    let joined = join::join(base.as_ref(), &a, &b).ok_or_else(|| fail(StoreErrorKind::Foreign))?;
    let text = write::text(joined)
        .map_err(|error| fail(StoreErrorKind::Io(std::io::Error::other(error))))?;
    read::page(name, text.as_bytes())?;
    let written = atomic::replace(&Disk::default(), ours, text.as_bytes());
    // Git itself does not force its files to the disk before it is done.
    let written = written.map(|_durability| ());
    Ok(written.map_err(|error| fail(StoreErrorKind::Io(error)))?)
}

/// Reads a version as the file that it is a version of.
fn version(path: &Path, name: &Path) -> Result<Leaf, CommitError> {
    let bytes = read::bytes(path)?;
    let Page { leaf, unknown, .. } = read::page(name, &bytes)?;
    if unknown.is_empty() {
        return Ok(leaf);
    }
    Err(CommitError::ReadOnly(ReadOnly::UnknownFields {
        path: name.to_owned(),
        fields: unknown,
    }))
}
