//! Units: `init` makes one, `units` lists them.

use serde::Serialize;
use serde_json::json;

use crate::board::{Board, Field, Unit, UnitSlug};
use crate::error::{Failure, store_failure};
use crate::locale::fold;
use crate::report::default;
use crate::report::table::Table;

use super::args::InitArgs;
use super::session::{Session, name};

/// Makes a unit with an empty board and the areas of the action plan.
pub(super) fn init(session: &mut Session<'_, '_>, args: &InitArgs) -> Result<(), Failure> {
    let typed = args.name.join(" ");
    let title = session.line(Field::Name, &typed)?;
    let slug = match session.asked_unit() {
        Some(slug) => slug.clone(),
        None => slug_of(session, title.as_str())?,
    };
    let unit = Unit {
        organisation: session.optional_line(Field::Organisation, args.organisation.as_deref())?,
        department: session.optional_line(Field::Department, args.department.as_deref())?,
        parent: name(session.words, args.parent.clone())?,
        areas: default::areas(session.words),
        ..Unit::named(session.unit_id()?, title)
    };
    session.pass(&[])?;
    let created = session.store.create(&slug, &Board::new(unit));
    created.map_err(|error| store_failure(session.words, &error))?;
    let path = session.boards.join(slug.as_str()).display().to_string();
    let data = json!({ "unit": slug, "path": path });
    let said = [("unit", slug.as_str().into()), ("path", (&path).into())];
    let said = session.words.with("cli-unit-created", &said);
    session.acknowledge(&data, &said)
}

/// Makes a folder's name of a unit's name: `Enheten för råd` becomes `enheten-for-rad`.
fn slug_of(session: &Session<'_, '_>, title: &str) -> Result<UnitSlug, Failure> {
    let folded = fold(title);
    let words = folded.split(|c: char| !c.is_ascii_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-").parse().map_err(|_bad| {
        let said = session.words.with("cli-no-slug", &[("name", title.into())]);
        Failure::usage(said).hint(session.words.text("cli-no-slug-hint"))
    })
}

/// A unit in the list.
#[derive(Debug, Serialize)]
struct Row {
    slug: UnitSlug,
    name: Option<String>,
    error: Option<String>,
}

/// Lists the units; a damaged one says what is wrong and does not hide the others.
pub(super) fn units(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let words = session.words;
    let listed = session
        .store
        .list()
        .map_err(|error| store_failure(words, &error))?;
    let row = |unit: crate::store::Listed| {
        let error = unit
            .name
            .as_ref()
            .err()
            .map(|error| store_failure(words, error).message);
        Row {
            slug: unit.slug,
            name: unit.name.ok(),
            error,
        }
    };
    let rows: Vec<Row> = listed.into_iter().map(row).collect();
    if session.json {
        return session.print_json(&rows);
    }
    if rows.is_empty() {
        let path = session.boards.display().to_string();
        let said = words.with("cli-no-units", &[("path", path.into())]);
        return session.tell(&said);
    }
    let cells = |row: &Row| {
        vec![
            row.slug.to_string(),
            row.name
                .clone()
                .or_else(|| row.error.clone())
                .unwrap_or_default(),
        ]
    };
    let table = Table {
        head: vec![String::new(); 2],
        rows: rows.iter().map(cells).collect(),
        giving: 1,
    };
    let text = table.print(session.paper);
    session.print(&text)
}
