//! Cards and settings field by field: `edit`, `add`, `done`, `unit`, `staff`.

use super::sample::{UNIT, sample};
use crate::common::expect;

#[test]
fn a_card_is_edited_by_the_names_of_its_fields() {
    let world = sample();
    let told = world.script(&[
        "edit 6",
        "edit 6 problem \"Vart femte besök uteblir\" område 13 mål 1 mått i-tid start \"v. 50\" --as RL",
        "ändra 6 problem \"Vart femte besök uteblir\"",
        "edit 7 ansvarig kl \"klart senast\" \"12 dec\" steg-i-pgsa gör",
        "edit 1 status \"behöver följas\" motivering \"Två vakanser\"",
        "edit 1 status \"\" motivering \"\"",
        "edit 2 due fredag owner \"\" --json",
        "edit i-tid target 92,5 cap \"\"",
        "--lang en edit 6 effort 2 effect 4",
        "show 6",
        "history 6 --limit 3",
    ]);
    expect("fields_edit", &told);
}

#[test]
fn what_cannot_be_edited_is_said_in_words() {
    let world = sample();
    let told = world.script(&[
        "edit 6 titel \"\"",
        "edit 6 problm Kön",
        "edit 6 problem",
        "edit 6 problem \"Ring 640823-3234\"",
        "edit 6 effekt 9 område 99",
        "edit 6 problem -- -minus",
        "edit 1 status \"behöver följas\"",
        "edit 1 överordnat-mål 1",
        "edit 99 titel X",
        "edit i-tdi namn X",
        "unit mötesdag slöndag",
        "unit agenda \"Fika 10\"",
        "--lang en edit 6 due friday",
    ]);
    expect("fields_refused", &told);
}

#[test]
fn every_kind_of_card_is_added() {
    let world = sample();
    let told = world.script(&[
        "aktivitet Ring växeln --of 6 --owner kl --due fredag --as RL",
        "activity Mät tiden --as RL",
        "goal Kortare väntan --set metric=i-tid --set target=95 --set \"better=högre är bättre\"",
        "mått \"Uteblivna besök\" --set kind=andel --set unit=% --set \"parts=kvinnor\"",
        "input Svårt att hitta hit --set channel=samtal --set date=2026-11-20",
        "exempel Alla besök samma dag --set \"tack till=Jouren\"",
        "hinder Trånga rum --json",
        "add förslag Fler tider --set område=13",
        "lägg-till enkät X",
        "add aktivitet X --set due",
        "show 9",
        "show uteblivna-besok",
        "klar 9",
        "done 1",
        "done 6",
        "list aktiviteter",
    ]);
    expect("fields_add", &told);
}

#[test]
fn a_long_text_is_read_from_stdin() {
    let world = sample();
    let typed = "Vart femte besök uteblir.\nTiden går förlorad.\n";
    let ran = world.run_typing(&["edit", "6", "problem", "-"], typed.as_bytes());
    assert_eq!(ran.code, Some(0), "{}", ran.told());
    let shown = world.run(&["edit", "6", "--json"]);
    let card: serde_json::Value = serde_json::from_str(&shown.out).unwrap();
    assert_eq!(card["problem"], typed.trim_end());
}

#[test]
fn the_unit_and_its_staff_are_set_up() {
    let world = sample();
    let told = world.script(&[
        "staff add rl Rut Lind --role enhetschef --as RL",
        "medarbetare lägg-till kl Kim Lööf",
        "staff",
        "staff add kl Kim Ek",
        "staff remove rl",
        "staff remove rl --yes",
        "staff remove rl --yes",
        "staff add rl Ny Person",
        "--lang en staff remove ZZ --yes",
        "enhet mötesdag torsdag mötet-börjar 13.30 wip_limit 4",
        "unit",
        "--lang en unit minutes 0",
    ]);
    expect("fields_unit", &told);
}

#[test]
fn who_is_removed_stands_in_no_file_any_more() {
    let world = sample();
    world.run(&["staff", "add", "KL", "Kim", "Lööf"]);
    world.run(&["comment", "6", "Kim Lööfs idé, säger KL", "--as", "KL"]);
    let folder = world.boards().join(UNIT);
    let naming = || {
        let files = std::fs::read_dir(&folder).unwrap().flatten();
        let files = files.filter(|file| file.path().extension().is_some_and(|kind| kind == "ron"));
        let texts = files.map(|file| std::fs::read_to_string(file.path()).unwrap());
        texts
            .filter(|text| text.contains("\"KL\"") || text.contains("Kim Lööf"))
            .count()
    };
    let before = world.run(&["list", "all", "--json"]).out.len();
    assert!(naming() > 0);
    let ran = world.run(&["staff", "remove", "KL", "--yes", "--as", "KL"]);
    assert_eq!(ran.code, Some(0), "{}", ran.told());
    assert_eq!(naming(), 0);
    assert!(world.run(&["show", "6"]).out.contains("X1s idé, säger X1"));
    assert_eq!(world.run(&["list", "all", "--json"]).out.len(), before);
    assert_eq!(
        world.run(&["undo", "--as", "X1"]).code,
        Some(1),
        "not to be undone"
    );
    world.run(&["support", "6", "--as", "KL"]);
    assert_eq!(naming(), 0, "who goes on as KL is X1");
    assert!(world.run(&["check", "--privacy"]).out.contains("X1"));
}
