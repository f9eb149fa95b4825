//! The wall in a real terminal.

use std::fs;

use super::terminal::{Terminal, command};
use super::{ARGS, Home};
use crate::common::World;

fn wall(home: &Home) -> Terminal {
    let args = [&ARGS[..], &["--wall"]].concat();
    let terminal = Terminal::start(command(&home.0, &args), 160, 45);
    terminal.wait_for("Senast ändrad");
    terminal
}

#[test]
fn the_wall_keeps_up_by_itself_and_outlives_a_damaged_file() {
    let home = Home::new("wall");
    let mut wall = wall(&home);
    assert!(!wall.screen().contains("F1"), "no footer");
    let done = home.run(&["--as", "EF", "propose", "Kortare väntan i telefon"]);
    assert!(done.status.success(), "{done:?}");
    wall.wait_for("Senast ändrad 12.00");
    let file = home.0.join("boards/mottagningsenheten/board.ron");
    let whole = fs::read(&file).unwrap();
    World::put(&file, b"(");
    wall.wait_for("Tavlan som den var");
    wall.wait_for("Förslag");
    World::put(&file, &whole);
    wall.wait_gone("Tavlan som den var");
    wall.send("nsx");
    wall.send("\x1b");
    let (status, ended) = wall.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}

#[test]
fn a_wall_stands_alone() {
    let home = Home::new("wall-alone");
    let ran = home.run(&["--wall", "list"]);
    assert_eq!(ran.status.code(), Some(2));
}
