//! Weekly values in from files and out to them: `import FILE`, `export values`.
//!
//! What a table means is [`report::exchange`](crate::report::exchange)'s to say; here files are
//! read and written. CSV and TSV are text in UTF-8, UTF-16 or Windows-1252 (`decode`), XLSX is a
//! `workbook`.

mod decode;
mod export;
mod import;
pub mod workbook;

pub(super) use export::run as export;
pub(super) use import::run as import;

/// More than this is no table of weekly values: 32 MiB.
const MOST_BYTES: u64 = 32 << 20;
