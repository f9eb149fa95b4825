//! How long from starting the program to the first useful frame, beside a program that does
//! nothing but draw one frame with the same library.
//!
//! Both run in a terminal of their own, turn about; the least of many runs is what the machine
//! can do when nothing else disturbs it. The other program is `examples/bare.rs`, which links
//! nothing of this one: a large program takes longer to start even if it does as little. Both are
//! copied first, as when they are installed: what a linker has just written lies in memory a page
//! at a time, and starts up to a third of a millisecond later than when it was read from a disk.
//!
//! What people use is built without what only benches and examples need, and its functions are named
//! otherwise than here, so that the list in `build/order.txt` does not fit: measure that one, with
//! `cargo build --release --target-dir target/plain`, then the same with `--example bare`, and
//! `cargo bench --bench startup -- target/plain/release/tavla`.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a bench prints, and may stop"
)]

use std::collections::HashSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use tavla::store::{FolderStore, Store};

#[expect(dead_code, reason = "other benches use more of it")]
mod ten_years;

/// Runs of each program.
const RUNS: usize = 40;
/// When all that is read after the first frame has long been read.
const AT_REST: Duration = Duration::from_secs(3);
/// What the bare program draws.
const BARE: &str = "drawn";
/// What the last line of the board's first frame begins with.
const USEFUL: &str = "Hinder";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["--make", folder, open] => make(Path::new(folder), open.parse().unwrap()),
        [program, ..] if *program != "--bench" => compare(Path::new(program)),
        _ => compare(Path::new(env!("CARGO_BIN_EXE_tavla"))),
    }
}

fn compare(program: &Path) {
    tell_order(program);
    let bare = program.with_file_name("examples").join("bare");
    assert!(bare.exists(), "cargo build --release --example bare");
    let folder = std::env::temp_dir().join(format!("tavla-startup-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let bare = CommandBuilder::new(installed(&bare, &folder));
    let program = installed(program, &folder);
    let sizes = [
        ("example unit", None),
        ("ten years", Some(120)),
        ("5 000 open cards", Some(5_000)),
    ];
    for (name, open) in sizes {
        let boards = open.map_or_else(examples, |open| ten_years(&folder, open));
        let (mut plain, mut board) = (Vec::new(), Vec::new());
        let opened = tavla(&program, &boards);
        for _ in 0..RUNS {
            plain.push(start(&bare, BARE, &folder, Duration::ZERO).0);
            board.push(start(&opened, USEFUL, &folder, Duration::ZERO).0);
        }
        let (_, memory) = start(&opened, USEFUL, &folder, AT_REST);
        println!(
            "{name}: bare {}, tavla {}, {memory} kB",
            spread(&mut plain),
            spread(&mut board)
        );
    }
    drop(std::fs::remove_dir_all(folder));
}

/// Copies a program into a folder.
fn installed(program: &Path, folder: &Path) -> PathBuf {
    let copy = folder.join(program.file_name().unwrap());
    std::fs::copy(program, &copy).unwrap();
    copy
}

fn spread(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let (least, median) = (milliseconds(times[0]), milliseconds(times[times.len() / 2]));
    format!("{least:.1} ms (median {median:.1})")
}

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("boards")
}

/// Has a process of its own make a board: this one is copied for every start, and stays small.
fn ten_years(folder: &Path, open: usize) -> PathBuf {
    let boards = folder.join(open.to_string());
    let mut maker = std::process::Command::new(std::env::current_exe().unwrap());
    maker.arg("--make").arg(&boards).arg(open.to_string());
    assert!(maker.status().unwrap().success());
    boards
}

fn make(boards: &Path, open: usize) {
    let board = ten_years::board(ten_years::Size::TEN_YEARS.with_open(open), 1);
    FolderStore::without_fsync(boards)
        .create(&ten_years::slug(), &board)
        .unwrap();
}

/// Tells how many of the functions that the linker was to put beside each other are there.
fn tell_order(program: &Path) {
    let bytes = std::fs::read(program).unwrap();
    let words: HashSet<&[u8]> = bytes.split(|byte| *byte == 0).collect();
    let names = include_str!("../build/order.txt").lines();
    let (found, all) = names.fold((0, 0), |(found, all), name| {
        let is_there = words.contains(name.as_bytes());
        (found + usize::from(is_there), all + 1)
    });
    println!("{found} of {all} functions of build/order.txt are in the program");
}

fn tavla(program: &Path, boards: &Path) -> CommandBuilder {
    let mut command = CommandBuilder::new(program);
    let unit = if boards == examples() {
        "mottagningsenheten".to_owned()
    } else {
        ten_years::slug().to_string()
    };
    command.args([
        "--boards".as_ref(),
        boards.as_os_str(),
        "--unit".as_ref(),
        unit.as_ref(),
    ]);
    command
}

/// Starts a program and waits for a word; gives the time, and the memory it takes some time later.
/// It finds nothing of what other programs keep for a person.
fn start(command: &CommandBuilder, word: &str, home: &Path, rest: Duration) -> (Duration, u64) {
    let size = PtySize {
        rows: 45,
        cols: 160,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut out = pair.master.try_clone_reader().unwrap();
    let mut command = command.clone();
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("TAVLA_TODAY", "2026-11-22");
    command.env("HOME", home);
    let begun = Instant::now();
    let mut child = pair.slave.spawn_command(command).unwrap();
    let (mut seen, mut buffer) = (Vec::new(), [0; 1 << 13]);
    while !seen
        .windows(word.len())
        .any(|window| window == word.as_bytes())
    {
        let count = out.read(&mut buffer).unwrap();
        assert!(count > 0, "ended: {}", String::from_utf8_lossy(&seen));
        seen.extend_from_slice(&buffer[..count]);
    }
    let took = begun.elapsed();
    // What is drawn later has to go somewhere, or the program would wait.
    std::thread::spawn(move || drop(std::io::copy(&mut out, &mut std::io::sink())));
    std::thread::sleep(rest);
    let memory = memory(child.process_id());
    child.kill().unwrap();
    child.wait().unwrap();
    (took, memory)
}

/// Resident memory in kilobytes, where the system tells (Linux).
fn memory(process: Option<u32>) -> u64 {
    let status = process.and_then(|id| std::fs::read_to_string(format!("/proc/{id}/status")).ok());
    let line = status
        .as_deref()
        .and_then(|status| status.lines().find(|line| line.starts_with("VmRSS")));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or(0)
}
