//! Marks of client data that somebody let a text be saved with.

use serde::{Deserialize, Serialize};

/// A kind of mark that the guard against client data had warned of, and that was saved after a
/// reason had been given. A history keeps the kind alone: not the text, and not the reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Passed {
    /// A person's number in form and date, with a wrong check digit.
    SuspectedPersonnummer,
    /// A coordination number in form and date, with a wrong check digit.
    SuspectedSamordningsnummer,
    /// A birth date whose last characters are masked.
    MaskedPersonnummer,
    /// A date of birth.
    BirthDate,
    /// A mobile number.
    MobileNumber,
    /// A fixed number.
    PhoneNumber,
    /// A mail address.
    Email,
    /// The number of a case.
    CaseReference,
    /// A name after a word for a client's role.
    NameInContext,
}

/// The kinds that one change was saved with. Every line of every history has a set, nearly always
/// empty, so it is kept small: a bit a kind. In files it is a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(from = "Vec<Passed>", into = "Vec<Passed>")]
pub struct PassedKinds(u16);

impl Passed {
    const ALL: [Self; 9] = [
        Self::SuspectedPersonnummer,
        Self::SuspectedSamordningsnummer,
        Self::MaskedPersonnummer,
        Self::BirthDate,
        Self::MobileNumber,
        Self::PhoneNumber,
        Self::Email,
        Self::CaseReference,
        Self::NameInContext,
    ];

    const fn bit(self) -> u16 {
        1 << self as u16
    }
}

impl PassedKinds {
    /// No kind at all.
    pub const NONE: Self = Self(0);

    /// Tells whether there is no kind in it.
    pub const fn is_empty(&self) -> bool {
        self.0 == 0
    }

    /// Tells whether a kind is in it.
    pub const fn contains(self, kind: Passed) -> bool {
        self.0 & kind.bit() != 0
    }
}

impl FromIterator<Passed> for PassedKinds {
    fn from_iter<I: IntoIterator<Item = Passed>>(kinds: I) -> Self {
        let bits = kinds.into_iter().map(Passed::bit);
        Self(bits.fold(0, |set, bit| set | bit))
    }
}

impl From<Vec<Passed>> for PassedKinds {
    fn from(kinds: Vec<Passed>) -> Self {
        kinds.into_iter().collect()
    }
}

impl From<PassedKinds> for Vec<Passed> {
    fn from(set: PassedKinds) -> Self {
        let all = Passed::ALL.into_iter();
        all.filter(|kind| set.contains(*kind)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_kinds_is_the_list_that_it_was_made_of() {
        assert!(PassedKinds::NONE.is_empty());
        for kind in Passed::ALL {
            let one = PassedKinds::from(vec![kind, kind]);
            assert_eq!(Vec::from(one), [kind]);
        }
        assert_eq!(
            Vec::from(Passed::ALL.into_iter().collect::<PassedKinds>()),
            Passed::ALL
        );
    }
}
