//! What lists about the life of a card choose among.

use crate::app::list::{Choice, Item};
use chrono::NaiveDate;

use crate::board::{ActivityState, Board, CardId, GoalStatus, Pdsa, Status};
use crate::locale::Words;
use crate::report::label;

/// The steps of a trial, the one it has marked.
pub(in crate::app) fn steps(board: &Board, card: CardId, words: &Words) -> Vec<Item> {
    let status = board
        .proposals
        .get(card)
        .map(|card| &card.body.standing.status);
    let item = |step: Pdsa| Item {
        choice: Choice::Step(card, step),
        text: format!(
            "{} {}",
            label::pdsa_letters(words, step),
            label::pdsa(words, step)
        ),
        aside: match status {
            Some(Status::Testing { step: now, .. }) if *now == step => words.text("list-now"),
            _ => String::new(),
        },
    };
    Pdsa::ALL.map(item).to_vec()
}

/// The states of an activity, the one it is in marked.
pub(in crate::app) fn states(
    board: &Board,
    card: CardId,
    words: &Words,
    today: NaiveDate,
) -> Vec<Item> {
    let now = board.activities.get(card).map(|card| card.body.state);
    let finished = match now {
        Some(done @ ActivityState::Finished { .. }) => done,
        _ => ActivityState::Finished { on: today },
    };
    let item = |state: ActivityState| Item {
        choice: Choice::State(card, state),
        text: label::activity_state(words, state),
        aside: match now {
            Some(now) if now == state => words.text("list-now"),
            _ => String::new(),
        },
    };
    [finished, ActivityState::InProgress, ActivityState::New]
        .map(item)
        .to_vec()
}

/// The statuses that a person can give a goal, and none, where one was given.
pub(in crate::app) fn goal_statuses(board: &Board, card: CardId, words: &Words) -> Vec<Item> {
    let manual = board
        .goals
        .get(card)
        .and_then(|card| card.body.manual.as_ref());
    let item = |status: GoalStatus| Item {
        choice: Choice::GoalStatus(card, Some(status)),
        text: label::goal_status(words, status),
        aside: match manual {
            Some(now) if now.status == status => words.text("list-now"),
            _ => String::new(),
        },
    };
    let mut items = GoalStatus::ALL.map(item).to_vec();
    items.extend(manual.map(|_| Item {
        choice: Choice::GoalStatus(card, None),
        text: words.text("list-no-goal-status"),
        aside: String::new(),
    }));
    items
}
