//! Lifted cards in words.

use chrono::NaiveDate;

use super::{Progress, Received, Sent, received, sent};
use crate::board::{Board, CardId};
use crate::locale::Words;
use crate::report::name;
use crate::report::neighbours::Neighbours;

/// A lifted card as a line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is opened by: one's own card, or the reply to another unit's.
    pub id: CardId,
    /// Whether it is another unit's.
    pub received: bool,
    /// Unit, number and title.
    pub text: String,
    /// How far it has come.
    pub aside: String,
    /// The same in few words, for where many stand under each other.
    pub brief: String,
    /// Whether an answer is late.
    pub late: bool,
    /// Whether it waits for an answer.
    pub waits: bool,
}

/// Says how far a lifted card has come: `väntar på svar 9 dagar`.
pub fn said(words: &Words, progress: Progress<'_>) -> String {
    let on = |id: &str, day: NaiveDate| words.with(id, &[("date", words.date_short(day).into())]);
    match progress {
        Progress::Withdrawn(day) => on("lift-withdrawn-on", day),
        Progress::Waiting {
            days: 0,
            late: false,
        } => words.text("lift-today"),
        Progress::Waiting { days, late } => {
            let id = if late { "lift-late" } else { "lift-waiting" };
            words.with(id, &[("days", words.days(days).into())])
        }
        Progress::SentOn(lift) => on("lift-sent-on", lift.on),
        Progress::Given(response) => {
            use crate::board::Stance;
            let id = match response.stance {
                Stance::Answered => "lift-answered",
                Stance::TakesOn => "lift-taken-on",
                Stance::Declines => "lift-declined",
            };
            on(id, response.on)
        }
    }
}

/// The same in few words: `väntat 9 dagar`.
fn brief(words: &Words, progress: Progress<'_>) -> String {
    match progress {
        Progress::Waiting { days, .. } if days > 0 => {
            words.with("lift-brief", &[("days", words.days(days).into())])
        }
        other => said(words, other),
    }
}

/// All lifted cards of a board: those of other units first, then its own.
pub fn lines(words: &Words, board: &Board, neighbours: &Neighbours, today: NaiveDate) -> Vec<Line> {
    let received = received(board, neighbours, today);
    let sent = sent(board, neighbours, today);
    let theirs = received.iter().map(|one| theirs(words, one));
    theirs
        .chain(sent.iter().map(|one| ours(words, one)))
        .collect()
}

fn theirs(words: &Words, one: &Received<'_>) -> Line {
    let origin = &one.card.origin;
    let number = origin.number.map(|number| format!("{number} "));
    Line {
        id: one.key(),
        received: true,
        text: format!(
            "{} {}{}",
            origin.name,
            number.unwrap_or_default(),
            origin.title
        ),
        aside: said(words, one.progress),
        brief: brief(words, one.progress),
        late: one.progress.is_late(),
        waits: one.progress.waits(),
    }
}

fn ours(words: &Words, one: &Sent<'_>) -> Line {
    let last = one.further.last().map_or(one.progress, |(_, last)| *last);
    let shown = match one.progress {
        Progress::SentOn(_) => last,
        other => other,
    };
    Line {
        id: one.card.id(),
        received: false,
        text: name::card(words, one.card),
        aside: said(words, shown),
        brief: brief(words, shown),
        late: shown.is_late(),
        waits: shown.waits(),
    }
}
