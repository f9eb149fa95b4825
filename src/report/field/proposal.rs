//! The fields of a proposal.

use crate::board::{Field, Kind, Measure, Pdsa, Proposal, Score, Status};

use super::given::Given;
use super::{Entry, Pick, Slot, When, pick, read};

/// The steps of a trial.
pub(super) const STEPS: [(Pdsa, &str); 4] = [
    (Pdsa::Plan, "pdsa-plan"),
    (Pdsa::Do, "pdsa-do"),
    (Pdsa::Study, "pdsa-study"),
    (Pdsa::Act, "pdsa-act"),
];

pub(super) const SLOTS: &[Slot<Proposal>] = &[
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
        key: "problem",
        field: Field::Problem,
        label: "field-problem",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.problem.to_string(),
        write: |body, given| given.text().map(|to| body.problem = to),
    },
    Slot {
        key: "idea",
        field: Field::Idea,
        label: "field-idea",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.idea.to_string(),
        write: |body, given| given.text().map(|to| body.idea = to),
    },
    Slot {
        key: "expected",
        field: Field::Expected,
        label: "field-expected",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.expected.to_string(),
        write: |body, given| given.text().map(|to| body.expected = to),
    },
    Slot {
        key: "goal",
        field: Field::Goal,
        label: "field-goal",
        entry: Entry::Pick(Pick::Goal),
        when: When::Always,
        read: |body, context| pick::link_text(context, body.goal),
        write: |body, given| {
            let goal = given.maybe(|given| given.card(&[Kind::Goal]));
            goal.map(|to| body.goal = to)
        },
    },
    Slot {
        key: "metric",
        field: Field::Measure,
        label: "field-metric",
        entry: Entry::Pick(Pick::Metric),
        when: When::Always,
        read: |body, context| {
            let key = body.measure.as_ref().map(|measure| &measure.metric);
            key.map(|key| pick::metric_text(context.board, key))
                .unwrap_or_default()
        },
        write: |body, given| {
            let start = body.measure.as_ref().and_then(|measure| measure.start);
            let metric = given.maybe(Given::metric)?;
            body.measure = metric.map(|metric| Measure { metric, start });
            Ok(())
        },
    },
    Slot {
        key: "start",
        field: Field::Measure,
        label: "field-start",
        entry: Entry::Week,
        when: When::Always,
        read: |body, context| {
            let start = body.measure.as_ref().and_then(|measure| measure.start);
            read::week(context, start)
        },
        write: |body, given| {
            let start = given.maybe(Given::week)?;
            match &mut body.measure {
                Some(measure) => measure.start = start,
                None if start.is_some() && given.of("metric").is_empty() => {
                    return Err(given.say("field-start-needs-metric"));
                }
                None => {}
            }
            Ok(())
        },
    },
    Slot {
        key: "area",
        field: Field::Area,
        label: "field-area",
        entry: Entry::Pick(Pick::Area),
        when: When::Always,
        read: |body, context| {
            let areas = &context.board.unit.areas;
            let known = areas.iter().find(|area| Some(area.number) == body.area);
            known.map(super::unit::area_text).unwrap_or_default()
        },
        write: |body, given| given.maybe(Given::area).map(|to| body.area = to),
    },
    Slot {
        key: "effort",
        field: Field::Effort,
        label: "field-effort",
        entry: Entry::Pick(Pick::Score),
        when: When::Always,
        read: |body, _| read::shown(body.effort.map(u8::from).as_ref()),
        write: |body, given| given.maybe(score).map(|to| body.effort = to),
    },
    Slot {
        key: "effect",
        field: Field::Effect,
        label: "field-effect",
        entry: Entry::Pick(Pick::Score),
        when: When::Always,
        read: |body, _| read::shown(body.effect.map(u8::from).as_ref()),
        write: |body, given| given.maybe(score).map(|to| body.effect = to),
    },
    Slot {
        key: "owner",
        field: Field::Standing,
        label: "activity-owner",
        entry: Entry::Pick(Pick::Staff),
        when: When::If(|body| body.standing.status.owner().is_some()),
        read: |body, _| read::shown(body.standing.status.owner()),
        write: |body, given| {
            let to = given.signature()?;
            if let Status::Decided { owner, .. }
            | Status::Testing { owner, .. }
            | Status::Implemented { owner } = &mut body.standing.status
            {
                *owner = to;
            }
            Ok(())
        },
    },
    Slot {
        key: "due",
        field: Field::Standing,
        label: "activity-due",
        entry: Entry::Date,
        when: When::If(|body| {
            matches!(
                body.standing.status,
                Status::Decided { .. } | Status::Testing { .. }
            )
        }),
        read: |body, context| read::day(context, body.standing.status.due()),
        write: |body, given| {
            let to = given.day()?;
            if let Status::Decided { due, .. } | Status::Testing { due, .. } =
                &mut body.standing.status
            {
                *due = to;
            }
            Ok(())
        },
    },
    Slot {
        key: "step",
        field: Field::Standing,
        label: "pdsa-step",
        entry: Entry::Pick(Pick::Step),
        when: When::If(|body| matches!(body.standing.status, Status::Testing { .. })),
        read: |body, context| match &body.standing.status {
            Status::Testing { step, .. } => pick::word(context.words, step, &STEPS),
            _ => String::new(),
        },
        write: |body, given| {
            let to = given.choice(&STEPS)?;
            if let Status::Testing { step, .. } = &mut body.standing.status {
                *step = to;
            }
            Ok(())
        },
    },
    Slot {
        key: "review",
        field: Field::Standing,
        label: "need-review",
        entry: Entry::Date,
        when: When::If(|body| matches!(body.standing.status, Status::OnHold { .. })),
        read: |body, context| read::day(context, body.standing.status.due()),
        write: |body, given| {
            let to = given.day()?;
            if let Status::OnHold { review } = &mut body.standing.status {
                *review = to;
            }
            Ok(())
        },
    },
    Slot {
        key: "reason",
        field: Field::Standing,
        label: "proposal-reason",
        entry: Entry::Line,
        when: When::If(|body| body.standing.status.reason().is_some()),
        read: |body, _| read::shown(body.standing.status.reason()),
        write: |body, given| {
            let to = given.line()?;
            if let Status::Declined { reason } | Status::Withdrawn { reason } =
                &mut body.standing.status
            {
                *reason = to;
            }
            Ok(())
        },
    },
    Slot {
        key: "answer",
        field: Field::Standing,
        label: "proposal-answer",
        entry: Entry::Text,
        when: When::If(|body| body.standing.status != Status::New),
        read: |body, _| body.standing.answer.to_string(),
        write: |body, given| given.text().map(|to| body.standing.answer = to),
    },
    Slot {
        key: "proposer",
        field: Field::Proposer,
        label: "proposal-proposer",
        entry: Entry::Pick(Pick::Staff),
        when: When::Always,
        read: |body, _| read::shown(body.proposer.as_ref()),
        write: |body, given| given.maybe(Given::signature).map(|to| body.proposer = to),
    },
    Slot {
        key: "source",
        field: Field::Source,
        label: "field-source",
        entry: Entry::Pick(Pick::Source),
        when: When::Always,
        read: |body, context| pick::link_text(context, body.source),
        write: |body, given| {
            let kinds = [Kind::Input, Kind::Hinder, Kind::Proposal, Kind::Example];
            let source = given.maybe(|given| given.card(&kinds));
            source.map(|to| body.source = to)
        },
    },
    Slot {
        key: "learning",
        field: Field::Learning,
        label: "field-learning",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.learning.to_string(),
        write: |body, given| given.text().map(|to| body.learning = to),
    },
];

fn score(given: &Given<'_>) -> Result<Score, String> {
    let points = given.whole(1, 5)?;
    Score::try_from(points as u8)
}
