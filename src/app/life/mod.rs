//! What happens to cards over their lives, beyond what every card has: the steps of a trial, what
//! was learnt, how goals go, what becomes of input and hinders, effort and effect.

mod activities;
mod choices;
mod convert;
mod goals;
mod score;
mod settle;
mod trial;

pub(super) use choices::{goal_statuses, states, steps};
pub(super) use settle::versions;
pub(super) use trial::learning_noted;

use super::{App, Command, Effect, Listing};

impl App {
    /// Runs a command about the life of a card; None where it is another kind of command.
    pub(super) fn run_in_life(&mut self, command: Command) -> Option<Vec<Effect>> {
        match command {
            Command::Step => self.choose_step(),
            Command::Settle => self.choose_version(),
            Command::Convert => return Some(self.convert()),
            Command::FollowUp => self.ask_follow_up(),
            Command::Score => self.ask_score(),
            Command::Status if self.current_goal().is_some() => {
                let goal = self.current_goal()?;
                self.choose_goal_status(goal);
            }
            Command::Status if self.current_activity().is_some() => {
                let activity = self.current_activity()?;
                self.choose_state(activity);
            }
            _ => return None,
        }
        Some(Vec::new())
    }

    fn choose_step(&mut self) {
        match self.current_trial() {
            Some(card) => self.list(Listing::Step(card)),
            None => self.say(self.words.text("notice-no-trial")),
        }
    }
}
