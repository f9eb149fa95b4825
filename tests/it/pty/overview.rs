//! The overview in a real terminal: kept up to date, and a way to look at other units.

use super::Home;
use super::terminal::{Terminal, command};
use crate::common::World;

fn overview(home: &Home) -> Terminal {
    let mut terminal = home.open(120, 36);
    terminal.send("\x10översikt");
    terminal.wait_for("Visa översikten");
    terminal.send("\r");
    terminal.wait_for("ordnat efter längst väntan");
    terminal.wait_for("Ungdomsenheten");
    terminal
}

#[test]
fn what_others_do_in_another_unit_appears_by_itself() {
    let home = Home::new("overview-live");
    let mut terminal = overview(&home);
    terminal.wait_for("►Ungdomsenheten");
    terminal.wait_for("7 öppna förslag");
    let unit = ["--unit", "ungdomsenheten", "--as", "EF"];
    let done = home.run_of(&[&unit[..], &["propose", "Kortare väntan i telefon"]].concat());
    assert!(done.status.success(), "{done:?}");
    terminal.wait_for("8 öppna förslag");
    World::put(&home.0.join("boards/ungdomsenheten/board.ron"), b"(");
    // What was read last stays, and says what it is.
    terminal.wait_for("Ungdomsenheten (kopia)");
    terminal.wait_for("det här är den senaste kopian");
    terminal.send("q");
    assert!(terminal.finish().0.success());
}

#[test]
fn a_unit_is_looked_at_and_not_written() {
    let home = Home::new("overview-visit");
    let file = home.0.join("boards/ungdomsenheten/board.ron");
    let before = std::fs::read(&file).unwrap();
    let mut terminal = overview(&home);
    terminal.send("\r");
    terminal.wait_for("Bara läsning");
    terminal.wait_for("Första kontakt inom fem dagar");
    terminal.send("n");
    // The overview of a board that is looked at opens others to be looked at too.
    terminal.send("\x10översikt");
    terminal.wait_for("Visa översikten");
    terminal.send("\r");
    terminal.wait_for("ordnat efter längst väntan");
    terminal.wait_for("►Ungdomsenheten");
    terminal.send("\r");
    terminal.wait_for("Bara läsning");
    terminal.wait_for("Första kontakt inom fem dagar");
    terminal.send("\x1b");
    terminal.wait_for("ordnat efter längst väntan");
    terminal.send("\x1b");
    terminal.wait_for("Högst 18 ärenden");
    terminal.send("q");
    let (status, ended) = terminal.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_person_at_a_terminal_gets_the_table_alone_in_the_end() {
    let home = Home::new("overview-line");
    let args = ["--boards", "boards", "overview"];
    let terminal = Terminal::start(command(&home.0, &args), 160, 45);
    terminal.wait_for("Alla enheter");
    let (status, _) = terminal.finish();
    assert!(status.success());
}
