//! What is being edited, whatever its kind: a card's body or the unit.

use crate::board::{
    Act, Activity, ActivityEdit, ActivityState, Better, Board, CardId, CardRef, Channel, Deed,
    Example, ExampleEdit, Goal, GoalEdit, GoalField, Hinder, HinderEdit, Input, InputEdit, Kind,
    Line, Metric, MetricEdit, MetricKind, MetricUnit, Proposal, ProposalEdit, ProposalField, Swap,
    Text, Unit, UnitEdit, Week,
};

use super::{Context, Entry, Slot, activity, fill, goal, metric, proposal, unit, voice};

/// A body with all its fields.
#[derive(Debug, Clone, PartialEq)]
pub enum Subject {
    /// A proposal.
    Proposal(Box<Proposal>),
    /// An activity.
    Activity(Box<Activity>),
    /// A goal.
    Goal(Box<Goal>),
    /// A metric's definition.
    Metric(Box<Metric>),
    /// An input from service users.
    Input(Box<Input>),
    /// A good example.
    Example(Box<Example>),
    /// A hinder.
    Hinder(Box<Hinder>),
    /// The unit and its settings.
    Unit(Box<Unit>),
}

/// A field of a subject, as forms and commands name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FieldInfo {
    /// The stable English name.
    pub key: &'static str,
    /// Message with its label.
    pub label: &'static str,
    /// What is typed in it.
    pub entry: Entry,
}

/// The text of each field, in the order of the fields.
pub type Answers = Vec<String>;

/// Fields that cannot be understood, each with why in words, by place.
pub type Unfit = Vec<(usize, String)>;

/// Runs something with the table of a subject's kind and its body.
macro_rules! with_slots {
    ($subject:expr, |$slots:ident, $body:ident| $do:expr) => {
        match $subject {
            Subject::Proposal($body) => {
                let $slots = proposal::SLOTS;
                $do
            }
            Subject::Activity($body) => {
                let $slots = activity::SLOTS;
                $do
            }
            Subject::Goal($body) => {
                let $slots = goal::SLOTS;
                $do
            }
            Subject::Metric($body) => {
                let $slots = metric::SLOTS;
                $do
            }
            Subject::Input($body) => {
                let $slots = voice::INPUT;
                $do
            }
            Subject::Example($body) => {
                let $slots = voice::EXAMPLE;
                $do
            }
            Subject::Hinder($body) => {
                let $slots = voice::HINDER;
                $do
            }
            Subject::Unit($body) => {
                let $slots = unit::SLOTS;
                $do
            }
        }
    };
}

const fn info<T>(slot: &Slot<T>) -> FieldInfo {
    FieldInfo {
        key: slot.key,
        label: slot.label,
        entry: slot.entry,
    }
}

impl Subject {
    /// The kinds of cards that can be made and edited field by field.
    pub const KINDS: [Kind; 7] = [
        Kind::Proposal,
        Kind::Activity,
        Kind::Goal,
        Kind::Metric,
        Kind::Input,
        Kind::Example,
        Kind::Hinder,
    ];

    /// Takes a card's body; meetings, pulse rounds and answers to lifted cards have ways of
    /// their own.
    pub fn of(board: &Board, id: CardId) -> Option<Self> {
        Some(match board.card(id)? {
            CardRef::Proposal(card) => Self::Proposal(Box::new(card.body.clone())),
            CardRef::Activity(card) => Self::Activity(Box::new(card.body.clone())),
            CardRef::Goal(card) => Self::Goal(Box::new(card.body.clone())),
            CardRef::Metric(card) => Self::Metric(Box::new(card.body.clone())),
            CardRef::Input(card) => Self::Input(Box::new(card.body.clone())),
            CardRef::Example(card) => Self::Example(Box::new(card.body.clone())),
            CardRef::Hinder(card) => Self::Hinder(Box::new(card.body.clone())),
            CardRef::Reply(_) | CardRef::Pulse(_) | CardRef::Meeting(_) => return None,
        })
    }

    /// Takes the unit.
    pub fn unit(board: &Board) -> Self {
        Self::Unit(Box::new(board.unit.clone()))
    }

    /// A card that is yet to be filled in, dated today. An activity may belong to a card from the
    /// start. None for kinds that are not made field by field.
    pub fn blank(kind: Kind, context: &Context<'_>, of: Option<CardId>) -> Option<Self> {
        // What must not be empty holds a stand-in, which is never shown: see `begin`.
        let line = Line::new("-").ok()?;
        let today = context.today;
        Some(match kind {
            Kind::Proposal => {
                let proposal = Proposal::captured(line, context.me.clone(), today);
                Self::Proposal(Box::new(proposal))
            }
            Kind::Activity => Self::Activity(Box::new(Activity {
                title: line,
                of,
                decision: None,
                owner: context.me.clone(),
                due: None,
                state: ActivityState::New,
            })),
            Kind::Goal => Self::Goal(Box::new(Goal::named(line))),
            Kind::Metric => Self::Metric(Box::new(blank_metric(line)?)),
            Kind::Input => Self::Input(Box::new(Input {
                date: today,
                channel: Channel::Conversation,
                theme: None,
                text: line,
                did: Text::EMPTY,
                answered: Text::EMPTY,
                proposal: None,
                closed: None,
            })),
            Kind::Example => Self::Example(Box::new(Example {
                week: Week::of(today),
                text: line,
                thanked: None,
                shared: false,
                presented: None,
            })),
            Kind::Hinder => Self::Hinder(Box::new(Hinder {
                text: line,
                since: today,
                lifted: None,
                proposal: None,
                resolved: None,
            })),
            Kind::Reply | Kind::Pulse | Kind::Meeting => return None,
        })
    }

    /// The fields that there are; some only for a card that is being made.
    pub fn fields(&self, new: bool) -> Vec<FieldInfo> {
        with_slots!(self, |slots, body| {
            let fit = slots.iter().filter(|slot| slot.is_for(body, new));
            fit.map(info).collect()
        })
    }

    /// The text of each field as a person would type it.
    pub fn read(&self, new: bool, context: &Context<'_>) -> Answers {
        with_slots!(self, |slots, body| {
            let fit = slots.iter().filter(|slot| slot.is_for(body, new));
            fit.map(|slot| (slot.read)(body, context)).collect()
        })
    }

    /// The text of each field of a card that is yet to be filled in: what has to be typed is
    /// empty.
    pub fn begin(&self, context: &Context<'_>) -> Answers {
        let mut texts = self.read(true, context);
        let fields = self.fields(true);
        for (text, field) in texts.iter_mut().zip(fields) {
            if matches!(field.key, "title" | "text" | "name" | "key") {
                text.clear();
            }
        }
        texts
    }

    /// Writes what was typed, as far as it differs from what stood there before.
    pub fn fill(
        &self,
        new: bool,
        before: &[String],
        typed: &[String],
        context: &Context<'_>,
    ) -> Result<Self, Unfit> {
        macro_rules! filled {
            ($kind:ident, $slots:expr, $body:expr) => {{
                let fit: Vec<_> = $slots
                    .iter()
                    .filter(|slot| slot.is_for($body, new))
                    .collect();
                let body = fill(&fit, &**$body, before, typed, context)?;
                Self::$kind(Box::new(body))
            }};
        }
        Ok(match self {
            Self::Proposal(body) => filled!(Proposal, proposal::SLOTS, body),
            Self::Activity(body) => filled!(Activity, activity::SLOTS, body),
            Self::Goal(body) => filled!(Goal, goal::SLOTS, body),
            Self::Metric(body) => filled!(Metric, metric::SLOTS, body),
            Self::Input(body) => filled!(Input, voice::INPUT, body),
            Self::Example(body) => filled!(Example, voice::EXAMPLE, body),
            Self::Hinder(body) => filled!(Hinder, voice::HINDER, body),
            Self::Unit(body) => filled!(Unit, unit::SLOTS, body),
        })
    }

    /// Gives the edits that lead from one body to another, one a field.
    pub fn acts(&self, to: &Self, id: CardId) -> Vec<Act> {
        macro_rules! edits {
            ($kind:ident, $edits:expr) => {
                $edits
                    .into_iter()
                    .map(|edit| Act::$kind(id, Deed::Edit(edit)))
                    .collect()
            };
        }
        match (self, to) {
            (Self::Proposal(old), Self::Proposal(new)) => {
                edits!(Proposal, proposal_edits(old, new))
            }
            (Self::Activity(old), Self::Activity(new)) => {
                edits!(Activity, ActivityEdit::between(old, new))
            }
            (Self::Goal(old), Self::Goal(new)) => {
                edits!(
                    Goal,
                    GoalField::between(old, new).into_iter().map(GoalEdit::Set)
                )
            }
            (Self::Metric(old), Self::Metric(new)) => edits!(Metric, MetricEdit::between(old, new)),
            (Self::Input(old), Self::Input(new)) => edits!(Input, InputEdit::between(old, new)),
            (Self::Example(old), Self::Example(new)) => {
                edits!(Example, ExampleEdit::between(old, new))
            }
            (Self::Hinder(old), Self::Hinder(new)) => edits!(Hinder, HinderEdit::between(old, new)),
            (Self::Unit(old), Self::Unit(new)) => UnitEdit::between(old, new)
                .into_iter()
                .map(Act::Unit)
                .collect(),
            _ => Vec::new(),
        }
    }

    /// Gives the act that adds it as a card; the unit is no card.
    pub fn adding(self, id: CardId) -> Option<Act> {
        Some(match self {
            Self::Proposal(body) => Act::Proposal(id, Deed::Add(body)),
            Self::Activity(body) => Act::Activity(id, Deed::Add(body)),
            Self::Goal(body) => Act::Goal(id, Deed::Add(body)),
            Self::Metric(body) => Act::Metric(id, Deed::Add(body)),
            Self::Input(body) => Act::Input(id, Deed::Add(body)),
            Self::Example(body) => Act::Example(id, Deed::Add(body)),
            Self::Hinder(body) => Act::Hinder(id, Deed::Add(body)),
            Self::Unit(_) => return None,
        })
    }
}

fn proposal_edits(old: &Proposal, new: &Proposal) -> Vec<ProposalEdit> {
    let fields = ProposalField::between(old, new).into_iter();
    let mut edits: Vec<_> = fields.map(ProposalEdit::Set).collect();
    if old.standing != new.standing {
        let swap = Swap::new(old.standing.clone(), new.standing.clone());
        edits.push(ProposalEdit::Stand(swap));
    }
    edits
}

fn blank_metric(name: Line) -> Option<Metric> {
    Some(Metric {
        key: "x".parse().ok()?,
        name,
        why: Text::EMPTY,
        kind: MetricKind::Count,
        unit: MetricUnit::Number,
        better: Better::Neither,
        target: None,
        cap: None,
        parts: Vec::new(),
        odd: Vec::new(),
        rebase: Vec::new(),
        owner: None,
        retired: None,
    })
}
