//! The week's values.

use super::sample::sample;
use crate::common::expect;

#[test]
fn values_are_taken_as_people_write_them() {
    let world = sample();
    let told = world.script(&[
        "value orosanmalningar 149",
        "värde orosanmalningar 150",
        "value orosanmalningar 150",
        "value orosanmalningar 149 --part flickor/kvinnor=70 --part pojkar/män=79 --note \"jul i kö\"",
        "value i-tid 42/50",
        "value i-tid 43 --of 50",
        "value i-tid 40/50 --week \"v. 45\"",
        "value i-tid 41/50 --week 2026-W44 --json",
        "value enkat 3,5",
        "value enkat 3.6 --lang en",
        "value enkat 2,5 --week \"52 2025\"",
        "show i-tid",
        "list mått",
        "undo",
        "history --limit 4",
    ]);
    expect("values", &told);
}

#[test]
fn a_value_in_the_wrong_notation_is_asked_about() {
    let world = sample();
    let told = world.script(&[
        "value orosanmalningar 1.234",
        "value orosanmalningar tolv",
        "value orosanmalningar \"\"",
        "value orosanmalningar 1,5",
        "value orosanmalningar -3",
        "value orosanmalningar 42/50",
        "value orosanmalningar 149 --part flickor=70 --part pojkar=70",
        "value orosanmalningar 149 --part \"flickor / kvinnor=70\" --part \"pojkar / män=70\"",
        "value orosanmalningar 149 --part barn",
        "value i-tid 42",
        "value i-tid 51/50",
        "value i-tid 42/0",
        "value i-tid 42/50 --of 50",
        "value enkat 6",
        "value enkatt 3",
        "value Enkät! 3",
        "value enkat 3 --week 48",
        "value enkat 3 --week 2026-W48",
        "value enkat 3 --week 54",
        "value enkat 3 --week snart",
        "value enkat 3 --week 2025-W53",
        "value enkat NaN",
        "value enkat inf",
        "value enkat 1e999",
        "--lang en value orosanmalningar 1,234",
        "--lang en value enkat 6",
    ]);
    expect("values_refused", &told);
}
