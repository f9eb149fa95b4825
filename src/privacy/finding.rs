//! What the guard says of a text: which kind of mark, where, and how serious.

use std::ops::Range;

/// How serious one finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Saved only after an explicit "save anyway" with a reason.
    Warn,
    /// Never saved. No setting and no reason turns it off.
    Block,
}

/// What may happen to a whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing was found.
    Allow,
    /// The worst finding is a [`Level::Warn`].
    Warn,
    /// The worst finding is a [`Level::Block`].
    Block,
}

/// The kinds of marks that the guard knows.
///
/// The names that [`Kind::as_str`] gives are stable: they stand in JSON and in message files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A person's number whose check digit is right.
    Personnummer,
    /// A coordination number whose check digit is right.
    Samordningsnummer,
    /// A temporary number that a letter marks: `20120304-T123`.
    TNumber,
    /// A reserve number of Region Stockholm.
    ReserveNumber,
    /// A person's number in form and date, but with a wrong check digit.
    SuspectedPersonnummer,
    /// A coordination number in form and date, but with a wrong check digit.
    SuspectedSamordningsnummer,
    /// A birth date whose four last characters are masked: `640823-XXXX`.
    MaskedPersonnummer,
    /// A full date that the text calls a date of birth.
    BirthDate,
    /// A Swedish mobile number.
    MobileNumber,
    /// A Swedish fixed number outside the city's own series.
    PhoneNumber,
    /// A mail address outside the employer's domains.
    Email,
    /// The number of a case, a file, a client, a court case or a police report.
    CaseReference,
    /// A name after a word for a client's role.
    NameInContext,
}

impl Kind {
    /// All kinds, in the order in which they are declared.
    pub const ALL: [Self; 13] = [
        Self::Personnummer,
        Self::Samordningsnummer,
        Self::TNumber,
        Self::ReserveNumber,
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

    /// The stable name, in Swedish without diacritics.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Personnummer => "personnummer",
            Self::Samordningsnummer => "samordningsnummer",
            Self::TNumber => "t_nummer",
            Self::ReserveNumber => "reservnummer",
            Self::SuspectedPersonnummer => "misstankt_personnummer",
            Self::SuspectedSamordningsnummer => "misstankt_samordningsnummer",
            Self::MaskedPersonnummer => "maskerat_personnummer",
            Self::BirthDate => "fodelsedatum",
            Self::MobileNumber => "mobilnummer",
            Self::PhoneNumber => "telefonnummer",
            Self::Email => "epost",
            Self::CaseReference => "arendebeteckning",
            Self::NameInContext => "namn_i_sammanhang",
        }
    }

    /// How serious a finding of this kind is: an identity blocks, a trace warns.
    pub const fn level(self) -> Level {
        match self {
            Self::Personnummer | Self::Samordningsnummer | Self::TNumber | Self::ReserveNumber => {
                Level::Block
            }
            _ => Level::Warn,
        }
    }
}

impl Level {
    /// The stable name: `warn` or `block`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warn => "warn",
            Self::Block => "block",
        }
    }
}

impl Verdict {
    /// The verdict on a text in which these findings were made.
    pub fn of(findings: &[Finding]) -> Self {
        match findings.iter().map(Finding::level).max() {
            None => Self::Allow,
            Some(Level::Warn) => Self::Warn,
            Some(Level::Block) => Self::Block,
        }
    }

    /// The stable name: `allow`, `warn` or `block`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "allow",
            Self::Warn => Level::Warn.as_str(),
            Self::Block => Level::Block.as_str(),
        }
    }
}

/// One suspect place in a text.
///
/// It never carries the text itself, so that a message or a log made from it cannot leak it.
/// Both ranges cover what must go (the number, the date, the name), not the label before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was found; [`Kind::level`] says how serious it is.
    pub kind: Kind,
    /// Where, in bytes of the text as it was typed, on character boundaries.
    pub bytes: Range<usize>,
    /// Where, in characters of the text as it was typed, from 0; the end is exclusive.
    pub span: Range<usize>,
}

impl Finding {
    /// How serious the finding is.
    pub const fn level(&self) -> Level {
        self.kind.level()
    }
}
