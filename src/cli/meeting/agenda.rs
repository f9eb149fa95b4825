//! The agenda of the next weekly meeting: what staff have put there, and how they do that.

use serde_json::json;

use crate::board::{Act, Field, NextPoint, Swap, UnitEdit, UnitSlug};
use crate::cli::session::Session;
use crate::error::Failure;
use crate::report::table::Table;
use crate::store::{Extent, Loaded};

use super::args::{AgendaArgs, AgendaWhat};

/// Lists what is put on the agenda, puts something there, or takes it off.
pub(in crate::cli) fn agenda(
    session: &mut Session<'_, '_>,
    args: &AgendaArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    match &args.what {
        None => list(session, &unit),
        Some(AgendaWhat::Add(args)) => {
            let typed = session.words_or_stdin(&args.text)?;
            add(session, &unit, &typed)
        }
        Some(AgendaWhat::Remove(args)) => remove(session, &unit, args.place),
    }
}

fn list(session: &mut Session<'_, '_>, unit: &UnitSlug) -> Result<(), Failure> {
    let points = session.load(unit, Extent::Open)?.board.unit.next_points;
    if session.json {
        return session.print_json(&points);
    }
    if points.is_empty() {
        let said = session.words.text("cli-agenda-empty");
        return session.tell(&said);
    }
    let row = |(place, point): (usize, &NextPoint)| {
        let by = point.by.as_ref().map(ToString::to_string);
        let place = place.to_string();
        vec![place, point.text.to_string(), by.unwrap_or_default()]
    };
    let table = Table {
        head: vec![String::new(); 3],
        rows: (1..).zip(&points).map(row).collect(),
        giving: 1,
    };
    let text = table.print(session.paper);
    session.print(&text)
}

fn add(session: &mut Session<'_, '_>, unit: &UnitSlug, typed: &str) -> Result<(), Failure> {
    let text = session.line(Field::NextPoints, typed)?;
    let loaded = session.load_to_change(unit, Extent::Open)?;
    let point = NextPoint {
        id: session.change_id()?,
        text,
        by: session.me.clone(),
        on: session.today(),
    };
    let data = json!(point);
    let said = [("text", point.text.to_string().into())];
    let said = session.words.with("cli-agenda-added", &said);
    let old = loaded.board.unit.next_points.clone();
    let new = old.iter().cloned().chain([point]).collect();
    put(session, unit, &loaded, Swap::new(old, new))?;
    session.acknowledge(&data, &said)
}

fn remove(session: &mut Session<'_, '_>, unit: &UnitSlug, place: usize) -> Result<(), Failure> {
    let loaded = session.load_to_change(unit, Extent::Open)?;
    let old = loaded.board.unit.next_points.clone();
    let mut new = old.clone();
    if place == 0 || place > new.len() {
        let args = [("place", place.into())];
        let said = session.words.with("cli-agenda-no-such", &args);
        return Err(Failure::refused(said));
    }
    let taken = new.remove(place - 1);
    let args = [("text", taken.text.to_string().into())];
    let said = session.words.with("cli-agenda-removed", &args);
    put(session, unit, &loaded, Swap::new(old, new))?;
    session.acknowledge(&json!(taken), &said)
}

fn put(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    loaded: &Loaded,
    points: Swap<Vec<NextPoint>>,
) -> Result<(), Failure> {
    let act = Act::Unit(UnitEdit::NextPoints(points));
    let change = session.change(&loaded.board, session.change_id()?, act);
    session.commit(unit, &loaded.board, change).map(drop)
}
