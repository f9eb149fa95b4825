//! What the guard against client data says to the person who typed.

use crate::board::{Passed, PassedKinds};
use crate::locale::Words;
use crate::privacy::{Finding, Guard, Kind, Level};

/// The kinds that are only warned of, and how a history keeps them.
const TRACES: [(Kind, Passed); 9] = [
    (Kind::SuspectedPersonnummer, Passed::SuspectedPersonnummer),
    (
        Kind::SuspectedSamordningsnummer,
        Passed::SuspectedSamordningsnummer,
    ),
    (Kind::MaskedPersonnummer, Passed::MaskedPersonnummer),
    (Kind::BirthDate, Passed::BirthDate),
    (Kind::MobileNumber, Passed::MobileNumber),
    (Kind::PhoneNumber, Passed::PhoneNumber),
    (Kind::Email, Passed::Email),
    (Kind::CaseReference, Passed::CaseReference),
    (Kind::NameInContext, Passed::NameInContext),
];

/// What a field says of its own text while it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Live {
    /// It cannot be saved.
    Stops(String),
    /// It is saved only with a reason.
    Warns(String),
}

/// Scans what is typed for a line: as it was typed, and as the board would tidy it.
pub fn scan_line(guard: &Guard, typed: &str) -> Vec<Finding> {
    let findings = guard.scan(typed);
    if findings.is_empty() {
        let words: Vec<&str> = typed.split_whitespace().collect();
        guard.scan(&words.join(" "))
    } else {
        findings
    }
}

/// Says what a text that is being typed holds, the worst first. Names the kind and the place, never
/// what stands there.
pub fn live(words: &Words, findings: &[Finding]) -> Option<Live> {
    let said = |id: &str, finding: &Finding| words.with(id, &args(words, finding));
    let of = |level| findings.iter().find(|finding| finding.level() == level);
    match (of(Level::Block), of(Level::Warn)) {
        (Some(finding), _) => Some(Live::Stops(said("guard-live-stops", finding))),
        (None, Some(finding)) => Some(Live::Warns(said("guard-live-warns", finding))),
        (None, None) => None,
    }
}

/// Says that a text is saved only with a reason, where the guard found something that it warns of.
pub fn warned(words: &Words, findings: &[Finding]) -> Option<String> {
    let finding = findings.first()?;
    Some(words.with("guard-warned", &args(words, finding)))
}

fn args<'a>(words: &Words, finding: &Finding) -> [(&'static str, crate::locale::Arg<'a>); 2] {
    let place = finding.span.start + 1;
    [
        ("kind", kind(words, finding.kind).into()),
        ("place", place.into()),
    ]
}

/// What a history keeps of findings that somebody lets pass.
pub fn passed(findings: &[Finding]) -> PassedKinds {
    let row = |finding: &Finding| TRACES.iter().find(|(kind, _)| *kind == finding.kind);
    let rows = findings.iter().filter_map(row);
    rows.map(|(_, passed)| *passed).collect()
}

/// The words for what somebody let pass: `mobilnummer, e-postadress`.
pub fn passed_words(words: &Words, passed: PassedKinds) -> String {
    let said: Vec<String> = kinds(passed).map(|found| kind(words, found)).collect();
    said.join(", ")
}

/// The kinds that somebody let pass, in the order of the guard.
pub fn kinds(passed: PassedKinds) -> impl Iterator<Item = Kind> {
    let rows = TRACES
        .iter()
        .filter(move |(_, trace)| passed.contains(*trace));
    rows.map(|(kind, _)| *kind)
}

/// Says that a text is not saved, and why, where the guard found something that blocks it. Names
/// the kind and the place, never what stands there.
pub fn blocked(words: &Words, findings: &[Finding]) -> Option<String> {
    let finding = findings
        .iter()
        .find(|finding| finding.level() == Level::Block)?;
    Some(words.with("guard-blocked", &args(words, finding)))
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
