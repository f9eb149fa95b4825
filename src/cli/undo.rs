//! Taking back and making again: `undo`, `redo`.

use std::collections::BTreeSet;

use serde_json::json;

use crate::board::{Board, Change, ChangeId};
use crate::error::Failure;
use crate::report::history;
use crate::store::Extent;

use super::args::UndoArgs;
use super::session::Session;

/// Takes back a change: the one that is named, or what whoever asks did last, in one go.
pub(super) fn undo(session: &mut Session<'_, '_>, args: &UndoArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load_to_change(&unit, Extent::Whole)?.board;
    let targets = if let Some(typed) = &args.change {
        vec![named(session, typed)?]
    } else {
        let last = board.last_by(session.me.as_ref(), &BTreeSet::new());
        board.made_with(last.ok_or_else(|| nothing(session))?)
    };
    let ids = take_back(session, &unit, &board, &targets)?;
    let data = json!({ "change": ids.first(), "undoes": targets.last() });
    let what = history::told(session.words, &board, &targets);
    let said = session
        .words
        .with("cli-undone-what", &[("what", what.into())]);
    session.acknowledge(&data, &said)
}

/// Makes again what whoever asks took back last, unless they have changed something since.
pub(super) fn redo(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load_to_change(&unit, Extent::Whole)?.board;
    let last = board.last_undo_by(session.me.as_ref(), &BTreeSet::new());
    let last = last.ok_or_else(|| {
        let said = session.words.text("cli-nothing-to-redo");
        Failure::refused(said).hint(session.words.text("cli-nothing-to-redo-hint"))
    })?;
    let targets = board.made_with(last);
    let ids = take_back(session, &unit, &board, &targets)?;
    let data = json!({ "change": ids.first(), "undoes": targets.last() });
    let again = board.taken_back_by(&targets);
    let what = history::told(session.words, &board, &again);
    let said = session
        .words
        .with("cli-redone-what", &[("what", what.into())]);
    session.acknowledge(&data, &said)
}

/// Takes changes back in one go, the newest first, or none of them.
fn take_back(
    session: &mut Session<'_, '_>,
    unit: &crate::board::UnitSlug,
    board: &Board,
    targets: &[ChangeId],
) -> Result<Vec<ChangeId>, Failure> {
    let acts = board.undoing_all(targets);
    let acts = acts.map_err(|why| Failure::of_refusal(session.words, board, &why))?;
    let first = session.change_id()?;
    let ids = std::iter::successors(Some(first), |id| Some(id.following()));
    let change = |((target, act), id)| Change {
        undoes: Some(target),
        ..session.change(board, id, act)
    };
    let changes: Vec<Change> = acts.into_iter().zip(ids).map(change).collect();
    session.commit_all(unit, board, &changes)?;
    Ok(changes.iter().map(|change| change.id).collect())
}

fn named(session: &Session<'_, '_>, typed: &str) -> Result<ChangeId, Failure> {
    typed.parse().map_err(|_bad| {
        let args = [("written", typed.into())];
        Failure::usage(session.words.with("cli-bad-change", &args))
    })
}

fn nothing(session: &Session<'_, '_>) -> Failure {
    let said = session.me.as_ref().map_or_else(
        || session.words.text("cli-nothing-to-undo"),
        |who| {
            session
                .words
                .with("cli-nothing-to-undo-by", &[("who", who.as_str().into())])
        },
    );
    Failure::refused(said).hint(session.words.text("cli-nothing-to-undo-hint"))
}
