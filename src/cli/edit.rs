//! Changing cards and settings field by field: `edit`, `done`, `unit`.

use serde_json::json;

use crate::board::{Act, Board, CardId, CardRef, Kind, UnitSlug};
use crate::error::Failure;
use crate::report::field::Subject;
use crate::report::{label, name};
use crate::store::{Committed, Extent};

use super::field_args::{DoneArgs, EditArgs, UnitArgs};
use super::fields::Typed;
use super::list::find;
use super::session::Session;

/// Changes fields of a card; without any, shows which there are.
pub(super) fn card(session: &mut Session<'_, '_>, args: EditArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let typed = session.pairs(args.fields)?;
    let (loaded, id) = find(session, &unit, &args.card)?;
    let Some(subject) = Subject::of(&loaded.board, id) else {
        return Err(not_by_fields(session, &loaded.board, id));
    };
    if typed.is_empty() {
        return session.print_fields(&loaded.board, &subject);
    }
    session.expect_writable(&loaded)?;
    edit_card(session, &unit, &loaded.board, id, &typed)
}

fn not_by_fields(session: &Session<'_, '_>, board: &Board, id: CardId) -> Failure {
    let kind = board.card(id).map(CardRef::kind);
    let kind = kind.map(|kind| label::kind(session.words, kind));
    let args = [("kind", kind.unwrap_or_default().into())];
    Failure::refused(session.words.with("cli-not-by-fields", &args))
}

/// Makes the edits of a card, all or none, and says so.
fn edit_card(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    id: CardId,
    typed: &[Typed],
) -> Result<(), Failure> {
    let Some(subject) = Subject::of(board, id) else {
        return Err(not_by_fields(session, board, id));
    };
    let (acts, labels) = session.edits(board, &subject, id, typed)?;
    let committed = make(session, unit, board, acts)?;
    let words = session.words;
    let Some(committed) = committed else {
        let said = words.text("cli-already-so");
        return session.acknowledge(&json!({ "unit": unit, "changed": [] }), &said);
    };
    session.acknowledge_card(&committed, id, |card| {
        let args = [
            ("card", name::card(words, card).into()),
            ("fields", labels.into()),
        ];
        words.with("cli-edited", &args)
    })
}

/// Commits acts together; gives None where there is nothing to do.
fn make(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    acts: Vec<Act>,
) -> Result<Option<Committed>, Failure> {
    if acts.is_empty() {
        return Ok(None);
    }
    session.commit_acts(unit, board, acts).map(Some)
}

/// Ends a card today: an activity is finished, an input dealt with, a goal closed, a good example
/// told, a hinder out of the way.
pub(super) fn done(session: &mut Session<'_, '_>, args: &DoneArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (loaded, id) = find(session, &unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let today = session.words.date_in_table(session.today());
    let finished = session.words.text("activity-status-finished");
    let (field, value) = match loaded.board.card(id).map(CardRef::kind) {
        Some(Kind::Activity) => ("status", finished),
        Some(Kind::Input | Kind::Goal) => ("closed", today),
        Some(Kind::Example) => ("presented", today),
        Some(Kind::Hinder) => ("resolved", today),
        Some(Kind::Metric) => ("retired", today),
        _ => {
            let said = session.words.text("cli-done-by-move");
            return Err(Failure::refused(said));
        }
    };
    let typed = [(field.to_owned(), value)];
    edit_card(session, &unit, &loaded.board, id, &typed)
}

/// Changes the unit's settings; without any field, shows them.
pub(super) fn unit(session: &mut Session<'_, '_>, args: UnitArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let typed = session.pairs(args.fields)?;
    let loaded = session.load(&unit, Extent::Open)?;
    if typed.is_empty() {
        return session.print_fields(&loaded.board, &Subject::unit(&loaded.board));
    }
    session.expect_writable(&loaded)?;
    edit_unit(session, &unit, &loaded.board, &typed)
}

/// Makes the edits of the unit's settings, all or none, and says so.
pub(super) fn edit_unit(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    typed: &[Typed],
) -> Result<(), Failure> {
    // The unit is no card: the id is passed over.
    let id = CardId::from_bits(0);
    let (acts, labels) = session.edits(board, &Subject::unit(board), id, typed)?;
    let done = make(session, unit, board, acts)?.is_some();
    let args = [
        ("card", board.unit.name.as_str().into()),
        ("fields", (&labels).into()),
    ];
    let said = if done {
        session.words.with("cli-edited", &args)
    } else {
        session.words.text("cli-already-so")
    };
    session.acknowledge(&json!({ "unit": unit, "changed": done }), &said)
}
