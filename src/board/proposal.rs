//! Improvement proposals (*förbättringsförslag*), the board's first column.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::edit::field_edits;
use super::merge::merged;
use super::{
    Board, Body, CardId, CardNumber, Cards, ChangeId, Circumstance, Edit, Field, Judged, Kind,
    Lift, Line, MetricKey, Origin, Refusal, Show, Shown, Signature, Standing, Status, Swap, Text,
    Week, iso,
};

/// A proposal to do something better.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Proposal {
    /// What it is called.
    pub title: Line,
    /// What is wrong today.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub problem: Text,
    /// What to do about it.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub idea: Text,
    /// What it should give.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub expected: Text,
    /// Who proposed it; may be left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub proposer: Option<Signature>,
    /// The area of the action plan it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<u8>,
    /// The goal it serves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goal: Option<CardId>,
    /// The metric it should move, and from when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub measure: Option<Measure>,
    /// The input or hinder that it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<CardId>,
    /// Status, since when, and the answer given.
    pub standing: Standing,
    /// Who supports it; one mark a person.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub support: BTreeSet<Signature>,
    /// How much work it is, 1 (little) to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effort: Option<Score>,
    /// How much it gives, 1 (little) to 5.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effect: Option<Score>,
    /// What colleagues said.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<Comment>,
    /// What was learnt: did it turn out as expected?
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub learning: Text,
    /// That it was lifted to the department, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lifted: Option<Lift>,
    /// Whether other units may see it and take it over.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub shared: bool,
    /// The card of another unit that it was taken over from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken: Option<Origin>,
    /// What was judged of its effect, at each look.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub judged: Vec<Judged>,
}

/// The metric that a proposal should move.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Measure {
    /// Which metric.
    pub metric: MetricKey,
    /// The first week with the change in place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<Week>,
}

impl Show for Measure {
    fn show(&self) -> Shown {
        self.metric.show()
    }
}

/// A score from 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

impl TryFrom<u8> for Score {
    type Error = String;

    fn try_from(points: u8) -> Result<Self, String> {
        if (1..=5).contains(&points) {
            Ok(Self(points))
        } else {
            Err(format!("{points} is no score from 1 to 5"))
        }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

impl Show for Score {
    fn show(&self) -> Shown {
        self.0.show()
    }
}

/// What a colleague said about a proposal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Comment {
    /// The change that added it; names the comment.
    pub id: ChangeId,
    /// When.
    #[serde(with = "iso::day")]
    pub on: NaiveDate,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Signature>,
    /// What was said.
    pub text: Text,
}

impl Show for Comment {
    fn show(&self) -> Shown {
        self.text.show()
    }
}

field_edits! {
    /// An edit of one field of a proposal.
    ProposalField, ProposalValue of Proposal {
        Title: title = Line, Problem: problem = Text, Idea: idea = Text, Expected: expected = Text,
        Proposer: proposer = Option<Signature>, Area: area = Option<u8>,
        Goal: goal = Option<CardId>, Measure: measure = Option<Measure>,
        Source: source = Option<CardId>, Effort: effort = Option<Score>,
        Effect: effect = Option<Score>, Learning: learning = Text,
        Lifted: lifted = Option<Lift>, Shared: shared = bool, Taken: taken = Option<Origin>,
    }
}

merged! {
    /// A value in dispute on a proposal.
    ProposalValue of Proposal {
        one {
            Title: title = Line, Problem: problem = Text, Idea: idea = Text, Expected: expected = Text,
            Proposer: proposer = Option<Signature>, Area: area = Option<u8>,
            Goal: goal = Option<CardId>, Measure: measure = Option<Measure>,
            Source: source = Option<CardId>, Standing: standing = Standing,
            Effort: effort = Option<Score>, Effect: effect = Option<Score>,
            Learning: learning = Text, Lifted: lifted = Option<Lift>, Shared: shared = bool,
            Taken: taken = Option<Origin>,
        }
        keyed { Judged: judged = Judged, by of }
        said { Comment: comments = Comment }
        sets { support }
    }
}

/// An edit of a proposal.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum ProposalEdit {
    /// A field changes.
    Set(ProposalField),
    /// The status changes, or its owner, date, reason or answer.
    Stand(Swap<Standing>),
    /// A person supports the proposal, or no longer does.
    Support {
        /// Who.
        who: Signature,
        /// Whether the mark is set or taken away.
        on: bool,
    },
    /// A comment is added, or taken away by the undo of its adding.
    Comment {
        /// The comment.
        comment: Comment,
        /// Whether it is added or taken away.
        on: bool,
    },
    /// The effect is judged; never taken back, and a second verdict on the same thing is none.
    Judge(Judged),
}

impl Edit for ProposalEdit {
    type Value = ProposalValue;

    fn field(&self) -> Field {
        match self {
            Self::Set(edit) => edit.field(),
            Self::Stand(_) => Field::Standing,
            Self::Support { .. } => Field::Support,
            Self::Comment { .. } => Field::Comment,
            Self::Judge(_) => Field::Judged,
        }
    }

    fn flipped(&self) -> Option<Self> {
        Some(match self {
            Self::Set(edit) => Self::Set(edit.flipped()?),
            Self::Stand(swap) => Self::Stand(swap.flipped()),
            Self::Support { who, on } => Self::Support {
                who: who.clone(),
                on: !on,
            },
            Self::Comment { comment, on } => Self::Comment {
                comment: comment.clone(),
                on: !on,
            },
            Self::Judge(_) => return None,
        })
    }

    fn shown(&self) -> (Shown, Shown) {
        let switched = |shown, on: &bool| {
            if *on {
                (Shown::Nothing, shown)
            } else {
                (shown, Shown::Nothing)
            }
        };
        match self {
            Self::Set(edit) => edit.shown(),
            Self::Stand(swap) => (swap.from.show(), swap.to.show()),
            Self::Support { who, on } => switched(who.show(), on),
            Self::Comment { comment, on } => switched(comment.text.show(), on),
            Self::Judge(judged) => (Shown::Nothing, judged.show()),
        }
    }
}

impl Proposal {
    /// A proposal as it is captured: a line, and who wrote it.
    pub fn captured(title: Line, proposer: Option<Signature>, on: NaiveDate) -> Self {
        Self {
            title,
            problem: Text::default(),
            idea: Text::default(),
            expected: Text::default(),
            proposer,
            area: None,
            goal: None,
            measure: None,
            source: None,
            standing: Standing::new(on),
            support: BTreeSet::new(),
            effort: None,
            effect: None,
            comments: Vec::new(),
            learning: Text::default(),
            lifted: None,
            shared: false,
            taken: None,
            judged: Vec::new(),
        }
    }

    /// Makes the edit that gives the proposal another status from a day on; an empty answer
    /// keeps the one given before.
    pub fn moved(&self, status: Status, on: NaiveDate, answer: Text) -> ProposalEdit {
        let answer = if answer.is_empty() {
            self.standing.answer.clone()
        } else {
            answer
        };
        let same = status.kind() == self.standing.status.kind();
        let since = if same { self.standing.since } else { on };
        ProposalEdit::Stand(Swap::new(
            self.standing.clone(),
            Standing {
                status,
                since,
                answer,
            },
        ))
    }

    fn support(&mut self, who: &Signature, on: bool) -> Result<(), Refusal> {
        let changed = if on {
            self.support.insert(who.clone())
        } else {
            self.support.remove(who)
        };
        if changed {
            Ok(())
        } else {
            Err(Refusal::SupportStands {
                who: who.clone(),
                on,
            })
        }
    }

    /// Keeps verdicts in the order of what they are about, so that all copies write them alike.
    fn judge(&mut self, judged: &Judged) {
        if let Err(place) = self.judged.binary_search_by(|old| old.of.cmp(&judged.of)) {
            self.judged.insert(place, judged.clone());
        }
    }

    fn comment(&mut self, comment: &Comment, on: bool) -> Result<(), Refusal> {
        let at = self
            .comments
            .iter()
            .position(|known| known.id == comment.id);
        match (on, at) {
            (true, None) => self.comments.push(comment.clone()),
            (false, Some(at)) => drop(self.comments.remove(at)),
            _ => {
                return Err(Refusal::ChangedMeanwhile {
                    field: Field::Comment,
                });
            }
        }
        Ok(())
    }
}

impl Body for Proposal {
    type Edit = ProposalEdit;
    type Number = CardNumber;
    const KIND: Kind = Kind::Proposal;

    fn on(board: &Board) -> &Cards<Self> {
        &board.proposals
    }

    fn on_mut(board: &mut Board) -> &mut Cards<Self> {
        &mut board.proposals
    }

    fn title(&self) -> &str {
        self.title.as_str()
    }

    fn texts(&self) -> Vec<&str> {
        let standing = &self.standing;
        let mut texts = vec![
            self.title.as_str(),
            self.problem.as_str(),
            self.idea.as_str(),
            self.expected.as_str(),
            standing.answer.as_str(),
            self.learning.as_str(),
        ];
        texts.extend(standing.status.reason().map(Line::as_str));
        texts.extend(self.lifted.as_ref().map(|lift| lift.reason.as_str()));
        texts.extend(self.taken.as_ref().map(|origin| origin.title.as_str()));
        texts.extend(self.comments.iter().map(|comment| comment.text.as_str()));
        texts
    }

    fn edit(&mut self, edit: &ProposalEdit, at: &Circumstance) -> Result<(), Refusal> {
        match edit {
            ProposalEdit::Set(field) => field.put(self),
            ProposalEdit::Stand(swap) => {
                if !at.undoing {
                    self.standing.may_become(&swap.to)?;
                }
                swap.put(&mut self.standing, Field::Standing)
            }
            ProposalEdit::Support { who, on } => self.support(who, *on),
            ProposalEdit::Comment { comment, on } => self.comment(comment, *on),
            ProposalEdit::Judge(judged) if at.undoing => {
                self.judged.retain(|known| known != judged);
                Ok(())
            }
            ProposalEdit::Judge(judged) => {
                self.judge(judged);
                Ok(())
            }
        }
    }

    fn check(&self, _id: CardId, board: &Board) -> Result<(), Refusal> {
        board.expect_area(self.area)?;
        board.expect_goal(self.goal)?;
        let metric = self.measure.as_ref().map(|measure| &measure.metric);
        board.expect_metric(metric)
    }

    fn closed_on(&self) -> Option<NaiveDate> {
        let closed = self.standing.status.kind().is_closed();
        closed.then_some(self.standing.since)
    }
}
