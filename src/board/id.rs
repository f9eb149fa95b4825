//! Random ids that merges go by, and the running number that people say aloud.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The first character is always a letter, so no id can be read as a personnummer.
const FIRST: &[u8; 16] = b"abcdefghjkmnpqrs";
/// Crockford's base 32, lower case: no `i`, `l`, `o`, `u` to misread aloud.
const REST: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// Characters in a written id.
const LENGTH: usize = 10;

/// A written id that is not one of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadId(pub String);

impl fmt::Display for BadId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not an id of {LENGTH} characters", self.0)
    }
}

impl std::error::Error for BadId {}

fn encode(bits: u64) -> [u8; LENGTH] {
    let mut out = [0; LENGTH];
    out[0] = FIRST[(bits & 15) as usize];
    let mut left = bits >> 4;
    for slot in &mut out[1..] {
        *slot = REST[(left & 31) as usize];
        left >>= 5;
    }
    out
}

/// What each byte counts in an alphabet; a board has thousands of ids to read.
type Values = [Option<u8>; 256];

const fn values(alphabet: &[u8]) -> Values {
    let mut values = [None; 256];
    let mut at = 0;
    while at < alphabet.len() {
        values[alphabet[at] as usize] = Some(at as u8);
        at += 1;
    }
    values
}

fn decode(text: &str) -> Option<u64> {
    static FIRST_VALUES: Values = values(FIRST);
    static REST_VALUES: Values = values(REST);
    let [first, rest @ ..]: &[u8; LENGTH] = text.as_bytes().try_into().ok()?;
    let digit = |values: &Values, byte: u8| values[usize::from(byte)].map(u64::from);
    let mut bits = 0;
    for byte in rest.iter().rev() {
        bits = (bits << 5) | digit(&REST_VALUES, *byte)?;
    }
    Some((bits << 4) | digit(&FIRST_VALUES, *first)?)
}

macro_rules! random_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        ///
        /// 49 random bits, written as ten characters. The randomness comes from outside: see
        /// `from_bits`.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(u64);

        impl $name {
            /// Makes an id of the lowest 49 bits of a random number.
            pub const fn from_bits(bits: u64) -> Self {
                Self(bits & ((1 << 49) - 1))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                // Both alphabets are ASCII.
                f.write_str(std::str::from_utf8(&encode(self.0)).unwrap_or_default())
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }

        impl FromStr for $name {
            type Err = BadId;

            fn from_str(text: &str) -> Result<Self, BadId> {
                decode(text).map(Self).ok_or_else(|| BadId(text.to_owned()))
            }
        }

        super::text::serde_as_text!($name);
    };
}

random_id! {
    /// What a card is known by in files, links and merges.
    CardId
}
random_id! {
    /// What a change is known by, so that the same change twice is one.
    ChangeId
}
random_id! {
    /// What one answer to one question of a pulse round is known by.
    SlipId
}

impl ChangeId {
    /// Works out the id of a change that no person makes from what it does, so that it is made
    /// once however many copies of the board make it.
    pub(super) fn of_text(what: &str) -> Self {
        Self::from_bits(hashed(what.bytes()))
    }
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo), folded to the 49 of an id.
fn hashed(bytes: impl Iterator<Item = u8>) -> u64 {
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash ^ (hash >> 49)
}

random_id! {
    /// What the signature or name of somebody who was taken off the board is known again by.
    NameMark
}

impl NameMark {
    /// Works out the mark of a name; another one in another unit. The same hash as
    /// [`ChangeId::of_text`].
    pub(super) fn of(unit: UnitId, name: &str) -> Self {
        Self::from_bits(hashed(unit.0.to_le_bytes().into_iter().chain(name.bytes())))
    }
}

impl CardId {
    /// Works out a key that is the same for the same text.
    pub(super) fn of_text(what: &str) -> Self {
        Self::from_bits(hashed(what.bytes()))
    }
}

impl SlipId {
    /// Works out the id of a slip from the change that brought it and the question.
    ///
    /// One way only, so that nobody reads off which slips of several questions came together; the
    /// mixing is that of `SplitMix64` (Steele, Lea and Flood 2014) with the input added at the end,
    /// which the bare mixing lacks. Who holds the change itself can find the slip, and has the
    /// answer already.
    pub(super) const fn of(change: ChangeId, question: usize) -> Self {
        let step = 0x9e37_79b9_7f4a_7c15_u64;
        let seed = change
            .0
            .wrapping_add(step.wrapping_mul(question as u64 + 1));
        let mut mixed = seed;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self::from_bits((mixed ^ (mixed >> 31)).wrapping_add(seed))
    }
}

random_id! {
    /// What a unit is known by, whatever its folder or name becomes.
    UnitId
}

impl ChangeId {
    /// The id after this one.
    ///
    /// Several changes that are made in one go have ids in a row, so that they are also undone in
    /// one go, long afterwards and without a mark of their own in the files. That two ids drawn
    /// apart should stand in a row by chance is as unlikely as that they should be the same.
    #[must_use]
    pub const fn following(self) -> Self {
        Self::from_bits(self.0.wrapping_add(1))
    }

    /// The id before this one.
    pub(super) const fn preceding(self) -> Self {
        Self::from_bits(self.0.wrapping_sub(1))
    }
}

/// A card's running number in its unit, written `#12` and said aloud in meetings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CardNumber(pub u32);

impl CardNumber {
    /// The number that the first card of a unit gets.
    pub const FIRST: Self = Self(1);

    /// Gives the number after this one.
    #[must_use]
    pub const fn next(self) -> Self {
        Self(self.0.saturating_add(1))
    }
}

impl fmt::Display for CardNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

impl FromStr for CardNumber {
    type Err = std::num::ParseIntError;

    /// Reads `#12` or `12`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.strip_prefix('#').unwrap_or(text).parse().map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn an_id_reads_back_as_itself(bits: u64) {
            let id = CardId::from_bits(bits);
            prop_assert_eq!(id.to_string().parse(), Ok(id));
        }

        #[test]
        fn no_id_starts_with_a_digit(bits: u64) {
            prop_assert!(ChangeId::from_bits(bits).to_string().starts_with(|c: char| c.is_ascii_lowercase()));
        }
    }

    #[test]
    fn what_is_no_id_is_refused() {
        for text in [
            "",
            "a",
            "abcdefghij1",
            "1abcdefghj",
            "aåcdefgh",
            "abcdefghiI",
        ] {
            assert!(text.parse::<CardId>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_number_is_read_with_and_without_its_sign() {
        assert_eq!("#31".parse(), Ok(CardNumber(31)));
        assert_eq!("31".parse(), Ok(CardNumber(31)));
        assert!("##31".parse::<CardNumber>().is_err());
    }
}
