//! How fast the guard reads: an import of prose, and one key press in a field.
//!
//! Aims: at least 50 MB of Swedish prose a second, under 50 microseconds a key press.
#![expect(clippy::unwrap_used, reason = "a bench may stop at a broken constant")]

use chrono::NaiveDate;
use divan::counter::BytesCount;
use divan::{Bencher, black_box};
use tavla::privacy::Guard;

/// A paragraph of minutes: names of places, a few numbers, and letters outside ASCII.
const PARAGRAPH: &str = "\
Vid tavelmötet i Skarpnäck gick mottagningsenheten igenom veckans resultat. Antalet \
orosanmälningar var 142, vilket är normal variation, och förhandsbedömningarna blev klara i tid \
i 91 % av fallen mot målet 95 %. Två förslag har väntat längst på svar: påminnelse inför besök \
och en gemensam mall för tolkbokning. Gruppen beslutade att pröva påminnelsen från v. 48 – i \
första hand för nybesök på måndagar – och att följa upp den 15 december kl. 9.00. Hindret med \
de trånga samtalsrummen lyfts till avdelningen. Enhetschefen tackade Björn och Maj för \
introduktionen av de nya kollegorna; fler enheter i Stockholm har frågat efter arbetssättet. \
Nästa möte hålls 2026-12-01, och växeln nås som vanligt på 08-508 220 00.
";

/// The same with a number in every sentence: the slow end of what is imported.
const DENSE: &str = "Personakt 104233, 640823-3234, f. 1964-08-23, 070-174 06 05, barnet Kim. ";

fn main() {
    divan::main();
}

fn guard() -> Guard {
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
    Guard::new(today, &["stockholm.se"])
}

fn text_of(paragraph: &str, characters: usize) -> String {
    paragraph.chars().cycle().take(characters).collect()
}

#[divan::bench]
fn import_of_prose(bencher: Bencher<'_, '_>) {
    let (guard, text) = (guard(), text_of(PARAGRAPH, 1_000_000));
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| guard.scan(black_box(&text)));
}

#[divan::bench]
fn import_of_numbers(bencher: Bencher<'_, '_>) {
    let (guard, text) = (guard(), text_of(DENSE, 100_000));
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| guard.scan(black_box(&text)));
}

/// A megabyte of digits on one line: the guard stops at each.
#[divan::bench(args = ["1 ", "00 ", "08-12 ", "640823 ", "6408233235"])]
fn one_line_of_digits(bencher: Bencher<'_, '_>, part: &str) {
    let (guard, text) = (guard(), text_of(part, 1_000_000));
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| guard.scan(black_box(&text)));
}

#[divan::bench]
fn key_press_in_a_field(bencher: Bencher<'_, '_>) {
    let (guard, text) = (guard(), text_of(PARAGRAPH, 500));
    bencher.bench(|| guard.scan(black_box(&text)));
}

#[divan::bench]
fn masking_of_a_clean_title(bencher: Bencher<'_, '_>) {
    let (guard, text) = (guard(), text_of(PARAGRAPH, 60));
    bencher.bench(|| guard.mask(black_box(&text)).len());
}
