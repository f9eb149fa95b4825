//! Lifting a card to the unit above: a state on the card itself, since nobody writes in another
//! unit's board. The unit above reads it there, and answers on its own board ([`Reply`](super::Reply)).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Act, Board, CardId, CardRef, Deed, HinderEdit, Line, ProposalEdit, ProposalField, Refusal,
    ReplyEdit, Show, Shown, Signature, Swap,
};

/// A card handed up to the unit above (*lyft till avdelningen*).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Lift {
    /// When.
    pub on: NaiveDate,
    /// Why the unit cannot clear it itself.
    pub reason: Line,
    /// Who lifted it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// The day the unit took it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<NaiveDate>,
}

impl Lift {
    /// Tells whether the unit still wants an answer.
    pub const fn stands(&self) -> bool {
        self.withdrawn.is_none()
    }
}

impl Show for Lift {
    fn show(&self) -> Shown {
        match self.withdrawn {
            Some(_) => Shown::Term("lift_withdrawn"),
            None => self.reason.show(),
        }
    }
}

/// A card that can be lifted, with what its lift is now.
#[derive(Debug, Clone, Copy)]
pub struct Liftable<'a> {
    /// Which card.
    pub card: CardRef<'a>,
    /// Its lift, standing or withdrawn.
    pub lift: Option<&'a Lift>,
}

impl<'a> Liftable<'a> {
    /// Looks at a card; None for kinds that are never lifted.
    pub const fn of(card: CardRef<'a>) -> Option<Self> {
        let lift = match card {
            CardRef::Proposal(card) => card.body.lifted.as_ref(),
            CardRef::Hinder(card) => card.body.lifted.as_ref(),
            CardRef::Reply(card) => card.body.lifted.as_ref(),
            _ => return None,
        };
        Some(Self { card, lift })
    }

    /// The lift that stands, if one does.
    pub fn standing(self) -> Option<&'a Lift> {
        self.lift.filter(|lift| lift.stands())
    }

    fn act(self, to: Lift) -> Act {
        let swap = Swap::new(self.lift.cloned(), Some(to));
        let id = self.card.id();
        match self.card {
            CardRef::Hinder(_) => Act::Hinder(id, Deed::Edit(HinderEdit::Lifted(swap))),
            CardRef::Reply(_) => Act::Reply(id, Deed::Edit(ReplyEdit::Lifted(swap))),
            _ => {
                let edit = ProposalEdit::Set(ProposalField::Lifted(swap));
                Act::Proposal(id, Deed::Edit(edit))
            }
        }
    }
}

impl Board {
    /// Makes the act that lifts a card, or says why it cannot be lifted.
    pub fn lifting(&self, id: CardId, lift: Lift) -> Result<Act, Refusal> {
        let known = self.liftable(id)?;
        if known.card.is_removed() || known.card.closed_on().is_some() {
            return Err(Refusal::NotToLift(id));
        }
        match known.standing() {
            Some(standing) => Err(Refusal::LiftedAlready { on: standing.on }),
            None => Ok(known.act(lift)),
        }
    }

    /// Makes the act that takes a lift back, or says that there is none.
    pub fn withdrawing(&self, id: CardId, on: NaiveDate) -> Result<Act, Refusal> {
        let known = self.liftable(id)?;
        let standing = known.standing().ok_or(Refusal::NotLifted(id))?;
        Ok(known.act(Lift {
            withdrawn: Some(on),
            ..standing.clone()
        }))
    }

    fn liftable(&self, id: CardId) -> Result<Liftable<'_>, Refusal> {
        let card = self.card(id).ok_or_else(|| self.unknown(id))?;
        Liftable::of(card).ok_or(Refusal::NotToLift(id))
    }

    /// Visits the cards that have been lifted, withdrawn ones too.
    pub fn lifts(&self) -> impl Iterator<Item = (CardRef<'_>, &Lift)> {
        let hinders = self.hinders.iter().map(CardRef::Hinder);
        let cards = hinders
            .chain(self.proposals.iter().map(CardRef::Proposal))
            .chain(self.replies.iter().map(CardRef::Reply));
        let lifted = cards.filter_map(Liftable::of);
        lifted.filter_map(|one| Some((one.card, one.lift?)))
    }
}
