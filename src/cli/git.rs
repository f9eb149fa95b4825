//! Boards in git: `git-init` prepares a folder, `merge` is what git calls to put two versions
//! together, `history --git` reads the log.

use std::io;
use std::path::Path;
use std::process::{Command, Output};

use chrono::NaiveDateTime;
use serde::Serialize;
use serde_json::json;

use crate::board::{Board, Unit, UnitId};
use crate::error::{Exit, Failure, commit_failure};
use crate::locale::Words;
use crate::report::table::Table;
use crate::store;

use super::args::MergeArgs;
use super::session::Session;

/// How files are merged, and that they have the same bytes on every system.
const ATTRIBUTES: &[&str] = &["*.ron merge=tavla text eol=lf"];
/// What belongs to one machine or to one day.
const IGNORED: &[&str] = &[".lock", ".*.tmp", ".bak/", ".absorbed/", "inbox/"];

/// Prepares the boards folder: a repository where there is none, attributes, ignored files and
/// the merge driver. Lines that are there already stay as they are.
pub(super) fn init(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let folder = session.boards.clone();
    if !git(&folder, &["rev-parse", "--git-dir"]).is_ok_and(|ran| ran.status.success()) {
        succeed(session, &["init", "--quiet"])?;
    }
    for (name, lines) in [(".gitattributes", ATTRIBUTES), (".gitignore", IGNORED)] {
        let path = folder.join(name);
        let added = add_lines(&path, lines);
        added.map_err(|error| failed(session.words).cause(&error).beside(&path))?;
    }
    let program = session.env.program.as_ref();
    let program = program.map_or_else(|| "tavla".to_owned(), |path| path.display().to_string());
    // Git hands the line to a shell.
    let driver = format!("'{}' merge %O %A %B %L %P", program.replace('\'', r"'\''"));
    let name = session.words.text("cli-git-driver-name");
    succeed(session, &["config", "merge.tavla.name", &name])?;
    succeed(session, &["config", "merge.tavla.driver", &driver])?;
    let path = folder.display().to_string();
    let data = json!({ "path": path, "driver": driver });
    let said = [("path", path.into())];
    let said = session.words.with("cli-git-ready", &said);
    session.acknowledge(&data, &said)
}

/// Adds the lines that a file lacks.
fn add_lines(path: &Path, lines: &[&str]) -> io::Result<()> {
    let mut text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        text => text?,
    };
    let has = |line: &str| text.lines().any(|known| known.trim() == line);
    let missing: Vec<&str> = lines.iter().copied().filter(|line| !has(line)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if !text.is_empty() && !text.ends_with('\n') {
        text.push('\n');
    }
    for line in missing {
        text.extend([line, "\n"]);
    }
    store::put_file(path, text.as_bytes())
}

/// Merges two versions of a file, as git asks. What cannot be merged stays as it was on this
/// side, and git calls it a conflict.
pub(super) fn merge(words: &Words, args: &MergeArgs) -> Result<(), Failure> {
    let name = args.path.as_deref().unwrap_or(&args.ours);
    let merged = store::merge_files(&args.base, &args.ours, &args.theirs, name);
    merged.map_err(|error| {
        let unread =
            crate::board::Line::new("-").map(|name| Unit::named(UnitId::from_bits(0), name));
        let failure = unread.map(|unit| commit_failure(words, &Board::new(unit), &error));
        let failure = failure.unwrap_or_else(|_never| failed(words));
        Failure {
            exit: Exit::Refused,
            ..failure
        }
        .hint(words.text("cli-merge-hint"))
    })
}

/// A commit that changed the unit.
#[derive(Debug, Serialize)]
struct Row {
    commit: String,
    at: String,
    by: String,
    subject: String,
}

/// Prints the commits that changed the unit, the newest last.
pub(super) fn history(session: &mut Session<'_, '_>, limit: usize) -> Result<(), Failure> {
    let unit = session.unit()?;
    let limit = format!("-{limit}");
    let format = "--format=%h%x09%ad%x09%an%x09%s";
    let args = [
        "log",
        &limit,
        "--reverse",
        "--date=format:%Y-%m-%d %H:%M",
        format,
        "--",
        unit.as_str(),
    ];
    let text = succeed(session, &args)?;
    let rows: Vec<Row> = text.lines().filter_map(row).collect();
    if session.json {
        return session.print_json(&rows);
    }
    let cells = |row: &Row| {
        vec![
            row.at.clone(),
            row.by.clone(),
            row.subject.clone(),
            row.commit.clone(),
        ]
    };
    let table = Table {
        head: vec![String::new(); 4],
        rows: rows.iter().map(cells).collect(),
        giving: 2,
    };
    let text = table.print(session.paper);
    session.print(&text)
}

fn row(line: &str) -> Option<Row> {
    let mut fields = line.splitn(4, '\t').map(str::to_owned);
    Some(Row {
        commit: fields.next()?,
        at: fields.next()?,
        by: fields.next()?,
        subject: fields.next()?,
    })
}

/// The version of a file that git has.
pub(super) fn committed(path: &Path) -> Option<Vec<u8>> {
    version(path, "HEAD")
}

/// The last version of a file that git had at a time.
pub(super) fn committed_at(path: &Path, at: NaiveDateTime) -> Option<Vec<u8>> {
    let name = path.file_name()?.to_str()?;
    let before = format!("--before={}", at.format("%Y-%m-%dT%H:%M:%S"));
    let args = ["rev-list", "-1", &before, "HEAD", "--", name];
    let found = git(path.parent()?, &args).ok()?;
    let commit = String::from_utf8(found.stdout).ok()?;
    version(path, commit.trim()).filter(|_| !commit.trim().is_empty())
}

fn version(path: &Path, commit: &str) -> Option<Vec<u8>> {
    let name = path.file_name()?.to_str()?;
    let shown = git(path.parent()?, &["show", &format!("{commit}:./{name}")]).ok()?;
    shown.status.success().then_some(shown.stdout)
}

fn git(folder: &Path, args: &[&str]) -> io::Result<Output> {
    Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(args)
        .output()
}

/// Runs git in the boards folder; gives what it printed.
fn succeed(session: &Session<'_, '_>, args: &[&str]) -> Result<String, Failure> {
    let ran = git(&session.boards, args).map_err(|error| {
        let failure = failed(session.words).cause(&error);
        failure.hint(session.words.text("cli-git-hint"))
    })?;
    if ran.status.success() {
        return Ok(String::from_utf8_lossy(&ran.stdout).into_owned());
    }
    let why = String::from_utf8_lossy(&ran.stderr);
    Err(failed(session.words).cause(&why.trim()))
}

fn failed(words: &Words) -> Failure {
    Failure::new(Exit::Unusable, words.text("cli-git-failed"))
}
