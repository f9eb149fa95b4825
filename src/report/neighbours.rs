//! What a unit reads of the boards beside its own, and nothing more: what they have lifted, what
//! they answer, what they share and what they have taken over.
//!
//! Made where the boards are read, which then need not be kept. Nobody writes in another unit's
//! board, so all that two units say to each other is told here.

use chrono::NaiveDate;

use crate::board::{
    Board, Card, CardId, CardRef, Field, Kind, Lift, Line, Origin, Proposal, Reply, StatusKind,
    Text, UnitSlug, Week,
};

use super::statistics::effect::Outcome;

/// Days that a lift is told of after it was withdrawn.
const TOLD: i64 = 14;

/// The boards beside one's own.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Neighbours {
    /// The folder of one's own unit, where that is known.
    pub own: Option<UnitSlug>,
    /// What was read, sorted by folder.
    pub units: Vec<Neighbour>,
    /// Units whose boards could not be read, with a sentence that says why.
    pub unread: Vec<(UnitSlug, String)>,
}

/// What is read of one other unit.
#[derive(Debug, Clone, PartialEq)]
pub struct Neighbour {
    /// Its folder.
    pub slug: UnitSlug,
    /// What it is called.
    pub name: Line,
    /// The unit it lifts to.
    pub parent: Option<UnitSlug>,
    /// Days until what waits for an answer is late there.
    pub answer_days: u16,
    /// The cards it has lifted.
    pub lifted: Vec<LiftedCard>,
    /// What it says of cards that were lifted to it, what was touched last at the end.
    pub replies: Vec<Given>,
    /// What it shares.
    pub shared: Vec<Shared>,
    /// What it has taken over from others.
    pub taken: Vec<Taken>,
}

/// A card that a unit has lifted.
#[derive(Debug, Clone, PartialEq)]
pub struct LiftedCard {
    /// Which card.
    pub origin: Origin,
    /// What it is on its own unit's board.
    pub kind: Kind,
    /// Why, when and by whom.
    pub lift: Lift,
    /// Where it came from, when the unit itself sends on what was lifted to it.
    pub first: Option<Origin>,
    /// What else it says, field by field.
    pub texts: Vec<(Field, String)>,
}

/// A reply on a unit's board, with the id it has there.
#[derive(Debug, Clone, PartialEq)]
pub struct Given {
    /// Its id on that board.
    pub id: CardId,
    /// What it says.
    pub reply: Reply,
}

/// A good example or a finished proposal that a unit shares, without names, values or comments.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// Which card.
    pub origin: Origin,
    /// What it says, field by field.
    pub texts: Vec<(Field, Text)>,
    /// The week of a good example.
    pub week: Option<Week>,
    /// The status of a proposal; None for a good example.
    pub status: Option<StatusKind>,
    /// What became of the metric that a proposal was to move.
    pub outcome: Option<Outcome>,
}

/// A proposal that a unit has taken over from another.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// The card it was taken from.
    pub from: Origin,
    /// The proposal.
    pub origin: Origin,
    /// How it goes there.
    pub status: StatusKind,
    /// What became of the metric that it was to move.
    pub outcome: Option<Outcome>,
}

impl Neighbours {
    /// Finds a unit by its folder.
    pub fn unit(&self, slug: &UnitSlug) -> Option<&Neighbour> {
        self.units.iter().find(|unit| unit.slug == *slug)
    }

    /// Tells whether a unit is there and could not be read.
    pub fn is_unread(&self, slug: &UnitSlug) -> bool {
        self.unread.iter().any(|(known, _)| known == slug)
    }

    /// The units that one's own board lives by: those below and those above it.
    pub fn near<'a>(&'a self, board: &'a Board) -> impl Iterator<Item = &'a UnitSlug> {
        let above = std::iter::successors(board.unit.parent.as_ref(), |slug| {
            self.unit(slug)?.parent.as_ref()
        });
        // Who is above oneself in a circle is seen once round.
        let above = above.take(self.units.len() + 1);
        let own = self.own.as_ref();
        let below = self.units.iter();
        let below = below.filter(move |unit| own.is_some() && unit.parent.as_ref() == own);
        above.chain(below.map(|unit| &unit.slug))
    }
}

impl Neighbour {
    /// Reads what there is to read of a board.
    pub fn of(slug: &UnitSlug, board: &Board, today: NaiveDate) -> Self {
        let lifted = |(card, lift): (CardRef<'_>, &Lift)| lifted(slug, board, card, lift);
        let told = |(card, lift): &(CardRef<'_>, &Lift)| {
            let gone = lift.withdrawn.map(|day| (today - day).num_days());
            card.closed_on().is_none() && gone.is_none_or(|days| days <= TOLD)
        };
        let given = |card: &&Card<Reply>| Given {
            id: card.id,
            reply: card.body.clone(),
        };
        let mut replies: Vec<_> = board.replies.iter().collect();
        replies.sort_by_key(|card| (card.touched().at, card.id));
        let proposals = board.proposals.iter();
        Self {
            slug: slug.clone(),
            name: board.unit.name.clone(),
            parent: board.unit.parent.clone(),
            answer_days: board.unit.settings.answer_days,
            lifted: board.lifts().filter(told).filter_map(lifted).collect(),
            replies: replies.iter().map(given).collect(),
            shared: shared(slug, board, today),
            taken: proposals
                .filter_map(|card| taken(slug, board, card, today))
                .collect(),
        }
    }
}

fn lifted(slug: &UnitSlug, board: &Board, card: CardRef<'_>, lift: &Lift) -> Option<LiftedCard> {
    let (first, texts) = match card {
        CardRef::Proposal(card) => {
            let body = &card.body;
            let texts = [
                (Field::Problem, &body.problem),
                (Field::Idea, &body.idea),
                (Field::Expected, &body.expected),
            ];
            let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
            let texts = texts.map(|(field, text)| (field, text.to_string()));
            (None, texts.collect())
        }
        CardRef::Reply(card) => (Some(card.body.to.clone()), Vec::new()),
        _ => (None, Vec::new()),
    };
    Some(LiftedCard {
        origin: board.origin(slug, card)?,
        kind: card.kind(),
        lift: lift.clone(),
        first,
        texts,
    })
}

/// The good examples and finished proposals that a board shares, the newest first.
fn shared(slug: &UnitSlug, board: &Board, today: NaiveDate) -> Vec<Shared> {
    let examples = board.examples.iter().map(|card| {
        let shared = Shared {
            origin: board.origin(slug, CardRef::Example(card))?,
            texts: Vec::new(),
            week: Some(card.body.week),
            status: None,
            outcome: None,
        };
        CardRef::Example(card)
            .is_shared()
            .then_some((card.body.week.monday(), shared))
    });
    let proposals = board.proposals.iter().map(|card| {
        let body = &card.body;
        let texts = [
            (Field::Problem, &body.problem),
            (Field::Idea, &body.idea),
            (Field::Expected, &body.expected),
            (Field::Learning, &body.learning),
        ];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let shared = Shared {
            origin: board.origin(slug, CardRef::Proposal(card))?,
            texts: texts.map(|(field, text)| (field, text.clone())).collect(),
            week: None,
            status: Some(body.standing.status.kind()),
            outcome: Outcome::of(board, card, today),
        };
        CardRef::Proposal(card)
            .is_shared()
            .then_some((body.standing.since, shared))
    });
    let mut all: Vec<_> = examples.chain(proposals).flatten().collect();
    all.sort_by_key(|(day, shared)| (std::cmp::Reverse(*day), shared.origin.number));
    all.into_iter().map(|(_, shared)| shared).collect()
}

fn taken(slug: &UnitSlug, board: &Board, card: &Card<Proposal>, today: NaiveDate) -> Option<Taken> {
    Some(Taken {
        from: card.body.taken.clone()?,
        origin: board.origin(slug, CardRef::Proposal(card))?,
        status: card.body.standing.status.kind(),
        outcome: Outcome::of(board, card, today),
    })
}
