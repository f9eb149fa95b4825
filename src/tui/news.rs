//! What the store says, in the screen's terms.

use chrono::{DateTime, Local};

use super::Session;
use crate::app::{Failed, Message, Reading, UnitChoice};
use crate::board::Change;
use crate::error::{self, Failure};
use crate::locale::Words;
use crate::store::{Away, CommitError, Listed, Loaded, StoreError, Trouble};

/// Puts a board that was read into the screen's terms.
pub fn reading(words: &Words, loaded: Loaded) -> Reading {
    Reading {
        read_only: loaded
            .read_only
            .as_ref()
            .map(|why| sentence(&error::read_only(words, why))),
        trouble: loaded.troubles.first().map(|trouble| {
            sentence(&match trouble {
                Trouble::Part { error, .. } => error::store_failure(words, error),
                Trouble::Problem { problem, .. } => error::problem(words, &loaded.board, problem),
                Trouble::Missing { path, count } => error::missing(words, path, *count),
                Trouble::Hidden { path } => error::hidden(words, path),
            })
        }),
        board: loaded.board,
    }
}

/// Says why something could not be read.
pub(super) fn unread(words: &Words, error: &StoreError) -> Message {
    Message::Unread(sentence(&error::store_failure(words, error)))
}

/// Says that the board cannot be read, and how old what is shown is.
fn away(words: &Words, copy: Loaded, away: &Away) -> Message {
    Message::Away {
        copy: Box::new(reading(words, copy)),
        since: DateTime::<Local>::from(away.since).naive_local(),
        // What to do is to wait; the hints are for who has no copy.
        why: error::store_failure(words, &away.error).message,
    }
}

/// Puts a failure into a line at the foot of the screen.
pub fn sentence(failure: &Failure) -> String {
    let parts = std::iter::once(&failure.message).chain(failure.hints.first());
    parts.map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// A unit as a choice; one that is damaged can be tried, and says why not.
pub(super) fn choice(unit: Listed) -> UnitChoice {
    let name = unit.name.unwrap_or_else(|_| unit.slug.to_string());
    UnitChoice {
        slug: unit.slug,
        name,
    }
}

impl Session {
    /// Tells the screen what was read.
    pub(super) fn was_read(&mut self, mut loaded: Loaded) -> Message {
        if let Some(why) = loaded.away.take() {
            return away(&self.app.words, loaded, &why);
        }
        self.look_after(&loaded);
        Message::Read(Box::new(reading(&self.app.words, loaded)))
    }

    /// Says why changes were not committed, and reads what stands there instead.
    pub(super) fn not_committed(&mut self, changes: Vec<Change>, why: CommitError) -> Message {
        self.hand_in.round = None;
        if matches!(why, CommitError::Refused { .. } | CommitError::ReadOnly(_)) {
            self.read();
        }
        Message::NotCommitted {
            changes,
            why: self.failed(why),
        }
    }

    fn failed(&self, why: CommitError) -> Failed {
        let words = &self.app.words;
        match why {
            CommitError::Refused { refusal, .. } => Failed::Refused(refusal),
            CommitError::Kept(kept) => Failed::Kept(error::kept(words, &kept)),
            other => Failed::Store(sentence(&error::commit_failure(
                words,
                &self.app.board,
                &other,
            ))),
        }
    }
}
