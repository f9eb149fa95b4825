//! Sharing with other units: a mark on a card of one's own, which they read.

use super::{
    Act, Board, CardId, CardRef, Deed, ExampleEdit, Line, Origin, ProposalEdit, ProposalField,
    Refusal, StatusKind, Swap, UnitSlug,
};

impl CardRef<'_> {
    /// Tells whether other units may take the card over: a good example, or a proposal that is
    /// done with, for better or worse.
    pub fn can_be_shared(self) -> bool {
        let done = [StatusKind::Implemented, StatusKind::Declined];
        match self {
            CardRef::Example(_) => true,
            CardRef::Proposal(card) => done.contains(&card.body.standing.status.kind()),
            _ => false,
        }
    }

    /// Tells whether the unit has marked it for others.
    pub fn is_shared(self) -> bool {
        match self {
            CardRef::Example(card) => card.body.shared,
            CardRef::Proposal(card) => card.body.shared && self.can_be_shared(),
            _ => false,
        }
    }
}

impl Board {
    /// Makes the act that shares a card or no longer does, or says why it cannot be shared.
    pub fn sharing(&self, id: CardId, on: bool) -> Result<Act, Refusal> {
        let card = self.card(id).ok_or_else(|| self.unknown(id))?;
        if on && !card.can_be_shared() {
            return Err(Refusal::NotToShare(id));
        }
        match card {
            CardRef::Example(card) => {
                let edit = ExampleEdit::Shared(Swap::new(card.body.shared, on));
                Ok(Act::Example(id, Deed::Edit(edit)))
            }
            CardRef::Proposal(card) => {
                let edit = ProposalField::Shared(Swap::new(card.body.shared, on));
                Ok(Act::Proposal(id, Deed::Edit(ProposalEdit::Set(edit))))
            }
            _ => Err(Refusal::NotToShare(id)),
        }
    }

    /// Names one of the board's cards for other units; None where it has no title.
    pub fn origin(&self, unit: &UnitSlug, card: CardRef<'_>) -> Option<Origin> {
        Some(Origin {
            unit: unit.clone(),
            name: self.unit.name.clone(),
            card: card.id(),
            number: card.number(),
            title: Line::new(card.title()).ok()?,
        })
    }
}
