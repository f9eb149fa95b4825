//! Pulse rounds (*snabbenkät*): how the staff rate their work situation. Counts only.

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::merge::{Three, keyed, merged, one};
use super::{
    Act, Board, Body, Card, CardId, Cards, Change, ChangeId, Circumstance, Deed, Edit, Field, Kind,
    Line, Part, Refusal, Show, Shown, SlipId, Swap, Unnumbered, Week,
};

/// How many answered each of 1 to 5 to one question.
pub type Tally = [u32; 5];

/// How often the unit asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum PulseRhythm {
    /// One round a week.
    #[default]
    Weekly,
    /// One round a month.
    Monthly,
}

impl PulseRhythm {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "serde asks for a reference"
    )]
    fn is_weekly(&self) -> bool {
        *self == Self::Weekly
    }
}

/// A round of one to three questions on a scale from 1 to 5.
///
/// It holds counts and nothing that could tell who answered, when or in which order. Sums alone
/// cannot be merged: where two copies share some new answers and not others, nobody can tell from
/// two sums which were counted twice. So each answer is a [`Slip`] as in a ballot box, one to a
/// question, sorted by an id that tells nothing; not even which slips to different questions
/// came from one person.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PulseRound {
    /// The week it is about.
    pub week: Week,
    /// What was asked.
    pub questions: Vec<Line>,
    /// How many answered what, in the order of the questions.
    pub answers: Vec<Tally>,
    /// How often the unit asks.
    #[serde(default, skip_serializing_if = "PulseRhythm::is_weekly")]
    pub rhythm: PulseRhythm,
    /// The day the chief closed it; nothing is shown before, and no answer is taken after.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<NaiveDate>,
    /// The slips that the counts are made of, by question, sorted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub slips: Vec<Vec<Slip>>,
}

/// What one change answered to one question, so that it is counted once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Slip {
    /// Tells the slip from others.
    pub id: SlipId,
    /// What it counts.
    pub tally: Tally,
}

/// An edit of a pulse round.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum PulseEdit {
    /// Answers are counted in; never logged and never taken back.
    Answer(Vec<Tally>),
    /// The round is closed, for good: were it opened again, one more answer would be the difference
    /// between two results that both were shown.
    Close(Swap<Option<NaiveDate>>),
}

impl Edit for PulseEdit {
    type Value = PulseValue;

    fn field(&self) -> Field {
        match self {
            Self::Answer(_) => Field::Answers,
            Self::Close(_) => Field::Closed,
        }
    }

    fn flipped(&self) -> Option<Self> {
        match self {
            Self::Answer(_) | Self::Close(_) => None,
        }
    }

    fn shown(&self) -> (Shown, Shown) {
        match self {
            Self::Answer(_) => (Shown::Nothing, Shown::Nothing),
            Self::Close(swap) => (swap.from.show(), swap.to.show()),
        }
    }
}

impl Board {
    /// The round that is open, if one is.
    pub fn open_pulse(&self) -> Option<&Card<PulseRound>> {
        let mut rounds = self.pulses.iter();
        rounds.find(|card| card.body.closed.is_none())
    }

    /// The newest round that is closed.
    pub fn latest_pulse(&self) -> Option<&Card<PulseRound>> {
        let closed = self.pulses.iter().filter(|card| card.body.closed.is_some());
        closed.max_by_key(|card| (card.body.week, card.id))
    }

    /// Tells whether a round was about the same week or month: two in one would be the same people
    /// asked twice.
    pub fn has_asked(&self, week: Week, rhythm: PulseRhythm) -> bool {
        let month = |week: Week| (week.monday().year(), week.monday().month());
        self.pulses.iter().any(|card| match rhythm {
            PulseRhythm::Weekly => card.body.week == week,
            PulseRhythm::Monthly => month(card.body.week) == month(week),
        })
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
            rhythm: PulseRhythm::Weekly,
            closed: None,
            slips: Vec::new(),
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
        self.slips.resize_with(more.len(), Vec::new);
        let questions = self.answers.iter_mut().zip(&mut self.slips).zip(more);
        for (question, ((tally, slips), more)) in questions.enumerate() {
            // A question that was not answered gets no slip, which would only tell that one came.
            if *more == [0; 5] {
                continue;
            }
            let id = SlipId::of(change, question);
            if let Err(at) = slips.binary_search_by_key(&id, |slip| slip.id) {
                slips.insert(at, Slip { id, tally: *more });
                *tally = plus(*tally, *more);
            }
        }
        Ok(())
    }

    /// Counts typed into the file by hand, which no slip accounts for.
    fn loose(&self) -> Vec<Tally> {
        let questions = self.answers.iter().enumerate();
        let less = |(question, answers): (usize, &Tally)| {
            let slips = self.slips.get(question).into_iter().flatten();
            slips.fold(*answers, |rest, slip| {
                each(rest, slip.tally, u32::saturating_sub)
            })
        };
        questions.map(less).collect()
    }
}

/// The changes that count answers in: by nobody, each question's apart, so that no id tells which
/// answers belong together; a question that nobody answered gets none.
pub fn counting_in(
    round: CardId,
    at: NaiveDateTime,
    ids: &[ChangeId],
    answers: &[Tally],
) -> Vec<Change> {
    let one = |(question, (id, tally)): (usize, (&ChangeId, &Tally))| {
        let mut only = vec![[0; 5]; answers.len()];
        only[question] = *tally;
        let edit = PulseEdit::Answer(only);
        let act = Act::Pulse(round, Deed::<PulseRound>::Edit(edit));
        Change::new(*id, at, None, act)
    };
    let questions = ids.iter().zip(answers).enumerate();
    let answered = questions.filter(|(_, (_, tally))| **tally != [0; 5]);
    answered.map(one).collect()
}

fn each(a: Tally, b: Tally, sum: impl Fn(u32, u32) -> u32) -> Tally {
    std::array::from_fn(|point| sum(a[point], b[point]))
}

fn plus(a: Tally, b: Tally) -> Tally {
    each(a, b, u32::saturating_add)
}

/// Counts the slips of two copies, each once.
fn recounted(merged: PulseRound, three: Three<'_, PulseRound>) -> PulseRound {
    let loose = three.map(PulseRound::loose);
    let mut answers = one(loose.as_ref(), drop);
    let mut slips = Vec::new();
    for (question, tally) in answers.iter_mut().enumerate() {
        let of = |round: &PulseRound| round.slips.get(question).cloned().unwrap_or_default();
        let box_of = three.map(of);
        let together = keyed(
            box_of.as_ref(),
            |slip| slip.id,
            |slip| slip.id,
            |three| one(three, drop),
        );
        *tally = together
            .iter()
            .fold(*tally, |sum, slip| plus(sum, slip.tally));
        slips.push(together);
    }
    if slips.iter().all(Vec::is_empty) {
        slips.clear();
    }
    PulseRound {
        answers,
        slips,
        ..merged
    }
}

merged! {
    /// A value in dispute on a pulse round.
    PulseValue of PulseRound {
        one {
            Week: week = Week, Questions: questions = Vec<Line>, Closed: closed = Option<NaiveDate>,
        }
        fixed { rhythm, answers, slips }
    }
    then recounted
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
            PulseEdit::Close(_) if self.closed.is_some() => Err(Refusal::RoundClosed),
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
        let known = |(question, slips): (usize, &Vec<Slip>)| {
            let id = SlipId::of(change, question);
            slips.binary_search_by_key(&id, |slip| slip.id).is_ok()
        };
        self.slips.iter().enumerate().any(known)
    }

    /// Answers leave no line in the history: what both copies counted is the slips of both.
    fn in_common(&self, other: &Self) -> Option<Self> {
        let mut common = self.clone();
        common.answers = self.loose();
        for (question, slips) in common.slips.iter_mut().enumerate() {
            let others = other.slips.get(question);
            slips.retain(|slip| others.is_some_and(|slips| slips.contains(slip)));
        }
        for (answers, slips) in common.answers.iter_mut().zip(&common.slips) {
            *answers = slips
                .iter()
                .fold(*answers, |sum, slip| plus(sum, slip.tally));
        }
        let same = self.loose() == other.loose()
            && (self.week, self.closed) == (other.week, other.closed)
            && self.questions == other.questions;
        same.then_some(common)
    }

    fn leaves_trace(edit: &PulseEdit) -> bool {
        !matches!(edit, PulseEdit::Answer(_))
    }
}
