//! A block of values from a spreadsheet: looked over, saved or left.

use super::grid::{THIS, grid, measured, paste, value, values, week};
use super::*;

#[test]
fn a_block_is_looked_over_saved_as_one_and_undone_as_one() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Left><Left><Left><Home>");
    let before = values(&app);
    paste(
        &mut app,
        "138\t151\t\t149\r\n66\t70\t\t70\r\n72\t81\t\t79\r\n46/50\t1.234\t\t\r\n3,5\t3,4\t3,6\t\r\n",
    );
    let Mode::Paste(looked) = &grid(&app).mode else {
        panic!("the block is looked over first")
    };
    assert_eq!(
        (looked.figures, looked.metrics(), looked.unfit.len()),
        (13, 3, 1)
    );
    assert_eq!(looked.weeks(), Some((week("2026-W44"), week(THIS))));
    assert_eq!(looked.unfit[0].written, ["1.234"]);
    assert_eq!(values(&app), before, "nothing is saved yet");
    assert_eq!(commits(&press(&mut app, "<Enter>")), 1);
    assert_eq!(
        value(&app, "orosanmalningar", "2026-W45").unwrap().parts[1],
        Some(81.into())
    );
    assert_eq!(values(&app), before + 7);
    assert_eq!(commits(&press(&mut app, "<C-z>")), 1);
    assert_eq!(values(&app), before);
}

#[test]
fn a_block_can_be_left_and_what_does_not_fit_is_told() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<End>");
    paste(&mut app, "3,5\t3,6\n4,0\n");
    let Mode::Paste(looked) = &grid(&app).mode else {
        panic!("the block is looked over first")
    };
    let why: Vec<&str> = looked
        .unfit
        .iter()
        .map(|unfit| unfit.why.as_str())
        .collect();
    assert_eq!(
        why,
        [
            "Veckan har inte börjat.",
            "Här finns inget mått. Urvalet är längre än tabellen."
        ]
    );
    assert_eq!(commits(&press(&mut app, "<Esc>")), 0);
    assert_eq!(grid(&app).mode, Mode::Walk);
    paste(&mut app, "3,5\n");
    assert!(matches!(&grid(&app).mode, Mode::Value { input, .. } if input.text() == "3,5"));
}

#[test]
fn what_belongs_to_one_metric_and_week_is_refused_together_and_once() {
    let mut app = app_on(measured(), None);
    press(&mut app, "v<Left><Home>");
    paste(&mut app, "142\t1.234\n70\t70\n79\t79\n");
    let Mode::Paste(looked) = &grid(&app).mode else {
        panic!("the block is looked over first")
    };
    let told = looked.unfit.iter();
    let told: Vec<(&[String], &str)> = told
        .map(|unfit| (unfit.written.as_slice(), unfit.why.as_str()))
        .collect();
    let (first, second) = (["1.234", "70", "79"], ["142", "70", "79"]);
    let [(one, unread), (other, differ)] = told.as_slice() else {
        panic!("{told:?}")
    };
    assert_eq!(
        (one, other),
        (
            &&first.map(String::from)[..],
            &&second.map(String::from)[..]
        )
    );
    assert!(unread.contains("1,2340"), "{unread}");
    assert!(differ.contains("7 mer än helheten"), "{differ}");
    assert_eq!((looked.unused(), looked.figures), (6, 0));
}
