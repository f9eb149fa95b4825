//! Fields that are filled by choosing: what there is to choose, and what a choice is called.

use crate::board::{Board, CardId, CardRef, Kind, MetricKey, Staff};
use crate::locale::{Lang, Words, fold};

use super::super::{label, name};
use super::Context;
use super::{activity, goal, meetings, metric, proposal, unit, voice};

/// What is chosen among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pick {
    /// The unit's staff; another signature may be typed.
    Staff,
    /// The unit's areas.
    Area,
    /// Goals.
    Goal,
    /// Metrics.
    Metric,
    /// Cards that an activity can belong to.
    Owner,
    /// Decisions of meetings.
    Decision,
    /// Proposals.
    Proposal,
    /// Cards that a proposal can come of.
    Source,
    /// A score from 1 to 5.
    Score,
    /// Yes or no.
    YesNo,
    /// How far a trial has come.
    Step,
    /// An activity's state.
    State,
    /// A goal's status, where no metric tells it.
    GoalStatus,
    /// Which way is better.
    Better,
    /// How a metric's values are made.
    MetricKind,
    /// What a metric is given in.
    MetricUnit,
    /// How a service user's word came.
    Channel,
    /// A day of the week.
    Weekday,
    /// How often another meeting is held.
    Every,
    /// How names stand on the shared screen.
    Names,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// What stands in the field when it is chosen.
    pub typed: String,
    /// More about it, where there is more.
    pub aside: String,
}

impl Offer {
    fn of(typed: String) -> Self {
        Self {
            typed,
            aside: String::new(),
        }
    }
}

impl Pick {
    /// Tells whether something else than what is offered may be typed.
    pub const fn is_free(self) -> bool {
        matches!(self, Self::Staff)
    }

    /// Tells whether the field may be left empty.
    pub const fn may_be_empty(self) -> bool {
        !matches!(
            self,
            Self::State
                | Self::Better
                | Self::MetricKind
                | Self::MetricUnit
                | Self::Channel
                | Self::Weekday
                | Self::Every
                | Self::Names
                | Self::YesNo
                | Self::Step
        )
    }

    /// Lists what there is to choose.
    pub fn offers(self, context: &Context<'_>) -> Vec<Offer> {
        let board = context.board;
        let worded = |ids: Vec<&'static str>| {
            let words = ids.into_iter().map(|id| context.words.text(id));
            words.map(Offer::of).collect()
        };
        match self {
            Self::Staff => staff(context),
            Self::Area => board
                .unit
                .areas
                .iter()
                .map(unit::area_text)
                .map(Offer::of)
                .collect(),
            Self::Goal => cards(context, |kind| kind == Kind::Goal),
            Self::Proposal => cards(context, |kind| kind == Kind::Proposal),
            Self::Owner => cards(context, |kind| {
                matches!(
                    kind,
                    Kind::Proposal | Kind::Goal | Kind::Hinder | Kind::Input
                )
            }),
            Self::Source => cards(context, |kind| matches!(kind, Kind::Input | Kind::Hinder)),
            Self::Metric => metrics(context),
            Self::Decision => {
                let decided = board.decisions();
                let named = decided.iter().map(|one| name::decision(context.words, one));
                named.map(Offer::of).collect()
            }
            Self::Score => (1..=5)
                .map(|score: u8| Offer::of(score.to_string()))
                .collect(),
            Self::YesNo => worded(ids(&YES_NO)),
            Self::Step => worded(ids(&proposal::STEPS)),
            Self::State => worded(ids(&activity::STATES)),
            Self::GoalStatus => worded(ids(&goal::STATUSES)),
            Self::Better => worded(ids(&metric::DIRECTIONS)),
            Self::MetricKind => worded(ids(&metric::KINDS)),
            Self::MetricUnit => worded(ids(&metric::UNITS)),
            Self::Channel => worded(ids(&voice::CHANNELS)),
            Self::Weekday => worded(ids(&unit::WEEKDAYS)),
            Self::Every => worded(ids(&meetings::EVERY)),
            Self::Names => worded(ids(&meetings::NAMES)),
        }
    }
}

/// A yes and a no.
pub(super) const YES_NO: [(bool, &str); 2] = [(true, "choice-yes"), (false, "choice-no")];

fn ids<T>(choices: &[(T, &'static str)]) -> Vec<&'static str> {
    choices.iter().map(|(_, id)| *id).collect()
}

/// Finds a choice by its word: in the person's own language, or else in any.
pub(super) fn choose<T: Copy>(
    words: &Words,
    typed: &str,
    choices: &[(T, &'static str)],
) -> Option<T> {
    let wanted = fold(typed.trim());
    let named = |words: &Words| {
        let mut choices = choices.iter();
        let found = choices.find(|(_, id)| fold(&words.text(id)) == wanted);
        found.map(|(choice, _)| *choice)
    };
    let mut others = Lang::all().filter(|lang| *lang != words.lang());
    named(words).or_else(|| others.find_map(|lang| named(&Words::new(lang))))
}

/// Finds the word of a choice.
pub(super) fn word<T: PartialEq>(
    words: &Words,
    choice: &T,
    choices: &[(T, &'static str)],
) -> String {
    let found = choices.iter().find(|(one, _)| one == choice);
    found.map(|(_, id)| words.text(id)).unwrap_or_default()
}

/// A member of the staff as the list has them: `RL Rut Lind`.
pub(super) fn staff_text(one: &Staff) -> String {
    let name = one.name.as_ref().map(|name| format!(" {name}"));
    format!("{}{}", one.signature, name.unwrap_or_default())
}

fn staff(context: &Context<'_>) -> Vec<Offer> {
    let here = |one: &&Staff| one.left.is_none_or(|left| left >= context.today);
    let offer = |one: &Staff| Offer {
        typed: one.signature.to_string(),
        aside: [&one.name, &one.role]
            .into_iter()
            .flatten()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
    };
    let staff = context.board.unit.staff.iter();
    staff.filter(here).map(offer).collect()
}

/// Open cards of some kinds, newest first; goals as on the board. The kind stands beside them where there are several.
fn cards(context: &Context<'_>, fits: impl Fn(Kind) -> bool) -> Vec<Offer> {
    let open = |card: &CardRef<'_>| {
        fits(card.kind()) && !card.is_removed() && card.part() == crate::board::Part::Open
    };
    let mut cards: Vec<_> = context.board.every_card().filter(open).collect();
    cards.sort_by_key(|card| card.number());
    let several = Kind::ALL.into_iter().filter(|kind| fits(*kind)).count() > 1;
    if several || !fits(Kind::Goal) {
        cards.reverse();
    }
    let kind = |card: &CardRef<'_>| several.then(|| label::kind(context.words, card.kind()));
    let offer = |card: &CardRef<'_>| Offer {
        typed: name::card(context.words, *card),
        aside: kind(card).unwrap_or_default(),
    };
    cards.iter().map(offer).collect()
}

fn metrics(context: &Context<'_>) -> Vec<Offer> {
    let measured = context.board.measured();
    let offer = |metric: &crate::board::Card<crate::board::Metric>| Offer {
        typed: metric_text(context.board, &metric.body.key),
        aside: metric.body.key.to_string(),
    };
    measured.map(offer).collect()
}

/// A metric by its name, or by its key where another has the same name.
pub(super) fn metric_text(board: &Board, key: &MetricKey) -> String {
    let name = board.metric(key).map(|metric| metric.body.name.to_string());
    let name = name.filter(|name| metric_named(board, name).as_ref() == Some(key));
    name.unwrap_or_else(|| key.to_string())
}

/// Finds a metric by its key or its name.
pub(super) fn metric_named(board: &Board, typed: &str) -> Option<MetricKey> {
    let typed = typed.trim();
    let key = typed.parse().ok().filter(|key| board.metric(key).is_some());
    key.or_else(|| {
        let wanted = fold(typed);
        let mut named = board.metrics.iter();
        let found = named.find(|metric| fold(metric.body.name.as_str()) == wanted);
        found.map(|metric| metric.body.key.clone())
    })
}

/// A card as a link says it; nothing where the board does not hold it.
pub(super) fn link_text(context: &Context<'_>, id: Option<CardId>) -> String {
    let card = id.and_then(|id| context.board.card(id));
    card.map(|card| name::card(context.words, card))
        .unwrap_or_default()
}
