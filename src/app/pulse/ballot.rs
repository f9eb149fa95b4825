//! The passed keyboard: one person after the other answers, and nobody sees what the one before
//! them did.

use crate::app::{App, Effect, Key, Screen};
use crate::board::{CardId, Tally};

/// The screen that is passed from one to the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// Which round.
    pub round: CardId,
    /// How far the person at the keyboard has come.
    pub stage: BallotStage,
    /// What they have answered so far; never shown.
    given: Vec<u8>,
    /// Why the answers before could not be kept, where they could not.
    pub lost: Option<String>,
}

/// How far the person at the keyboard has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BallotStage {
    /// Nobody is at it yet, or somebody has just finished.
    Between {
        /// Whether the answers before are kept.
        thanks: bool,
    },
    /// A question, counted from 0.
    Asked(usize),
    /// All is answered; a last chance to go back.
    Ready,
}

impl App {
    /// Opens the screen that is passed on.
    pub(super) fn pass_keyboard(&mut self) {
        if let Some(round) = self.board.open_pulse() {
            self.screens.push(Screen::Ballot(Ballot {
                round: round.id,
                stage: BallotStage::Between { thanks: false },
                given: Vec::new(),
                lost: None,
            }));
        }
    }

    /// Goes on: the next person begins, or puts the answers in.
    pub(in crate::app) fn ballot_on(&mut self) -> Vec<Effect> {
        let asked = self
            .board
            .open_pulse()
            .map(|card| card.body.questions.len());
        let Some(Screen::Ballot(ballot)) = self.screens.last_mut() else {
            return Vec::new();
        };
        if asked.is_none() {
            drop(self.screens.pop());
            self.warn(self.words.text("refusal-round-closed"));
            return Vec::new();
        }
        match ballot.stage {
            BallotStage::Between { .. } => {
                ballot.lost = None;
                ballot.stage = BallotStage::Asked(0);
            }
            BallotStage::Asked(_) => {}
            BallotStage::Ready => {
                let answers = std::mem::take(&mut ballot.given);
                // Thanks are for what is kept, which the box has yet to say.
                ballot.stage = BallotStage::Between { thanks: false };
                let answers = answers.into_iter().map(tally_of).collect();
                return vec![Effect::PutBallot(ballot.round, answers)];
            }
        }
        Vec::new()
    }

    /// Says thanks once the answers are kept.
    pub(in crate::app) fn ballot_kept(&mut self) {
        if let Some(Screen::Ballot(ballot)) = self.screens.last_mut()
            && let BallotStage::Between { thanks } = &mut ballot.stage
        {
            *thanks = true;
        }
    }

    /// Says that answers could not be kept or handed in: where they were given, and for as long as
    /// it takes to read.
    pub(in crate::app) fn ballot_lost(&mut self, why: String) {
        self.closing = None;
        match self.screens.last_mut() {
            Some(Screen::Ballot(ballot)) => ballot.lost = Some(why),
            _ => self.warn(why),
        }
    }

    /// How far the person at the keyboard has come.
    pub(in crate::app) fn ballot_stage(&self) -> Option<BallotStage> {
        match self.screens.last() {
            Some(Screen::Ballot(ballot)) => Some(ballot.stage),
            _ => None,
        }
    }

    /// Goes a question back.
    pub(in crate::app) fn question_before(&mut self) {
        if let Some(Screen::Ballot(ballot)) = self.screens.last_mut()
            && !matches!(ballot.stage, BallotStage::Between { .. })
        {
            let _taken_back = ballot.given.pop();
            ballot.stage = BallotStage::Asked(ballot.given.len());
        }
    }

    /// Takes a digit as an answer; nothing is echoed.
    pub(in crate::app) fn typed_in_ballot(&mut self, key: Key) -> bool {
        let asked = self
            .board
            .open_pulse()
            .map(|card| card.body.questions.len());
        let Some(Screen::Ballot(ballot)) = self.screens.last_mut() else {
            return false;
        };
        let digit = key.types().and_then(|c| c.to_digit(10));
        match (ballot.stage, digit) {
            (BallotStage::Asked(at), Some(point @ 1..=5)) => {
                ballot.given.truncate(at);
                ballot.given.push(point as u8);
                ballot.stage = if Some(at + 1) >= asked {
                    BallotStage::Ready
                } else {
                    BallotStage::Asked(at + 1)
                };
                true
            }
            _ => false,
        }
    }

    /// Leaves the screen; an answer that was not put in is gone.
    pub(in crate::app) fn leave_ballot(&mut self) {
        if let Some(Screen::Ballot(ballot)) = self.screens.pop() {
            let said = match ballot.stage {
                BallotStage::Between { thanks: false } => return,
                BallotStage::Between { thanks: true } => "cli-pulse-set-aside",
                BallotStage::Asked(_) | BallotStage::Ready => "notice-ballot-left",
            };
            self.say(self.words.text(said));
        }
    }
}

fn tally_of(point: u8) -> Tally {
    std::array::from_fn(|at| u32::from(at + 1 == usize::from(point)))
}
