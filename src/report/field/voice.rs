//! The fields of what people say: inputs, good examples, hinders.

use crate::board::{Channel, Example, Field, Hinder, Input, Kind, Lift};

use super::given::Given;
use super::{Entry, Pick, Slot, When, pick, read};

/// How a service user's word can come.
pub(super) const CHANNELS: [(Channel, &str); 4] = [
    (Channel::Survey, "channel-survey"),
    (Channel::Conversation, "channel-conversation"),
    (Channel::Complaint, "channel-complaint"),
    (Channel::Praise, "channel-praise"),
];

pub(super) const INPUT: &[Slot<Input>] = &[
    Slot {
        key: "text",
        field: Field::Words,
        label: "field-text",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| body.text.to_string(),
        write: |body, given| given.line().map(|to| body.text = to),
    },
    Slot {
        key: "date",
        field: Field::Date,
        label: "field-date",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, Some(body.date)),
        write: |body, given| given.day().map(|to| body.date = to),
    },
    Slot {
        key: "channel",
        field: Field::Channel,
        label: "field-channel",
        entry: Entry::Pick(Pick::Channel),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.channel, &CHANNELS),
        write: |body, given| given.choice(&CHANNELS).map(|to| body.channel = to),
    },
    Slot {
        key: "theme",
        field: Field::Theme,
        label: "field-theme",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(body.theme.as_ref()),
        write: |body, given| given.maybe(Given::line).map(|to| body.theme = to),
    },
    Slot {
        key: "did",
        field: Field::Did,
        label: "field-did",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.did.to_string(),
        write: |body, given| given.text().map(|to| body.did = to),
    },
    Slot {
        key: "answered",
        field: Field::Answered,
        label: "field-answered",
        entry: Entry::Text,
        when: When::Always,
        read: |body, _| body.answered.to_string(),
        write: |body, given| given.text().map(|to| body.answered = to),
    },
    Slot {
        key: "proposal",
        field: Field::Proposal,
        label: "field-proposal",
        entry: Entry::Pick(Pick::Proposal),
        when: When::Always,
        read: |body, context| pick::link_text(context, body.proposal),
        write: |body, given| {
            let card = given.maybe(|given| given.card(&[Kind::Proposal]));
            card.map(|to| body.proposal = to)
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

pub(super) const EXAMPLE: &[Slot<Example>] = &[
    Slot {
        key: "text",
        field: Field::Words,
        label: "field-text",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| body.text.to_string(),
        write: |body, given| given.line().map(|to| body.text = to),
    },
    Slot {
        key: "week",
        field: Field::Week,
        label: "metric-week",
        entry: Entry::Week,
        when: When::Always,
        read: |body, context| read::week(context, Some(body.week)),
        write: |body, given| given.week().map(|to| body.week = to),
    },
    Slot {
        key: "thanked",
        field: Field::Thanked,
        label: "field-thanked",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(body.thanked.as_ref()),
        write: |body, given| given.maybe(Given::line).map(|to| body.thanked = to),
    },
    Slot {
        key: "shared",
        field: Field::Shared,
        label: "field-shared",
        entry: Entry::Pick(Pick::YesNo),
        when: When::Always,
        read: |body, context| pick::word(context.words, &body.shared, &pick::YES_NO),
        write: |body, given| given.choice(&pick::YES_NO).map(|to| body.shared = to),
    },
    Slot {
        key: "presented",
        field: Field::Presented,
        label: "field-presented",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, body.presented),
        write: |body, given| given.maybe(Given::day).map(|to| body.presented = to),
    },
];

/// The lift of a hinder, unless it was withdrawn.
fn standing(hinder: &Hinder) -> Option<&Lift> {
    hinder.lifted.as_ref().filter(|lift| lift.stands())
}

pub(super) const HINDER: &[Slot<Hinder>] = &[
    Slot {
        key: "text",
        field: Field::Words,
        label: "field-text",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| body.text.to_string(),
        write: |body, given| given.line().map(|to| body.text = to),
    },
    Slot {
        key: "since",
        field: Field::Since,
        label: "field-since",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, Some(body.since)),
        write: |body, given| given.day().map(|to| body.since = to),
    },
    Slot {
        key: "lifted",
        field: Field::Lifted,
        label: "field-lifted",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, standing(body).map(|lift| lift.on)),
        write: |body, given| {
            let reason = given.of("reason");
            body.lifted = match given.maybe(Given::day)? {
                // What it lacks is said where it is missing.
                Some(_) if reason.is_empty() => return Ok(()),
                Some(on) => Some(Lift {
                    on,
                    reason: given.as_line(reason)?,
                    by: body
                        .lifted
                        .as_ref()
                        .map_or_else(|| given.context.me.clone(), |lift| lift.by.clone()),
                    withdrawn: None,
                }),
                None => None,
            };
            Ok(())
        },
    },
    Slot {
        key: "reason",
        field: Field::Lifted,
        label: "proposal-reason",
        entry: Entry::Line,
        when: When::Always,
        read: |body, _| read::shown(standing(body).map(|lift| &lift.reason)),
        write: |_, given| {
            let is_lifted = !given.of("lifted").is_empty();
            match (is_lifted, given.own.trim().is_empty()) {
                (true, true) => Err(given.say("field-lift-needs-reason")),
                (false, false) => Err(given.say("field-reason-needs-lift")),
                _ => Ok(()),
            }
        },
    },
    Slot {
        key: "proposal",
        field: Field::Proposal,
        label: "field-proposal",
        entry: Entry::Pick(Pick::Proposal),
        when: When::Always,
        read: |body, context| pick::link_text(context, body.proposal),
        write: |body, given| {
            let card = given.maybe(|given| given.card(&[Kind::Proposal]));
            card.map(|to| body.proposal = to)
        },
    },
    Slot {
        key: "resolved",
        field: Field::Resolved,
        label: "field-resolved",
        entry: Entry::Date,
        when: When::Always,
        read: |body, context| read::day(context, body.resolved),
        write: |body, given| given.maybe(Given::day).map(|to| body.resolved = to),
    },
];
