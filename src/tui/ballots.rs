//! Answers to the pulse survey that wait on this machine, given at a keyboard that is passed on.

use std::io;
use std::path::PathBuf;

use chrono::NaiveDateTime;

use super::Session;
use super::worker::Job;
use crate::app::Message;
use crate::board::{Board, CardId, Change, Tally, counting_in};
use crate::store::BallotBox;

/// Random bits for the waiting time and for ids.
type Bits = Box<dyn FnMut() -> io::Result<u64>>;

/// This machine's ballot boxes.
pub struct Ballots {
    local: PathBuf,
    bits: Bits,
}

impl Ballots {
    /// Keeps the boxes under this machine's own folder.
    pub fn new(local: PathBuf, bits: Bits) -> Self {
        Self { local, bits }
    }

    /// Puts one person's answers in.
    pub(super) fn put(
        &mut self,
        round: CardId,
        answers: &[Tally],
        now: NaiveDateTime,
    ) -> io::Result<()> {
        self.open(round)?.put(answers, now, &mut self.bits)
    }

    /// The changes that count in all that waits for a round.
    pub(super) fn waiting(&self, round: CardId, at: NaiveDateTime) -> io::Result<Vec<Change>> {
        if !BallotBox::path(&self.local, round).exists() {
            return Ok(Vec::new());
        }
        let held = self.open(round)?;
        let batches = held.waiting.iter();
        let changes = batches.flat_map(|one| counting_in(round, at, &one.changes, &one.answers));
        Ok(changes.collect())
    }

    /// Lets go of what was counted in; the box stays as the mark that somebody answered here.
    pub(super) fn empty(&self, round: CardId) -> io::Result<()> {
        if BallotBox::path(&self.local, round).exists() {
            self.open(round)?.empty(|_| true)?;
        }
        Ok(())
    }

    fn open(&self, round: CardId) -> io::Result<BallotBox> {
        BallotBox::open(&BallotBox::path(&self.local, round))
    }
}

impl Session {
    pub(super) fn put_ballot(&mut self, round: CardId, answers: &[Tally]) {
        let now = self.app.now;
        let put = self
            .ballots
            .as_mut()
            .map(|all| all.put(round, answers, now));
        if !matches!(put, Some(Ok(()))) {
            self.ballot_lost(put.and_then(Result::err));
        }
    }

    /// Hands in what waits here and closes the round, in one commit: closing first would leave the
    /// answers out.
    pub(super) fn close_pulse(&mut self, round: CardId, close: Change) {
        let waiting = self
            .ballots
            .as_ref()
            .map(|all| all.waiting(round, close.at));
        match waiting.transpose() {
            Ok(waiting) => {
                let mut changes = waiting.unwrap_or_default();
                changes.push(close);
                self.closing = Some(round);
                self.worker.ask(Job::Commit(changes));
            }
            Err(error) => self.ballot_lost(Some(error)),
        }
    }

    /// Lets go of the answers that waited here once the round is closed with them.
    pub(super) fn counted_in(&mut self, board: &Board) {
        let closed = |round: &CardId| {
            let card = board.pulses.get(*round);
            card.is_some_and(|card| card.body.closed.is_some())
        };
        if let Some(round) = self.closing.take_if(|round| closed(round))
            && let Some(ballots) = &self.ballots
        {
            // What stays is known by its ids and not counted twice.
            drop(ballots.empty(round));
        }
    }

    fn ballot_lost(&mut self, why: Option<io::Error>) {
        let said = self.app.words.text("cli-pulse-no-local");
        let why = why.map(|why| format!(" {why}")).unwrap_or_default();
        drop(self.app.update(Message::BallotLost(format!("{said}{why}"))));
    }
}
