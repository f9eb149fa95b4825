//! The passed keyboard: one person after the other answers, and nobody sees what the one before
//! them did.

use crate::app::key::Code;
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
}

/// How far the person at the keyboard has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BallotStage {
    /// Nobody is at it yet, or somebody has just finished.
    Between {
        /// Whether somebody has answered here by now.
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
            BallotStage::Between { .. } => ballot.stage = BallotStage::Asked(0),
            BallotStage::Asked(_) => {}
            BallotStage::Ready => {
                let answers = std::mem::take(&mut ballot.given);
                ballot.stage = BallotStage::Between { thanks: true };
                let answers = answers.into_iter().map(tally_of).collect();
                return vec![Effect::PutBallot(ballot.round, answers)];
            }
        }
        Vec::new()
    }

    /// Takes a digit as an answer; nothing is echoed. Backspace goes a question back.
    pub(in crate::app) fn typed_in_ballot(&mut self, key: Key) -> bool {
        let asked = self
            .board
            .open_pulse()
            .map(|card| card.body.questions.len());
        let Some(Screen::Ballot(ballot)) = self.screens.last_mut() else {
            return false;
        };
        let digit = key.types().and_then(|c| c.to_digit(10));
        match (ballot.stage, digit, key.code) {
            (BallotStage::Asked(at), Some(point @ 1..=5), _) => {
                ballot.given.truncate(at);
                ballot.given.push(point as u8);
                ballot.stage = if Some(at + 1) >= asked {
                    BallotStage::Ready
                } else {
                    BallotStage::Asked(at + 1)
                };
                true
            }
            (BallotStage::Asked(_) | BallotStage::Ready, _, Code::Backspace) => {
                let _taken_back = ballot.given.pop();
                ballot.stage = BallotStage::Asked(ballot.given.len());
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
