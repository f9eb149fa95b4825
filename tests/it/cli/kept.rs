//! What is acknowledged is on the board; what is not there yet says so; and what was done can be
//! taken back.

use std::path::PathBuf;

use crate::common::World;

/// A world with a unit and one proposal.
fn begun() -> World {
    let world = World::new().with("TAVLA_AS", "KL");
    assert_eq!(world.run(&["init", "Enheten"]).code, Some(0));
    assert_eq!(world.run(&["propose", "Tolkmall"]).out, "#1\n");
    world
}

fn gone(world: &World) -> PathBuf {
    world.boards().with_extension("gone")
}

fn swap(from: PathBuf, to: PathBuf) {
    let moved = std::process::Command::new("mv").arg(from).arg(to).status();
    assert!(moved.unwrap().success());
}

#[test]
fn while_the_folder_is_away_nothing_is_called_done_and_nothing_is_lost() {
    let world = begun();
    swap(world.boards(), gone(&world));
    let kept = world.run(&["propose", "Medan mappen var borta"]);
    assert_eq!((kept.code, kept.out.as_str()), (Some(4), ""));
    assert!(
        kept.err.contains("Den står inte på tavlan än."),
        "{}",
        kept.err
    );
    let listed = world.run(&["list"]);
    assert_eq!(listed.code, Some(0));
    assert!(
        listed.out.contains("Tolkmall") && !listed.out.contains("Medan"),
        "{}",
        listed.out
    );
    assert!(
        listed.err.contains("Visar tavlan som den var"),
        "{}",
        listed.err
    );
    swap(gone(&world), world.boards());
    let next = world.run(&["propose", "Efteråt"]);
    assert_eq!((next.code, next.out.as_str()), (Some(0), "#3\n"));
    assert_eq!(next.err, "1 ändring som väntade är nu på tavlan.\n");
    let listed = world.run(&["list"]).out;
    assert!(listed.contains("Medan mappen var borta"), "{listed}");
}

#[test]
fn a_text_that_the_guard_stops_goes_nowhere() {
    let world = begun();
    let stopped = world.run(&["propose", "Ring 811228-9874 om mötet"]);
    assert_eq!(stopped.code, Some(1), "{}", stopped.err);
    let found = std::process::Command::new("grep")
        .args(["-r", "-l", "9874"])
        .arg(world.home())
        .arg(world.boards())
        .output()
        .unwrap();
    assert!(found.stdout.is_empty(), "{found:?}");
    let kept = std::process::Command::new("grep")
        .args(["-r", "-l", "Tolkmall"])
        .arg(world.home())
        .output()
        .unwrap();
    assert!(!kept.stdout.is_empty(), "the search above proves nothing");
}

#[test]
fn a_card_goes_back_to_a_time_and_forth_again() {
    let world = begun().with("TAVLA_TODAY", "2026-11-24");
    assert_eq!(world.run(&["support", "1"]).code, Some(0));
    assert_eq!(world.run(&["move", "1", "utreds"]).code, Some(0));
    let shown = |world: &World| world.run(&["show", "1", "--json"]).out;
    let before = shown(&world);
    let dry = world.run(&["restore", "1", "--to", "2026-11-23", "--dry-run"]);
    assert!(
        dry.out.starts_with("2 ändringar skulle tas tillbaka:\n"),
        "{}",
        dry.told()
    );
    assert_eq!(shown(&world), before);
    let done = world.run(&["restore", "1", "--to", "2026-11-23"]);
    assert!(
        done.out.starts_with("2 ändringar har tagits tillbaka:\n"),
        "{}",
        done.told()
    );
    assert!(
        world
            .run(&["list", "förslag", "--status", "nytt"])
            .out
            .contains("Tolkmall")
    );
    let world = world.with("TAVLA_TODAY", "2026-11-25");
    let back = world.run(&["restore", "1", "--to", "2026-11-24 12:00:01"]);
    assert_eq!(back.code, Some(0), "{}", back.told());
    assert!(
        world
            .run(&["list", "förslag", "--status", "utreds"])
            .out
            .contains("Tolkmall")
    );
    let early = world.run(&["restore", "1", "--to", "2026-11-01"]);
    assert_eq!(early.code, Some(1), "{}", early.told());
}

#[test]
fn a_damaged_board_is_read_from_its_copy_and_replaced_by_its_last_whole_version() {
    let world = begun();
    let file = world.boards().join("enheten/board.ron");
    World::put(&file, b"(format: 1, unit: ");
    let listed = world.run(&["list"]);
    assert!(listed.out.contains("Tolkmall"), "{}", listed.told());
    assert_eq!(world.run(&["check"]).code, Some(3));
    assert_eq!(world.run(&["propose", "Under tiden"]).code, Some(4));
    let dry = world.run(&["restore", "--board", "--dry-run"]);
    assert!(
        dry.out.contains("Kan ersättas med en hel version"),
        "{}",
        dry.told()
    );
    let done = world.run(&["restore", "--board"]);
    assert_eq!(done.code, Some(0), "{}", done.told());
    assert!(
        done.err.contains("1 ändring som väntade"),
        "{}",
        done.told()
    );
    let listed = world.run(&["list"]).out;
    assert!(
        listed.contains("Tolkmall") && listed.contains("Under tiden"),
        "{listed}"
    );
    let kept = world.boards().join("enheten/.absorbed/board.ron");
    assert_eq!(std::fs::read(kept).unwrap(), b"(format: 1, unit: ");
    assert_eq!(world.run(&["restore", "--board"]).code, Some(1));
}
