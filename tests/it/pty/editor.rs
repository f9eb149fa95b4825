//! Editors in a real terminal: drafts, two people on one card, another program for long texts.

use std::fs;

use super::terminal::{Terminal, command};
use super::{ARGS, Home, signal};

/// Opens the editor of the card under the cursor.
fn editing(home: &Home) -> Terminal {
    let mut terminal = home.open(120, 36);
    terminal.send("e");
    terminal.wait_for("Ändra förslag");
    terminal
}

#[test]
fn a_killed_editor_leaves_all_that_was_typed() {
    let home = Home::new("editor-killed");
    let mut terminal = editing(&home);
    terminal.send(" omskriven\t\x15Ett halvt problem");
    terminal.wait_for("Ett halvt problem");
    terminal.settle();
    signal(terminal.pid(), "-KILL");
    drop(terminal.finish());
    let mut again = home.open(120, 36);
    again.wait_for("Ett halvt problem");
    again.wait_for("omskriven");
    again.send("\x13");
    again.wait_for("Sparat");
    again.send("q");
    assert!(again.finish().0.success());
    let listed = home.run(&["list", "proposals"]);
    assert!(String::from_utf8_lossy(&listed.stdout).contains("omskriven"));
}

#[test]
fn two_people_on_one_card_overwrite_nothing() {
    let home = Home::new("editor-two");
    let mut terminal = editing(&home);
    let number = number(&terminal);
    terminal.send("\t\x15Mina ord");
    terminal.wait_for("Mina ord");
    let done = home.run(&["--as", "EF", "edit", &number, "problem", "Kollegans ord"]);
    assert!(done.status.success(), "{done:?}");
    terminal.wait_for("Någon annan har skrivit: Kollegans ord");
    terminal.send("\x13");
    terminal.wait_for("Din ändring av det är inte sparad");
    let shown = home.run(&["edit", &number]);
    assert!(String::from_utf8_lossy(&shown.stdout).contains("Kollegans ord"));
    terminal.send("\x13");
    terminal.wait_for("Sparat");
    terminal.send("q");
    assert!(terminal.finish().0.success());
    let shown = home.run(&["edit", &number]);
    assert!(String::from_utf8_lossy(&shown.stdout).contains("Mina ord"));
}

/// The number in `Ändra förslag #31 …`.
fn number(terminal: &Terminal) -> String {
    let screen = terminal.screen();
    let after = screen.split("Ändra förslag #").nth(1).unwrap();
    after.chars().take_while(char::is_ascii_digit).collect()
}

#[test]
fn a_long_text_goes_through_another_program() {
    let home = Home::new("editor-outside");
    let script = home.0.join("redigerare");
    let mut file = fs::File::create(&script).unwrap();
    let lines = b"#!/bin/sh\nread line\nprintf 'Skrivet utanf\\303\\266r %s' \"$line\" > \"$1\"\n";
    std::io::Write::write_all(&mut file, lines).unwrap();
    drop(file);
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    fs::set_permissions(&script, mode).unwrap();
    let mut program = command(&home.0, &ARGS);
    program.env("EDITOR", &script);
    let mut terminal = Terminal::start(program, 120, 36);
    terminal.wait_for("Förslag");
    terminal.send("e");
    terminal.wait_for("Ändra förslag");
    terminal.send("\t\x0f");
    terminal.wait_gone("Ändra förslag");
    // The other program has the keyboard alone now.
    terminal.send("och inne\n");
    terminal.wait_for("Skrivet utanför och inne");
    terminal.send("\x13");
    terminal.wait_for("Sparat");
    terminal.send("q");
    let (status, ended) = terminal.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}

#[test]
fn without_an_editor_of_ones_own_that_is_said() {
    let home = Home::new("editor-none");
    let mut terminal = editing(&home);
    terminal.send("\t\x0f");
    terminal.wait_for("Ingen egen redigerare");
    terminal.send("\x1b");
    terminal.wait_gone("Ändra förslag");
    terminal.send("q");
    assert!(terminal.finish().0.success());
}
