//! The pulse survey on the screen: what can be done with it now, its forms, and the keyboard that
//! is passed from one to the next.
//!
//! Nothing of an answer is shown, not even to whoever gives it, for the screen may be the shared
//! one; and no change that counts an answer in has an author.

mod ballot;
mod forms;

use chrono::NaiveDate;

use super::list::{Choice, Item};
use super::{App, Effect, Listing, Page, Screen};
use crate::board::{
    Act, Board, Card, CardId, Change, ChangeId, Metric, MetricKind, MetricUnit, Number, Outcome,
    PulseRhythm, PulseRound, ValueSwap, Week, WeekValue,
};
use crate::locale::Words;
use crate::report::pulse::published;

pub use ballot::{Ballot, BallotStage};

/// Something to do with the pulse survey.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PulseStep {
    /// Answer, one by one, at this keyboard.
    Answer,
    /// Count in raised hands or paper.
    Count,
    /// Close the round.
    Close,
    /// Open a round.
    Open,
    /// Read the results.
    Read,
    /// See the ratings beside the caseload, on the same weeks.
    Beside,
}

impl PulseStep {
    /// The message with what it does.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Answer => "pulse-step-answer",
            Self::Count => "pulse-step-count",
            Self::Close => "pulse-step-close",
            Self::Open => "pulse-step-open",
            Self::Read => "pulse-step-read",
            Self::Beside => "pulse-step-beside",
        }
    }
}

/// What can be done with the pulse survey on a board as it is.
pub(super) fn steps(board: &Board, words: &Words, today: NaiveDate) -> Vec<Item> {
    let mut steps = if board.open_pulse().is_some() {
        vec![PulseStep::Answer, PulseStep::Count, PulseStep::Close]
    } else if board.has_asked(Week::of(today), PulseRhythm::Weekly) {
        // A week has one round, whether it is about the week or the month.
        Vec::new()
    } else {
        vec![PulseStep::Open]
    };
    if board.latest_pulse().is_some() {
        steps.push(PulseStep::Read);
    }
    if rating(board).is_some() && caseload(board).is_some() {
        steps.push(PulseStep::Beside);
    }
    let item = |step: PulseStep| Item {
        choice: Choice::Pulse(step),
        text: words.text(step.label()),
        aside: String::new(),
    };
    steps.into_iter().map(item).collect()
}

/// The metric that takes the ratings: the first one measured on the scale from 1 to 5.
pub(super) fn rating(board: &Board) -> Option<&Card<Metric>> {
    board.measured().find(|card| is_scale(&card.body))
}

fn is_scale(metric: &Metric) -> bool {
    metric.unit == MetricUnit::Scale && metric.kind == MetricKind::Measurement
}

/// The first metric with a cap (*ärendetak*).
fn caseload(board: &Board) -> Option<&Card<Metric>> {
    let mut measured = board.measured();
    measured.find(|card| card.body.cap.is_some() && !is_scale(&card.body))
}

impl App {
    /// Offers what can be done with the pulse survey now.
    pub(super) fn open_pulse(&mut self) -> Vec<Effect> {
        self.list(Listing::Pulse);
        self.read_all()
    }

    pub(super) fn run_pulse(&mut self, step: PulseStep) -> Vec<Effect> {
        let reads = matches!(step, PulseStep::Read | PulseStep::Beside);
        if let Some(why) = self.only_looks().filter(|_| !reads) {
            self.warn(why);
            return Vec::new();
        }
        match step {
            PulseStep::Answer => self.pass_keyboard(),
            PulseStep::Count => self.ask_counts(),
            PulseStep::Close => self.ask_closing(),
            PulseStep::Open => self.ask_questions(),
            PulseStep::Read => return self.read_page(Page::Pulse),
            PulseStep::Beside => self.show_beside(),
        }
        Vec::new()
    }

    fn show_beside(&mut self) {
        let ids = rating(&self.board).zip(caseload(&self.board));
        if let Some((id, with)) = ids.map(|(one, other)| (one.id, other.id)) {
            self.screens.push(Screen::Chart {
                id,
                scroll: 0,
                back: 0,
                with: Some(with),
            });
        }
    }

    /// Makes changes that nobody signs and no undo takes back; says why where one is refused.
    fn make_unsigned(&mut self, changes: Vec<Change>) -> Option<Vec<Effect>> {
        if let Some(why) = self.read_only.clone() {
            self.warn(why);
            return None;
        }
        let mut board = self.board.clone();
        for change in &changes {
            match board.apply(change) {
                Ok(Outcome::Done | Outcome::AlreadyDone) => {}
                Err(refusal) => {
                    self.explain(&refusal);
                    return None;
                }
            }
        }
        self.board = board;
        self.under_way.extend(changes.iter().cloned());
        self.board_changed();
        Some(vec![Effect::Commit(changes)])
    }

    /// Goes on after the store has taken a closing: shows the result, and gives the metric its
    /// value where that may be shown.
    pub(super) fn pulse_closed(&mut self) -> Vec<Effect> {
        let Some(closing) = self.closing.take() else {
            return Vec::new();
        };
        let round = self.board.pulses.get(closing.round);
        let Some(round) = round.filter(|card| card.body.closed.is_some()) else {
            self.closing = Some(closing);
            return Vec::new();
        };
        let week = round.body.week;
        let shown = published(&round.body, self.board.unit.settings.pulse_k);
        let mean = shown
            .and_then(|all| all.first()?.mean())
            .and_then(Number::new);
        let mut effects = self.read_page(Page::Pulse);
        let Some(metric) = closing.metric.and_then(|id| self.board.metrics.get(id)) else {
            return effects;
        };
        let key = metric.body.key.clone();
        match mean {
            None => self.say(self.words.text("cli-pulse-value-hidden")),
            Some(_) if self.board.value(&key, week).is_some() => {
                self.say(self.words.text("cli-pulse-value-there"));
            }
            Some(mean) => {
                let swap = ValueSwap {
                    metric: key,
                    week,
                    from: None,
                    to: Some(WeekValue::plain(week, mean)),
                };
                let done = self.attempt(Act::Values(vec![swap]), None);
                effects.extend(self.or_explain(done).unwrap_or_default());
            }
        }
        effects
    }

    /// What a meeting has to hear of the pulse survey: the round that is open, or the one that was
    /// closed since the last meeting.
    pub fn pulse_news(&self) -> Option<&Card<PulseRound>> {
        let since = self.since_last().date();
        let latest = self.board.latest_pulse();
        let new = latest.filter(|card| card.body.closed.is_some_and(|day| day >= since));
        self.board.open_pulse().or(new)
    }

    fn draw_ids(&mut self, count: usize) -> Vec<ChangeId> {
        let ids = (0..count).map(|_| ChangeId::from_bits((self.mint)()));
        ids.collect()
    }
}

/// A round that is being closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Closing {
    /// Which round.
    pub(super) round: CardId,
    /// The metric that takes the mean of its first question.
    pub(super) metric: Option<CardId>,
}
