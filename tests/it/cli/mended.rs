//! Folders that something has been at: what lies about is told, what has got lost comes back,
//! and of a damaged file all is shown that can be.

use std::path::PathBuf;

use crate::common::World;

/// A world with a unit and two proposals.
fn begun() -> World {
    let world = World::new().with("TAVLA_AS", "KL");
    assert_eq!(world.run(&["init", "Enheten"]).code, Some(0));
    assert_eq!(world.run(&["propose", "Tolkmall"]).out, "#1\n");
    assert_eq!(world.run(&["propose", "Jourtelefon"]).out, "#2\n");
    world
}

fn file(world: &World, name: &str) -> PathBuf {
    world.boards().join("enheten").join(name)
}

fn text(world: &World, name: &str) -> String {
    std::fs::read_to_string(file(world, name)).unwrap()
}

/// What somebody sees who has never opened the board on this machine before.
fn seen_by_another(world: &World, args: &[&str]) -> (String, String) {
    let mut command = world.command();
    command.env("HOME", world.home().join("another")).args(args);
    let ran = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (text(ran.stdout), text(ran.stderr))
}

#[test]
fn check_tells_what_lies_beside_a_board_and_is_nobodys() {
    let world = begun();
    assert_eq!(world.run(&["check"]).code, Some(0));
    let board = text(&world, "board.ron");
    let id = board.split_once("unit: \"").unwrap().1.get(..10).unwrap();
    let foreign = board.replace(id, &tavla::board::UnitId::from_bits(9).to_string());
    World::put(&file(&world, "board (1).ron"), foreign.as_bytes());
    World::put(&file(&world, "board-x.ron"), b"(format: 1, unit: ");
    World::put(&file(&world, "inbox/a.ron"), b"(format: 1, unit: ");
    let told = world.run(&["check"]);
    assert_eq!(told.code, Some(1), "{}", told.told());
    for name in ["board (1).ron", "board-x.ron", "inbox/a.ron"] {
        let line = format!("~/boards/enheten/{name}: ");
        assert!(told.out.contains(&line), "{name}: {}", told.told());
    }
    assert_eq!(text(&world, "board (1).ron"), foreign);
    let json = world.run(&["check", "--json"]).out;
    assert_eq!(json.matches("\"unit\": \"enheten\"").count(), 3, "{json}");
}

#[test]
fn check_tells_of_both_sides_of_a_merge_before_somebody_keeps_them_in_git() {
    let world = begun();
    let board = text(&world, "board.ron");
    let marked = format!("<<<<<<< HEAD\n{board}=======\n{board}>>>>>>> gren\n");
    World::put(&file(&world, "board.ron"), marked.as_bytes());
    assert_eq!(world.run(&["check"]).code, Some(1));
    assert_eq!(world.run(&["propose", "Efter"]).code, Some(0));
    assert_eq!(world.run(&["check"]).code, Some(0));
    assert!(!text(&world, "board.ron").contains("<<<<<<<"));
}

#[test]
fn a_unit_whose_folder_or_board_has_another_name_is_told() {
    for (from, to) in [
        ("enheten", "Enheten"),
        ("enheten/board.ron", "enheten/Board.ron"),
    ] {
        let world = begun();
        let moved = std::process::Command::new("mv")
            .args([world.boards().join(from), world.boards().join(to)])
            .status();
        assert!(moved.unwrap().success());
        if world.boards().join(from).exists() {
            println!("skipped: the file system tells no case");
            return;
        }
        let told = world.run(&["check"]);
        assert_eq!(told.code, Some(1), "{to}: {}", told.told());
        assert!(told.out.contains("visas inte"), "{}", told.told());
    }
}

#[test]
fn a_command_that_only_reads_finds_own_changes_that_a_sync_program_took_back() {
    let world = begun();
    let before = text(&world, "board.ron");
    assert_eq!(world.run(&["propose", "Bortsynkat"]).code, Some(0));
    World::put(&file(&world, "board.ron"), before.as_bytes());
    let (listed, _) = seen_by_another(&world, &["list"]);
    assert!(!listed.contains("Bortsynkat"), "nothing got lost: {listed}");
    let listed = world.run(&["list"]);
    assert!(listed.out.contains("Bortsynkat"), "{}", listed.told());
    let (listed, _) = seen_by_another(&world, &["list"]);
    assert!(listed.contains("Bortsynkat"), "{listed}");
}

#[test]
fn a_damaged_year_is_shown_as_it_was_where_there_is_a_copy() {
    let world = begun();
    let metric = ["metric", "Besök"];
    assert_eq!(world.run(&metric).out, "besok\n");
    assert_eq!(world.run(&["value", "besok", "4711"]).code, Some(0));
    let whole = text(&world, "2026.ron");
    World::put(
        &file(&world, "2026.ron"),
        whole.replace("4711", "47,11").as_bytes(),
    );
    let shown = world.run(&["values"]);
    assert!(shown.out.contains("711"), "{}", shown.told());
    assert!(shown.err.contains("visas som den var"), "{}", shown.err);
    let (shown, told) = seen_by_another(&world, &["values"]);
    assert!(
        !shown.contains("711") && told.contains("saknas här"),
        "{shown}{told}"
    );
    // What is typed meanwhile waits, and the damaged file is not written over.
    assert_eq!(
        world.run(&["value", "besok", "5", "--week", "46"]).code,
        Some(4)
    );
    World::put(&file(&world, "2026.ron"), whole.as_bytes());
    let shown = world.run(&["values"]).out;
    assert!(shown.contains("711") && shown.contains(" 5 "), "{shown}");
}

#[test]
fn of_a_damaged_board_without_a_copy_all_is_shown_that_can_be_read() {
    let world = begun();
    let whole = text(&world, "board.ron");
    let damaged = whole.replace("\"Jourtelefon\"", "\"\"");
    assert_ne!(damaged, whole);
    World::put(&file(&world, "board.ron"), damaged.as_bytes());
    let (shown, told) = seen_by_another(&world, &["list"]);
    assert!(shown.contains("Tolkmall"), "{shown}{told}");
    assert!(!shown.contains("Jourtelefon"), "{shown}");
    assert!(
        told.contains("visas inte") && told.contains("Visar tavlan"),
        "{told}"
    );
    assert_eq!(text(&world, "board.ron"), damaged);
    let (_, told) = seen_by_another(&world, &["propose", "Nytt"]);
    assert!(told.contains("inte på tavlan än"), "{told}");
    assert_eq!(text(&world, "board.ron"), damaged);
    // Here there is a copy.
    assert!(world.run(&["list"]).out.contains("Jourtelefon"));
}

#[test]
fn a_card_that_a_hand_cut_out_of_the_files_comes_back_from_a_copy_and_can_be_undone() {
    let world = begun();
    std::fs::remove_dir_all(world.home().join(".local")).unwrap();
    let whole = text(&world, "board.ron");
    let cards: Vec<&str> = whole.split("    (\n      id: ").collect();
    let lost = cards
        .iter()
        .find(|card| card.contains("Jourtelefon"))
        .unwrap();
    let card = lost.split_once("\n    ),\n").unwrap().0;
    let cut = whole.replace(&format!("    (\n      id: {card}\n    ),\n"), "");
    assert!(!cut.contains("Jourtelefon") && cut.contains("Tolkmall"));
    World::put(&file(&world, "board.ron"), cut.as_bytes());
    let nowhere = world.run(&["restore", "2", "--to", "2026-11-22 13:00"]);
    assert_eq!(nowhere.code, Some(1), "{}", nowhere.told());
    World::put(&file(&world, ".bak/board.2026-11-22.ron"), whole.as_bytes());
    let world = world.with("TAVLA_TODAY", "2026-11-23");
    assert_eq!(world.run(&["show", "2"]).code, Some(1));
    let dry = world.run(&["restore", "2", "--to", "2026-11-22", "--dry-run"]);
    assert!(
        dry.out.contains("Jourtelefon: hämtat från en kopia"),
        "{}",
        dry.told()
    );
    assert_eq!(text(&world, "board.ron"), cut);
    let done = world.run(&["restore", "--board", "--to", "2026-11-22"]);
    assert!(
        done.out.contains("Jourtelefon: hämtat från en kopia"),
        "{}",
        done.told()
    );
    assert!(world.run(&["list"]).out.contains("Jourtelefon"));
    assert_eq!(world.run(&["undo"]).code, Some(0));
    assert!(!world.run(&["list"]).out.contains("Jourtelefon"));
}

#[test]
fn who_has_only_read_a_board_can_read_it_while_its_folder_is_away() {
    let world = begun();
    let another = |args: &[&str]| seen_by_another(&world, args);
    assert!(another(&["list"]).0.contains("Tolkmall"));
    let gone = world.boards().with_extension("gone");
    let moved = std::process::Command::new("mv")
        .args([world.boards(), gone])
        .status();
    assert!(moved.unwrap().success());
    let (shown, told) = another(&["list"]);
    assert!(shown.contains("Tolkmall"), "{shown}{told}");
    assert!(told.contains("Visar tavlan som den var"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_pipe_with_the_name_of_a_file_keeps_nobody_waiting() {
    let world = begun();
    let made = std::process::Command::new("mkfifo")
        .args([file(&world, "2024.ron"), file(&world, "board-x.ron")])
        .status();
    if !made.is_ok_and(|made| made.success()) {
        println!("skipped: no pipe can be made here");
        return;
    }
    assert_eq!(world.run(&["check"]).code, Some(0));
    assert_eq!(world.run(&["propose", "Efter"]).code, Some(0));
}
