//! Forms: a few questions, each a line, asked when a change needs more than a key.

use super::{Input, Key, Meant, PulseStep};
use crate::board::{CardId, GoalStatus, Need, Stance, StatusKind};
use crate::locale::Words;
use crate::report::guard::Live;
use crate::report::label;

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// A new proposal.
    Capture,
    /// Another status for a proposal.
    Move {
        /// Which proposal.
        card: CardId,
        /// The status wanted.
        to: StatusKind,
    },
    /// A comment on a proposal.
    Comment {
        /// Which proposal.
        card: CardId,
    },
    /// Support for a proposal by somebody who has not said who they are.
    Support {
        /// Which proposal.
        card: CardId,
    },
    /// What is said of a goal this week.
    FollowUp {
        /// Which goal.
        card: CardId,
    },
    /// A status of a goal, given by hand.
    Judge {
        /// Which goal.
        card: CardId,
        /// How it goes.
        to: GoalStatus,
    },
    /// The effort and the effect of a proposal.
    Score {
        /// Which proposal.
        card: CardId,
    },
    /// Why a card is lifted to the unit above.
    Lift {
        /// Which card.
        card: CardId,
    },
    /// An answer to a card that another unit has lifted, or why it is sent on.
    Respond {
        /// The key of where the card came from.
        key: CardId,
        /// How it is answered; None sends it on.
        stance: Option<Stance>,
    },
    /// Something in the meeting.
    Meeting(Meant),
    /// Something with the pulse survey.
    Pulse(PulseStep),
    /// Somebody to be taken off the board.
    Depart,
}

/// What a field asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// A proposal in a line.
    Title,
    /// What a status cannot do without.
    Needed(Need),
    /// The answer to the proposer; may be empty.
    Answer,
    /// A comment.
    Comment,
    /// The signature of whoever it is.
    Who,
    /// Why a text is to be saved that the guard against client data warns of.
    Anyway,
    /// The step of a trial.
    Step,
    /// What was learnt; may be empty.
    Learning,
    /// What is said of a goal this week.
    Note,
    /// How much work a proposal is, 1 to 5; may be empty.
    Effort,
    /// How much it gives, 1 to 5; may be empty.
    Effect,
    /// What is to be written down in the meeting.
    Words,
    /// Who does it; may be empty.
    OwnerIfAny,
    /// By when; may be empty.
    DueIfAny,
    /// Who is thanked; may be empty.
    Thanked,
    /// A line of a point's notes.
    NoteLine(u8),
    /// The day of the next meeting.
    NextDay,
    /// A week's figure.
    Figure,
    /// Why a card is lifted.
    LiftReason,
    /// An answer to a lifted card.
    Response,
    /// What is done about a lifted card.
    Doing,
    /// A question of the pulse survey, counted from 0; only the first is needed.
    Question(u8),
    /// How often the unit asks.
    PulseRhythm,
    /// How many answered 1, 2, 3, 4 and 5 to a question.
    Counts(u8),
    /// The metric that takes the mean; may be empty.
    RatingIfAny,
}

impl Ask {
    /// The question's label.
    pub fn label(self, words: &Words) -> String {
        match self {
            Self::Title => words.text("form-title"),
            Self::Needed(need) => label::need(words, need),
            Self::Answer => words.text("form-answer"),
            Self::Comment => words.text("form-comment"),
            Self::Who => words.text("form-who"),
            Self::Anyway => words.text("form-anyway"),
            Self::Step => words.text("pdsa-step"),
            Self::Learning => words.text("form-learning"),
            Self::Note => words.text("form-note"),
            Self::Effort => words.text("field-effort"),
            Self::Effect => words.text("field-effect"),
            Self::Words => words.text("form-words"),
            Self::OwnerIfAny => words.text("form-owner-if-any"),
            Self::DueIfAny => words.text("form-due-if-any"),
            Self::Thanked => words.text("form-thanked"),
            Self::NoteLine(nth) => words.with("form-note-line", &[("nth", (nth + 1).into())]),
            Self::NextDay => words.text("form-next-day"),
            Self::Figure => words.text("form-figure"),
            Self::LiftReason => words.text("proposal-reason"),
            Self::Response => words.text("lift-our-answer"),
            Self::Doing => words.text("form-doing"),
            Self::Question(nth) => words.with("form-question", &[("nth", (nth + 1).into())]),
            Self::PulseRhythm => words.text("form-rhythm"),
            Self::Counts(nth) => words.with("form-counts", &[("nth", (nth + 1).into())]),
            Self::RatingIfAny => words.text("form-rating-metric"),
        }
    }

    /// Tells whether an answer is a few characters, so that nobody would go on with one that was
    /// suggested: another is typed in its place.
    const fn is_short(self) -> bool {
        match self {
            Self::Needed(need) => !matches!(need, Need::Reason),
            Self::Who
            | Self::Step
            | Self::Effort
            | Self::Effect
            | Self::OwnerIfAny
            | Self::DueIfAny
            | Self::Thanked
            | Self::NextDay
            | Self::Figure
            | Self::PulseRhythm
            | Self::RatingIfAny => true,
            Self::Title
            | Self::Answer
            | Self::Comment
            | Self::Anyway
            | Self::Learning
            | Self::Note
            | Self::Words
            | Self::NoteLine(_)
            | Self::LiftReason
            | Self::Response
            | Self::Doing
            | Self::Question(_)
            | Self::Counts(_) => false,
        }
    }

    /// How to answer, where that is not plain.
    pub fn hint(self, words: &Words) -> Option<String> {
        let id = match self {
            Self::Needed(Need::Owner) | Self::Who | Self::OwnerIfAny => "form-hint-signature",
            Self::Needed(Need::Due | Need::Review) | Self::DueIfAny | Self::NextDay => {
                "form-hint-day"
            }
            Self::Answer | Self::Learning | Self::Question(1..) => "form-hint-answer",
            Self::Anyway => "form-hint-anyway",
            Self::Step => "form-hint-step",
            Self::Effort => "form-hint-effort",
            Self::Effect => "form-hint-effect",
            Self::Figure => "form-hint-figure",
            Self::LiftReason => "form-hint-lift",
            Self::PulseRhythm => "form-hint-rhythm",
            // Once: it is the same for all.
            Self::Counts(0) => "form-hint-counts",
            Self::RatingIfAny => "form-hint-rating-metric",
            Self::Title
            | Self::Needed(Need::Reason)
            | Self::Comment
            | Self::Note
            | Self::Words
            | Self::Thanked
            | Self::Response
            | Self::Doing
            | Self::Question(0)
            | Self::Counts(1..)
            | Self::NoteLine(_) => return None,
        };
        Some(words.text(id))
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormField {
    /// What it asks for.
    pub ask: Ask,
    /// Its label, where that is not the same on every board.
    pub called: Option<String>,
    /// What has been typed.
    pub input: Input,
    /// What is wrong with it, in words.
    pub error: Option<String>,
    /// What the guard against client data finds in it.
    pub live: Option<Live>,
    /// What stood in it to begin with: nobody is asked about it again.
    pub(super) began: String,
}

/// A form being filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it is for.
    pub purpose: Purpose,
    /// Its questions.
    pub fields: Vec<FormField>,
    /// The question that has the cursor.
    pub focus: usize,
    /// Something to think of before saying yes.
    pub caution: Option<Caution>,
}

/// Something to think of before saying yes: told at first, asked about when somebody does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Caution {
    /// It is said.
    Told(String),
    /// It was said, and the person wants to go on: a second yes is needed.
    Asked(String),
}

impl FormField {
    /// A question with an answer to begin with.
    pub fn new(ask: Ask, begin: &str) -> Self {
        Self {
            ask,
            called: None,
            input: Input::holding(begin),
            error: None,
            live: None,
            began: begin.to_owned(),
        }
    }

    /// A question in words of the board's own.
    pub fn called(ask: Ask, called: impl Into<String>) -> Self {
        Self {
            called: Some(called.into()),
            ..Self::new(ask, "")
        }
    }

    /// The question's label.
    pub fn label(&self, words: &Words) -> String {
        let called = self.called.clone();
        called.unwrap_or_else(|| self.ask.label(words))
    }

    /// Types in place of an answer that was only suggested, or at the cursor.
    pub fn insert(&mut self, text: &str) -> bool {
        if self.is_suggested() {
            self.input = Input::default();
        }
        self.input.insert(text)
    }

    /// Tells whether what stands there was suggested and nobody has moved about in it.
    fn is_suggested(&self) -> bool {
        self.ask.is_short() && !self.is_changed() && self.input.before() == self.input.text()
    }

    /// Tells whether something else is typed than what stood there.
    pub fn is_changed(&self) -> bool {
        self.input.text() != self.began
    }
}

impl Form {
    /// A form with the cursor in its first empty field.
    pub fn new(purpose: Purpose, fields: Vec<FormField>) -> Self {
        let empty = |field: &FormField| field.input.text().is_empty();
        let focus = fields.iter().position(empty).unwrap_or(0);
        Self {
            purpose,
            fields,
            focus,
            caution: None,
        }
    }

    /// The field that has the cursor.
    pub fn focused(&mut self) -> Option<&mut FormField> {
        self.fields.get_mut(self.focus)
    }

    /// Gives a key to the field that has the cursor; tells whether it did anything.
    ///
    /// A score is one digit, so another digit takes its place.
    pub fn key(&mut self, key: Key) -> bool {
        let scores = matches!(self.purpose, Purpose::Score { .. });
        let replaces = scores && key.types().is_some_and(|c| c.is_ascii_digit());
        self.focused().is_some_and(|field| {
            if replaces {
                field.input = Input::default();
            }
            match key.types() {
                Some(c) => field.insert(c.encode_utf8(&mut [0; 4])),
                None => field.input.key(key),
            }
        })
    }

    /// Moves the cursor to another field; past the last comes the first.
    pub fn step(&mut self, forward: bool) {
        let count = self.fields.len().max(1);
        let step = if forward { 1 } else { count - 1 };
        self.focus = (self.focus + step) % count;
    }

    /// What has been typed in answer to a question.
    pub fn answer(&self, ask: Ask) -> &str {
        let field = self.fields.iter().find(|field| field.ask == ask);
        field.map_or("", |field| field.input.text())
    }

    /// Says what is wrong with a field and puts the cursor there.
    pub fn complain(&mut self, ask: Ask, error: String) {
        if let Some(at) = self.fields.iter().position(|field| field.ask == ask) {
            self.focus = at;
            self.fields[at].error = Some(error);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::Code;

    fn typed(ask: Ask, begin: &str, keys: &[Code]) -> String {
        let fields = vec![FormField::new(ask, begin)];
        let mut form = Form::new(Purpose::Depart, fields);
        for code in keys {
            form.key(Key::of(*code));
        }
        form.answer(ask).to_owned()
    }

    #[test]
    fn a_short_answer_is_typed_over_what_was_suggested() {
        let owner = Ask::Needed(Need::Owner);
        let keys = [Code::Char('K'), Code::Char('L')];
        assert_eq!(typed(owner, "RL", &keys), "KL");
        assert_eq!(typed(owner, "RL", &[]), "RL");
        assert_eq!(typed(owner, "RL", &[Code::Backspace, keys[0]]), "RK");
        assert_eq!(typed(owner, "RL", &[Code::Left, keys[0]]), "RKL");
        assert_eq!(typed(Ask::Answer, "Ja", &[Code::Char('!')]), "Ja!");
    }
}
