//! The fields of an activity.

use crate::board::{Activity, ActivityState, Field};

use super::super::name;
use super::given::Given;
use super::{Entry, Pick, Slot, When, pick, read};

/// What an activity's state is called, without the day it was finished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    New,
    InProgress,
    Finished,
}

/// The states of an activity.
pub(super) const STATES: [(Stage, &str); 3] = [
    (Stage::New, "activity-status-new"),
    (Stage::InProgress, "activity-status-in-progress"),
    (Stage::Finished, "activity-status-finished"),
];

pub(super) const SLOTS: &[Slot<Activity>] = &[
    Slot {
        key: "title",
        field: Field::Title,
        label: "field-title",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| body.title.to_string(),
        write: |body, given| given.line().map(|to| body.title = to),
    },
    Slot {
        key: "of",
        field: Field::Of,
        label: "field-of",
        entry: Entry::Pick(Pick::Owner),
        when: When::Always,
        read: |body, context| pick::link_text(context, body.of),
        write: |body, given| {
            let card = given.maybe(|given| given.card(&[]));
            card.map(|to| body.of = to)
        },
    },
    Slot {
        key: "owner",
        field: Field::Owner,
        label: "activity-owner",
        entry: Entry::Pick(Pick::Staff),
        when: When::Always,
        read: |body, _| read::shown(body.owner.as_ref()),
        write: |body, given| given.maybe(Given::signature).map(|to| body.owner = to),
    },
    Slot {
        key: "due",
        field: Field::Due,
        label: "activity-due",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, body.due),
        write: |body, given| given.maybe(Given::day).map(|to| body.due = to),
    },
    Slot {
        key: "status",
        field: Field::State,
        label: "field-status",
        entry: Entry::Pick(Pick::State),
        when: When::Always,
        read: |body, context| pick::word(context.words, &stage(body.state), &STATES),
        write: |body, given| {
            body.state = match (given.choice(&STATES)?, body.state) {
                (Stage::New, _) => ActivityState::New,
                (Stage::InProgress, _) => ActivityState::InProgress,
                (Stage::Finished, done @ ActivityState::Finished { .. }) => done,
                (Stage::Finished, _) => ActivityState::Finished {
                    on: given.context.today,
                },
            };
            Ok(())
        },
    },
    Slot {
        key: "decision",
        field: Field::Decision,
        label: "field-of-decision",
        entry: Entry::Pick(Pick::Decision),
        when: When::Always,
        read: |body, context| {
            let named = |one| name::decision(context.words, &context.board.as_decided(one));
            body.decision.as_ref().map(named).unwrap_or_default()
        },
        write: |body, given| given.maybe(Given::decision).map(|to| body.decision = to),
    },
];

const fn stage(state: ActivityState) -> Stage {
    match state {
        ActivityState::New => Stage::New,
        ActivityState::InProgress => Stage::InProgress,
        ActivityState::Finished { .. } => Stage::Finished,
    }
}
