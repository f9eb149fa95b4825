//! Goals: `follow-up` says how one goes this week, and gives it a status by hand.

use crate::board::{
    Act, Board, CardId, Deed, Field, FollowUp, Goal, GoalEdit, GoalField, GoalStatus, Kind,
    ManualStatus, Refusal, Swap, Week,
};
use crate::error::Failure;
use crate::report::name;
use crate::report::state::State;

use super::args::FollowUpArgs;
use super::session::Session;

/// Adds a follow-up note to a goal, sets its status by hand, or takes that away.
pub(super) fn follow_up(session: &mut Session<'_, '_>, args: &FollowUpArgs) -> Result<(), Failure> {
    let unit = session.unit()?;
    let typed = session.words_or_stdin(&args.text)?;
    let week = match args.week.as_deref() {
        Some(typed) => session.past_week(typed)?,
        None => Week::of(session.today()),
    };
    let (loaded, id) = session.load_with_card(&unit, &args.card)?;
    session.expect_writable(&loaded)?;
    let goal = goal(session, &loaded.board, id)?;
    let mut edits = Vec::new();
    if args.computed {
        edits.push(GoalEdit::Set(GoalField::Manual(Swap::new(
            goal.manual.clone(),
            None,
        ))));
    } else if let Some(status) = &args.status {
        expect_unmeasured(session, &loaded.board, goal)?;
        let reason = session.line(Field::Manual, &typed)?;
        let status = status_of(session, status)?;
        let manual = Some(ManualStatus {
            status,
            reason,
            week,
        });
        edits.push(GoalEdit::Set(GoalField::Manual(Swap::new(
            goal.manual.clone(),
            manual,
        ))));
    }
    if args.status.is_none() && !(args.computed && typed.trim().is_empty()) {
        let note = FollowUp {
            id: session.change_id()?,
            week,
            text: session.filled_text(Field::Note, &typed)?,
        };
        edits.push(GoalEdit::Note { note, on: true });
    }
    let acts = edits
        .into_iter()
        .map(|edit| Act::Goal(id, Deed::Edit(edit)));
    let committed = session.commit_acts(&unit, &loaded.board, acts.collect())?;
    let words = session.words;
    session.acknowledge_card(&committed, id, |card| {
        let args = [("card", name::card(words, card).into())];
        words.with("notice-followed-up", &args)
    })
}

fn goal<'b>(session: &Session<'_, '_>, board: &'b Board, id: CardId) -> Result<&'b Goal, Failure> {
    let goal = board.goals.get(id).filter(|card| card.removed.is_none());
    goal.map(|card| &card.body)
        .ok_or_else(|| Failure::of_refusal(session.words, board, &Refusal::UnknownGoal(id)))
}

/// Refuses a status by hand where the metric says how the goal goes.
fn expect_unmeasured(session: &Session<'_, '_>, board: &Board, goal: &Goal) -> Result<(), Failure> {
    let metric = goal.metric.as_ref().filter(|_| goal.target.is_some());
    let Some(metric) = metric.and_then(|key| board.metric(key)) else {
        return Ok(());
    };
    let args = [("metric", metric.body.name.to_string().into())];
    let said = session.words.with("notice-goal-measured", &args);
    Err(Failure::refused(said))
}

fn status_of(session: &Session<'_, '_>, typed: &str) -> Result<GoalStatus, Failure> {
    match session.state(Kind::Goal, typed)? {
        State::Goal(status) => Ok(status),
        _ => Err(session.unknown_status(typed, None, &session.state_names(Kind::Goal))),
    }
}
