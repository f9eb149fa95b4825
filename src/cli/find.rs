//! Finding cards: `search`, the filters of `list`, the longer lists, and `matrix`.

use serde_json::json;

use crate::board::{Board, CardId, CardRef};
use crate::error::Failure;
use crate::locale::fold;
use crate::report::listing::{self, Row};
use crate::report::matrix::{Matrix, Quarter};
use crate::report::register::{self, Register};
use crate::report::search::{Filter, Index, Letters, Query};
use crate::store::Extent;

use super::args::{FilterArgs, SearchArgs};
use super::session::{Session, name as read_name};

/// Names of the lists of what is closed, besides the words of the message files.
const REGISTERS: [(Register, &[&str]); 2] = [
    (
        Register::Merits,
        &["merits", "implemented", "meritlista", "infört", "införda"],
    ),
    (Register::Closed, &["closed", "avslutade"]),
];

/// Finds the cards that have all the words, in closed years too.
pub(super) fn search(session: &mut Session<'_, '_>, args: &SearchArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let letters = if args.fold {
        Letters::Folded
    } else {
        Letters::Exact
    };
    let typed = args.words.join(" ");
    let query = Query::read(session.words, &board, session.me.as_ref(), &typed);
    if let Some(unread) = &query.unread {
        let args = [
            ("name", (&unread.name).into()),
            ("written", (&unread.written).into()),
        ];
        return Err(Failure::usage(session.words.with("filter-unread", &args)));
    }
    let more = filter(session, &board, &args.filter)?;
    let today = session.today();
    let passes = |card: &CardRef<'_>| {
        query.filter.passes(&board, *card, today) && more.passes(&board, *card, today)
    };
    let found = Index::of(&board, letters).find(&query.words);
    let found: Vec<CardRef<'_>> = found.into_iter().filter_map(|id| board.card(id)).collect();
    let found = found.into_iter().filter(passes);
    let rows: Vec<Row> = found
        .filter_map(|card| listing::row(&board, card, today))
        .collect();
    print_rows(session, &board, &rows)
}

fn print_rows(session: &mut Session<'_, '_>, board: &Board, rows: &[Row]) -> Result<(), Failure> {
    if session.json {
        return session.print_json(&rows);
    }
    let table = listing::table(session.words, board, session.today(), rows);
    let text = table.print(session.paper);
    session.print(&text)?;
    let count = [("count", rows.len().into())];
    let said = session.words.with("list-hits", &count);
    session.tell(&said)
}

/// Reads what cards have to have.
pub(super) fn filter(
    session: &Session<'_, '_>,
    board: &Board,
    args: &FilterArgs,
) -> Result<Filter, Failure> {
    let mine = if args.mine {
        Some(session.expect_signature()?)
    } else {
        None
    };
    let goal = match &args.goal {
        Some(typed) => Some(session.numbered(board, session.card_number(typed)?)?),
        None => None,
    };
    Ok(Filter {
        states: None,
        owner: read_name(session.words, args.owner.clone())?,
        area: args.area,
        goal,
        days: args.age.map(i64::from),
        mine,
    })
}

/// The list of closed cards that a word stands for, if it stands for one.
pub(super) fn register(typed: &str) -> Option<Register> {
    let wanted = fold(typed);
    let named = |(_, names): &&(Register, &[&str])| names.iter().any(|name| fold(name) == wanted);
    REGISTERS.iter().find(named).map(|(register, _)| *register)
}

/// Prints a list of closed cards, by year.
pub(super) fn list_closed(
    session: &mut Session<'_, '_>,
    register: Register,
    args: &FilterArgs,
) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Whole)?.board;
    let filter = filter(session, &board, args)?;
    let today = session.today();
    let lines = register.rows(session.words, &board, today, &filter);
    if session.json {
        let cards = lines.iter().filter_map(register::Row::card);
        let cards = cards.filter_map(|id| board.card(id));
        let rows: Vec<Row> = cards
            .filter_map(|card| listing::row(&board, card, today))
            .collect();
        return session.print_json(&rows);
    }
    if lines.is_empty() {
        let said = session.words.text("cli-nothing-listed");
        return session.tell(&said);
    }
    let paper = session.paper;
    let text = register::print(session.words, (&board, today), register, &lines, paper);
    session.print(&text)
}

/// Prints effort against effect.
pub(super) fn matrix(session: &mut Session<'_, '_>) -> Result<(), Failure> {
    let unit = session.unit()?;
    let board = session.load(&unit, Extent::Open)?.board;
    let matrix = Matrix::of(&board);
    if !session.json {
        let text = matrix.print(session.words, &board, session.paper);
        return session.print(&text);
    }
    let [quick_wins, undertakings, fill_ins, doubtful] =
        Quarter::ALL.map(|quarter| placed(&board, &matrix.quarter(quarter)));
    session.print_json(&json!({
        "quick_wins": quick_wins, "undertakings": undertakings, "fill_ins": fill_ins,
        "doubtful": doubtful, "unplaced": placed(&board, &matrix.unplaced),
    }))
}

fn placed(board: &Board, cards: &[CardId]) -> Vec<serde_json::Value> {
    let cards = cards.iter().filter_map(|id| board.proposals.get(*id));
    let data = |card: &crate::board::Card<crate::board::Proposal>| {
        json!({
            "number": card.number, "id": card.id, "title": card.body.title,
            "effort": card.body.effort, "effect": card.body.effect,
        })
    };
    cards.map(data).collect()
}
