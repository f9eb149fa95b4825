//! Answers that have waited on this machine go to the board.

use std::io;

use crate::board::{
    Act, Board, CardId, Change, ChangeId, Deed, PulseEdit, PulseRound, Tally, UnitSlug,
};
use crate::cli::session::Session;
use crate::error::{Exit, Failure};
use crate::store::Extent;

use super::ballot_box::{BallotBox, Batch, path, rounds};

/// Which of what waits is handed in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// What has waited long enough.
    Due,
    /// All.
    Now,
}

/// Hands in what has waited long enough, in commands that only read; says nothing, and where
/// something stands in the way it waits for the next time.
pub(in crate::cli) fn hand_in_quietly(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let local = session.env.local_folder.as_deref();
    if !local.is_some_and(|local| local.join("pulse").is_dir()) {
        return Ok(());
    }
    let Ok(unit) = session.unit() else {
        return Ok(());
    };
    let Ok(loaded) = session.store.load(&unit, Extent::Open) else {
        return Ok(());
    };
    if loaded.read_only.is_none()
        && let Some(round) = loaded
            .board
            .pulses
            .iter()
            .find(|card| card.body.closed.is_none())
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
    let Some(path) = session
        .env
        .local_folder
        .as_deref()
        .map(|local| path(local, round))
    else {
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
    let changes = batches.iter().flat_map(|batch| {
        let one = |(at, id)| answer(board, session, round, (at, id), &batch.answers);
        batch.changes.iter().copied().enumerate().map(one)
    });
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
    let mut changes = Vec::new();
    for at in 0..answers.len() {
        let id = session.change_id()?;
        changes.push(answer(board, session, round, (at, id), answers));
    }
    session.commit_all(unit, board, &changes).map(drop)
}

/// The change that counts one question's answers in, by nobody.
fn answer(
    board: &Board,
    session: &Session<'_, '_>,
    round: CardId,
    (at, id): (usize, ChangeId),
    answers: &[Tally],
) -> Change {
    let mut only = vec![[0; 5]; answers.len()];
    if let (Some(place), Some(tally)) = (only.get_mut(at), answers.get(at)) {
        *place = *tally;
    }
    let act = Act::Pulse(round, Deed::<PulseRound>::Edit(PulseEdit::Answer(only)));
    Change::new(id, board.moment(session.now), None, act)
}

/// Lets go of answers whose round was closed meanwhile, and says so: nothing vanishes unsaid.
fn late(session: &mut Session<'_, '_>, unit: &UnitSlug, open: &Board) -> Result<(), Failure> {
    let Some(local) = session.env.local_folder.clone() else {
        return Ok(());
    };
    let gone = |id: &CardId| {
        open.pulses
            .get(*id)
            .is_none_or(|card| card.body.closed.is_some())
    };
    let waits = |id: &CardId| {
        let held = BallotBox::open(&path(&local, *id));
        held.is_ok_and(|held| !held.waiting.is_empty())
    };
    let waiting: Vec<CardId> = rounds(&local)
        .into_iter()
        .filter(gone)
        .filter(waits)
        .collect();
    if waiting.is_empty() {
        return Ok(());
    }
    let Ok(loaded) = session.store.load(unit, Extent::Whole) else {
        return Ok(());
    };
    for id in waiting {
        // What is not on this board belongs to another one.
        if loaded.board.pulses.get(id).is_some() {
            let said = session.words.text("cli-pulse-late");
            session.tell(&said)?;
            let emptied =
                BallotBox::open(&path(&local, id)).and_then(|mut held| held.empty(|_| true));
            emptied.map_err(|error| unusable(session, &error))?;
        }
    }
    Ok(())
}

pub(super) fn unusable(session: &Session<'_, '_>, error: &io::Error) -> Failure {
    let said = session.words.text("cli-pulse-no-local");
    Failure::new(Exit::Unusable, said).cause(error)
}
