//! New cards of any kind: `add`, `activity`, `goal`, `metric`, `input`, `example`, `hinder`.

use serde_json::json;

use crate::board::{CardRef, Kind};
use crate::error::Failure;
use crate::report::field::Subject;
use crate::report::name;
use crate::store::Extent;

use super::field_args::{ActivityArgs, AddArgs, CardArgs};
use super::fields::Typed;
use super::session::Session;

/// Adds a card of a kind that is named.
pub(super) fn any(session: &mut Session<'_, '_>, args: &AddArgs) -> Result<(), Failure> {
    let kind = session.kind(&args.kind)?;
    card(session, kind, &args.card)
}

/// Adds a card of a kind.
pub(super) fn card(
    session: &mut Session<'_, '_>,
    kind: Kind,
    args: &CardArgs,
) -> Result<(), Failure> {
    add(session, kind, args, Vec::new())
}

/// Adds an activity.
pub(super) fn activity(session: &mut Session<'_, '_>, args: &ActivityArgs) -> Result<(), Failure> {
    let own = [
        ("of", &args.of),
        ("decision", &args.decision),
        ("owner", &args.owner),
        ("due", &args.due),
    ];
    let typed = own.into_iter().filter_map(|(field, value)| {
        let value = value.clone()?;
        Some((field.to_owned(), value))
    });
    add(session, Kind::Activity, &args.card, typed.collect())
}

fn add(
    session: &mut Session<'_, '_>,
    kind: Kind,
    args: &CardArgs,
    mut typed: Vec<Typed>,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let title = session.words_or_stdin(&args.title)?;
    typed.extend(session.settings(&args.set)?);
    // What an activity can belong to may lie in the minutes of any year.
    let extent = match kind {
        Kind::Activity => Extent::Whole,
        _ => Extent::Open,
    };
    let loaded = session.load_to_change(&unit, extent)?;
    let board = &loaded.board;
    let context = session.context(board);
    let Some(blank) = Subject::blank(kind, &context, None) else {
        return Err(Failure::usage(session.words.text("cli-kinds")));
    };
    let fields = blank.fields(true);
    let mut texts = blank.begin(&context);
    // The first field is what the card is called.
    if let Some(first) = texts.first_mut() {
        *first = title;
    }
    let texts = session.typed_in(&blank, true, texts, &typed)?;
    let filled = blank.fill(true, &blank.read(true, &context), &texts, &context);
    let filled = filled.map_err(|wrong| session.unfit(&fields, wrong))?;
    let (change, id) = (session.change_id()?, session.card_id()?);
    let Some(act) = filled.adding(id) else {
        return Ok(());
    };
    let change = session.change(board, change, act);
    let committed = session.commit(&unit, board, change)?;
    let Some(card) = committed.board.card(id) else {
        return Ok(());
    };
    let data = json!({ "number": card.number(), "id": id, "unit": unit });
    let number = card.number().map(|number| number.to_string());
    let said =
        number.unwrap_or_else(|| key(card).unwrap_or_else(|| name::card(session.words, card)));
    session.acknowledge(&data, &said)
}

/// What a card without a number goes by.
fn key(card: CardRef<'_>) -> Option<String> {
    match card {
        CardRef::Metric(card) => Some(card.body.key.to_string()),
        _ => None,
    }
}
