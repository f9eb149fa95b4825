//! What is half typed, so that it survives the terminal's death.

use serde::{Deserialize, Serialize};

use super::{Ask, Form, PulseStep, Purpose};
use crate::board::{CardId, GoalStatus, Kind, Need, StatusKind};

/// A form that was being filled in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What it is for.
    pub about: About,
    /// What was typed, field by field.
    pub fields: Vec<DraftField>,
}

/// A field that was typed in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftField {
    /// The field's stable name.
    pub key: String,
    /// What was typed.
    pub typed: String,
    /// What stood there before, so that another's change is seen.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub begun: String,
}

/// What a form is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// A new proposal in one line.
    Capture,
    /// A proposal's new status.
    Move {
        /// Which proposal.
        card: CardId,
        /// The status's key.
        to: String,
    },
    /// A comment.
    Comment {
        /// On which proposal.
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
        /// The status's key.
        to: String,
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
    /// An answer to a card that another unit has lifted.
    Respond {
        /// The key of where the card came from.
        key: CardId,
        /// The key of how it is answered; None sends it on.
        stance: Option<String>,
    },
    /// The questions of a new round of the pulse survey.
    PulseRound,
    /// The fields of a card.
    Card {
        /// Which card.
        card: CardId,
    },
    /// A card that is yet to be made.
    New {
        /// The key of its kind.
        kind: String,
        /// The card it belongs to.
        of: Option<CardId>,
    },
    /// The unit's settings.
    Unit,
}

impl About {
    /// A card that is yet to be made.
    pub fn new_card(kind: Kind, of: Option<CardId>) -> Self {
        let kind = kind.key().to_owned();
        Self::New { kind, of }
    }

    /// The kind of card that is to be made.
    pub fn new_kind(&self) -> Option<Kind> {
        let Self::New { kind, .. } = self else {
            return None;
        };
        Kind::ALL.into_iter().find(|known| known.key() == kind)
    }
}

impl Draft {
    /// A proposal that was being typed.
    pub fn capture(text: &str) -> Self {
        let field = DraftField {
            key: key(Ask::Title).to_owned(),
            typed: text.to_owned(),
            begun: String::new(),
        };
        Self {
            about: About::Capture,
            fields: vec![field],
        }
    }
}

/// The stable name of a question, as drafts have it.
const fn key(ask: Ask) -> &'static str {
    match ask {
        Ask::Title | Ask::Words => "title",
        Ask::Needed(Need::Owner) => "owner",
        Ask::Needed(Need::Due) => "due",
        Ask::Needed(Need::Review) => "review",
        Ask::Needed(Need::Reason) => "reason",
        Ask::Answer => "answer",
        Ask::Comment => "comment",
        Ask::Who => "who",
        Ask::Anyway => "anyway",
        Ask::Step => "step",
        Ask::Learning => "learning",
        Ask::Note => "note",
        Ask::Effort => "effort",
        Ask::Effect => "effect",
        Ask::OwnerIfAny => "owner_if_any",
        Ask::DueIfAny => "due_if_any",
        Ask::Thanked => "thanked",
        Ask::NoteLine(_) => "note_line",
        Ask::NextDay => "next_day",
        Ask::Figure => "figure",
        Ask::LiftReason => "lift_reason",
        Ask::Response => "response",
        Ask::Doing => "doing",
        Ask::Question(0) => "question_1",
        Ask::Question(1) => "question_2",
        Ask::Question(_) => "question_3",
        Ask::PulseRhythm => "pulse_rhythm",
        Ask::Counts(_) => "counts",
        Ask::RatingIfAny => "rating_if_any",
    }
}

impl Form {
    /// What it is for, where it is worth keeping.
    pub(super) fn about(&self) -> Option<About> {
        match self.purpose {
            // What was written in a meeting is offered as a proposal: its moment has gone.
            Purpose::Capture | Purpose::Meeting(_) => Some(About::Capture),
            Purpose::Move { card, to } => Some(About::Move {
                card,
                to: to.key().to_owned(),
            }),
            Purpose::Comment { card } => Some(About::Comment { card }),
            Purpose::FollowUp { card } => Some(About::FollowUp { card }),
            Purpose::Judge { card, to } => Some(About::Judge {
                card,
                to: to.key().to_owned(),
            }),
            Purpose::Score { card } => Some(About::Score { card }),
            Purpose::Lift { card } => Some(About::Lift { card }),
            Purpose::Respond { key, stance } => Some(About::Respond {
                key,
                stance: stance.map(|stance| stance.key().to_owned()),
            }),
            Purpose::Pulse(PulseStep::Open) => Some(About::PulseRound),
            // A signature is soon typed again.
            Purpose::Support { .. } | Purpose::Pulse(_) | Purpose::Depart => None,
        }
    }

    /// What to keep of it if the terminal should die now: what was typed since it was opened.
    pub fn draft(&self) -> Option<Draft> {
        let about = self.about()?;
        let typed = self.fields.iter().filter(|field| field.is_changed());
        let fields: Vec<_> = typed
            .map(|field| DraftField {
                key: key(field.ask).to_owned(),
                typed: field.input.text().to_owned(),
                begun: String::new(),
            })
            .collect();
        (!fields.is_empty()).then_some(Draft { about, fields })
    }

    /// Puts what was typed once back into its fields.
    pub(super) fn take_up(&mut self, draft: &Draft) {
        for field in &mut self.fields {
            let kept = draft.fields.iter().find(|kept| kept.key == key(field.ask));
            if let Some(kept) = kept {
                field.input = super::Input::holding(&kept.typed);
            }
        }
    }
}

/// Finds a goal's status by its key.
pub(super) fn goal_status(key: &str) -> Option<GoalStatus> {
    GoalStatus::ALL.into_iter().find(|kind| kind.key() == key)
}

/// Finds a status by its key.
pub(super) fn status(key: &str) -> Option<StatusKind> {
    StatusKind::ALL.into_iter().find(|kind| kind.key() == key)
}
