//! Forms: a few questions, each a line, asked when a change needs more than a key.

use super::Input;
use crate::board::{CardId, Need, StatusKind};
use crate::locale::Words;
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
        }
    }

    /// How to answer, where that is not plain.
    pub fn hint(self, words: &Words) -> Option<String> {
        let id = match self {
            Self::Needed(Need::Owner) | Self::Who => "form-hint-signature",
            Self::Needed(Need::Due | Need::Review) => "form-hint-day",
            Self::Answer => "form-hint-answer",
            Self::Title | Self::Needed(Need::Reason) | Self::Comment => return None,
        };
        Some(words.text(id))
    }
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormField {
    /// What it asks for.
    pub ask: Ask,
    /// What has been typed.
    pub input: Input,
    /// What is wrong with it, in words.
    pub error: Option<String>,
    /// What stood there to begin with.
    begun: String,
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
    pub caution: Option<String>,
}

impl FormField {
    /// A question with an answer to begin with.
    pub fn new(ask: Ask, begin: &str) -> Self {
        Self {
            ask,
            input: Input::holding(begin),
            error: None,
            begun: begin.to_owned(),
        }
    }

    /// Tells whether something else is typed than what stood there.
    pub fn is_changed(&self) -> bool {
        self.input.text() != self.begun
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
