//! Pulse rounds (*snabbenkät*): how the staff rate their work situation. Counts only.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{
    Board, Body, CardId, Cards, ChangeId, Circumstance, Edit, Field, Kind, Line, Part, Refusal,
    Show, Shown, Swap, Unnumbered, Week,
};

/// How many answered each of 1 to 5 to one question.
pub type Tally = [u32; 5];

/// A round of one to three questions on a scale from 1 to 5.
///
/// It holds counts and nothing that could tell who answered, when or in which order. The ids of
/// the changes that brought answers are kept sorted by their random value, so that the same
/// answer sent twice counts once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PulseRound {
    /// The week it is about.
    pub week: Week,
    /// What was asked.
    pub questions: Vec<Line>,
    /// How many answered what, in the order of the questions.
    pub answers: Vec<Tally>,
    /// The day the chief closed it; nothing is shown before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
    /// The changes counted in, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub counted: Vec<ChangeId>,
}

/// An edit of a pulse round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum PulseEdit {
    /// Answers are counted in; never logged and never taken back.
    Answer(Vec<Tally>),
    /// The round is closed, or opened again.
    Close(Swap<Option<NaiveDate>>),
}

impl Edit for PulseEdit {
    fn field(&self) -> Field {
        match self {
            Self::Answer(_) => Field::Answers,
            Self::Close(_) => Field::Closed,
        }
    }

    fn flipped(&self) -> Option<Self> {
        match self {
            Self::Answer(_) => None,
            Self::Close(swap) => Some(Self::Close(swap.flipped())),
        }
    }

    fn shown(&self) -> (Shown, Shown) {
        match self {
            Self::Answer(_) => (Shown::Nothing, Shown::Nothing),
            Self::Close(swap) => (swap.from.show(), swap.to.show()),
        }
    }
}

impl PulseRound {
    /// Opens a round.
    pub fn new(week: Week, questions: Vec<Line>) -> Self {
        let answers = vec![[0; 5]; questions.len()];
        Self {
            week,
            questions,
            answers,
            closed: None,
            counted: Vec::new(),
        }
    }

    fn count_in(&mut self, change: ChangeId, more: &[Tally]) -> Result<(), Refusal> {
        if self.closed.is_some() {
            return Err(Refusal::RoundClosed);
        }
        if more.len() != self.answers.len() {
            return Err(Refusal::WrongQuestions {
                expected: self.answers.len(),
            });
        }
        for (tally, more) in self.answers.iter_mut().zip(more) {
            for (count, more) in tally.iter_mut().zip(more) {
                *count = count.saturating_add(*more);
            }
        }
        if let Err(at) = self.counted.binary_search(&change) {
            self.counted.insert(at, change);
        }
        Ok(())
    }
}

impl Body for PulseRound {
    type Edit = PulseEdit;
    type Number = Unnumbered;
    const KIND: Kind = Kind::Pulse;

    fn on(board: &Board) -> &Cards<Self> {
        &board.pulses
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.pulses
    }

    fn title(&self) -> &str {
        self.questions.first().map_or("", Line::as_str)
    }

    fn texts(&self) -> Vec<&str> {
        self.questions.iter().map(Line::as_str).collect()
    }

    fn edit(&mut self, edit: &PulseEdit, at: &Circumstance) -> Result<(), Refusal> {
        match edit {
            PulseEdit::Answer(more) => self.count_in(at.change, more),
            PulseEdit::Close(swap) => swap.put(&mut self.closed, Field::Closed),
        }
    }

    fn check(&self, _id: CardId, _board: &Board) -> Result<(), Refusal> {
        let asked = self.questions.len();
        if !(1..=3).contains(&asked) || self.answers.len() != asked {
            return Err(Refusal::WrongQuestions {
                expected: asked.clamp(1, 3),
            });
        }
        Ok(())
    }

    fn closed_on(&self) -> Option<NaiveDate> {
        self.closed
    }

    fn closed_part(&self, _closed: NaiveDate) -> Part {
        Part::Year(self.week.year())
    }

    fn remembers(&self, change: ChangeId) -> bool {
        self.counted.binary_search(&change).is_ok()
    }

    fn leaves_trace(edit: &PulseEdit) -> bool {
        !matches!(edit, PulseEdit::Answer(_))
    }
}
