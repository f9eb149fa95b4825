//! Before, during and after a meeting, from the command line.

use super::sample::sample;
use crate::common::expect;

#[test]
fn a_meeting_is_prepared() {
    let world = sample();
    let told = world.script(&[
        "agenda",
        "agenda add Semester över jul --as KL",
        "dagordning add Rum 4 är kallt",
        "agenda",
        "agenda --json",
        "prepare",
        "--lang en förbered --format md",
        "agenda remove 2",
        "agenda remove 2",
        "prepare --format saga",
    ]);
    expect("prepare", &told);
}
