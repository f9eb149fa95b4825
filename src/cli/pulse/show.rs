//! What may be seen of rounds.

use serde::Serialize;

use crate::board::{Board, Card, PulseRhythm, PulseRound, UnitSlug, Week};
use crate::cli::session::Session;
use crate::error::Failure;
use crate::report::pulse::{Published, head, published, state};
use crate::store::Extent;

/// Rounds printed for a person; data has them all.
const NEWEST: usize = 12;

#[derive(Serialize)]
struct Round {
    week: Week,
    monthly: bool,
    closed: Option<chrono::NaiveDate>,
    questions: Vec<Question>,
}

#[derive(Serialize)]
struct Question {
    question: String,
    #[serde(flatten)]
    shown: Option<Published>,
}

/// Prints the rounds, newest first.
pub(super) fn show(session: &mut Session<'_, '_>, unit: &UnitSlug) -> Result<(), Failure> {
    let board = session.load(unit, Extent::Whole)?.board;
    let mut rounds: Vec<&Card<PulseRound>> = board.pulses.iter().collect();
    rounds.sort_by_key(|card| std::cmp::Reverse((card.body.week, card.id)));
    if rounds.is_empty() && !session.json {
        let said = session.words.text("cli-pulse-never");
        return session.print(&format!("{said}\n"));
    }
    if !session.json {
        rounds.truncate(NEWEST);
    }
    print(session, &board, &rounds)
}

/// Prints some rounds.
pub(super) fn print(
    session: &mut Session<'_, '_>,
    board: &Board,
    rounds: &[&Card<PulseRound>],
) -> Result<(), Failure> {
    if session.json {
        let rounds = rounds.iter().map(|card| data(board, &card.body));
        return session.print_json(&rounds.collect::<Vec<_>>());
    }
    let rounds = rounds.iter().map(|card| text(session, board, &card.body));
    let text = rounds.collect::<Vec<_>>().join("\n");
    session.print(&text)
}

fn data(board: &Board, round: &PulseRound) -> Round {
    let shown = published(round, board.unit.settings.pulse_k);
    let question = |(at, line): (usize, &crate::board::Line)| Question {
        question: line.to_string(),
        shown: shown.as_ref().and_then(|all| all.get(at).copied()),
    };
    Round {
        week: round.week,
        monthly: round.rhythm == PulseRhythm::Monthly,
        closed: round.closed,
        questions: round.questions.iter().enumerate().map(question).collect(),
    }
}

fn text(session: &Session<'_, '_>, board: &Board, round: &PulseRound) -> String {
    let (words, k) = (session.words, board.unit.settings.pulse_k);
    let mut head = head(words, round);
    head.push(state(words, round));
    let head = head.join(" · ") + "\n";
    let shown = published(round, k);
    let question = |(at, question): (usize, &crate::board::Line)| {
        let shown = shown.as_ref().and_then(|all| all.get(at));
        let said = shown.map(|shown| format!("    {}\n", shown.said(words, k)));
        format!("  {question}\n{}", said.unwrap_or_default())
    };
    let questions = round.questions.iter().enumerate().map(question);
    let whole = std::iter::once(head).chain(questions).collect();
    session.paper.printed(whole)
}
