//! Reading a unit's board as far as asked for.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use chrono::Datelike as _;

use crate::board::{Board, CardRef, Part, Problem, Sheet};

use super::cache::Held;
use super::fingerprint::fingerprint;
use super::place::Place;
use super::{Extent, Loaded, StoreError, Trouble, read, spot};

/// How often a reading begins anew because somebody wrote meanwhile.
const TRIES: usize = 3;

impl Extent {
    /// Tells whether a part is asked for.
    pub(super) fn wants(self, part: Part) -> bool {
        match (self, part) {
            (Self::Whole, _) | (_, Part::Open) | (Self::ClosedFrom(_), Part::Year(_)) => true,
            (Self::ClosedFrom(first), Part::Closed(year)) => year >= first,
            (Self::Open, _) => false,
            (Self::Since(week), Part::Year(year)) => year >= week.year(),
            (Self::Since(week), Part::Closed(year)) => year >= week.monday().year(),
        }
    }
}

/// Reads a board, all its parts from one and the same state of the folder.
///
/// Each file is whole at every instant, but a card on its way from one to another could be
/// missed by a reader who sees the second before and the first after. So if the folder changed
/// while it was read, it is read again; with writers that never rest the last reading stands,
/// and their next change is told to whoever watches. The open part alone is always one state.
pub(super) fn load(place: &Place<'_>, extent: Extent) -> Result<Loaded, StoreError> {
    let again = if extent == Extent::Open { 0 } else { TRIES - 1 };
    for _ in 0..again {
        let before = fingerprint(&place.folder);
        let loaded = load_once(place, extent);
        if fingerprint(&place.folder) == before {
            return loaded;
        }
    }
    load_once(place, extent)
}

fn load_once(place: &Place<'_>, extent: Extent) -> Result<Loaded, StoreError> {
    let (mut board, open) = place.open_seen()?;
    let mut read_only = place.read_only(Part::Open, &open);
    let mut troubles = Vec::new();
    let mut hidden = Vec::from_iter(holds_hidden(place, Part::Open, &open));
    let wanted: Vec<Part> = board.absent.iter().copied().collect();
    for part in wanted.into_iter().filter(|part| extent.wants(*part)) {
        // What is read again and again is worth the memory to remember it.
        let page = match extent {
            Extent::Whole | Extent::ClosedFrom(_) => place.page_of(part, board.unit.id),
            Extent::Open | Extent::Since(_) => place.own_page(part, board.unit.id),
        };
        match page {
            Ok(held) => {
                read_only = read_only.or_else(|| place.read_only(part, &held));
                hidden.extend(holds_hidden(place, part, &held));
                board.add_sheet(part, sheet(held));
            }
            Err(error) => troubles.push(Trouble::Part {
                part,
                error,
                copied: false,
            }),
        }
    }
    troubles.extend(broken_rules(place, &board));
    troubles.extend(hidden);
    Ok(Loaded {
        board,
        read_only,
        troubles,
        away: None,
    })
}

/// Finds the broken rules, each with its place.
fn broken_rules(place: &Place<'_>, board: &Board) -> Vec<Trouble> {
    let mut texts = BTreeMap::new();
    let broken = board.problems().into_iter();
    let told = broken.map(|problem| {
        let path = path_of(place, board, &problem);
        let text = texts.entry(path.clone()).or_insert_with(|| {
            let bytes = read::bytes(&path).unwrap_or_default();
            String::from_utf8(bytes).unwrap_or_default()
        });
        Trouble::Problem {
            spot: spot::of(text, &problem),
            path,
            problem,
        }
    });
    told.collect()
}

/// Tells of a file that something is masked of.
fn holds_hidden(place: &Place<'_>, part: Part, held: &Held) -> Option<Trouble> {
    let path = || place.path(part);
    held.page
        .shown
        .is_some()
        .then(|| Trouble::Hidden { path: path() })
}

/// Takes the sheet as it is to be seen out of a page, or copies it where the page is remembered.
fn sheet(held: Arc<Held>) -> Sheet {
    match Arc::try_unwrap(held) {
        Ok(held) => match held.page.shown {
            Some(shown) => shown.leaf.sheet,
            None => held.page.leaf.sheet,
        },
        Err(held) => held.page.seen().sheet.clone(),
    }
}

/// Finds the file to mend.
fn path_of(place: &Place<'_>, board: &Board, problem: &Problem) -> PathBuf {
    let card = match problem {
        Problem::SameId(id) | Problem::NoNumber(id) | Problem::Card { id, .. } => board.card(*id),
        Problem::SameNumber(number) => board.numbered(*number),
        Problem::Value { .. }
        | Problem::SameWeek { .. }
        | Problem::WrongYear { .. }
        | Problem::Unit(_) => None,
    };
    let part = match problem {
        Problem::Value { week, .. } | Problem::SameWeek { week, .. } => Part::Year(week.year()),
        Problem::WrongYear { year, .. } => Part::Year(*year),
        _ => card.map_or(Part::Open, CardRef::part),
    };
    place.path(part)
}
