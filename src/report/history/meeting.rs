//! What happened in a meeting, as somebody who was there would tell it.

use super::Teller;
use crate::board::{Field, Shown};

impl Teller<'_> {
    /// Says what changed of a meeting; nothing where it is no field of meetings alone.
    ///
    /// `was` and `is` are what stood there and what stands there now, in words.
    pub(super) fn of_meeting(
        &self,
        field: Field,
        (from, to): (&Shown, &Shown),
        (was, is): (&str, &str),
    ) -> Option<String> {
        let new = *from == Shown::Nothing;
        let gone = *to == Shown::Nothing;
        let pick = |set, cleared, changed| match (new, gone) {
            (true, _) => set,
            (_, true) => cleared,
            _ => changed,
        };
        let id = match field {
            Field::At => at(to),
            Field::Leader if gone => "history-leader-gone",
            Field::Leader => "history-leader",
            Field::NoteTaker if gone => "history-note-taker-gone",
            Field::NoteTaker => "history-note-taker",
            Field::Present => pick("history-present", "history-absent", "history-attendance"),
            Field::Started => pick("history-started", "history-not-started", "history-started"),
            Field::Ended => pick("history-ended", "history-not-ended", "history-ended"),
            Field::Decision => pick("history-decided", "history-undecided", "history-reworded"),
            Field::Point => return Some(self.noted(was, is)),
            Field::Parked => pick("history-parked", "history-unparked", "history-parked-list"),
            Field::Carried => "history-carried",
            Field::Results => "history-results",
            Field::Next => "history-next",
            Field::Finalised => "history-finalised",
            Field::Correction => "history-corrected",
            Field::Cancelled if *to == Shown::Choice(true) => "history-cancelled",
            Field::Cancelled => "history-not-cancelled",
            _ => return None,
        };
        let args = [("from", cut(was).into()), ("to", cut(is).into())];
        Some(self.words.with(id, &args))
    }

    /// The notes of a point, of which only what came to them is told.
    fn noted(&self, was: &str, is: &str) -> String {
        let more = is.strip_prefix(was).map(str::trim);
        let id = match more {
            Some("") | None => "history-notes-changed",
            Some(_) => "history-noted",
        };
        let said = cut(more.unwrap_or_default());
        self.words.with(id, &[("to", said.into())])
    }
}

/// A meeting goes to a point, leaves the last one, or stands still for a while.
fn at(to: &Shown) -> &'static str {
    match to {
        Shown::Term("paused") => "history-paused",
        Shown::Term("going_on") => "history-going-on",
        Shown::Nothing => "history-all-points",
        _ => "history-at",
    }
}

/// Characters of a meeting's texts: what a wide line has room for. A narrower one cuts them itself.
const LONGEST: usize = 160;

/// A history has room for a line, so that a long text is cut.
fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST - 1).collect();
    format!("{}…", kept.trim_end())
}
