//! What all cards have in common: an id, a number, a body of their own kind, and a history.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::fmt::Debug;

use super::{
    Board, CardId, CardNumber, ChangeId, Circumstance, Edit, Kind, Part, Refusal, SecondVersion,
    Settlement, Shared, Signature, Stamp, Version,
};

/// A field of a kind of card with a value it could have.
pub type ValueOf<T> = <<T as Body>::Edit as Edit>::Value;

/// The body of one kind of card, with its rules.
pub trait Body: Clone + PartialEq + Debug + Serialize + DeserializeOwned {
    /// The edits that this kind takes.
    type Edit: Edit<Value: Version<Body = Self>>;
    /// [`CardNumber`] for the cards that people name by number, [`Unnumbered`] for the others.
    type Number: Numbering;
    /// Which kind this is.
    const KIND: Kind;

    /// Finds the board's cards of this kind.
    fn on(board: &Board) -> &Cards<Self>;
    /// Finds the board's cards of this kind, to change them.
    fn on_mut(board: &mut Board) -> &mut Cards<Self>;
    /// The few words that the card is known by.
    fn title(&self) -> &str;
    /// All words that people have typed on the card.
    fn texts(&self) -> Vec<&str>;
    /// Makes an edit, or says why not; on a refusal the body may be half changed and is thrown
    /// away by the caller.
    fn edit(&mut self, edit: &Self::Edit, at: &Circumstance) -> Result<(), Refusal>;
    /// Checks the card against the rest of the board.
    fn check(&self, id: CardId, board: &Board) -> Result<(), Refusal>;
    /// The day the card was closed, where it is; decides which file it lies in.
    fn closed_on(&self) -> Option<NaiveDate>;
    /// The file that the closed card lies in.
    fn closed_part(&self, closed: NaiveDate) -> Part {
        Part::closed(closed)
    }
    /// Tells whether the body itself remembers a change that leaves no line in the history.
    fn remembers(&self, _change: ChangeId) -> bool {
        false
    }
    /// Finds what two copies of the body have in common when all that their histories tell apart
    /// has been taken back; nothing where something else differs.
    fn in_common(&self, other: &Self) -> Option<Self> {
        (self == other).then(|| self.clone())
    }
    /// Tells whether an edit leaves a line in the history.
    fn leaves_trace(_edit: &Self::Edit) -> bool {
        true
    }
}

/// How a kind of card is numbered.
pub trait Numbering: Copy + Debug + PartialEq + Default + Serialize + DeserializeOwned {
    /// Takes the next number, if this kind has one.
    fn take(next: &mut CardNumber) -> Self;
    /// The number, if this kind has one.
    fn number(self) -> Option<CardNumber>;
    /// Whether a file leaves it out.
    fn is_silent(&self) -> bool {
        self.number().is_none()
    }
}

impl Default for CardNumber {
    /// A number that no card has; a file without numbers is found out by it.
    fn default() -> Self {
        Self(0)
    }
}

impl Numbering for CardNumber {
    fn take(next: &mut Self) -> Self {
        let taken = *next;
        *next = taken.next();
        taken
    }

    fn number(self) -> Option<CardNumber> {
        Some(self)
    }
}

/// Marks a kind whose cards are not named by number: metrics, pulse rounds, meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Unnumbered;

impl Numbering for Unnumbered {
    fn take(_next: &mut CardNumber) -> Self {
        Self
    }

    fn number(self) -> Option<CardNumber> {
        None
    }
}

/// One line of a card's history.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(bound = "E: Edit")]
pub struct Entry<E: Edit> {
    /// The change, its time and its author.
    pub stamp: Stamp,
    /// The earlier change that this one takes back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub undoes: Option<ChangeId>,
    /// What happened.
    pub what: Event<E>,
}

/// What a line of a history tells.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(bound = "E: Edit")]
pub enum Event<E: Edit> {
    /// A field changed.
    Edited(E),
    /// The card was taken off the board.
    Removed,
    /// The card was put back.
    Restored,
    /// One of two versions of a field was chosen.
    Settled(Box<Settlement<E::Value>>),
}

/// A card of one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(bound = "T: Body")]
pub struct Card<T: Body> {
    /// What links and merges go by.
    pub id: CardId,
    /// What people say aloud.
    #[serde(default, skip_serializing_if = "Numbering::is_silent")]
    pub number: T::Number,
    /// The number it was given first, where another card turned out to have that one too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub was: Option<CardNumber>,
    /// Who added it, and when.
    pub added: Stamp,
    /// The day it was taken off the board, if it was; kept so that no copy brings it back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<NaiveDate>,
    /// What this kind of card says.
    pub body: T,
    /// What happened to it since it was added, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub log: Vec<Entry<T::Edit>>,
    /// What copies of the board disagreed about, until somebody settles it.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub versions: BTreeSet<SecondVersion<ValueOf<T>>>,
}

impl<T: Body> Card<T> {
    /// Tells whether a change has already been made to this card.
    pub fn knows(&self, change: ChangeId) -> bool {
        self.added.change == change
            || self.log.iter().any(|entry| entry.stamp.change == change)
            || self.body.remembers(change)
    }

    /// The file that the card lies in: the hot one until it is closed or removed.
    pub fn part(&self) -> Part {
        let closed = self.removed.or_else(|| self.body.closed_on());
        closed.map_or(Part::Open, |day| self.body.closed_part(day))
    }

    /// Who added it.
    pub fn author(&self) -> Option<&Signature> {
        self.added.by.as_ref()
    }

    /// The last thing that happened to it.
    pub fn touched(&self) -> &Stamp {
        self.log.last().map_or(&self.added, |entry| &entry.stamp)
    }
}

/// The cards of one kind, sorted by id so that every copy writes them in the same order.
#[derive(Debug, Clone, PartialEq)]
pub struct Cards<T: Body>(Vec<Shared<Card<T>>>);

impl<T: Body> Default for Cards<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Body> Cards<T> {
    /// Visits the cards that stand on the board.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Card<T>> {
        self.all().filter(|card| card.removed.is_none())
    }

    /// Visits all cards, removed ones too.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Card<T>> + ExactSizeIterator {
        self.0.iter().map(|card| &**card)
    }

    /// Visits all cards as they are handed on to another board.
    pub fn shared(&self) -> impl Iterator<Item = &Shared<Card<T>>> {
        self.0.iter()
    }

    /// Visits all cards to change them.
    pub(super) fn all_mut(&mut self) -> impl Iterator<Item = &mut Shared<Card<T>>> {
        self.0.iter_mut()
    }

    /// Finds a card, removed or not.
    pub fn get(&self, id: CardId) -> Option<&Card<T>> {
        self.place(id)
            .ok()
            .and_then(|at| self.0.get(at))
            .map(|card| &**card)
    }

    /// Takes in a card, or gives it back where the id is taken.
    pub fn insert(&mut self, card: impl Into<Shared<Card<T>>>) -> Result<(), Shared<Card<T>>> {
        let card = card.into();
        match self.place(card.id) {
            Ok(_) => Err(card),
            Err(at) => {
                self.0.insert(at, card);
                Ok(())
            }
        }
    }

    /// Finds a card to change it.
    pub(super) fn get_mut(&mut self, id: CardId) -> Option<&mut Card<T>> {
        let at = self.place(id).ok()?;
        self.0.get_mut(at).map(Shared::to_mut)
    }

    fn place(&self, id: CardId) -> Result<usize, usize> {
        self.0.binary_search_by_key(&id, |card| card.id)
    }
}
