//! Lists the functions that the program runs from its start until a board lies still on the
//! screen, those up to the first frame first: the linker puts them beside each other
//! (`build/linking.rs`).
//!
//! `cargo build --release`, then
//! `cargo run --example start_order -- target/release/tavla > build/order.txt`. It needs
//! `valgrind`, and takes a minute or two.
#![expect(clippy::print_stdout, reason = "the list goes to standard output")]

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Parser;
use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use tavla::store::{FolderStore, Store};

#[expect(dead_code, reason = "other benches use more of it")]
#[path = "../benches/ten_years/mod.rs"]
mod ten_years;

use ten_years::Size;

/// Lists the functions that the program runs from its start until a board lies still.
#[derive(Parser)]
struct Options {
    /// The program, as `cargo build --release` makes it.
    program: PathBuf,
}

/// What stands at the end of a frame: the end of a synchronized update.
const FRAME_END: &[u8] = b"\x1b[?2026l";
/// The function that draws a frame, as the compiler names it.
const DRAWS: &str = "*3tui8terminal8Terminal4draw17h*";
/// How long the program is left alone, some fifty times slower than it is by itself.
const STILL: Duration = Duration::from_secs(30);

fn main() -> Result<(), Box<dyn Error>> {
    let program = std::path::absolute(Options::parse().program)?;
    let folder = std::env::temp_dir().join(format!("tavla-order-{}", std::process::id()));
    let board = ten_years::board(Size::TEN_YEARS, 1);
    FolderStore::without_fsync(&folder)
        .create(&ten_years::slug(), &board)
        .map_err(|error| format!("{}: {:?}", error.path.display(), error.kind))?;
    let examples = folder.join("examples");
    copy(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("boards/mottagningsenheten"),
        &examples.join("mottagningsenheten"),
    )?;
    let mut first = BTreeSet::new();
    let mut later = BTreeSet::new();
    for boards in [&folder, &examples] {
        let traces = traced(&program, boards)?;
        first.extend(traces.first().iter().flat_map(|trace| functions(trace)));
        later.extend(traces.iter().flat_map(|trace| functions(trace)));
    }
    std::fs::remove_dir_all(folder)?;
    for name in first.iter().chain(later.difference(&first)) {
        println!("{name}");
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    std::fs::create_dir_all(to)?;
    for entry in from.read_dir()? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "ron") {
            std::fs::copy(&path, to.join(path.file_name().unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// Opens a boards folder under callgrind, waits until all is read, quits, and gives what callgrind
/// wrote: until the first frame was drawn, and then each time until the next.
fn traced(program: &Path, boards: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let out = boards.join("callgrind.out");
    let size = PtySize {
        rows: 45,
        cols: 160,
        pixel_width: 0,
        pixel_height: 0,
    };
    let pair = native_pty_system().openpty(size)?;
    let mut command = CommandBuilder::new("valgrind");
    command.args(["--tool=callgrind", "--demangle=no"]);
    command.arg(format!("--dump-after={DRAWS}"));
    command.arg(format!("--callgrind-out-file={}", out.display()));
    command.args([program.as_os_str(), "--boards".as_ref(), boards.as_os_str()]);
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("HOME", boards.as_os_str());
    command.env("TAVLA_TODAY", "2026-11-22");
    let mut child = pair.slave.spawn_command(command)?;
    drop(pair.slave);
    let mut screen = pair.master.try_clone_reader()?;
    let (mut seen, mut buffer) = (Vec::<u8>::new(), [0; 1 << 13]);
    while !seen
        .windows(FRAME_END.len())
        .any(|bytes| bytes == FRAME_END)
    {
        let count = screen.read(&mut buffer)?;
        if count == 0 {
            return Err(String::from_utf8_lossy(&seen).into());
        }
        seen.extend(buffer.iter().take(count));
    }
    let drain = std::thread::spawn(move || std::io::copy(&mut screen, &mut std::io::sink()));
    std::thread::sleep(STILL);
    let mut keys = pair.master.take_writer()?;
    keys.write_all(b"q")?;
    child.wait()?;
    drop((keys, pair.master, drain));
    let dumps = (1..).map(|nth| boards.join(format!("callgrind.out.{nth}")));
    let dumps = dumps.take_while(|dump| dump.exists());
    let read = |dump: PathBuf| {
        let mut text = String::new();
        std::fs::File::open(dump)?.read_to_string(&mut text)?;
        Ok(text)
    };
    dumps.map(read).collect()
}

/// The names of Rust's functions in what callgrind wrote: `fn=(7) _ZN5tavla...`, and behind an
/// apostrophe how deep in itself a function was called.
fn functions(trace: &str) -> impl Iterator<Item = String> {
    trace.lines().filter_map(|line| {
        let (key, value) = line.split_once('=')?;
        let name = value.split_once(") ")?.1;
        let name = name.split('\'').next()?;
        let is_ours = name.starts_with("_ZN") || name.starts_with("_R");
        (matches!(key, "fn" | "cfn") && is_ours).then(|| name.to_owned())
    })
}
