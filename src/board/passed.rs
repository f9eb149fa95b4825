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
