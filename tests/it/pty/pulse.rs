//! The pulse survey in a real terminal: opened, answered on a passed keyboard and from another
//! machine, closed, read; and what a watcher of the folder could tell of it.

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use super::terminal::{Terminal, command};
use super::{ARGS, Home};

fn file(home: &Home) -> PathBuf {
    home.0.join("boards/mottagningsenheten/board.ron")
}

fn written(home: &Home) -> (String, SystemTime) {
    let path = file(home);
    let time = fs::metadata(&path).unwrap().modified().unwrap();
    (fs::read_to_string(path).unwrap(), time)
}

/// The file when the round that was opened has come into it.
fn opened(home: &Home) -> (String, SystemTime) {
    for _ in 0..500 {
        let (text, time) = written(home);
        if text.contains("pulses: [") {
            return (text, time);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the round has not come into the file");
}

/// Answers both questions of the round, as the next person at the keyboard.
fn answer(terminal: &mut Terminal, answers: &str) {
    terminal.send("\r");
    terminal.wait_for("Fråga 1 av 2");
    terminal.send(answers);
    terminal.wait_for("Klart. Lämna svaret?");
    terminal.send("\r");
    terminal.wait_for("Tack. Svaret är sparat här");
}

#[test]
fn a_round_is_opened_answered_by_many_closed_and_read() {
    let home = Home::new("pulse");
    let mut chief = Terminal::start(
        command(&home.0, &[&ARGS[..], &["--as", "MO"]].concat()),
        120,
        36,
    );
    chief.wait_for("Förslag");
    chief.send("y");
    // The rounds that are closed lie in another file, and lend the next one their questions.
    chief.wait_for("Läs resultaten");
    chief.send("\r");
    chief.wait_for("Min arbetssituation");
    chief.wait_for("Konfidentiell, inte anonym");
    chief.send("\r");
    chief.wait_for("Snabbenkäten är öppen");
    let opened = opened(&home);

    chief.send("y\r");
    chief.wait_for("Lämna tangentbordet");
    for answers in ["42", "33", "35", "24", "43"] {
        answer(&mut chief, answers);
        let shown = chief.screen();
        let digits = shown.lines().skip(2).take(30).collect::<String>();
        assert!(
            !digits.contains(answers),
            "no answer stays on the screen: {shown}"
        );
    }
    assert!(
        written(&home) == opened,
        "no answer is written when it is given"
    );
    chief.send("\x1b");
    chief.wait_for("Statistik");

    // Before the closing nothing is shown, on the screen or by a command.
    chief.send("y");
    chief.wait_for("Läs resultaten");
    chief.send("läs\r");
    chief.wait_for("Öppen. Inget visas förrän rundan är stängd.");
    chief.send("\x1b");
    chief.settle();
    let told = home.run(&["pulse", "show"]);
    let told = String::from_utf8(told.stdout).unwrap();
    assert!(told.contains("Inget visas förrän"), "{told}");

    chief.send("ystäng\r");
    chief.wait_for("Rundan öppnas inte igen");
    chief.send("\r");
    chief.wait_for("Stängd 22 november 2026");
    let shown = chief.screen();
    for (question, mean) in [("Min arbetssituation", "3,2"), ("Jag hann med", "3,4")] {
        let row = shown.lines().find(|line| line.contains(question)).unwrap();
        let said: Vec<&str> = row.split_whitespace().rev().take(2).collect();
        assert_eq!(said, ["5", mean], "{shown}");
    }
    let closed = fs::read_to_string(file(&home).with_file_name("2026.ron")).unwrap();
    for counts in ["(0, 1, 2, 2, 0)", "(0, 1, 2, 1, 1)"] {
        assert!(closed.contains(counts), "only counts are kept: {counts}");
    }
    chief.send("\x1b");
    chief.settle();
    chief.send("q");
    let (status, ended) = chief.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}

/// The only ballot box of this home.
fn ballot_box(home: &Home) -> PathBuf {
    let folder = home.0.join(".local/share/tavla/pulse");
    let mut boxes =
        fs::read_dir(&folder).unwrap_or_else(|why| panic!("{}: {why}", folder.display()));
    boxes.next().unwrap().unwrap().path()
}

#[test]
fn an_open_board_hands_in_what_has_waited_long_enough() {
    let home = Home::new("pulse-open");
    let done = |args: &[&str]| {
        let done = home.run(args);
        assert!(done.status.success(), "{args:?}: {done:?}");
    };
    done(&["pulse", "open", "--question", "Hur var veckan?"]);
    let mut screen = home.open(120, 36);
    done(&["pulse", "4"]);
    let held = fs::read_to_string(ballot_box(&home)).unwrap();
    assert!(held.contains("2026-11-22T"), "{held}");
    let mut file = fs::File::create(ballot_box(&home)).unwrap();
    let waited = held.replace("2026-11-22T", "2026-11-21T");
    file.write_all(waited.as_bytes()).unwrap();
    let counted = || written(&home).0.contains("(0, 0, 0, 1, 0)");
    assert!(!counted());
    // Somebody else's change has the board read, and the box looked into.
    done(&["propose", "Ny mall för brev"]);
    for _ in 0..500 {
        if counted() {
            break;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(counted(), "{}", written(&home).0);
    screen.settle();
    assert_eq!(fs::read_to_string(ballot_box(&home)).unwrap(), "[]");
    screen.send("q");
    let (status, ended) = screen.finish();
    assert!(status.success() && ended.is_sane(), "{ended:?}");
}
