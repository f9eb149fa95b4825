//! Before, during and after a meeting, from the command line.

use tavla::board::{Every, MeetingKind};
use tavla::store::{Extent, FolderStore, Store as _};

use super::sample::{UNIT, sample};
use crate::common::{World, expect};

/// How often the other meetings are held, as the board on disk has it.
fn held(world: &World) -> Vec<(MeetingKind, Every)> {
    let loaded = FolderStore::new(world.boards()).load(&UNIT.parse().unwrap(), Extent::Open);
    let kinds = loaded.unwrap().board.unit.meeting_kinds;
    kinds
        .iter()
        .map(|other| (other.kind, other.every))
        .collect()
}

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

#[test]
fn a_whole_meeting_is_held() {
    let world = sample();
    let told = world.script(&[
        "meeting",
        "minutes",
        "meeting note Innan",
        "agenda add Semester över jul --as KL",
        "meeting start --leader RL --note-taker EF --as RL",
        "möte",
        "meeting present KL EF RL --as RL",
        "meeting present --absent KL --guest \"Maria Holm\" --as RL",
        "meeting note Ingen punkt --as RL",
        "meeting point --as RL",
        "meeting note Jul: tas i december --as RL",
        "meeting point --pass --as RL",
        "meeting point förslag --as RL",
        "meeting point saga",
        "move 6 utreds --answer \"Vi tittar på det\" --as RL",
        "meeting decide KL tittar på SMS --as RL",
        "meeting park Rum 4 --as RL",
        "value i-tid 47/50 --week 47 --as EF",
        "minutes finalise --as RL",
        "meeting end --as RL",
        "meeting end --as RL",
        "minutes",
        "minutes correct 47 För tidigt --as EF",
        "minutes finalise --as RL",
        "minutes finalise --as RL",
        "minutes correct 47 KL var med --as EF",
        "--lang en minutes 47",
        "minutes 30",
        "minutes --kind saga",
        "health",
        "--lang en hälsa --format md",
        "meeting start --as RL",
        "meeting",
    ]);
    expect("meeting", &told);
}

#[test]
fn a_reflection_group_leaves_no_words() {
    let world = sample();
    let told = world.script(&[
        "meeting start --kind reflektionsgrupp",
        "meeting held --kind reflektionsgrupp --participants 7 --on 2026-11-19",
        "minutes --kind reflection",
        "minutes correct 47 Mer --kind reflection",
        "meeting held --kind lkuf --not",
        "anteckningar --kind lkuf",
        "meeting held --kind apt --on 2027-01-01",
        "meeting start --kind apt --as RL",
        "meeting point --kind apt --as RL",
        "meeting note Inget nytt --kind apt --as RL",
        "meeting --kind apt",
        "meeting end --kind apt --as RL",
        "minutes --kind apt",
    ]);
    expect("meeting_kinds", &told);
}

#[test]
fn what_is_done_because_of_a_decision_names_it() {
    let world = sample();
    let told = world.script(&[
        "meeting start --leader RL --as RL",
        "meeting decide Växeln bemannas i två pass --owner KL --due fredag --as RL",
        "möte besluta Växeln stängs på lördagar --as RL",
        "activity Skriv anslag --decision lördag --as RL",
        "activity Skriv mer --decision växeln",
        "activity Skriv mindre --decision saga",
        "show 9",
        "list activities",
        "show 10 --json",
        "edit 10 decision \"\"",
        "show 10",
        "undo --as RL",
        "meeting decide Vi provar igen --owner RL --as EF",
        "undo --as EF",
        "meeting --json",
    ]);
    expect("decisions", &told);
}

#[test]
fn meetings_are_set_up_and_people_ticked_by_name() {
    let world = sample();
    let told = world.script(&[
        "unit staff \"RL; Rut Lind\nKL; Kim Lööf\nEF; Eva Fors\"",
        "unit turordning-för-mötesledare \"KL, RL\" names \"bara signaturer\"",
        "unit forum \"varje månad\" reflection \"varannan vecka\"",
        "unit forum_agenda \"Avrapportering\"",
        "unit workplace_agenda \"Nytt 10\"",
        "unit",
        "prepare",
        "meeting start --as RL",
        "meeting present kim \"eva fors\" --guest \"Maria Holm\"",
        "meeting end",
        "minutes finalise --as RL",
        "minutes",
        "health",
        "history",
    ]);
    expect("meeting_settings", &told);
    let taken = [
        (MeetingKind::Forum, Every::Month),
        (MeetingKind::Reflection, Every::Weeks(2)),
    ];
    assert_eq!(held(&world), taken);
}
