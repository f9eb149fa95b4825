//! Answering: from a staff terminal, or one by one on a keyboard that is passed on.

use crate::board::{Board, CardId, Tally, UnitSlug};
use crate::cli::ask::Empty;
use crate::cli::session::Session;
use crate::env::random_bits;
use crate::error::Failure;
use crate::store::{BallotBox, Extent};

use super::args::PulseArgs;
use super::hand_in::{When, hand_in, unusable};
use super::{expect_open, refused};

/// Clears the screen and what can be scrolled back to, so that the next person sees no answer.
const CLEARED: &str = "\u{1b}[2J\u{1b}[3J\u{1b}[H";

/// Takes answers to the open round.
pub(super) fn answer(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    args: &PulseArgs,
) -> Result<(), Failure> {
    let board = session.load_to_change(unit, Extent::Open)?.board;
    let round = expect_open(session, &board)?;
    let (id, questions) = (round.id, round.body.questions.clone());
    let local = session.env.local_folder.as_deref();
    let path = local.map(|local| BallotBox::path(local, id));
    let path = path.ok_or_else(|| refused(session, "cli-pulse-no-local"))?;
    if path.exists() && !args.pass {
        return Err(refused(session, "cli-pulse-already-answered")
            .hint(session.words.text("cli-pulse-already-answered-hint")));
    }
    let questions: Vec<&str> = questions.iter().map(crate::board::Line::as_str).collect();
    let missing = [("<1-5>...", args.answers.is_empty())];
    let written = session.has_all(&missing)?;
    loop {
        let typed = if written {
            args.answers.clone()
        } else {
            asked(session, &questions)?
        };
        let answer = read(session, &typed, questions.len())?;
        BallotBox::open(&path)
            .and_then(|mut held| held.put(&answer, session.now, random_bits))
            .map_err(|error| unusable(session, &error))?;
        if !args.pass || !next(session)? {
            break;
        }
    }
    thanked(session, unit, &board, id, args.now)
}

fn asked(session: &mut Session<'_, '_>, questions: &[&str]) -> Result<Vec<String>, Failure> {
    let mut answers = Vec::new();
    for question in questions {
        let one = |session: &Session<'_, '_>, typed: &str| point(session, typed).map(|_| None);
        answers.push(session.ask_about(question, Empty::Cancels, one)?);
    }
    Ok(answers)
}

fn read(session: &Session<'_, '_>, typed: &[String], asked: usize) -> Result<Vec<Tally>, Failure> {
    if typed.len() != asked {
        let args = [("count", asked.into())];
        return Err(Failure::usage(
            session.words.with("refusal-wrong-questions", &args),
        ));
    }
    typed.iter().map(|one| point(session, one)).collect()
}

fn point(session: &Session<'_, '_>, typed: &str) -> Result<Tally, Failure> {
    let wrong = || Failure::usage(session.words.text("cli-pulse-bad-answer"));
    let at: usize = typed.trim().parse().map_err(|_bad| wrong())?;
    let mut tally = [0; 5];
    let place = at.checked_sub(1).and_then(|at| tally.get_mut(at));
    *place.ok_or_else(wrong)? = 1;
    Ok(tally)
}

/// Takes what was answered off the screen, and asks whether somebody comes after.
fn next(session: &mut Session<'_, '_>) -> Result<bool, Failure> {
    session.tell(CLEARED)?;
    let done = session.words.text("cli-pulse-done-word");
    let label = session.words.text("cli-pulse-next");
    let any = |_: &Session<'_, '_>, _: &str| Ok(None);
    // Ctrl+D ends it too: what was answered waits in the box already.
    let typed = session
        .ask_about(&label, Empty::Skips, any)
        .unwrap_or_else(|_ended| done.clone());
    session.tell(CLEARED)?;
    Ok(!typed.trim().eq_ignore_ascii_case(&done))
}

fn thanked(
    session: &mut Session<'_, '_>,
    unit: &UnitSlug,
    board: &Board,
    round: CardId,
    now: bool,
) -> Result<(), Failure> {
    let id = if now {
        hand_in(session, unit, board, round, When::Now)?;
        "cli-pulse-handed-in"
    } else {
        "cli-pulse-set-aside"
    };
    let said = session.words.text(id);
    session.acknowledge(&serde_json::json!({ "handed_in": now }), &said)
}
