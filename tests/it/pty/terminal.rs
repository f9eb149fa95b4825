//! A terminal of a fixed size with the real program in it.

use std::io::{Read, Write};
use std::num::NonZero;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long to wait for something that is sure to come; the machines are shared.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long nothing may come before we believe that nothing will.
const STILLNESS: Duration = Duration::from_millis(700);

struct Seen {
    parser: vt100::Parser,
    bytes: Vec<u8>,
    last: Instant,
    over: bool,
}

/// The program in its terminal.
pub(crate) struct Terminal {
    seen: Arc<(Mutex<Seen>, Condvar)>,
    keyboard: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
    reader: Option<JoinHandle<()>>,
}

/// The binary under test with nothing of the tester's own surroundings.
pub(crate) fn command(home: &Path, args: &[&str]) -> CommandBuilder {
    program(Path::new(env!("CARGO_BIN_EXE_tavla")), home, args)
}

/// An example program; it is built first, since a run of these tests alone does not do that.
pub(crate) fn example(name: &str, home: &Path) -> CommandBuilder {
    let mut build = std::process::Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--locked", "--example", name]);
    let status = build
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .status()
        .unwrap();
    assert!(status.success());
    let tests = std::env::current_exe().unwrap();
    let folder = tests.parent().and_then(Path::parent).unwrap();
    program(&folder.join("examples").join(name), home, &[])
}

fn program(path: &Path, home: &Path, args: &[&str]) -> CommandBuilder {
    let mut command = CommandBuilder::new(path);
    command.env_clear();
    command.env("HOME", home);
    command.env("TERM", "xterm-256color");
    command.env("COLORTERM", "truecolor");
    command.env("TAVLA_TODAY", "2026-11-22");
    command.args(args);
    command.cwd(home);
    command
}

impl Terminal {
    /// Starts the program in a terminal of a size.
    pub(crate) fn start(command: CommandBuilder, columns: u16, rows: u16) -> Self {
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let seen = Seen {
            parser: vt100::Parser::new(cells(rows), cells(columns), 0),
            bytes: Vec::new(),
            last: Instant::now(),
            over: false,
        };
        let seen = Arc::new((Mutex::new(seen), Condvar::new()));
        let mut out = pair.master.try_clone_reader().unwrap();
        let keyboard = pair.master.take_writer().unwrap();
        let shared = Arc::clone(&seen);
        let reader = thread::spawn(move || {
            let mut buffer = [0; 8192];
            loop {
                let count = out.read(&mut buffer).unwrap_or(0);
                let mut seen = shared.0.lock().unwrap();
                seen.parser.process(&buffer[..count]);
                seen.bytes.extend_from_slice(&buffer[..count]);
                seen.last = Instant::now();
                seen.over = count == 0;
                shared.1.notify_all();
                if count == 0 {
                    return;
                }
            }
        });
        let reader = Some(reader);
        Self {
            seen,
            keyboard,
            master: pair.master,
            child,
            reader,
        }
    }

    /// Types.
    pub(crate) fn send(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).unwrap();
        self.keyboard.flush().unwrap();
    }

    /// What stands on the screen.
    pub(crate) fn screen(&self) -> String {
        self.seen.0.lock().unwrap().parser.screen().contents()
    }

    /// Waits until a text stands on the screen.
    pub(crate) fn wait_for(&self, text: &str) {
        self.wait(text, |screen| screen.contents().contains(text));
    }

    /// Waits until a text no longer stands on the screen.
    pub(crate) fn wait_gone(&self, text: &str) {
        self.wait(text, |screen| !screen.contents().contains(text));
    }

    fn wait(&self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        let mut seen = self.seen.0.lock().unwrap();
        while !holds(seen.parser.screen()) {
            let left = deadline.saturating_duration_since(Instant::now());
            assert!(
                !left.is_zero(),
                "waited for `{what}`:\n{}",
                seen.parser.screen().contents()
            );
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
    }

    /// Waits until nothing has come for a while, and counts what came since the last time.
    pub(crate) fn settle(&self) -> usize {
        let asked = Instant::now();
        loop {
            let seen = self.seen.0.lock().unwrap();
            let quiet = seen.last.max(asked).elapsed();
            if quiet >= STILLNESS {
                return seen.bytes.len();
            }
            drop(seen);
            thread::sleep(STILLNESS.saturating_sub(quiet));
        }
    }

    /// Changes the terminal's size.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        self.seen
            .0
            .lock()
            .unwrap()
            .parser
            .screen_mut()
            .set_size(cells(rows), cells(columns));
        self.master.resize(size(columns, rows)).unwrap();
    }

    /// Tells whether the program has taken over the mouse.
    pub(crate) fn has_mouse(&self) -> bool {
        let seen = self.seen.0.lock().unwrap();
        seen.parser.screen().mouse_protocol_mode() != vt100::MouseProtocolMode::None
    }

    /// Presses and releases the left button at a column and a row, counted from 0.
    pub(crate) fn click(&mut self, (column, row): (usize, usize)) {
        let place = format!("{};{}", column + 1, row + 1);
        self.send(&format!("\x1b[<0;{place}M\x1b[<0;{place}m"));
    }

    /// The program's process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Waits for the program to end, reads the rest, and tells how it ended and what is seen.
    pub(crate) fn finish(mut self) -> (ExitStatus, Ended) {
        let deadline = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if Instant::now() > deadline {
                drop(self.child.kill());
                panic!("the program does not end:\n{}", self.screen());
            }
            thread::sleep(Duration::from_millis(10));
        };
        drop(self.master);
        drop(self.keyboard);
        self.reader.take().unwrap().join().unwrap();
        let seen = self.seen.0.lock().unwrap();
        let screen = seen.parser.screen();
        let ended = Ended {
            text: screen.contents(),
            alternate: screen.alternate_screen(),
            cursor_hidden: screen.hide_cursor(),
            pastes_bracketed: screen.bracketed_paste(),
            mouse: screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None,
            title: !gives_title_back(&seen.bytes),
        };
        drop(seen);
        (status, ended)
    }
}

/// What a terminal is left like.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mode that a terminal has of its own"
)]
pub(crate) struct Ended {
    /// What stands on it.
    pub(crate) text: String,
    alternate: bool,
    cursor_hidden: bool,
    pastes_bracketed: bool,
    mouse: bool,
    title: bool,
}

impl Ended {
    /// Tells whether the terminal is as a shell wants it.
    pub(crate) fn is_sane(&self) -> bool {
        !(self.alternate || self.cursor_hidden || self.pastes_bracketed || self.mouse || self.title)
    }
}

/// Tells whether the window has the title again that it had: it is named only while the old title lies
/// on the terminal's stack, and that is taken back in the end.
fn gives_title_back(sent: &[u8]) -> bool {
    let mut depth = 0;
    let sequences = String::from_utf8_lossy(sent);
    let named_elsewhere = sequences.split('\u{1b}').any(|sequence| {
        match sequence {
            sequence if sequence.starts_with("[22;2t") => depth += 1,
            sequence if sequence.starts_with("[23;2t") => depth -= 1,
            _ => {}
        }
        let is_title = ["]0;", "]2;"].iter().any(|it| sequence.starts_with(it));
        is_title && depth < 1
    });
    depth == 0 && !named_elsewhere
}

fn cells(count: u16) -> NonZero<u16> {
    NonZero::new(count).unwrap()
}

const fn size(cols: u16, rows: u16) -> PtySize {
    PtySize {
        rows,
        cols,
        pixel_width: 0,
        pixel_height: 0,
    }
}
