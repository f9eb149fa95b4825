//! Folders that hold a board and are no unit, because of a name.
//!
//! A unit is a folder with a slug for a name and a `board.ron` in it. A sync program, another
//! system or a hand may have written either in another way (`Enheten`, `Board.ron`); the unit
//! would be gone from every list without a word.

use std::path::{Path, PathBuf};

use crate::board::{Part, UnitSlug};

use super::fingerprint::is_board;
use super::format::file_name;
use super::read;

/// Finds the folders, sorted.
pub(super) fn folders(root: &Path) -> Vec<PathBuf> {
    let entries = root.read_dir().into_iter().flatten().flatten();
    let folders = entries.map(|entry| entry.path());
    let mut found: Vec<PathBuf> = folders.filter(|path| is_misnamed(path)).collect();
    found.sort_unstable();
    found
}

fn is_misnamed(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let is_slug = name.parse::<UnitSlug>().is_ok();
    let own = is_slug && folder.join(file_name(Part::Open)).exists();
    !own && !name.starts_with('.') && holds_a_board(folder)
}

fn holds_a_board(folder: &Path) -> bool {
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut files = entries.filter(|entry| {
        let name = entry.file_name();
        let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
        is_file && name.to_str().is_some_and(is_board)
    });
    files.any(|entry| {
        let path = entry.path();
        let page = read::bytes(&path).and_then(|bytes| read::page(&path, &bytes));
        page.is_ok_and(|page| page.leaf.part == Part::Open)
    })
}
