//! Reading the board: `list`, `show`, `history`.

use crate::board::{Board, CardId, CardRef, Happening, Kind};
use crate::error::Failure;
use crate::report::listing::{self, Asked, LISTED, Row};
use crate::report::state::State;
use crate::report::statistics::basis;
use crate::report::statistics::effect::Effect;
use crate::report::statistics::reading::MetricReading;
use crate::report::{card, history as told, label};
use crate::store::{Extent, Loaded};

use super::args::{HistoryArgs, ListArgs, ShowArgs};
use super::find;
use super::session::Session;

/// Lists cards of one kind, or of all.
pub(super) fn list(session: &mut Session<'_, '_>, args: &ListArgs) -> Result<(), Failure> {
    let register = args.kind.as_deref().and_then(find::register);
    if let Some(register) = register.filter(|_| args.status.is_none()) {
        return find::list_closed(session, register, &args.filter);
    }
    let unit = session.unit()?;
    let asked = asked(session, args)?;
    let closed = asked
        .iter()
        .any(|(_, state)| state.is_some_and(State::is_closed));
    let extent = if closed {
        Extent::Whole
    } else {
        session.lately()
    };
    let board = session.load(&unit, extent)?.board;
    let filter = find::filter(session, &board, &args.filter)?;
    let today = session.today();
    let lists = asked.into_iter().map(|(kind, state)| {
        let asked = Asked {
            kind,
            state,
            filter: &filter,
        };
        (kind, listing::rows(session.words, &board, today, asked))
    });
    let lists: Vec<(Kind, Vec<Row>)> = lists.collect();
    if session.json {
        let all: Vec<&Row> = lists.iter().flat_map(|(_, rows)| rows).collect();
        return session.print_json(&all);
    }
    let mut text = String::new();
    for (kind, rows) in lists.iter().filter(|(_, rows)| !rows.is_empty()) {
        if args.kind.is_none() {
            let head = label::kinds(session.words, *kind);
            let gap = if text.is_empty() { "" } else { "\n" };
            let count = rows.len().to_string();
            text.extend([gap, &head, " (", &count, ")\n"]);
        }
        text += &listing::table(session.words, &board, today, rows).print(session.paper);
    }
    if text.is_empty() {
        let said = session.words.text("cli-nothing-listed");
        return session.tell(&said);
    }
    session.print(&text)
}

/// The kinds to list, each with the state that was asked for.
fn asked(
    session: &Session<'_, '_>,
    args: &ListArgs,
) -> Result<Vec<(Kind, Option<State>)>, Failure> {
    match (&args.kind, &args.status) {
        (None, None) => Ok(LISTED.map(|kind| (kind, None)).to_vec()),
        (Some(kind), None) => Ok(vec![(session.kind(kind)?, None)]),
        (Some(kind), Some(status)) => {
            let kind = session.kind(kind)?;
            Ok(vec![(kind, Some(session.state(kind, status)?))])
        }
        (None, Some(status)) => {
            let with = |kind: Kind| Some((kind, Some(session.state(kind, status).ok()?)));
            let some: Vec<_> = LISTED.into_iter().filter_map(with).collect();
            if some.is_empty() {
                let rows = LISTED.map(|kind| session.state_names(kind)).concat();
                return Err(session.unknown_status(status, None, &rows));
            }
            Ok(some)
        }
    }
}

/// Shows everything about one card.
pub(super) fn show(session: &mut Session<'_, '_>, args: &ShowArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let (mut loaded, id) = find(session, &unit, &args.card)?;
    let measured = |card: CardRef<'_>| match card {
        CardRef::Proposal(card) => card.body.measure.is_some(),
        CardRef::Metric(_) => args.basis,
        _ => false,
    };
    if loaded.board.card(id).is_some_and(measured) {
        loaded = session.load(&unit, Extent::Whole)?;
    }
    let (board, today) = (&loaded.board, session.today());
    let Some(found) = board.card(id) else {
        return Ok(());
    };
    let mut document = card::document(session.words, board, today, found);
    let beside = session.facts_beside(&unit, board, found)?;
    document.facts.extend(beside);
    if args.basis && !session.json {
        let said = rests_on(session, board, found);
        return session.print(&said);
    }
    if session.json {
        session.print_json(&document.data())
    } else {
        let text = document.print(session.words, board, today, session.paper);
        session.print(&text)
    }
}

/// What stands behind the finding on a card, where it has one.
fn rests_on(session: &Session<'_, '_>, board: &Board, card: CardRef<'_>) -> String {
    let (words, today, paper) = (session.words, session.today(), session.paper);
    let sections = match card {
        CardRef::Proposal(card) => Effect::of(board, card, today)
            .map(|effect| basis::change(words, board, card, &effect, today)),
        CardRef::Metric(card) => MetricReading::of(board, &card.body, today)
            .map(|reading| basis::chart(words, board, &card.body, &reading)),
        _ => None,
    };
    let said = sections.map(|sections| basis::print(&sections, paper, paper.width.unwrap_or(100)));
    let said = said.unwrap_or_else(|| words.text("basis-none") + "\n");
    format!("{}\n{said}", crate::report::name::card(words, card))
}

/// Finds a card by its number, a metric also by its key.
pub(super) fn find(
    session: &mut Session<'_, '_>,
    unit: &crate::board::UnitSlug,
    typed: &str,
) -> Result<(Loaded, CardId), Failure> {
    if session.card_number(typed).is_ok() {
        return session.load_with_card(unit, typed);
    }
    let loaded = session.load(unit, session.lately())?;
    let key = typed.parse().ok();
    let metric = key
        .and_then(|key| loaded.board.metric(&key))
        .map(|metric| metric.id);
    match metric {
        Some(id) => Ok((loaded, id)),
        None => Err(session.unknown_metric(&loaded.board, typed)),
    }
}

/// Prints what happened, the newest last.
pub(super) fn history(session: &mut Session<'_, '_>, args: &HistoryArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let mut all = match &args.card {
        Some(typed) => {
            let number = session.card_number(typed)?;
            let id = session.numbered(&board, number)?;
            board.card(id).map(CardRef::happenings).unwrap_or_default()
        }
        None => board.happenings(),
    };
    let newest: Vec<Happening> = all.split_off(all.len().saturating_sub(args.limit));
    if session.json {
        let lines: Vec<told::Line> = newest.iter().map(told::line).collect();
        return session.print_json(&lines);
    }
    let table = told::table(session.words, &board, session.today(), &newest);
    let text = table.print(session.paper);
    session.print(&text)
}
