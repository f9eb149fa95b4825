//! Answers to the pulse survey that wait on this machine, given at a keyboard that is passed on.

use std::io;
use std::path::PathBuf;

use chrono::NaiveDateTime;

use super::Session;
use super::worker::Job;
use crate::app::Message;
use crate::board::{
    Board, Body as _, Card, CardId, Change, ChangeId, PulseRound, Tally, counting_in,
};
use crate::store::{BallotBox, Batch};

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

    /// When the first of what waits for a round may be handed in.
    fn due(&self, round: CardId) -> Option<NaiveDateTime> {
        let held = self.held(round).ok().flatten()?;
        held.waiting.iter().map(|batch| batch.due).min()
    }

    /// The changes that count in what waits for a round, as far as it is wanted.
    fn waiting(
        &self,
        (round, at): (CardId, NaiveDateTime),
        wanted: impl Fn(&Batch) -> bool,
    ) -> io::Result<Vec<Change>> {
        let Some(held) = self.held(round)? else {
            return Ok(Vec::new());
        };
        let batches = held.waiting.iter().filter(|batch| wanted(batch));
        let changes = batches.flat_map(|one| counting_in(round, at, &one.changes, &one.answers));
        Ok(changes.collect())
    }

    /// Lets go of what was counted in; the box stays as the mark that somebody answered here.
    fn let_go(&self, round: &Card<PulseRound>) -> io::Result<()> {
        let counted = |one: &ChangeId| round.body.remembers(*one);
        if let Some(mut held) = self.held(round.id)? {
            held.empty(|batch| batch.changes.iter().all(counted))?;
        }
        Ok(())
    }

    /// A round's box, where somebody has answered here.
    fn held(&self, round: CardId) -> io::Result<Option<BallotBox>> {
        let there = BallotBox::path(&self.local, round).exists();
        there.then(|| self.open(round)).transpose()
    }

    fn open(&self, round: CardId) -> io::Result<BallotBox> {
        BallotBox::open(&BallotBox::path(&self.local, round))
    }
}

/// What is being handed in from here.
#[derive(Default)]
pub(super) struct HandIn {
    /// The round that answers are being counted in to.
    pub(super) round: Option<CardId>,
    /// The changes that were made last, of what had waited long enough.
    changes: Vec<ChangeId>,
    /// When the next may be handed in.
    pub(super) due: Option<NaiveDateTime>,
}

impl Session {
    pub(super) fn put_ballot(&mut self, round: CardId, answers: &[Tally]) {
        let now = self.app.now;
        let put = self
            .ballots
            .as_mut()
            .map(|all| all.put(round, answers, now));
        if matches!(put, Some(Ok(()))) {
            drop(self.app.update(Message::BallotKept));
            self.hand_in.due = self.next_due(&self.app.board);
        } else {
            self.ballot_lost(put.and_then(Result::err));
        }
    }

    /// When the next of what waits here for the open round may be handed in.
    pub(super) fn next_due(&self, board: &Board) -> Option<NaiveDateTime> {
        let (ballots, round) = self.ballots.as_ref().zip(board.open_pulse())?;
        ballots.due(round.id)
    }

    /// Hands in what has waited long enough, while the board stays open. It is done when the time
    /// is up and not when the board is read, which may be right after somebody's own change.
    pub(super) fn hand_in(&mut self) {
        let now = self.app.now;
        if self.hand_in.due.take_if(|due| *due <= now).is_none() || self.app.read_only.is_some() {
            return;
        }
        let Some((ballots, round)) = self.ballots.as_ref().zip(self.app.board.open_pulse()) else {
            return;
        };
        let at = (round.id, self.app.board.moment(now));
        // What cannot be read now is tried again when the board is.
        let changes = ballots.waiting(at, |batch| batch.due <= now);
        let changes = changes.unwrap_or_default();
        if !changes.is_empty() {
            self.hand_in.changes = changes.iter().map(|change| change.id).collect();
            self.hand_in.round = Some(round.id);
            self.worker.ask(Job::Commit(changes));
        }
    }

    /// Tells whether changes are those that were handed in while the board was open. Where
    /// something stands in their way nothing is said: they wait for the next time.
    pub(super) fn is_hand_in(&self, changes: &[Change]) -> bool {
        let handed = |change: &Change| self.hand_in.changes.contains(&change.id);
        !changes.is_empty() && changes.iter().all(handed)
    }

    /// Hands in what waits here and closes the round, in one commit: closing first would leave the
    /// answers out.
    pub(super) fn close_pulse(&mut self, round: CardId, close: Change) {
        let waiting = self
            .ballots
            .as_ref()
            .map(|all| all.waiting((round, close.at), |_| true));
        match waiting.transpose() {
            Ok(waiting) => {
                let mut changes = waiting.unwrap_or_default();
                changes.push(close);
                self.hand_in.round = Some(round);
                self.worker.ask(Job::Commit(changes));
            }
            Err(error) => self.ballot_lost(Some(error)),
        }
    }

    /// Lets go of the answers that waited here once they are on the board.
    pub(super) fn counted_in(&self, board: &Board) {
        let round = self.hand_in.round.and_then(|round| board.pulses.get(round));
        if let (Some(ballots), Some(round)) = (&self.ballots, round) {
            // What stays is known by its ids and not counted twice.
            drop(ballots.let_go(round));
        }
    }

    fn ballot_lost(&mut self, why: Option<io::Error>) {
        let said = self.app.words.text("cli-pulse-no-local");
        let why = why.map(|why| format!(" {why}")).unwrap_or_default();
        drop(self.app.update(Message::BallotLost(format!("{said}{why}"))));
    }
}
