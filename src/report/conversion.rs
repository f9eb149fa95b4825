//! What a proposal is made of when it comes from an input of a service user or from a hinder.

use chrono::NaiveDate;

use crate::board::{
    Act, Board, CardId, CardRef, Deed, HinderEdit, InputEdit, Kind, Line, Proposal, Signature,
    Swap, Text,
};

/// What can be done with a card that may become a proposal.
#[derive(Debug, Clone, PartialEq)]
pub enum Conversion {
    /// A proposal came of it already.
    Made(CardId),
    /// A proposal can be made of it.
    ToMake(Draft),
}

/// A proposal that can be made of a card.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    source: CardId,
    kind: Kind,
    /// What the card is linked to now: a proposal that was taken off the board.
    linked: Option<CardId>,
    title: Line,
    problem: Text,
}

/// Tells what can be done with a card; none where it is of another kind, or done with.
pub fn conversion(board: &Board, id: CardId) -> Option<Conversion> {
    let card = board.card(id).filter(|card| !card.is_removed())?;
    let (made, title, problem) = match card {
        CardRef::Input(card) => {
            let theme = card.body.theme.clone().map(Text::from);
            (card.body.proposal, &card.body.text, theme)
        }
        CardRef::Hinder(card) => (card.body.proposal, &card.body.text, None),
        _ => return None,
    };
    // A proposal that was taken off the board again stands in nobody's way.
    let stands = |id: &CardId| board.card(*id).is_none_or(|card| !card.is_removed());
    Some(match made.filter(stands) {
        Some(proposal) => Conversion::Made(proposal),
        None => Conversion::ToMake(Draft {
            source: id,
            kind: card.kind(),
            linked: made,
            title: title.clone(),
            problem: problem.unwrap_or_default(),
        }),
    })
}

impl Draft {
    /// The proposal, with where it came from.
    pub fn proposal(&self, by: Option<Signature>, on: NaiveDate) -> Proposal {
        Proposal {
            problem: self.problem.clone(),
            source: Some(self.source),
            ..Proposal::captured(self.title.clone(), by, on)
        }
    }

    /// What links the card to the proposal that was made of it.
    pub fn link(&self, proposal: CardId) -> Act {
        let swap = Swap::new(self.linked, Some(proposal));
        match self.kind {
            Kind::Hinder => Act::Hinder(self.source, Deed::Edit(HinderEdit::Proposal(swap))),
            _ => Act::Input(self.source, Deed::Edit(InputEdit::Proposal(swap))),
        }
    }
}
