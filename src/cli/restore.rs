//! `restore`: a card or the board as it was, from its history; a damaged file from its last good
//! version.

use std::path::Path;

use chrono::{NaiveDateTime, NaiveTime};
use serde_json::json;

use crate::board::{Act, Board, CardId, CardRef, Change, ChangeId, Restoration, UnitSlug};
use crate::error::{Exit, Failure, store_failure};
use crate::locale::Words;
use crate::report::{history, name};
use crate::store::{Extent, Recovered};

use super::args::RestoreArgs;
use super::git;
use super::session::Session;

/// Restores a card or the board to a time, or a damaged board to what there is of it.
pub(super) fn run(session: &mut Session<'_, '_>, args: &RestoreArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let Some(typed) = &args.to else {
        return recover(session, &unit, args.dry_run);
    };
    let to = time(session, typed)?;
    let loaded = session.load_to_change(&unit, Extent::Whole)?;
    let board = &loaded.board;
    let elsewhere = |path: &Path| {
        let found = [git::committed_at(path, to), git::committed(path)];
        found.into_iter().flatten().collect()
    };
    let copies = session.store.versions(&unit, &elsewhere);
    let copies = copies.map_err(|error| store_failure(session.words, &error))?;
    let card = match &args.card {
        Some(typed) => Some(card(session, board, &copies, typed)?),
        None => None,
    };
    let lost = board.lost(&copies, card, to);
    let there = |id: &CardId| board.was_there(*id, to) || !lost.is_empty();
    if let (Some(typed), false) = (&args.card, card.as_ref().is_none_or(there)) {
        let known = card.filter(|id| board.card(*id).is_some());
        let named = known.map_or_else(|| typed.clone(), |id| name::of(session.words, board, id));
        let args = [("card", named.into())];
        return Err(Failure::refused(
            session.words.with("cli-restore-not-there", &args),
        ));
    }
    let mut next = ChangeId::from_bits(session.bits()?);
    // Ids in a row: they tell the order, and that one undo takes all of it back.
    let restoration = board.restoration(card, to, lost, |act| {
        let id = next;
        next = id.following();
        session.change(board, id, act)
    });
    if !args.dry_run && !restoration.changes.is_empty() {
        session.commit_all(&unit, board, &restoration.changes)?;
    }
    tell(session, board, &restoration, args.dry_run)
}

/// Finds a card by its number, on the board or in a copy of it.
fn card(
    session: &Session<'_, '_>,
    board: &Board,
    copies: &[Board],
    typed: &str,
) -> Result<CardId, Failure> {
    let number = session.card_number(typed)?;
    session.numbered(board, number).or_else(|failure| {
        let mut known = copies.iter().filter_map(|copy| copy.numbered(number));
        let lost = known.find(|card| board.card(card.id()).is_none());
        lost.map(CardRef::id).ok_or(failure)
    })
}

/// Says what a change that brings something back from a copy does.
fn brought(words: &Words, change: &Change) -> String {
    match (change.act.added_title(), &change.act) {
        (Some(title), _) => words.with("cli-restore-brought", &[("what", title.into())]),
        (None, Act::Values(swaps)) => {
            words.with("cli-restore-values", &[("count", swaps.len().into())])
        }
        (None, _) => String::new(),
    }
}

/// Says what was taken back, or would be, and what stays.
fn tell(
    session: &mut Session<'_, '_>,
    board: &Board,
    restoration: &Restoration,
    dry_run: bool,
) -> Result<(), Failure> {
    let all = board.happenings();
    let line = |id: Option<ChangeId>| {
        let one = all.iter().find(|one| Some(one.stamp.change) == id)?;
        let what = history::what(session.words, board, one);
        let card = one.card.map(|id| name::of(session.words, board, id));
        Some(card.map_or_else(|| what.clone(), |card| format!("{card}: {what}")))
    };
    let told = |change: &Change| {
        let undone = change.undoes.map(|id| line(Some(id)));
        undone.unwrap_or_else(|| Some(brought(session.words, change)))
    };
    let taken: Vec<String> = restoration.changes.iter().filter_map(told).collect();
    let left = restoration.left.iter();
    let left: Vec<String> = left.filter_map(|(change, _)| told(change)).collect();
    let undone = restoration
        .changes
        .iter()
        .filter(|one| one.undoes.is_some());
    let count = [("count", undone.count().into())];
    let said = match (restoration.changes.is_empty(), dry_run) {
        (true, _) => session.words.text("cli-restore-nothing"),
        (false, true) => session.words.with("cli-restore-would", &count),
        (false, false) => session.words.with("cli-restored", &count),
    };
    if session.json {
        return session.print_json(&data(restoration, dry_run));
    }
    session.print(&format!("{said}\n"))?;
    for line in taken {
        session.print(&format!("  {line}\n"))?;
    }
    for line in left {
        let said = session
            .words
            .with("cli-restore-left", &[("what", line.into())]);
        session.tell(&said)?;
    }
    Ok(())
}

/// The same for a program.
fn data(restoration: &Restoration, dry_run: bool) -> serde_json::Value {
    let changes = &restoration.changes;
    let back: Vec<ChangeId> = changes.iter().filter_map(|one| one.undoes).collect();
    let left = restoration.left.iter();
    let left: Vec<ChangeId> = left.filter_map(|(one, _)| one.undoes).collect();
    let brought = changes.iter().filter(|one| one.undoes.is_none());
    let brought: Vec<CardId> = brought.filter_map(|one| one.act.card()).collect();
    json!({ "undone": back, "left": left, "brought_back": brought, "dry_run": dry_run })
}

/// Puts the last good version in the place of each damaged file.
fn recover(session: &mut Session<'_, '_>, unit: &UnitSlug, dry_run: bool) -> Result<(), Failure> {
    let elsewhere = |path: &Path| git::committed(path).into_iter().collect();
    let found = session.store.recover(unit, &elsewhere, !dry_run);
    let found = found.map_err(|error| store_failure(session.words, &error))?;
    if found.is_empty() {
        let said = session.words.text("cli-recover-whole");
        return Err(Failure::refused(said).hint(session.words.text("cli-recover-whole-hint")));
    }
    for one in &found {
        let said = recovered(session, one);
        session.print(&format!("{said}\n"))?;
    }
    let lost = found.iter().any(|one| one.found.is_none());
    if lost {
        return Err(Failure::new(
            Exit::Unusable,
            session.words.text("cli-recover-none"),
        ));
    }
    if !dry_run {
        session.tend(unit)?;
    }
    Ok(())
}

fn recovered(session: &Session<'_, '_>, one: &Recovered) -> String {
    let words = session.words;
    let why = store_failure(words, &one.error).message;
    let path = one.path.display().to_string();
    let mut args = vec![("path", path.into()), ("why", why.into())];
    let Some(lines) = one.found else {
        return words.with("cli-recover-nothing", &args);
    };
    args.push(("count", lines.into()));
    match &one.aside {
        Some(aside) => {
            args.push(("aside", aside.display().to_string().into()));
            words.with("cli-recovered", &args)
        }
        None => words.with("cli-recover-would", &args),
    }
}

/// Reads a time: a day, which means its end, or a day with a time of day, or a time of today.
fn time(session: &Session<'_, '_>, typed: &str) -> Result<NaiveDateTime, Failure> {
    let end = NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default();
    let typed = typed.trim();
    let (day, clock) = match typed.rsplit_once([' ', 'T']) {
        Some((day, clock)) if clock.contains([':', '.']) => (Some(day), Some(clock)),
        _ if typed.contains(':') => (None, Some(typed)),
        _ => (Some(typed), None),
    };
    let bad = || {
        let said = session
            .words
            .with("cli-restore-bad-time", &[("written", typed.into())]);
        Failure::usage(said).hint(session.words.text("cli-restore-bad-time-hint"))
    };
    let clock = clock.map(|clock| clock.replace('.', ":"));
    let parse = |clock: String| {
        let minutes = NaiveTime::parse_from_str(&clock, "%H:%M");
        minutes.or_else(|_| NaiveTime::parse_from_str(&clock, "%H:%M:%S"))
    };
    let clock = clock.map(parse).transpose().map_err(|_error| bad())?;
    let day = day.map_or_else(|| Ok(session.today()), |day| session.date("--to", day))?;
    if day > session.today() {
        return Err(bad());
    }
    Ok(day.and_time(clock.unwrap_or(end)))
}
