//! The real program in a real terminal: what only that can show.

mod beside;
mod editor;
mod meeting;
mod overview;
mod page;
mod pulse;
mod terminal;
mod wall;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use terminal::{Terminal, command, example};

use super::common::World;

/// A folder of its own for one test, with a copy of the example units, gone when the test is.
struct Home(PathBuf);

impl Home {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("tavla-pty-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&folder));
        fs::create_dir_all(&folder).unwrap();
        copy(
            Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/boards")),
            &folder.join("boards"),
        );
        Self(folder)
    }

    /// Opens the reception unit's board in a terminal.
    fn open(&self, columns: u16, rows: u16) -> Terminal {
        let terminal = Terminal::start(command(&self.0, &ARGS), columns, rows);
        terminal.wait_for("Förslag");
        terminal
    }

    /// Runs a command as another member of the staff.
    fn run(&self, args: &[&str]) -> Output {
        self.run_of(&[&ARGS[2..], args].concat())
    }

    /// The same, of whichever unit the arguments name.
    fn run_of(&self, args: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tavla"));
        command
            .env_clear()
            .env("HOME", &self.0)
            .env("TAVLA_TODAY", "2026-11-22");
        command
            .current_dir(&self.0)
            .args(&ARGS[..2])
            .args(args)
            .output()
            .unwrap()
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

const ARGS: [&str; 4] = ["--boards", "boards", "--unit", "mottagningsenheten"];

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn signal(pid: u32, name: &str) {
    let sent = Command::new("kill")
        .args([name, &pid.to_string()])
        .status()
        .unwrap();
    assert!(sent.success());
}

#[test]
fn a_proposal_from_another_terminal_appears_without_a_key_pressed() {
    let home = Home::new("appears");
    let mut shared = home.open(160, 45);
    let done = home.run(&["--as", "EF", "propose", "Kortare väntan i telefon"]);
    assert!(done.status.success(), "{done:?}");
    shared.wait_for("Kortare väntan i telefon");
    shared.wait_for("Nytt: #");
    shared.send("q");
    let (status, ended) = shared.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}

#[test]
fn a_capture_is_on_the_disk_when_the_screen_says_so() {
    let home = Home::new("capture");
    let mut terminal = home.open(120, 36);
    terminal.send("n");
    terminal.wait_for("Nytt förslag");
    terminal.send("Åtgärd för kortare köer\r");
    terminal.wait_for("Tillagt: #");
    terminal.send("q");
    let (status, ended) = terminal.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
    let listed = home.run(&["list", "proposals"]);
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("Åtgärd för kortare köer"), "{listed}");
}

#[test]
fn another_size_is_drawn_anew() {
    let home = Home::new("resize");
    let mut terminal = home.open(120, 36);
    terminal.wait_for("Mål");
    terminal.resize(60, 20);
    terminal.wait_for("►Förslag");
    terminal.resize(160, 45);
    terminal.wait_for("Statistik");
    terminal.wait_gone("►Förslag");
    terminal.resize(30, 8);
    terminal.wait_for("för litet");
    terminal.send("q");
    assert!(terminal.finish().0.success());
}

#[test]
fn an_idle_board_and_an_unbound_key_write_nothing() {
    let home = Home::new("idle");
    let mut terminal = home.open(160, 45);
    let mut before = terminal.settle();
    terminal.send("zzå");
    std::thread::sleep(std::time::Duration::from_secs(5));
    assert_eq!(terminal.settle(), before);
    for (key, arrow) in [("down", "\x1b[B"), ("right", "\x1b[C"), ("right", "\x1b[C")] {
        terminal.send(arrow);
        let after = terminal.settle();
        let moved = after - before;
        assert!((1..=1000).contains(&moved), "{key} wrote {moved} bytes");
        before = after;
    }
    terminal.send("q");
    assert!(terminal.finish().0.success());
}

#[test]
fn a_signal_leaves_a_sane_terminal_and_keeps_the_draft() {
    for (name, code) in [("-TERM", 143), ("-HUP", 129), ("-INT", 130)] {
        let home = Home::new(&format!("signal{name}"));
        let mut terminal = home.open(120, 36);
        terminal.send("n");
        terminal.wait_for("Nytt förslag");
        terminal.send("Halvskriven tanke");
        terminal.wait_for("Halvskriven tanke");
        signal(terminal.pid(), name);
        let (status, ended) = terminal.finish();
        assert_eq!(status.exit_code(), code, "{name}");
        assert!(ended.is_sane(), "{name}: {ended:?}");
        let again = home.open(120, 36);
        again.wait_for("Halvskriven tanke");
    }
}

#[test]
fn a_killed_program_leaves_its_draft() {
    let home = Home::new("killed");
    let mut terminal = home.open(120, 36);
    terminal.send("n");
    terminal.wait_for("Nytt förslag");
    terminal.send("Halvskriven tanke");
    terminal.wait_for("Halvskriven tanke");
    terminal.settle();
    signal(terminal.pid(), "-KILL");
    drop(terminal.finish());
    let mut again = home.open(120, 36);
    again.wait_for("Halvskriven tanke");
    again.send("\r");
    again.wait_for("Tillagt: #");
    again.send("q");
    assert!(again.finish().0.success());
    assert!(!home.open(120, 36).screen().contains("skrev du senast"));
}

#[test]
fn a_panic_leaves_a_sentence_and_a_sane_terminal() {
    let home = Home::new("panic");
    let terminal = Terminal::start(example("panic", &home.0), 120, 36);
    let (status, ended) = terminal.finish();
    assert_eq!(status.exit_code(), 101);
    assert!(ended.is_sane(), "{ended:?}");
    assert!(
        ended.text.contains("A fault in the program"),
        "{}",
        ended.text
    );
    for secret in ["640823", "RUST_BACKTRACE"] {
        assert!(!ended.text.contains(secret), "{}", ended.text);
    }
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a sync program writes like this, half a file at a time"
)]
fn a_board_that_goes_away_stays_on_the_screen_with_its_age() {
    let home = Home::new("away");
    let mut terminal = home.open(120, 36);
    terminal.settle();
    let file = home.0.join("boards/mottagningsenheten/board.ron");
    let whole = fs::read(&file).unwrap();
    fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    terminal.wait_for("Visar tavlan som den var");
    fs::write(&file, &whole).unwrap();
    terminal.wait_gone("Visar tavlan som den var");
    terminal.send("q");
    assert!(terminal.finish().0.success());
}

/// A history is not on the first frame; whatever is wrong in it, the rest of the board stands.
#[test]
fn a_board_with_a_damaged_history_is_shown_with_all_else() {
    let home = Home::new("history");
    let file = home.0.join("boards/mottagningsenheten/board.ron");
    let whole = fs::read_to_string(&file).unwrap();
    let (before, log) = whole.split_once("log: [").unwrap();
    let log = log.replacen("at: \"2026-", "at: \"2026-13", 1);
    World::put(&file, format!("{before}log: [{log}").as_bytes());
    let mut terminal = home.open(120, 36);
    terminal.wait_for("1 post i den går inte att läsa");
    terminal.wait_for("enligt plan");
    assert!(!terminal.screen().contains("inga värden än"));
    terminal.send("\x1b[B");
    terminal.wait_for("Visar tavlan som den var");
    terminal.send("q");
    assert!(terminal.finish().0.success());
}

#[test]
fn a_damaged_unit_does_not_keep_the_other_from_being_opened() {
    let home = Home::new("damaged");
    fs::File::create(home.0.join("boards/mottagningsenheten/board.ron")).unwrap();
    let mut terminal = Terminal::start(command(&home.0, &["--boards", "boards"]), 120, 36);
    terminal.wait_for("Välj enhet");
    terminal.wait_for("►");
    terminal.wait_for("mottagningsenheten");
    terminal.send("mott\r");
    terminal.wait_for("Filen är tom");
    terminal.wait_for("Ungdomsenheten");
    terminal.send("q");
    assert!(terminal.finish().0.success());
}

/// All in one go, as from somebody who knows the keys: none is lost, and no shell shows between.
#[test]
fn keys_go_on_to_the_next_unit_and_the_terminal_stays() {
    let home = Home::new("units");
    let mut terminal = home.open(120, 36);
    terminal.send("\x1b[18~");
    terminal.wait_for("Ungdomsenheten");
    terminal.send("ungd\rnEtt rum till samtal\r");
    terminal.wait_for("Tillagt: #");
    terminal.wait_for("Ungdomsenheten");
    terminal.send("q");
    let (status, ended) = terminal.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}

#[test]
fn the_mouse_is_the_terminals_own_until_it_is_asked_for() {
    let home = Home::new("mouse");
    let mut terminal = home.open(120, 36);
    assert!(!terminal.has_mouse());
    terminal.send("q");
    assert!(terminal.finish().0.success());
    let folder = home.0.join(".config/tavla");
    fs::create_dir_all(&folder).unwrap();
    let mut file = fs::File::create(folder.join("settings.ron")).unwrap();
    std::io::Write::write_all(&mut file, b"(mouse: true)").unwrap();
    let mut terminal = home.open(120, 36);
    terminal.wait_for("F1 Hjälp");
    assert!(terminal.has_mouse());
    let screen = terminal.screen();
    let place = screen.lines().enumerate().find_map(|(row, line)| {
        let (before, _) = line.split_once("F1 Hjälp")?;
        Some((before.chars().count(), row))
    });
    terminal.click(place.unwrap());
    terminal.wait_for("Tavlan sparar varje");
    terminal.send("q");
    let (status, ended) = terminal.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}

/// Starts a command in a terminal, to be asked by it.
fn asking(home: &Home, args: &[&str]) -> Terminal {
    Terminal::start(command(&home.0, &[&ARGS, args].concat()), 100, 30)
}

#[test]
fn a_proposal_is_asked_for_field_by_field() {
    let home = Home::new("asked");
    let mut terminal = asking(&home, &["--as", "KL", "propose"]);
    terminal.wait_for("titel:");
    terminal.send(&format!("{}\r", "å".repeat(201)));
    terminal.wait_for("högst 200");
    terminal.send("Kortare väntan i telefon\r");
    terminal.wait_for("problem (kan lämnas tomt):");
    terminal.send("Kön är lång\r");
    terminal.wait_for("idé (kan lämnas tomt):");
    terminal.send("\r");
    terminal.wait_for("väntat resultat");
    terminal.send("\r");
    let (status, ended) = terminal.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
    let listed = home.run(&["list", "proposals"]);
    let listed = String::from_utf8(listed.stdout).unwrap();
    assert!(listed.contains("Kortare väntan i telefon"), "{listed}");
}

#[test]
fn a_status_is_asked_for_with_what_it_needs_and_said_back() {
    let home = Home::new("asked-status");
    let mut terminal = asking(&home, &["--as", "KL", "move"]);
    terminal.wait_for("förslagets nummer:");
    terminal.send("31\r");
    terminal.wait_for("= #31 SMS-påminnelse inför besök");
    terminal.wait_for("Utreds, Beslutat");
    terminal.send("beslutat\r");
    terminal.wait_for("(Enter ger KL):");
    terminal.send("\r");
    terminal.wait_for("klart senast:");
    terminal.send("nångång\r12 dec\r");
    terminal.wait_for("12 december 2026");
    terminal.wait_for("(kan lämnas tomt):");
    terminal.send("Ja\r");
    let (status, ended) = terminal.finish();
    assert!(status.success(), "{ended:?}");
    assert!(
        ended.text.contains("Beslutat, KL, klart 12 dec"),
        "{ended:?}"
    );
}

#[test]
fn an_empty_answer_or_the_end_of_answers_changes_nothing() {
    for stop in ["\r", "\u{4}"] {
        let home = Home::new(&format!(
            "asked-stop{}",
            stop.len() + usize::from(stop == "\r")
        ));
        let before = fs::read(home.0.join("boards/mottagningsenheten/board.ron")).unwrap();
        let mut terminal = asking(&home, &["comment", "31"]);
        terminal.wait_for("kommentar:");
        terminal.send(stop);
        let (status, ended) = terminal.finish();
        assert_eq!(status.exit_code(), 1, "{ended:?}");
        assert!(ended.text.contains("Inget har ändrats"), "{ended:?}");
        let after = fs::read(home.0.join("boards/mottagningsenheten/board.ron")).unwrap();
        assert_eq!(before, after);
    }
}
