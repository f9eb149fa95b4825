//! What a unit answers to a card that a unit below has lifted to it. It stands on the answering
//! unit's own board; the unit that lifted reads it there.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Act, Board, Body, Card, CardId, CardNumber, Cards, Circumstance, Deed, Kind, Lift, Line,
    Refusal, Show, Shown, Signature, Swap, UnitSlug,
};

/// A card of another unit, named so that it can be found there and spoken of where that unit's
/// board cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Origin {
    /// The unit's folder.
    pub unit: UnitSlug,
    /// What the unit is called.
    pub name: Line,
    /// Which card.
    pub card: CardId,
    /// Its number there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<CardNumber>,
    /// What it was called when it was read.
    pub title: Line,
}

impl Origin {
    /// Tells whether two name the same card, whatever it is called by now.
    pub fn is_same(&self, other: &Self) -> bool {
        self.card == other.card && self.unit == other.unit
    }

    /// One key a card of a unit, to find it by where several units' cards stand together.
    pub fn key(&self) -> CardId {
        CardId::of_text(&format!("{}/{}", self.unit, self.card))
    }
}

impl Show for Origin {
    fn show(&self) -> Shown {
        Shown::Words(format!("{}: {}", self.name, self.title))
    }
}

/// How an answer to a lifted card goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// The question is answered.
    Answered,
    /// The unit above sees to it.
    TakesOn,
    /// Nothing will be done, for a reason.
    Declines,
}

impl Stance {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Answered, Self::TakesOn, Self::Declines];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::TakesOn => "takes_on",
            Self::Declines => "declines",
        }
    }
}

/// An answer to a lifted card; never without words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Response {
    /// How it goes.
    pub stance: Stance,
    /// The answer, what is done, or the reason.
    pub text: Line,
    /// The day of the lift that it answers: a card that is lifted anew waits anew.
    pub lift: NaiveDate,
    /// When it was given.
    pub on: NaiveDate,
    /// Who gave it, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
}

impl Show for Response {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

/// What a unit has to say of a card lifted to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// The card that was lifted.
    pub to: Origin,
    /// The answer, once there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub response: Option<Response>,
    /// That it was sent on to the unit above this one, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifted: Option<Lift>,
}

field_edits! {
    /// An edit of one field of a reply.
    ReplyEdit, ReplyValue of Reply {
        Response: response = Option<Response>, Lifted: lifted = Option<Lift>,
    }
}

merged! {
    /// A value in dispute on a reply.
    ReplyValue of Reply {
        one { Response: response = Option<Response>, Lifted: lifted = Option<Lift> }
        fixed { to }
    }
}

impl Body for Reply {
    type Edit = ReplyEdit;
    type Number = CardNumber;
    const KIND: Kind = Kind::Reply;

    fn on(board: &Board) -> &Cards<Self> {
        &board.replies
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.replies
    }

    fn title(&self) -> &str {
        self.to.title.as_str()
    }

    fn texts(&self) -> Vec<&str> {
        let mut texts = vec![self.to.title.as_str()];
        texts.extend(
            self.response
                .as_ref()
                .map(|response| response.text.as_str()),
        );
        texts.extend(self.lifted.as_ref().map(|lift| lift.reason.as_str()));
        texts
    }

    fn edit(&mut self, edit: &ReplyEdit, _at: &Circumstance) -> Result<(), Refusal> {
        edit.put(self)
    }

    fn check(&self, _id: CardId, _board: &Board) -> Result<(), Refusal> {
        Ok(())
    }

    /// Never: the unit that lifted reads the answer in the open file, the only one that it reads
    /// of others while a person works.
    fn closed_on(&self) -> Option<NaiveDate> {
        None
    }
}

impl Board {
    /// Finds what the board says of another unit's card. Where two have answered apart from each
    /// other, both replies stand and the one that was touched last counts.
    pub fn reply_to(&self, origin: &Origin) -> Option<&Card<Reply>> {
        let about = self.replies.iter();
        let about = about.filter(|card| card.body.to.is_same(origin));
        about.max_by_key(|card| (card.touched().at, card.id))
    }

    /// Makes the act that answers a lifted card: an edit of the reply that there is, or a new one
    /// with an id that was drawn for it.
    pub fn responding(&self, to: &Origin, response: Response, new: CardId) -> Act {
        let Some(card) = self.reply_to(to) else {
            return added(to, Some(response), None, new);
        };
        let swap = Swap::new(card.body.response.clone(), Some(response));
        Act::Reply(card.id, Deed::Edit(ReplyEdit::Response(swap)))
    }

    /// Makes the act that sends a lifted card on to the unit above this one.
    pub fn sending_on(&self, to: &Origin, lift: Lift, new: CardId) -> Result<Act, Refusal> {
        let Some(card) = self.reply_to(to) else {
            return Ok(added(to, None, Some(lift), new));
        };
        self.lifting(card.id, lift)
    }
}

fn added(to: &Origin, response: Option<Response>, lifted: Option<Lift>, id: CardId) -> Act {
    let reply = Reply {
        to: to.clone(),
        response,
        lifted,
    };
    Act::Reply(id, Deed::Add(Box::new(reply)))
}
