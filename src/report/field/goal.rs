//! The fields of a goal.

use crate::board::{Field, Goal, GoalStatus, Kind, ManualStatus, Week};

use super::given::Given;
use super::{Entry, Pick, Slot, When, metric, pick, read};

/// The statuses that a goal can be given by hand.
pub(super) const STATUSES: [(GoalStatus, &str); 4] = [
    (GoalStatus::OnTrack, "goal-status-on-track"),
    (GoalStatus::AtRisk, "goal-status-at-risk"),
    (GoalStatus::OffTrack, "goal-status-off-track"),
    (GoalStatus::NoReport, "goal-status-no-report"),
];

pub(super) const SLOTS: &[Slot<Goal>] = &[
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
        key: "why",
        field: Field::Why,
        label: "field-why",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.why.to_string(),
        write: |body, given| given.text().map(|to| body.why = to),
    },
    Slot {
        key: "parent",
        field: Field::Parent,
        label: "field-parent",
        entry: Entry::Pick(Pick::Goal),
        when: When::Always,
        read: |body, context| pick::link_text(context, body.parent),
        write: |body, given| {
            let card = given.maybe(|given| given.card(&[Kind::Goal]));
            card.map(|to| body.parent = to)
        },
    },
    Slot {
        key: "metric",
        field: Field::Metric,
        label: "field-metric",
        entry: Entry::Pick(Pick::Metric),
        when: When::Always,
        read: |body, context| {
            let key = body.metric.as_ref();
            key.map(|key| pick::metric_text(context.board, key))
                .unwrap_or_default()
        },
        write: |body, given| given.maybe(Given::metric).map(|to| body.metric = to),
    },
    Slot {
        key: "better",
        field: Field::Better,
        label: "field-better",
        entry: Entry::Pick(Pick::Better),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.better, &metric::DIRECTIONS),
        write: |body, given| given.choice(&metric::DIRECTIONS).map(|to| body.better = to),
    },
    Slot {
        key: "baseline",
        field: Field::Baseline,
        label: "goal-baseline",
        entry: Entry::Number,
        when: When::Always,
        read: |body, context| read::number(context, body.baseline),
        write: |body, given| given.maybe(Given::number).map(|to| body.baseline = to),
    },
    Slot {
        key: "target",
        field: Field::Target,
        label: "goal-target",
        entry: Entry::Number,
        when: When::Always,
        read: |body, context| read::number(context, body.target),
        write: |body, given| given.maybe(Given::number).map(|to| body.target = to),
    },
    Slot {
        key: "deadline",
        field: Field::Deadline,
        label: "field-deadline",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, body.deadline),
        write: |body, given| given.maybe(Given::day).map(|to| body.deadline = to),
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
        key: "status",
        field: Field::Manual,
        label: "field-manual",
        entry: Entry::Pick(Pick::GoalStatus),
        when: When::Always,
        read: |body, context| {
            let status = body.manual.as_ref().map(|manual| manual.status);
            status
                .map(|status| pick::word(context.words, &status, &STATUSES))
                .unwrap_or_default()
        },
        write: |body, given| by_hand(body, given).map(|to| body.manual = to),
    },
    Slot {
        key: "reason",
        field: Field::Manual,
        label: "proposal-reason",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(body.manual.as_ref().map(|manual| &manual.reason)),
        write: |_, given| {
            let has_status = !given.of("status").is_empty();
            match (has_status, given.own.trim().is_empty()) {
                (true, true) => Err(given.say("field-status-needs-reason")),
                (false, false) => Err(given.say("field-reason-needs-status")),
                _ => Ok(()),
            }
        },
    },
    Slot {
        key: "closed",
        field: Field::Closed,
        label: "field-closed",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, body.closed),
        write: |body, given| given.maybe(Given::day).map(|to| body.closed = to),
    },
];

/// The status by hand with its reason, which stands in a field of its own and says itself what it
/// lacks. It is of this week, unless nothing about it is new.
fn by_hand(body: &Goal, given: &Given<'_>) -> Result<Option<ManualStatus>, String> {
    let reason = given.of("reason");
    let Some(status) = given.maybe(|given| given.choice(&STATUSES))? else {
        return Ok(None);
    };
    if reason.is_empty() {
        return Ok(body.manual.clone());
    }
    let reason = given.as_line(reason)?;
    let same = |said: &&ManualStatus| said.status == status && said.reason == reason;
    let known = body.manual.as_ref().filter(same).cloned();
    Ok(Some(known.unwrap_or_else(|| ManualStatus {
        status,
        reason,
        week: Week::of(given.context.today),
    })))
}
