//! The real program in a world of its own: an empty environment, its own home, a fixed day.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

use tavla::board::CardId;

/// The program.
pub(crate) const TAVLA: &str = env!("CARGO_BIN_EXE_tavla");
/// The day it is, a Sunday in week 47.
pub(crate) const TODAY: &str = "2026-11-22";

/// A home and a folder of boards, removed afterwards.
pub(crate) struct World {
    root: PathBuf,
    env: Vec<(String, String)>,
}

/// What a command gave.
pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl World {
    /// A home with no boards folder.
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("tavla-cli-{}-{count}", std::process::id());
        let root = std::env::temp_dir().join(name);
        std::fs::create_dir_all(root.join("home")).unwrap();
        let root = root.canonicalize().unwrap();
        Self {
            root,
            env: Vec::new(),
        }
    }

    /// The same, with a variable set.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.env.push((name.to_owned(), value.to_owned()));
        self
    }

    /// The folder of boards.
    pub(crate) fn boards(&self) -> PathBuf {
        self.root.join("boards")
    }

    /// The home folder.
    pub(crate) fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    /// Puts a file in place, with the folders above it.
    pub(crate) fn put(path: &Path, bytes: &[u8]) {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        let mut file = std::fs::File::create(path).unwrap();
        file.write_all(bytes).unwrap();
    }

    /// The program, ready to be given arguments.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(TAVLA);
        command
            .env_clear()
            .env("HOME", self.home())
            .env("TAVLA_BOARDS", self.boards())
            .env("TAVLA_TODAY", TODAY)
            .envs(self.env.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null());
        command
    }

    /// Runs one command to its end.
    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.run_typing(args, b"")
    }

    /// Runs one command, with something to read on stdin.
    pub(crate) fn run_typing(&self, args: &[&str], typed: &[u8]) -> Ran {
        let mut command = self.command();
        command.args(args).stdin(Stdio::piped());
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A command that does not read its stdin may be gone before it is written.
        drop(child.stdin.take().unwrap().write_all(typed));
        let output = child.wait_with_output().unwrap();
        Ran {
            code: output.status.code(),
            out: self.masked(&output.stdout),
            err: self.masked(&output.stderr),
        }
    }

    /// Runs commands one after the other and tells what each gave, as one text.
    pub(crate) fn script(&self, lines: &[&str]) -> String {
        let mut told = String::new();
        for line in lines {
            let args = split(line);
            let args: Vec<&str> = args.iter().map(String::as_str).collect();
            write!(told, "$ tavla {line}\n{}\n", self.run(&args).told()).unwrap();
        }
        told
    }

    /// Takes away what differs from run to run: folders and random ids.
    fn masked(&self, bytes: &[u8]) -> String {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        let text = text.replace(&self.root.display().to_string(), "~");
        let mask = |piece: &str| match piece.parse::<CardId>() {
            Ok(_) => "[id]".to_owned(),
            Err(_) => piece.to_owned(),
        };
        let pieces: Vec<String> = text.split('"').map(mask).collect();
        pieces.join("\"")
    }
}

impl Drop for World {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.root));
    }
}

impl Ran {
    /// What was printed, what was told beside it, and how it ended.
    pub(crate) fn told(&self) -> String {
        let beside = self.err.lines().map(|line| format!("! {line}\n"));
        let code = self
            .code
            .map_or_else(|| "a signal".to_owned(), |code| code.to_string());
        format!("{}{}[{code}]\n", self.out, beside.collect::<String>())
    }
}

/// Cuts a line as a shell does: at spaces, but not within double quotes.
fn split(line: &str) -> Vec<String> {
    let mut args = Vec::new();
    let (mut quoted, mut begun) = (false, false);
    let mut arg = String::new();
    for c in line.chars() {
        match c {
            '"' => (quoted, begun) = (!quoted, true),
            ' ' if !quoted => {
                if begun || !arg.is_empty() {
                    args.push(std::mem::take(&mut arg));
                }
                begun = false;
            }
            c => arg.push(c),
        }
    }
    if begun || !arg.is_empty() {
        args.push(arg);
    }
    args
}

/// Compares a text with the file of that name in `snapshots/`.
pub(crate) fn expect(name: &str, told: &str) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, told);
    });
}
