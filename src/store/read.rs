//! From a file to a part of a board, with every check in one place and in one order.
//!
//! Size, byte order mark, emptiness, text, format, syntax, unknown fields, trailing text, whose
//! file it is, ids that stand twice. Whether the cards keep the board's own rules is asked when
//! the parts have been put together.

use std::io::Read as _;
use std::path::Path;

use serde::Deserializer;

use crate::board::Part;

use super::format::{FORMAT, File, Leaf, part_named};
use super::mask::{self, Shown};
use super::write::options;
use super::{StoreError, StoreErrorKind, Syntax, fast, join, markers};

/// Largest file that is read, in bytes. Ten years of a large unit take half a megabyte a file, ten
/// thousand open proposals with their histories 24.
pub(super) const MAX_BYTES: u64 = 64 << 20;

/// Reads a text of one format.
type Reader = fn(&str) -> Result<Read<Leaf>, StoreErrorKind>;

/// What a text says.
pub(super) struct Read<T> {
    pub(super) value: T,
    /// Fields that this version does not know, by their path in the file.
    pub(super) unknown: Vec<String>,
    /// Whether there can be anything to mask.
    pub(super) may_hide: bool,
}

/// Every format that can be read, oldest first, and how it becomes a part of today's board.
///
/// A new format adds a row; the reader of the old one then converts and is never edited again.
pub(super) const FORMATS: &[(u32, Reader)] = &[(FORMAT, read_today)];

/// A file that has been read.
#[derive(Debug, Clone)]
pub(super) struct Page {
    /// What it says.
    pub(super) leaf: Leaf,
    /// Fields that this version does not know, by their path in the file.
    pub(super) unknown: Vec<String>,
    /// Whether it stands in the file as it is.
    pub(super) origin: Origin,
    /// What is shown of it, where it holds client data.
    pub(super) shown: Option<Box<Shown>>,
}

impl Page {
    /// What whoever reads the page is to see of it.
    pub(super) fn seen(&self) -> &Leaf {
        self.shown.as_ref().map_or(&self.leaf, |shown| &shown.leaf)
    }
}

/// Where a page comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Origin {
    /// From the file.
    File,
    /// From the two sides of a merge that git gave up, joined.
    Sides,
}

/// Reads a file's bytes, unless they are too many.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    bytes_into(path, &mut bytes).map(|()| bytes)
}

/// Reads a file's bytes, unless they are too many, in place of what a buffer held.
pub(super) fn bytes_into(path: &Path, bytes: &mut Vec<u8>) -> Result<(), StoreError> {
    let io = |error| StoreError::new(StoreErrorKind::Io(error), path);
    let file = std::fs::File::open(path).map_err(io)?;
    let size = file.metadata().map_err(io)?.len();
    bytes.clear();
    bytes.reserve_exact(size.min(MAX_BYTES) as usize);
    let mut capped = file.take(MAX_BYTES + 1);
    capped.read_to_end(bytes).map_err(io)?;
    let size = size.max(bytes.len() as u64);
    within_limit(size).map_err(|kind| StoreError::new(kind, path))
}

/// Refuses what is too large to be read again.
pub(super) const fn within_limit(bytes: u64) -> Result<(), StoreErrorKind> {
    let max = MAX_BYTES;
    if bytes > max {
        Err(StoreErrorKind::TooLarge { bytes, max })
    } else {
        Ok(())
    }
}

/// Understands a file's bytes.
pub(super) fn page(path: &Path, bytes: &[u8]) -> Result<Page, StoreError> {
    understand(path, bytes).map_err(|kind| StoreError::new(kind, path))
}

fn understand(path: &Path, bytes: &[u8]) -> Result<Page, StoreErrorKind> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    if bytes.trim_ascii().is_empty() {
        return Err(StoreErrorKind::Empty);
    }
    let text = std::str::from_utf8(bytes).map_err(|_position| StoreErrorKind::NotText)?;
    let (read, origin) = if let Some(line) = conflict_line(text) {
        let joined = joined(text).ok_or(StoreErrorKind::ConflictMarkers { line })?;
        (joined, Origin::Sides)
    } else {
        (reader(text)?(text)?, Origin::File)
    };
    let leaf = read.value;
    let named = path.file_name().and_then(|name| part_named(name.to_str()?));
    if named.is_some_and(|part| part != leaf.part) || !owns_itself(&leaf) {
        return Err(StoreErrorKind::Foreign);
    }
    match leaf.sheet.doubled() {
        Some(id) => Err(StoreErrorKind::SameIdTwice(id)),
        None => Ok(Page {
            shown: mask::shown(read.may_hide, &leaf)?,
            leaf,
            unknown: read.unknown.iter().map(|field| mask::said(field)).collect(),
            origin,
        }),
    }
}

/// Cuts out both sides of a conflict and joins them; nothing where one of them is no file that
/// this version could write again.
fn joined(text: &str) -> Option<Read<Leaf>> {
    let sides = markers::cut(text)?;
    let read = |text: &str| {
        let read = reader(text).ok()?(text).ok()?;
        let leaf = read.value;
        (read.unknown.is_empty() && leaf.sheet.doubled().is_none()).then_some(leaf)
    };
    let base = sides.base.as_deref().and_then(read);
    let value = join::join(base.as_ref(), &read(&sides.ours)?, &read(&sides.theirs)?)?;
    Some(Read {
        value,
        unknown: Vec::new(),
        may_hide: mask::may_hide(text),
    })
}

/// Tells whether the unit in the heading is the unit that the file is about.
pub(super) fn owns_itself(leaf: &Leaf) -> bool {
    leaf.head
        .as_ref()
        .is_none_or(|head| head.unit.id == leaf.unit)
}

/// Finds the first line that `git` leaves behind where a merge failed, counted from 1.
pub(super) fn conflict_line(text: &str) -> Option<usize> {
    memchr::memmem::find(text.as_bytes(), b"<<<<<<<")?;
    let marks = |line: &str| line.starts_with("<<<<<<< ");
    text.lines().position(marks).map(|at| at + 1)
}

/// Finds the reader for a text's format. A text that does not begin with its format is read as
/// today's, whose reader then says what is missing and where.
fn reader(text: &str) -> Result<Reader, StoreErrorKind> {
    let found = announced(text).unwrap_or(FORMAT);
    let row = FORMATS.iter().find(|(number, _)| *number == found);
    match row {
        Some((_, reader)) => Ok(*reader),
        None if found > FORMAT => {
            let known = FORMAT;
            Err(StoreErrorKind::Newer { found, known })
        }
        None => Err(StoreErrorKind::Foreign),
    }
}

/// The format that a file announces in its first field.
fn announced(text: &str) -> Option<u32> {
    let mut rest = text.trim_start();
    while rest.starts_with("//") || rest.starts_with("#!") {
        rest = rest.split_once('\n')?.1.trim_start();
    }
    let rest = rest.strip_prefix('(')?.trim_start();
    let rest = rest.strip_prefix("format")?.trim_start();
    let rest = rest.strip_prefix(':')?.trim_start();
    let end = rest.find(|c: char| !c.is_ascii_digit())?;
    rest.get(..end)?.parse().ok()
}

fn read_today(text: &str) -> Result<Read<Leaf>, StoreErrorKind> {
    let broken = |syntax: Syntax| StoreErrorKind::Syntax(mask::syntax(&syntax));
    let read = parse(text).map_err(broken)?;
    let file = read.value;
    if file.format > FORMAT {
        let (found, known) = (file.format, FORMAT);
        return Err(StoreErrorKind::Newer { found, known });
    }
    let value = file.leaf().ok_or(StoreErrorKind::Foreign)?;
    if value.part == Part::Open && value.head.is_none() {
        return Err(broken(no_unit(text)));
    }
    Ok(Read {
        value,
        unknown: read.unknown,
        may_hide: read.may_hide,
    })
}

/// Reads a text as a file; a file as the program writes it goes the fast way.
///
/// That way every text is looked at where it stands; else the whole file is, which takes longer.
pub(super) fn parse(text: &str) -> Result<Read<File>, Syntax> {
    if let Some((value, may_hide)) = fast::read(text, mask::text_may_hide) {
        return Ok(Read {
            value,
            unknown: Vec::new(),
            may_hide,
        });
    }
    let (value, unknown) = parse_fully(text)?;
    Ok(Read {
        value,
        unknown,
        may_hide: mask::may_hide(text),
    })
}

/// Reads a text as a file, whoever wrote it, and tells what it did not know or understand.
pub(super) fn parse_fully(text: &str) -> Result<(File, Vec<String>), Syntax> {
    let begun = ron::Deserializer::from_str_with_options(text, &options());
    let mut reader = begun.map_err(|error| syntax(text, &error, String::new()))?;
    let mut unknown = Vec::new();
    let mut note = |path: serde_ignored::Path<'_>| unknown.push(place(&path));
    let read = as_file(serde_ignored::Deserializer::new(&mut reader, &mut note));
    let read = read.map_err(|error| ron::Error::Message(error.to_string()));
    let whole = read.and_then(|file| reader.end().map(|()| file));
    let file = whole.map_err(|error| syntax(text, &reader.span_error(error), field(text)))?;
    Ok((file, unknown))
}

/// Reads a file by whatever reader there is. The types of a board are many, so they meet the
/// different readers behind one pointer: each of them anew would be a third of the program.
fn as_file<'text>(reader: impl Deserializer<'text>) -> Result<File, erased_serde::Error> {
    let mut reader = <dyn erased_serde::Deserializer<'_>>::erase(reader);
    erased_serde::deserialize(&mut reader)
}

/// Finds the field that the reader stumbles over. Keeping track of fields costs a fifth of the
/// reading, so it is done only when something is wrong.
fn field(text: &str) -> String {
    let Ok(mut reader) = ron::Deserializer::from_str_with_options(text, &options()) else {
        return String::new();
    };
    let mut track = serde_path_to_error::Track::new();
    let read = as_file(serde_path_to_error::Deserializer::new(
        &mut reader,
        &mut track,
    ));
    let path = read.err().map(|_error| track.path().to_string());
    let path = path.unwrap_or_default();
    path.trim_end_matches(['.', '?']).to_owned()
}

/// Writes where a field stands as `proposals[3].body.mood`, like the paths of errors.
fn place(path: &serde_ignored::Path<'_>) -> String {
    use serde_ignored::Path;
    match path {
        Path::Root => String::new(),
        Path::Seq { parent, index } => format!("{}[{index}]", place(parent)),
        Path::Map { parent, key } => match place(parent) {
            above if above.is_empty() => key.clone(),
            above => format!("{above}.{key}"),
        },
        Path::Some { parent }
        | Path::NewtypeStruct { parent }
        | Path::NewtypeVariant { parent } => place(parent),
    }
}

fn syntax(text: &str, error: &ron::de::SpannedError, field: String) -> Syntax {
    let at = match error.code {
        // The reader went past the white space before what should not be there.
        ron::Error::TrailingCharacters => &error.span.end,
        _ => &error.span.start,
    };
    let excerpt = excerpt(text, at.line);
    Syntax {
        line: at.line,
        column: at.col + blanks(&excerpt, at.col),
        field,
        message: error.code.to_string(),
        excerpt,
    }
}

/// Counts the blanks between a column and what follows on the line: the reader remembers where
/// it stood before them.
fn blanks(line: &str, column: usize) -> usize {
    let rest = || line.chars().skip(column.saturating_sub(1));
    rest().position(|c| !c.is_whitespace()).unwrap_or(0)
}

fn no_unit(text: &str) -> Syntax {
    let line = text.lines().count();
    Syntax {
        line,
        column: 1,
        field: String::new(),
        message: "Unexpected missing field named `about` in `File`".to_owned(),
        excerpt: excerpt(text, line),
    }
}

fn excerpt(text: &str, line: usize) -> String {
    let found = text.lines().nth(line.saturating_sub(1));
    found.unwrap_or_default().to_owned()
}
