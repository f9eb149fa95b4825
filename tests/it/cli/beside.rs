//! Between units on the command line: lifting, answering, sharing, and the file of a shared card.

use crate::common::{World, expect};

/// A city, a department under it and a unit under that, each with a board of its own.
fn three() -> World {
    let world = World::new();
    for line in [
        "init Staden",
        "init Avdelningen --parent staden",
        "init Mottagningen --parent avdelningen",
        "--unit mottagningen hinder \"Tolk kan inte bokas kvällstid\" --as KL",
        "--unit mottagningen propose Jourtelefon i två pass --idea \"Dela passet\" --as KL",
        "--unit mottagningen example \"Mallen för samtal sparar en timme\" --set thanked=Malin --as KL",
    ] {
        let told = world.script(&[line]);
        assert!(told.contains("[0]"), "{told}");
    }
    world
}

/// Hides where the boards lie on this machine.
fn hidden(world: &World, told: &str) -> String {
    told.replace(&world.boards().display().to_string(), "~/boards")
}

#[test]
fn a_card_is_lifted_answered_sent_on_and_withdrawn() {
    let world = three();
    let told = world.script(&[
        "--unit mottagningen escalate 1",
        "--unit mottagningen escalate 1 --reason \"Avtalet är stadens\" --as KL",
        "--unit mottagningen lyft 1 --reason Igen",
        "--unit avdelningen lifted",
        "--unit avdelningen lifted mottagningen#1",
        "--unit avdelningen answer mottagningen#9 Ja",
        "--unit avdelningen answer mottagningen1 Ja",
        "--unit avdelningen besvara mottagningen#1 Vi ringer leverantören --take-on --as MP",
        "--unit mottagningen show 1",
        "--unit avdelningen answer mottagningen#1 Inte vårt avtal --send-on --as MP",
        "--unit staden lyfta",
        "--unit staden answer avdelningen#1 Nytt avtal från mars --as ÅS",
        "--unit mottagningen lifted",
        "--unit avdelningen lifted --json",
        "--unit avdelningen prepare",
        "--unit mottagningen escalate 1 --withdraw --as KL",
        "--unit mottagningen escalate 1 --withdraw --as KL",
        "--unit avdelningen lifted",
        "--unit avdelningen undo --as MP",
    ]);
    expect("lifted", &told);
}

#[test]
fn a_neighbour_that_cannot_be_read_hinders_nothing() {
    let world = three();
    world.script(&["--unit mottagningen escalate 1 --reason \"Avtalet är stadens\""]);
    World::put(&world.boards().join("avdelningen/board.ron"), b"(");
    let told = world.script(&[
        "--unit mottagningen show 1",
        "--unit mottagningen lifted",
        "--unit mottagningen comment 2 Hej --as KL",
    ]);
    expect("lifted_unread", &told);
}

#[test]
fn what_is_shared_is_found_and_taken_over() {
    let world = three();
    let told = world.script(&[
        "--unit mottagningen share 2",
        "--unit mottagningen move 2 avslaget --reason \"Görs redan\" --as KL",
        "--unit mottagningen share 2 --as KL",
        "--unit mottagningen dela 3 --as KL",
        "--unit avdelningen gallery",
        "--unit avdelningen galleri --search \"jour pass\"",
        "--unit avdelningen gallery --search \"finns inte\"",
        "--unit avdelningen gallery mottagningen#2",
        "--unit avdelningen take mottagningen#2 --as MP",
        "--unit avdelningen ta-över mottagningen#2 --as MP",
        "--unit avdelningen show 1",
        "--unit mottagningen show 2",
        "--unit mottagningen take mottagningen#2",
        "--unit mottagningen share 3 --remove --as KL",
        "--unit avdelningen take mottagningen#3",
        "--unit avdelningen gallery --json",
    ]);
    expect("gallery", &told);
}

#[test]
fn a_shared_card_goes_by_file_to_a_unit_that_shares_no_folder() {
    let world = three();
    world.script(&["--unit mottagningen comment 2 \"Malin säger ja\" --as KL"]);
    let file = world.boards().join("../exempel.ron");
    let path = file.display().to_string();
    let export = format!("--unit mottagningen export example 2 -o \"{path}\"");
    let import = format!("--unit staden import example \"{path}\" --as ÅS");
    let told = world.script(&[
        &export,
        "--unit mottagningen move 2 avslaget --reason \"Görs redan\" --as KL",
        "--unit mottagningen share 2 --as KL",
        "--unit mottagningen export example 2",
        &export,
        &import,
        &import,
        "--unit staden show 1",
    ]);
    expect("example_file", &hidden(&world, &told));
    let written = std::fs::read_to_string(&file).unwrap();
    for name in ["Malin", "KL", "MP"] {
        assert!(!written.contains(name), "{name}: {written}");
    }
}

#[test]
fn a_file_that_is_no_shared_card_says_so_and_changes_nothing() {
    let world = three();
    let folder = world.boards().join("..");
    let file = |name: &str, text: &str| {
        World::put(&folder.join(name), text.as_bytes());
        format!(
            "--unit staden import example \"{}\"",
            folder.join(name).display()
        )
    };
    let whole = "(format: 1, kind: shared_example, from: (unit: \"x\", name: \"Xenheten\", card: \"a000000000\", title: \"TITLE\"))";
    let lines = [
        file("fel.ron", "(boards: 3)"),
        file("text.txt", "Hej"),
        file("nyare.ron", &whole.replace("format: 1", "format: 7")),
        file("trasig.ron", &whole.replace("title: \"TITLE\"", "title: ")),
        file("klient.ron", &whole.replace("TITLE", "Gäller 640823-3234")),
        file("bra.ron", whole),
        format!(
            "--unit staden import example \"{}\"",
            folder.join("saknas.ron").display()
        ),
        "--unit staden list".to_owned(),
    ];
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let told = world.script(&lines);
    expect("example_file_refused", &hidden(&world, &told));
}
