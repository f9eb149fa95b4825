//! Properties: no disguise of typography helps, and no text is beyond the guard.

use proptest::prelude::*;

use super::{blocks, guard};
use crate::privacy::Guard;
use crate::privacy::cursor::steps::WALKED;
use crate::privacy::number::luhn;

const HIDDEN: [&str; 5] = ["", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}"];
const SPACES: [&str; 6] = ["", " ", "\u{A0}", "\u{2009}", "\u{2007}", "\t"];
const DASHES: [&str; 6] = ["-", "–", "\u{2011}", "−", "－", "+"];
/// ASCII, Arabic, Devanagari, full-width and mathematical bold digits.
const ZEROS: [u32; 5] = [0x30, 0x660, 0x966, 0xFF10, 0x1D7CE];

/// A number of the tax agency's series that are never issued: 980 up to 1989, then 238.
fn test_number() -> impl Strategy<Value = (u32, u32)> {
    (1900_u32..2026, 1_u32..=12, 1_u32..=28).prop_map(|(year, month, day)| {
        let date = year * 10_000 + month * 100 + day;
        let series = if year < 1990 { 980 } else { 238 };
        let checked = |digit| u64::from(date % 1_000_000) * 10_000 + series * 10 + digit;
        let digit = (0..10).find(|digit| luhn(checked(*digit))).unwrap();
        (date, (series * 10 + digit) as u32)
    })
}

/// The digits in another script, with a character that is not seen after each.
fn disguised(digits: &str, zero: u32, hidden: &str) -> String {
    let digit = |c: char| char::from_u32(zero + c.to_digit(10).unwrap()).unwrap();
    digits
        .chars()
        .map(|c| {
            if c.is_ascii_digit() {
                format!("{}{hidden}", digit(c))
            } else {
                c.to_string()
            }
        })
        .collect()
}

fn pick(items: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    proptest::sample::select(items)
}

fn separator() -> impl Strategy<Value = String> {
    (pick(&SPACES), pick(&DASHES), pick(&SPACES))
        .prop_map(|(before, dash, after)| format!("{before}{dash}{after}"))
}

fn anything() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        "\\PC{0,4}",
        "[0-9]{1,13}",
        "[-+.:/ @()\n]",
        pick(&[
            "född ",
            "mål nr ",
            "personakt ",
            "barnet ",
            "Kim",
            "f. ",
            "växel ",
            "maj ",
            "K",
            "XX"
        ])
        .prop_map(str::to_owned),
        pick(&[
            "6408233234",
            "640823",
            "3234",
            "701063-2391",
            "20120304-T123",
            "992004391013"
        ])
        .prop_map(str::to_owned),
        pick(&[
            "\u{AD}",
            "\u{308}",
            "–",
            "٦٤٠٨٢٣",
            "å",
            "+46",
            "0046",
            "070-",
            "08-"
        ])
        .prop_map(str::to_owned),
    ];
    proptest::collection::vec(part, 0..12).prop_map(|parts| parts.concat())
}

#[test]
fn a_long_text_of_one_sort_is_read_in_one_go() {
    for part in [
        "Klient ", "Aa-", "1-", "640823 ", "a@", "08-", "född ", "\u{AD}", "- ", "m n 1 ",
    ] {
        let text = format!("klient {}", part.repeat(3_000));
        let masked = guard().mask(&text);
        assert_eq!(masked.chars().count(), text.chars().count());
    }
}

/// Characters that the guard walks over in a text: its work, whatever the machine.
fn steps(text: &str) -> usize {
    WALKED.with(|walked| walked.set(0));
    drop(guard().scan(text));
    WALKED.with(std::cell::Cell::get)
}

#[test]
fn the_work_grows_with_the_text_and_not_faster() {
    for part in [
        "1",
        "0",
        "1 ",
        "00 ",
        "1-",
        "1.",
        "1  ",
        "08-12 ",
        "640823 ",
        "- ",
        "f. 1 ",
        "a1 ",
        "ärendenr 1 ",
        "klient ",
        "Kim ",
        "barnet Kim ",
        "Aa-",
        "a@",
        "a.",
        "@",
        "+46 ",
    ] {
        let work = |times| steps(&format!("klient {}1", part.repeat(times)));
        let (once, four) = (work(2_000), work(8_000));
        assert!(four <= 4 * once + 400, "{part:?}: {once}, then {four}");
        let length = 8_000 * part.chars().count();
        assert!(four <= 40 * length, "{part:?}: {four} for {length}");
    }
}

proptest! {
    #[test]
    fn a_number_stays_blocked_in_any_typography(
        (date, tail) in test_number(),
        zero in proptest::sample::select(&ZEROS),
        hidden in pick(&HIDDEN),
        between in separator(),
        layout in 0..6_usize,
    ) {
        let (y, m, d) = (date / 10_000, date / 100 % 100, date % 100);
        let short = y % 100;
        let dates = [
            format!("{date}"),
            format!("{short:02}{m:02}{d:02}"),
            format!("{y}-{m:02}-{d:02}"),
            format!("{y}.{m:02}.{d:02}"),
            format!("{short:02} {m:02} {d:02}"),
            format!("{y} {m:02} {d:02}"),
        ];
        let number = format!(
            "{}{between}{}",
            disguised(&dates[layout], zero, hidden),
            disguised(&format!("{tail:04}"), zero, hidden),
        );
        let text = format!("Åsa ({number})\u{AD}.");
        prop_assert!(blocks(&text), "{text}");

        let found = guard().scan(&text).remove(0);
        let covered = text.get(found.bytes).unwrap();
        prop_assert_eq!(covered, number.trim_end_matches(hidden));
        prop_assert_eq!(found.span, 5..5 + covered.chars().count());
    }

    #[test]
    fn any_text_is_read_and_its_places_are_whole(text in anything()) {
        for found in guard().scan(&text) {
            let inside = text.get(found.bytes.clone()).unwrap();
            let before = text.get(..found.bytes.start).unwrap().chars().count();
            prop_assert!(!inside.is_empty());
            prop_assert_eq!(found.span, before..before + inside.chars().count());
        }
    }

    #[test]
    fn a_masked_text_holds_nothing_blocked(text in anything()) {
        let masked = guard().mask(&text);
        prop_assert!(!blocks(&masked), "{text} became {masked}");
        prop_assert_eq!(masked.chars().count(), text.chars().count());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn what_is_blocked_is_never_passed_over_at_a_glance(text in anything()) {
        let found = Guard::stretches(&text).any(blocks);
        prop_assert!(found || !blocks(&text), "{text:?}");
    }

    #[test]
    fn a_number_is_seen_at_a_glance_in_any_typography(
        (date, tail) in test_number(),
        zero in proptest::sample::select(&ZEROS),
        hidden in pick(&HIDDEN),
        between in separator(),
    ) {
        let digits = format!("{date}{between}{tail:04}");
        let text = format!("(a: 1, t: \"Åsa {}\", b: 2026-11-22)", disguised(&digits, zero, hidden));
        prop_assert!(Guard::stretches(&text).any(blocks), "{text:?}");
    }
}

#[test]
fn what_files_are_full_of_is_passed_over() {
    for text in [
        "at: \"2026-11-22T14:30:00\", due: \"2026-12-12\"",
        "\"2026-W47\": (t: 142.5, k: 71.25, m: 71.25)",
        "number: 31,\n      age: 9,\n      12,\n",
        "den 22 november 2026 kl. 14.30, SKA 2026/1234 – 48 ärenden",
        "18-20 år, 0200-123 45, till den 30-31 maj",
    ] {
        assert_eq!(Guard::stretches(text).next(), None, "{text}");
    }
}
