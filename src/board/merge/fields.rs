//! The table behind a merge: every field of a card's body, and the rule it is merged by.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::three::Three;
use crate::board::ChangeId;

/// When each change was made, as far as the card's history knows: for the order of comments and
/// the like, never for deciding which of two values is right.
pub(in crate::board) type Times = BTreeMap<ChangeId, NaiveDateTime>;

/// What can be merged field by field.
pub(in crate::board) trait Merge: Sized {
    /// A field with a value; what a merge can lose.
    type Value;

    /// Merges two copies, and calls `lost` with each value that did not win.
    fn merged(three: Three<'_, Self>, times: &Times, lost: &mut dyn FnMut(Self::Value)) -> Self;
}

/// Names the field that histories show: the variant itself, or the one after `as`.
macro_rules! field_named {
    ($variant:ident) => {
        $crate::board::Field::$variant
    };
    ($variant:ident $field:ident) => {
        $crate::board::Field::$field
    };
}
pub(in crate::board) use field_named;

/// Says for each field of a struct by which rule it is merged, and makes the values that can be
/// in dispute, one variant a field.
///
/// - `one`: a single value; where both copies changed it the larger wins.
/// - `nested`: a struct of its own, merged field by field.
/// - `keyed`: a list of things known by a key.
/// - `said`: a list of things known by the change that brought them; told in the order of time.
/// - `points`: a list of structs known by a key, each merged field by field.
/// - `lists`: a list whose items are all there is to know about them.
/// - `sets`: a set.
/// - `fixed`: what no edit changes and nobody can settle; `then` may have a say in it.
///
/// The struct is built without a rest, so a field that is forgotten here does not compile.
macro_rules! merged {
    (
        $(#[$doc:meta])* $value:ident of $body:ident {
            $(one { $($one:ident $(as $one_field:ident)?: $one_at:ident = $one_type:ty),* $(,)? })?
            $(nested { $($nested:ident: $nested_at:ident = $nested_type:ty, $nested_value:ty),* $(,)? })?
            $(keyed { $($keyed:ident: $keyed_at:ident = $keyed_type:ty, by $($key:ident).+);* $(;)? })?
            $(said { $($said:ident: $said_at:ident = $said_type:ty),* $(,)? })?
            $(points { $points:ident: $points_at:ident = $points_type:ty, $points_value:ty, by $points_by:ty, $($points_key:ident).+ })?
            $(lists { $($list:ident),* $(,)? })?
            $(sets { $($set:ident),* $(,)? })?
            $(fixed { $($fixed:ident),* $(,)? })?
        }
        $(then $then:path)?
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $value {
            $($(#[doc = concat!("A value of `", stringify!($one_at), "`.")] $one($one_type),)*)?
            $($(#[doc = concat!("A value in `", stringify!($nested_at), "`.")] $nested($nested_value),)*)?
            $($(#[doc = concat!("One of `", stringify!($keyed_at), "`.")] $keyed($keyed_type),)*)?
            $($(#[doc = concat!("One of `", stringify!($said_at), "`.")] $said($said_type),)*)?
            $(#[doc = concat!("A value in one of `", stringify!($points_at), "`.")] $points($points_by, $points_value),)?
        }

        impl $crate::board::Version for $value {
            type Body = $body;

            fn field(&self) -> $crate::board::Field {
                use $crate::board::merge::field_named;
                match self {
                    $($(Self::$one(_) => field_named!($one $($one_field)?),)*)?
                    $($(Self::$nested(_) => field_named!($nested),)*)?
                    $($(Self::$keyed(_) => field_named!($keyed),)*)?
                    $($(Self::$said(_) => field_named!($said),)*)?
                    $(Self::$points(..) => field_named!($points),)?
                }
            }

            fn show(&self) -> $crate::board::Shown {
                use $crate::board::Show as _;
                match self {
                    $($(Self::$one(value) => value.show(),)*)?
                    $($(Self::$nested(value) => value.show(),)*)?
                    $($(Self::$keyed(value) => value.show(),)*)?
                    $($(Self::$said(value) => value.show(),)*)?
                    $(Self::$points(_, value) => value.show(),)?
                }
            }

            fn standing(&self, body: &$body) -> Option<Self> {
                match self {
                    $($(Self::$one(_) => Some(Self::$one(body.$one_at.clone())),)*)?
                    $($(Self::$nested(value) => value.standing(&body.$nested_at).map(Self::$nested),)*)?
                    $($(Self::$keyed(value) => {
                        let mut known = body.$keyed_at.iter();
                        known.find(|known| known.$($key).+ == value.$($key).+).cloned().map(Self::$keyed)
                    })*)?
                    $($(Self::$said(value) => {
                        let mut known = body.$said_at.iter();
                        known.find(|known| known.id == value.id).cloned().map(Self::$said)
                    })*)?
                    $(Self::$points(key, value) => {
                        let mut known = body.$points_at.iter();
                        let known = known.find(|known| known.$($points_key).+ == *key)?;
                        value.standing(known).map(|value| Self::$points(*key, value))
                    })?
                }
            }

            fn put(&self, body: &mut $body) {
                match self {
                    $($(Self::$one(value) => body.$one_at.clone_from(value),)*)?
                    $($(Self::$nested(value) => value.put(&mut body.$nested_at),)*)?
                    $($(Self::$keyed(value) => {
                        let mut known = body.$keyed_at.iter_mut();
                        if let Some(place) = known.find(|known| known.$($key).+ == value.$($key).+) {
                            place.clone_from(value);
                        }
                    })*)?
                    $($(Self::$said(value) => {
                        let mut known = body.$said_at.iter_mut();
                        if let Some(place) = known.find(|known| known.id == value.id) {
                            place.clone_from(value);
                        }
                    })*)?
                    $(Self::$points(key, value) => {
                        let mut known = body.$points_at.iter_mut();
                        if let Some(place) = known.find(|known| known.$($points_key).+ == *key) {
                            value.put(place);
                        }
                    })?
                }
            }
        }

        impl $crate::board::merge::Merge for $body {
            type Value = $value;

            fn merged(
                three: $crate::board::merge::Three<'_, Self>,
                times: &$crate::board::merge::Times,
                lost: &mut dyn FnMut($value),
            ) -> Self {
                // Only lists that are told in the order of time ask for it.
                let _ = times;
                let merged = Self {
                    $($($one_at: $crate::board::merge::one(three.of(|body| &body.$one_at), |value| lost($value::$one(value))),)*)?
                    $($($nested_at: <$nested_type as $crate::board::merge::Merge>::merged(
                        three.of(|body| &body.$nested_at), times, &mut |value| lost($value::$nested(value)),
                    ),)*)?
                    $($($keyed_at: $crate::board::merge::keyed(
                        three.of(|body| &body.$keyed_at),
                        |item| item.$($key).+.clone(),
                        |item| item.$($key).+.clone(),
                        |three| $crate::board::merge::one(three, |value| lost($value::$keyed(value))),
                    ),)*)?
                    $($($said_at: $crate::board::merge::keyed(
                        three.of(|body| &body.$said_at),
                        |item| item.id,
                        |item| (times.get(&item.id).copied(), item.id),
                        |three| $crate::board::merge::one(three, |value| lost($value::$said(value))),
                    ),)*)?
                    $($points_at: $crate::board::merge::keyed(
                        three.of(|body| &body.$points_at),
                        |item| item.$($points_key).+,
                        |item| item.$($points_key).+,
                        |three| {
                            let key = three.a.$($points_key).+;
                            <$points_type as $crate::board::merge::Merge>::merged(
                                three, times, &mut |value| lost($value::$points(key, value)),
                            )
                        },
                    ),)?
                    $($($list: $crate::board::merge::keyed(
                        three.of(|body| &body.$list), Clone::clone, Clone::clone, |three| $crate::board::merge::one(three, drop),
                    ),)*)?
                    $($($set: $crate::board::merge::set(three.of(|body| &body.$set)),)*)?
                    $($($fixed: $crate::board::merge::one(three.of(|body| &body.$fixed), drop),)*)?
                };
                $(let merged = $then(merged, three);)?
                merged
            }
        }
    };
}
pub(in crate::board) use merged;
