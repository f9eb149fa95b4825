//! `export html --watch` as a process that runs for days: what it writes, and when.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::{ARGS, Home, signal};
use crate::common::World;

/// How long something may take on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program at work; ended when the test is.
struct Page {
    child: Child,
    file: PathBuf,
}

impl Page {
    fn of(home: &Home) -> Self {
        let file = home.0.join("tavla.html");
        let mut command = Command::new(env!("CARGO_BIN_EXE_tavla"));
        command.env_clear().env("HOME", &home.0);
        command
            .env("TAVLA_TODAY", "2026-11-22")
            .current_dir(&home.0);
        command
            .args(ARGS)
            .args(["export", "html", "--watch", "-o", "tavla.html"]);
        let errors = fs::File::create(home.0.join("told")).unwrap();
        command.stdin(Stdio::null()).stderr(errors);
        Self {
            child: command.spawn().unwrap(),
            file,
        }
    }

    /// Waits until the page holds a text; it is whole whenever it is looked at.
    fn wait_for(&self, text: &str) -> String {
        wait(&self.file, |page| {
            let whole = page.is_empty() || page.ends_with("</html>\n");
            assert!(whole, "half a page");
            page.contains(text)
        })
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn wait(file: &Path, fits: impl Fn(&str) -> bool) -> String {
    let begun = Instant::now();
    loop {
        let text = fs::read_to_string(file).unwrap_or_default();
        if fits(&text) {
            return text;
        }
        assert!(begun.elapsed() < PATIENCE, "{text}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[test]
fn the_page_follows_the_board_and_outlives_a_damaged_file() {
    let home = Home::new("page");
    let mut page = Page::of(&home);
    page.wait_for("Mottagningsenheten");
    let told = home.0.join("told");
    wait(&told, |told| told.contains("Skrivet till tavla.html"));
    let done = home.run(&["--as", "EF", "propose", "Kortare väntan i telefon"]);
    assert!(done.status.success(), "{done:?}");
    let last = page.wait_for("Kortare väntan i telefon");
    assert!(!last.contains(">EF<"));

    let board = home.0.join("boards/mottagningsenheten/board.ron");
    let whole = fs::read(&board).unwrap();
    World::put(&board, b"(");
    let lines = |told: &str| told.lines().count();
    wait(&told, |told| lines(told) == 3);
    assert_eq!(page.wait_for(""), last, "the last good page stays");
    World::put(&board, &whole);
    let done = home.run(&["--as", "EF", "propose", "Fler cyklar"]);
    assert!(done.status.success(), "{done:?}");
    page.wait_for("Fler cyklar");
    signal(page.child.id(), "-TERM");
    page.child.wait().unwrap();
    let left: Vec<_> = fs::read_dir(&home.0).unwrap().flatten().collect();
    let names = left
        .iter()
        .map(|entry| entry.file_name().into_string().unwrap());
    assert!(
        !names.into_iter().any(|name| name.contains("tmp")),
        "nothing half is left"
    );
}
