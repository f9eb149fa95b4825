//! The outside world, read once: the clock, the variables, the folders, the terminal.
//!
//! Everything else in the program gets these as arguments, so that a test decides what day it is.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::path::PathBuf;

use chrono::{NaiveDateTime, Timelike};

/// What the program knows of the world it was started in.
#[derive(Debug, Clone)]
pub struct Env {
    /// Local time at the start, in whole seconds.
    pub now: NaiveDateTime,
    /// `TAVLA_BOARDS`: the folder of boards.
    pub boards: Option<PathBuf>,
    /// `TAVLA_UNIT`: the unit to work with.
    pub unit: Option<String>,
    /// `TAVLA_AS`: the signature of whoever sits at the keyboard.
    pub signature: Option<String>,
    /// `TAVLA_LANG`: the language to speak.
    pub lang: Option<String>,
    /// `TAVLA_TODAY`: another day than the clock's.
    pub today: Option<String>,
    /// `VISUAL`, or else `EDITOR`: the person's own editor for long texts.
    pub editor: Option<String>,
    /// Whether `NO_COLOR` is set and not empty.
    pub no_color: bool,
    /// `TERM`: what the terminal is called.
    pub term: Option<String>,
    /// `COLORTERM`, or that Windows Terminal is there: how many colours it has.
    pub all_colours: bool,
    /// What the terminal is known to understand beyond characters and colours.
    pub skills: Skills,
    /// The program's own file.
    pub program: Option<PathBuf>,
    /// The folder for throw-away files.
    pub temp_folder: PathBuf,
    /// The platform's folder for settings.
    pub config_folder: Option<PathBuf>,
    /// The platform's folder for data.
    pub data_folder: Option<PathBuf>,
    /// The platform's folder for data that stays on this machine.
    pub local_folder: Option<PathBuf>,
    /// Columns of the terminal that stdout goes to; none where it goes elsewhere.
    pub width: Option<usize>,
    /// Which streams a person sits at the other end of.
    pub terminal: Terminal,
}

/// Which streams are a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Terminal {
    /// What is read.
    pub stdin: bool,
    /// What is printed.
    pub stdout: bool,
    /// What is told beside it.
    pub stderr: bool,
}

/// What a terminal is known to understand; whoever is not known gets none of it, since what is not
/// understood may stand on the screen as rubbish.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Skills {
    /// A title of the window (OSC 2), and a stack to put the old one on.
    pub title: bool,
    /// Links (OSC 8).
    pub links: bool,
}

impl Skills {
    /// Tells from what terminals say of themselves in variables.
    fn of(variable: impl Fn(&str) -> Option<String>) -> Self {
        let term = variable("TERM").unwrap_or_default();
        let named = |names: &[&str]| names.iter().any(|name| term.starts_with(name));
        let inside_another = variable("TMUX").is_some() || named(&["tmux", "screen"]);
        let title = named(&[
            "xterm",
            "tmux",
            "screen",
            "rxvt",
            "alacritty",
            "foot",
            "konsole",
        ]) || named(&["vte", "gnome", "wezterm", "ghostty", "contour"])
            || variable("WT_SESSION").is_some();
        let program = variable("TERM_PROGRAM").unwrap_or_default();
        let known = ["iTerm.app", "WezTerm", "vscode", "ghostty", "Hyper", "rio"];
        let number = |name| variable(name).and_then(|value| value.parse::<u32>().ok());
        let links = known.contains(&program.as_str())
            || named(&["xterm-kitty", "foot", "alacritty", "ghostty", "contour"])
            || number("VTE_VERSION").is_some_and(|version| version >= 5_000)
            || ["WT_SESSION", "KONSOLE_VERSION", "DOMTERM"]
                .iter()
                .any(|name| variable(name).is_some());
        Self {
            title,
            links: links && !inside_another && term != "dumb",
        }
    }
}

impl Env {
    /// Reads all of it; what cannot be read is left out.
    pub fn read() -> Self {
        let folders = directories::ProjectDirs::from("", "", "tavla");
        let terminal = Terminal {
            stdin: std::io::stdin().is_terminal(),
            stdout: std::io::stdout().is_terminal(),
            stderr: std::io::stderr().is_terminal(),
        };
        let columns = || ratatui::crossterm::terminal::size().ok();
        let width = terminal.stdout.then(columns).flatten();
        Self {
            now: now(),
            boards: variable("TAVLA_BOARDS").map(PathBuf::from),
            unit: text("TAVLA_UNIT"),
            signature: text("TAVLA_AS"),
            lang: text("TAVLA_LANG"),
            today: text("TAVLA_TODAY"),
            editor: text("VISUAL").or_else(|| text("EDITOR")),
            no_color: variable("NO_COLOR").is_some(),
            term: text("TERM"),
            all_colours: all_colours(),
            skills: Skills::of(text),
            program: std::env::current_exe().ok(),
            temp_folder: std::env::temp_dir(),
            local_folder: folders.as_ref().map(|all| all.data_local_dir().to_owned()),
            config_folder: folders.as_ref().map(|all| all.config_dir().to_owned()),
            data_folder: folders.as_ref().map(|all| all.data_dir().to_owned()),
            width: width.map(|(columns, _)| usize::from(columns)),
            terminal,
        }
    }
}

/// Tells whether the terminal says that it has all colours.
fn all_colours() -> bool {
    let said = text("COLORTERM");
    let windows_terminal = variable("WT_SESSION").is_some();
    windows_terminal || said.is_some_and(|said| said == "truecolor" || said == "24bit")
}

/// Reads the clock: local time in whole seconds.
#[expect(
    clippy::disallowed_methods,
    reason = "this is where the clock is read "
)]
pub fn now() -> NaiveDateTime {
    let now = chrono::Local::now().naive_local();
    now.with_nanosecond(0).unwrap_or(now)
}

/// Reads a variable; one that is set to nothing counts as not set.
fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}

fn text(name: &str) -> Option<String> {
    variable(name).map(|value| value.to_string_lossy().into_owned())
}

/// Draws 64 random bits from the operating system, for new ids.
pub fn random_bits() -> std::io::Result<u64> {
    getrandom::u64().map_err(|error| std::io::Error::other(error.to_string()))
}

/// Makes a source of random numbers for ids that never fails: should the operating system refuse
/// one, a sequence from the seed (splitmix64: Steele, Lea and Flood 2014) goes on in its place.
pub fn randomness(seed: u64) -> impl FnMut() -> u64 + Send {
    let mut state = seed;
    move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        random_bits().unwrap_or(mixed ^ (mixed >> 31))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skills(variables: &[(&str, &str)]) -> Skills {
        Skills::of(|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn a_terminal_is_trusted_with_what_it_is_known_for() {
        let gnome = [("TERM", "xterm-256color"), ("VTE_VERSION", "7600")];
        let all = Skills {
            title: true,
            links: true,
        };
        assert_eq!(skills(&gnome), all);
        assert_eq!(skills(&[("TERM", "foot")]), all);
        assert_eq!(skills(&[("WT_SESSION", "{1}")]), all);
        let no_links = Skills {
            title: true,
            links: false,
        };
        assert_eq!(skills(&[("TERM", "xterm-256color")]), no_links);
        let inside = [
            ("TERM", "tmux-256color"),
            ("TMUX", "/tmp/1"),
            ("VTE_VERSION", "7600"),
        ];
        assert_eq!(skills(&inside), no_links);
        for unknown in ["linux", "dumb", "vt100", ""] {
            assert_eq!(skills(&[("TERM", unknown)]), Skills::default(), "{unknown}");
        }
    }
}
