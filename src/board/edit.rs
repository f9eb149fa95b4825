//! Edits: a field of a card goes from one value to another, and knows the way back.
//!
//! An edit carries the value that it was made against. If the field holds something else by the
//! time the edit arrives, somebody else was there first and the edit is refused, so nobody's
//! words are overwritten unseen. The same rule makes undo honest: the undoing edit is the edit
//! turned round, and it is refused if others have changed the field since.

use std::collections::BTreeSet;
use std::fmt::Debug;

use chrono::{NaiveDate, NaiveDateTime};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{
    CardId, CardNumber, ChangeId, Field, Finding, JudgedAt, Line, MetricKey, Refusal, Signature,
    Text, Version, Week,
};

/// A value before and after.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Swap<T> {
    /// What the field held when the edit was made.
    pub from: T,
    /// What it is to hold.
    pub to: T,
}

impl<T: Clone + PartialEq> Swap<T> {
    /// Makes a swap.
    pub const fn new(from: T, to: T) -> Self {
        Self { from, to }
    }

    /// Turns the swap round, for undo.
    #[must_use]
    pub fn flipped(&self) -> Self {
        Self {
            from: self.to.clone(),
            to: self.from.clone(),
        }
    }

    /// Puts the new value in its place, unless the place no longer holds the old one.
    pub fn put(&self, place: &mut T, field: Field) -> Result<(), Refusal> {
        if *place == self.to {
            return Ok(());
        }
        if *place != self.from {
            return Err(Refusal::ChangedMeanwhile { field });
        }
        place.clone_from(&self.to);
        Ok(())
    }
}

/// What an edit of one kind of card can tell about itself.
pub trait Edit: Clone + Ord + Debug + Serialize + DeserializeOwned {
    /// A field with a value it could have; what a second version is made of.
    type Value: Version;

    /// The field that changes.
    fn field(&self) -> Field;

    /// Gives the edit that takes this one back; nothing where a thing cannot be taken back.
    fn flipped(&self) -> Option<Self>;

    /// Gives the values before and after, for a history.
    fn shown(&self) -> (Shown, Shown);
}

/// The circumstances an edit is made under.
#[derive(Debug, Clone, PartialEq)]
pub struct Circumstance {
    /// The change that the edit belongs to.
    pub change: ChangeId,
    /// Local time of the change.
    pub at: NaiveDateTime,
    /// Who makes it.
    pub by: Option<Signature>,
    /// Whether it takes an earlier change back; then no table of allowed moves applies.
    pub undoing: bool,
}

/// A field's value in a form that a history can print in any language.
#[derive(Debug, Clone, PartialEq)]
pub enum Shown {
    /// No value.
    Nothing,
    /// Words as they were typed.
    Words(String),
    /// A day.
    Day(NaiveDate),
    /// A week.
    Week(Week),
    /// A number.
    Number(f64),
    /// A list, by how many things it holds.
    Count(usize),
    /// Yes or no.
    Choice(bool),
    /// Another card.
    Card(CardId),
    /// A card by its number.
    CardNumber(CardNumber),
    /// A verdict on a proposal's effect, and the look it was taken at.
    Judged(JudgedAt, Finding),
    /// A word of the program's own, by its stable English key, such as `on_hold`.
    Term(&'static str),
}

/// Values that a history can show.
pub trait Show {
    /// Gives the value in showable form.
    fn show(&self) -> Shown;
}

impl<T: Show> Show for Option<T> {
    fn show(&self) -> Shown {
        self.as_ref().map_or(Shown::Nothing, Show::show)
    }
}

impl Show for Line {
    fn show(&self) -> Shown {
        Shown::Words(self.to_string())
    }
}

impl Show for Text {
    fn show(&self) -> Shown {
        if self.is_empty() {
            Shown::Nothing
        } else {
            Shown::Words(self.to_string())
        }
    }
}

impl Show for Signature {
    fn show(&self) -> Shown {
        Shown::Words(self.to_string())
    }
}

impl Show for MetricKey {
    fn show(&self) -> Shown {
        Shown::Words(self.to_string())
    }
}

impl Show for BTreeSet<Signature> {
    fn show(&self) -> Shown {
        let all: Vec<&str> = self.iter().map(Signature::as_str).collect();
        if all.is_empty() {
            Shown::Nothing
        } else {
            Shown::Words(all.join(" "))
        }
    }
}

impl<T> Show for Vec<T> {
    fn show(&self) -> Shown {
        Shown::Count(self.len())
    }
}

macro_rules! show_as {
    ($($type:ty => |$value:ident| $shown:expr),* $(,)?) => {$(
        impl Show for $type {
            fn show(&self) -> Shown {
                let $value = *self;
                $shown
            }
        }
    )*};
}
show_as! {
    NaiveDate => |day| Shown::Day(day),
    Week => |week| Shown::Week(week),
    bool => |choice| Shown::Choice(choice),
    CardId => |id| Shown::Card(id),
    u8 => |number| Shown::Number(f64::from(number)),
    u16 => |number| Shown::Number(f64::from(number)),
    u32 => |number| Shown::Number(f64::from(number)),
    super::Number => |number| Shown::Number(number.get()),
}

/// Makes the edits of a kind of card: one variant a field, each a [`Swap`] of its values.
///
/// `between` compares two versions of the card and gives the edits that lead from one to the
/// other: so a form only has to hand over what it was filled with.
macro_rules! field_edits {
    ($(#[$doc:meta])* $edit:ident, $value:ident of $body:ident { $($variant:ident: $field:ident = $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $edit {
            $(#[doc = concat!("Changes `", stringify!($field), "`.")]
            $variant($crate::board::Swap<$type>),)*
        }

        impl $edit {
            /// Gives the edits that lead from one version to another.
            pub fn between(old: &$body, new: &$body) -> Vec<Self> {
                let mut edits = Vec::new();
                $(if old.$field != new.$field {
                    edits.push(Self::$variant($crate::board::Swap::new(old.$field.clone(), new.$field.clone())));
                })*
                edits
            }

            /// Puts the new value into the card.
            pub(crate) fn put(&self, body: &mut $body) -> Result<(), $crate::board::Refusal> {
                match self {
                    $(Self::$variant(swap) => swap.put(&mut body.$field, $crate::board::Field::$variant),)*
                }
            }
        }

        impl $crate::board::Edit for $edit {
            type Value = $value;

            fn field(&self) -> $crate::board::Field {
                match self { $(Self::$variant(_) => $crate::board::Field::$variant,)* }
            }

            fn flipped(&self) -> Option<Self> {
                Some(match self { $(Self::$variant(swap) => Self::$variant(swap.flipped()),)* })
            }

            fn shown(&self) -> ($crate::board::Shown, $crate::board::Shown) {
                use $crate::board::Show as _;
                match self { $(Self::$variant(swap) => (swap.from.show(), swap.to.show()),)* }
            }
        }
    };
}
pub(super) use field_edits;
