//! What a person is told when something did not work: one shape for all of it, printed in one
//! place.

mod store;

use std::fmt;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::board::{Board, Refusal};
use crate::locale::Words;
use crate::privacy::Guard;
use crate::report::refusal;
use crate::store::Spot;

pub use store::{
    commit_failure, did_you_mean, hidden, kept, missing, problem, read_only, store_failure, tiding,
};

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It was done.
    Done,
    /// It was refused: a rule, the guard, something that needs a person.
    Refused,
    /// It was asked for in a way that cannot be understood.
    Usage,
    /// The board could not be read or written.
    Unusable,
    /// It is kept and not lost, but not on the board yet.
    Kept,
    /// It was told to stop by a signal.
    Signal(i32),
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Done => Self::SUCCESS,
            Exit::Refused => Self::from(1),
            Exit::Usage => Self::from(2),
            Exit::Unusable => Self::from(3),
            Exit::Kept => Self::from(4),
            Exit::Signal(number) => Self::from(128_u8.saturating_add(number as u8)),
        }
    }
}

/// Something that did not work, in the words of the user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// How the program ends.
    pub exit: Exit,
    /// What happened.
    pub message: String,
    /// The file, and where in it: the line and a mark under the place.
    pub place: Option<String>,
    /// What lay behind it, in the words of the system.
    pub causes: Vec<String>,
    /// What to do next.
    pub hints: Vec<String>,
}

impl Failure {
    /// A failure with nothing but what happened.
    pub const fn new(exit: Exit, message: String) -> Self {
        Self {
            exit,
            message,
            place: None,
            causes: Vec::new(),
            hints: Vec::new(),
        }
    }

    /// Something that a rule refuses.
    pub const fn refused(message: String) -> Self {
        Self::new(Exit::Refused, message)
    }

    /// Something that was asked for wrongly.
    pub const fn usage(message: String) -> Self {
        Self::new(Exit::Usage, message)
    }

    /// The end of a pipe that its reader has closed: no failure at all, and nothing to say.
    pub const fn pipe_closed() -> Self {
        Self::silent(Exit::Done)
    }

    /// An end that nothing needs to be said about.
    pub const fn silent(exit: Exit) -> Self {
        Self::new(exit, String::new())
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hints.extend(hint.into());
        self
    }

    /// Adds what lay behind it.
    #[must_use]
    pub fn cause(mut self, cause: &impl fmt::Display) -> Self {
        self.causes.push(cause.to_string());
        self
    }

    /// Adds the file it is about.
    #[must_use]
    pub fn beside(mut self, path: &Path) -> Self {
        self.place = Some(format!("  {}", path.display()));
        self
    }

    /// Adds where in a file.
    #[must_use]
    pub fn at(mut self, path: &Path, spot: &Spot) -> Self {
        self.place = Some(place(path, spot));
        self
    }

    /// What the board refused, in words.
    pub fn of_refusal(words: &Words, board: &Board, refusal: &Refusal) -> Self {
        let said = refusal::sentence(words, board, refusal);
        Self::refused(said.what).hint(said.hint)
    }

    /// Prints the failure for a person.
    ///
    /// What was written on the command line, and paths, are told back in it: a number of a person
    /// among them is masked.
    pub fn print(&self, words: &Words, to: &mut dyn Write) -> io::Result<()> {
        let mut told = Vec::new();
        self.tell(words, &mut told)?;
        let told = String::from_utf8_lossy(&told);
        to.write_all(Guard::of_what_is_shown().mask(&told).as_bytes())
    }

    fn tell(&self, words: &Words, to: &mut dyn Write) -> io::Result<()> {
        if self.message.is_empty() {
            return Ok(());
        }
        writeln!(
            to,
            "{}",
            words.with("error-line", &[("message", (&self.message).into())])
        )?;
        if let Some(place) = &self.place {
            writeln!(to, "{place}")?;
        }
        for cause in &self.causes {
            writeln!(
                to,
                "{}",
                words.with("error-cause", &[("message", cause.into())])
            )?;
        }
        for hint in &self.hints {
            writeln!(
                to,
                "{}",
                words.with("error-hint", &[("message", hint.into())])
            )?;
        }
        Ok(())
    }
}

/// Shows a place in a file: `path:line:column`, the line, and a mark under the column.
fn place(path: &Path, spot: &Spot) -> String {
    /// Longer lines are shown from a little before the place.
    const BEFORE: usize = 60;
    let Spot { line, column, .. } = *spot;
    let skipped = column.saturating_sub(BEFORE + 1);
    let excerpt = spot.excerpt.replace('\t', " ");
    let shown: String = excerpt.chars().skip(skipped).take(2 * BEFORE).collect();
    let number = line.to_string();
    let margin = " ".repeat(number.len());
    let mark = " ".repeat(column.saturating_sub(skipped + 1));
    let path = path.display();
    format!("  {path}:{line}:{column}\n  {number} | {shown}\n  {margin} | {mark}^")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn a_place_points_at_its_column() {
        let spot = Spot {
            line: 12,
            column: 8,
            excerpt: "title: \u{e5}\"x".to_owned(),
        };
        let shown = place(Path::new("a/board.ron"), &spot);
        assert_eq!(
            shown,
            "  a/board.ron:12:8\n  12 | title: å\"x\n     |        ^"
        );
        let far = Spot {
            column: 500,
            excerpt: "x".repeat(600),
            ..spot
        };
        let shown = place(Path::new("b"), &far);
        let mark = shown.lines().last().unwrap();
        assert_eq!(mark.chars().count(), "  12 | ".len() + 61);
    }

    #[test]
    fn a_failure_says_what_happened_why_and_what_to_do() {
        let failure = Failure::refused("Det gick inte.".to_owned())
            .cause(&"os error 28")
            .hint("Frigör plats.".to_owned());
        let mut out = Vec::new();
        failure.print(&Words::new(Lang::SV), &mut out).unwrap();
        let said = String::from_utf8(out).unwrap();
        assert_eq!(
            said,
            "Fel: Det gick inte.\nOrsak: os error 28\nRåd: Frigör plats.\n"
        );
    }
}
