//! Finding the last good version of a damaged file.
//!
//! What has been done since is not lost with it: own changes of the last two weeks are in each
//! person's outbox, and come back when they open the board.

use std::path::{Path, PathBuf};

use crate::board::{Board, Part, UnitId};

use super::format::Leaf;
use super::place::Place;
use super::read::{self, Page};
use super::{StoreError, StoreErrorKind, aside, atomic, backup, join};

/// A damaged file and what there is in its place.
#[derive(Debug)]
pub struct Recovered {
    /// The damaged file.
    pub path: PathBuf,
    /// Why it cannot be read.
    pub error: StoreError,
    /// How many lines of history the best version has; nothing where there is no good one.
    pub found: Option<usize>,
    /// Where the damaged file has been put, if it has been replaced.
    pub aside: Option<PathBuf>,
}

/// Goes through a unit's files.
pub(super) fn recover(
    place: &Place<'_>,
    elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
    write: bool,
) -> Result<Vec<Recovered>, StoreError> {
    let mut parts = place.parts()?;
    parts.insert(Part::Open);
    let unit = parts
        .iter()
        .find_map(|part| Some(place.page(*part).ok()?.page.leaf.unit));
    let mut recovered = Vec::new();
    for part in parts {
        let Err(error) = place.page(part) else {
            continue;
        };
        // Nothing is wrong with a file that only must not be read, or that a newer program wrote.
        if !error.may_pass() || matches!(error.kind, StoreErrorKind::Io(_)) {
            return Err(error);
        }
        let path = place.path(part);
        let best = best(place, part, unit, elsewhere(&path));
        let mut aside = None;
        if let Some((_, bytes)) = best.as_ref().filter(|_| write) {
            aside = Some(replace(place, &path, bytes)?);
        }
        recovered.push(Recovered {
            path,
            error,
            found: best.map(|(lines, _)| lines),
            aside,
        });
    }
    Ok(recovered)
}

/// The damaged file is copied and not moved: at every instant there is a file.
fn replace(place: &Place<'_>, path: &Path, bytes: &[u8]) -> Result<PathBuf, StoreError> {
    let fail = |error| StoreError::new(StoreErrorKind::Io(error), path);
    let damaged = std::fs::read(path).map_err(fail)?;
    let kept = aside::keep(path, &damaged).map_err(fail)?;
    let _durability = atomic::replace(place.disk, path, bytes).map_err(fail)?;
    Ok(kept)
}

/// Chooses the version with the longest history.
fn best(
    place: &Place<'_>,
    part: Part,
    unit: Option<UnitId>,
    mut versions: Vec<Vec<u8>>,
) -> Option<(usize, Vec<u8>)> {
    let path = place.path(part);
    let copies = backup::copies(&path).into_iter().map(|(_, copy)| copy);
    let files = copies.chain(aside::files(&place.folder));
    versions.extend(files.filter_map(|file| read::bytes(&file).ok()));
    let good = versions.into_iter().filter_map(|bytes| {
        let Page { leaf, unknown, .. } = read::page(&path, &bytes).ok()?;
        let own = unit.is_none_or(|unit| unit == leaf.unit);
        (own && unknown.is_empty()).then(|| (lines(&leaf), bytes))
    });
    good.max_by_key(|(lines, _)| *lines)
}

/// Reads all versions of a unit's files, as they are to be seen.
pub(super) fn versions(
    place: &Place<'_>,
    elsewhere: &dyn Fn(&Path) -> Vec<Vec<u8>>,
) -> Result<Vec<Board>, StoreError> {
    let unit = place.open()?.0.unit.id;
    let kept = backup::all(&place.folder);
    let files = kept.into_iter().chain(aside::files(&place.folder));
    let read = |path: PathBuf| Some((read::bytes(&path).ok()?, path));
    let mut versions: Vec<(Vec<u8>, PathBuf)> = files.filter_map(read).collect();
    for part in place.parts()?.into_iter().chain([Part::Open]) {
        let path = place.path(part);
        let more = elsewhere(&path).into_iter();
        versions.extend(more.map(|bytes| (bytes, path.clone())));
    }
    let board = |(bytes, path): (Vec<u8>, PathBuf)| {
        let page = read::page(&path, &bytes).ok()?;
        let leaf = page.seen();
        join::board(leaf).filter(|_| leaf.unit == unit)
    };
    Ok(versions.into_iter().filter_map(board).collect())
}

fn lines(leaf: &Leaf) -> usize {
    join::board(leaf).map_or(0, |board| board.happenings().len())
}
