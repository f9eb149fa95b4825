//! `export year`: the year's sheet for the archive.

use std::path::PathBuf;

use clap::Args;

use crate::error::{Exit, Failure};
use crate::report::archive;
use crate::store::Extent;

use super::session::Session;

#[derive(Debug, Args)]
pub(super) struct ExportYearArgs {
    #[arg(help = "cli-report-year", value_name = "YEAR")]
    year: i32,
    #[arg(short, long, help = "cli-export-folder", value_name = "FOLDER")]
    output: PathBuf,
}

/// Writes the files of a year into a folder.
///
/// The list of the files comes last, so that a folder without it is one that was not finished.
pub(super) fn run(session: &mut Session<'_, '_>, args: &ExportYearArgs) -> Result<(), Failure> {
    let words = session.words;
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let files = archive::files(words, &board, args.year, session.now).ok_or_else(|| {
        let said = [
            ("argument", "YEAR".into()),
            ("value", args.year.to_string().into()),
        ];
        Failure::usage(words.with("usage-bad-value", &said))
    })?;
    std::fs::create_dir_all(&args.output).map_err(|error| {
        let said = [("path", args.output.display().to_string().into())];
        Failure::new(Exit::Unusable, words.with("cli-not-written", &said)).cause(&error)
    })?;
    for file in &files {
        session.put_file(&args.output.join(&file.name), file.text.as_bytes())?;
    }
    let said = [
        ("count", files.len().into()),
        ("path", session.linked(&args.output).into()),
    ];
    let said = words.with("cli-export-year-done", &said);
    session.tell(&said)
}
