//! What was judged of a proposal, as it stood on the day: a verdict that later corrections of the
//! values do not silently rewrite.

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Act, CardId, Change, ChangeId, Deed, MetricKey, Number, ProposalEdit, Week};
use super::{Show, Shown};

macro_rules! keyed {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $key:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* $variant,)*
        }

        impl $name {
            /// Gives the stable English name.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)* }
            }
        }
    };
}

keyed! {
    /// One of the three times at which a change is judged, in weeks with a value since its start.
    JudgedAt {
        /// Preliminary.
        Weeks8 = "8",
        /// The main verdict.
        Weeks12 = "12",
        /// Does it hold?
        Weeks26 = "26",
    }
}

keyed! {
    /// What a change turned out to have done to its metric.
    Finding {
        /// Confirmed, for the better.
        Improved = "improved",
        /// Confirmed, for the worse.
        Worsened = "worsened",
        /// Confirmed upwards, where neither way is better.
        Higher = "higher",
        /// Confirmed downwards, where neither way is better.
        Lower = "lower",
        /// Signs of it, for the better.
        MaybeImproved = "maybe_improved",
        /// Signs of it, for the worse.
        MaybeWorsened = "maybe_worsened",
        /// Signs of it upwards.
        MaybeHigher = "maybe_higher",
        /// Signs of it downwards.
        MaybeLower = "maybe_lower",
        /// A week or two stand out, the level has not changed.
        Isolated = "isolated",
        /// Nothing shown; there can still be a small change.
        NoChange = "no_change",
    }
}

impl Finding {
    /// Tells whether it is for the better, surely or by its signs.
    pub const fn is_better(self) -> bool {
        matches!(self, Self::Improved | Self::MaybeImproved)
    }
}

/// What was judged, and when; a proposal is judged once for each.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Question {
    /// The metric that was to move.
    pub metric: MetricKey,
    /// The first week with the change in place.
    pub start: Week,
    /// Which look.
    pub look: JudgedAt,
}

/// A verdict as it was judged.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Judged {
    /// What was judged.
    pub of: Question,
    /// The last week that was counted in.
    pub until: Week,
    /// The verdict.
    pub finding: Finding,
    /// Mean before, in the metric's unit.
    pub before: Number,
    /// Mean after, likewise.
    pub after: Number,
    /// The two-sided p-value, where it is defined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub p: Option<Number>,
}

impl Judged {
    /// Makes the change that stores the verdict on a proposal.
    ///
    /// No person makes it, and its id follows from what is judged: two copies of a board, or two
    /// terminals, that judge the same thing make one change.
    pub fn storing(self, card: CardId, at: NaiveDateTime) -> Change {
        let of = &self.of;
        let what = format!("{card} {} {} {}", of.metric, of.start, of.look.key());
        let act = Act::Proposal(card, Deed::Edit(ProposalEdit::Judge(self)));
        Change::new(ChangeId::of_text(&what), at, None, act)
    }
}

impl Show for Judged {
    fn show(&self) -> Shown {
        Shown::Judged(self.of.look, self.finding)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::tests::{empty, line};
    use super::super::{Outcome, Proposal, Refusal};
    use super::*;

    fn judged(look: JudgedAt, finding: Finding) -> Judged {
        Judged {
            of: Question {
                metric: "besok".parse().unwrap(),
                start: "2026-W22".parse().unwrap(),
                look,
            },
            until: "2026-W29".parse().unwrap(),
            finding,
            before: Number::from(20),
            after: Number::from(24),
            p: Number::new(0.004),
        }
    }

    fn at() -> NaiveDateTime {
        "2026-08-01T12:00:00".parse().unwrap()
    }

    #[test]
    fn a_verdict_is_stored_once_and_never_rewritten() {
        let mut board = empty();
        let card = CardId::from_bits(7);
        let body = Proposal::captured(line("SMS"), None, at().date());
        let add = Act::Proposal(card, Deed::Add(Box::new(body)));
        board
            .apply(&Change::new(ChangeId::from_bits(1), at(), None, add))
            .unwrap();
        let first = judged(JudgedAt::Weeks8, Finding::Improved).storing(card, at());
        let again = judged(JudgedAt::Weeks8, Finding::NoChange).storing(card, at());
        assert_eq!(first.id, again.id);
        assert_eq!(board.apply(&first), Ok(Outcome::Done));
        assert_eq!(board.apply(&again), Ok(Outcome::AlreadyDone));
        let other = judged(JudgedAt::Weeks12, Finding::NoChange).storing(card, at());
        assert_ne!(first.id, other.id);
        assert_eq!(board.apply(&other), Ok(Outcome::Done));
        let stored = &board.proposals.get(card).unwrap().body.judged;
        let findings: Vec<Finding> = stored.iter().map(|judged| judged.finding).collect();
        assert_eq!(findings, [Finding::Improved, Finding::NoChange]);
        assert_eq!(
            board.undoing(first.id),
            Err(Refusal::NotUndoable(first.id)),
            "nobody takes back what was judged"
        );
        assert_eq!(
            board.last_by(None, &BTreeSet::new()),
            Some(ChangeId::from_bits(1))
        );
    }
}
