//! Taking care of a board: `check` looks for what is wrong.

use std::path::PathBuf;

use serde::Serialize;

use crate::board::UnitSlug;
use crate::error::{Exit, Failure, hidden, missing, problem, read_only, store_failure, tiding};
use crate::store::{Extent, StoreError, StoreErrorKind, Trouble};

use super::session::Session;

/// One thing that is wrong with a unit's files.
#[derive(Debug, Serialize)]
struct Finding {
    /// Nothing where it is about a folder that is no unit.
    unit: Option<UnitSlug>,
    path: String,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
    hints: Vec<String>,
    #[serde(skip)]
    unreadable: bool,
    #[serde(skip)]
    failure: Failure,
}

/// Looks through every file of every unit, or of one, and prints what is wrong.
pub(super) fn check(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let units = match session.asked_unit() {
        Some(unit) => vec![unit.clone()],
        None => all_units(session)?,
    };
    let mut found = Vec::new();
    for unit in &units {
        let of_unit = findings(session, unit);
        if !session.json {
            print_unit(session, unit, &of_unit)?;
        }
        found.extend(of_unit);
    }
    if session.asked_unit().is_none() {
        let misnamed = misnamed(session);
        if !session.json {
            for one in &misnamed {
                let text = lines(session, one);
                session.print(&text)?;
            }
        }
        found.extend(misnamed);
    }
    if session.json {
        session.print_json(&found)?;
    }
    let unreadable = found.iter().any(|finding| finding.unreadable);
    match (found.is_empty(), unreadable) {
        (true, _) => Ok(()),
        (false, true) => Err(Failure::new(Exit::Unusable, count(session, found.len()))),
        (false, false) => Err(Failure::refused(count(session, found.len()))),
    }
}

fn count(session: &Session<'_, '_>, count: usize) -> String {
    session
        .words
        .with("cli-check-found", &[("count", count.into())])
}

fn all_units(session: &Session<'_, '_>) -> Result<Vec<UnitSlug>, Failure> {
    let listed = session.store.list();
    let listed = listed.map_err(|error| store_failure(session.words, &error))?;
    Ok(listed.into_iter().map(|unit| unit.slug).collect())
}

fn findings(session: &Session<'_, '_>, unit: &UnitSlug) -> Vec<Finding> {
    let words = session.words;
    let loaded = match session.store.load(unit, Extent::Whole) {
        Ok(loaded) => loaded,
        Err(error) => return vec![unreadable(session, unit, &error)],
    };
    // What is shown is a copy; the board itself is what is wrong.
    if let Some(away) = &loaded.away {
        return vec![unreadable(session, unit, &away.error)];
    }
    let mut found = Vec::new();
    if let Some(why) = &loaded.read_only {
        let crate::store::ReadOnly::UnknownFields { path, .. } = why;
        found.push(finding(
            Some(unit),
            path.display().to_string(),
            read_only(words, why),
        ));
    }
    for trouble in &loaded.troubles {
        found.push(match trouble {
            Trouble::Part { error, .. } => unreadable(session, unit, error),
            Trouble::Missing { path, count } => {
                let failure = missing(words, path, *count);
                finding(Some(unit), path.display().to_string(), failure)
            }
            Trouble::Hidden { path } => {
                finding(Some(unit), path.display().to_string(), hidden(words, path))
            }
            Trouble::Problem {
                path,
                spot,
                problem: rule,
            } => {
                let mut failure = problem(words, &loaded.board, rule);
                if let Some(spot) = spot {
                    failure = failure.at(path, spot);
                }
                Finding {
                    line: spot.as_ref().map(|spot| spot.line),
                    column: spot.as_ref().map(|spot| spot.column),
                    ..finding(Some(unit), path.display().to_string(), failure)
                }
            }
        });
    }
    found.extend(beside(session, unit));
    found
}

/// What lies beside the unit's files and waits for a person.
fn beside(session: &Session<'_, '_>, unit: &UnitSlug) -> Vec<Finding> {
    let left = session.store.beside(unit).unwrap_or_default();
    let found = left.iter().filter_map(|one| {
        let path = one.left()?.display().to_string();
        let failure = Failure::refused(tiding(session.words, one));
        Some(finding(Some(unit), path, failure))
    });
    found.collect()
}

/// Folders that hold a board and are not shown.
fn misnamed(session: &Session<'_, '_>) -> Vec<Finding> {
    let words = session.words;
    let told = |folder: &PathBuf| {
        let failure = Failure::refused(words.text("cli-check-misnamed"));
        let failure = failure.hint(words.text("cli-check-misnamed-hint"));
        finding(None, folder.display().to_string(), failure)
    };
    session.store.misnamed().iter().map(told).collect()
}

fn unreadable(session: &Session<'_, '_>, unit: &UnitSlug, error: &StoreError) -> Finding {
    let failure = store_failure(session.words, error);
    let path = error.path.display().to_string();
    let place = match &error.kind {
        StoreErrorKind::Syntax(syntax) => (Some(syntax.line), Some(syntax.column)),
        StoreErrorKind::ConflictMarkers { line } => (Some(*line), None),
        _ => (None, None),
    };
    Finding {
        line: place.0,
        column: place.1,
        unreadable: true,
        ..finding(Some(unit), path, failure)
    }
}

fn finding(unit: Option<&UnitSlug>, path: String, failure: Failure) -> Finding {
    Finding {
        unit: unit.cloned(),
        path,
        line: None,
        column: None,
        message: failure.message.clone(),
        hints: failure.hints.clone(),
        unreadable: false,
        failure,
    }
}

fn print_unit(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    found: &[Finding],
) -> Result<(), Failure> {
    if found.is_empty() {
        let said = session
            .words
            .with("cli-check-fine", &[("unit", unit.as_str().into())]);
        return session.print(&format!("{said}\n"));
    }
    for finding in found {
        let text = lines(session, finding);
        session.print(&text)?;
    }
    Ok(())
}

/// `path:line:column: what is wrong`, the line with its mark, and what to do.
fn lines(session: &Session<'_, '_>, finding: &Finding) -> String {
    let mut place = finding.path.clone();
    for number in [finding.line, finding.column].into_iter().flatten() {
        place = format!("{place}:{number}");
    }
    let mut text = format!("{place}: {}\n", finding.message);
    // The first line of the place is the path, which stands above already.
    let excerpt = finding
        .failure
        .place
        .iter()
        .flat_map(|place| place.lines().skip(1));
    for line in excerpt {
        text.extend([line, "\n"]);
    }
    for (id, sentences) in [
        ("error-cause", &finding.failure.causes),
        ("error-hint", &finding.hints),
    ] {
        for sentence in sentences {
            let said = session.words.with(id, &[("message", sentence.into())]);
            text.extend(["  ", &said, "\n"]);
        }
    }
    text
}
