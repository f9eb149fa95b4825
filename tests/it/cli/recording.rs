//! Making a unit, adding and changing cards, taking it back.

use super::sample::{UNIT, sample};
use crate::common::{World, expect};

#[test]
fn a_unit_is_made_and_listed() {
    let world = World::new();
    let told = world.script(&[
        "units",
        "init Enheten för råd & stöd --organisation Skarpnäck",
        "init \"Enheten för råd & stöd\"",
        "init Annan --unit Åsa",
        "init Annan --unit annan --json",
        "enheter",
        "units --json",
        "list",
        "--lang en list",
    ]);
    expect("units", &told);
}

#[test]
fn a_proposal_goes_its_way() {
    let world = sample();
    let told = world.script(&[
        "propose Mall för tolkbokning --as kl",
        "föreslå Fler tider --problem \"Kön är lång\" --idea \"Öppna kvällar\" --area 13 --goal 1 --metric i-tid",
        "propose Ett till --json",
        "stöd 9 --as RL",
        "support 9 --as RL",
        "support 9 --as RL --remove",
        "support 9",
        "kommentera 9 Mottagningen i grannenheten har mall. --as RL",
        "flytta 9 utreds --as RL --answer \"Vi tittar på det\"",
        "move 9 utreds --as RL",
        "move 9 decided --owner RL --due fredag",
        "move 9 testas --step gör",
        "move 9 on-hold --review \"v. 3\"",
        "move 9 avslaget --reason \"Finns redan\"",
        "--lang en move 9 investigating",
        "show 9",
        "--lang en show #9",
    ]);
    expect("a_proposal_goes_its_way", &told);
}

#[test]
fn a_proposal_is_read_from_stdin() {
    let world = sample();
    let typed =
        "\u{feff}Mall för tolkbokning\r\n\r\nVi skriver samma sak varje gång.\r\nDet tar tid.\r\n";
    let ran = world.run_typing(&["propose", "-"], typed.as_bytes());
    assert_eq!(ran.told(), "#9\n[0]\n");
    let shown = world.run(&["show", "9", "--json"]);
    let card: serde_json::Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!(card["title"], "Mall för tolkbokning");
    let problem = "Vi skriver samma sak varje gång.\nDet tar tid.";
    assert_eq!(card["facts"]["problem"], problem);
    let latin = world.run_typing(&["propose", "-"], b"F\xf6rslag");
    assert_eq!(latin.code, Some(2), "{}", latin.told());
}

#[test]
fn a_change_is_taken_back_by_whoever_made_it() {
    let world = sample();
    let told = world.script(&[
        "propose Ett nytt --as KL",
        "move 9 utreds --as RL",
        "ångra --as KL",
        "undo --as RL",
        "redo --as KL",
        "redo --as RL",
        "gör-om --as RL",
        "undo --as RL",
        "undo --as KL",
        "list förslag --as KL",
        "undo --as XX",
        "undo --change abc",
        "undo --change hhhhhhhhhh",
        "historik --limit 5",
        "--lang en history --limit 3",
        "history 6",
    ]);
    expect("undo", &told);
}

#[test]
fn a_change_is_taken_back_by_its_id() {
    let world = sample();
    let history = world
        .command()
        .args(["history", "7", "--json"])
        .output()
        .unwrap();
    let lines: serde_json::Value = serde_json::from_slice(&history.stdout).unwrap();
    let change = lines[1]["change"].as_str().unwrap();
    let ran = world.run(&["undo", "--change", change, "--as", "KL"]);
    assert_eq!(ran.code, Some(0), "{}", ran.told());
    let list = world.run(&["list", "proposals", "--status", "new", "--json"]);
    assert!(list.out.contains("Jourtelefon"), "{}", list.told());
}

#[test]
fn what_the_board_refuses_is_said_with_what_to_do() {
    let world = sample();
    let told = world.script(&[
        "propose \"\"",
        "propose Egen --area 99",
        "propose Egen --area x",
        "propose Egen --goal 6",
        "propose Egen --goal 99",
        "propose Egen --metric i-tdi",
        "move 6 infört",
        "move 6 decided --owner RL",
        "move 8 testas --owner RL --due 2026-12-01",
        "move 6 utreds --owner RL",
        "move 6 vilnade",
        "move 6 vilande --review igår",
        "move 6 beslutat --owner \"R L\" --due fredag",
        "move 6 testas --owner RL --due fredag --step tänk",
        "move 2 utreds",
        "move 99 utreds",
        "move sex utreds",
        "comment 6 \" \"",
        "--lang en move 6 decided",
        "--lang en move 99 decided --owner RL --due friday",
    ]);
    expect("refusals", &told);
}

#[test]
fn a_title_that_is_too_long_is_not_cut() {
    let world = sample();
    let ran = world.run(&["propose", &"å".repeat(201)]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("201 tecken, högst 200"), "{}", ran.err);
    let list = world.run(&["list", "proposals", "--json"]);
    assert!(!list.out.contains("ååå"));
}

#[test]
fn a_fourth_trial_has_to_be_meant() {
    let world = sample();
    let unit = world.boards().join(UNIT);
    assert!(unit.is_dir());
    let mut lines = Vec::new();
    for number in 9..12 {
        lines.push(format!("propose Försök {number}"));
        lines.push(format!("move {number} testas --owner RL --due fredag"));
    }
    lines.push("move 11 testas --owner RL --due fredag --over-limit".to_owned());
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    let told = world.script(&lines);
    assert_eq!(told.matches("gränsen är 3").count(), 1, "{told}");
    assert_eq!(told.matches("lägg till --over-limit").count(), 1, "{told}");
    assert!(
        told.ends_with("Testas, Planera, RL, klart 27 nov\n[0]\n\n"),
        "{told}"
    );
}

#[test]
fn client_data_is_refused_in_every_text() {
    let world = sample();
    let told = world.script(&[
        "propose Ring 640823-3234 i morgon",
        "propose Fler tider --problem \"Gäller 19640823-3234\"",
        "comment 1 Se 640823-3234 --as RL",
        "--lang en propose Ring 640823-3234 i morgon",
    ]);
    expect("guard", &told);
}
