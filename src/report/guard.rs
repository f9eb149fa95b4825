//! What the guard against client data says to the person who typed.

use crate::locale::Words;
use crate::privacy::{Finding, Kind, Level};

/// Says that a text is not saved, and why, where the guard found something that blocks it. Names
/// the kind and the place, never what stands there.
pub fn blocked(words: &Words, findings: &[Finding]) -> Option<String> {
    let finding = findings
        .iter()
        .find(|finding| finding.level() == Level::Block)?;
    let kind = kind(words, finding.kind);
    let place = finding.span.start + 1;
    Some(words.with(
        "guard-blocked",
        &[("kind", kind.into()), ("place", place.into())],
    ))
}

/// The word for a kind of client data.
pub fn kind(words: &Words, kind: Kind) -> String {
    words.text(match kind {
        Kind::Personnummer => "guard-personnummer",
        Kind::Samordningsnummer => "guard-samordningsnummer",
        Kind::TNumber => "guard-t-number",
        Kind::ReserveNumber => "guard-reserve-number",
        Kind::SuspectedPersonnummer => "guard-suspected-personnummer",
        Kind::SuspectedSamordningsnummer => "guard-suspected-samordningsnummer",
        Kind::MaskedPersonnummer => "guard-masked-personnummer",
        Kind::BirthDate => "guard-birth-date",
        Kind::MobileNumber => "guard-mobile-number",
        Kind::PhoneNumber => "guard-phone-number",
        Kind::Email => "guard-email",
        Kind::CaseReference => "guard-case-reference",
        Kind::NameInContext => "guard-name",
    })
}
