//! `settle`: what copies of the board disagreed about, and the choice between the two.

use serde_json::json;

use crate::board::{Act, Board, CardRef, Dispute};
use crate::error::Failure;
use crate::locale::Words;
use crate::report::table::Table;
use crate::report::{history, label, name};
use crate::store::Extent;

use super::args::SettleArgs;
use super::choose::choose;
use super::session::Session;

/// Something in dispute; without a card, of the unit's settings.
type Found<'b> = (Option<CardRef<'b>>, Dispute);

/// Lists what is in dispute, or chooses between the versions on a card or of the unit's settings.
pub(super) fn run(session: &mut Session<'_, '_>, args: &SettleArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let loaded = session.load(&unit, Extent::Whole)?;
    let board = &loaded.board;
    let found = found(session, board, args)?;
    if !args.take && !args.keep {
        return print(session, board, &found);
    }
    session.expect_writable(&loaded)?;
    if found.is_empty() {
        return Err(Failure::refused(session.words.text("notice-no-dispute")));
    }
    let mut found = found;
    if args.take {
        // Of three versions of one field, the third is another question than it was.
        found.dedup_by_key(|(card, one)| (card.map(CardRef::id), one.field));
    }
    let card = found.iter().find_map(|(card, _)| card.map(CardRef::id));
    let chosen = |(_, one): Found<'_>| if args.take { one.take } else { one.keep };
    let acts: Vec<Act> = found.into_iter().map(chosen).collect();
    let count = acts.len();
    let settled = session.commit_acts(&unit, board, acts)?.board;
    let named = card.map_or_else(
        || settled.unit.name.to_string(),
        |id| name::of(session.words, &settled, id),
    );
    let said = session
        .words
        .with("notice-settled", &[("card", named.into())]);
    session.acknowledge(&json!({ "unit": unit, "settled": count }), &said)
}

/// Finds what is in dispute: on the board, on a card, in a field of it.
fn found<'b>(
    session: &Session<'_, '_>,
    board: &'b Board,
    args: &SettleArgs,
) -> Result<Vec<Found<'b>>, Failure> {
    let of_card = |card: CardRef<'b>| {
        card.disputes()
            .into_iter()
            .map(move |one| (Some(card), one))
    };
    let of_unit = || {
        let settings = board.unit.settings_in_dispute();
        settings.into_iter().map(|one| (None, one))
    };
    let mut found: Vec<Found<'b>> = match args.card.as_deref() {
        None => board
            .every_card()
            .flat_map(of_card)
            .chain(of_unit())
            .collect(),
        Some(typed) if is_unit(session, typed) => of_unit().collect(),
        Some(typed) => {
            let id = session.numbered(board, session.card_number(typed)?)?;
            board.card(id).into_iter().flat_map(of_card).collect()
        }
    };
    if let Some(typed) = &args.field {
        let rows: Vec<_> = found
            .iter()
            .map(|(_, one)| {
                let names = super::languages(session.words.lang())
                    .map(|lang| label::field(&Words::new(lang), one.field));
                let key = one.field.key().to_owned();
                (one.field, names.chain([key]).collect::<Vec<_>>())
            })
            .collect();
        let field = choose(typed, &rows).map_err(|near| {
            let known = rows.iter().filter_map(|(_, names)| names.first());
            let list: Vec<&str> = known.map(String::as_str).collect();
            session.unknown("cli-unknown-field", typed, near, &list.join(", "))
        })?;
        found.retain(|(_, one)| one.field == field);
    }
    Ok(found)
}

fn is_unit(session: &Session<'_, '_>, typed: &str) -> bool {
    let mut names =
        super::languages(session.words.lang()).map(|lang| Words::new(lang).text("unit"));
    names.any(|name| name.to_lowercase() == typed.to_lowercase())
}

fn print(session: &mut Session<'_, '_>, board: &Board, found: &[Found<'_>]) -> Result<(), Failure> {
    let words = session.words;
    let value = |one: &Dispute, second: bool| {
        let value = if second { &one.second } else { &one.stands };
        history::shown(words, board, one.field, value)
    };
    if session.json {
        let data = found.iter().map(|(card, one)| {
            json!({
                "number": card.and_then(CardRef::number), "id": card.map(CardRef::id),
                "field": one.field.key(), "stands": value(one, false), "second": value(one, true),
            })
        });
        let data: Vec<_> = data.collect();
        return session.print_json(&data);
    }
    if found.is_empty() {
        let said = words.text("settle-nothing");
        return session.tell(&said);
    }
    let row = |(card, one): &Found<'_>| {
        let named = card.map_or_else(
            || board.unit.name.to_string(),
            |card| name::card(words, card),
        );
        vec![
            named,
            label::field(words, one.field),
            value(one, false),
            value(one, true),
        ]
    };
    let table = Table {
        head: [
            "settle-card",
            "settle-field",
            "dispute-stands",
            "dispute-other",
        ]
        .map(|id| words.text(id))
        .into(),
        rows: found.iter().map(row).collect(),
        giving: 3,
    };
    let text = table.print(session.paper);
    session.print(&text)
}
