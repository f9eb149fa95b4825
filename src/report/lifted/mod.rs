//! What was lifted from unit to unit, what was answered, and what waits.

mod document;
mod said;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::board::{Board, Card, CardId, CardRef, Lift, Reply, Response};

use super::neighbours::{LiftedCard, Neighbour, Neighbours};

pub use document::{document, facts, list, tables};
pub use said::{Line, lines, said};

/// How far a lifted card has come.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Progress<'a> {
    /// The unit has taken it back.
    Withdrawn(NaiveDate),
    /// Nobody has answered.
    Waiting {
        /// Days since it was lifted.
        days: i64,
        /// Whether that is as long as the answering unit lets things wait, or longer.
        late: bool,
    },
    /// It was sent on upwards.
    SentOn(&'a Lift),
    /// It has its answer.
    Given(&'a Response),
}

impl<'a> Progress<'a> {
    /// Finds how far a lift has come; an answer to an earlier lift of the card is none to this.
    pub fn of(lift: &Lift, reply: Option<&'a Reply>, limit: u16, today: NaiveDate) -> Self {
        if let Some(day) = lift.withdrawn {
            return Self::Withdrawn(day);
        }
        let response = reply.and_then(|reply| reply.response.as_ref());
        if let Some(response) = response.filter(|response| response.lift == lift.on) {
            return Self::Given(response);
        }
        let further = reply.and_then(|reply| reply.lifted.as_ref());
        if let Some(further) = further.filter(|one| one.stands() && one.on >= lift.on) {
            return Self::SentOn(further);
        }
        let days = (today - lift.on).num_days().max(0);
        Self::Waiting {
            days,
            late: days >= i64::from(limit),
        }
    }

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Withdrawn(_) => "withdrawn",
            Self::Waiting { late: true, .. } => "late",
            Self::Waiting { .. } => "waiting",
            Self::SentOn(_) => "sent_on",
            Self::Given(response) => response.stance.key(),
        }
    }

    /// Tells whether an answer is overdue.
    pub const fn is_late(self) -> bool {
        matches!(self, Self::Waiting { late: true, .. })
    }

    /// Tells whether somebody still has to say something.
    pub const fn waits(self) -> bool {
        matches!(self, Self::Waiting { .. })
    }

    const fn order(self) -> u8 {
        match self {
            Self::Waiting { .. } => 0,
            Self::SentOn(_) => 1,
            Self::Given(_) => 2,
            Self::Withdrawn(_) => 3,
        }
    }
}

/// A card of another unit that was lifted to one's own.
#[derive(Debug, Clone, Copy)]
pub struct Received<'a> {
    /// The card.
    pub card: &'a LiftedCard,
    /// What one's own board says of it.
    pub reply: Option<&'a Card<Reply>>,
    /// How far it has come.
    pub progress: Progress<'a>,
}

impl Received<'_> {
    /// What it is known by on one's own board.
    pub fn key(&self) -> CardId {
        self.card.origin.key()
    }
}

/// One's own card that was lifted.
#[derive(Debug, Clone)]
pub struct Sent<'a> {
    /// The card.
    pub card: CardRef<'a>,
    /// Its lift.
    pub lift: &'a Lift,
    /// How far it has come.
    pub progress: Progress<'a>,
    /// The unit above, where its board could be read.
    pub above: Option<&'a Neighbour>,
    /// Where the unit above has sent it on: the next one, and how far it has come there.
    pub further: Vec<(&'a Neighbour, Progress<'a>)>,
}

/// Finds the cards that were lifted to a unit: what waits first, the oldest on top.
pub fn received<'a>(
    board: &'a Board,
    neighbours: &'a Neighbours,
    today: NaiveDate,
) -> Vec<Received<'a>> {
    let Some(own) = &neighbours.own else {
        return Vec::new();
    };
    let below = neighbours.units.iter();
    let below = below.filter(|unit| unit.parent.as_ref() == Some(own));
    let limit = board.unit.settings.answer_days;
    let received = |card: &'a LiftedCard| {
        let reply = board.reply_to(&card.origin);
        let progress = Progress::of(&card.lift, reply.map(|card| &card.body), limit, today);
        Received {
            card,
            reply,
            progress,
        }
    };
    let mut all: Vec<_> = below.flat_map(|unit| &unit.lifted).map(received).collect();
    all.sort_by_key(|one| {
        let lift = &one.card.lift;
        (one.progress.order(), lift.on, one.card.origin.clone())
    });
    all
}

/// Finds the cards that a unit has lifted and that are still open: what waits first.
pub fn sent<'a>(board: &'a Board, neighbours: &'a Neighbours, today: NaiveDate) -> Vec<Sent<'a>> {
    let open = board.lifts().filter(|(card, _)| card.closed_on().is_none());
    let mut all: Vec<_> = open
        .map(|(card, lift)| one(board, neighbours, today, card, lift))
        .collect();
    all.sort_by_key(|one| (one.progress.order(), one.lift.on, one.card.number()));
    all
}

fn one<'a>(
    board: &'a Board,
    neighbours: &'a Neighbours,
    today: NaiveDate,
    card: CardRef<'a>,
    lift: &'a Lift,
) -> Sent<'a> {
    let above = board.unit.parent.as_ref();
    let above = above.and_then(|slug| neighbours.unit(slug));
    let limit = above.map_or(board.unit.settings.answer_days, |unit| unit.answer_days);
    let given = above
        .zip(neighbours.own.as_ref())
        .and_then(|(unit, own)| unit.given(own, card.id()));
    let reply = given.map(|given| &given.reply);
    Sent {
        card,
        lift,
        progress: Progress::of(lift, reply, limit, today),
        above,
        further: further(neighbours, above.zip(given), today),
    }
}

type Step<'a> = (&'a Neighbour, &'a super::neighbours::Given);

/// Follows a card that is sent on from unit to unit.
fn further<'a>(
    neighbours: &'a Neighbours,
    from: Option<Step<'a>>,
    today: NaiveDate,
) -> Vec<(&'a Neighbour, Progress<'a>)> {
    let mut way = Vec::new();
    let mut at = from;
    // A circle of units ends where it began.
    while let Some((unit, given)) = at.filter(|_| way.len() <= neighbours.units.len()) {
        let lift = given.reply.lifted.as_ref();
        let next = unit.parent.as_ref().and_then(|slug| neighbours.unit(slug));
        let Some((lift, next)) = lift.filter(|lift| lift.stands()).zip(next) else {
            break;
        };
        let reply = next.given(&unit.slug, given.id);
        let said = reply.map(|one| &one.reply);
        way.push((next, Progress::of(lift, said, next.answer_days, today)));
        at = reply.map(|reply| (next, reply));
    }
    way
}

impl Neighbour {
    /// Finds what the unit says of a card that another has lifted to it.
    fn given(
        &self,
        unit: &crate::board::UnitSlug,
        card: CardId,
    ) -> Option<&super::neighbours::Given> {
        let about = |to: &crate::board::Origin| to.card == card && to.unit == *unit;
        // The last one is the newest.
        let mut newest = self.replies.iter().rev();
        newest.find(|given| about(&given.reply.to))
    }
}
