//! A proposal's status: what each one needs, and which may follow which.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Line, Refusal, Show, Shown, Signature, Text, iso};

/// Steps of a trial: plan, do, study, act (Deming 1993; in Swedish PGSA).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Pdsa {
    /// The trial is being planned.
    #[default]
    Plan,
    /// It is being done.
    Do,
    /// What it gave is being studied.
    Study,
    /// What was learnt is being acted on.
    Act,
}

impl Pdsa {
    /// All steps, in order.
    pub const ALL: [Self; 4] = [Self::Plan, Self::Do, Self::Study, Self::Act];

    /// Gives the stable English name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Do => "do",
            Self::Study => "study",
            Self::Act => "act",
        }
    }
}

/// Where a proposal stands, with what that status needs: a status without its owner, date or
/// reason cannot be written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// Nobody has answered it yet.
    New,
    /// Somebody looks into it.
    Investigating,
    /// It will be done.
    Decided {
        /// Who sees to it.
        owner: Signature,
        /// By when.
        #[serde(with = "iso::day")]
        due: NaiveDate,
    },
    /// It is being tried.
    Testing {
        /// Who sees to it.
        owner: Signature,
        /// When the trial ends.
        #[serde(with = "iso::day")]
        due: NaiveDate,
        /// How far the trial has come.
        step: Pdsa,
    },
    /// It is how the unit works now.
    Implemented {
        /// Who saw to it.
        owner: Signature,
    },
    /// It waits.
    OnHold {
        /// When it is taken up again.
        #[serde(with = "iso::day")]
        review: NaiveDate,
    },
    /// The unit will not do it.
    Declined {
        /// Why not.
        reason: Line,
    },
    /// The proposer took it back.
    Withdrawn {
        /// Why.
        reason: Line,
    },
}

/// A status by name only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusKind {
    /// See [`Status::New`].
    New,
    /// See [`Status::Investigating`].
    Investigating,
    /// See [`Status::Decided`].
    Decided,
    /// See [`Status::Testing`].
    Testing,
    /// See [`Status::Implemented`].
    Implemented,
    /// See [`Status::OnHold`].
    OnHold,
    /// See [`Status::Declined`].
    Declined,
    /// See [`Status::Withdrawn`].
    Withdrawn,
}

/// Something that a status cannot do without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// A signature.
    Owner,
    /// A day by which it is done.
    Due,
    /// A day when it is taken up again.
    Review,
    /// A reason.
    Reason,
}

/// What a person has filled in for a new status; what is not needed is not looked at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// Who sees to it.
    pub owner: Option<Signature>,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Step of a trial; the first one where nothing is said.
    pub step: Option<Pdsa>,
    /// When a waiting proposal is taken up again.
    pub review: Option<NaiveDate>,
    /// Why it is declined or withdrawn.
    pub reason: Option<Line>,
}

impl StatusKind {
    /// All statuses, in the order of a proposal's life.
    pub const ALL: [Self; 8] = [
        Self::New,
        Self::Investigating,
        Self::Decided,
        Self::Testing,
        Self::Implemented,
        Self::OnHold,
        Self::Declined,
        Self::Withdrawn,
    ];

    /// Gives the stable English name, as JSON and the command line have it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Investigating => "investigating",
            Self::Decided => "decided",
            Self::Testing => "testing",
            Self::Implemented => "implemented",
            Self::OnHold => "on_hold",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Tells what the status cannot do without.
    pub const fn needs(self) -> &'static [Need] {
        match self {
            Self::New | Self::Investigating => &[],
            Self::Decided | Self::Testing => &[Need::Owner, Need::Due],
            Self::Implemented => &[Need::Owner],
            Self::OnHold => &[Need::Review],
            Self::Declined | Self::Withdrawn => &[Need::Reason],
        }
    }

    /// The one table of allowed moves: the statuses that may follow this one.
    ///
    /// A trial may move to its next step, so `Testing` follows itself. What is closed can be
    /// opened again where a meeting wants that.
    pub const fn next(self) -> &'static [Self] {
        use StatusKind::{
            Decided, Declined, Implemented, Investigating, New, OnHold, Testing, Withdrawn,
        };
        match self {
            New => &[Investigating, Decided, Testing, OnHold, Declined, Withdrawn],
            Investigating => &[Decided, Testing, OnHold, Declined, Withdrawn],
            Decided => &[Testing, Implemented, OnHold, Declined, Withdrawn],
            Testing => &[Testing, Implemented, Decided, OnHold, Declined, Withdrawn],
            Implemented => &[Testing, Investigating],
            OnHold => &[OnHold, Investigating, Decided, Testing, Declined, Withdrawn],
            Declined | Withdrawn => &[Investigating],
        }
    }

    /// Tells whether a proposal with this status has left the board.
    pub const fn is_closed(self) -> bool {
        matches!(self, Self::Implemented | Self::Declined | Self::Withdrawn)
    }

    /// Builds the status of what was filled in, or tells what is missing.
    pub fn with(self, given: &Particulars) -> Result<Status, Refusal> {
        let missing = |need: &&Need| match need {
            Need::Owner => given.owner.is_none(),
            Need::Due => given.due.is_none(),
            Need::Review => given.review.is_none(),
            Need::Reason => given.reason.is_none(),
        };
        let needs = || Refusal::Needs(self.needs().iter().filter(missing).copied().collect());
        self.filled(given).ok_or_else(needs)
    }

    fn filled(self, given: &Particulars) -> Option<Status> {
        let owner = || given.owner.clone();
        Some(match self {
            Self::New => Status::New,
            Self::Investigating => Status::Investigating,
            Self::Decided => Status::Decided {
                owner: owner()?,
                due: given.due?,
            },
            Self::Testing => {
                let step = given.step.unwrap_or_default();
                Status::Testing {
                    owner: owner()?,
                    due: given.due?,
                    step,
                }
            }
            Self::Implemented => Status::Implemented { owner: owner()? },
            Self::OnHold => Status::OnHold {
                review: given.review?,
            },
            Self::Declined => Status::Declined {
                reason: given.reason.clone()?,
            },
            Self::Withdrawn => Status::Withdrawn {
                reason: given.reason.clone()?,
            },
        })
    }
}

impl Status {
    /// Gives the status by name only.
    pub const fn kind(&self) -> StatusKind {
        match self {
            Self::New => StatusKind::New,
            Self::Investigating => StatusKind::Investigating,
            Self::Decided { .. } => StatusKind::Decided,
            Self::Testing { .. } => StatusKind::Testing,
            Self::Implemented { .. } => StatusKind::Implemented,
            Self::OnHold { .. } => StatusKind::OnHold,
            Self::Declined { .. } => StatusKind::Declined,
            Self::Withdrawn { .. } => StatusKind::Withdrawn,
        }
    }

    /// Who sees to it, where somebody does.
    pub const fn owner(&self) -> Option<&Signature> {
        match self {
            Self::Decided { owner, .. }
            | Self::Testing { owner, .. }
            | Self::Implemented { owner } => Some(owner),
            _ => None,
        }
    }

    /// By when something is to happen: done, tried, or taken up again.
    pub const fn due(&self) -> Option<NaiveDate> {
        match self {
            Self::Decided { due, .. } | Self::Testing { due, .. } => Some(*due),
            Self::OnHold { review } => Some(*review),
            _ => None,
        }
    }

    /// The reason given, where the status has one.
    pub const fn reason(&self) -> Option<&Line> {
        match self {
            Self::Declined { reason } | Self::Withdrawn { reason } => Some(reason),
            _ => None,
        }
    }
}

/// A status with the day it was set and the answer that went with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Standing {
    /// Where the proposal stands.
    pub status: Status,
    /// Since when; the answer clock runs from here.
    #[serde(with = "iso::day")]
    pub since: NaiveDate,
    /// What the proposer was answered.
    #[serde(default, skip_serializing_if = "Text::is_empty")]
    pub answer: Text,
}

impl Standing {
    /// The standing of a proposal nobody has answered.
    pub fn new(since: NaiveDate) -> Self {
        Self {
            status: Status::New,
            since,
            answer: Text::default(),
        }
    }

    /// Checks that this standing may become the other.
    pub(super) fn may_become(&self, next: &Self) -> Result<(), Refusal> {
        let (from, to) = (self.status.kind(), next.status.kind());
        if self.status == next.status || from.next().contains(&to) || from == to {
            Ok(())
        } else {
            Err(Refusal::NotAllowed { from, to })
        }
    }
}

impl Show for Standing {
    fn show(&self) -> Shown {
        Shown::Term(self.status.kind().key())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_says_what_it_lacks() {
        let given = Particulars {
            owner: "RL".parse().ok(),
            ..Particulars::default()
        };
        assert_eq!(
            StatusKind::Decided.with(&given),
            Err(Refusal::Needs(vec![Need::Due]))
        );
        assert_eq!(
            StatusKind::Declined.with(&given),
            Err(Refusal::Needs(vec![Need::Reason]))
        );
        assert!(StatusKind::Implemented.with(&given).is_ok());
    }

    #[test]
    fn every_status_can_be_reached_from_new_and_every_closed_one_reopened() {
        let mut reached = vec![StatusKind::New];
        for at in 0.. {
            let Some(kind) = reached.get(at).copied() else {
                break;
            };
            for next in kind.next() {
                if !reached.contains(next) {
                    reached.push(*next);
                }
            }
        }
        assert_eq!(reached.len(), StatusKind::ALL.len());
        for kind in StatusKind::ALL {
            assert!(!kind.next().is_empty(), "{kind:?} is a dead end");
            assert!(
                !kind.next().contains(&StatusKind::New),
                "an answer cannot be unsaid"
            );
        }
    }
}
