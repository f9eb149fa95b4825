//! `escalate`, `lifted`, `answer`.

use crate::board::{Board, Field, Lift, Origin, Response, Stance, UnitSlug};
use crate::error::Failure;
use crate::report::{lifted as lifting, name};
use crate::store::Extent;

use super::args::{AnswerArgs, EscalateArgs, LiftedArgs};
use crate::cli::session::Session;

/// Lifts a card to the unit above, or takes that back.
pub(in crate::cli) fn escalate(
    session: &mut Session<'_, '_>,
    args: &EscalateArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (loaded, id) = session.load_with_card(&unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let board = &loaded.board;
    let act = match &args.reason {
        Some(reason) if !args.withdraw => {
            let lift = lift(session, reason)?;
            board.lifting(id, lift)
        }
        _ => board.withdrawing(id, session.today()),
    };
    let act = act.map_err(|refusal| Failure::of_refusal(session.words, board, &refusal))?;
    let change = session.change(board, session.change_id()?, act);
    let committed = session.commit(&unit, board, change)?;
    let said = match (args.withdraw, &board.unit.parent) {
        (true, _) => "notice-withdrawn",
        (false, Some(_)) => "notice-lifted",
        (false, None) => "notice-lifted-no-parent",
    };
    let words = session.words;
    session.acknowledge_card(&committed, id, |card| {
        words.with(said, &[("card", name::card(words, card).into())])
    })
}

fn lift(session: &Session<'_, '_>, reason: &str) -> Result<Lift, Failure> {
    Ok(Lift {
        on: session.today(),
        reason: session.line(Field::Lifted, reason)?,
        by: session.me.clone(),
        withdrawn: None,
    })
}

/// Prints what was lifted to the unit and by it, or one card that was.
pub(in crate::cli) fn lifted(
    session: &mut Session<'_, '_>,
    args: &LiftedArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Open)?.board;
    let neighbours = session.neighbours(&unit, Extent::Open)?;
    let (words, today) = (session.words, session.today());
    let document = match &args.card {
        None => lifting::list(words, &board, &neighbours, today),
        Some(typed) => {
            let (origin, _) = find(session, &unit, &board, typed)?;
            lifting::document(words, &board, &neighbours, today, origin.key())
        }
    };
    session.print_document(&document, &args.document)
}

/// Finds a card that was lifted to the unit, and the day it was.
fn find(
    session: &Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    typed: &str,
) -> Result<(Origin, chrono::NaiveDate), Failure> {
    let (of, number) = session.address(typed)?;
    let neighbours = session.neighbours(unit, Extent::Open)?;
    let all = lifting::received(board, &neighbours, session.today());
    let known = all.iter().map(|one| &one.card.origin);
    let known: Vec<String> = known
        .filter_map(|origin| Some(format!("{}{}", origin.unit, origin.number?)))
        .collect();
    let fits = |origin: &Origin| origin.unit == of && origin.number == Some(number);
    let found = all.iter().find(|one| fits(&one.card.origin));
    found
        .map(|one| (one.card.origin.clone(), one.card.lift.on))
        .ok_or_else(|| {
            let args = [("written", typed.into())];
            let list = [("list", known.join(", ").into())];
            let some = (!known.is_empty()).then(|| session.words.with("usage-known", &list));
            Failure::refused(session.words.with("cli-not-lifted-here", &args)).hint(some)
        })
}

/// Answers a card that a unit below has lifted.
pub(in crate::cli) fn answer(
    session: &mut Session<'_, '_>,
    args: &AnswerArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let loaded = session.load_to_change(&unit, session.lately())?;
    let board = &loaded.board;
    let (to, on) = find(session, &unit, board, &args.card)?;
    let text = args.text.join(" ");
    let new = session.card_id()?;
    let (act, said) = if args.send_on {
        let act = board.sending_on(&to, lift(session, &text)?, new);
        (act, "sends_on")
    } else {
        let stance = match (args.take_on, args.decline) {
            (true, _) => Stance::TakesOn,
            (_, true) => Stance::Declines,
            _ => Stance::Answered,
        };
        let response = Response {
            stance,
            text: session.line(Field::Response, &text)?,
            lift: on,
            on: session.today(),
            by: session.me.clone(),
        };
        (Ok(board.responding(&to, response, new)), stance.key())
    };
    let act = act.map_err(|refusal| Failure::of_refusal(session.words, board, &refusal))?;
    let change = session.change(board, session.change_id()?, act);
    let committed = session.commit(&unit, board, change)?;
    let id = committed.board.reply_to(&to).map_or(new, |card| card.id);
    let number = to.number.map(|number| format!(" {number}"));
    let card = format!("{}{} {}", to.name, number.unwrap_or_default(), to.title);
    let words = session.words;
    session.acknowledge_card(&committed, id, |_| {
        let args = [("card", card.into()), ("stance", said.into())];
        words.with("notice-responded", &args)
    })
}
