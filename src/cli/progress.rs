//! How far something long has come, on stderr where a person sits there.

use std::io::{self, Write};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::error::Failure;
use crate::locale::Words;
use crate::store::Progress;

use super::printing;
use super::session::Session;

/// What is done sooner is not worth a word.
const LONG: Duration = Duration::from_millis(300);
/// Between two looks at how far it has come.
const STEP: Duration = Duration::from_millis(80);
/// Cells of the bar.
const BAR: usize = 24;
/// Back to the first column, and empty to the right of it: every terminal knows it.
const CLEAR: &str = "\r\u{1b}[K";

impl Session<'_, '_> {
    /// Does something long on a thread of its own, and tells meanwhile how far it has come.
    pub(super) fn with_progress<T: Send>(
        &mut self,
        work: impl FnOnce(Progress<'_>) -> T + Send,
    ) -> Result<T, Failure> {
        let shows = self.env.terminal.stderr && self.env.term.as_deref() != Some("dumb");
        if !shows {
            return Ok(work(&|_, _| ()));
        }
        let bar = if self.paper.ascii {
            ['#', '-']
        } else {
            ['█', '─']
        };
        let (words, err) = (self.words, &mut *self.console.err);
        let (tell, hear) = channel();
        let (made, told) = thread::scope(|scope| {
            let work =
                scope.spawn(move || work(&|done, all| tell.send((done, all)).unwrap_or_default()));
            let told = show(words, bar, &hear, err);
            (work.join(), told)
        });
        told.map_err(|error| printing(words, &error))?;
        made.map_err(|panic| std::panic::resume_unwind(panic))
    }
}

/// Tells how far it has come until nobody tells any more, and leaves nothing on the line.
fn show(
    words: &Words,
    bar: [char; 2],
    hear: &Receiver<(usize, usize)>,
    err: &mut dyn Write,
) -> io::Result<()> {
    let begun = Instant::now();
    let mut shown = None;
    while let Ok(first) = hear.recv() {
        let (done, all) = hear.try_iter().last().unwrap_or(first);
        let due = shown.map_or(begun + LONG, |last| last + STEP);
        if Instant::now() >= due {
            write!(err, "{CLEAR}{}", line(words, bar, (done, all)))?;
            err.flush()?;
            shown = Some(Instant::now());
        }
    }
    if shown.is_some() {
        write!(err, "{CLEAR}")?;
        err.flush()?;
    }
    Ok(())
}

fn line(words: &Words, [full, rest]: [char; 2], (done, all): (usize, usize)) -> String {
    let filled = (done * BAR).checked_div(all).unwrap_or(0).min(BAR);
    let cells = |cell: char, count: usize| cell.to_string().repeat(count);
    let args = [("done", done.into()), ("all", all.into())];
    let said = words.with("overview-progress", &args);
    format!(
        "{}{} {said}",
        cells(full, filled),
        cells(rest, BAR - filled)
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Lang;

    #[test]
    fn the_bar_fills_and_what_is_short_says_nothing() {
        let words = Words::new(Lang::EN);
        let told = line(&words, ['#', '-'], (150, 600));
        assert_eq!(
            told,
            format!(
                "{}{} Reading the units: 150 of 600",
                "#".repeat(6),
                "-".repeat(18)
            )
        );
        let (tell, hear) = channel();
        tell.send((1, 2)).unwrap();
        drop(tell);
        let mut out = Vec::new();
        show(&words, ['#', '-'], &hear, &mut out).unwrap();
        assert_eq!(out, b"");
    }

    #[test]
    fn what_is_long_is_told_and_wiped_away() {
        let (tell, hear) = channel();
        let work = thread::spawn(move || {
            for done in 1..=6 {
                tell.send((done, 6)).unwrap();
                thread::sleep(LONG / 4);
            }
        });
        let mut out = Vec::new();
        show(&Words::new(Lang::EN), ['#', '-'], &hear, &mut out).unwrap();
        work.join().unwrap();
        let out = String::from_utf8(out).unwrap();
        assert!(out.contains("of 6") && out.ends_with(CLEAR), "{out:?}");
    }
}
