//! `check --privacy`: looks for client data in every file there is, and for where names of people
//! stand.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use crate::board::{Signature, UnitSlug};
use crate::cli::args::CheckArgs;
use crate::cli::session::Session;
use crate::error::{Exit, Failure, store_failure};
use crate::locale::Words;
use crate::privacy::{Guard, Level};
use crate::report::guard;
use crate::store::{self, Extent, Written};

/// Folders on this machine's own disk that hold texts on their way to a board.
const OWN_FOLDERS: [&str; 2] = ["drafts", "outbox"];

/// All that was found.
#[derive(Debug, Default, Serialize)]
struct Report {
    found: Vec<Found>,
    names: Vec<Names>,
}

/// Client data in a file; never the data itself.
#[derive(Debug, Serialize)]
struct Found {
    path: String,
    /// Nothing where it is the file's name.
    line: Option<usize>,
    card: Option<u32>,
    level: &'static str,
    kind: &'static str,
    #[serde(skip)]
    said: String,
}

/// Where names of colleagues stand in a file.
#[derive(Debug, Serialize)]
struct Names {
    path: String,
    /// The lines of the staff list that hold a name, by signature.
    staff: BTreeMap<Signature, usize>,
    /// How often each signature stands there.
    signatures: BTreeMap<Signature, usize>,
}

/// Looks through the files of every unit, or of one, and through this machine's own drafts.
///
/// Ends as refused where client data was found; names of colleagues are listed and are no fault.
pub(in crate::cli) fn check_privacy(
    session: &mut Session<'_, '_>,
    args: &CheckArgs,
) -> Result<(), Failure> {
    let units = match session.asked_unit() {
        Some(unit) => vec![unit.clone()],
        None => session
            .store
            .slugs()
            .map_err(|error| store_failure(session.words, &error))?,
    };
    let mut report = Report::default();
    for unit in &units {
        let guard = guard_of(session, unit, args);
        look_under(
            session,
            &guard,
            &session.boards.join(unit.as_str()),
            &mut report,
        )?;
    }
    let own = session.env.local_folder.clone();
    let guard = Guard::new(session.today(), &args.allow_domain);
    for folder in own
        .iter()
        .flat_map(|own| OWN_FOLDERS.map(|name| own.join(name)))
    {
        look_under(session, &guard, &folder, &mut report)?;
    }
    if session.json {
        session.print_json(&report)?;
    } else {
        let text = text(session, &report);
        session.print(&text)?;
    }
    if report.found.is_empty() {
        return Ok(());
    }
    let args = [("count", report.found.len().into())];
    let said = session.words.with("cli-check-privacy-found", &args);
    Err(Failure::refused(said).hint(session.words.text("cli-check-privacy-hint")))
}

/// The guard as a unit has set it; its own domains are unknown where its board cannot be read.
fn guard_of(session: &Session<'_, '_>, unit: &UnitSlug, args: &CheckArgs) -> Guard {
    let loaded = session.store.load(unit, Extent::Open).ok();
    let own = loaded.map(|loaded| loaded.board.unit.settings.mail_domains);
    let own = own.iter().flatten().map(ToString::to_string);
    let domains: Vec<String> = own.chain(args.allow_domain.iter().cloned()).collect();
    Guard::new(session.today(), &domains)
}

fn look_under(
    session: &Session<'_, '_>,
    guard: &Guard,
    folder: &Path,
    report: &mut Report,
) -> Result<(), Failure> {
    let unread = |path: &Path, error: &std::io::Error| {
        let args = [("path", path.display().to_string().into())];
        let said = session.words.with("cli-import-unread", &args);
        Failure::new(Exit::Unusable, said).cause(error)
    };
    let files = store::files_under(folder).map_err(|error| unread(folder, &error))?;
    for path in files {
        let texts = store::written(&path).map_err(|error| unread(&path, &error))?;
        look_at_name(session, guard, &path, report);
        for text in &texts {
            look_at(session, guard, (&path, text), report);
        }
        report.names.extend(names(&path, &texts));
    }
    Ok(())
}

fn look_at_name(session: &Session<'_, '_>, guard: &Guard, path: &Path, report: &mut Report) {
    for finding in guard.scan(&path.display().to_string()) {
        report.found.push(found(session, path, finding.kind));
    }
}

fn look_at(
    session: &Session<'_, '_>,
    guard: &Guard,
    (path, written): (&Path, &Written),
    report: &mut Report,
) {
    for finding in guard.scan(&written.text) {
        let before = written.text.get(..finding.bytes.start).unwrap_or_default();
        report.found.push(Found {
            line: Some(written.line + before.matches('\n').count()),
            card: written.card.map(|card| card.0),
            ..found(session, path, finding.kind)
        });
    }
}

fn found(session: &Session<'_, '_>, path: &Path, kind: crate::privacy::Kind) -> Found {
    Found {
        path: Guard::of_what_is_shown()
            .mask(&path.display().to_string())
            .into_owned(),
        line: None,
        card: None,
        level: kind.level().as_str(),
        kind: kind.as_str(),
        said: guard::kind(session.words, kind),
    }
}

/// Counts the signatures in a file, and finds the names in its staff list; nothing where it has
/// neither.
fn names(path: &Path, texts: &[Written]) -> Option<Names> {
    let mut found = Names {
        path: path.display().to_string(),
        staff: BTreeMap::new(),
        signatures: BTreeMap::new(),
    };
    let mut listed: Option<Signature> = None;
    for text in texts {
        let signature = signature(text);
        match (text.field.as_str(), &listed) {
            ("name", Some(who)) => drop(found.staff.insert(who.clone(), text.line)),
            _ => listed = signature.clone().filter(|_| text.field == "signature"),
        }
        if let Some(signature) = signature {
            *found.signatures.entry(signature).or_default() += 1;
        }
    }
    (!found.signatures.is_empty() || !found.staff.is_empty()).then_some(found)
}

/// The signature that a text is, if it is one and stands where people are named.
fn signature(written: &Written) -> Option<Signature> {
    /// Fields of typed words, in which a short word in capitals is just that.
    const WORDS: [&str; 6] = ["title", "text", "name", "theme", "unit", "id"];
    let signature: Signature = written.text.parse().ok()?;
    let same = signature.as_str() == written.text && !WORDS.contains(&written.field.as_str());
    same.then_some(signature)
}

fn text(session: &Session<'_, '_>, report: &Report) -> String {
    let words = session.words;
    let mut lines: Vec<String> = report
        .found
        .iter()
        .map(|found| line(words, found))
        .collect();
    for names in &report.names {
        let staff: Vec<String> = names.staff.values().map(ToString::to_string).collect();
        if !staff.is_empty() {
            let args = [
                ("count", staff.len().into()),
                ("lines", staff.join(", ").into()),
            ];
            let said = words.with("cli-check-privacy-staff", &args);
            lines.push(format!("{}: {said}", names.path));
        }
        let counts = names.signatures.iter();
        let counts: Vec<String> = counts
            .map(|(who, count)| format!("{who} {count}"))
            .collect();
        if !counts.is_empty() {
            let args = [("list", counts.join(", ").into())];
            let said = words.with("cli-check-privacy-signatures", &args);
            lines.push(format!("{}: {said}", names.path));
        }
    }
    if report.found.is_empty() {
        lines.push(words.text("cli-check-privacy-fine"));
    }
    lines.join("\n") + "\n"
}

/// `path:line: stopped, personal number (#31)`.
fn line(words: &Words, found: &Found) -> String {
    let line = found
        .line
        .map(|line| format!(":{line}"))
        .unwrap_or_default();
    let card = found
        .card
        .map(|card| format!(" (#{card})"))
        .unwrap_or_default();
    let id = if found.level == Level::Block.as_str() {
        "cli-check-privacy-blocked"
    } else {
        "cli-check-privacy-warned"
    };
    let said = words.with(id, &[("kind", (&found.said).into())]);
    format!("{}{line}: {said}{card}", found.path)
}
