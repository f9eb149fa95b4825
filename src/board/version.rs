//! Second versions: what two copies of a board disagreed about, kept until a person has settled it.
//!
//! A merge never asks and never drops: the value that did not win stays on the card beside the
//! one that did, and is settled with a [`Settlement`], a change like any other.

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Body, Card, Field, Refusal, Shown, Unit, UnitValue, ValueOf};

/// A field with a value that it could have.
///
/// Ordered so that every copy of a board lets the same value win and lists the others alike.
pub trait Version: Clone + Ord + Debug + Serialize + DeserializeOwned {
    /// What has the field.
    type Body;

    /// Which field.
    fn field(&self) -> Field;

    /// Gives the value for people to read.
    fn show(&self) -> Shown;

    /// Finds what the same field holds now; nothing where the comment, the note or the like that
    /// the value belongs to is gone.
    fn standing(&self, body: &Self::Body) -> Option<Self>;

    /// Puts the value into the field.
    fn put(&self, body: &mut Self::Body);
}

/// A value that lost where two copies had changed the same field.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SecondVersion<V> {
    /// The field and the value.
    pub value: V,
    /// How often the same value had lost before, when a person had settled it and another copy
    /// lost it anew; tells the new dispute from the old, so that one copy's old decision does not
    /// silence another's newer word.
    #[serde(default, skip_serializing_if = "is_first")]
    pub again: u32,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
const fn is_first(again: &u32) -> bool {
    *again == 0
}

/// What a person decides about a second version, and the ways back for an undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Choice {
    /// The second version takes the place of the one that stands.
    Take,
    /// The one that stands stays, and the second version goes.
    Drop,
    /// A `Take` is taken back.
    Untake,
    /// A `Drop` is taken back.
    Undrop,
}

/// The settling of a second version.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Settlement<V> {
    /// The second version.
    pub second: SecondVersion<V>,
    /// What stood in the field when the person decided.
    pub stands: V,
    /// What was decided.
    pub choice: Choice,
}

impl<V: Version> Settlement<V> {
    /// Gives the settlement that takes this one back.
    #[must_use]
    pub fn flipped(&self) -> Self {
        let choice = match self.choice {
            Choice::Take => Choice::Untake,
            Choice::Drop => Choice::Undrop,
            Choice::Untake => Choice::Take,
            Choice::Undrop => Choice::Drop,
        };
        Self {
            choice,
            ..self.clone()
        }
    }

    /// Gives the value that went and the one that is left, for a history.
    pub fn shown(&self) -> (Shown, Shown) {
        let (second, stands) = (self.second.value.show(), self.stands.show());
        match self.choice {
            Choice::Take | Choice::Undrop => (stands, second),
            Choice::Drop | Choice::Untake => (second, stands),
        }
    }

    /// Settles, unless somebody else has settled or changed the field meanwhile.
    ///
    /// No table of allowed moves and no finalised minutes stand in the way: both values have been
    /// on the board, and somebody must choose.
    pub(super) fn settle(
        &self,
        body: &mut V::Body,
        versions: &mut BTreeSet<SecondVersion<V>>,
    ) -> Result<(), Refusal> {
        let field = self.second.value.field();
        let meanwhile = Refusal::ChangedMeanwhile { field };
        let (second, stands) = (&self.second.value, &self.stands);
        let changed = match self.choice {
            Choice::Take | Choice::Drop => versions.remove(&self.second),
            Choice::Untake | Choice::Undrop => versions.insert(self.second.clone()),
        };
        let (expected, put) = match self.choice {
            Choice::Take => (stands, second),
            Choice::Untake => (second, stands),
            Choice::Drop | Choice::Undrop if changed => return Ok(()),
            Choice::Drop | Choice::Undrop => return Err(meanwhile),
        };
        if !changed || second.standing(body).as_ref() != Some(expected) {
            return Err(meanwhile);
        }
        put.put(body);
        Ok(())
    }
}

impl<V: Version> SecondVersion<V> {
    /// Finds what stands where this is another version of it; nothing where both are the same, or
    /// what they belong to is gone.
    fn against(&self, body: &V::Body) -> Option<V> {
        let stands = self.value.standing(body)?;
        (stands != self.value).then_some(stands)
    }

    fn settling(&self, body: &V::Body, choice: Choice) -> Option<Settlement<V>> {
        Some(Settlement {
            second: self.clone(),
            stands: self.against(body)?,
            choice,
        })
    }
}

impl<T: Body> Card<T> {
    /// Visits the card as it would be with each second version in its place.
    pub fn alternatives(&self) -> impl Iterator<Item = T> {
        self.disputes().map(|(_, second)| {
            let mut body = self.body.clone();
            second.value.put(&mut body);
            body
        })
    }

    /// Visits what is in dispute: what stands, and the second version of it.
    pub fn disputes(&self) -> impl Iterator<Item = (ValueOf<T>, &SecondVersion<ValueOf<T>>)> {
        let disputes = self.versions.iter();
        disputes.filter_map(|second| Some((second.against(&self.body)?, second)))
    }

    /// Makes the settlement of a dispute; nothing where there is none any more.
    pub fn settling(
        &self,
        second: &SecondVersion<ValueOf<T>>,
        choice: Choice,
    ) -> Option<Settlement<ValueOf<T>>> {
        second.settling(&self.body, choice)
    }
}

impl Unit {
    /// Visits what is in dispute: what stands, and the second version of it.
    pub fn disputes(&self) -> impl Iterator<Item = (UnitValue, &SecondVersion<UnitValue>)> {
        let disputes = self.versions.iter();
        disputes.filter_map(|second| Some((second.against(self)?, second)))
    }

    /// Makes the settlement of a dispute; nothing where there is none any more.
    pub fn settling(
        &self,
        second: &SecondVersion<UnitValue>,
        choice: Choice,
    ) -> Option<Settlement<UnitValue>> {
        second.settling(self, choice)
    }
}
