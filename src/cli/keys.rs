//! The keys of the screen: `keys`, and the file that gives them other ones.

use serde::Serialize;

use crate::app::{Command, Keymap, Letters, Mistake, Rebinding, Row, commands};
use crate::error::{Failure, did_you_mean, store_failure};
use crate::locale::{Words, nearest};
use crate::report::table::Table;
use crate::settings::{KEYS_FILE_NAME, WrittenKeys, WrittenRow, read_keys};

use super::session::Session;

/// A command in the printed table.
#[derive(Debug, Serialize)]
struct Line {
    command: String,
    keys: Vec<String>,
    scopes: Vec<String>,
    does: String,
}

/// Prints every command of the screen with its keys, and what is wrong in the keymap file.
pub(super) fn keys(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let (keymap, wrong) = keymap(session);
    let lines: Vec<Line> = commands()
        .map(|row| line(session.words, &keymap, row))
        .collect();
    if session.json {
        session.print_json(&lines)?;
    } else {
        let cells = |line: Line| vec![line.command, line.keys.join("  "), line.does];
        let head = ["keys-head-command", "keys-head-keys", "keys-head-does"];
        let table = Table {
            head: head.map(|id| session.words.text(id)).to_vec(),
            rows: lines.into_iter().map(cells).collect(),
            giving: 2,
        };
        session.print(&table.print(session.paper))?;
    }
    for sentence in &wrong {
        session.tell(sentence)?;
    }
    if wrong.is_empty() {
        return Ok(());
    }
    let args = [("count", wrong.len().into())];
    Err(Failure::refused(
        session.words.with("keys-some-wrong", &args),
    ))
}

fn line(words: &Words, keymap: &Keymap, row: &Row) -> Line {
    let scope = |scope: &crate::app::Scope| format!("{scope:?}").to_lowercase();
    Line {
        command: row.command.name(),
        keys: keymap.keys(row).map(crate::app::Key::name).collect(),
        scopes: row.scopes.iter().map(scope).collect(),
        does: words.text(row.help),
    }
}

/// Reads the keymap file, and says in words what in it cannot be; the keys of the table stay there.
pub(super) fn keymap(session: &Session<'_, '_>) -> (Keymap, Vec<String>) {
    let words = session.words;
    let Some(folder) = session.env.config_folder.as_deref() else {
        return (Keymap::default(), Vec::new());
    };
    let path = folder.join(KEYS_FILE_NAME).display().to_string();
    let written = match read_keys(folder) {
        Ok(written) => written,
        Err(error) => {
            let failure = store_failure(words, &error);
            return (Keymap::default(), vec![unreadable(words, &failure)]);
        }
    };
    let (keymap, mistakes) = taken(&written);
    let mut wrong = Vec::new();
    for field in &written.unknown {
        let args = [("field", field.into())];
        wrong.push(format!(
            "{path}: {}",
            words.with("keys-unknown-field", &args)
        ));
    }
    for (place, mistake) in mistakes {
        if let Some(row) = written.rows.get(place) {
            wrong.push(format!("{path}:{}", sentence(words, &keymap, row, mistake)));
        }
    }
    (keymap, wrong)
}

fn taken(written: &WrittenKeys) -> (Keymap, Vec<(usize, Mistake)>) {
    let letters = if written.letters {
        Letters::On
    } else {
        Letters::Off
    };
    let wish = |row: &WrittenRow| Rebinding {
        command: row.command.text.clone(),
        keys: row.keys.iter().map(|key| key.text.clone()).collect(),
    };
    let wishes: Vec<Rebinding> = written.rows.iter().map(wish).collect();
    Keymap::with(letters, &wishes)
}

/// A file that is no RON: where, and what the reader says of it.
fn unreadable(words: &Words, failure: &Failure) -> String {
    let place = failure
        .place
        .as_deref()
        .and_then(|place| place.lines().next());
    let said = words.text("keys-all-kept");
    format!("{}: {} {said}", place.unwrap_or_default(), failure.message)
}

/// `4:21: what is wrong, and which keys stay`.
fn sentence(words: &Words, keymap: &Keymap, row: &WrittenRow, mistake: Mistake) -> String {
    let (id, nth, other) = match mistake {
        Mistake::UnknownCommand => ("keys-unknown-command", None, None),
        Mistake::Twice => ("keys-twice", None, None),
        Mistake::UnknownKey(nth) => ("keys-unknown-key", Some(nth), None),
        Mistake::Typed(nth) => ("keys-typed", Some(nth), None),
        Mistake::LettersOff(nth) => ("keys-letters-off", Some(nth), None),
        Mistake::Clash(nth, other) => ("keys-clash", Some(nth), Some(other)),
        Mistake::OutOfReach => ("keys-out-of-reach", None, None),
    };
    let key = nth.and_then(|nth| row.keys.get(nth));
    let place = key.unwrap_or(&row.command).place;
    let args = [
        ("command", row.command.text.as_str().into()),
        ("key", key.map_or("", |key| key.text.as_str()).into()),
        ("other", other.map(Command::name).unwrap_or_default().into()),
    ];
    let said = words.with(id, &args);
    let more = match mistake {
        Mistake::UnknownCommand => meant(words, &row.command.text),
        Mistake::Twice => None,
        _ => kept(words, keymap, &row.command.text),
    };
    let more = more.map(|more| format!(" {more}")).unwrap_or_default();
    format!("{}:{}: {said}{more}", place.line, place.column)
}

fn meant(words: &Words, written: &str) -> Option<String> {
    let names: Vec<String> = commands().map(|row| row.command.name()).collect();
    let near = nearest(written, names.iter().map(String::as_str))?;
    Some(did_you_mean(words, &near))
}

fn kept(words: &Words, keymap: &Keymap, command: &str) -> Option<String> {
    let row = commands().find(|row| row.command.name() == command)?;
    let keys: Vec<String> = keymap.keys(row).map(crate::app::Key::name).collect();
    let args = [("keys", keys.join(", ").into())];
    (!keys.is_empty()).then(|| words.with("keys-kept", &args))
}
