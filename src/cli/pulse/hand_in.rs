//! Answers that have waited on this machine go to the board.

use std::io;

use crate::board::{Board, Body as _, CardId, Change, Tally, UnitSlug, counting_in};
use crate::cli::session::Session;
use crate::error::{Exit, Failure};
use crate::store::{BallotBox, Batch, Extent};

/// Which of what waits is handed in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// What has waited long enough.
    Due,
    /// All.
    Now,
}

/// Hands in what has waited long enough, in commands that only read; says nothing, and where
/// something stands in the way it waits for the next time. Gives what has to be told where answers
/// came too late: nothing vanishes unsaid.
pub(in crate::cli) fn hand_in_quietly(
    session: &mut Session<'_, '_>,
) -> Result<Option<String>, Failure> {
    let local = session.env.local_folder.as_deref();
    if !local.is_some_and(|local| local.join("pulse").is_dir()) {
        return Ok(None);
    }
    let Ok(unit) = session.unit() else {
        return Ok(None);
    };
    let Ok(loaded) = session.store.load(&unit, Extent::Open) else {
        return Ok(None);
    };
    if loaded.read_only.is_none()
        && let Some(round) = loaded.board.open_pulse()
    {
        let id = round.id;
        drop(hand_in(session, &unit, &loaded.board, id, When::Due));
    }
    late(session, &unit, &loaded.board)
}

/// Hands in what waits here for a round; tells whether anything did.
pub(super) fn hand_in(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    round: CardId,
    when: When,
) -> Result<bool, Failure> {
    let local = session.env.local_folder.as_deref();
    let Some(path) = local.map(|local| BallotBox::path(local, round)) else {
        return Ok(false);
    };
    if !path.exists() {
        return Ok(false);
    }
    let mut held = BallotBox::open(&path).map_err(|error| unusable(session, &error))?;
    let now = session.now;
    let due = move |batch: &Batch| when == When::Now || batch.due <= now;
    let batches: Vec<&Batch> = held.waiting.iter().filter(|batch| due(batch)).collect();
    if batches.is_empty() {
        return Ok(false);
    }
    let at = board.moment(now);
    let changes = batches
        .iter()
        .flat_map(|batch| counting_in(round, at, &batch.changes, &batch.answers));
    let changes: Vec<Change> = changes.collect();
    session.commit_all(unit, board, &changes)?;
    held.empty(due).map_err(|error| unusable(session, &error))?;
    Ok(true)
}

/// Counts in answers at once, question by question.
pub(super) fn count_in(
    session: &mut Session<'_, '_>,
    (unit, board, round): (&UnitSlug, &Board, CardId),
    answers: &[Tally],
) -> Result<(), Failure> {
    let ids = answers.iter().map(|_| session.change_id());
    let ids = ids.collect::<Result<Vec<_>, Failure>>()?;
    let changes = counting_in(round, board.moment(session.now), &ids, answers);
    session.commit_all(unit, board, &changes).map(drop)
}

/// Lets go of answers whose round was closed meanwhile, and gives the words for it.
fn late(
    session: &Session<'_, '_>,
    unit: &UnitSlug,
    open: &Board,
) -> Result<Option<String>, Failure> {
    let Some(local) = session.env.local_folder.clone() else {
        return Ok(None);
    };
    let gone = |id: &CardId| {
        open.pulses
            .get(*id)
            .is_none_or(|card| card.body.closed.is_some())
    };
    let waits = |id: &CardId| {
        let held = BallotBox::open(&BallotBox::path(&local, *id));
        held.is_ok_and(|held| !held.waiting.is_empty())
    };
    let waiting: Vec<CardId> = BallotBox::rounds(&local)
        .into_iter()
        .filter(gone)
        .filter(waits)
        .collect();
    if waiting.is_empty() {
        return Ok(None);
    }
    let Ok(loaded) = session.store.load(unit, Extent::Whole) else {
        return Ok(None);
    };
    let mut said = None;
    for id in waiting {
        // What is not on this board belongs to another one.
        let Some(card) = loaded.board.pulses.get(id) else {
            continue;
        };
        let mut held = BallotBox::open(&BallotBox::path(&local, id))
            .map_err(|error| unusable(session, &error))?;
        let counted = |batch: &Batch| batch.changes.iter().any(|one| card.body.remembers(*one));
        if !held.waiting.iter().all(counted) {
            said = Some(session.words.text("cli-pulse-late"));
        }
        held.empty(|_| true)
            .map_err(|error| unusable(session, &error))?;
    }
    Ok(said)
}

pub(super) fn unusable(session: &Session<'_, '_>, error: &io::Error) -> Failure {
    let said = session.words.text("cli-pulse-no-local");
    Failure::new(Exit::Unusable, said).cause(error)
}
