//! Tests of the guard as a whole.

mod ordinary;
mod published;
mod rules;
mod variants;

use chrono::NaiveDate;

use super::{Finding, Guard, Kind};

/// The day on which the published cases were written.
fn guard() -> Guard {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    Guard::new(today, &["stockholm.se"])
}

fn kinds(text: &str) -> Vec<&'static str> {
    let findings = guard().scan(text);
    findings
        .iter()
        .map(|finding| finding.kind.as_str())
        .collect()
}

/// The short way and the long way say the same.
fn blocks(text: &str) -> bool {
    let blocks = super::Verdict::of(&guard().scan(text)) == super::Verdict::Block;
    assert_eq!(guard().blocks(text), blocks, "{text:?}");
    blocks
}

#[test]
fn a_finding_says_where_in_characters_and_in_bytes() {
    let text = "På rad två:\nring Åsa, 640823\u{AD}–3234\u{AD}";
    let number = Finding {
        kind: Kind::Personnummer,
        bytes: 25..40,
        span: 22..34,
    };
    assert_eq!(guard().scan(text), std::slice::from_ref(&number));
    assert_eq!(text.get(number.bytes), Some("640823\u{AD}–3234"));
}

#[test]
fn the_names_of_the_kinds_are_unique() {
    let mut names = Kind::ALL.map(Kind::as_str).to_vec();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), Kind::ALL.len());
}

#[test]
fn a_mask_hides_what_is_blocked_and_leaves_the_rest() {
    let text = "Ring 640823-3234 eller 070-174 06 05, även 701063-2391";
    let masked = "Ring ■■■■■■■■■■■ eller 070-174 06 05, även ■■■■■■■■■■■";
    assert_eq!(guard().mask(text), masked);
    assert!(matches!(
        guard().mask("Tavelmöte v. 47"),
        std::borrow::Cow::Borrowed(_)
    ));
}
