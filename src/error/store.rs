//! What the store could not do, and what is wrong in a board's files, in words.

use std::io;
use std::path::Path;

use crate::board::{Board, MetricKey, Problem, UnitSlug, Week};
use crate::locale::{Arg, Words, nearest};
use crate::report::{name, refusal};
use crate::store::{CommitError, Kept, ReadOnly, StoreError, StoreErrorKind, Syntax, Tiding};

use super::{Exit, Failure};

/// Says what the store could not do and what to do about it.
pub fn store_failure(words: &Words, error: &StoreError) -> Failure {
    let path = &error.path;
    let speak = |id: &str, args: &[(&str, Arg<'_>)]| speak(words, path, id, args);
    match &error.kind {
        StoreErrorKind::NoBoardsFolder => {
            speak("store-no-boards-folder", &[]).hint(words.text("store-no-boards-folder-hint"))
        }
        StoreErrorKind::NoSuchUnit { known } => {
            let unit = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            let unit = unit.unwrap_or_default();
            let meant = nearest(&unit, known.iter().map(UnitSlug::as_str));
            let args = [("unit", unit.into())];
            let hint = meant.map_or_else(
                || words.text("store-no-such-unit-hint"),
                |unit| did_you_mean(words, &unit),
            );
            Failure::usage(words.with("store-no-such-unit", &args)).hint(hint)
        }
        StoreErrorKind::UnitExists => {
            let failure = speak("store-unit-exists", &[]);
            Failure {
                exit: Exit::Refused,
                ..failure
            }
            .hint(words.text("store-unit-exists-hint"))
        }
        StoreErrorKind::Busy => speak("store-busy", &[]).hint(words.text("store-busy-hint")),
        StoreErrorKind::Empty => speak("store-empty", &[]).hint(words.text("store-empty-hint")),
        StoreErrorKind::TooLarge { bytes, max } => too_large(words, path, *bytes, *max),
        StoreErrorKind::NotText => {
            speak("store-not-text", &[]).hint(words.text("store-older-copy-hint"))
        }
        StoreErrorKind::ConflictMarkers { line } => {
            speak("store-conflict-markers", &[("line", (*line).into())])
                .hint(words.text("store-conflict-markers-hint"))
        }
        StoreErrorKind::Newer { found, known } => {
            let args = [("found", (*found).into()), ("known", (*known).into())];
            speak("store-newer", &args).hint(words.text("store-newer-hint"))
        }
        StoreErrorKind::Syntax(syntax) => syntax_failure(words, path, syntax),
        StoreErrorKind::Foreign => {
            speak("store-foreign", &[]).hint(words.text("store-foreign-hint"))
        }
        StoreErrorKind::SameIdTwice(id) => {
            speak("store-same-id-twice", &[("id", id.to_string().into())])
                .hint(words.text("store-same-id-twice-hint"))
        }
        StoreErrorKind::Io(cause) => io_failure(words, path, cause),
    }
}

fn speak(words: &Words, path: &Path, id: &str, args: &[(&str, Arg<'_>)]) -> Failure {
    Failure::new(Exit::Unusable, words.with(id, args)).beside(path)
}

/// Asks whether another name was meant.
pub fn did_you_mean(words: &Words, name: &str) -> String {
    words.with("did-you-mean", &[("name", name.into())])
}

fn too_large(words: &Words, path: &Path, bytes: u64, max: u64) -> Failure {
    let args = [
        ("size", megabytes(words, bytes)),
        ("max", megabytes(words, max)),
    ];
    speak(words, path, "store-too-large", &args).hint(words.text("store-too-large-hint"))
}

fn syntax_failure(words: &Words, path: &Path, syntax: &Syntax) -> Failure {
    let id = if syntax.field.is_empty() {
        "store-syntax"
    } else {
        "store-syntax-field"
    };
    speak(words, path, id, &[("field", (&syntax.field).into())])
        .at(path, &syntax.spot())
        .cause(&syntax.message)
        .hint(words.text("store-syntax-hint"))
}

fn megabytes(words: &Words, bytes: u64) -> Arg<'static> {
    words.trimmed(bytes as f64 / 1_000_000.0, 1).into()
}

fn io_failure(words: &Words, path: &Path, cause: &io::Error) -> Failure {
    let (id, hint) = match cause.kind() {
        io::ErrorKind::PermissionDenied => ("store-io-denied", Some("store-io-denied-hint")),
        io::ErrorKind::ReadOnlyFilesystem => ("store-io-read-only", Some("store-io-denied-hint")),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            ("store-io-full", Some("store-io-full-hint"))
        }
        io::ErrorKind::NotFound => ("store-io-not-found", Some("store-io-not-found-hint")),
        _ => ("store-io", Some("store-io-hint")),
    };
    speak(words, path, id, &[])
        .cause(cause)
        .hint(hint.map(|hint| words.text(hint)))
}

/// Says why a unit may only be read.
pub fn read_only(words: &Words, why: &ReadOnly) -> Failure {
    let ReadOnly::UnknownFields { path, fields } = why;
    speak(
        words,
        path,
        "store-unknown-fields",
        &[("fields", fields.join(", ").into())],
    )
    .hint(words.text("store-unknown-fields-hint"))
}

/// Says why a commit did not happen.
pub fn commit_failure(words: &Words, board: &Board, error: &CommitError) -> Failure {
    match error {
        CommitError::Refused { refusal, .. } => Failure::of_refusal(words, board, refusal),
        CommitError::ReadOnly(why) => read_only(words, why),
        CommitError::Store(error) => store_failure(words, error),
        CommitError::Kept(kept) => not_there_yet(words, kept),
    }
}

/// Says that a change is not on the board yet, where it is, and why.
fn not_there_yet(words: &Words, kept: &Kept) -> Failure {
    match kept {
        Kept::Here(error) => {
            let why = store_failure(words, error);
            let failure = Failure::new(Exit::Kept, words.text("kept-here"));
            Failure {
                place: why.place,
                ..failure.cause(&why.message)
            }
            .hint(words.text("kept-here-hint"))
        }
        Kept::Inbox => {
            Failure::new(Exit::Kept, words.text("kept-inbox")).hint(words.text("kept-inbox-hint"))
        }
    }
}

/// Says in few words where changes wait that are not on the board yet.
pub fn kept(words: &Words, kept: &Kept) -> String {
    match kept {
        Kept::Here(_) => words.text("state-kept-here"),
        Kept::Inbox => words.text("state-kept-inbox"),
    }
}

/// Says what was done while looking after a unit, or left.
pub fn tiding(words: &Words, tiding: &Tiding) -> String {
    let count = |id: &str, count: usize| words.with(id, &[("count", count.into())]);
    let file = |id: &str, path: &Path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        words.with(id, &[("file", name.as_ref().into())])
    };
    match tiding {
        Tiding::Absorbed { name, disputed } => {
            let args = [("file", name.into()), ("count", (*disputed).into())];
            words.with("tiding-absorbed", &args)
        }
        Tiding::Renumbered(cards) => count("tiding-renumbered", *cards),
        Tiding::JoinedSides(path) => file("tiding-joined", path),
        Tiding::HasSides(path) => file("tiding-has-sides", path),
        Tiding::ForeignCopy(path) => file("tiding-foreign", path),
        Tiding::UnreadableCopy(path) => file("tiding-unreadable", path),
        Tiding::TakenIn(made) => count("tiding-taken-in", *made),
        Tiding::LeftInInbox(path) => file("tiding-left-in-inbox", path),
        Tiding::MadeAgain(made) => count("tiding-made-again", *made),
        Tiding::Sent(made) => count("tiding-sent", *made),
        Tiding::Refused(refused) => count("tiding-refused", *refused),
    }
}

/// Says that a file holds client data, which is masked wherever it is shown.
pub fn hidden(words: &Words, path: &Path) -> Failure {
    let failure = speak(words, path, "store-hidden", &[]);
    Failure {
        exit: Exit::Refused,
        ..failure
    }
    .hint(words.text("store-hidden-hint"))
}

/// Says that something in a damaged file is missing from what is shown.
pub fn missing(words: &Words, path: &Path, count: usize) -> Failure {
    speak(words, path, "store-missing", &[("count", count.into())])
        .hint(words.text("store-missing-hint"))
}

/// Says what in a board's files breaks a rule, and what to do about it.
pub fn problem(words: &Words, board: &Board, problem: &Problem) -> Failure {
    match problem {
        Problem::SameId(id) => {
            let args = [("id", id.to_string().into())];
            Failure::refused(words.with("problem-same-id", &args))
                .hint(words.text("store-same-id-twice-hint"))
        }
        Problem::SameNumber(number) => {
            let args = [("number", number.to_string().into())];
            Failure::refused(words.with("problem-same-number", &args))
                .hint(words.text("problem-same-number-hint"))
        }
        Problem::NoNumber(id) => {
            let args = [("card", name::of(words, board, *id).into())];
            Failure::refused(words.with("problem-no-number", &args))
                .hint(words.text("problem-no-number-hint"))
        }
        Problem::Card { id, refusal, .. } => {
            let said = Failure::of_refusal(words, board, refusal);
            let args = [
                ("card", name::of(words, board, *id).into()),
                ("what", said.message.into()),
            ];
            let message = words.with("problem-card", &args);
            Failure {
                message,
                ..Failure::of_refusal(words, board, refusal)
            }
        }
        Problem::Value {
            metric,
            week,
            problem,
        } => {
            let what = problem.as_ref().map_or_else(
                || words.text("problem-value-without-metric"),
                |problem| refusal::value_problem(words, problem),
            );
            let args = [
                ("metric", metric.to_string().into()),
                ("week", week.to_string().into()),
                ("what", what.into()),
            ];
            Failure::refused(words.with("problem-value", &args))
                .hint(words.text("problem-value-hint"))
        }
        Problem::SameWeek { metric, week } => {
            let args = [
                ("metric", metric.to_string().into()),
                ("week", week.to_string().into()),
            ];
            Failure::refused(words.with("problem-same-week", &args))
                .hint(words.text("problem-same-week-hint"))
        }
        Problem::WrongYear { metric, week, year } => wrong_year(words, metric, *week, *year),
        Problem::Unit(refusal) => Failure::of_refusal(words, board, refusal),
    }
}

fn wrong_year(words: &Words, metric: &MetricKey, week: Week, year: i32) -> Failure {
    let args = [
        ("metric", metric.to_string().into()),
        ("week", week.to_string().into()),
        ("year", year.to_string().into()),
    ];
    Failure::refused(words.with("problem-wrong-year", &args))
        .hint(words.text("problem-wrong-year-hint"))
}
